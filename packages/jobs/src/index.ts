export { createAuralisCloud } from "./auralis-cloud.js";
export type { AuralisCloud, AuralisCloudOptions } from "./auralis-cloud.js";
export type { Jobs, Submitting, WaitOptions } from "./jobs.js";
export type { SubmitOptions } from "./submit.js";
export type { Submission } from "./submission.js";
export type { Reconciliation, ReconcileOptions } from "./reconcile.js";
export { JobFailedError } from "./job-failed-error.js";

export { createWorker } from "./worker/create-worker.js";
export type { RunOptions, StopOptions, Worker, WorkerEvent, WorkerOptions } from "./worker/create-worker.js";
export type {
  AssignedJob,
  JobContext,
  JobHandler,
  JobInput,
  JobOutput,
  JobResult,
  JobSignal,
} from "./worker/handler.js";
export { JobInterrupted } from "./worker/job-interrupted.js";
export { register } from "./register.js";
export type { RegisterOptions } from "./register.js";
export type { WorkerStore } from "./worker/worker-store.js";

export type {
  AvailableJob,
  DownloadUrl,
  Job,
  JobStatus,
  JobSummary,
  PendingJob,
  Platform,
  RegisteredWorker,
  RegisterWorkerRequest,
  ReportedStatus,
  SetStatusRequest,
  SubmittedJob,
  Worker as WorkerFacts,
  WorkerJob,
} from "./generated/schema.js";
export type { WorkerJobsResource, WorkerResource } from "./generated/resources.js";

export {
  AntiphonError,
  ApiError,
  ConfigError,
  ConnectionError,
  DecodeError,
  isAntiphonError,
  isApiError,
  RateLimitError,
  TimeoutError,
} from "@antiphon/core";
export type { Call, CallOptions, Download, DownloadOptions, FileInput, List, Page, Result } from "@antiphon/core";
