import type { Clock } from "../call/options.js";
import type { Limit, Permit, RateStore } from "./store.js";
import { LONGEST_LEARNED_MS } from "./report.js";
import { systemClock } from "#platform";

const SWEEP_FROM = 512;
/** What nobody has asked for so long is forgotten, even where its limit was never learnt: keys can be made without end. */
const FORGOTTEN_MS = 600_000;

interface Window {
  /** What may still be taken; infinite until somebody knows the limit. */
  left: number;
  /** What has been taken while the limit was not known. */
  taken: number;
  endsAt: number;
  frozenUntil: number;
  /** When somebody last asked. */
  askedAt: number;
}

/** A store for clients of one process that use the same credential: what one learns holds for all. */
export function createMemoryRateStore(options: { readonly clock?: Clock | undefined } = {}): RateStore {
  const { clock = systemClock } = options;
  const windows = new Map<string, Window>();
  let sweepAt = SWEEP_FROM;

  /** Forgets the windows that are over: nothing of them holds any more. */
  function sweep(now: number): void {
    for (const [key, { endsAt, frozenUntil, left, askedAt }] of windows) {
      const isUnknown = left === Number.POSITIVE_INFINITY;
      if (endsAt <= now && frozenUntil <= now && (!isUnknown || now - askedAt >= FORGOTTEN_MS)) windows.delete(key);
    }
    sweepAt = Math.max(SWEEP_FROM, windows.size * 2);
  }

  function windowOf(key: string, now: number): Window {
    let window = windows.get(key);
    if (!window) {
      if (windows.size >= sweepAt) sweep(now);
      window = { left: Number.POSITIVE_INFINITY, taken: 0, endsAt: 0, frozenUntil: 0, askedAt: now };
      windows.set(key, window);
    }
    window.askedAt = now;
    return window;
  }

  return {
    take(key, cost, limit: Limit): Permit | { readonly waitMs: number } {
      const now = clock.monotonic();
      const window = windowOf(key, now);
      if (now < window.frozenUntil) return { waitMs: window.frozenUntil - now };
      if (limit.limit !== Number.POSITIVE_INFINITY) {
        if (now >= window.endsAt) {
          window.left = limit.limit - window.taken;
          window.taken = 0;
          window.endsAt = now + (limit.resetMs || limit.windowMs);
        }
        if (limit.resetMs > 0) {
          // What a client has seen was true of the window, and it can only have become less.
          window.left = Math.min(window.left, limit.remaining);
          window.endsAt = Math.max(window.endsAt, now + limit.resetMs);
        }
      }
      if (window.left < cost) return { waitMs: window.endsAt - now };
      if (window.left === Number.POSITIVE_INFINITY) window.taken += cost;
      else window.left -= cost;
      return { release: () => {} };
    },
    freeze(key, ms) {
      const now = clock.monotonic();
      const window = windowOf(key, now);
      window.frozenUntil = Math.max(window.frozenUntil, now + Math.min(ms, LONGEST_LEARNED_MS));
    },
  };
}
