import { AntiphonError } from "@antiphon/core";
import { brand } from "@antiphon/core/internal";
import type { Job } from "../generated/schema.js";

/** The job ended as `FAILED`. `job` is its last state; `job.error` says why, where the service knows. */
export class JobFailedError extends AntiphonError {
  override readonly name = "JobFailedError";
  declare readonly code: "JOB_FAILED";
  /** The job that did not succeed. */
  readonly job: Job;

  constructor(job: Job) {
    const why = job.error ? `: ${job.error}` : "";
    super("JOB_FAILED", `The job ${job.id} ended as FAILED${why}. Submit it again to try once more.`, {
      operation: "jobs.waitFor",
      outcome: "applied",
    });
    this.job = job;
  }

  static {
    brand(this, "JobFailedError", "AntiphonError");
  }
}
