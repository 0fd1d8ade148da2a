import type { CallOptions } from "@antiphon/core";
import type { Submission } from "./submission.js";

/** Options of submitting a job. */
export interface SubmitOptions extends CallOptions {
  /** The machine the container is built for. Default `"linux/amd64"`. */
  readonly platform?: "linux/amd64" | "linux/arm64" | "amd64" | "arm64" | undefined;
  /** Longest run time in whole hours. Default 8. */
  readonly timeout?: number | undefined;
  /** Path in the container whose files become the output. Default `./output`. */
  readonly output_directory?: string | undefined;
  /** Name of the archive; it must end in `.zip`, `.tar`, `.tar.gz` or `.tgz`. Default: that of the path or `File`, else `project.zip`. */
  readonly filename?: string | undefined;
  /**
   * Names of the ignore files that are honoured when a directory is packed: `.dockerignore` by Docker's rules, in the directory
   * itself, and any other name by git's, in every folder. Default `.gitignore` and `.dockerignore`. The `Dockerfile` is always sent.
   */
  readonly ignoreFiles?: readonly string[] | undefined;
  /**
   * Told, in a line each, what of a directory is left out although no ignore file names it: links that lead out, unreadable files.
   * What it throws ends the submit before anything is sent.
   */
  readonly onLeftOut?: ((line: string) => void) | undefined;
  /**
   * Told of the upload, and waited for, before its first byte is sent. Keep it if the process may die, and hand it to
   * `reconcile()`. When that fails, nothing is sent, and the submit rejects with the reason.
   */
  readonly onSubmission?: ((submission: Submission) => unknown) | undefined;
}

/** The names of those that are not options of every call. */
export const SUBMIT_OPTIONS: readonly (keyof SubmitOptions)[] = [
  "platform",
  "timeout",
  "output_directory",
  "filename",
  "ignoreFiles",
  "onLeftOut",
  "onSubmission",
];
