import type { Clock } from "../call/options.js";
import { startTimer } from "./sleep.js";

/** How long, by which clock, what kind of wait that is to it, and what is thrown at the end. */
export interface TimeLimit {
  readonly clock: Clock;
  readonly ms: number;
  readonly kind: Parameters<Clock["timer"]>[2];
  late(): unknown;
}

/** The work, or `late()` thrown when it takes longer. The work itself goes on; what it comes to then is nobody's. */
export async function within<T>({ clock, ms, kind, late }: TimeLimit, work: T | PromiseLike<T>): Promise<T> {
  let cancel: (() => void) | undefined;
  const end = new Promise<never>((_, reject) => {
    cancel = startTimer(clock, () => reject(late()), ms, kind);
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    cancel?.();
  }
}
