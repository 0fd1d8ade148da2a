import type { Cancel, Clock } from "@antiphon/core";
import { type Runtime, startTimer } from "@antiphon/core/internal";
import type { AuralisCloudResources } from "../../generated/resources.js";
import { loadWorkspace } from "../../platform/load-workspace.js";
import { boundedStore } from "../bounded-store.js";
import type { JobResult, JobRunner } from "../handler.js";
import { heldJobs } from "../held-jobs.js";
import type { JobRun } from "../job-run.js";
import { createLogOffice } from "../log/log-office.js";
import type { WorkerEvent } from "../worker-event.js";
import type { WorkerStore } from "../worker-store.js";
import { createBusyWork } from "./busy-work.js";
import { createDesk, type Desk } from "./desk.js";
import { createHostWatch } from "./host-watch.js";
import { createObserver } from "./observer.js";
import { createRest } from "./rest.js";
import { createRunningJobs } from "./running-jobs.js";

/** One stretch of work, from `run()` to `stop()`. */
export interface Shift {
  run(): Promise<void>;
  runOne(jobId: string): Promise<JobResult>;
  /** Resolves when everything that ran has ended; without `graceMs` that takes as long as it takes. */
  stop(graceMs?: number): Promise<void>;
}

export interface ShiftInit {
  readonly runtime: Runtime;
  readonly resources: AuralisCloudResources;
  readonly runner: JobRunner;
  readonly settings: {
    readonly concurrency: number;
    readonly pollIntervalMs: number;
    readonly heartbeatMs: number;
    readonly patienceMs: number;
    readonly store: WorkerStore | undefined;
    readonly onInterrupted: "fail" | "rerun";
    readonly bucket: string;
    readonly onEvent: (event: WorkerEvent) => void;
  };
}

/** Patience of a worker that was told to give up, in ms: what is remembered is reported by the next one. */
const LAST_PATIENCE_MS = 30_000;

export function createShift(init: ShiftInit): Shift {
  const { runtime, settings } = init;
  const observer = createObserver(settings.onEvent);
  /** Aborted by `stop()`: no further work is taken. */
  const closing = new AbortController();
  /** Aborted when the grace is over: what runs is given up. */
  const giveUp = new AbortController();
  const busy = createBusyWork();
  const rest = createRest(runtime.clock, closing.signal);
  const job = jobRunOf(init, giveUp.signal, observer.tell);
  const host = createHostWatch({
    runner: init.runner,
    clock: runtime.clock,
    firstPauseMs: Math.max(settings.pollIntervalMs, 1000),
    onFailed: (error, retryInMs) => observer.tell({ type: "host_failed", error, retryInMs }),
  });
  const running = createRunningJobs({
    held: job.held,
    host,
    observer,
    onBegun: busy.keep,
    onUnreported: (jobId) => desk.later(jobId, settings.patienceMs),
    onOver: rest.wake,
    onBroken: () => closing.abort(),
  });
  const desk: Desk = createDesk({ job, host, closing: closing.signal, onEvent: observer.tell, launch: running.follow });

  async function lookForWork(): Promise<void> {
    const { name } = await init.resources.worker.me({ signal: closing.signal });
    observer.tell({ type: "ready", name });
    // Beside the first look: what killed processes left is in nobody's way.
    const swept = sweepUp(runtime.clock);
    busy.keep(swept);
    await Promise.all([swept, takeUntilClosed()]);
  }

  async function takeUntilClosed(): Promise<void> {
    while (!closing.signal.aborted) {
      if (running.count >= settings.concurrency) await rest.take(undefined);
      else if (host.pausedMs() > 0) await rest.take(host.pausedMs());
      else if ((await desk.takeOne()) === "nothing")
        await rest.take(settings.pollIntervalMs * (0.9 + 0.2 * runtime.random()));
    }
  }

  return {
    async run() {
      await busy.whole(untilClosed(lookForWork(), closing));
      observer.throwIfFailed();
    },
    runOne: (jobId) => busy.whole(desk.takeThis(jobId)),
    async stop(graceMs = Number.POSITIVE_INFINITY) {
      closing.abort();
      const cancel = abortAfter(giveUp, graceMs, runtime.clock);
      await busy.settled();
      cancel();
    },
  };
}

async function sweepUp(clock: Clock): Promise<void> {
  await (await loadWorkspace(clock)).sweep();
}

/** Closes with the work. What fails once all is closing is the abort of a request under way. */
async function untilClosed(work: Promise<void>, closing: AbortController): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!closing.signal.aborted) throw error;
  } finally {
    closing.abort();
  }
}

function abortAfter(controller: AbortController, ms: number, clock: Clock): Cancel {
  const end = (): void => controller.abort();
  if (ms > 0) return ms === Number.POSITIVE_INFINITY ? () => undefined : startTimer(clock, end, ms, "guard");
  end();
  return () => undefined;
}

/** What its jobs need of a shift. */
function jobRunOf(init: ShiftInit, stop: AbortSignal, tell: (event: WorkerEvent) => void): JobRun {
  const { runtime, resources, runner, settings } = init;
  const { bucket, heartbeatMs, onInterrupted } = settings;
  const api = resources.worker.jobs;
  return {
    runtime,
    api,
    runner,
    held: heldJobs(settings.store && boundedStore(settings.store, runtime.clock), (jobId, error) =>
      tell({ type: "store_failed", jobId, error }),
    ),
    logs: createLogOffice(api, runtime.clock, (jobId, error) => tell({ type: "log_lost", jobId, error })),
    kept: new Map(),
    stop,
    bucket,
    heartbeatMs,
    onInterrupted,
    patienceMs: () => (stop.aborted ? Math.min(LAST_PATIENCE_MS, settings.patienceMs) : settings.patienceMs),
  };
}
