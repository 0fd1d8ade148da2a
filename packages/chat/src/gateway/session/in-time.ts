import type { AbortSignalLike, Clock } from "@antiphon/core";
import { onAbort } from "@antiphon/core/internal";

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
      deafen();
    };
    const cancel = clock.timer(
      () => {
        leave();
        reject(new Error(`${who} did not answer within ${limitMs} ms`));
      },
      limitMs,
      "guard",
    );
    const deafen = onAbort(signal, () => {
      leave();
      reject(signal.reason);
    });
    if (signal.aborted) {
      leave();
      return reject(signal.reason);
    }
    run().finally(leave).then(resolve, reject);
  });
}
