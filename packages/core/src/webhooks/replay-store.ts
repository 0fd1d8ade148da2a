import { systemClock } from "#platform";
import type { Clock, MaybePromise } from "../call/options.js";

/** How a store found a delivery: nobody has it, somebody handles it at the moment, or it was handled. */
export type ReplayState = "free" | "claimed" | "done";

/** Remembers deliveries, so that each is handled once. Share one (Redis, a table with a unique column) between processes. */
export interface ReplayStore {
  /**
   * Claims the key for that long and gives the state in which it was found: `"free"` means that it is the caller's now,
   * `"claimed"` and `"done"` leave it as it was. Must be atomic. The claim ends by itself, in case its process dies.
   */
  claim(key: string, claimMs: number): MaybePromise<ReplayState>;
  /** The delivery was handled: the key is `"done"` for that long. */
  finish(key: string, ttlMs: number): MaybePromise<void>;
  /** Gives a claim back after the handler failed: the key is `"free"` again, and the vendor's next attempt is accepted. */
  release(key: string): MaybePromise<void>;
}

/** Options of `createMemoryReplayStore()`. */
export interface MemoryReplayStoreOptions {
  /** Default: the platform's. */
  readonly clock?: Pick<Clock, "now"> | undefined;
  /** The oldest deliveries are forgotten beyond this many. Default 10 000. */
  readonly maxEntries?: number | undefined;
}

/** A store for one process, bounded in memory. */
export function createMemoryReplayStore(options: MemoryReplayStoreOptions = {}): ReplayStore {
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
      const entry = entries.get(key);
      if (entry !== undefined && entry.endsAt > clock.now()) return entry.state;
      keep(key, "claimed", claimMs);
      return "free";
    },
    finish: (key, ttlMs) => keep(key, "done", ttlMs),
    release: (key) => void entries.delete(key),
  };
}
