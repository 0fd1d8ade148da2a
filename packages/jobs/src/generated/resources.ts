// Written by `pnpm run generate` from spec/jobs.yaml. Do not edit.
import type { Call, CallOptions, List } from "@antiphon/core";
import type {
  AvailableJob,
  ClaimedJob,
  DownloadUrl,
  Job,
  JobSummary,
  JobsListQuery,
  JobsPendingQuery,
  LogRequest,
  LogStored,
  PendingJob,
  RegisterWorkerRequest,
  RegisteredWorker,
  SetStatusRequest,
  StatusSet,
  SubmitJobRequest,
  SubmittedJob,
  Worker,
  WorkerJob,
} from "./schema.js";

/** Error codes that any call with a credential can end in. */
export type CommonCode = "INTERNAL_SERVER_ERROR" | "SERVICE_UNAVAILABLE" | "TOO_MANY_REQUESTS";

/** Error codes that `jobs.submit` documents. */
export type JobsSubmitCode = CommonCode | "BAD_REQUEST" | "PAYLOAD_TOO_LARGE" | "VALIDATION_FAILED";

/** Error codes that `jobs.list` documents. */
export type JobsListCode = CommonCode | "VALIDATION_FAILED";

/** Error codes that `jobs.pending` documents. */
export type JobsPendingCode = CommonCode | "BAD_REQUEST";

/** Error codes that `jobs.get` documents. */
export type JobsGetCode = CommonCode | "FORBIDDEN" | "NOT_FOUND" | "VALIDATION_FAILED";

/** Error codes that `jobs.downloadUrl` documents. */
export type JobsDownloadUrlCode = CommonCode | "FORBIDDEN" | "NOT_FOUND" | "VALIDATION_FAILED";

/** Error codes that `worker.register` documents. */
export type WorkerRegisterCode = CommonCode | "BAD_REQUEST" | "VALIDATION_FAILED";

/** Error codes that `worker.me` documents. */
export type WorkerMeCode = CommonCode | "UNAUTHORIZED";

/** Error codes that `worker.jobs.available` documents. */
export type WorkerJobsAvailableCode = CommonCode | "UNAUTHORIZED";

/** Error codes that `worker.jobs.claim` documents. */
export type WorkerJobsClaimCode = CommonCode | "CONFLICT" | "NOT_FOUND" | "UNAUTHORIZED";

/** Error codes that `worker.jobs.get` documents. */
export type WorkerJobsGetCode = CommonCode | "FORBIDDEN" | "NOT_FOUND" | "UNAUTHORIZED";

/** Error codes that `worker.jobs.setStatus` documents. */
export type WorkerJobsSetStatusCode = CommonCode | "BAD_REQUEST" | "CONFLICT" | "FORBIDDEN" | "NOT_FOUND" | "UNAUTHORIZED" | "VALIDATION_FAILED";

/** Error codes that `worker.jobs.log` documents. */
export type WorkerJobsLogCode = CommonCode | "FORBIDDEN" | "NOT_FOUND" | "UNAUTHORIZED" | "VALIDATION_FAILED";

/** Every resource of Auralis Cloud. */
export interface AuralisCloudResources {
  readonly jobs: JobsResource;
  readonly worker: WorkerResource;
}

/** Submitting jobs and following them. */
export interface JobsResource {
  /**
   * Creates a job from an archive and gives its id. The job starts as `PENDING`. Every accepted upload makes another job: the
   * service has no idempotency, so an upload whose outcome is unknown must be looked for in the job list.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `BAD_REQUEST` (400), `PAYLOAD_TOO_LARGE` (413), `VALIDATION_FAILED` (422), and those of `CommonCode`.
   *
   * Rate limit: 100 in 60 s, bucket `account` (stated).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await cloud.jobs.submit("./scene", { platform: "linux/amd64", timeout: 2 });
   * ```
   */
  submit(body: SubmitJobRequest, options?: CallOptions): Call<SubmittedJob, JobsSubmitCode>;

  /**
   * Lists the jobs of a user, newest first. The order, `limit` and `offset` are proposed; the vendor states no paging.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `VALIDATION_FAILED` (422), and those of `CommonCode`.
   *
   * Rate limit: 100 in 60 s, bucket `account` (stated).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await cloud.jobs.list();
   * ```
   */
  list(query?: JobsListQuery, options?: CallOptions): List<JobSummary, JobsListCode>;

  /**
   * Lists the jobs of all users that wait for a worker, oldest first. Made for people who offer machines.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `BAD_REQUEST` (400), and those of `CommonCode`.
   *
   * Rate limit: 100 in 60 s, bucket `address` (stated).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await cloud.jobs.pending({ platform: "linux/arm64" });
   * ```
   */
  pending(query?: JobsPendingQuery, options?: CallOptions): List<PendingJob, JobsPendingCode>;

  /**
   * Gives one job: where its input and its output are, and when it began and ended.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `FORBIDDEN` (403), `NOT_FOUND` (404), `VALIDATION_FAILED` (422), and those of `CommonCode`.
   *
   * Rate limit: 100 in 60 s, bucket `account` (stated).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await cloud.jobs.get(jobId);
   * ```
   */
  get(jobId: string, options?: CallOptions): Call<Job, JobsGetCode>;

  /**
   * Gives a presigned URL of the job's output. A job can be `COMPLETED` and have no output, when its container left no files;
   * the answer is then 404. The URL is a secret while it is valid.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `FORBIDDEN` (403), `NOT_FOUND` (404), `VALIDATION_FAILED` (422), and those of `CommonCode`.
   *
   * Rate limit: 100 in 60 s, bucket `account` (stated).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await cloud.jobs.downloadUrl(jobId);
   * ```
   */
  downloadUrl(jobId: string, options?: CallOptions): Call<DownloadUrl, JobsDownloadUrlCode>;
}

/** What a worker is. */
export interface WorkerResource {
  /**
   * Registers a worker and gives its token, which is shown only this once. Every accepted call makes another worker.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `BAD_REQUEST` (400), `VALIDATION_FAILED` (422), and those of `CommonCode`.
   *
   * Rate limit: 100 in 60 s, bucket `account` (stated).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await cloud.worker.register({ user_id: userId, name: "attic", platform: "linux/amd64" });
   * ```
   */
  register(body: RegisterWorkerRequest, options?: CallOptions): Call<RegisteredWorker, WorkerRegisterCode>;

  /**
   * Gives the worker that the token belongs to. The vendor's worker calls it once at its start to check the token.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `UNAUTHORIZED` (401), and those of `CommonCode`.
   *
   * Rate limit: 100 in 60 s, bucket `account` (stated).
   *
   * Source: observed in public clients or server behaviour.
   * @example
   * ```ts
   * await cloud.worker.me();
   * ```
   */
  me(options?: CallOptions): Call<Worker, WorkerMeCode>;
  readonly jobs: WorkerJobsResource;
}

/** What a worker does with jobs. */
export interface WorkerJobsResource {
  /**
   * Lists up to five jobs that this worker may claim, oldest first: those that are pending and ask for the worker's platform.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `UNAUTHORIZED` (401), and those of `CommonCode`.
   *
   * Rate limit: 100 in 60 s, bucket `account` (stated).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await cloud.worker.jobs.available();
   * ```
   */
  available(options?: CallOptions): List<AvailableJob, WorkerJobsAvailableCode>;

  /**
   * Takes a pending job for this worker. Of several workers that claim at once exactly one wins; the others get 409, which is
   * ordinary. The worker that holds the job already gets 200 again (proposed).
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `CONFLICT` (409), `NOT_FOUND` (404), `UNAUTHORIZED` (401), and those of `CommonCode`.
   *
   * Rate limit: 100 in 60 s, bucket `account` (stated).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await cloud.worker.jobs.claim(jobId);
   * ```
   */
  claim(jobId: string, options?: CallOptions): Call<ClaimedJob, WorkerJobsClaimCode>;

  /**
   * Gives the job that this worker claimed: where its input is, where its output goes, and for how many hours it may run.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `FORBIDDEN` (403), `NOT_FOUND` (404), `UNAUTHORIZED` (401), and those of `CommonCode`.
   *
   * Rate limit: 100 in 60 s, bucket `account` (stated).
   *
   * Source: observed in public clients or server behaviour.
   * @example
   * ```ts
   * await cloud.worker.jobs.get(jobId);
   * ```
   */
  get(jobId: string, options?: CallOptions): Call<WorkerJob, WorkerJobsGetCode>;

  /**
   * Reports how far the job is. Legal steps are `CLAIMED` to `RUNNING` or `FAILED`, and `RUNNING` to `COMPLETED` or `FAILED`;
   * reporting the present status again changes nothing (proposed), so that a worker may repeat a report that got lost.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `BAD_REQUEST` (400), `CONFLICT` (409), `FORBIDDEN` (403), `NOT_FOUND` (404), `UNAUTHORIZED` (401), `VALIDATION_FAILED` (422), and those of `CommonCode`.
   *
   * Rate limit: 100 in 60 s, bucket `account` (stated).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await cloud.worker.jobs.setStatus(jobId, { status: "RUNNING" });
   * ```
   */
  setStatus(jobId: string, body: SetStatusRequest, options?: CallOptions): Call<StatusSet, WorkerJobsSetStatusCode>;

  /**
   * Appends one entry to the job's log. Accepted from the claim on, and also after the job has ended, since a worker's last line
   * may arrive late. A repeated call appends the entry again.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `FORBIDDEN` (403), `NOT_FOUND` (404), `UNAUTHORIZED` (401), `VALIDATION_FAILED` (422), and those of `CommonCode`.
   *
   * Rate limit: 100 in 60 s, bucket `account` (stated).
   *
   * Source: observed in public clients or server behaviour.
   * @example
   * ```ts
   * await cloud.worker.jobs.log(jobId, { content: "[RUN] frame 12 of 90" });
   * ```
   */
  log(jobId: string, body: LogRequest, options?: CallOptions): Call<LogStored, WorkerJobsLogCode>;
}
