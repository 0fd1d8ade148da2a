import type { AbortSignalLike, Cancel, Clock } from "@antiphon/core";
import { GatewayError } from "../errors.js";
import type { FrameLimit, Platform } from "../platforms/platform.js";

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

/** Frames of one shard that wait for a ready session and for room under the server's limits. */
export interface SendQueue {
  readonly length: number;
  /** Resolves when the frame was written. */
  add(op: number, text: string, options: SendOptions): Promise<void>;
  /** Counts a frame of any kind, since the server does: beats, IDENTIFY and RESUME too. */
  wrote(op: number): void;
  /** A session is ready: writing may begin. */
  attach(send: Write, beatMs: number): void;
  detach(): void;
  /** The session is gone: what was meant for it is rejected. */
  replaceSession(): void;
  end(error: unknown): void;
}

type Write = (op: number, text: string) => void;

interface Item {
  readonly op: number;
  readonly text: string;
  readonly replayable: boolean | undefined;
  done(): void;
  fail(error: unknown): void;
}

export function createSendQueue(clock: Clock, { frames, opLimits }: Platform, max: number): SendQueue {
  /** Everything written on the shard's sockets. */
  const log: { readonly op: number; readonly at: number }[] = [];
  let items: Item[] = [];
  let write: Write | undefined;
  let reserve = 0;
  let cancelFlush: Cancel | undefined;

  function add(op: number, text: string, { signal, timeoutMs, priority, replayable }: SendOptions): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) throw signal.reason;
      if (items.length >= max) throw new GatewayError("QUEUE_FULL", `${max} frames already wait to be sent.`);
      const onAbort = (): void => item.fail(signal?.reason);
      const onTimeout = (): void =>
        item.fail(new GatewayError("GATEWAY_TIMEOUT", `Not written within ${timeoutMs} ms.`));
      const cancelTimeout = timeoutMs === undefined ? undefined : clock.timer(onTimeout, timeoutMs, "wait");
      const leave = (): void => {
        items = items.filter((other) => other !== item);
        cancelTimeout?.();
        signal?.removeEventListener("abort", onAbort);
      };
      const item: Item = {
        op,
        text,
        replayable,
        done() {
          leave();
          resolve();
        },
        fail(error) {
          leave();
          reject(error);
        },
      };
      signal?.addEventListener("abort", onAbort);
      items = priority === "high" ? [item, ...items] : [...items, item];
      flush();
    });
  }

  function flush(): void {
    cancelFlush?.();
    let nextMs = Infinity;
    const blocked = new Set<number>(); // frames of one op keep their order
    for (const { op, text, done } of items) {
      if (write === undefined) return;
      if (blocked.has(op)) continue;
      const waitMs = Math.max(roomInMs(frames, reserve), roomInMs(opLimits[op], 0, op));
      if (waitMs === 0) {
        write(op, text);
        done();
      } else {
        blocked.add(op);
        nextMs = Math.min(nextMs, waitMs);
      }
    }
    if (nextMs < Infinity) cancelFlush = clock.timer(flush, nextMs, "wait");
  }

  /** Time until one more frame fits into the limit less `kept`, in ms. */
  function roomInMs(limit: FrameLimit | undefined, kept: number, only?: number): number {
    if (limit === undefined) return 0;
    const written = only === undefined ? log : log.filter(({ op }) => op === only);
    // The oldest of the last frames that may be in the window has to leave it first.
    const oldest = written.at(-Math.max(1, limit.count - kept));
    return oldest === undefined ? 0 : Math.max(0, oldest.at + limit.windowMs - clock.monotonic());
  }

  return {
    get length() {
      return items.length;
    },
    add,
    wrote(op) {
      log.push({ op, at: clock.monotonic() });
      if (log.length > 4096) log.splice(0, 2048);
    },
    attach(send, beatMs) {
      write = send;
      reserve = Math.max(10, Math.ceil(frames.windowMs / beatMs) + 2);
      flush();
    },
    detach() {
      write = undefined;
      cancelFlush?.();
    },
    replaceSession() {
      for (const { replayable, fail } of items)
        if (!replayable) fail(new GatewayError("SESSION_REPLACED", "The session ended before the frame was written."));
    },
    end(error) {
      for (const { fail } of items) fail(error);
    },
  };
}
