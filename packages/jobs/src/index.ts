export { createAuralisCloud } from "./client/auralis-cloud.js";
export type { AuralisCloud, AuralisCloudOptions } from "./client/auralis-cloud.js";
export type { Jobs, Submitting } from "./submit/jobs.js";
export type { WaitOptions } from "./submit/wait-for-job.js";
export type { SubmitOptions } from "./submit/submit-options.js";
export type { Submission } from "./submit/submission.js";
export type { Reconciliation, ReconcileOptions } from "./submit/reconcile.js";
export { JobFailedError } from "./submit/job-failed-error.js";

export { createWorker } from "./worker/create-worker.js";
export type { RunOptions, StopOptions, Worker, WorkerOptions } from "./worker/create-worker.js";
export type { WorkerEvent } from "./worker/worker-event.js";
export type {
  AssignedJob,
  JobContext,
  JobHandler,
  JobInput,
  JobOutput,
  JobResult,
  JobRunner,
  JobSignal,
  UnzipOptions,
} from "./worker/handler.js";
export { HostError } from "./worker/host-error.js";
export { JobInterrupted } from "./worker/job-interrupted.js";
export { register } from "./client/register.js";
export type { RegisterOptions } from "./client/register.js";
export type { WorkerStore } from "./worker/worker-store.js";

/* Every shape, code and option of the API. */
export type * from "./generated/names.js";
export type { Worker as WorkerFacts } from "./generated/schema.js";

export {
  AntiphonError,
  ApiError,
  closeIdleConnections,
  ConfigError,
  ConnectionError,
  DecodeError,
  isAntiphonError,
  isApiError,
  RateLimitError,
  TimeoutError,
} from "@antiphon/core";
/* What signatures of this package mention, so that it can be named without a second dependency. */
export type * from "@antiphon/core";
