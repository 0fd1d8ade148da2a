import type { AbortSignalLike, Cancel, Clock } from "@antiphon/core";
import { onAbort, startTimer } from "@antiphon/core/internal";
import { GatewayError } from "../errors.js";
import type { Platform } from "../platforms/platform.js";
import { FrameLog } from "./frame-log.js";
import { type InLane, Lanes } from "./lanes.js";

export interface SendOptions {
  /** Takes the frame out of the queue; the promise rejects with the signal's own reason. */
  readonly signal?: AbortSignalLike | undefined;
  /** Longest wait for the write, in ms. Default: none. */
  readonly timeoutMs?: number | undefined;
  /** Those of `"high"` go before all others. Default `"normal"`. */
  readonly priority?: "normal" | "high" | undefined;
  /** Whether the frame still makes sense in another session. Default false: it is rejected when its session ends. */
  readonly replayable?: boolean | undefined;
}

/** Writes a frame; `false` when it can no longer arrive on this socket. */
export type Write = (op: number, text: string) => boolean;

/** A frame that waits, with everyone who waits for it: a newer one may take the place of an older. */
interface Item extends InLane {
  readonly replayable: boolean;
  /** A newer frame with this mark takes its place. */
  readonly slot: string | undefined;
  /** The newest of them says what is written. */
  readonly waiters: Set<Waiter>;
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
  readonly #lanes = new Lanes<Item>();
  /** Items that newer frames take the place of. */
  readonly #slots = new Map<string, Item>();
  #write: Write | undefined;
  #reserve = LEAST_RESERVE;
  #cancelFlush: Cancel | undefined;

  constructor(parts: SendQueueParts) {
    this.#parts = parts;
    this.#log = new FrameLog(parts.clock);
  }

  get length(): number {
    return this.#lanes.size;
  }

  /** Resolves when the frame was written. One with a `slot` takes the place of a queued one with the same. */
  add(op: number, text: string, options: SendOptions, slot?: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const { max } = this.#parts;
      if (options.signal?.aborted) throw options.signal.reason;
      const queued = slot === undefined ? undefined : this.#slots.get(slot);
      if (queued === undefined && this.#lanes.size >= max)
        throw new GatewayError("QUEUE_FULL", `${max} frames already wait to be sent.`);
      const { priority, replayable = false } = options;
      const item = queued ?? { op, isUrgent: priority === "high", replayable, slot, waiters: new Set() };
      item.waiters.add(this.#waiter(item, text, options, resolve, reject));
      if (queued === undefined) this.#lanes.add(item);
      if (slot !== undefined) this.#slots.set(slot, item);
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
    for (const item of this.#lanes)
      if (!item.replayable)
        failAll(item, new GatewayError("SESSION_REPLACED", "The session ended before the frame was written."));
  }

  end(error: unknown): void {
    this.detach();
    for (const item of this.#lanes) failAll(item, error);
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
      item.waiters.delete(waiter);
      if (item.waiters.size === 0) this.#leave(item);
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

  #leave(item: Item): void {
    this.#lanes.delete(item);
    if (item.slot !== undefined) this.#slots.delete(item.slot);
  }

  #flush(): void {
    this.#cancelFlush?.();
    let nextMs = Infinity;
    const blocked = new Set<number>(); // frames of one op keep their order
    for (let item = this.#lanes.next(blocked); item !== undefined; item = this.#lanes.next(blocked)) {
      const { op, waiters } = item;
      if (this.#write === undefined) return;
      const waitMs = Math.max(this.roomInMs, this.#log.roomInMs(this.#parts.opLimits[op], 0, op));
      if (waitMs > 0) {
        blocked.add(op);
        nextMs = Math.min(nextMs, waitMs);
      } else if (this.#write(op, ([...waiters].at(-1) as Waiter).text)) {
        for (const waiter of waiters) waiter.done();
      } else return this.detach(); // it waits for the next connection
    }
    if (nextMs < Infinity) this.#cancelFlush = this.#parts.clock.timer(() => this.#flush(), nextMs, "wait");
  }
}

function failAll(item: Item, error: unknown): void {
  for (const waiter of item.waiters) waiter.fail(error);
}
