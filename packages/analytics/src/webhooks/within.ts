import type { Clock } from "@antiphon/core";
import { startTimer, systemClock } from "@antiphon/core/internal";

/** The part of a clock that is needed; what is missing is the platform's. */
export type ReceiverClock = Pick<Clock, "now"> & Partial<Clock>;

/** The work, or `late()` thrown when it takes longer. The work itself goes on; what it comes to then is nobody's. */
export async function within<T>(
  clock: ReceiverClock | undefined,
  ms: number,
  work: T | PromiseLike<T>,
  late: () => unknown,
): Promise<T> {
  let cancel: (() => void) | undefined;
  const end = new Promise<never>((_, reject) => {
    // "background": a delivery that hangs keeps no process alive.
    cancel = startTimer({ ...systemClock, ...clock }, () => reject(late()), ms, "background");
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    cancel?.();
  }
}
