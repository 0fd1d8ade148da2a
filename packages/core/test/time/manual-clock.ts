import type { Clock } from "@antiphon/core";

/** A clock that moves only when told, for what needs no server. */
export interface ManualClock extends Clock {
  /** Timers that are set. */
  readonly pending: number;
  /** Runs every timer on the way, in order, and lets what it started settle. */
  advance(ms: number): Promise<void>;
  /** Moves wall time alone, as a corrected system clock does. */
  shiftWall(ms: number): void;
}

export function createManualClock(start = 1_774_872_000_000): ManualClock {
  const timers = new Set<{ readonly at: number; readonly run: () => void }>();
  let elapsed = 0;
  let wallShift = 0;
  return {
    now: () => start + elapsed + wallShift,
    monotonic: () => elapsed,
    timer(run, ms) {
      const timer = { at: elapsed + ms, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    get pending() {
      return timers.size;
    },
    shiftWall(ms) {
      wallShift += ms;
    },
    async advance(ms) {
      const end = elapsed + ms;
      await settle();
      for (;;) {
        const [next] = [...timers].filter(({ at }) => at <= end).sort((left, right) => left.at - right.at);
        if (next === undefined) break;
        timers.delete(next);
        elapsed = next.at;
        next.run();
        await settle();
      }
      elapsed = end;
      await settle();
    },
  };
}

/** Moves the clock on until the work is done. */
export async function runUntilDone<T>(clock: ManualClock, work: Promise<T>): Promise<T> {
  const state = { done: false };
  const watched = work.finally(() => {
    state.done = true;
  });
  watched.catch(() => undefined);
  while (!state.done) await clock.advance(1000);
  return watched;
}

/** Lets every promise that can settle do so: a macrotask comes after all microtasks. */
export async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
