import { GatewayError } from "./errors.js";
import type { Notify } from "./notices.js";

/** What an iterator does when its consumer is slower than the gateway. */
export type Overflow =
  /** Stops reading the socket until half the buffer is free. Where the runtime cannot, it ends as `"error"` does. */
  | "pause"
  /** Drops the oldest event, counted in `overflow` notices. */
  | "dropOldest"
  /** Ends the iterator with a `GatewayError` of code `BUFFER_OVERFLOW`. */
  | "error";

export interface IterateOptions {
  /** Events kept for a slow consumer. Default 1000. */
  readonly bufferSize?: number;
  /** Default `"pause"`. */
  readonly overflow?: Overflow;
}

export interface StreamInit {
  readonly bufferSize: number;
  readonly overflow: Overflow;
  /** Lets timers and sockets run; `undefined` on an injected clock. */
  readonly breathe: ((run: () => void) => void) | undefined;
  readonly monotonic: () => number;
  readonly notify: Notify;
  readonly onEnd: () => void;
}

/** Whoever can stop the events: a shard. */
export interface Source {
  hold(holder: object): boolean;
  release(holder: object): void;
}

interface Waiting<E> {
  readonly resolve: (result: IteratorResult<E, undefined>) => void;
  readonly reject: (error: unknown) => void;
}

const SLICE_MS = 5;

/** One consumer's view of the events, with a buffer of its own. Written by hand: a generator is dead after its first error. */
export class EventStream<E> implements AsyncIterableIterator<E, undefined> {
  readonly #init: StreamInit;
  readonly #held = new Set<Source>();
  #buffer: E[] = [];
  #start = 0;
  #waiting: Waiting<E>[] = [];
  #dropped = 0;
  #done = false;
  #error: unknown;
  #sliceStart = 0;

  constructor(init: StreamInit) {
    this.#init = init;
  }

  push(event: E, source: Source): void {
    if (this.#done) return;
    const waiting = this.#waiting.shift();
    if (waiting !== undefined) return this.#give(waiting, event);
    this.#buffer.push(event);
    if (this.#buffer.length - this.#start > this.#init.bufferSize) this.#overflow(source);
  }

  /** Ends after what is buffered; with an error, the consumer gets it once. */
  end(error?: unknown): void {
    if (this.#done) return;
    this.#done = true;
    this.#error = error;
    this.#release();
    this.#init.onEnd();
    for (const waiting of this.#waiting.splice(0)) this.#settleEnd(waiting);
  }

  next(): Promise<IteratorResult<E, undefined>> {
    return new Promise((resolve, reject) => {
      const waiting = { resolve, reject };
      if (this.#start < this.#buffer.length) {
        const event = this.#buffer[this.#start++] as E;
        this.#compact();
        this.#give(waiting, event);
      } else if (this.#done) this.#settleEnd(waiting);
      else this.#waiting.push(waiting);
    });
  }

  return(): Promise<IteratorResult<E, undefined>> {
    this.#buffer = [];
    this.#start = 0;
    this.end();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** A consumer that never waits would keep timers and sockets from running. */
  #give(waiting: Waiting<E>, value: E): void {
    const { breathe, monotonic } = this.#init;
    const now = monotonic();
    if (breathe === undefined || now - this.#sliceStart <= SLICE_MS) return waiting.resolve({ done: false, value });
    breathe(() => {
      this.#sliceStart = monotonic();
      waiting.resolve({ done: false, value });
    });
  }

  #settleEnd({ resolve, reject }: Waiting<E>): void {
    const error = this.#error;
    this.#error = undefined;
    if (error === undefined) resolve({ done: true, value: undefined });
    else reject(error);
  }

  #overflow(source: Source): void {
    const { overflow, bufferSize, notify } = this.#init;
    if (overflow === "dropOldest") {
      this.#start += 1;
      this.#dropped += 1;
      this.#compact();
      // Not one notice per event: once at first, then at each doubling.
      if ((this.#dropped & (this.#dropped - 1)) === 0) notify({ type: "overflow", dropped: this.#dropped });
      return;
    }
    if (overflow === "pause" && (this.#held.has(source) || source.hold(this))) {
      this.#held.add(source);
      return;
    }
    this.end(
      new GatewayError("BUFFER_OVERFLOW", `More than ${bufferSize} events wait for this iterator.`, {
        outcome: "unknown",
      }),
    );
  }

  /** Events dropped so far by `overflow: "dropOldest"`. */
  get dropped(): number {
    return this.#dropped;
  }

  #compact(): void {
    if (this.#held.size > 0 && this.#buffer.length - this.#start <= this.#init.bufferSize / 2) this.#release();
    if (this.#start > 1024 && this.#start * 2 > this.#buffer.length) {
      this.#buffer = this.#buffer.slice(this.#start);
      this.#start = 0;
    }
  }

  #release(): void {
    for (const source of this.#held) source.release(this);
    this.#held.clear();
  }
}
