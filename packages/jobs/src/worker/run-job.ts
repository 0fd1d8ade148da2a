import { createDownload, type Runtime, uploadToLink } from "@antiphon/core/internal";
import type { WorkerJobsResource } from "../generated/resources.js";
import type { WorkerJob } from "../generated/schema.js";
import { storageGet, storagePut } from "../client/storage.js";
import type { JobContext, JobHandler, JobResult } from "./handler.js";
import { JobInterrupted } from "./job-interrupted.js";
import { createJobInput } from "./job-input.js";
import { packOutput } from "./job-output.js";
import { createLogStream, type LogStream } from "./log-stream.js";
import { reportStatus, type Verdict } from "./report-status.js";
import { withinLimit } from "./time-limit.js";

/** What running a job needs of its worker. */
export interface JobRun {
  readonly runtime: Runtime;
  readonly api: WorkerJobsResource;
  readonly handler: JobHandler;
  /** Aborted when a stopping worker waits no longer. */
  readonly stop: AbortSignal;
  /** Bucket in the `s3://` URL that is reported. */
  readonly bucket: string;
  readonly patienceMs: number;
  readonly heartbeatMs: number;
  onLogLost(jobId: string, error: unknown): void;
}

/** Takes a held job from its claim to its end. Reports only what is true: COMPLETED never before its output is stored. */
export async function runJob(run: JobRun, jobId: string, info: WorkerJob): Promise<JobResult> {
  const log = createLogStream(run.api, jobId, run.runtime.clock, (error) => run.onLogLost(jobId, error));
  const started = await report(run, jobId, { status: "RUNNING" });
  if (started === "lost") return { jobId, status: "LOST" };
  if (started === "unreachable") return { jobId, status: "UNREPORTED" };
  log.write("[START] running");
  const stopHeartbeat = startHeartbeat(run, log);
  try {
    const stored = await execute(run, jobId, info, log);
    await log.flush();
    const ended = await report(run, jobId, {
      status: "COMPLETED",
      ...(stored && { output_url: `s3://${run.bucket}/outputs/${jobId}/output.zip` }),
    });
    if (ended === "taken") log.write("[DONE] completed");
    return { jobId, status: resultOf(ended, "COMPLETED") };
  } catch (error) {
    return await fail(run, jobId, log, error);
  } finally {
    stopHeartbeat();
    await log.flush();
  }
}

/** Ends a job that cannot be run, or no further. */
export async function failJob(run: JobRun, jobId: string, error: unknown): Promise<JobResult> {
  const log = createLogStream(run.api, jobId, run.runtime.clock, (lost) => run.onLogLost(jobId, lost));
  const result = await fail(run, jobId, log, error);
  await log.flush();
  return result;
}

/** True when the job has an output, and the store has all of it. */
async function execute(run: JobRun, jobId: string, info: WorkerJob, log: LogStream): Promise<boolean> {
  const { runtime, api } = run;
  const input = links(info.input_download_url, async () => (await api.get(jobId)).input_download_url);
  const target = links(info.output_upload_url, async () => (await api.get(jobId)).output_upload_url);
  const limitMs = (info.timeout ?? 8) * 3_600_000;
  return withinLimit(runtime.clock, limitMs, run.stop, async (signal) => {
    const download = createDownload({ runtime, operation: storageGet, link: input, options: { signal } });
    const { input_download_url: url, output_upload_url: _, ...job } = info;
    const context: JobContext = {
      job: { ...job, id: jobId },
      input: createJobInput(url, download),
      log: (text) => log.write(text),
      signal,
    };
    const output = await packOutput((await run.handler(Object.freeze(context))) ?? undefined);
    if (!output) return false;
    try {
      signal.throwIfAborted(); // the job has ended already: nothing of it may be stored
      log.write("[UPLOAD] storing the output");
      const headers = { "content-type": "application/zip" };
      await uploadToLink({
        runtime,
        operation: storagePut,
        link: target,
        file: output.content,
        headers,
        options: { signal },
      });
      return true;
    } finally {
      await output.release();
    }
  });
}

/** The link at hand first, then ever new ones. */
function links(first: string, next: () => Promise<string>): () => string | Promise<string> {
  let used = false;
  return () => {
    if (used) return next();
    used = true;
    return first;
  };
}

async function fail(run: JobRun, jobId: string, log: LogStream, error: unknown): Promise<JobResult> {
  const isLimit = error instanceof JobInterrupted && error.cause === "time limit";
  log.write(`${isLimit ? "[TIMEOUT]" : "[ERROR]"} ${error instanceof Error ? error.message : String(error)}`);
  await log.flush();
  const ended = await report(run, jobId, { status: "FAILED" });
  return { jobId, status: resultOf(ended, "FAILED"), error };
}

async function report(run: JobRun, jobId: string, body: Parameters<typeof reportStatus>[2]): Promise<Verdict> {
  return reportStatus(run, jobId, body);
}

function resultOf(verdict: Verdict, reported: "COMPLETED" | "FAILED"): JobResult["status"] {
  return verdict === "taken" ? reported : verdict === "lost" ? "LOST" : "UNREPORTED";
}

/** A line now and then, so that people who watch the log see that the worker lives. */
function startHeartbeat({ runtime: { clock }, heartbeatMs }: JobRun, log: LogStream): () => void {
  if (heartbeatMs <= 0) return () => undefined;
  const startedAt = clock.monotonic();
  const beat = (): void => {
    log.write(`[RUN] still running after ${Math.round((clock.monotonic() - startedAt) / 60_000)} min`);
    cancel = clock.timer(beat, heartbeatMs, "background");
  };
  let cancel = clock.timer(beat, heartbeatMs, "background");
  return () => cancel();
}
