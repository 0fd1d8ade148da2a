import { listenTo } from "@antiphon/core/internal";
import type { JobResult } from "../handler.js";
import { resumeJob, runJob } from "../job/run-job.js";
import type { JobRun } from "../job-run.js";
import { isUnauthorized } from "../refusal.js";
import type { WorkerEvent } from "../worker-event.js";
import { type Claim, readJob } from "./claim-job.js";
import { claimRemembered } from "./claim-remembered.js";
import { createHeldDesk } from "./held-desk.js";
import type { HostWatch } from "./host-watch.js";
import { offeredJobs } from "./offered-jobs.js";
import { createSeenJobs } from "./seen-jobs.js";

/** `unable`: the machine cannot work, and its watch says for how long. */
export type Taken = "taken" | "nothing" | "unable";

/** Where jobs are taken: first those held from before, then what the service offers. */
export interface Desk {
  /** Begins one job, unless there is none or the machine cannot work. Throws when the service does not know the token. */
  takeOne(): Promise<Taken>;
  /** Begins this job, claiming it if need be, and follows it to its end. */
  takeThis(jobId: string): Promise<JobResult>;
  /** A held job is to be looked after again. */
  later(jobId: string, afterMs: number): void;
}

export interface DeskInit {
  readonly job: JobRun;
  readonly host: HostWatch;
  readonly closing: AbortSignal;
  onEvent(event: WorkerEvent): void;
  launch(jobId: string, running: Promise<JobResult>): Promise<JobResult>;
}

export function createDesk(init: DeskInit): Desk {
  const { job, host, closing, onEvent } = init;
  const seen = createSeenJobs();
  const heldDesk = createHeldDesk({ job, onTidyFailed: (error) => onEvent({ type: "tidy_failed", error }) });

  const begin = (jobId: string, running: Promise<JobResult>): Promise<JobResult> => {
    seen.add(jobId);
    return init.launch(jobId, running);
  };

  async function takeHeld(): Promise<Taken> {
    const next = await heldDesk.next();
    if (next === undefined) return "nothing";
    listenTo(begin(next.jobId, resumeJob(job, next.jobId, next.info)));
    return "taken";
  }

  async function takeOffered(): Promise<Taken> {
    for (const jobId of await offeredJobs(job.api, closing, onEvent)) {
      if (closing.aborted || seen.has(jobId) || heldDesk.has(jobId)) continue;
      if (!(await host.canWork())) return "unable";
      const claim = await take(jobId);
      if (claim.status !== "held") continue;
      listenTo(begin(jobId, runJob(job, jobId, claim.job)));
      return "taken";
    }
    return "nothing";
  }

  /** Claims it; what that could not settle is to be looked after. */
  async function take(jobId: string): Promise<Claim> {
    const claim = await claimRemembered(job, jobId, onEvent);
    if (claim.status === "unknown") heldDesk.later(jobId, 0);
    if (claim.status === "lost" && claim.isUnusable) seen.add(jobId);
    return claim;
  }

  return {
    later: heldDesk.later,
    async takeOne() {
      try {
        return (await takeHeld()) === "taken" ? "taken" : await takeOffered();
      } catch (error) {
        if (closing.aborted || isUnauthorized(error)) throw error;
        host.failed(error); // jobs cannot be remembered, for example
        return "unable";
      }
    },
    async takeThis(jobId) {
      const readable = await readJob(job.api, jobId);
      if (readable.status === "unknown") throw readable.error;
      if (readable.status === "held") return begin(jobId, resumeJob(job, jobId, readable.job));
      await host.check();
      const claim = await take(jobId);
      if (claim.status === "unknown") throw claim.error;
      return claim.status === "held" ? begin(jobId, runJob(job, jobId, claim.job)) : { jobId, status: "LOST" };
    },
  };
}
