import { type Claim, claimJob, readJob } from "./claim-job.js";
import type { JobResult } from "../handler.js";
import type { AvailableJob } from "../../generated/schema.js";
import type { HostWatch } from "./host-watch.js";
import type { JobRun } from "../job-run.js";
import { isUnauthorized } from "../refusal.js";
import { resumeJob, runJob } from "../job/run-job.js";
import type { WorkerEvent } from "../worker-event.js";

/** Most jobs remembered as seen: lists are a little old, never that old. */
const MOST_SEEN = 1000;

/** `pauseMs`: the machine cannot work, and nothing should be taken for so long. */
export type Taken = "taken" | "nothing" | { readonly pauseMs: number };

/** Where jobs are taken: first those held from before, then what the service offers. */
export interface Desk {
  /** Begins one job, unless there is none or the machine cannot work. */
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

export function createDesk({ job, host, closing, onEvent, launch }: DeskInit): Desk {
  const { api, held, runtime } = job;
  /** Jobs that were taken or cannot be: a list that is a little old does not bring one back. */
  const seen = new Set<string>();
  /** Held jobs that are to be looked after, and from when on. */
  const waiting = new Map<string, number>();
  let isListed = false;

  const see = (jobId: string): void => {
    seen.add(jobId);
    const [oldest] = seen;
    if (seen.size > MOST_SEEN && oldest !== undefined) seen.delete(oldest);
  };
  const begin = (jobId: string, running: Promise<JobResult>): Promise<JobResult> => {
    see(jobId);
    return launch(jobId, running);
  };

  /** Once: what earlier processes held, and what they left. */
  async function listHeld(): Promise<void> {
    const jobIds = await held.list();
    for (const jobId of jobIds) waiting.set(jobId, 0);
    isListed = true;
    await job.runner.tidy?.(jobIds);
  }

  /** The first held job that can be settled now; true when it was begun. */
  async function resumeOne(): Promise<boolean> {
    for (const [jobId, notBefore] of waiting) {
      if (runtime.clock.monotonic() < notBefore) continue;
      const claim = await readJob(api, jobId);
      if (claim.status === "unknown") continue;
      waiting.delete(jobId);
      if (claim.status === "held") {
        void begin(jobId, resumeJob(job, jobId, claim.job));
        return true;
      }
      await job.runner.forget?.(jobId);
      await held.remove(jobId);
    }
    return false;
  }

  async function take(jobId: string): Promise<Claim> {
    await held.add(jobId); // before the claim: a process that dies in between must look after it
    const claim = await claimJob(api, jobId);
    if (claim.status === "held") {
      onEvent({ type: "claimed", jobId });
    } else if (claim.status === "lost") {
      if (claim.isUnusable) see(jobId);
      onEvent({ type: "claim_lost", jobId });
      await held.remove(jobId);
    } else {
      onEvent({ type: "claim_unknown", jobId, error: claim.error });
      waiting.set(jobId, 0);
    }
    return claim;
  }

  return {
    async takeOne() {
      try {
        if (!isListed) await listHeld();
        if (await resumeOne()) return "taken";
      } catch (error) {
        if (isUnauthorized(error)) throw error;
        return { pauseMs: host.failed(error) };
      }
      const offers = await api.available({ signal: closing }).safe();
      if (!offers.ok) {
        if (isUnauthorized(offers.error)) throw offers.error;
        onEvent({ type: "poll_failed", error: offers.error });
        return "nothing";
      }
      for (const offer of offers.data.items as readonly (AvailableJob | null)[]) {
        const id: unknown = offer?.id; // from a service that errs it may be anything
        if (typeof id !== "string" || closing.aborted || seen.has(id) || waiting.has(id)) continue;
        const pauseMs = await host.check();
        if (pauseMs !== undefined) return { pauseMs };
        let claim: Claim;
        try {
          claim = await take(id);
        } catch (error) {
          if (isUnauthorized(error)) throw error;
          return { pauseMs: host.failed(error) };
        }
        if (claim.status !== "held") continue;
        void begin(id, runJob(job, id, claim.job));
        return "taken";
      }
      return "nothing";
    },
    async takeThis(jobId) {
      const readable = await readJob(api, jobId);
      if (readable.status === "unknown") throw readable.error;
      if (readable.status === "held") return begin(jobId, resumeJob(job, jobId, readable.job));
      await job.runner.ready?.();
      const claim = await take(jobId);
      if (claim.status === "unknown") throw claim.error;
      return claim.status === "held" ? begin(jobId, runJob(job, jobId, claim.job)) : { jobId, status: "LOST" };
    },
    later: (jobId, afterMs) => void waiting.set(jobId, runtime.clock.monotonic() + afterMs),
  };
}
