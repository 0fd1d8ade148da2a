import type { SocketConnection } from "../kernel/engine.js";
import type { SocketNotes } from "../kernel/conduct/socket-conduct.js";
import type { WorldClock } from "../kernel/time/world-clock.js";
import { admit } from "./admit.js";
import { isObject } from "./identify.js";
import type { Frame } from "./frame-trust.js";
import type { HubCore } from "./hub-core.js";
import type { Mistake, Verdict } from "./profile.js";
import { chunksOf, readMembersRequest, readVoiceRequest } from "./requests.js";
import type { GatewaySession, Sent } from "./session.js";
import { createPacker, type Packer } from "./stored-stream.js";
import { TextDecoder, TextEncoder } from "../platform/web-classes.js";

interface ClientFrame {
  readonly op: number;
  readonly d?: unknown;
}

export interface ConnectionInit {
  /** Where this gateway is for the client that connected, for platforms that name a resume URL. */
  readonly address: string | undefined;
  /** Told once, when the socket has closed. */
  closed(): void;
}

const VOICE_BURST = 2;
const VOICE_EVERY_MS = 500;

/** One socket: `connected → HELLO → identify or resume → ready`, and from anywhere to closed. */
export class GatewayConnection {
  session: GatewaySession | undefined;
  readonly #core: HubCore;
  readonly #clock: WorldClock;
  readonly #socket: SocketConnection;
  readonly #address: string | undefined;
  readonly #left: () => void;
  readonly #frames: number[] = [];
  readonly #timers = new Set<() => void>();
  readonly #pack: Packer | undefined;
  readonly #conduct: SocketNotes;
  #lastBeatAt: number;
  #probed = false;
  #voiceFreeAt = -Infinity;
  #open = true;

  constructor(core: HubCore, socket: SocketConnection, { address, closed }: ConnectionInit) {
    this.#address = address;
    this.#left = closed;
    this.#core = core;
    this.#clock = core.world.clock;
    this.#socket = socket;
    this.#lastBeatAt = this.#clock.now();
    this.#conduct = core.watch(socket, address);
    const wanted = new URL(socket.url, "ws://mock").searchParams.get("compress");
    const format = core.profile.compress.find((name) => name === wanted);
    this.#pack = format && createPacker(format);
  }

  start(): void {
    this.#socket.onMessage((data) => this.#receive(data));
    this.#socket.onUnread((data) => this.#conduct.unread(data));
    this.#socket.onClose(() => this.#closed());
    const version = new URL(this.#socket.url, "ws://mock").searchParams.get("v");
    const { versions } = this.#core.profile;
    if (versions !== undefined && !versions.includes(version ?? "")) return this.#fail("badVersion");
    this.#later("hello", () => this.#hello());
    this.#watch();
  }

  /** Sends one of the session's events. */
  send({ event, seq, data }: Sent): void {
    this.frame({ op: 0, t: event, s: seq, d: data });
  }

  frame(whole: Frame): void {
    const { trust } = this.#core;
    if (!trust.has(whole.op)) return;
    const frame = trust.trim(whole);
    const defect = this.#core.check.own(frame);
    if (defect !== undefined) this.#core.world.contract.lied(defect); // `assertClean()` throws it; a socket has nobody to throw at
    this.#conduct.sent(frame);
    if (frame.t !== undefined) this.#core.world.observe("event", frame.t, frame.d);
    this.raw(JSON.stringify(frame));
  }

  raw(data: string | Uint8Array): void {
    if (!this.#open) return;
    if (this.#pack === undefined || typeof data !== "string") return this.#socket.send(data);
    const bytes = this.#pack(data);
    const step = Math.ceil(bytes.length / this.#core.script.splitInto);
    for (let from = 0; from < bytes.length; from += step) this.#socket.send(bytes.subarray(from, from + step));
  }

  close(code: number, reason: string): void {
    if (!this.#open) return;
    this.#core.world.observe("close", String(code));
    this.#socket.close(code, reason);
    this.#closed();
  }

  /** Without a close frame. */
  drop(): void {
    this.#socket.terminate();
    this.#closed();
  }

  freeze(): void {
    this.#stopTimers();
    this.#conduct.frozen();
    this.#socket.freeze();
  }

  /** Op 7, and the close that follows when the client stays. */
  drain(): void {
    const { code, reason, afterMs } = this.#core.profile.drain;
    this.frame({ op: 7, d: null });
    if (afterMs === 0) this.close(code, reason);
    else this.#timer(() => this.close(code, reason), afterMs);
  }

  /** The session has ended elsewhere. */
  sessionEnded(): void {
    this.session = undefined;
    this.#fail("sessionEnded");
  }

  invalidate(resumable: boolean): void {
    this.frame({ op: 9, d: resumable });
  }

  #hello(): void {
    const { script, profile } = this.#core;
    if (script.heartbeatInterval === undefined)
      return this.frame({ op: 10, d: { heartbeat_interval: profile.heartbeat.intervalMs } });
    // Scripted nonsense is not our own frame.
    const { value } = script.heartbeatInterval;
    const frame = { op: 10, d: value === undefined ? {} : { heartbeat_interval: value } };
    this.#conduct.sent(frame);
    this.raw(JSON.stringify(frame));
  }

  #watch(): void {
    const { checkMs, probeAfterMs, timeoutMs } = this.#core.profile.heartbeat;
    this.#timer(() => {
      const silence = this.#clock.now() - this.#lastBeatAt;
      if (silence > timeoutMs) return this.#fail("heartbeatTimeout");
      if (silence >= probeAfterMs && !this.#probed) {
        this.#probed = true;
        this.frame({ op: 1, d: null });
      }
      this.#watch();
    }, checkMs);
  }

  #receive(data: string | Uint8Array): void {
    if (!this.#open) return;
    const text = typeof data === "string" ? data : new TextDecoder().decode(data);
    const bytes = typeof data === "string" ? new TextEncoder().encode(data).length : data.length;
    if (this.#tooMany()) return this.#fail("rateLimited");
    if (bytes > this.#core.profile.limits.frameBytes) return this.#fail("tooLarge");
    let frame: unknown;
    try {
      frame = JSON.parse(text);
    } catch {
      return this.#fail("decode");
    }
    if (!isObject(frame) || typeof frame["op"] !== "number") return this.#fail("noOp");
    this.#core.judge(this.#socket.url, frame as unknown as ClientFrame);
    this.#conduct.received(frame as unknown as ClientFrame);
    this.#handle(frame as unknown as ClientFrame);
  }

  #tooMany(): boolean {
    const { count, windowMs } = this.#core.script.frameLimit ?? this.#core.profile.limits.frames;
    const now = this.#clock.now();
    while (this.#frames[0] !== undefined && now - this.#frames[0] >= windowMs) this.#frames.shift();
    this.#frames.push(now);
    return this.#frames.length > count;
  }

  #handle({ op, d }: ClientFrame): void {
    const { profile, trust } = this.#core;
    if (!(op in profile.clientOps) || !trust.has(op))
      return this.#fail(this.session === undefined ? profile.unknownOpUnattached : "unknownOp");
    if (d === undefined) return this.#fail(op === 2 ? "identifyNoData" : "noData");
    if (op === 1) return this.#beat(d);
    if (op === 6) return this.#resume(d);
    if (op === 2) return this.#identify(d);
    if (this.session === undefined) return this.#fail("notAuthenticated");
    if (op === 3) this.#presence(d, this.session);
    if (op === 4) this.#voice(d, this.session);
    if (op === 8) this.#members(d, this.session);
  }

  #beat(seq: unknown): void {
    const { profile } = this.#core;
    const { session } = this;
    const wellFormed = seq === null || (Number.isInteger(seq) && (seq as number) >= 0);
    if (!wellFormed && (session !== undefined || profile.heartbeat.refuseLowerSeq)) return this.#fail("badBeat");
    if (session !== undefined && typeof seq === "number") {
      if (profile.heartbeat.refuseLowerSeq && seq < session.acknowledged) return this.#fail("badBeat");
      session.acknowledge(seq);
    }
    this.#lastBeatAt = this.#clock.now();
    this.#probed = false;
    this.#later("ack", () => this.frame({ op: 11 }));
  }

  #identify(data: unknown): void {
    const core = this.#core;
    if (this.session !== undefined) return this.#fail("alreadyAuthenticated");
    const admission = admit(core, data);
    if ("verdict" in admission) {
      if (admission.beyond !== undefined) this.#conduct.identified(admission.beyond.id, true);
      return this.#carryOut(admission.verdict);
    }
    const { account, identification } = admission;
    this.#conduct.identified(account.id, core.starts.limit(account.id, core.script.startsRemaining).remaining === 0);
    core.starts.started(account.id);
    const session = core.begin(identification, account);
    this.#claim(session);
    this.#later("ready", () => {
      session.carrier = this;
      core.burst(session, this.#address);
      if (identification.presence !== undefined) core.platform.presence(account, identification.presence);
      const code = core.script.takeCloseAfterReady();
      if (code !== undefined) this.close(code, "Scripted");
    });
  }

  #resume(data: unknown): void {
    const core = this.#core;
    const scripted = core.script.takeAnswer("resume");
    if (scripted !== undefined)
      return this.#carryOut("close" in scripted ? { close: scripted.close, reason: "Scripted" } : scripted);
    if (this.session !== undefined) return this.#fail("alreadyAuthenticated");
    if (
      !isObject(data) ||
      typeof data["token"] !== "string" ||
      typeof data["session_id"] !== "string" ||
      !Number.isInteger(data["seq"])
    )
      return this.#fail("badResume");
    const seq = data["seq"] as number;
    const session = core.find(data["session_id"]);
    if (seq < 0) return this.#fail("negativeSeq");
    if (session === undefined) return this.#fail("unknownSession");
    if (core.platform.authenticate(data["token"].replace(/^Bot /, ""))?.id !== session.account.id)
      return this.#fail("foreignSession");
    if (seq > session.seq) return this.#fail("seqAbove");
    if (core.profile.session.floor && seq < session.acknowledged) return this.#fail("seqBelowAcknowledged");
    if (seq < Math.max(core.script.replayFloor, core.profile.session.floor ? session.floor : 0)) {
      core.end(session);
      return this.#fail("unknownSession");
    }
    core.displace(session);
    this.#claim(session);
    this.#later("resumed", () => {
      for (const sent of session.replay(seq)) this.send(sent);
      const s = core.profile.session.resumedSeq === "client" ? seq : session.seq;
      this.frame({ op: 0, t: "RESUMED", s, d: core.profile.burst === "flat" ? { _trace: ["mock"] } : null });
      session.carrier = this;
    });
  }

  #claim(session: GatewaySession): void {
    session.cancelExpiry?.();
    session.holder = this;
    this.session = session;
  }

  #presence(data: unknown, session: GatewaySession): void {
    const { starts, profile, platform } = this.#core;
    if (!starts.fits(`presence ${session.sessionId}`, profile.limits.presence)) return;
    if (isObject(data)) platform.presence(session.account, data);
  }

  /** The first two in a second go at once, the rest every half second (Fluxer; harmless elsewhere). */
  #voice(data: unknown, session: GatewaySession): void {
    const request = readVoiceRequest(data);
    if (request === undefined) return;
    const now = this.#clock.now();
    this.#voiceFreeAt = Math.max(this.#voiceFreeAt, now - VOICE_BURST * VOICE_EVERY_MS) + VOICE_EVERY_MS;
    const run = (): void => {
      const refusal = this.#core.platform.voice(session, request);
      if (refusal !== undefined && this.#core.profile.errorFrames)
        this.frame({ op: 12, d: { code: refusal.code, message: refusal.message } });
    };
    if (this.#voiceFreeAt <= now) run();
    else this.#timer(run, this.#voiceFreeAt - now);
  }

  #members(data: unknown, session: GatewaySession): void {
    const { platform, profile, starts } = this.#core;
    const request = readMembersRequest(data);
    if (request === undefined) return;
    const whole = request.query === "" && request.limit === 0 && request.userIds.length === 0;
    const { fullMembersMs } = profile.limits;
    const key = `members ${session.account.id} ${request.guildId}`;
    if (whole && fullMembersMs !== undefined && !starts.fits(key, { count: 1, windowMs: fullMembersMs })) {
      const meta = { guild_id: request.guildId, ...(request.nonce === undefined ? {} : { nonce: request.nonce }) };
      session.push("RATE_LIMITED", { opcode: 8, retry_after: starts.waitMs(key, fullMembersMs) / 1000, meta }, false);
      return;
    }
    const answer = platform.members(session.account, request);
    if (answer !== undefined)
      for (const chunk of chunksOf(request, answer)) session.push("GUILD_MEMBERS_CHUNK", chunk, true);
  }

  /** Runs an answer now, later or never, as the script has it. */
  #later(moment: "hello" | "ready" | "resumed" | "ack", run: () => void): void {
    const delay = this.#core.script.takeDelay(moment);
    if (delay === undefined) run();
    else if (delay !== "never") this.#timer(run, delay);
  }

  #fail(mistake: Mistake): void {
    this.#carryOut(this.#core.profile.verdicts[mistake]);
  }

  #carryOut(verdict: Verdict): void {
    if (verdict === "drop") return;
    if ("op9" in verdict) this.frame({ op: 9, d: verdict.op9 });
    else this.close(verdict.close, verdict.reason);
  }

  #timer(run: () => void, ms: number): void {
    const due = (): void => {
      this.#timers.delete(stop);
      if (this.#open) run();
    };
    const stop = this.#clock.timer(due, ms, "background");
    this.#timers.add(stop);
  }

  #stopTimers(): void {
    for (const stop of this.#timers) stop();
    this.#timers.clear();
  }

  #closed(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#conduct.ended();
    this.#stopTimers();
    this.#left();
  }
}
