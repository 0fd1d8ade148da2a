import { isApiError } from "@antiphon/core";
import { backoff, type Runtime, startTimer } from "@antiphon/core/internal";

/** Waits between tries: a fleet that is full is not asked more often than every two seconds. */
const WAIT = { floorMs: 2000, baseMs: 2000, capMs: 60_000 };

/** When something that failed is tried again: later each time, and as late as the service asks for, within bounds. */
export interface NextTry {
  plan(error: unknown, run: () => void): void;
  isPlanned(): boolean;
  cancel(): void;
  /** Something worked: the next failure is a first one. */
  begin(): void;
}

export function createNextTry({ clock, random }: Pick<Runtime, "clock" | "random">): NextTry {
  let tries = 0;
  let cancel: (() => void) | undefined;
  return {
    plan(error, run) {
      const waitMs = backoff(tries, random, WAIT);
      const askedMs = isApiError(error) ? error.retryAfterMs : undefined;
      cancel = startTimer(clock, run, Math.min(WAIT.capMs, Math.max(askedMs ?? waitMs, waitMs)), "background");
      tries += 1;
    },
    isPlanned: () => cancel !== undefined,
    cancel() {
      cancel?.();
      cancel = undefined;
    },
    begin() {
      tries = 0;
    },
  };
}
