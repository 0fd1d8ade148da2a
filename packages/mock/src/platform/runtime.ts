import { pendingOfProcess } from "./pending.js";

/** The runtime's own time. The only place of the mock that touches global timers, dates and randomness. */
export interface Platform {
  now(): number;
  monotonic(): number;
  /** `keepAlive` false: the timer does not keep a Node process running. */
  timer(run: () => void, ms: number, keepAlive: boolean): () => void;
  /** Resolves after one turn of the event loop. */
  nextTurn(): Promise<void>;
  /** Resolves after `ms`. */
  pause(ms: number): Promise<void>;
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
}

const nothing = new Uint8Array();
const maxDelayMs = 2_147_483_647;

/** Bound now, so that fake timers which a test installs later do not stop the mock. */
const { setTimeout: setTimer, clearTimeout: clearTimer, setImmediate: soon, MessageChannel: Channel } = globalThis;
const monotonic = performance.now.bind(performance);
const nodeProcess = (globalThis as { process?: NodeProcess }).process;

export const platform: Platform = {
  now: () => Date.now(),
  monotonic,
  timer(run, ms, keepAlive) {
    const timer: unknown = pendingOfProcess().uncounted(() => setTimer(run, Math.min(Math.max(ms, 0), maxDelayMs)));
    if (!keepAlive) (timer as { unref?(): void }).unref?.();
    return () => clearTimer(timer as ReturnType<typeof setTimeout>);
  },
  nextTurn: () =>
    new Promise((resolve) => {
      if (typeof soon === "function") pendingOfProcess().uncounted(() => soon(resolve));
      else if (typeof Channel === "function") turnByMessage(resolve);
      else setTimer(resolve, 0);
    }),
  pause: (ms) => new Promise((resolve) => void pendingOfProcess().uncounted(() => setTimer(resolve, ms))),
  warn(message) {
    if (typeof nodeProcess?.emitWarning === "function") nodeProcess.emitWarning(message, "MockClockWarning");
    else console.warn(message);
  },
  async fence() {
    const { subtle } = globalThis.crypto ?? {};
    if (subtle === undefined) return;
    // As many as Node has worker threads, twice: each thread has then been asked after any job that waited.
    for (let round = 0; round < 2; round += 1)
      await Promise.all([0, 1, 2, 3].map(() => subtle.digest("SHA-1", nothing)));
  },
  busy() {
    const jobs = nodeProcess?.getActiveResourcesInfo?.() ?? [];
    if (jobs.some((name) => finishing.test(name))) return "finishing";
    return jobs.some((name) => waiting.test(name)) ? "waiting" : "idle";
  },
};

const finishing = /^(?:FSReq|CloseReq|FileHandleCloseReq|GetAddrInfo|GetNameInfo)/;
const waiting = /^(?:TCPConnectWrap|PipeConnectWrap|ConnectWrap|WriteWrap|ShutdownWrap)/;

function turnByMessage(resolve: () => void): void {
  const { port1, port2 } = new Channel();
  port1.onmessage = () => {
    port1.close();
    resolve();
  };
  port2.postMessage(undefined);
}
