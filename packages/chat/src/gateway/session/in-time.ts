import type { AbortSignalLike, Clock } from "@antiphon/core";

/** What `run` gives, unless it takes longer or the signal is aborted first. */
export function inTime<T>(
  clock: Clock,
  limitMs: number,
  who: string,
  signal: AbortSignalLike,
  run: () => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      cancel();
      signal.removeEventListener("abort", onAbort);
    };
    const onAbort = (): void => {
      leave();
      reject(signal.reason);
    };
    const cancel = clock.timer(
      () => {
        leave();
        reject(new Error(`${who} did not answer within ${limitMs} ms`));
      },
      limitMs,
      "guard",
    );
    if (signal.aborted) return onAbort();
    signal.addEventListener("abort", onAbort);
    run().finally(leave).then(resolve, reject);
  });
}
