import { ConfigError, isAntiphonError } from "@antiphon/core";
import { uploadToLink } from "@antiphon/core/internal";
import { storagePut } from "../../client/storage.js";
import type { WorkerJob } from "../../generated/schema.js";
import type { JobOutput } from "../handler.js";
import { type PackedOutput, packOutput } from "./job-output.js";
import type { LogStream } from "../log/log-office.js";
import type { JobRun } from "../job-run.js";
import { links } from "./links.js";

/** The output is whole and lies on the disk; it could not be packed or stored by now. */
export class OutputKeptError extends Error {
  override readonly name = "OutputKeptError";
}

export interface StoreInit {
  readonly run: JobRun;
  readonly jobId: string;
  readonly info: WorkerJob;
  readonly log: LogStream;
  readonly signal: AbortSignal;
}

/** Packs and stores an output; true when the store has all of it, false when there is none. */
export async function storeOutput(init: StoreInit, output: JobOutput): Promise<boolean> {
  const { log, signal } = init;
  const { clock } = init.run.runtime;
  signal.throwIfAborted(); // the job has ended already: nothing of it may be stored
  try {
    const packed = await packOutput(output, { clock, tell: (line) => log.write(`[UPLOAD] ${line}`), signal });
    if (!packed) return false;
    try {
      signal.throwIfAborted();
      log.write("[UPLOAD] storing the output");
      await upload(init, packed);
      return true;
    } finally {
      await packed.release();
    }
  } catch (error) {
    if (!mayKeep(output, error) || signal.aborted) throw error;
    throw new OutputKeptError(`The output could not be stored: ${(error as Error).message}`, { cause: error });
  }
}

/** A store that refuses is asked again for as long as a report would be: hours of work may hang on it. */
async function upload({ run, jobId, info, signal }: StoreInit, packed: PackedOutput): Promise<void> {
  const { runtime, api } = run;
  const link = links(info.output_upload_url, async () => (await api.get(jobId)).output_upload_url);
  const startedAt = runtime.clock.monotonic();
  let first: unknown;
  for (let waitMs = 1000; ; waitMs = Math.min(waitMs * 2, 30_000)) {
    try {
      const headers = { "content-type": "application/zip" };
      await uploadToLink({ runtime, operation: storagePut, link, file: packed.content, headers, options: { signal } });
      return;
    } catch (error) {
      first ??= error;
      const isHopeless = !isAntiphonError(error) || error instanceof ConfigError || signal.aborted;
      // A stream can be sent once: what then keeps it from being sent again is not the reason.
      if (isHopeless) throw signal.aborted ? error : first;
      if (runtime.clock.monotonic() + waitMs > startedAt + run.patienceMs()) throw error;
    }
    await runtime.sleep(waitMs, { operation: storagePut, signal });
  }
}

/** Only what lies on the disk can wait; and not when it is not there. What else is missing, a temporary folder, may come back. */
function mayKeep(output: JobOutput, error: unknown): boolean {
  if (output === undefined || !("directory" in output)) return false;
  const { code, path } = error as NodeJS.ErrnoException;
  return !(path === output.directory && (code === "ENOENT" || code === "ENOTDIR"));
}
