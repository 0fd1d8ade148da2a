import type { Clock } from "../options.js";
import type { Limit, Permit, RateStore } from "./store.js";
import { systemClock } from "#platform";

interface Window {
  /** What may still be taken. */
  left: number;
  endsAt: number;
  frozenUntil: number;
}

/** A store for clients of one process that use the same credential: what one learns holds for all. */
export function createMemoryRateStore(options: { readonly clock?: Clock } = {}): RateStore {
  const { clock = systemClock } = options;
  const windows = new Map<string, Window>();

  function windowOf(key: string): Window {
    let window = windows.get(key);
    if (!window) {
      window = { left: Number.POSITIVE_INFINITY, endsAt: 0, frozenUntil: 0 };
      windows.set(key, window);
    }
    return window;
  }

  return {
    take(key, cost, limit: Limit): Permit | { readonly waitMs: number } {
      const now = clock.monotonic();
      const window = windowOf(key);
      if (now < window.frozenUntil) return { waitMs: window.frozenUntil - now };
      if (limit.limit !== Number.POSITIVE_INFINITY) {
        if (window.endsAt === 0 && limit.resetMs > 0) {
          window.left = limit.remaining + cost; // the caller has counted this request already
          window.endsAt = now + limit.resetMs;
        } else if (now >= window.endsAt) {
          window.left = limit.limit;
          window.endsAt = now + limit.windowMs;
        }
      }
      if (window.left < cost) return { waitMs: window.endsAt - now };
      window.left -= cost;
      return { release: () => {} };
    },
    freeze(key, ms) {
      const window = windowOf(key);
      window.frozenUntil = Math.max(window.frozenUntil, clock.monotonic() + ms);
    },
  };
}
