import type { Cancel, Clock } from "@antiphon/core";
import { onAbort, startTimer } from "@antiphon/core/internal";
import { JobInterrupted } from "../job-interrupted.js";

/** What `withinLimit` needs to know. */
export interface Limit {
  readonly clock: Clock;
  readonly limitMs: number;
  readonly stop: AbortSignal;
  /** Given the work when it begins: it may go on after its time. */
  onWork(work: Promise<unknown>): void;
}

/** Runs `work` until it settles, its time is over, or `stop` is aborted. What comes later from it is not used. */
export async function withinLimit<T>(limit: Limit, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { clock, limitMs, stop } = limit;
  const controller = new AbortController();
  let cancel: Cancel = () => undefined;
  let deafen: Cancel = () => undefined;
  const interrupted = new Promise<never>((_, reject) => {
    const end = (reason: JobInterrupted): void => {
      controller.abort(reason);
      reject(reason);
    };
    const hours = Math.round(limitMs / 36_000) / 100;
    const onStop = (): void => end(new JobInterrupted("worker stopped", "The worker was stopped."));
    cancel = startTimer(
      clock,
      () => end(new JobInterrupted("time limit", `The time limit of ${hours} h is over.`)),
      limitMs,
      "guard",
    );
    deafen = onAbort(stop, onStop);
    if (stop.aborted) onStop();
  });
  interrupted.catch(() => undefined); // told by the race, or nobody waits any more
  const working = work(controller.signal);
  limit.onWork(working);
  try {
    return await Promise.race([working, interrupted]);
  } finally {
    cancel();
    deafen();
  }
}
