import type { AbortSignalLike, Clock } from "@antiphon/core";
import { startTimer } from "@antiphon/core/internal";

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
        const onAbort = (): void => waiter.reject(signal?.reason);
        const cancel = startTimer(clock, () => waiter.reject(late()), timeoutMs, "wait");
        const settle = (end: () => void): void => {
          waiting.delete(waiter);
          cancel();
          signal?.removeEventListener("abort", onAbort);
          end();
        };
        const waiter = {
          resolve: (): void => settle(resolve),
          reject: (error: unknown): void => settle(() => reject(error)),
        };
        waiting.add(waiter);
        signal?.addEventListener("abort", onAbort);
        if (signal?.aborted) onAbort();
      }),
    resolve() {
      for (const waiter of waiting) waiter.resolve();
    },
    reject(error) {
      for (const waiter of waiting) waiter.reject(error);
    },
  };
}
