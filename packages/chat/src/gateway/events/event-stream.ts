import type { Clock } from "@antiphon/core";
import { GatewayError } from "../errors.js";
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

/** One consumer's view of the events, with a buffer of its own. */
export interface EventStream<E> extends AsyncIterator<E, undefined>, AsyncIterable<E> {
  /** Events dropped so far by `overflow: "dropOldest"`. */
  readonly dropped: number;
  next(): Promise<IteratorResult<E, undefined>>;
  return(): Promise<IteratorResult<E, undefined>>;
  [Symbol.asyncIterator](): this;
}

/** The gateway's end of it. */
export interface EventSink<E> {
  readonly stream: EventStream<E>;
  push(event: E, source: Source): void;
  /** Ends after what is buffered; with an error, the consumer gets it once. */
  end(error?: unknown): void;
}

/** Whoever can stop the events: a shard. */
export interface Source {
  hold(holder: object): boolean;
  release(holder: object): void;
}

export interface StreamInit {
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

/** Written by hand: a generator is dead after its first error. */
export function createEventStream<E>(
  { bufferSize = 1000, overflow = "pause" }: IterateOptions,
  { breathe, clock, notify, onEnd }: StreamInit,
): EventSink<E> {
  const holding = new Set<Source>();
  const waiting: Waiting<E>[] = [];
  let buffer: E[] = [];
  let start = 0;
  let dropped = 0;
  let done = false;
  let failure: unknown;
  let sliceStart = 0;

  /** A consumer that never waits would keep timers and sockets from running. */
  function give({ resolve }: Waiting<E>, value: E): void {
    if (!breathe || clock.monotonic() - sliceStart <= SLICE_MS) return resolve({ done: false, value });
    breathe(() => {
      sliceStart = clock.monotonic();
      resolve({ done: false, value });
    });
  }

  function giveEnd({ resolve, reject }: Waiting<E>): void {
    if (failure === undefined) return resolve({ done: true, value: undefined });
    reject(failure);
    failure = undefined;
  }

  function full(source: Source): void {
    if (overflow === "dropOldest") {
      take();
      // Not one notice per event: once at first, then at each doubling.
      if ((++dropped & (dropped - 1)) === 0) notify({ type: "overflow", dropped });
    } else if (overflow === "pause" && (holding.has(source) || source.hold(sink))) holding.add(source);
    else {
      const details = { outcome: "unknown" } as const;
      end(new GatewayError("BUFFER_OVERFLOW", `More than ${bufferSize} events wait for this iterator.`, details));
    }
  }

  function take(): E {
    const event = buffer[start++] as E;
    if (holding.size > 0 && buffer.length - start <= bufferSize / 2) release();
    if (start > 1024 && start * 2 > buffer.length) {
      buffer = buffer.slice(start);
      start = 0;
    }
    return event;
  }

  function release(): void {
    for (const source of holding) source.release(sink);
    holding.clear();
  }

  function end(error?: unknown): void {
    if (done) return;
    done = true;
    failure = error;
    release();
    onEnd();
    for (const one of waiting.splice(0)) giveEnd(one);
  }

  const stream: EventStream<E> = {
    get dropped() {
      return dropped;
    },
    next() {
      return new Promise((resolve, reject) => {
        const one = { resolve, reject };
        if (start < buffer.length) give(one, take());
        else if (done) giveEnd(one);
        else waiting.push(one);
      });
    },
    return() {
      buffer = [];
      end();
      return Promise.resolve({ done: true, value: undefined });
    },
    [Symbol.asyncIterator]: () => stream,
  };

  const sink: EventSink<E> = {
    stream,
    push(event, source) {
      if (done) return;
      const one = waiting.shift();
      if (one) return give(one, event);
      buffer.push(event);
      if (buffer.length - start > bufferSize) full(source);
    },
    end,
  };
  return sink;
}
