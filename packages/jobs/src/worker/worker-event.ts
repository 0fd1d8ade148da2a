import type { JobResult } from "./handler.js";

/** What happens to a worker and its jobs, told apart by `type`. */
export type WorkerEvent =
  /** The token is good, and work is being looked for. */
  | { readonly type: "ready"; readonly name: string }
  /** Looking for work failed; it is tried again. */
  | { readonly type: "poll_failed"; readonly error: unknown }
  /** The machine cannot work, or jobs cannot be remembered: none is taken before `retryInMs` is over and it can. */
  | { readonly type: "host_failed"; readonly error: unknown; readonly retryInMs: number }
  | { readonly type: "claimed"; readonly jobId: string }
  /** Another worker was faster, which is ordinary. */
  | { readonly type: "claim_lost"; readonly jobId: string }
  /** The answer to a claim was lost; it is settled at the next look for work. */
  | { readonly type: "claim_unknown"; readonly jobId: string; readonly error: unknown }
  /** Log lines that could not be sent. */
  | { readonly type: "log_lost"; readonly jobId: string; readonly error: unknown }
  /** The store could not note how far a job has come. The job goes on. */
  | { readonly type: "store_failed"; readonly jobId: string; readonly error: unknown }
  /** What an earlier process left could not be removed. Jobs are taken all the same; the next start tries again. */
  | { readonly type: "tidy_failed"; readonly error: unknown }
  /** A job of this worker has ended; an `UNREPORTED` one is tried again, and may end once more. */
  | { readonly type: "ended"; readonly result: JobResult };
