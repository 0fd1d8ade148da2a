import { type CallOptions, poll } from "@antiphon/core";
import { CALL_OPTIONS, checkOptions, type Runtime } from "@antiphon/core/internal";
import { checkAmounts } from "../client/check-amounts.js";
import type { JobsResource } from "../generated/resources.js";
import type { Job } from "../generated/schema.js";
import { JobFailedError } from "./job-failed-error.js";

/** Options of waiting for a job. */
export interface WaitOptions extends CallOptions {
  /** Shortest pause between two looks, in ms. Default 2000. */
  readonly floorMs?: number | undefined;
  /** Longest pause between two looks, in ms. Default 30 000. */
  readonly ceilingMs?: number | undefined;
  /** Longest time for the whole, in ms; then `TimeoutError`. Default: none. */
  readonly deadlineMs?: number | undefined;
  /** Told the job after every look, also when nothing changed. */
  readonly onProgress?: ((job: Job) => void) | undefined;
}

export interface WaitSource {
  readonly runtime: Runtime;
  readonly get: JobsResource["get"];
}

/** Looks at a job until it has ended, and gives it. */
export async function waitForJob({ runtime, get }: WaitSource, jobId: string, wait: WaitOptions): Promise<Job> {
  checkOptions(wait, "jobs.waitFor", ["floorMs", "ceilingMs", "onProgress", ...CALL_OPTIONS]);
  checkAmounts(wait, { floorMs: { above: 0 }, ceilingMs: { above: 0 } });
  const { onProgress, floorMs = 2000, ceilingMs = 30_000, deadlineMs, ...call } = wait;
  const job = await poll<string, Job>({
    subject: jobId,
    check: (id, options) => get(id, { ...call, ...options }),
    state: (seen) => seen.status,
    terminal: ["COMPLETED", "FAILED"],
    pending: ["PENDING", "CLAIMED", "RUNNING"],
    floorMs,
    ceilingMs,
    clock: runtime.clock,
    random: runtime.random,
    ...(onProgress && { onAnswer: onProgress }),
    ...(call.signal && { signal: call.signal }),
    ...(deadlineMs !== undefined && { deadlineMs }),
  });
  if (job.status === "FAILED") throw new JobFailedError(job);
  return job;
}
