import type { Runtime } from "@antiphon/core/internal";
import type { WorkerJobsResource } from "../generated/resources.js";
import type { JobOutput, JobRunner } from "./handler.js";
import type { HeldJobs } from "./held-jobs.js";
import type { LogOffice } from "./log/log-office.js";

/** What running a job needs of its worker. */
export interface JobRun {
  readonly runtime: Runtime;
  readonly api: WorkerJobsResource;
  readonly runner: JobRunner;
  readonly held: HeldJobs;
  readonly logs: LogOffice;
  /** Outputs that could not be stored by now, by job. */
  readonly kept: Map<string, JobOutput>;
  /** Aborted when a stopping worker waits no longer. */
  readonly stop: AbortSignal;
  /** Bucket in the `s3://` URL that is reported. */
  readonly bucket: string;
  readonly heartbeatMs: number;
  readonly onInterrupted: "fail" | "rerun";
  patienceMs(): number;
}
