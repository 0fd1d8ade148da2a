import type { AbortSignalLike, Clock } from "@antiphon/core";
import { onAbort, startTimer } from "@antiphon/core/internal";

/** Callers that wait for one thing, each with an end of its own. */
export interface Waiters {
  /** Resolves or rejects with the others; rejects with `late()` at the time limit, and with the signal's reason. */
  wait(timeoutMs: number, signal: AbortSignalLike | undefined, late: () => unknown): Promise<void>;
  resolve(): void;
  reject(error: unknown): void;
}

export function createWaiters(clock: Clock): Waiters {
  const waiting = new Set<{ resolve(): void; reject(error: unknown): void }>();
  return {
    wait: (timeoutMs, signal, late) =>
      new Promise<void>((resolve, reject) => {
        const cancel = startTimer(clock, () => waiter.reject(late()), timeoutMs, "wait");
        const settle = (end: () => void): void => {
          waiting.delete(waiter);
          cancel();
          deafen?.();
          end();
        };
        const waiter = {
          resolve: (): void => settle(resolve),
          reject: (error: unknown): void => settle(() => reject(error)),
        };
        waiting.add(waiter);
        const deafen = signal && onAbort(signal, () => waiter.reject(signal.reason));
        if (signal?.aborted) waiter.reject(signal.reason);
      }),
    resolve() {
      for (const waiter of waiting) waiter.resolve();
    },
    reject(error) {
      for (const waiter of waiting) waiter.reject(error);
    },
  };
}
