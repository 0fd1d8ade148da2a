import type { Clock } from "@antiphon/core";
import { startTimer } from "@antiphon/core/internal";

/** Runs a part of a runner that has no other end. Rejects when it takes too long; what comes later from it is not used. */
export async function withinTime<T>(clock: Clock, ms: number, what: string, work: () => Promise<T>): Promise<T> {
  let cancel: (() => void) | undefined;
  const late = new Promise<never>((_, reject) => {
    const end = (): void => reject(new Error(`${what} has not ended after ${ms / 1000} s.`));
    cancel = startTimer(clock, end, ms, "guard");
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    cancel?.();
  }
}
