import type { Cancel, Clock } from "../call/options.js";
import type { AbortSignalLike } from "../transport/web-types.js";
import { onAbort } from "./on-abort.js";
import { startTimer } from "./sleep.js";

/** How long, by which clock, what kind of wait that is to it, and what is thrown at the end. */
export interface TimeLimit {
  readonly clock: Clock;
  readonly ms: number;
  readonly kind: Parameters<Clock["timer"]>[2];
  late(): unknown;
  /** Its reason is thrown when it is aborted first. */
  readonly signal?: AbortSignalLike | undefined;
}

/** The work, or `late()` thrown when it takes longer. The work itself goes on; what it comes to then is nobody's. */
export async function within<T>({ clock, ms, kind, late, signal }: TimeLimit, work: T | PromiseLike<T>): Promise<T> {
  let cancel: Cancel | undefined;
  let deafen: Cancel | undefined;
  const end = new Promise<never>((_, reject) => {
    cancel = startTimer(clock, () => reject(late()), ms, kind);
    deafen = signal && onAbort(signal, () => reject(signal.reason));
    if (signal?.aborted) reject(signal.reason);
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    cancel?.();
    deafen?.();
  }
}
