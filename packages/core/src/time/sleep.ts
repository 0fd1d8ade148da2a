import type { Cancel, Clock } from "../call/options.js";
import type { AbortSignalLike } from "../transport/web-types.js";
import { onAbort } from "./on-abort.js";

/** Longest time that the platforms' timers take; beyond it they fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** A timer of any length: a longer wait than the platform can count is made of several. Never early by a fraction. */
export function startTimer(clock: Clock, run: () => void, ms: number, kind: Parameters<Clock["timer"]>[2]): Cancel {
  if (ms <= LONGEST_TIMER_MS) return clock.timer(run, Math.ceil(ms), kind);
  const endsAt = clock.monotonic() + ms;
  let cancel = clock.timer(next, LONGEST_TIMER_MS, kind);
  function next(): void {
    cancel = startTimer(clock, run, endsAt - clock.monotonic(), kind);
  }
  return () => cancel();
}

/** Resolves after `ms`; rejects with the signal's own reason as soon as it is aborted, and leaves no timer then. */
export function sleep(clock: Clock, ms: number, signal?: AbortSignalLike): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const cancel = startTimer(
      clock,
      () => {
        deafen?.();
        resolve();
      },
      ms,
      "wait",
    );
    const deafen =
      signal &&
      onAbort(signal, () => {
        cancel();
        reject(signal.reason);
      });
  });
}
