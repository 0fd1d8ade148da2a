import type { Cancel, Clock } from "@antiphon/core";
import { GatewayError } from "../errors.js";
import type { Notify } from "./notices.js";

/** What an iterator does when its consumer is slower than the gateway. */
export type Overflow =
  /**
   * Stops reading the socket until half the buffer is free. Where the runtime cannot, and when nobody reads for a minute although the
   * buffer is full, it ends as `"error"` does.
   */
  | "pause"
  /** Drops the oldest event, counted in `overflow` notices. */
  | "dropOldest"
  /** Ends the iterator with a `GatewayError` of code `BUFFER_OVERFLOW`. */
  | "error";

export interface IterateOptions {
  /** Events kept for a slow consumer. Default 1000. */
  readonly bufferSize?: number | undefined;
  /** Default `"pause"`. */
  readonly overflow?: Overflow | undefined;
}

/** One consumer's view of the events, with a buffer of its own. */
export interface EventStream<E> extends AsyncIterator<E, undefined>, AsyncIterable<E> {
  /** Events dropped so far by `overflow: "dropOldest"`. */
  readonly dropped: number;
  next(): Promise<IteratorResult<E, undefined>>;
  return(): Promise<IteratorResult<E, undefined>>;
  [Symbol.asyncIterator](): this;
}

/** Whoever can stop the events: a shard. */
export interface Source {
  hold(holder: object): boolean;
  release(holder: object): void;
}

export interface StreamParts {
  /** Lets timers and sockets run; `undefined` on an injected clock. */
  readonly breathe: ((run: () => void) => void) | undefined;
  readonly clock: Clock;
  readonly notify: Notify;
  readonly onEnd: () => void;
}

interface Waiting<E> {
  readonly resolve: (result: IteratorResult<E, undefined>) => void;
  readonly reject: (error: unknown) => void;
}

const SLICE_MS = 5;
/** Longest time that a full buffer nobody reads from stops the socket. */
const FORGOTTEN_MS = 60_000;

/** The gateway's end of a stream. Written by hand: a generator is dead after its first error. */
export class EventSink<E> {
  readonly stream: EventStream<E>;
  readonly #parts: StreamParts;
  readonly #bufferSize: number;
  readonly #overflow: Overflow;
  readonly #holding = new Set<Source>();
  readonly #waiting: Waiting<E>[] = [];
  #buffer: E[] = [];
  #start = 0;
  #dropped = 0;
  #read = false;
  #done = false;
  #failure: unknown;
  #sliceStart = 0;
  #cancelForgotten: Cancel | undefined;

  constructor({ bufferSize = 1000, overflow = "pause" }: IterateOptions, parts: StreamParts) {
    this.#parts = parts;
    this.#bufferSize = bufferSize;
    this.#overflow = overflow;
    this.stream = streamOf({
      dropped: () => this.#dropped,
      next: () => this.#next(),
      leave: () => {
        this.#buffer = [];
        this.end();
      },
    });
  }

  /** Somebody takes the events, and so will learn of the end. */
  get isRead(): boolean {
    return this.#read && !this.#done;
  }

  push(event: E, source: Source): void {
    if (this.#done) return;
    const one = this.#waiting.shift();
    if (one) return this.#give(one, event);
    this.#buffer.push(event);
    if (this.#buffer.length - this.#start > this.#bufferSize) this.#full(source);
  }

  /** Ends after what is buffered; with an error, the consumer gets it once. */
  end(error?: unknown): void {
    if (this.#done) return;
    this.#done = true;
    this.#failure = error;
    this.#release();
    this.#parts.onEnd();
    for (const one of this.#waiting.splice(0)) this.#giveEnd(one);
  }

  #next(): Promise<IteratorResult<E, undefined>> {
    this.#read = true;
    return new Promise((resolve, reject) => {
      const one = { resolve, reject };
      if (this.#start < this.#buffer.length) this.#give(one, this.#take());
      else if (this.#done) this.#giveEnd(one);
      else this.#waiting.push(one);
    });
  }

  /** A consumer that never waits would keep timers and sockets from running. */
  #give({ resolve }: Waiting<E>, value: E): void {
    const { breathe, clock } = this.#parts;
    if (!breathe || clock.monotonic() - this.#sliceStart <= SLICE_MS) return resolve({ done: false, value });
    breathe(() => {
      this.#sliceStart = clock.monotonic();
      resolve({ done: false, value });
    });
  }

  #giveEnd({ resolve, reject }: Waiting<E>): void {
    if (this.#failure === undefined) return resolve({ done: true, value: undefined });
    reject(this.#failure);
    this.#failure = undefined;
  }

  #full(source: Source): void {
    if (this.#overflow === "dropOldest") {
      this.#take();
      // Not one notice per event: once at first, then at each doubling.
      if ((++this.#dropped & (this.#dropped - 1)) === 0)
        this.#parts.notify({ type: "overflow", dropped: this.#dropped });
    } else if (this.#overflow === "pause" && (this.#holding.has(source) || source.hold(this))) this.#hold(source);
    else this.#overrun(`More than ${this.#bufferSize} events wait for this iterator.`);
  }

  #hold(source: Source): void {
    this.#holding.add(source);
    this.#cancelForgotten ??= this.#parts.clock.timer(
      () =>
        this.#overrun(`Nobody has read from this iterator for ${FORGOTTEN_MS / 1000} s although its buffer is full.`),
      FORGOTTEN_MS,
      "background",
    );
  }

  #overrun(text: string): void {
    this.end(new GatewayError("BUFFER_OVERFLOW", text, { outcome: "unknown" }));
  }

  #take(): E {
    const event = this.#buffer[this.#start++] as E;
    this.#stillThere();
    if (this.#holding.size > 0 && this.#buffer.length - this.#start <= this.#bufferSize / 2) this.#release();
    if (this.#start > 1024 && this.#start * 2 > this.#buffer.length) {
      this.#buffer = this.#buffer.slice(this.#start);
      this.#start = 0;
    }
    return event;
  }

  /** Each reading begins the time anew. */
  #stillThere(): void {
    if (this.#cancelForgotten === undefined) return;
    this.#cancelForgotten();
    this.#cancelForgotten = undefined;
    for (const source of this.#holding) this.#hold(source);
  }

  #release(): void {
    this.#cancelForgotten?.();
    this.#cancelForgotten = undefined;
    for (const source of this.#holding) source.release(this);
    this.#holding.clear();
  }
}

interface StreamFace<E> {
  dropped(): number;
  next(): Promise<IteratorResult<E, undefined>>;
  leave(): void;
}

function streamOf<E>({ dropped, next, leave }: StreamFace<E>): EventStream<E> {
  const stream: EventStream<E> = {
    get dropped() {
      return dropped();
    },
    next,
    return() {
      leave();
      return Promise.resolve({ done: true, value: undefined });
    },
    [Symbol.asyncIterator]: () => stream,
  };
  return stream;
}
