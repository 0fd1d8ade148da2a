import { type Runtime, startTimer } from "@antiphon/core/internal";
import type { AuralisCloudResources } from "../../generated/resources.js";
import { sweep } from "#workspace";
import { createDesk, type Desk } from "./desk.js";
import type { JobResult, JobRunner } from "../handler.js";
import { heldJobs } from "../held-jobs.js";
import { isHostError } from "../host-error.js";
import { createHostWatch } from "./host-watch.js";
import type { JobRun } from "../job-run.js";
import { createLogOffice } from "../log/log-office.js";
import type { WorkerEvent } from "../worker-event.js";
import type { WorkerStore } from "../worker-store.js";

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

export function createShift({ runtime, resources, runner, settings }: ShiftInit): Shift {
  /** The first failure that is nobody's job: of an observer, or of this package. `run()` ends with it. */
  let failure: { readonly error: unknown } | undefined;
  const onEvent = (event: WorkerEvent): void => {
    try {
      settings.onEvent(event);
    } catch (error) {
      failure ??= { error }; // jobs go on: whoever looks on cannot cost them
    }
  };
  /** Aborted by `stop()`: no further work is taken. */
  const closing = new AbortController();
  /** Aborted when the grace is over: what runs is given up. */
  const giveUp = new AbortController();
  /** Everything that `stop()` waits for, also what is between being asked for and being registered. */
  const busy = new Set<Promise<unknown>>();
  let active = 0;
  let wake = (): void => undefined;

  const held = heldJobs(settings.store, (jobId, error) => onEvent({ type: "store_failed", jobId, error }));
  const host = createHostWatch(runner, Math.max(settings.pollIntervalMs, 1000), (error, retryInMs) =>
    onEvent({ type: "host_failed", error, retryInMs }),
  );
  const job: JobRun = {
    runtime,
    api: resources.worker.jobs,
    runner,
    held,
    logs: createLogOffice(resources.worker.jobs, runtime.clock, (jobId, error) =>
      onEvent({ type: "log_lost", jobId, error }),
    ),
    kept: new Map(),
    stop: giveUp.signal,
    bucket: settings.bucket,
    heartbeatMs: settings.heartbeatMs,
    onInterrupted: settings.onInterrupted,
    patienceMs: () => (giveUp.signal.aborted ? Math.min(LAST_PATIENCE_MS, settings.patienceMs) : settings.patienceMs),
  };
  const desk: Desk = createDesk({ job, host, onEvent, closing: closing.signal, launch });
  /** No job is taken before this, on the monotonic clock. */
  let pausedUntil = 0;

  async function run(): Promise<void> {
    const { name } = await resources.worker.me({ signal: closing.signal });
    onEvent({ type: "ready", name });
    await sweep();
    while (!closing.signal.aborted) {
      const pausedMs = pausedUntil - runtime.clock.monotonic();
      if (active >= settings.concurrency) await idle(undefined);
      else if (pausedMs > 0) await idle(pausedMs);
      else {
        const taken = await desk.takeOne();
        if (taken === "nothing") await idle(settings.pollIntervalMs * (0.9 + 0.2 * runtime.random()));
        else if (taken !== "taken") pausedUntil = runtime.clock.monotonic() + taken.pauseMs;
      }
    }
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

  /** Follows a job to its end, beside the others. */
  function launch(jobId: string, running: Promise<JobResult>): Promise<JobResult> {
    active += 1;
    const ended = running
      .then(async (result) => {
        // An unreported job is looked after again: later, and by a restarted worker.
        if (result.status === "UNREPORTED") desk.later(jobId, settings.patienceMs);
        else await held.remove(jobId);
        if (isHostError(result.error)) pausedUntil = runtime.clock.monotonic() + host.failed(result.error);
        onEvent({ type: "ended", result });
        return result;
      })
      .finally(() => {
        active -= 1;
        wake();
      });
    ended.catch((error: unknown) => {
      failure ??= { error };
      closing.abort();
    });
    keep(busy, ended);
    return ended;
  }

  async function settled(): Promise<void> {
    while (busy.size > 0) await Promise.allSettled(busy);
  }

  return {
    async run() {
      const running = run();
      keep(busy, running);
      try {
        await running;
      } catch (error) {
        if (!closing.signal.aborted) throw error; // else it is the abort of a request under way
      } finally {
        closing.abort();
        await settled();
      }
      if (failure) throw failure.error;
    },
    async runOne(jobId) {
      const running = desk.takeThis(jobId);
      keep(busy, running);
      try {
        return await running;
      } finally {
        await settled();
      }
    },
    async stop(graceMs) {
      closing.abort();
      const cancel = graceMs === undefined ? undefined : afterMs(graceMs, () => giveUp.abort());
      await settled();
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

function keep(promises: Set<Promise<unknown>>, promise: Promise<unknown>): void {
  promises.add(promise);
  const forget = (): void => void promises.delete(promise);
  promise.then(forget, forget);
}
