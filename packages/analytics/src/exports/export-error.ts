import { AntiphonError } from "@antiphon/core";
import { brand } from "@antiphon/core/internal";
import type { ExportJob } from "../generated/schema.js";

/** An export was accepted and then failed. `job.error` says why; the same request may be made again. */
export class ExportError extends AntiphonError {
  override readonly name = "ExportError";
  declare readonly code: "EXPORT_FAILED";
  /** The job that failed. */
  readonly job: ExportJob;

  constructor(operation: string, job: ExportJob) {
    super("EXPORT_FAILED", `export ${job.jobId} failed: ${job.error ?? "no reason was given"}`, {
      operation,
      outcome: "applied",
    });
    this.job = job;
  }

  static {
    brand(this, "ExportError", "AntiphonError");
  }
}
