import { listenTo } from "@antiphon/core/internal";
import type { Cancel } from "@antiphon/core";
import { closed, type End, failed, invalid, left, refused, RESUMABLE_CLOSE } from "../session/end.js";
import type { Phase } from "../session/phase.js";
import type { Sequence } from "../session/sequence.js";
import { BeatReplies } from "./beat-replies.js";
import type { ConnectionInit, ConnectionParts } from "./connection-parts.js";
import { Deadline } from "./deadline.js";
import { type Frame, FrameReader } from "./frame.js";
import { Heartbeat } from "./heartbeat.js";
import { Intake } from "./intake.js";
import type { Decoder, GatewaySocket } from "./socket.js";

/** Replayed events restart the wait for RESUMED, but not for longer than this, in ms. */
const LONGEST_RESUME_MS = 60_000;
/** Longest wait for the server to close after op 7, in ms. */
const RECONNECT_CLOSE_MS = 250;
const LONGEST_TEXT = 500;
/** What is read of one frame, in bytes or characters: unpacked as JSON it takes many times as much. */
const LARGEST_FRAME = 64 * 1024 * 1024;

/** One socket and everything that belongs to it. Leaving it is the only way to be rid of it. */
export class Connection {
  readonly #parts: ConnectionParts;
  readonly #init: ConnectionInit;
  readonly #intake: Intake;
  readonly #reader: FrameReader;
  readonly #deadline: Deadline;
  readonly #resumeEnd: Deadline;
  readonly #replies: BeatReplies;
  readonly #decoder: Decoder | undefined;
  #sequence: Sequence;
  #phase: Phase = "connecting";
  #heartbeatMs = 0;
  #heartbeat: Heartbeat | undefined;
  #replayed = 0;
  #stuck = false;
  /** Why the socket will close, once that is known. */
  #ending: End | undefined;
  #over = false;
  #cancelLeave: Cancel | undefined;
  #socket: GatewaySocket | undefined;

  constructor(parts: ConnectionParts, init: ConnectionInit) {
    this.#parts = parts;
    this.#init = init;
    const { clock, compress, runtime } = parts;
    this.#sequence = init.sequence;
    this.#decoder = compress && runtime.decoders[compress]?.(() => clock.work?.() ?? (() => undefined));
    this.#intake = new Intake({ clock, runtime, socket: () => this.#socket, take: (data) => this.#decode(data) });
    this.#reader = new FrameReader({
      take: (frame) => this.#take(frame),
      violation: (detail) => this.#violation(detail),
      give: (why) => this.drop(why),
    });
    this.#deadline = new Deadline(parts);
    this.#resumeEnd = new Deadline(parts);
    this.#replies = new BeatReplies({ clock, roomInMs: () => init.owner.roomInMs(), beat: () => this.#beat() });
    this.#expect("HELLO", parts.helloTimeoutMs);
    this.#open();
  }

  get phase(): Phase {
    return this.#phase;
  }

  /** The session goes on elsewhere: what still comes is replayed there, and must not count as delivered here. */
  get #suspends(): boolean {
    return this.#ending?.kind === "ours" && this.#ending.code === RESUMABLE_CLOSE;
  }

  get seq(): number {
    return this.#sequence.last;
  }

  /** RESUME was answered by events, but not by RESUMED. */
  get stuck(): boolean {
    return this.#stuck;
  }

  /** Writes IDENTIFY (op 2) or RESUME (op 6). */
  begin(phase: "identifying" | "resuming", op: number, d: object): void {
    this.#phase = phase;
    if (phase === "identifying") this.#expect("READY", this.#parts.readyTimeoutMs);
    else {
      this.#expect("RESUMED", this.#parts.resumeTimeoutMs);
      this.#resumeEnd.set(LONGEST_RESUME_MS, () => this.#outOfTime("RESUMED"));
    }
    this.send(op, JSON.stringify({ op, d }));
  }

  /** Writes a frame, unless it could not arrive any more; the caller has checked size and limits. */
  send(op: number, text: string): boolean {
    if (this.#over || this.#ending !== undefined || this.#socket?.send(text) !== true) return false;
    this.#init.owner.wrote(op);
    return true;
  }

  /** Stops reading while a consumer is behind; `false` where the runtime cannot. */
  pause(): boolean {
    return this.#intake.pause();
  }

  unpause(): void {
    this.#intake.unpause();
  }

  /** Leaves by a close frame. What is already on its way is still delivered until the server has closed too. */
  leave(end: End, withinMs: number): void {
    if (this.#ending !== undefined) return;
    this.#ending = end;
    this.#quiet();
    this.#cancelLeave = this.#parts.clock.timer(() => this.#finish(end), withinMs, "wait");
    this.#init.owner.leaving();
    this.#socket?.close(end.code, end.reason);
  }

  /** Leaves at once, since something is wrong with what comes or does not come. */
  drop(reason: string): void {
    this.end(left(reason, "silence"));
  }

  /** Leaves at once; a close frame is sent if the socket still takes it. */
  end(end: End): void {
    if (this.#over) return;
    this.#ending ??= end;
    this.#socket?.close(end.code, end.reason.slice(0, 120));
    this.#finish(end);
  }

  #open(): void {
    const { clock, platform, runtime } = this.#parts;
    try {
      this.#socket = runtime.open(this.#init.address, {
        message: (data) => {
          if (this.#over) return;
          this.#heartbeat?.frame();
          this.#intake.push(data);
        },
        refused: (status, headers) => (this.#ending = refused(status, headers["retry-after"], clock)),
        failed: (error) => (this.#ending ??= failed(error)),
        closed: (code, reason) => {
          this.#intake.finish();
          const said = this.#init.redact(reason);
          this.#finish(this.#ending ?? closed(code, said, platform, this.#phase === "identifying"));
        },
      });
    } catch (error) {
      listenTo(Promise.resolve().then(() => this.#finish(failed(error))));
    }
  }

  #decode(data: string | Uint8Array): void {
    if (data.length > LARGEST_FRAME) return this.drop("a frame is too large");
    if (typeof data === "string") this.#parse(data);
    else if (this.#decoder)
      this.#decoder.push(
        data,
        (text) => this.#parse(text),
        (why) => this.drop(why),
      );
    else this.#parse(this.#parts.runtime.text(data));
  }

  #parse(text: string): void {
    if (!this.#over && !this.#suspends) this.#reader.read(text);
  }

  #take(frame: Frame | null): void {
    if (frame?.op === 0) this.#dispatch(frame);
    else this.#control(frame?.op, frame?.d);
  }

  #violation(detail: string): void {
    this.#init.tell({ type: "protocolViolation", detail: this.#init.redact(detail).slice(0, LONGEST_TEXT) });
  }

  #control(op: unknown, data: unknown): void {
    if (op === 11) this.#heartbeat?.ack();
    else if (op === 1) this.#replies.asked();
    else if (op === 10) this.#hello(data);
    else if (op === 7) this.leave(left("the server asked for a reconnect", "node"), RECONNECT_CLOSE_MS);
    else if (op === 9) this.end(invalid(data === true, this.#parts.random));
    else if (op === 12) this.#requestFailed(data);
    else this.#violation(typeof op === "number" ? `unknown op ${op}` : "a frame without op");
  }

  #requestFailed(data: unknown): void {
    const { code, message } = (data ?? {}) as { code?: unknown; message?: unknown };
    // Some objects that JSON can hold have no text at all.
    const text = (value: unknown): string =>
      typeof value === "object" ? "none" : this.#init.redact(String(value)).slice(0, LONGEST_TEXT);
    const error = { code: text(code), message: text(message) };
    this.#init.tell({ type: "serverError", ...error });
    this.#init.owner.requestFailed(error);
  }

  #beat(): void {
    this.send(1, `{"op":1,"d":${this.seq === 0 ? "null" : this.seq}}`);
  }

  #hello(data: unknown): void {
    if (this.#phase !== "connecting") return this.#violation("a second HELLO");
    const givenMs = (data as { heartbeat_interval?: unknown } | null)?.heartbeat_interval;
    if (typeof givenMs !== "number" || !(givenMs > 0)) {
      const detail = "HELLO without a usable heartbeat_interval";
      this.#violation(detail);
      return this.drop(detail);
    }
    this.#deadline.clear();
    this.#phase = "open";
    this.#heartbeatMs = Math.min(Math.max(givenMs, 1000), 300_000);
    const { beatFactor } = this.#parts.platform;
    this.#heartbeat = new Heartbeat({ ...this.#parts, beatFactor }, this.#heartbeatMs, {
      tell: this.#init.tell,
      beat: () => this.#beat(),
      drop: (reason) => this.drop(reason),
      bytesRead: () => this.#socket?.bytesRead(),
      paused: () => this.#intake.paused,
    });
    this.#init.tell({ type: "hello", heartbeatIntervalMs: givenMs });
    this.#init.owner.hello();
  }

  #dispatch({ t, s, d }: Frame): void {
    // The ordinary event first: everything else is rare.
    const sequence = this.#sequence;
    if (
      this.#phase === "ready" &&
      s === sequence.last + 1 &&
      typeof t === "string" &&
      t !== "READY" &&
      d !== null &&
      d !== undefined
    ) {
      sequence.last = s;
      return this.#init.owner.dispatch(t, d, s, false);
    }
    if (typeof t !== "string" || typeof s !== "number") return this.#violation("a dispatch without t or s");
    const { phase } = this;
    if (phase === "connecting" || phase === "open" || (phase === "identifying" && t !== "READY"))
      return this.#violation(`${t} before READY`);
    if (t === "READY" && this.#isNewSession(d)) return this.#begun(d, s);
    if (!sequence.isUsable(s)) return this.#reader.bad(`${t} with a number out of all order`);
    if (phase === "resuming" && t === "RESUMED") {
      sequence.skipTo(s + 1, this.#gap);
      return this.#ready(this.#replayed);
    }
    this.#numbered(t, s, d);
  }

  #numbered(t: string, s: number, d: unknown): void {
    const place = this.#sequence.take(s, this.#gap);
    if (place === "duplicate") return this.#init.tell({ type: "duplicate", seq: s });
    if (this.#phase === "resuming") {
      this.#replayed += 1;
      this.#expect("RESUMED", this.#parts.resumeTimeoutMs); // progress restarts the deadline
    }
    if (d === null || d === undefined) return this.#violation(`${t} without data`);
    this.#init.owner.dispatch(t, d, s, place === "late");
  }

  readonly #gap = (from: number, to: number): void =>
    this.#init.tell({ type: "sequenceGap", from, to, replaying: this.#phase === "resuming" });

  /** READY begins a session wherever it comes, but the one we are in can be told of twice. */
  #isNewSession(d: unknown): boolean {
    return this.#phase !== "ready" || this.#init.owner.isOther(d);
  }

  #begun(d: unknown, s: number): void {
    if (typeof d !== "object" || d === null) return this.#violation("READY without data");
    this.#replayed = 0;
    this.#sequence = this.#init.owner.session(d);
    this.#sequence.last = Number.isSafeInteger(s) && s > 0 ? s : 0;
    this.#init.owner.dispatch("READY", d, this.#sequence.last, false);
    if (!this.#over) this.#ready(undefined);
  }

  #ready(replayed: number | undefined): void {
    this.#deadline.clear();
    this.#resumeEnd.clear();
    this.#phase = "ready";
    this.#reader.forgive();
    this.#init.owner.ready(replayed, this.#heartbeatMs);
  }

  #expect(what: string, ms: number): void {
    this.#deadline.set(ms, () => this.#outOfTime(what));
  }

  /** What has been read but not looked at yet may hold what we wait for. */
  #outOfTime(what: string): void {
    this.#intake.finish();
    if (this.#over || this.#ending !== undefined || this.#phase === "ready") return;
    this.#stuck = this.#replayed > 0;
    this.drop(`no ${what} in time`);
  }

  #quiet(): void {
    this.#heartbeat?.stop();
    this.#replies.stop();
    this.#deadline.clear();
    this.#resumeEnd.clear();
  }

  #finish(end: End): void {
    if (this.#over) return;
    this.#over = true;
    this.#ending = end;
    this.#quiet();
    this.#cancelLeave?.();
    this.#intake.stop();
    this.#decoder?.end();
    this.#socket?.terminate();
    this.#init.owner.ended(end);
  }
}
