import type { AbortSignalLike, FileInput, MaybePromise } from "@antiphon/core";
import type { WorkerJob } from "../generated/schema.js";

/** What a job is to the code that runs it: all that the service tells, less the two secret URLs. */
export type AssignedJob = Omit<WorkerJob, "input_download_url" | "output_upload_url" | "id"> & { readonly id: string };

/** The platform's own `AbortSignal` where its types are loaded, so that it can be handed to `fetch`. */
export type JobSignal = typeof globalThis extends { AbortSignal: { prototype: infer Signal } }
  ? Signal
  : AbortSignalLike;

/** What a handler is given. */
export interface JobContext {
  /** The job as the service describes it. */
  readonly job: AssignedJob;
  /** The archive that was submitted. */
  readonly input: JobInput;
  /** Adds lines to the job's log. Returns at once; lines are sent in order, bundled to spare the rate limit. */
  log(text: string): void;
  /** Aborted when the time limit is over or the worker stops; whatever the handler gives after that is not used. */
  readonly signal: JobSignal;
  /** The worker has a `store`: should this process die, a later one asks the handler's `recover()` about the job. */
  readonly isRemembered?: boolean | undefined;
}

/** The archive that was submitted. Each call downloads it anew; a broken download goes on where it broke. */
export interface JobInput {
  /** Name of the archive, `"scene.zip"`. */
  readonly filename: string;
  /** The archive, piece by piece. */
  stream(): AsyncIterable<Uint8Array>;
  /** The whole archive in memory. */
  bytes(): Promise<Uint8Array>;
  /** Writes the archive to a file (Node, Bun and Deno). */
  saveTo(path: string): Promise<void>;
  /**
   * Unpacks a `.zip` in memory: bytes by path. Throws on other archives, on a damaged one, and on one that unpacks to more than
   * `maxBytes` (default 256 MiB) or 100 000 files.
   */
  unzip(options?: UnzipOptions): Promise<Readonly<Record<string, Uint8Array>>>;
}

/** Options of `input.unzip()`. */
export interface UnzipOptions {
  /** Most bytes of all files together. Default 256 MiB. */
  readonly maxBytes?: number | undefined;
}

/**
 * What a handler leaves behind: files by name (packed in memory) or a directory (packed on disk), or a `.zip` that is
 * ready; give a stream its `sizeBytes`, since object stores refuse uploads of unknown length.
 * `undefined` for nothing; the job then completes without output.
 *
 * A directory outlives failures: while it cannot be packed or stored, the job is `UNREPORTED` and tried again, by the next
 * process as well where the worker has a `store`.
 */
export type JobOutput =
  | undefined
  | { readonly files: Readonly<Record<string, Uint8Array | string>> }
  | {
      readonly directory: string;
      /** Called when the service has the job's end. Failing changes nothing. */ release?(): Promise<void>;
    }
  | { readonly archive: FileInput };

/** Runs one job. Throwing fails the job, and the error's message goes to its log. */
export type JobHandler = (context: JobContext) => MaybePromise<JobOutput | void>;

/** A handler that also knows its machine: `dockerRunner()` is one. Each of its methods may be left out. */
export interface JobRunner {
  (context: JobContext): MaybePromise<JobOutput | void>;
  /** Asked before each claim. Throwing means that the machine cannot work: no job is taken until it can. */
  ready?(): MaybePromise<void>;
  /**
   * Asked for a job that an earlier process had begun. Gives what it left, throws when it failed, gives `"not_begun"` when
   * certainly nothing of it has run, so that it is run now, and `undefined` when nothing is known; then `onInterrupted` decides.
   */
  recover?(context: JobContext): MaybePromise<{ readonly output: JobOutput } | "not_begun" | undefined>;
  /** Called when a worker begins, with the jobs that it remembers: whatever belongs to no job of anyone can be removed. */
  tidy?(heldJobIds: readonly string[]): MaybePromise<void>;
  /** Called when the service has a job's end: whatever is kept for it can be removed. */
  forget?(jobId: string): MaybePromise<void>;
}

/** How a job ended for this worker. */
export interface JobResult {
  readonly jobId: string;
  /**
   * `COMPLETED` and `FAILED`: the service has taken the report. `LOST`: the job is another's, or the service has ended it
   * already. `UNREPORTED`: the service could not be told, or the output not be stored; the worker tries again later, and
   * remembers the job until then. At its time limit the service ends it.
   */
  readonly status: "COMPLETED" | "FAILED" | "LOST" | "UNREPORTED";
  /** Why it did not complete. */
  readonly error?: unknown;
}
