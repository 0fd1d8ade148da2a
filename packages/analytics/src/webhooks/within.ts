import type { Clock } from "@antiphon/core";
import { systemClock, within as withinLimit } from "@antiphon/core/internal";

/** The part of a clock that is needed; what is missing is the platform's. */
export type ReceiverClock = Pick<Clock, "now"> & Partial<Clock>;

/** The work, or `late()` thrown when it takes longer. "background": a delivery that hangs keeps no process alive. */
export function within<T>(
  clock: ReceiverClock | undefined,
  ms: number,
  work: T | PromiseLike<T>,
  late: () => unknown,
): Promise<T> {
  return withinLimit({ clock: { ...systemClock, ...clock }, ms, kind: "background", late }, work);
}
