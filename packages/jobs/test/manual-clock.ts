import type { Clock } from "@antiphon/core";

/** A clock that stands still until it is told to go on. */
export interface ManualClock extends Clock {
  /** Goes on by so much, and runs what comes due, in order, with everything that follows from it. */
  advance(ms: number): Promise<void>;
  /** Timers that are set, each as the time that is left and its kind. */
  pending(): readonly (readonly [ms: number, kind: string])[];
}

export function manualClock(): ManualClock {
  let now = 1000;
  const timers = new Set<{ readonly at: number; readonly kind: string; run(): void }>();
  const due = (): readonly [at: number, run: () => void] | undefined => {
    const [next] = [...timers].sort((a, b) => a.at - b.at);
    if (next === undefined || next.at > now) return undefined;
    timers.delete(next);
    return [next.at, next.run];
  };
  return {
    now: () => now,
    monotonic: () => now,
    timer(run, ms, kind) {
      const timer = { at: now + ms, kind, run };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    pending: () => [...timers].map(({ at, kind }) => [at - now, kind] as const),
    async advance(ms) {
      now += ms;
      await turns();
      for (let next = due(); next !== undefined; next = due()) {
        next[1]();
        await turns();
      }
    },
  };
}

/** Lets everything that waits for nothing but its turn go on. */
export async function turns(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
}
