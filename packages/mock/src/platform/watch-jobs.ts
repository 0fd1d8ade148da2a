import { callSite } from "./call-site.js";
import { nodeModule } from "./node-module.js";
import { findRealTimers } from "./real-timers.js";
import { isTestRunner } from "./test-runner.js";
import type { PendingBook, PendingItem } from "./pending-item.js";

interface AsyncHooks {
  createHook(hooks: object): { enable(): void; disable(): void };
}

/** What Node makes for `setTimeout` and `setImmediate`. */
interface Timer {
  readonly _idleTimeout?: number;
  readonly _repeat?: number | null;
  readonly _destroyed?: boolean;
  hasRef?(): boolean;
}

/** Real timers up to this length are waited for; test runners and people's own time limits are longer. */
const longestTimerMs = 500;

/** Jobs that end by themselves: files, look-ups, connects, crypto. Writes are not among them: they wait for the reader. */
const oneShot =
  /^(?:FSREQ|FILEHANDLECLOSEREQ|GETADDRINFO|GETNAMEINFO|QUERY|TCPCONNECT|PIPECONNECT|UDPSEND|(?!HTTP)\w*REQUEST$)/;

/** Crypto and random numbers. */
const isCrypto = /^(?!HTTP)\w*REQUEST$/;

/** Counts one-shot jobs, short timers and immediates from begin to callback. `undefined` where the runtime does not tell. */
export function watchJobs(book: PendingBook): (() => void) | undefined {
  const hooks = nodeModule("node:async_hooks") as AsyncHooks | undefined;
  if (hooks === undefined) return undefined;
  let told = false;
  const hook = hooks.createHook({
    trackPromises: false, // from Node 24 on; before, every promise costs a call of `init` and of `before`
    init(id: number, type: string, _trigger: number, resource: unknown) {
      told = true;
      if (type === "PROMISE" || type === "TickObject" || book.ours) return;
      if (type === "ZLIB") watchWrites(book, id, resource as Deflater);
      if (type === "BLOBREADER") watchPulls(book, id, resource as BlobReader);
      const item = itemOf(type, resource);
      if (item !== undefined) book.begin(id, item);
    },
    // Its callback runs now, and may begin the next job of the same handle. No `destroy`: it triples what a promise costs.
    before(id: number) {
      book.called(id);
    },
  });
  hook.enable();
  book.uncounted(() => findRealTimers().setImmediate?.(() => undefined)); // a runtime may have the function and call nothing
  if (told) return () => hook.disable();
  hook.disable();
  return undefined;
}

function itemOf(type: string, resource: unknown): PendingItem | undefined {
  if (type === "Timeout") return timerItem(resource as Timer);
  if (type === "Immediate")
    return { what: "setImmediate", isTurn: true, over: () => (resource as Timer)._destroyed === true };
  if (type === "FSREQCALLBACK") return { what: type, over: () => (resource as FileRequest).oncomplete === undefined };
  if (!oneShot.test(type)) return undefined;
  // The synchronous forms make the same objects, and nobody calls back.
  return isCrypto.test(type)
    ? { what: type, over: () => (resource as CryptoJob).ondone === undefined }
    : { what: type };
}

function timerItem(timer: Timer): PendingItem | undefined {
  const ms = timer._idleTimeout ?? 0;
  if (ms > longestTimerMs || (timer._repeat ?? null) !== null) return undefined;
  const site = callSite();
  if (isTestRunner(site)) return undefined;
  const what = `a timer of ${ms} ms${site === undefined ? "" : ` set at ${site}`}`;
  return {
    what,
    family: what,
    counts: () => timer.hasRef?.() !== false,
    over: () => timer._destroyed === true,
    mayGoOn: true, // its callback may have called `refresh()`
  };
}

/** A request for a file. Those of a native stream call nobody back. */
interface FileRequest {
  readonly oncomplete?: unknown;
}

/** A job of `node:crypto` or WebCrypto. */
interface CryptoJob {
  readonly ondone?: unknown;
}

/** A compression stream: one handle makes many writes. */
interface Deflater {
  write(...args: unknown[]): unknown;
  close(...args: unknown[]): unknown;
}

/** Each write of the handle is pending until its callback, which a closed handle no longer calls. */
function watchWrites(book: PendingBook, id: number, handle: Deflater): void {
  const { write, close } = handle;
  handle.write = function (this: unknown, ...args: unknown[]): unknown {
    book.begin(id, { what: "compression" });
    return write.apply(this, args);
  };
  handle.close = function (this: unknown, ...args: unknown[]): unknown {
    book.end(id);
    return close.apply(this, args);
  };
}

/** What reads a `Blob`: of a file, it does so without a word to anybody but its caller. */
interface BlobReader {
  pull(done: (...args: unknown[]) => unknown): unknown;
}

function watchPulls(book: PendingBook, id: number, reader: BlobReader): void {
  const { pull } = reader;
  reader.pull = function (this: unknown, done: (...args: unknown[]) => unknown): unknown {
    book.begin(id, { what: "a piece of a Blob" });
    return pull.call(this as BlobReader, (...args: unknown[]) => {
      book.end(id);
      return done(...args);
    });
  };
}
