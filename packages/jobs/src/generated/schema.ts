// Written by `pnpm run generate` from spec/jobs.yaml. Do not edit.
import type { FileInput } from "@antiphon/core";

/** Id of a job; an opaque string. */
export type JobId = string;

/** Id of a user. It alone gives access to the user's jobs, so treat it as a secret. */
export type UserId = string;

/** `PENDING` waits for a worker, `CLAIMED` is held by one, `RUNNING` runs there; `COMPLETED` and `FAILED` are final. */
export type JobStatus = "PENDING" | "CLAIMED" | "RUNNING" | "COMPLETED" | "FAILED" | (string & {});

/** A status that a worker may report. */
export type ReportedStatus = "RUNNING" | "COMPLETED" | "FAILED";

/** The machine a container is built for. */
export type Platform = "linux/amd64" | "linux/arm64" | (string & {});

/** ISO 8601 in UTC, with `Z`. */
export type Timestamp = string;

/** Longest run time in hours. An integer in the vendor's reference; workers have been seen to take fractions. */
export type TimeoutHours = number;

/** Where the container leaves its output. `./x` and a bare `x` mean `/app/x`; an absolute path stands as it is. */
export type OutputDirectory = string;

/** The form of an upload. */
export interface SubmitJobRequest {
  /** The owner of the new job. */
  readonly user_id: UserId;
  /** The project as `.zip` or `.tar`; also `.tar.gz` and `.tgz` (proposed). At most 512 MiB (proposed). */
  readonly file: FileInput;
  /**
   * The machine the container is built for. The short forms are proposed.
   * @default linux/amd64
   */
  readonly platform?: ("linux/amd64" | "linux/arm64" | "amd64" | "arm64") | undefined;
  /**
   * Longest run time in hours, as an integer. The range is proposed.
   * @default 8
   */
  readonly timeout?: number | undefined;
  /**
   * Path in the container whose files become the output; no `..` segment (proposed).
   * @default ./output
   */
  readonly output_directory?: string | undefined;
}

/** What an accepted upload made. */
export interface SubmittedJob {
  /** Always `success`. */
  readonly status: string;
  /** Text for people. */
  readonly message: string;
  readonly job_id: JobId;
  /** Where the archive is kept, as an `s3://` URL that is not for downloading. */
  readonly input_url: string;
}

/** A job as it stands in a list. */
export interface JobSummary {
  readonly id: JobId;
  readonly status: JobStatus;
  readonly platform: Platform;
  readonly timeout: TimeoutHours;
  readonly created_at: Timestamp;
  /** When the job ended; `null` before. */
  readonly completed_at: string | null;
}

/** A job in full. */
export interface Job {
  readonly id: JobId;
  readonly user_id: UserId;
  readonly status: JobStatus;
  /** The archive as an `s3://` URL that is not for downloading. */
  readonly input_url: string;
  /** The output as an `s3://` URL that is not for downloading; `null` while there is none. */
  readonly output_url: string | null;
  readonly platform: Platform;
  readonly timeout: TimeoutHours;
  readonly created_at: Timestamp;
  /** When the worker reported `RUNNING`; `null` before. */
  readonly started_at: string | null;
  /** When the job ended; `null` before. */
  readonly completed_at: string | null;
  /** The worker that holds or held the job. */
  readonly worker_id?: (string | null) | undefined;
  /** Where the container leaves its output. */
  readonly output_directory?: string | undefined;
  /** Why the job failed, where that is known. */
  readonly error?: (string | null) | undefined;
}

/** A job that waits for a worker. */
export interface PendingJob {
  readonly id: JobId;
  readonly platform: Platform;
  readonly timeout: TimeoutHours;
  readonly created_at: Timestamp;
}

/** A presigned URL. */
export interface DownloadUrl {
  /** Fetch it without credentials. Valid for 3600 seconds (proposed). */
  readonly download_url: string;
}

/** A machine that offers itself. */
export interface RegisterWorkerRequest {
  /** The owner of the worker. */
  readonly user_id: UserId;
  /** A name for people. */
  readonly name: string;
  /** What the machine runs. */
  readonly platform: "linux/amd64" | "linux/arm64";
}

/** A new worker and its token. */
export interface RegisteredWorker {
  /** Id of the worker. */
  readonly worker_id: string;
  /** The bearer token; shown only this once. */
  readonly token: string;
  /** The name given. */
  readonly name: string;
  readonly platform: Platform;
}

/** A worker as it sees itself. Only `name` has been observed; the rest is proposed. */
export interface Worker {
  /** Id of the worker. */
  readonly worker_id?: string | undefined;
  readonly user_id?: UserId | undefined;
  /** The name given at registration. */
  readonly name: string;
  readonly platform?: Platform | undefined;
  readonly created_at?: Timestamp | undefined;
}

/** Jobs to choose from. */
export interface AvailableJobs {
  /** Oldest first; five at most (proposed). */
  readonly jobs: readonly AvailableJob[];
}

/** A job that this worker may claim. Only `id` has been observed; the rest is proposed. */
export interface AvailableJob {
  readonly id: JobId;
  readonly platform?: Platform | undefined;
  readonly timeout?: TimeoutHours | undefined;
  readonly output_directory?: OutputDirectory | undefined;
  readonly created_at?: Timestamp | undefined;
}

/** A successful claim. The vendor states the status 200 alone; the body is proposed. */
export interface ClaimedJob {
  /** Always `success`. */
  readonly status?: string | undefined;
  readonly job_id?: JobId | undefined;
  /** Text for people. */
  readonly message?: string | undefined;
}

/** A job as its worker sees it. The two URLs are secrets while they are valid. */
export interface WorkerJob {
  readonly id?: JobId | undefined;
  readonly status?: JobStatus | undefined;
  readonly platform?: Platform | undefined;
  readonly timeout?: TimeoutHours | undefined;
  readonly output_directory?: OutputDirectory | undefined;
  /** GET it without credentials. Valid for an hour (proposed). */
  readonly input_download_url: string;
  /**
   * PUT a `.zip` to it, with `Content-Type` `application/zip` and without credentials. Valid an hour longer than the job may
   *     run (proposed).
   */
  readonly output_upload_url: string;
}

/** A report. */
export interface SetStatusRequest {
  readonly status: ReportedStatus;
  /** Where the output is kept, as an `s3://` URL; sent with `COMPLETED` when there is output. */
  readonly output_url?: string | undefined;
}

/** A report that was taken. The vendor states the status 200 alone; the body is proposed. */
export interface StatusSet {
  /** Always `success`. */
  readonly status?: string | undefined;
  readonly job_id?: JobId | undefined;
  readonly new_status?: JobStatus | undefined;
}

/** One log entry. */
export interface LogRequest {
  /** The text; its length is proposed. */
  readonly content: string;
}

/** A log entry that was taken. The body is proposed. */
export interface LogStored {
  /** Always `success`. */
  readonly status?: string | undefined;
}

/** A refusal. The vendor states no shape; `detail` is how the servers of this kind answer. */
export interface ErrorBody {
  /** A sentence, or for 422 the list of what is wrong. */
  readonly detail: string | readonly ValidationIssue[];
}

/** One thing wrong with a request. */
export interface ValidationIssue {
  /** Where, from the outside in. */
  readonly loc: readonly (string | number)[];
  /** What. */
  readonly msg: string;
  /** What kind. */
  readonly type: string;
}

/** Query parameters of `jobs.list`. */
export type JobsListQuery = {
  /** The most jobs to give, 1 to 100. Without it, up to 100. */
  readonly limit?: number | undefined;
  /** How many of the newest jobs to leave out. */
  readonly offset?: number | undefined;
} | undefined;

/** Query parameters of `jobs.pending`. */
export type JobsPendingQuery = {
  /** Only jobs for this platform. */
  readonly platform?: Platform | undefined;
} | undefined;
