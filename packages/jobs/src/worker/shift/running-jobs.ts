import type { JobResult } from "../handler.js";
import type { HeldJobs } from "../held-jobs.js";
import { isHostError } from "../host-error.js";
import type { HostWatch } from "./host-watch.js";
import type { Observer } from "./observer.js";

/** The jobs that run, each followed to its end beside the others. */
export interface RunningJobs {
  readonly count: number;
  follow(jobId: string, running: Promise<JobResult>): Promise<JobResult>;
}

export interface RunningJobsInit {
  readonly held: HeldJobs;
  readonly host: HostWatch;
  readonly observer: Observer;
  /** Given each job's life, until it is over. */
  onBegun(running: Promise<unknown>): void;
  /** A job could not be reported: it is to be looked after again. */
  onUnreported(jobId: string): void;
  /** There is room for another one. */
  onOver(): void;
  /** A fault of this package: there is no going on. */
  onBroken(): void;
}

export function createRunningJobs(init: RunningJobsInit): RunningJobs {
  const { held, host, observer } = init;
  let count = 0;

  async function followed(jobId: string, running: Promise<JobResult>): Promise<JobResult> {
    try {
      const result = await running;
      if (result.status === "UNREPORTED") init.onUnreported(jobId);
      else await held.remove(jobId);
      if (isHostError(result.error)) host.failed(result.error);
      observer.tell({ type: "ended", result });
      return result;
    } finally {
      count -= 1;
      init.onOver();
    }
  }

  return {
    get count() {
      return count;
    },
    follow(jobId, running) {
      count += 1;
      const ended = followed(jobId, running);
      ended.catch((error: unknown) => {
        observer.failed(error);
        init.onBroken();
      });
      init.onBegun(ended);
      return ended;
    },
  };
}
