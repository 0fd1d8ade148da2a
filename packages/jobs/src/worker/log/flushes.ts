import type { Clock } from "@antiphon/core";
import { startTimer } from "@antiphon/core/internal";

/** Those who wait until everything of a log has been sent. */
export interface Flushes {
  /** How many there are: for them nothing is bundled any longer. */
  readonly count: number;
  /** Resolves once `isDone`, and after `withinMs` at the latest. */
  wait(isDone: () => boolean, withinMs: number): Promise<void>;
  /** Something was sent or given up: asks each whether it is done. */
  check(): void;
}

export function createFlushes(clock: Clock): Flushes {
  const checks = new Set<() => void>();
  return {
    get count() {
      return checks.size;
    },
    check() {
      for (const check of checks) check();
    },
    wait: (isDone, withinMs) =>
      new Promise((resolve) => {
        const stop = startTimer(clock, end, withinMs, "wait");
        checks.add(check);
        check();
        function check(): void {
          if (isDone()) end();
        }
        function end(): void {
          stop();
          checks.delete(check);
          resolve();
        }
      }),
  };
}
