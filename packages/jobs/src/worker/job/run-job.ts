import { createDownload, listenTo } from "@antiphon/core/internal";
import { storageGet } from "../../client/storage.js";
import type { WorkerJob } from "../../generated/schema.js";
import { endJob, letGo } from "./end-job.js";
import type { JobContext, JobOutput, JobResult } from "../handler.js";
import { HostError } from "../host-error.js";
import type { JobEnd, Progress } from "../progress.js";
import { createJobInput } from "./job-input.js";
import { checkOutput } from "./job-output.js";
import { JobInterrupted } from "../job-interrupted.js";
import type { JobRun } from "../job-run.js";
import { limitMsOf } from "./limit-ms-of.js";
import { links } from "./links.js";
import type { LogStream } from "../log/log-office.js";
import { messageOf } from "../message-of.js";
import { releaseOutput } from "./release-output.js";
import { reportStatus } from "./report-status.js";
import { OutputKeptError, storeOutput } from "./store-output.js";
import { withinLimit } from "./time-limit.js";

/** A stored job must not fail at once for its limit being over while nobody worked on it. */
const LEAST_RECOVERY_MS = 600_000;

type Produce = (context: JobContext) => Promise<JobOutput>;

/** Takes a job that has never begun from its claim to its end. Reports only what is true: COMPLETED never before its output is stored. */
export async function runJob(run: JobRun, jobId: string, info: WorkerJob): Promise<JobResult> {
  await run.held.announce(jobId); // first: a process that dies over the report is then known to have run nothing
  const started = await reportStatus(run, jobId, { status: "RUNNING" });
  if (started === "lost") return { jobId, status: "LOST" };
  if (started === "unreachable") return { jobId, status: "UNREPORTED" };
  const progress = { startedAt: run.runtime.clock.now() };
  if (!(await run.held.begin(jobId, progress.startedAt)))
    return { jobId, status: "UNREPORTED", error: new HostError("It cannot be noted that the job begins.") };
  const log = run.logs.open(jobId);
  log.write("[START] running");
  return carryOut(run, jobId, info, log, progress, async (context) => (await run.runner(context)) ?? undefined);
}

/** Goes on with a job that was held before: what the service says of it decides, and then how far it had come. */
export async function resumeJob(run: JobRun, jobId: string, info: WorkerJob): Promise<JobResult> {
  const progress = await run.held.recall(jobId);
  const log = run.logs.open(jobId);
  if (info.status === "COMPLETED" || info.status === "FAILED") {
    await letGo(run, jobId, log);
    return { jobId, status: progress.end?.status === info.status ? progress.end.status : "LOST" };
  }
  if (progress.end) return endJob(run, jobId, log, progress.end);
  const isKnown = progress.directory !== undefined || run.kept.has(jobId);
  // A report of RUNNING whose answer was lost begins nothing.
  const mayBeNew = info.status === "CLAIMED" || progress.isAnnounced === true || run.held.isUnbegun(jobId);
  const isNew = mayBeNew && progress.startedAt === undefined;
  const isRerun = run.onInterrupted === "rerun" && run.runner.recover === undefined;
  if (!isKnown && (isNew || isRerun)) return runJob(run, jobId, info);
  return carryOut(run, jobId, info, log, progress, async (context) => {
    const recovered = await run.runner.recover?.(context);
    if (typeof recovered === "object") return recovered.output;
    if (progress.directory !== undefined) return { directory: progress.directory };
    if (recovered === "not_begun" || run.onInterrupted === "rerun") return (await run.runner(context)) ?? undefined;
    throw new Error("The worker was restarted while the job was running.");
  });
}

async function carryOut(
  run: JobRun,
  jobId: string,
  info: WorkerJob,
  log: LogStream,
  progress: Progress,
  produce: Produce,
): Promise<JobResult> {
  const stopHeartbeat = startHeartbeat(run, log);
  let end: JobEnd;
  let failure: unknown;
  let working: Promise<unknown> = Promise.resolve();
  const onWork = (work: Promise<unknown>): void => listenTo((working = work));
  try {
    const isStored = await execute({ run, jobId, info, log, progress, produce, onWork });
    end = {
      status: "COMPLETED",
      ...(isStored && { output_url: `s3://${run.bucket}/outputs/${jobId}/output.zip` }),
    };
  } catch (error) {
    if (mustWait(run, jobId, error)) {
      log.write(`[ERROR] ${messageOf(error)}; it is kept, and tried again`);
      return { jobId, status: "UNREPORTED", error };
    }
    failure = error;
    const isLimit = error instanceof JobInterrupted && error.cause === "time limit";
    end = { status: "FAILED", reason: `${isLimit ? "[TIMEOUT]" : "[ERROR]"} ${messageOf(error)}` };
  } finally {
    stopHeartbeat();
  }
  return endJob(run, jobId, log, end, { failure, working });
}

interface Execution {
  readonly run: JobRun;
  readonly jobId: string;
  readonly info: WorkerJob;
  readonly log: LogStream;
  readonly progress: Progress;
  readonly produce: Produce;
  onWork(work: Promise<unknown>): void;
}

/** True when the store has an output of the job, false when it left none. */
async function execute({ run, jobId, info, log, progress, produce, onWork }: Execution): Promise<boolean> {
  const { startedAt } = progress;
  const { runtime, api } = run;
  const fullMs = limitMsOf(info);
  const goneMs = startedAt === undefined ? 0 : Math.max(0, runtime.clock.now() - startedAt);
  const limitMs = goneMs === 0 ? fullMs : Math.max(fullMs - goneMs, LEAST_RECOVERY_MS);
  const limit = { clock: runtime.clock, limitMs, stop: run.stop, onWork };
  return withinLimit(limit, async (signal) => {
    const input = links(info.input_download_url, async () => (await api.get(jobId)).input_download_url);
    const download = createDownload({ runtime, operation: storageGet, link: input, options: { signal } });
    const { input_download_url: url, output_upload_url: _, ...job } = info;
    const context: JobContext = {
      job: { ...job, id: jobId },
      input: createJobInput(url, download, runtime.clock),
      log: (text) => log.write(text),
      signal,
      isRemembered: run.held.isLasting,
    };
    const output = run.kept.get(jobId) ?? (await produce(Object.freeze(context)));
    checkOutput(output);
    if (output !== undefined && "directory" in output) {
      if (signal.aborted) {
        await releaseOutput(runtime.clock, output, log);
        throw signal.reason; // the job has ended without it
      }
      run.kept.set(jobId, output);
      await run.held.note(jobId, { directory: output.directory });
    }
    return storeOutput({ run, jobId, info, log, signal }, output);
  });
}

/** Work that is done waits for better times: for a store or a disk, or for the process that comes after this one. */
function mustWait(run: JobRun, jobId: string, error: unknown): boolean {
  if (error instanceof OutputKeptError) return true;
  const isStopped = error instanceof JobInterrupted && error.cause === "worker stopped";
  return isStopped && run.held.isLasting && run.kept.has(jobId);
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
