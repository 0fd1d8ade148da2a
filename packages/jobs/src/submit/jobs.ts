import {
  type CallOptions,
  type Download,
  type DownloadOptions,
  type FileInput,
  isAntiphonError,
  type List,
  type Result,
} from "@antiphon/core";
import { createDownload, settle } from "@antiphon/core/internal";
import type { Connection } from "../client/connect.js";
import type { JobsListCode, JobsResource, JobsSubmitCode } from "../generated/resources.js";
import type { Job, JobsListQuery, JobSummary, SubmittedJob } from "../generated/schema.js";
import { listJobs } from "./list-jobs.js";
import { reconcile, type Reconciliation, type ReconcileOptions } from "./reconcile.js";
import type { Submission } from "./submission.js";
import { storageGet } from "../client/storage.js";
import { submit } from "./submit.js";
import { createSubmissions } from "./submissions.js";
import type { SubmitOptions } from "./submit-options.js";
import { waitForJob, type WaitOptions } from "./wait-for-job.js";

/** An upload under way: a promise of its job. */
export interface Submitting extends Promise<SubmittedJob> {
  /** Resolves for API and network errors alike; rejects only with the caller's own abort reason. */
  safe(): Promise<Result<SubmittedJob, JobsSubmitCode>>;
}

/** Submitting jobs and following them. */
export interface Jobs extends Omit<JobsResource, "submit" | "list"> {
  /**
   * Lists the jobs of a user, newest first: await it for the first page, iterate it for every job, however many requests that
   * takes. The vendor states no paging; `limit` and `offset` are proposed, and the walk is whole with and without them.
   *
   * Error codes: `VALIDATION_FAILED` (422), and those of `CommonCode`. Rate limit: 100 in 60 s (stated).
   * @example
   * ```ts
   * for await (const job of cloud.jobs.list()) console.log(job.id, job.status);
   * ```
   */
  list(query?: JobsListQuery, options?: CallOptions): List<JobSummary, JobsListCode>;
  /**
   * Creates a job from a project and gives its id. `file` is a path, bytes, a `Blob`, a function that opens a stream, or a
   * stream; a path to a directory is packed to a `.zip` without what its ignore files name. The job starts as `PENDING`.
   *
   * An upload is repeated only when nothing was sent, or the answer proves that nothing was applied. When its outcome is
   * unknown the error says so (`error.outcome`), and `reconcile(error)` settles it.
   *
   * Error codes: `BAD_REQUEST` (400), `PAYLOAD_TOO_LARGE` (413), `VALIDATION_FAILED` (422), `TOO_MANY_REQUESTS` (429),
   * `INTERNAL_SERVER_ERROR` (500), `SERVICE_UNAVAILABLE` (503). `ConfigError` when the suffix, the platform or the time
   * limit cannot be right. Source: stated by the vendor.
   * @example
   * ```ts
   * const { job_id } = await cloud.jobs.submit("./scene", { platform: "linux/amd64", timeout: 2 });
   * ```
   */
  submit(file: string | FileInput, options?: SubmitOptions): Submitting;
  /**
   * Waits until the job has ended, and gives it. Throws `JobFailedError` when it FAILED, `TimeoutError` at `deadlineMs`.
   * @example
   * ```ts
   * const job = await cloud.jobs.waitFor(job_id, { onProgress: ({ status }) => console.log(status) });
   * ```
   */
  waitFor(jobId: string, options?: WaitOptions): Promise<Job>;
  /**
   * The job's output, a `.zip`: read it with `for await`, `bytes()`, `to(writable)` or `toFile(path)`; a file appears whole
   * or not at all. A broken transfer goes on where it broke, and an expired link is renewed once. No credential is sent to
   * the storage. Reading throws `ApiError` with `NOT_FOUND` when the job has no output.
   * @example
   * ```ts
   * await cloud.jobs.downloadOutput(job_id).toFile("output.zip");
   * ```
   */
  downloadOutput(jobId: string, options?: DownloadOptions): Download;
  /**
   * Finds out what became of a submit whose answer was lost. Takes the error it ended in, or the record that
   * `onSubmission` gave. Looks into the job list until the job is there or had its time to appear.
   */
  reconcile(lost: Submission | Error, options?: ReconcileOptions): Promise<Reconciliation>;
}

export function createJobs(connection: Connection): Jobs {
  const { runtime, resources } = connection;
  const submissions = createSubmissions();

  async function run(file: string | FileInput, options: SubmitOptions): Promise<SubmittedJob> {
    let submission: Submission | undefined;
    const note = (started: Submission): unknown => {
      submission = started;
      return options.onSubmission?.(started);
    };
    try {
      const submitted = await submit({ ...connection, note }, file, options);
      submissions.settled(submitted.job_id);
      return submitted;
    } catch (error) {
      if (submission && isAntiphonError(error)) submissions.lost(error, submission);
      throw error;
    }
  }

  const jobs: Jobs = {
    ...resources.jobs,
    list: (query, options) => listJobs({ runtime, list: resources.jobs.list }, query, options),
    submit(file, options = {}) {
      const submitting = run(file, options);
      return Object.assign(submitting, { safe: () => settle<SubmittedJob, JobsSubmitCode>(submitting) });
    },
    waitFor: async (jobId, options = {}) => waitForJob({ runtime, get: resources.jobs.get }, jobId, options),
    downloadOutput(jobId, options) {
      const link = async (): Promise<string> =>
        (await resources.jobs.downloadUrl(jobId, linkOptions(options))).download_url;
      return createDownload({ runtime, operation: storageGet, link, options });
    },
    async reconcile(lost, options = {}) {
      const submission = submissions.of(lost);
      if (isAntiphonError(lost) && (lost.outcome === "not_sent" || lost.outcome === "rejected"))
        return { status: "absent" };
      const found = await reconcile({ runtime, jobs, taken: submissions.known }, submission, options);
      if (found.status === "found") submissions.settled(found.job.id);
      return found;
    },
  };
  return Object.freeze(jobs);
}

/** Asking for the link has the limits of the download. */
function linkOptions({ signal, deadlineMs, retry }: DownloadOptions = {}): CallOptions {
  return {
    ...(signal && { signal }),
    ...(deadlineMs !== undefined && { deadlineMs }),
    ...(retry !== undefined && { retry }),
  };
}
