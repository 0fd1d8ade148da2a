// Written by `pnpm run generate` from spec/jobs.yaml. Do not edit.

export type JobId = string;

export type UserId = string;

export type JobStatus = ("PENDING" | "CLAIMED" | "RUNNING" | "COMPLETED" | "FAILED") | string;

export type ReportedStatus = "RUNNING" | "COMPLETED" | "FAILED";

export type Platform = ("linux/amd64" | "linux/arm64") | string;

export type Timestamp = string;

export type TimeoutHours = number;

export type OutputDirectory = string;

export type SubmittedJob = {
  readonly status: string;
  readonly message: string;
  readonly job_id: JobId;
  readonly input_url: string;
};

export type JobSummary = {
  readonly id: JobId;
  readonly status: JobStatus;
  readonly platform: Platform;
  readonly timeout: TimeoutHours;
  readonly created_at: Timestamp;
  readonly completed_at: string | null;
};

export type Job = {
  readonly id: JobId;
  readonly user_id: UserId;
  readonly status: JobStatus;
  readonly input_url: string;
  readonly output_url: string | null;
  readonly platform: Platform;
  readonly timeout: TimeoutHours;
  readonly created_at: Timestamp;
  readonly started_at: string | null;
  readonly completed_at: string | null;
  readonly worker_id?: string | null;
  readonly output_directory?: string;
  readonly error?: string | null;
};

export type PendingJob = {
  readonly id: JobId;
  readonly platform: Platform;
  readonly timeout: TimeoutHours;
  readonly created_at: Timestamp;
};

export type DownloadUrl = {
  readonly download_url: string;
};

export type RegisterWorkerRequest = {
  readonly user_id: UserId;
  readonly name: string;
  readonly platform: "linux/amd64" | "linux/arm64";
};

export type RegisteredWorker = {
  readonly worker_id: string;
  readonly token: string;
  readonly name: string;
  readonly platform: Platform;
};

export type Worker = {
  readonly worker_id?: string;
  readonly user_id?: UserId;
  readonly name: string;
  readonly platform?: Platform;
  readonly created_at?: Timestamp;
};

export type AvailableJobs = {
  readonly jobs: readonly AvailableJob[];
};

export type AvailableJob = {
  readonly id: JobId;
  readonly platform?: Platform;
  readonly timeout?: TimeoutHours;
  readonly output_directory?: OutputDirectory;
  readonly created_at?: Timestamp;
};

export type ClaimedJob = {
  readonly status?: string;
  readonly job_id?: JobId;
  readonly message?: string;
};

export type WorkerJob = {
  readonly id?: JobId;
  readonly status?: JobStatus;
  readonly platform?: Platform;
  readonly timeout?: TimeoutHours;
  readonly output_directory?: OutputDirectory;
  readonly input_download_url: string;
  readonly output_upload_url: string;
};

export type SetStatusRequest = {
  readonly status: ReportedStatus;
  readonly output_url?: string;
};

export type StatusSet = {
  readonly status?: string;
  readonly job_id?: JobId;
  readonly new_status?: JobStatus;
};

export type LogRequest = {
  readonly content: string;
};

export type LogStored = {
  readonly status?: string;
};

/** Every operation of Auralis Cloud as its service sees it. */
export interface AuralisCloudOperations {
  readonly "jobs.submit": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: SubmittedJob };
  };
  readonly "jobs.list": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly limit?: number;
  readonly offset?: number;
};
    readonly body: undefined;
    readonly answers: { readonly 200: readonly JobSummary[] };
  };
  readonly "jobs.pending": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly platform?: Platform;
};
    readonly body: undefined;
    readonly answers: { readonly 200: readonly PendingJob[] };
  };
  readonly "jobs.get": {
    readonly path: { readonly job_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: Job };
  };
  readonly "jobs.downloadUrl": {
    readonly path: { readonly job_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: DownloadUrl };
  };
  readonly "worker.register": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: RegisterWorkerRequest;
    readonly answers: { readonly 200: RegisteredWorker };
  };
  readonly "worker.me": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: Worker };
  };
  readonly "worker.jobs.available": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: AvailableJobs };
  };
  readonly "worker.jobs.claim": {
    readonly path: { readonly job_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: ClaimedJob };
  };
  readonly "worker.jobs.get": {
    readonly path: { readonly job_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: WorkerJob };
  };
  readonly "worker.jobs.setStatus": {
    readonly path: { readonly job_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: SetStatusRequest;
    readonly answers: { readonly 200: StatusSet };
  };
  readonly "worker.jobs.log": {
    readonly path: { readonly job_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: LogRequest;
    readonly answers: { readonly 200: LogStored };
  };
  readonly "storage.get": {
    readonly path: { readonly folder: string; readonly job_id: string; readonly file: string };
    readonly query: {
  readonly expires: number;
  readonly sig: string;
};
    readonly body: undefined;
    readonly answers: { readonly 200: unknown; readonly 206: unknown };
  };
  readonly "storage.put": {
    readonly path: { readonly folder: string; readonly job_id: string; readonly file: string };
    readonly query: {
  readonly expires: number;
  readonly sig: string;
};
    readonly body: undefined;
    readonly answers: { readonly 200: undefined };
  };
}
