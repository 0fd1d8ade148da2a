import {
  type AbortSignalLike,
  type Call,
  type CallOptions,
  type ClientOptions,
  type Clock,
  ConfigError,
  type Secret,
} from "@antiphon/core";
import { type AmountRule, checkAmounts } from "../client/check-amounts.js";
import {
  callback,
  checkOptions,
  listenTo,
  onAbort,
  oneOf,
  type OptionRule,
  text,
  withMethods,
} from "@antiphon/core/internal";
import { connect } from "../client/connect.js";
import type { WorkerMeCode } from "../generated/resources.js";
import type { Worker as WorkerFacts } from "../generated/schema.js";
import { boundedStore } from "./bounded-store.js";
import type { JobHandler, JobResult, JobRunner } from "./handler.js";
import { createObserver } from "./shift/observer.js";
import { type Shift, createShift } from "./shift/shift.js";
import type { WorkerEvent } from "./worker-event.js";
import type { WorkerStore } from "./worker-store.js";

/** Options of `createWorker()`. */
export interface WorkerOptions extends ClientOptions {
  /** The worker's token. Default: the environment variable `AURALIS_WORKER_TOKEN`, read at the first call. */
  readonly token?: Secret | undefined;
  /** Jobs that run at once. Default 1. */
  readonly concurrency?: number | undefined;
  /** Pause between two looks for work, in ms; up to 10 % is added or taken off. Default 10 000. */
  readonly pollIntervalMs?: number | undefined;
  /** Pause between signs of life in a job's log, in ms; 0 for none. Default 300 000. */
  readonly heartbeatMs?: number | undefined;
  /** How long a report or an upload is tried again while the service or its storage fails, in ms. Default 600 000. */
  readonly patienceMs?: number | undefined;
  /** Remembers held jobs over a restart. Default: nothing is remembered. */
  readonly store?: WorkerStore | undefined;
  /**
   * What becomes of a job that an earlier process was running when it died: `"fail"` reports it as FAILED, so that its
   * submitter knows; `"rerun"` runs it again from the start. Default `"fail"`, since the work may have had effects.
   */
  readonly onInterrupted?: "fail" | "rerun" | undefined;
  /** Bucket in the `s3://` URL that is reported with an output. Default `"auralis-job"`. */
  readonly bucket?: string | undefined;
  /** Told of everything that happens to jobs. What it throws changes nothing for them; `run()` rejects with it in the end. */
  readonly onEvent?: ((event: WorkerEvent) => void) | undefined;
}

/** Options of `worker.stop()`. */
export interface StopOptions {
  /** How long running jobs may take to finish, in ms; then they are aborted and reported as FAILED. Default: until they are done. */
  readonly graceMs?: number | undefined;
}

/** Options of `worker.run()` and `worker.runJob()`. */
export interface RunOptions {
  /** Aborting stops the worker at once: running jobs are reported as FAILED. Default: it runs until `stop()`. */
  readonly signal?: AbortSignalLike | undefined;
}

/** A worker of Auralis Cloud. */
export interface Worker {
  /** Gives the worker that the token belongs to. */
  me(options?: CallOptions): Call<WorkerFacts, WorkerMeCode>;
  /**
   * Looks for work and runs it until `stop()`. First checks the token, then looks after jobs that an earlier process held.
   * No job is taken while the machine cannot work (`ready()` of a runner). Throws `ApiError` with `UNAUTHORIZED` when the token
   * is not (or no longer) good. One worker runs once at a time.
   */
  run(handler: JobHandler | JobRunner, options?: RunOptions): Promise<void>;
  /** Runs one job, claiming it if need be. */
  runJob(jobId: string, handler: JobHandler | JobRunner, options?: RunOptions): Promise<JobResult>;
  /** Takes no further jobs, and resolves when those that run or were being claimed have ended. */
  stop(options?: StopOptions): Promise<void>;
}

const OWN_OPTIONS = {
  token: undefined, // checked when it is read
  concurrency: undefined, // amounts: below
  pollIntervalMs: undefined,
  heartbeatMs: undefined,
  patienceMs: undefined,
  store: withMethods("list", "add", "remove"),
  onInterrupted: oneOf("fail", "rerun"),
  bucket: text,
  onEvent: callback,
} satisfies Record<Exclude<keyof WorkerOptions, keyof ClientOptions>, OptionRule | undefined>;

const AMOUNTS: Readonly<Record<string, AmountRule>> = {
  concurrency: { from: 1, isWhole: true },
  pollIntervalMs: { above: 0 },
  heartbeatMs: { from: 0 },
  patienceMs: { from: 0 },
};

/**
 * A worker of Auralis Cloud: claims jobs, runs a handler for each and reports what became of it. One token belongs to one
 * process at a time: the service cannot tell two processes with the same token apart. Throws `ConfigError` for an option that
 * is misspelt or cannot be meant; `run` and `runJob` reject with one when the handler is no function.
 */
export function createWorker(options: WorkerOptions = {}): Worker {
  checkAmounts(options, AMOUNTS);
  const {
    concurrency = 1,
    pollIntervalMs = 10_000,
    heartbeatMs = 300_000,
    patienceMs = 600_000,
    store,
    onInterrupted = "fail",
    bucket = "auralis-job",
    onEvent = () => undefined,
  } = options;
  const { runtime, resources } = connect({
    factory: "createWorker",
    options,
    ownOptions: OWN_OPTIONS,
    workerToken: options.token,
  });
  const shifts = new Set<Shift>();

  const begin = (handler: JobHandler | JobRunner): Shift => {
    if (typeof handler !== "function")
      throw new ConfigError("INVALID_OPTION", "the handler of a job must be a function");
    const settings = { concurrency, pollIntervalMs, heartbeatMs, patienceMs, store, onInterrupted, bucket, onEvent };
    const shift = createShift({ runtime, resources, runner: handler, settings });
    shifts.add(shift);
    return shift;
  };
  const during = async <T>(shift: Shift, { signal }: RunOptions, work: () => Promise<T>): Promise<T> => {
    const deafen = signal && onAbort(signal, () => listenTo(shift.stop(0)));
    try {
      if (signal?.aborted) throw signal.reason;
      return await work();
    } finally {
      deafen?.();
      shifts.delete(shift);
      if (shifts.size === 0) await closeStore(options, runtime.clock);
    }
  };
  return Object.freeze<Worker>({
    me: (callOptions) => resources.worker.me(callOptions),
    run: async (handler, run = {}) => {
      const shift = begin(handler);
      return during(shift, run, () => shift.run());
    },
    runJob: async (jobId, handler, run = {}) => {
      const shift = begin(handler);
      return during(shift, run, () => shift.runOne(jobId));
    },
    async stop(stop = {}) {
      checkOptions(stop, "stop()", ["graceMs"]);
      checkAmounts(stop, { graceMs: { from: 0 } });
      const { graceMs } = stop;
      await Promise.all([...shifts].map((shift) => shift.stop(graceMs)));
    },
  });
}

/** For the process that takes it up next. */
async function closeStore({ store, onEvent }: WorkerOptions, clock: Clock): Promise<void> {
  const observer = createObserver((event) => onEvent?.(event));
  try {
    if (store !== undefined) await boundedStore(store, clock).close?.();
  } catch (error) {
    observer.tell({ type: "tidy_failed", error });
  }
  observer.throwIfFailed();
}
