import type { Clock } from "@antiphon/core";

const BURST = 10;

/** Attempts of all shards together, so that many that lost one node do not arrive as one: takes a turn and says how long to wait for it, in ms. */
export function attemptBudget(clock: Pick<Clock, "monotonic">, perMinute: number): () => number {
  const everyMs = 60_000 / perMinute;
  let freeAt = -Infinity;
  return () => {
    const now = clock.monotonic();
    freeAt = Math.max(freeAt, now - BURST * everyMs) + everyMs;
    return Math.max(0, freeAt - now);
  };
}
