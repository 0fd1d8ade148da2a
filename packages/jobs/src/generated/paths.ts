// Written by `pnpm run generate` from spec/jobs.yaml. Do not edit.
import type {
  AvailableJobs,
  ClaimedJob,
  DownloadUrl,
  ErrorBody,
  Job,
  JobId,
  JobSummary,
  LogRequest,
  LogStored,
  PendingJob,
  Platform,
  RegisterWorkerRequest,
  RegisteredWorker,
  SetStatusRequest,
  StatusSet,
  SubmitJobRequest,
  SubmittedJob,
  Worker,
  WorkerJob,
} from "./schema.js";

export interface paths {
  readonly "/upload": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Creates a job from an archive and gives its id.
     * Creates a job from an archive and gives its id. The job starts as `PENDING`. Every accepted upload makes another job: the
     *     service has no idempotency, so an upload whose outcome is unknown must be looked for in the job list.
     */
    readonly post: operations["jobs.submit"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/jobs": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Lists the jobs of a user, newest first.
     * Lists the jobs of a user, newest first. The order, `limit` and `offset` are proposed; the vendor states no paging.
     */
    readonly get: operations["jobs.list"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/jobs/pending": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Lists the jobs of all users that wait for a worker, oldest first.
     * Lists the jobs of all users that wait for a worker, oldest first. Made for people who offer machines.
     */
    readonly get: operations["jobs.pending"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/jobs/{job_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Gives one job.
     * Gives one job: where its input and its output are, and when it began and ended.
     */
    readonly get: operations["jobs.get"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/jobs/{job_id}/download-url": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Gives a presigned URL of the job's output.
     * Gives a presigned URL of the job's output. A job can be `COMPLETED` and have no output, when its container left no files;
     *     the answer is then 404. The URL is a secret while it is valid.
     */
    readonly get: operations["jobs.downloadUrl"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/worker/register": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Registers a worker and gives its token, which is shown only this once.
     * Registers a worker and gives its token, which is shown only this once. Every accepted call makes another worker.
     */
    readonly post: operations["worker.register"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/worker/me": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Gives the worker that the token belongs to.
     * Gives the worker that the token belongs to. The vendor's worker calls it once at its start to check the token.
     */
    readonly get: operations["worker.me"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/worker/jobs/available": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Lists up to five jobs that this worker may claim, oldest first.
     * Lists up to five jobs that this worker may claim, oldest first: those that are pending and ask for the worker's platform.
     */
    readonly get: operations["worker.jobs.available"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/worker/job/{job_id}/claim": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes a pending job for this worker.
     * Takes a pending job for this worker. Of several workers that claim at once exactly one wins; the others get 409, which is
     *     ordinary. The worker that holds the job already gets 200 again (proposed).
     */
    readonly post: operations["worker.jobs.claim"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/worker/job/{job_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Gives a claimed job with presigned URLs for its input and its output.
     * Gives the job that this worker claimed: where its input is, where its output goes, and for how many hours it may run.
     */
    readonly get: operations["worker.jobs.get"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/worker/job/{job_id}/status": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Reports how far the job is.
     * Reports how far the job is. Legal steps are `CLAIMED` to `RUNNING` or `FAILED`, and `RUNNING` to `COMPLETED` or `FAILED`;
     *     reporting the present status again changes nothing (proposed), so that a worker may repeat a report that got lost.
     */
    readonly post: operations["worker.jobs.setStatus"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/worker/job/{job_id}/log": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Appends one entry to the job's log.
     * Appends one entry to the job's log. Accepted from the claim on, and also after the job has ended, since a worker's last line
     *     may arrive late. A repeated call appends the entry again.
     */
    readonly post: operations["worker.jobs.log"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}

export interface operations {
  readonly "jobs.submit": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "multipart/form-data": SubmitJobRequest;
      };
    };
    readonly responses: {
      /** The job exists and waits for a worker. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": SubmittedJob;
        };
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "jobs.list": {
    readonly parameters: {
      readonly query?: {
        /** The most jobs to give, 1 to 100. Without it, up to 100. */
        readonly limit?: number | undefined;
        /** How many of the newest jobs to leave out. */
        readonly offset?: number | undefined;
      } | undefined;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The user's jobs. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": readonly JobSummary[];
        };
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "jobs.pending": {
    readonly parameters: {
      readonly query?: {
        /** Only jobs for this platform. */
        readonly platform?: Platform | undefined;
      } | undefined;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Jobs that can be claimed. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": readonly PendingJob[];
        };
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "jobs.get": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the job. */
        readonly job_id: JobId;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The job. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Job;
        };
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "jobs.downloadUrl": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the job. */
        readonly job_id: JobId;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** A URL that can be fetched without credentials. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": DownloadUrl;
        };
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "worker.register": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": RegisterWorkerRequest;
      };
    };
    readonly responses: {
      /** The worker and its token. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": RegisteredWorker;
        };
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "worker.me": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The worker. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Worker;
        };
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "worker.jobs.available": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Jobs to choose from. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": AvailableJobs;
        };
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "worker.jobs.claim": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the job. */
        readonly job_id: JobId;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The job is this worker's. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ClaimedJob;
        };
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "worker.jobs.get": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the job. */
        readonly job_id: JobId;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The job as its worker sees it. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": WorkerJob;
        };
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "worker.jobs.setStatus": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the job. */
        readonly job_id: JobId;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/x-www-form-urlencoded": SetStatusRequest;
      };
    };
    readonly responses: {
      /** The status stands. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": StatusSet;
        };
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "worker.jobs.log": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the job. */
        readonly job_id: JobId;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/x-www-form-urlencoded": LogRequest;
      };
    };
    readonly responses: {
      /** The entry is stored. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": LogStored;
        };
      };
      /** The request was refused. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
}
