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
  /** Unpacks a `.zip` in memory: bytes by path. Throws on other archives. */
  unzip(): Promise<Readonly<Record<string, Uint8Array>>>;
}

/**
 * What a handler leaves behind: files by name (packed in memory) or a directory (packed on disk), or a `.zip` that is
 * ready; give a stream its `sizeBytes`, since object stores refuse uploads of unknown length.
 * `undefined` for nothing; the job then completes without output.
 */
export type JobOutput =
  | undefined
  | { readonly files: Readonly<Record<string, Uint8Array | string>> }
  | { readonly directory: string; /** Called when the files are no longer needed. */ release?(): Promise<void> }
  | { readonly archive: FileInput };

/** Runs one job. Throwing fails the job, and the error's message goes to its log. */
export type JobHandler = (context: JobContext) => MaybePromise<JobOutput | void>;

/** How a job ended for this worker. */
export interface JobResult {
  readonly jobId: string;
  /**
   * `COMPLETED` and `FAILED`: the service has taken the report. `LOST`: the job is another's, or the service has ended it
   * already. `UNREPORTED`: the service could not be told; it will end the job at its time limit.
   */
  readonly status: "COMPLETED" | "FAILED" | "LOST" | "UNREPORTED";
  /** Why it did not complete. */
  readonly error?: unknown;
}
