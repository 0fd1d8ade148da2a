import { type Runtime, startTimer } from "@antiphon/core/internal";
import type { AuralisCloudResources } from "../generated/resources.js";
import type { WorkerJob } from "../generated/schema.js";
import { type Claim, claimJob, readJob } from "./claim-job.js";
import type { WorkerEvent } from "./create-worker.js";
import type { JobHandler, JobResult } from "./handler.js";
import { failJob, type JobRun, runJob } from "./run-job.js";
import type { WorkerStore } from "./worker-store.js";

/** One stretch of work, from `run()` to `stop()`. */
export interface Shift {
  run(): Promise<void>;
  runOne(jobId: string): Promise<JobResult>;
  /** Resolves when everything that ran has ended; without `graceMs` that takes as long as it takes. */
  stop(graceMs: number | undefined): Promise<void>;
}

export interface ShiftInit {
  readonly runtime: Runtime;
  readonly resources: AuralisCloudResources;
  readonly handler: JobHandler;
  readonly settings: {
    readonly concurrency: number;
    readonly pollIntervalMs: number;
    readonly heartbeatMs: number;
    readonly patienceMs: number;
    readonly store: WorkerStore;
    readonly onInterrupted: "fail" | "rerun";
    readonly bucket: string;
    readonly onEvent: (event: WorkerEvent) => void;
  };
}

/** Most jobs remembered as run: lists are a little old, never that old. */
const MOST_SEEN = 1000;

export function createShift({ runtime, resources, handler, settings }: ShiftInit): Shift {
  const api = resources.worker.jobs;
  const { store, onEvent } = settings;
  /** Aborted by `stop()`: no further work is taken. */
  const closing = new AbortController();
  /** Aborted when the grace is over: what runs is given up. */
  const giveUp = new AbortController();
  const active = new Map<string, Promise<void>>();
  let wake = (): void => undefined;
  let failure: { readonly error: unknown } | undefined;
  /** Jobs this shift has run: a list that is a little old cannot bring one back. */
  const seen = new Set<string>();
  /** Claims whose answer was lost. */
  const unsettled = new Set<string>();

  const job: JobRun = {
    runtime,
    api,
    handler,
    stop: giveUp.signal,
    bucket: settings.bucket,
    patienceMs: settings.patienceMs,
    heartbeatMs: settings.heartbeatMs,
    onLogLost: (jobId, error) => onEvent({ type: "log_lost", jobId, error }),
  };

  async function run(): Promise<void> {
    try {
      const { name } = await resources.worker.me({ signal: closing.signal });
      onEvent({ type: "ready", name });
      for (const jobId of await store.list()) unsettled.add(jobId);
      while (!closing.signal.aborted) {
        if (active.size >= settings.concurrency) await idle(undefined);
        else if (!(await takeOne())) await idle(settings.pollIntervalMs * (0.9 + 0.2 * runtime.random()));
      }
    } catch (error) {
      if (!closing.signal.aborted) throw error; // else it is the abort of a request under way
    } finally {
      await Promise.all(active.values());
    }
    if (failure) throw failure.error;
  }

  /** Until the time is over, a job ends or the worker is stopped. */
  function idle(ms: number | undefined): Promise<void> {
    return new Promise((resolve) => {
      const cancel = ms === undefined ? undefined : startTimer(runtime.clock, end, ms, "wait");
      closing.signal.addEventListener("abort", end);
      wake = end;
      if (closing.signal.aborted) end();
      function end(): void {
        cancel?.();
        closing.signal.removeEventListener("abort", end);
        wake = () => undefined;
        resolve();
      }
    });
  }

  /** True when a job was taken, so that the next is looked for at once. */
  async function takeOne(): Promise<boolean> {
    for (const jobId of unsettled) {
      const claim = await readJob(api, jobId);
      if (claim.status === "unknown") continue;
      unsettled.delete(jobId);
      if (claim.status === "held") {
        void launch(jobId, resume(jobId, claim.job));
        return true;
      }
      await store.remove(jobId);
    }
    const offers = await api.available({ signal: closing.signal }).safe();
    if (!offers.ok) {
      if (offers.error.status === 401) throw offers.error;
      onEvent({ type: "poll_failed", error: offers.error });
      return false;
    }
    for (const { id } of offers.data.items) {
      if (closing.signal.aborted || seen.has(id) || unsettled.has(id)) continue;
      const claim = await take(id);
      if (claim.status !== "held") continue;
      void launch(id, runJob(job, id, claim.job));
      return true;
    }
    return false;
  }

  async function take(jobId: string): Promise<Claim> {
    await store.add(jobId); // before the claim: a process that dies in between must look after it
    const claim = await claimJob(api, jobId);
    if (claim.status === "held") {
      onEvent({ type: "claimed", jobId });
    } else if (claim.status === "lost") {
      onEvent({ type: "claim_lost", jobId });
      await store.remove(jobId);
    } else {
      onEvent({ type: "claim_unknown", jobId, error: claim.error });
      unsettled.add(jobId);
    }
    return claim;
  }

  /** A job that was held before: what the service says of it decides. */
  function resume(jobId: string, info: WorkerJob): Promise<JobResult> {
    if (info.status === "CLAIMED") return runJob(job, jobId, info); // it has never begun
    if (info.status === "COMPLETED" || info.status === "FAILED") return Promise.resolve({ jobId, status: "LOST" });
    if (settings.onInterrupted === "rerun") return runJob(job, jobId, info);
    return failJob(job, jobId, new Error("The worker was restarted while the job was running."));
  }

  function launch(jobId: string, running: Promise<JobResult>): Promise<JobResult> {
    seen.add(jobId);
    const [oldest] = seen;
    if (seen.size > MOST_SEEN && oldest !== undefined) seen.delete(oldest);
    const ended = running.then(async (result) => {
      // Nobody could be told of an unreported job: a restarted worker looks after it.
      if (result.status !== "UNREPORTED") await store.remove(jobId);
      onEvent({ type: "ended", result });
      return result;
    });
    const settled = ended.catch((error: unknown) => {
      failure ??= { error }; // a store or an observer that throws is no fault of the job
      closing.abort();
    });
    active.set(
      jobId,
      settled.then(() => {
        active.delete(jobId);
        wake();
      }),
    );
    return ended;
  }

  return {
    run,
    async runOne(jobId) {
      const held = await readJob(api, jobId);
      if (held.status === "unknown") throw held.error;
      if (held.status === "held") return launch(jobId, resume(jobId, held.job));
      const claim = await take(jobId);
      if (claim.status === "unknown") throw claim.error;
      return claim.status === "held" ? launch(jobId, runJob(job, jobId, claim.job)) : { jobId, status: "LOST" };
    },
    async stop(graceMs) {
      closing.abort();
      const cancel = graceMs === undefined ? undefined : afterMs(graceMs, () => giveUp.abort());
      await Promise.all(active.values());
      cancel?.();
    },
  };

  function afterMs(ms: number, then: () => void): () => void {
    if (ms <= 0) {
      then();
      return () => undefined;
    }
    return startTimer(runtime.clock, then, ms, "guard");
  }
}
