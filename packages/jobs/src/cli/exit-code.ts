import { ApiError, ConfigError, isAntiphonError } from "@antiphon/core";
import { JobFailedError } from "../submit/job-failed-error.js";
import { messageOf } from "../worker/message-of.js";
import { ReaderGone } from "./terminal.js";

/** What each way to end means to a script. */
export const exitCodes = {
  ok: 0,
  /** A fault of ours, or of the machine. */
  unexpected: 1,
  /** The command line, an option or a file cannot be right. Nothing was sent. */
  usage: 2,
  /** The service refused. */
  refused: 3,
  /** The service could not be reached, or not in time. */
  unreachable: 4,
  /** The job ended as FAILED. */
  jobFailed: 5,
  /** Nobody knows whether the upload made a job. */
  unknown: 6,
} as const;

/** A line for people, unless there is nobody to read it, and the code for scripts. */
export function explain(error: unknown): { readonly line: string | undefined; readonly code: number } {
  if (error instanceof ReaderGone) return { line: undefined, code: exitCodes.ok };
  return { line: `antiphon-jobs: ${lineOf(error)}`, code: codeOf(error) };
}

/** A mistake on the command line. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Somebody stopped the program. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
  /** As shells count it: 128 and the number of the signal. */
  readonly exitCode: number;

  constructor(message: string, signal: "SIGINT" | "SIGTERM" = "SIGINT") {
    super(message);
    this.exitCode = signal === "SIGINT" ? 130 : 143;
  }
}

function codeOf(error: unknown): number {
  if (error instanceof UsageError || error instanceof ConfigError) return exitCodes.usage;
  if (error instanceof Interrupted) return error.exitCode;
  if (error instanceof JobFailedError) return exitCodes.jobFailed;
  if (!isAntiphonError(error)) return exitCodes.unexpected;
  if (error.operation === "jobs.submit" && error.outcome === "unknown") return exitCodes.unknown;
  return error instanceof ApiError ? exitCodes.refused : exitCodes.unreachable;
}

function lineOf(error: unknown): string {
  const line = messageOf(error)
    .replace(/\s*\n\s*/g, " ")
    .trim();
  if (!isAntiphonError(error) || error.operation !== "jobs.submit" || error.outcome !== "unknown") return line;
  return `${line}. The upload may have made a job: look with "antiphon-jobs list" before you submit again.`;
}
