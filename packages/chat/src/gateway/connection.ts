import type { Cancel } from "@antiphon/core";
import type { ConnectionInit, ConnectionOwner } from "./connection-init.js";
import { type End, left, reasonOf, RESUMABLE_CLOSE, retryAfterMs } from "./connection-end.js";
import type { Shared } from "./gateway-init.js";
import { Heartbeat } from "./heartbeat.js";
import type { Decoder, GatewaySocket } from "./socket.js";

const SLICE_MS = 5;
const BAD_FRAMES = 5;

interface Frame {
  readonly op: unknown;
  readonly t?: unknown;
  readonly s?: unknown;
  readonly d?: unknown;
}

/** One socket and everything that belongs to it. Disposing it is the only way to leave it. */
export class Connection {
  /** `"open"` until a RESUME or IDENTIFY was written. */
  phase: "connecting" | "open" | "identifying" | "resuming" | "ready" = "connecting";
  heartbeatMs = 41_250;
  seq: number;
  readonly #init: ConnectionInit & Shared;
  readonly #owner: ConnectionOwner;
  readonly #decoder: Decoder | undefined;
  readonly #text: (data: Uint8Array) => string;
  readonly #socket: GatewaySocket | undefined;
  #heartbeat: Heartbeat | undefined;
  #cancelDeadline: Cancel;
  #cancelSlice: Cancel | undefined;
  #backlog: (string | Uint8Array)[] | undefined;
  #paused = false;
  #sliceStart = 0;
  #inSlice = 0;
  #badFrames = 0;
  #replayed = 0;
  #refused: End | undefined;
  #disposed = false;
  #leaving: End | undefined;

  constructor(shared: Shared, init: ConnectionInit) {
    this.#init = { ...shared, ...init };
    this.#owner = init.owner;
    this.#decoder = init.decoder;
    this.#text = shared.runtime.text;
    this.seq = init.seq ?? 0;
    this.#cancelDeadline = this.#deadline(shared.helloTimeoutMs, "no HELLO in time");
    try {
      this.#socket = shared.runtime.open(init.address, {
        message: (data) => this.#receive(data),
        refused: (status, headers) =>
          (this.#refused = {
            kind: "refused",
            code: status,
            reason: "",
            status,
            retryAfterMs: retryAfterMs(headers["retry-after"], shared.clock),
          }),
        failed: (error) => (this.#refused ??= left(reasonOf(error), 1006)),
        closed: (code, reason) => this.#closed(code, reason),
      });
    } catch (error) {
      queueMicrotask(() => this.#end(left(reasonOf(error), 1006)));
    }
  }

  /** Writes a frame; the caller has checked size and limits. */
  send(text: string): void {
    if (this.#disposed) return;
    this.#init.owner.wrote();
    this.#socket?.send(text);
  }

  identify(text: string): void {
    this.#await("identifying", this.#init.readyTimeoutMs, "no READY in time");
    this.send(text);
  }

  resume(text: string): void {
    this.#await("resuming", this.#init.resumeTimeoutMs, "no answer to RESUME in time");
    this.send(text);
  }

  /** Stops reading while a consumer is behind; `false` where the runtime cannot. */
  pause(): boolean {
    if (this.#paused) return true;
    if (this.#socket?.pause() !== true) return false;
    this.#paused = true;
    this.#backlog ??= [];
    return true;
  }

  unpause(): void {
    if (!this.#paused) return;
    this.#paused = false;
    this.#drain();
  }

  /** Leaves by a close frame: `close()` and `suspend()` of the user. */
  leave(code: number, reason: string): void {
    this.#leaving ??= { kind: "closed", code, reason };
    this.#heartbeat?.stop();
    this.#cancelDeadline();
    this.#socket?.close(code, reason);
  }

  /** Leaves at once; a close frame is sent if the socket still takes it. */
  drop(reason: string): void {
    if (this.#disposed) return;
    this.#socket?.close(RESUMABLE_CLOSE, reason.slice(0, 120));
    this.#end(left(reason));
  }

  #receive(data: string | Uint8Array): void {
    if (this.#disposed) return;
    this.#heartbeat?.frame();
    if (this.#backlog !== undefined) {
      this.#backlog.push(data);
      return;
    }
    // A read can hold hundreds of messages: after a slice, let timers and other sockets run.
    if (this.#inSlice++ === 0) this.#startSlice();
    else if ((this.#inSlice & 15) === 0 && this.#sliceIsOver() && this.#socket?.pause() === true) {
      this.#backlog = [data];
      this.#cancelSlice = this.#init.runtime.afterIo(() => this.#drain());
      return;
    }
    this.#decode(data);
  }

  #startSlice(): void {
    this.#sliceStart = this.#init.clock.monotonic();
    queueMicrotask(() => (this.#inSlice = 0));
  }

  #sliceIsOver(): boolean {
    return this.#init.clock.monotonic() - this.#sliceStart > SLICE_MS;
  }

  #drain(): void {
    const backlog = this.#backlog;
    if (backlog === undefined) return;
    this.#sliceStart = this.#init.clock.monotonic();
    let taken = 0;
    while (taken < backlog.length && !this.#disposed && !this.#paused) {
      this.#decode(backlog[taken++] as string | Uint8Array);
      if ((taken & 15) === 0 && this.#sliceIsOver()) break;
    }
    backlog.splice(0, taken);
    if (this.#disposed || this.#paused) return;
    if (backlog.length > 0) {
      this.#cancelSlice = this.#init.runtime.afterIo(() => this.#drain());
      return;
    }
    this.#backlog = undefined;
    this.#socket?.resume();
  }

  #decode(data: string | Uint8Array): void {
    if (typeof data === "string") return this.#parse(data);
    if (this.#decoder === undefined) return this.#parse(this.#text(data));
    this.#decoder.push(
      data,
      (text) => this.#parse(text),
      () => this.drop("the compressed stream is corrupt"),
    );
  }

  #parse(text: string): void {
    if (this.#disposed) return;
    let frame: Frame | null;
    try {
      frame = JSON.parse(text) as Frame | null;
    } catch {
      return this.#nonsense("a frame is not JSON");
    }
    if (frame?.op === 0) this.#dispatch(frame);
    else this.#control(frame ?? { op: undefined });
  }

  #nonsense(detail: string): void {
    this.#violation(detail);
    if (++this.#badFrames >= BAD_FRAMES) this.drop("too many unreadable frames");
  }

  #violation(detail: string): void {
    this.#init.notify({ type: "protocolViolation", shard: this.#init.shard, detail });
  }

  #control(frame: Frame): void {
    const { owner, notify, shard } = this.#init;
    switch (frame.op) {
      case 11:
        return this.#heartbeat?.ack();
      case 1:
        return this.#heartbeat?.answer();
      case 10:
        return this.#hello(frame.d);
      case 7:
        return this.#reconnect();
      case 9:
        this.#socket?.close(RESUMABLE_CLOSE, "invalid session");
        return this.#end({
          ...left("the server called the session invalid"),
          kind: "invalid",
          resumable: frame.d === true,
        });
      case 12: {
        const error = (frame.d ?? {}) as { code?: unknown; message?: unknown };
        notify({ type: "serverError", shard, code: String(error.code), message: String(error.message) });
        return owner.requestFailed(String(error.code), String(error.message));
      }
      default:
        this.#violation(typeof frame.op === "number" ? `unknown op ${frame.op}` : "a frame without op");
    }
  }

  #hello(data: unknown): void {
    const { clock, platform, random, runtime, notify, shard, owner } = this.#init;
    if (this.phase !== "connecting") return this.#violation("a second HELLO");
    const given = (data as { heartbeat_interval?: unknown } | null)?.heartbeat_interval;
    if (typeof given !== "number" || !(given > 0)) {
      this.#violation("HELLO without a usable heartbeat_interval");
      return this.drop("HELLO without a usable heartbeat_interval");
    }
    this.#cancelDeadline();
    this.phase = "open";
    this.heartbeatMs = Math.min(Math.max(given, 1000), 300_000);
    this.#heartbeat = new Heartbeat({
      clock,
      shard,
      serverMs: this.heartbeatMs,
      factor: platform.beatFactor,
      random,
      afterIo: runtime.afterIo,
      bytesRead: () => this.#socket?.bytesRead(),
      paused: () => this.#paused,
      write: () => this.send(`{"op":1,"d":${this.seq === 0 ? "null" : this.seq}}`),
      dead: (reason) => this.drop(reason),
      notify,
    });
    notify({ type: "hello", shard, heartbeatIntervalMs: given });
    owner.hello(this);
  }

  /** Op 7: what is already on its way is still delivered until the server has closed. */
  #reconnect(): void {
    if (this.#leaving !== undefined) return;
    const end = left("the server asked for a reconnect");
    this.#leaving = end;
    this.#cancelDeadline();
    this.#cancelDeadline = this.#init.clock.timer(() => this.#end(end), 250, "wait");
    this.#socket?.close(RESUMABLE_CLOSE, "reconnecting");
  }

  #dispatch({ t, s, d }: Frame): void {
    // The ordinary event first: everything else is rare.
    if (this.phase === "ready" && s === this.seq + 1 && typeof t === "string" && d !== null && d !== undefined) {
      this.seq = s;
      return this.#owner.dispatch(t, d, s);
    }
    if (typeof t !== "string" || typeof s !== "number") return this.#violation("a dispatch without t or s");
    const { notify, shard } = this.#init;
    const expected = this.seq + 1;
    if (this.phase !== "ready") {
      if (t === "RESUMED" && this.phase === "resuming") {
        if (s > this.seq) this.#gapUpTo(s + 1);
        return this.#ready(this.#replayed);
      }
      if (this.phase === "resuming") this.#await("resuming", this.#init.resumeTimeoutMs, "the replay has stopped");
      else if (t !== "READY" || this.phase !== "identifying") return this.#violation(`${t} before READY`);
    }
    if (s < expected) {
      notify({ type: "duplicate", shard, seq: s });
      return;
    }
    if (s > expected) this.#gapUpTo(s);
    this.seq = s;
    if (this.phase === "resuming") this.#replayed += 1;
    if (d === null || d === undefined) return this.#violation(`${t} without data`);
    this.#owner.dispatch(t, d, s);
    if (t === "READY" && this.phase === "identifying") this.#ready(undefined);
  }

  /** Everything below `next` that was not seen is reported once. */
  #gapUpTo(next: number): void {
    const from = this.seq + 1;
    this.seq = Math.max(this.seq, next - 1);
    if (this.phase !== "identifying")
      this.#init.notify({
        type: "sequenceGap",
        shard: this.#init.shard,
        from,
        to: next - 1,
        replaying: this.phase === "resuming",
      });
  }

  #ready(replayed: number | undefined): void {
    this.#cancelDeadline();
    this.phase = "ready";
    this.#badFrames = 0;
    this.#init.owner.ready(replayed);
  }

  #await(phase: "identifying" | "resuming", ms: number, reason: string): void {
    this.phase = phase;
    this.#cancelDeadline();
    this.#cancelDeadline = this.#deadline(ms, reason);
  }

  #deadline(ms: number, reason: string): Cancel {
    return this.#init.clock.timer(() => this.drop(reason), ms, "guard");
  }

  #closed(code: number, reason: string): void {
    // What was read before the close and waits in a slice is still delivered, in order.
    while (this.#backlog !== undefined && this.#backlog.length > 0 && !this.#disposed)
      this.#decode(this.#backlog.shift() as string);
    this.#end(this.#leaving ?? this.#refused ?? { kind: "closed", code, reason });
  }

  #end(end: End): void {
    if (this.#disposed) return;
    this.#disposed = true;
    this.#heartbeat?.stop();
    this.#cancelDeadline();
    this.#cancelSlice?.();
    this.#decoder?.end();
    this.#backlog = undefined;
    this.#socket?.terminate();
    this.#init.owner.ended(end);
  }
}
