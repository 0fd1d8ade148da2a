import type { Clock } from "@antiphon/core";

const STABLE_MS = 60_000;
const BURST = 10;

/** How long a shard waits before each attempt: full jitter, and forgiven only after a stable minute. */
export interface Pace {
  /** Attempts since then. */
  readonly attempt: number;
  ready(): void;
  /** Call once per lost connection: true when it had been ready for a minute. */
  lost(): boolean;
  /** Pause before the next attempt, in ms; between half of `longestMs` and all of it where the usual one is longer. */
  nextMs(longestMs: number): number;
}

export function createPace(clock: Clock, random: () => number): Pace {
  let attempt = 0;
  let readyAt = Infinity;
  return {
    get attempt() {
      return attempt;
    },
    ready() {
      readyAt = clock.monotonic();
    },
    lost() {
      const stable = clock.monotonic() - readyAt >= STABLE_MS;
      if (stable) attempt = 0;
      readyAt = Infinity;
      return stable;
    },
    nextMs(longestMs) {
      const usualMs = Math.min(30_000, 250 * 2 ** attempt++);
      return usualMs <= longestMs ? random() * usualMs : longestMs * (0.5 + random() / 2);
    },
  };
}

/** Attempts of all shards together, so that many that lost one node do not arrive as one: takes a turn and says how long to wait for it, in ms. */
export function attemptBudget(clock: Clock, perMinute: number): () => number {
  const everyMs = 60_000 / perMinute;
  let freeAt = -Infinity;
  return () => {
    const now = clock.monotonic();
    freeAt = Math.max(freeAt, now - BURST * everyMs) + everyMs;
    return Math.max(0, freeAt - now);
  };
}
