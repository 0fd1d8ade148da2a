import type { AbortSignalLike, Cancel, Clock } from "@antiphon/core";
import { GatewayError } from "./errors.js";
import type { Platform } from "./platform.js";
import { SendLog } from "./send-log.js";

export interface SendOptions {
  /** Takes the frame out of the queue; the promise rejects with the signal's own reason. */
  readonly signal?: AbortSignalLike;
  /** Longest wait for the write, in ms. Default: none. */
  readonly timeoutMs?: number;
  /** `"high"` goes before everything queued. Default `"normal"`. */
  readonly priority?: "normal" | "high";
  /** Whether the frame still makes sense in another session. Default false: it is rejected when its session ends. */
  readonly replayable?: boolean;
}

interface Item {
  readonly op: number;
  readonly text: string;
  readonly replayable: boolean;
  readonly settle: (error?: unknown) => void;
}

/** Frames of one shard that wait for a ready session and for room under the server's limits. */
export class SendQueue {
  readonly #clock: Clock;
  readonly #platform: Platform;
  readonly #max: number;
  readonly #log = new SendLog();
  readonly #opLogs = new Map<number, SendLog>();
  #items: Item[] = [];
  #write: ((text: string) => void) | undefined;
  #reserve = 0;
  #cancel: Cancel | undefined;
  #ended: unknown;

  constructor(clock: Clock, platform: Platform, max: number) {
    this.#clock = clock;
    this.#platform = platform;
    this.#max = max;
  }

  get length(): number {
    return this.#items.length;
  }

  /** Counts a frame of any kind: beats, IDENTIFY and RESUME too. */
  wrote(): void {
    this.#log.add(this.#clock.monotonic());
  }

  /** Resolves when the frame was written. */
  add(op: number, text: string, options: SendOptions): Promise<void> {
    if (this.#ended !== undefined) return Promise.reject(this.#ended);
    if (options.signal?.aborted) return Promise.reject(options.signal.reason);
    if (this.#items.length >= this.#max)
      return Promise.reject(new GatewayError("QUEUE_FULL", `${this.#max} frames already wait to be sent.`));
    return new Promise((resolve, reject) => {
      const { signal, timeoutMs } = options;
      const settle = (error?: unknown): void => {
        this.#items = this.#items.filter((other) => other !== item);
        cancelTimeout?.();
        signal?.removeEventListener("abort", onAbort);
        if (error === undefined) resolve();
        else reject(error);
      };
      const onAbort = (): void => settle(signal?.reason ?? new GatewayError("GATEWAY_CLOSED", "Aborted."));
      const item: Item = { op, text, replayable: options.replayable === true, settle };
      const cancelTimeout =
        timeoutMs === undefined
          ? undefined
          : this.#clock.timer(
              () => settle(new GatewayError("GATEWAY_TIMEOUT", `Not written within ${timeoutMs} ms.`)),
              timeoutMs,
              "wait",
            );
      signal?.addEventListener("abort", onAbort);
      if (options.priority === "high") this.#items.unshift(item);
      else this.#items.push(item);
      this.#flush();
    });
  }

  /** A session is ready: writing may begin. */
  attach(write: (text: string) => void, beatMs: number): void {
    this.#write = write;
    this.#reserve = Math.max(10, Math.ceil(this.#platform.frames.windowMs / beatMs) + 2);
    this.#flush();
  }

  detach(): void {
    this.#write = undefined;
    this.#cancel?.();
    this.#cancel = undefined;
  }

  /** The session is gone: what was meant for it is rejected. */
  replaceSession(): void {
    for (const item of this.#items) {
      if (!item.replayable)
        item.settle(new GatewayError("SESSION_REPLACED", "The session ended before the frame was written."));
    }
  }

  end(error: unknown): void {
    this.detach();
    this.#ended = error;
    for (const item of this.#items) item.settle(error);
  }

  #flush(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    let waitMs = Infinity;
    const blocked = new Set<number>();
    for (const item of this.#items) {
      if (this.#write === undefined) return;
      const now = this.#clock.monotonic();
      const opLimit = this.#platform.opLimits[item.op];
      const opLog = opLimit && (this.#opLogs.get(item.op) ?? new SendLog());
      const opWait = blocked.has(item.op) ? Infinity : opLimit && opLog ? opLog.waitMs(now, opLimit, 0) : 0;
      const wait = Math.max(this.#log.waitMs(now, this.#platform.frames, this.#reserve), opWait);
      if (wait === 0) {
        if (opLog) this.#opLogs.set(item.op, opLog);
        opLog?.add(now);
        this.#write(item.text);
        item.settle();
        continue;
      }
      blocked.add(item.op); // frames of one op keep their order
      waitMs = Math.min(waitMs, wait);
    }
    if (waitMs < Infinity) this.#cancel = this.#clock.timer(() => this.#flush(), waitMs, "wait");
  }
}
