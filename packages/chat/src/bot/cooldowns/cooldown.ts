import { ConfigError, type MaybePromise } from "@antiphon/core";
import { checkOptions } from "@antiphon/core/internal";
import { durationOf, type DurationText } from "../duration.js";

/** Whose uses count together. */
export type CooldownScope = "user" | "channel" | "guild" | "everyone";

/** How often a command may be used: `limit` times at once, and again as time passes, `limit` in each `within`. */
export interface CooldownOptions {
  readonly limit: number;
  readonly within: DurationText;
  /** Default `"user"`. */
  readonly per?: CooldownScope | undefined;
}

/** A cooldown that was checked. */
export interface Cooldown {
  readonly limit: number;
  readonly windowMs: number;
  readonly per: CooldownScope;
}

/** Where uses are counted. One that several processes share makes their cooldowns one. */
export interface CooldownStore {
  /**
   * Takes one use of `key`, where there is one: 0 then, else how long until there is, in ms. `now` is world time in ms.
   */
  take(key: string, cooldown: Cooldown, now: number): MaybePromise<number>;
  /** Gives one use of `key` back: the command refused the person. A store without it counts such uses. */
  giveBack?(key: string, cooldown: Cooldown): MaybePromise<void>;
}

export function cooldownOf(of: string, options: CooldownOptions): Cooldown {
  const { limit, within, per = "user" } = options;
  checkOptions(
    options,
    of,
    ["limit", "within", "per"],
    {},
    {
      limit: [(value) => Number.isInteger(value) && Number(value) >= 1, "a whole number of at least 1"],
      per: [(value) => SCOPES.includes(value as CooldownScope), SCOPES.join(", ")],
    },
  );
  if (limit === undefined)
    throw new ConfigError("INVALID_OPTION", `\`limit\` of ${of} must be a whole number of at least 1`);
  return { limit, windowMs: durationOf(`within of ${of}`, within), per };
}

const SCOPES: readonly CooldownScope[] = ["user", "channel", "guild", "everyone"];
