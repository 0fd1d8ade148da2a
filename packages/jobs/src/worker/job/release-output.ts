import type { JobOutput } from "../handler.js";
import type { LogStream } from "../log/log-office.js";
import { messageOf } from "../message-of.js";

/** Hands the files of an output back. Tidying up can fail without changing what the job has come to. */
export async function releaseOutput(output: JobOutput, log: LogStream): Promise<void> {
  if (output === undefined || !("directory" in output)) return;
  try {
    await output.release?.();
  } catch (error) {
    log.write(`[CLEAN] the output could not be removed: ${messageOf(error)}`);
  }
}
