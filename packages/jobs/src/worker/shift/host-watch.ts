import type { JobRunner } from "../handler.js";

/** Longest pause between two looks at a machine that cannot work, in ms. */
const LONGEST_PAUSE_MS = 300_000;

/** Says whether the machine can work, and how long to leave it alone when it cannot. */
export interface HostWatch {
  /** `undefined` when it can work; else how long no job should be taken, in ms. */
  check(): Promise<number | undefined>;
  /** Notes a failure of the machine, and gives how long no job should be taken. */
  failed(error: unknown): number;
}

export function createHostWatch(
  runner: JobRunner,
  firstPauseMs: number,
  onFailed: (error: unknown, retryInMs: number) => void,
): HostWatch {
  let failures = 0;
  const failed = (error: unknown): number => {
    const retryInMs = Math.min(firstPauseMs * 2 ** failures, Math.max(LONGEST_PAUSE_MS, firstPauseMs));
    failures += 1;
    onFailed(error, retryInMs);
    return retryInMs;
  };
  return {
    failed,
    async check() {
      try {
        await runner.ready?.();
        failures = 0;
        return undefined;
      } catch (error) {
        return failed(error);
      }
    },
  };
}
