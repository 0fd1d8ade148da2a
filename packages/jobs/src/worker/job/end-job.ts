import { startTimer } from "@antiphon/core/internal";
import type { JobResult } from "../handler.js";
import type { JobEnd } from "../progress.js";
import type { LogStream } from "../log/log-office.js";
import { reportStatus } from "./report-status.js";
import type { JobRun } from "../job-run.js";
import { messageOf } from "../message-of.js";
import { RELEASE_MS, releaseOutput } from "./release-output.js";
import { withinTime } from "../within-time.js";

/** How long a report waits for the lines before it, in ms. It goes first when they take longer. */
const LOG_FIRST_MS = 2000;
/** How long the last lines may take once the report is made, in ms. */
const LOG_LAST_MS = 10_000;

/** How long a handler may take to end once its job has, in ms. */
const SETTLE_MS = 20_000;

export interface Ending {
  /** What made it fail, as the handler threw it. */
  readonly failure?: unknown;
  /** The handler's work, which may go on although the job has ended without it. */
  readonly working?: Promise<unknown> | undefined;
}

/** Reports how a job has ended, and lets go of what was kept for it once the service knows. */
export async function endJob(
  run: JobRun,
  jobId: string,
  log: LogStream,
  end: JobEnd,
  { failure, working = Promise.resolve() }: Ending = {},
): Promise<JobResult> {
  // Noted first: a process that dies in between must not take a done job for an interrupted one.
  await run.held.note(jobId, { end });
  if (end.status === "FAILED") log.write(end.reason);
  await log.flush(LOG_FIRST_MS);
  const { status } = end;
  const verdict = await reportStatus(run, jobId, {
    status,
    ...(end.status === "COMPLETED" && end.output_url !== undefined && { output_url: end.output_url }),
  });
  const error = failure ?? (end.status === "FAILED" ? new Error(end.reason) : undefined);
  const result = {
    jobId,
    status: verdict === "taken" ? status : verdict === "lost" ? ("LOST" as const) : ("UNREPORTED" as const),
    ...(error !== undefined && { error }),
  };
  if (verdict === "taken" && status === "COMPLETED") log.write("[DONE] completed");
  const isSettled = await settles(run, working); // a container is still being killed, for example
  if (verdict !== "unreachable" && isSettled) await letGo(run, jobId, log);
  await log.flush(LOG_LAST_MS);
  return result;
}

/** Removes what is kept of a job that has ended. */
export async function letGo(run: JobRun, jobId: string, log: LogStream): Promise<void> {
  const output = run.kept.get(jobId);
  run.kept.delete(jobId);
  const { clock } = run.runtime;
  await releaseOutput(clock, output, log);
  try {
    await withinTime(clock, RELEASE_MS, "forget()", async () => run.runner.forget?.(jobId));
  } catch (error) {
    log.write(`[CLEAN] what is left of the job could not be removed: ${messageOf(error)}`);
  }
}

/** False when the work takes too long to be waited for. */
async function settles({ runtime: { clock } }: JobRun, working: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve) => {
    const cancel = startTimer(clock, () => resolve(false), SETTLE_MS, "wait");
    const end = (): void => {
      cancel();
      resolve(true);
    };
    working.then(end, end);
  });
}
