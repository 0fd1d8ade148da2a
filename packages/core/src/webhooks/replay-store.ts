import { systemClock } from "#platform";
import type { Clock, MaybePromise } from "../call/options.js";

/** Remembers deliveries, so that each is handled once. Share one (Redis `SET NX PX`, a unique column) between processes. */
export interface ReplayStore {
  /** Claims the key for that long; `false` when it is claimed already. Must be atomic. */
  claim(key: string, ttlMs: number): MaybePromise<boolean>;
  /** Gives a claim back after the handler failed, so that the vendor's next attempt is accepted. */
  release(key: string): MaybePromise<void>;
}

/** Options of `createMemoryReplayStore()`. */
export interface MemoryReplayStoreOptions {
  /** Default: the platform's. */
  readonly clock?: Pick<Clock, "now">;
  /** The oldest claims are dropped beyond this many. Default 10 000. */
  readonly maxEntries?: number;
}

/** A store for one process, bounded in memory. */
export function createMemoryReplayStore(options: MemoryReplayStoreOptions = {}): ReplayStore {
  const { clock = systemClock, maxEntries = 10_000 } = options;
  const expiries = new Map<string, number>();
  return {
    claim(key, ttlMs) {
      const now = clock.now();
      const expiry = expiries.get(key);
      if (expiry !== undefined && expiry > now) return false;
      expiries.delete(key);
      expiries.set(key, now + ttlMs);
      for (const [oldest, end] of expiries) {
        if (end > now && expiries.size <= maxEntries) break;
        expiries.delete(oldest);
      }
      return true;
    },
    release(key) {
      expiries.delete(key);
    },
  };
}
