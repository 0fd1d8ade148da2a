import type { Cancel } from "@antiphon/core";
import type { ConnectionInit } from "./connection-init.js";
import { closed, type End, failed, invalid, left, RESUMABLE_CLOSE, refused } from "../session/end.js";
import type { Shared } from "../gateway-init.js";
import { type Heartbeat, startHeartbeat } from "./heartbeat.js";
import { createIntake } from "./intake.js";
import type { GatewaySocket } from "./socket.js";

const BAD_FRAMES = 5;

/** One socket and everything that belongs to it. Disposing it is the only way to leave it. */
export interface Connection {
  /** `"open"` from HELLO until RESUME or IDENTIFY was written. */
  readonly phase: "connecting" | "open" | "identifying" | "resuming" | "ready";
  readonly seq: number;
  /** Writes IDENTIFY (op 2) or RESUME (op 6). */
  begin(phase: "identifying" | "resuming", op: number, data: object): void;
  /** Writes a frame; the caller has checked size and limits. */
  send(op: number, text: string): void;
  /** Stops reading while a consumer is behind; `false` where the runtime cannot. */
  pause(): boolean;
  unpause(): void;
  /** Leaves by a close frame. What is already on its way is still delivered until the server has closed too. */
  leave(reason: string, code: number, withinMs: number): void;
  /** Leaves at once; a close frame is sent if the socket still takes it. */
  drop(reason: string): void;
}

interface Frame {
  readonly op: unknown;
  readonly t?: unknown;
  readonly s?: unknown;
  readonly d?: unknown;
}

export function openConnection(
  shared: Shared,
  { address, seq: resumeFrom = 0, tell, owner }: ConnectionInit,
): Connection {
  const { clock, platform, random, runtime } = shared;
  const decoder = shared.compress && runtime.decoders[shared.compress]?.();
  const intake = createIntake(shared, () => socket, decode);
  let phase: Connection["phase"] = "connecting";
  let seq = resumeFrom;
  let heartbeatMs = 0;
  let heartbeat: Heartbeat | undefined;
  let cancelDeadline: Cancel | undefined;
  let badFrames = 0;
  let replayed = 0;
  /** Why the socket will close, once that is known. */
  let ending: End | undefined;
  let over = false;
  let socket: GatewaySocket | undefined;

  deadline(shared.helloTimeoutMs, "HELLO");
  try {
    socket = runtime.open(address, {
      message(data) {
        if (over) return;
        heartbeat?.frame();
        intake.push(data);
      },
      refused: (status, headers) => (ending = refused(status, headers["retry-after"], clock)),
      failed: (error) => (ending ??= failed(error)),
      closed(code, reason) {
        intake.finish();
        finish(ending ?? closed(code, reason, platform, phase === "identifying"));
      },
    });
  } catch (error) {
    queueMicrotask(() => finish(failed(error)));
  }

  function decode(data: string | Uint8Array): void {
    if (typeof data === "string") parse(data);
    else if (decoder) decoder.push(data, parse, () => drop("the compressed stream is corrupt"));
    else parse(runtime.text(data));
  }

  function parse(text: string): void {
    if (over) return;
    let frame: Frame | null;
    try {
      frame = JSON.parse(text) as Frame | null;
    } catch {
      violation("a frame is not JSON");
      if (++badFrames >= BAD_FRAMES) drop("too many unreadable frames");
      return;
    }
    if (frame?.op === 0) dispatch(frame);
    else control(frame?.op, frame?.d);
  }

  function violation(detail: string): void {
    tell({ type: "protocolViolation", detail });
  }

  function control(op: unknown, data: unknown): void {
    if (op === 11) heartbeat?.ack();
    else if (op === 1) beat();
    else if (op === 10) hello(data);
    else if (op === 7) leave("the server asked for a reconnect", RESUMABLE_CLOSE, 250);
    else if (op === 9) leaveNow(invalid(data === true, random));
    else if (op === 12) requestFailed(data);
    else violation(typeof op === "number" ? `unknown op ${op}` : "a frame without op");
  }

  function requestFailed(data: unknown): void {
    const { code, message } = (data ?? {}) as { code?: unknown; message?: unknown };
    const error = { code: String(code), message: String(message) };
    tell({ type: "serverError", ...error });
    owner.requestFailed(error);
  }

  function beat(): void {
    send(1, `{"op":1,"d":${seq === 0 ? "null" : seq}}`);
  }

  function hello(data: unknown): void {
    if (phase !== "connecting") return violation("a second HELLO");
    const givenMs = (data as { heartbeat_interval?: unknown } | null)?.heartbeat_interval;
    if (typeof givenMs !== "number" || !(givenMs > 0)) {
      const detail = "HELLO without a usable heartbeat_interval";
      violation(detail);
      return drop(detail);
    }
    cancelDeadline?.();
    phase = "open";
    heartbeatMs = Math.min(Math.max(givenMs, 1000), 300_000);
    heartbeat = startHeartbeat(shared, heartbeatMs, {
      tell,
      beat,
      drop,
      bytesRead: () => socket?.bytesRead(),
      paused: () => intake.paused,
    });
    tell({ type: "hello", heartbeatIntervalMs: givenMs });
    owner.hello();
  }

  function dispatch({ t, s, d }: Frame): void {
    // The ordinary event first: everything else is rare.
    if (phase === "ready" && s === seq + 1 && typeof t === "string" && d !== null && d !== undefined) {
      seq = s;
      return owner.dispatch(t, d, s);
    }
    if (typeof t !== "string" || typeof s !== "number") return violation("a dispatch without t or s");
    if (phase === "resuming") {
      if (t === "RESUMED") {
        gapBelow(s + 1);
        return ready(replayed);
      }
      waitFor("resuming"); // progress restarts the deadline
    } else if (phase !== "ready" && (t !== "READY" || phase !== "identifying")) return violation(`${t} before READY`);
    if (s <= seq) return tell({ type: "duplicate", seq: s });
    gapBelow(s);
    seq = s;
    if (phase === "resuming") replayed += 1;
    if (d === null || d === undefined) return violation(`${t} without data`);
    owner.dispatch(t, d, s);
    if (phase === "identifying") ready(undefined);
  }

  /** Everything below `next` that was not seen is reported once. */
  function gapBelow(next: number): void {
    const from = seq + 1;
    if (next <= from) return;
    seq = next - 1;
    if (phase !== "identifying") tell({ type: "sequenceGap", from, to: seq, replaying: phase === "resuming" });
  }

  function ready(events: number | undefined): void {
    cancelDeadline?.();
    phase = "ready";
    badFrames = 0;
    owner.ready(events, heartbeatMs);
  }

  function send(op: number, text: string): void {
    if (over) return;
    owner.wrote(op);
    socket?.send(text);
  }

  function waitFor(next: "identifying" | "resuming"): void {
    phase = next;
    if (next === "identifying") deadline(shared.readyTimeoutMs, "READY");
    else deadline(shared.resumeTimeoutMs, "RESUMED");
  }

  function deadline(ms: number, what: string): void {
    cancelDeadline?.();
    cancelDeadline = clock.timer(() => drop(`no ${what} in time`), ms, "guard");
  }

  function leave(reason: string, code: number, withinMs: number): void {
    if (ending !== undefined) return;
    const end = (ending = left(reason, code));
    heartbeat?.stop();
    cancelDeadline?.();
    cancelDeadline = clock.timer(() => finish(end), withinMs, "wait");
    socket?.close(code, reason);
  }

  function drop(reason: string): void {
    leaveNow(left(reason));
  }

  function leaveNow(end: End): void {
    if (over) return;
    socket?.close(end.code, end.reason.slice(0, 120));
    finish(end);
  }

  function finish(end: End): void {
    if (over) return;
    over = true;
    ending = end;
    heartbeat?.stop();
    cancelDeadline?.();
    intake.stop();
    decoder?.end();
    socket?.terminate();
    owner.ended(end);
  }

  return {
    get phase() {
      return phase;
    },
    get seq() {
      return seq;
    },
    begin(next, op, d) {
      waitFor(next);
      send(op, JSON.stringify({ op, d }));
    },
    send,
    pause: intake.pause,
    unpause: intake.unpause,
    leave,
    drop,
  };
}
