import {
  type CallOptions,
  ConfigError,
  type Download,
  type DownloadOptions,
  type FileInput,
  isAntiphonError,
  type List,
  poll,
  type Result,
} from "@antiphon/core";
import { CALL_OPTIONS, checkOptions, createDownload, settle } from "@antiphon/core/internal";
import { checkAmounts } from "../client/check-amounts.js";
import type { Connection } from "../client/connect.js";
import type { JobsListCode, JobsResource, JobsSubmitCode } from "../generated/resources.js";
import type { Job, JobsListQuery, JobSummary, SubmittedJob } from "../generated/schema.js";
import { listJobs } from "./list-jobs.js";
import { JobFailedError } from "./job-failed-error.js";
import { reconcile, type Reconciliation, type ReconcileOptions } from "./reconcile.js";
import type { Submission } from "./submission.js";
import { storageGet } from "../client/storage.js";
import { submit } from "./submit.js";
import type { SubmitOptions } from "./submit-options.js";

/** Options of waiting for a job. */
export interface WaitOptions extends CallOptions {
  /** Shortest pause between two looks, in ms. Default 2000. */
  readonly floorMs?: number | undefined;
  /** Longest pause between two looks, in ms. Default 30 000. */
  readonly ceilingMs?: number | undefined;
  /** Longest time for the whole, in ms; then `TimeoutError`. Default: none. */
  readonly deadlineMs?: number | undefined;
  /** Told the job after every look, also when nothing changed. */
  readonly onProgress?: ((job: Job) => void) | undefined;
}

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
  /** Which upload an error belongs to. */
  const submissions = new WeakMap<object, Submission>();
  /** Jobs known to come from one upload, so that they are not taken for another's. */
  const known = new Set<string>();

  async function run(file: string | FileInput, options: SubmitOptions): Promise<SubmittedJob> {
    let submission: Submission | undefined;
    const note = (started: Submission): void => {
      submission = started;
      options.onSubmission?.(started);
    };
    try {
      const submitted = await submit({ ...connection, note }, file, options);
      remember(known, submitted.job_id);
      return submitted;
    } catch (error) {
      if (submission && isAntiphonError(error)) submissions.set(error, submission);
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
    async waitFor(jobId, wait = {}) {
      checkOptions(wait, "jobs.waitFor", ["floorMs", "ceilingMs", "onProgress", ...CALL_OPTIONS]);
      checkAmounts(wait, { floorMs: { above: 0 }, ceilingMs: { above: 0 } });
      const { onProgress, floorMs = 2000, ceilingMs = 30_000, deadlineMs, ...call } = wait;
      const job = await poll<string, Job>({
        subject: jobId,
        check: (id, options) => jobs.get(id, { ...call, ...options }),
        state: (seen) => seen.status,
        terminal: ["COMPLETED", "FAILED"],
        pending: ["PENDING", "CLAIMED", "RUNNING"],
        floorMs,
        ceilingMs,
        clock: runtime.clock,
        random: runtime.random,
        ...(onProgress && { onAnswer: onProgress }),
        ...(call.signal && { signal: call.signal }),
        ...(deadlineMs !== undefined && { deadlineMs }),
      });
      if (job.status === "FAILED") throw new JobFailedError(job);
      return job;
    },
    downloadOutput(jobId, options) {
      const link = async (): Promise<string> => {
        const { signal, deadlineMs, retry } = options ?? {};
        const call = {
          ...(signal && { signal }),
          ...(deadlineMs !== undefined && { deadlineMs }),
          ...(retry !== undefined && { retry }),
        };
        return (await resources.jobs.downloadUrl(jobId, call)).download_url;
      };
      return createDownload({ runtime, operation: storageGet, link, options });
    },
    async reconcile(lost, options = {}) {
      const submission = lost instanceof Error ? submissions.get(lost) : lost;
      if (!submission) {
        throw new ConfigError(
          "INVALID_OPTION",
          "this error comes from no submit of this client. Pass what onSubmission gave.",
        );
      }
      const isSettled = isAntiphonError(lost) && (lost.outcome === "not_sent" || lost.outcome === "rejected");
      if (isSettled) return { status: "absent" };
      const search = { runtime, jobs, taken: known };
      const found = await reconcile(search, submission, options);
      if (found.status === "found") remember(known, found.job.id);
      return found;
    },
  };
  return Object.freeze(jobs);
}

/** Bounded, since a client may live for years; only jobs of the last minutes matter. */
function remember(known: Set<string>, jobId: string): void {
  known.add(jobId);
  const [oldest] = known;
  if (known.size > 1000 && oldest !== undefined) known.delete(oldest);
}
