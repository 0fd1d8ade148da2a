import type { AbortSignalLike, Cancel, Clock } from "@antiphon/core";
import { onAbort, startTimer } from "@antiphon/core/internal";
import { GatewayError } from "../errors.js";
import type { Platform } from "../platforms/platform.js";
import { FrameLog } from "./frame-log.js";

export interface SendOptions {
  /** Takes the frame out of the queue; the promise rejects with the signal's own reason. */
  readonly signal?: AbortSignalLike | undefined;
  /** Longest wait for the write, in ms. Default: none. */
  readonly timeoutMs?: number | undefined;
  /** `"high"` goes before everything queued. Default `"normal"`. */
  readonly priority?: "normal" | "high" | undefined;
  /** Whether the frame still makes sense in another session. Default false: it is rejected when its session ends. */
  readonly replayable?: boolean | undefined;
}

/** Writes a frame; `false` when it can no longer arrive on this socket. */
export type Write = (op: number, text: string) => boolean;

/** A frame that waits, with everyone who waits for it: a newer one may take the place of an older. */
interface Item {
  readonly op: number;
  readonly replayable: boolean;
  /** A newer frame with this mark takes its place. */
  readonly slot: string | undefined;
  readonly waiters: Waiter[];
}

interface Waiter {
  readonly text: string;
  done(): void;
  fail(error: unknown): void;
}

export interface SendQueueParts extends Pick<Platform, "frames" | "opLimits"> {
  readonly clock: Clock;
  readonly max: number;
}

/** Room that is kept for beats and for a handshake. */
const LEAST_RESERVE = 10;

/** Frames of one shard that wait for a ready session and for room under the server's limits. */
export class SendQueue {
  readonly #parts: SendQueueParts;
  readonly #log: FrameLog;
  #items: readonly Item[] = [];
  #write: Write | undefined;
  #reserve = LEAST_RESERVE;
  #cancelFlush: Cancel | undefined;

  constructor(parts: SendQueueParts) {
    this.#parts = parts;
    this.#log = new FrameLog(parts.clock);
  }

  get length(): number {
    return this.#items.length;
  }

  /** Resolves when the frame was written. One with a `slot` takes the place of a queued one with the same. */
  add(op: number, text: string, options: SendOptions, slot?: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const { max } = this.#parts;
      if (options.signal?.aborted) throw options.signal.reason;
      const queued = slot === undefined ? undefined : this.#items.find((item) => item.slot === slot);
      if (queued === undefined && this.#items.length >= max)
        throw new GatewayError("QUEUE_FULL", `${max} frames already wait to be sent.`);
      const item = queued ?? { op, replayable: options.replayable === true, slot, waiters: [] };
      item.waiters.push(this.#waiter(item, text, options, resolve, reject));
      if (queued === undefined)
        this.#items = options.priority === "high" ? [item, ...this.#items] : [...this.#items, item];
      this.#flush();
    });
  }

  /** Counts a frame of any kind, since the server does: beats, IDENTIFY and RESUME too. */
  wrote(op: number): void {
    this.#log.wrote(op);
  }

  /** Time until a frame fits beside the beats, in ms. */
  get roomInMs(): number {
    return this.#log.roomInMs(this.#parts.frames, this.#reserve);
  }

  /** Time until a handshake fits, in ms. */
  get handshakeInMs(): number {
    return this.#log.roomInMs(this.#parts.frames, 2);
  }

  /** A session is ready: writing may begin. */
  attach(write: Write, beatMs: number): void {
    this.#write = write;
    this.#reserve = Math.max(LEAST_RESERVE, Math.ceil(this.#parts.frames.windowMs / beatMs) + 2);
    this.#flush();
  }

  detach(): void {
    this.#write = undefined;
    this.#cancelFlush?.();
  }

  /** The session is gone: what was meant for it is rejected. */
  replaceSession(): void {
    for (const item of this.#items)
      if (!item.replayable)
        failAll(item, new GatewayError("SESSION_REPLACED", "The session ended before the frame was written."));
  }

  end(error: unknown): void {
    this.detach();
    for (const item of this.#items) failAll(item, error);
  }

  #waiter(
    item: Item,
    text: string,
    options: SendOptions,
    resolve: () => void,
    reject: (error: unknown) => void,
  ): Waiter {
    const { signal, timeoutMs } = options;
    const onTimeout = (): void =>
      waiter.fail(new GatewayError("GATEWAY_TIMEOUT", `Not written within ${timeoutMs} ms.`));
    const cancelTimeout =
      timeoutMs === undefined ? undefined : startTimer(this.#parts.clock, onTimeout, timeoutMs, "wait");
    const leave = (): void => {
      item.waiters.splice(item.waiters.indexOf(waiter), 1);
      if (item.waiters.length === 0) this.#items = this.#items.filter((other) => other !== item);
      cancelTimeout?.();
      deafen?.();
    };
    const waiter: Waiter = {
      text,
      done() {
        leave();
        resolve();
      },
      fail(error) {
        leave();
        reject(error);
      },
    };
    const deafen = signal && onAbort(signal, () => waiter.fail(signal.reason));
    return waiter;
  }

  #flush(): void {
    this.#cancelFlush?.();
    let nextMs = Infinity;
    const blocked = new Set<number>(); // frames of one op keep their order
    for (const item of this.#items) {
      const { op, waiters } = item;
      if (this.#write === undefined) return;
      if (blocked.has(op)) continue;
      const waitMs = Math.max(this.roomInMs, this.#log.roomInMs(this.#parts.opLimits[op], 0, op));
      if (waitMs > 0) {
        blocked.add(op);
        nextMs = Math.min(nextMs, waitMs);
      } else if (this.#write(op, (waiters.at(-1) as Waiter).text)) {
        for (const waiter of waiters.slice()) waiter.done();
      } else return this.detach(); // it waits for the next connection
    }
    if (nextMs < Infinity) this.#cancelFlush = this.#parts.clock.timer(() => this.#flush(), nextMs, "wait");
  }
}

function failAll(item: Item, error: unknown): void {
  for (const waiter of item.waiters.slice()) waiter.fail(error);
}
