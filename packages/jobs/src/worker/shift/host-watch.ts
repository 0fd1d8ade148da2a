import type { Clock } from "@antiphon/core";
import type { JobRunner } from "../handler.js";
import { withinTime } from "../within-time.js";

/** Longest pause between two looks at a machine that cannot work, in ms. */
const LONGEST_PAUSE_MS = 300_000;
/** How long a runner may take to say whether it can work, in ms: one that hangs cannot. */
const READY_MS = 60_000;

/** Says whether the machine can work, and how long to leave it alone when it cannot. */
export interface HostWatch {
  /** Asks the runner. A machine that cannot work has failed. */
  canWork(): Promise<boolean>;
  /** Asks the runner, and throws why it cannot work. */
  check(): Promise<void>;
  /** Notes a failure of the machine: no job should be taken for a while, and longer each time. */
  failed(error: unknown): void;
  /** How long no job should be taken yet, in ms; nothing or less when the machine can be asked. */
  pausedMs(): number;
}

export interface HostWatchInit {
  readonly runner: JobRunner;
  readonly clock: Clock;
  readonly firstPauseMs: number;
  readonly onFailed: (error: unknown, retryInMs: number) => void;
}

export function createHostWatch({ runner, clock, firstPauseMs, onFailed }: HostWatchInit): HostWatch {
  let failures = 0;
  let pausedUntil = 0;
  const failed = (error: unknown): void => {
    const retryInMs = Math.min(firstPauseMs * 2 ** failures, Math.max(LONGEST_PAUSE_MS, firstPauseMs));
    failures += 1;
    pausedUntil = clock.monotonic() + retryInMs;
    onFailed(error, retryInMs);
  };
  const check = (): Promise<void> => withinTime(clock, READY_MS, "ready()", async () => runner.ready?.());
  return {
    check,
    failed,
    pausedMs: () => pausedUntil - clock.monotonic(),
    async canWork() {
      try {
        await check();
        failures = 0;
        return true;
      } catch (error) {
        failed(error);
        return false;
      }
    },
  };
}
