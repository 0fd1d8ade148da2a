import type { Clock } from "@antiphon/core";
import type { JobOutput } from "../handler.js";
import type { LogStream } from "../log/log-office.js";
import { messageOf } from "../message-of.js";
import { withinTime } from "../within-time.js";

/** How long tidying up after a job may take, in ms: what it comes to later changes nothing for the job. */
export const RELEASE_MS = 60_000;

/** Hands the files of an output back. Tidying up can fail without changing what the job has come to. */
export async function releaseOutput(clock: Clock, output: JobOutput, log: LogStream): Promise<void> {
  if (output === undefined || !("directory" in output)) return;
  try {
    await withinTime(clock, RELEASE_MS, "release()", async () => output.release?.());
  } catch (error) {
    log.write(`[CLEAN] the output could not be removed: ${messageOf(error)}`);
  }
}
