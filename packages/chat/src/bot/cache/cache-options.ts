import { checkOptions, type OptionRule } from "@antiphon/core/internal";
import type { Bounds } from "./bounded.js";

/** How much a bot remembers of its guilds. */
export interface CacheOptions {
  /** Guilds, with their channels and roles. Default 10 000. */
  readonly guilds?: number | undefined;
  /** Members of all guilds. Default 10 000. */
  readonly members?: number | undefined;
  /** Messages of all channels. Default 0: none. */
  readonly messages?: number | undefined;
  /** How long something is believed that nothing was heard of, in ms. Default 6 hours. */
  readonly maxAgeMs?: number | undefined;
}

export interface CacheBounds {
  readonly guilds: Bounds;
  readonly members: Bounds;
  readonly messages: Bounds;
}

export function boundsOf(options: CacheOptions): CacheBounds {
  const { guilds = 10_000, members = 10_000, messages = 0, maxAgeMs = 6 * 3_600_000 } = options;
  return {
    guilds: { maxEntries: guilds, maxAgeMs },
    members: { maxEntries: members, maxAgeMs },
    messages: { maxEntries: messages, maxAgeMs },
  };
}

const count: OptionRule = [(value) => Number.isInteger(value) && Number(value) >= 0, "a whole number of at least 0"];
// The list is the type's own: an option that is missing here does not compile.
const RULES: Readonly<Record<keyof CacheOptions, OptionRule>> = {
  guilds: count,
  members: count,
  messages: count,
  maxAgeMs: [(value) => typeof value === "number" && value > 0, "a number of milliseconds above 0"],
};

/** Refuses misspelt options, and bounds that are none. */
export function checkCacheOptions(options: object, of: string): void {
  checkOptions(options, `\`cache\` of ${of}`, Object.keys(RULES), {}, RULES);
}
