import type { Cancel, Clock } from "@antiphon/core";
import { startTimer } from "@antiphon/core/internal";
import { JobInterrupted } from "./job-interrupted.js";

/** Runs `work` until it settles, its time is over, or `stop` is aborted. What comes later from it is not used. */
export async function withinLimit<T>(
  clock: Clock,
  limitMs: number,
  stop: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  let cancel: Cancel = () => undefined;
  let onStop: () => void = () => undefined;
  const interrupted = new Promise<never>((_, reject) => {
    const end = (reason: JobInterrupted): void => {
      controller.abort(reason);
      reject(reason);
    };
    const hours = limitMs / 3_600_000;
    onStop = () => end(new JobInterrupted("worker stopped", "The worker was stopped."));
    cancel = startTimer(
      clock,
      () => end(new JobInterrupted("time limit", `The time limit of ${hours} h is over.`)),
      limitMs,
      "guard",
    );
    stop.addEventListener("abort", onStop);
    if (stop.aborted) onStop();
  });
  try {
    return await Promise.race([work(controller.signal), interrupted]);
  } finally {
    cancel();
    stop.removeEventListener("abort", onStop);
  }
}
