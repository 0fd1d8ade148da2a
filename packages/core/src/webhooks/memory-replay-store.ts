import { systemClock } from "#platform";
import type { Clock } from "../call/options.js";
import { checkOptions } from "../call/check-options.js";
import { checkAmount } from "./check-options.js";
import type { ReplayState, ReplayStore } from "./replay-store.js";

/** Options of `createMemoryReplayStore()`. */
export interface MemoryReplayStoreOptions {
  /** Default: the platform's. */
  readonly clock?: Pick<Clock, "now"> | undefined;
  /** The oldest deliveries are forgotten beyond this many. Default 10 000. */
  readonly maxEntries?: number | undefined;
}

/**
 * A store for one process, bounded in memory. Throws `ConfigError` for a misspelt option; deliveries are refused with one while
 * `maxEntries` is zero or `NaN`.
 */
export function createMemoryReplayStore(options: MemoryReplayStoreOptions = {}): ReplayStore {
  checkOptions(options, "createMemoryReplayStore()", ["clock", "maxEntries"]);
  const { clock = systemClock, maxEntries = 10_000 } = options;
  const entries = new Map<string, { readonly state: ReplayState; readonly endsAt: number }>();

  function keep(key: string, state: ReplayState, ms: number): void {
    const now = clock.now();
    entries.delete(key);
    entries.set(key, { state, endsAt: now + ms });
    for (const [oldest, { endsAt }] of entries) {
      if (endsAt > now && entries.size <= maxEntries) break;
      entries.delete(oldest);
    }
  }

  return {
    claim(key, claimMs) {
      // A delivery is refused then, loudly; a store is often made while a module loads, where an error is hard to place.
      checkAmount("maxEntries", options.maxEntries);
      const entry = entries.get(key);
      if (entry !== undefined && entry.endsAt > clock.now()) return entry.state;
      keep(key, "claimed", claimMs);
      return "free";
    },
    finish: (key, ttlMs) => keep(key, "done", ttlMs),
    release: (key) => void entries.delete(key),
  };
}
