import { nodeModule } from "./node-module.js";
import { pendingOfProcess } from "./pending.js";
import { findRealTimers } from "./real-timers.js";

/** The runtime's own time. The only place of the mock that touches global timers, dates and randomness. */
export interface Platform {
  now(): number;
  monotonic(): number;
  /** `keepAlive` false: the timer does not keep a Node process running. */
  timer(run: () => void, ms: number, keepAlive: boolean): () => void;
  /** Throws where a test has replaced every means to let the event loop turn. */
  check(): void;
  /** Resolves after one turn of the event loop. */
  nextTurn(): Promise<void>;
  /** Resolves after `ms`, or after one turn where no timer can be had. */
  pause(ms: number): Promise<void>;
  /** Runs it as a microtask of its own. What it throws ends as an uncaught error. */
  microtask(run: () => void): void;
  /** Whether the runtime's own classes can end what they stream: with a faked `queueMicrotask` a `Response` of Node repeats its body for ever. */
  runsMicrotasks(): Promise<boolean>;
  /** Tells the developer, once. */
  warn(message: string): void;
  /** Resolves after jobs that the runtime's worker threads were given before (WebCrypto, files) are very likely done. */
  fence(): Promise<void>;
  /**
   * Whether one-shot jobs of the runtime are under way, where the runtime tells: `"finishing"` when one of them ends by
   * itself (a file, a look-up), `"waiting"` when all may wait for somebody (a connect, a write to a peer).
   */
  busy(): "idle" | "waiting" | "finishing";
}

interface NodeProcess {
  emitWarning?(message: string, type: string): void;
  getActiveResourcesInfo?(): readonly string[];
  uptime?(): number;
}

type ChannelClass = typeof MessageChannel;

const nothing = new Uint8Array();
const maxDelayMs = 2_147_483_647;
const noTimers =
  "The timers of this runtime are replaced by fake ones, and the real ones cannot be found. " +
  "Import @antiphon/mock before fake timers are installed, or leave setImmediate and setTimeout out of what is faked.";

/** Bound now, so that fake timers which a test installs later do not stop the mock. */
const real = findRealTimers();
const Channel =
  globalThis.MessageChannel ??
  (nodeModule("node:worker_threads") as { readonly MessageChannel?: ChannelClass } | undefined)?.MessageChannel;
const nodeProcess = (globalThis as { process?: NodeProcess }).process;
const uptime = nodeProcess?.uptime?.bind(nodeProcess); // what nobody fakes
const performanceNow = globalThis.performance?.now.bind(globalThis.performance);
const resolved = Promise.resolve();

export const platform: Platform = {
  now: () => Date.now(),
  monotonic: () => (uptime === undefined ? (performanceNow?.() ?? Date.now()) : uptime() * 1000),
  timer(run, ms, keepAlive) {
    const { setTimeout: setTimer } = real;
    if (setTimer === undefined) throw new Error(noTimers);
    const timer = pendingOfProcess().uncounted(() => setTimer(run, Math.min(Math.max(ms, 0), maxDelayMs)));
    if (!keepAlive) (timer as { unref?(): void }).unref?.();
    return () => real.clearTimeout?.(timer);
  },
  check() {
    if (real.setImmediate === undefined && real.setTimeout === undefined && typeof Channel !== "function")
      throw new Error(noTimers);
  },
  nextTurn: () => new Promise((resolve) => turn(resolve)),
  pause(ms) {
    const { setTimeout: setTimer } = real;
    if (setTimer === undefined) return platform.nextTurn();
    return new Promise((resolve) => void pendingOfProcess().uncounted(() => setTimer(resolve, ms)));
  },
  microtask(run) {
    // Not `queueMicrotask`: Jest fakes that too.
    resolved.then(run).catch((error: unknown) =>
      turn(() => {
        throw error;
      }),
    );
  },
  async runsMicrotasks() {
    let runs = typeof globalThis.queueMicrotask !== "function";
    globalThis.queueMicrotask?.(() => {
      runs = true;
    });
    await resolved;
    return runs;
  },
  warn(message) {
    if (typeof nodeProcess?.emitWarning === "function") nodeProcess.emitWarning(message, "MockClockWarning");
    else console.warn(message);
  },
  async fence() {
    const { subtle } = globalThis.crypto ?? {};
    if (subtle === undefined) return;
    // As many as Node has worker threads, twice: each thread has then been asked after any job that waited.
    for (let round = 0; round < 2; round += 1)
      await Promise.all([0, 1, 2, 3].map(() => pendingOfProcess().uncounted(() => subtle.digest("SHA-1", nothing))));
  },
  busy() {
    const jobs = nodeProcess?.getActiveResourcesInfo?.() ?? [];
    if (jobs.some((name) => finishing.test(name))) return "finishing";
    return jobs.some((name) => waiting.test(name)) ? "waiting" : "idle";
  },
};

const finishing = /^(?:FSReq|CloseReq|FileHandleCloseReq|GetAddrInfo|GetNameInfo)/;
const waiting = /^(?:TCPConnectWrap|PipeConnectWrap|ConnectWrap|WriteWrap|ShutdownWrap)/;

function turn(run: () => void): void {
  const { setImmediate: soon, setTimeout: setTimer } = real;
  if (soon !== undefined) pendingOfProcess().uncounted(() => soon(run));
  else if (typeof Channel === "function") turnByMessage(run);
  else if (setTimer !== undefined) pendingOfProcess().uncounted(() => setTimer(run, 0));
  else throw new Error(noTimers);
}

function turnByMessage(run: () => void): void {
  const { port1, port2 } = new Channel();
  port1.onmessage = () => {
    port1.close();
    run();
  };
  port2.postMessage(undefined);
}
