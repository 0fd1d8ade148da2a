import type { Clock } from "@antiphon/core";
import { startTimer } from "@antiphon/core/internal";

/** The pause of one who looks for work. */
export interface Rest {
  /** Until the time is over, somebody wakes, or the shift closes; without `ms` there is no time. */
  take(ms: number | undefined): Promise<void>;
  wake(): void;
}

export function createRest(clock: Clock, closing: AbortSignal): Rest {
  let wake = (): void => undefined;
  return {
    wake: () => wake(),
    take: (ms) =>
      new Promise((resolve) => {
        const cancel = ms === undefined ? undefined : startTimer(clock, end, ms, "wait");
        closing.addEventListener("abort", end);
        wake = end;
        if (closing.aborted) end();
        function end(): void {
          cancel?.();
          closing.removeEventListener("abort", end);
          wake = () => undefined;
          resolve();
        }
      }),
  };
}
