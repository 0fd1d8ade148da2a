import type { ConductBook, DraftFinding } from "./conduct-book.js";
import type { Evidence } from "./finding.js";
import type { SessionMemory } from "./session-memory.js";
import { TextDecoder } from "../../platform/web-classes.js";
import { secretIn } from "./query-rule.js";
import type { GatewayFrame, SocketNotes, WatchedSocket } from "./socket-conduct.js";

type FrameEvidence = Extract<Evidence, { readonly row: "frame" }>;

export interface SocketWatchInit {
  readonly book: ConductBook;
  readonly memory: SessionMemory;
  readonly socket: WatchedSocket;
  /** Where this gateway is for the client that connected. */
  readonly address: string | undefined;
  now(): number;
  isCredential(text: string): boolean;
}

/** What a beat may be late by, as a share of the interval and in ms: frames travel. */
const lateShare = 0.05;
const lateMs = 250;
/** A beat this soon after the server asked for one is the answer. */
const answerMs = 1000;
/** Beats this near to one another's place are in step. */
const stepMs = 1;

/** Holds the frames of one gateway connection against what its client was told. */
export class SocketWatch implements SocketNotes {
  readonly #init: SocketWatchInit;
  #hello: { readonly frame: FrameEvidence; readonly intervalMs: number } | undefined;
  #beat: FrameEvidence | undefined;
  #acknowledged = true;
  /** When the server asked for a beat: the answer says nothing about the rhythm. */
  #askedAt = -Infinity;
  #dead = false;

  constructor(init: SocketWatchInit) {
    this.#init = init;
    const parameter = secretIn(init.socket.url, init.isCredential);
    if (parameter !== undefined)
      this.#add({ kind: "secret-in-query", parameter, evidence: [this.#row("client", "handshake")] });
  }

  sent({ op, t, d }: GatewayFrame): void {
    const data = (typeof d === "object" && d !== null ? d : {}) as Readonly<Record<string, unknown>>;
    if (op === 10) this.#greet(data["heartbeat_interval"]);
    if (op === 11) this.#acknowledged = true;
    if (op === 1) this.#askedAt = this.#init.now();
    if (t === "READY" && typeof data["session_id"] === "string")
      this.#init.memory.ready(data["session_id"], data["resume_gateway_url"], this.#row("server", "READY"));
  }

  received({ op, d }: GatewayFrame): void {
    if (op === 1) this.#heartbeat();
    if (op === 6) this.#resume(d);
  }

  unread(data: string | Uint8Array): void {
    const frame = readFrame(data);
    if (frame !== undefined) this.received(frame);
  }

  identified(account: string, beyond: boolean): void {
    const { memory, socket } = this.#init;
    const frame = this.#row("client", "op 2 IDENTIFY");
    const before = memory.identified(`${socket.api} ${account}`, frame);
    if (beyond)
      this.#add({ kind: "identify-beyond-budget", evidence: before === undefined ? [frame] : [before, frame] });
  }

  frozen(): void {
    this.#dead = true;
  }

  ended(): void {
    const frame = this.#row("server", "end");
    if (!this.#dead) this.#judgeGap(frame);
    this.#hello = undefined;
  }

  #greet(interval: unknown): void {
    const usable = typeof interval === "number" && Number.isFinite(interval) && interval >= 1;
    this.#hello = usable ? { frame: this.#row("server", "op 10 HELLO"), intervalMs: interval } : undefined;
  }

  #heartbeat(): void {
    if (this.#hello === undefined) return;
    const { intervalMs, frame: hello } = this.#hello;
    const frame = this.#row("client", "op 1 HEARTBEAT");
    this.#judgeGap(frame);
    if (this.#beat === undefined) this.#judgeStep(frame, hello, intervalMs);
    const { api } = this.#init.socket;
    if (this.#beat !== undefined && !this.#acknowledged && frame.at - this.#beat.at >= intervalMs / 2)
      this.#add({ kind: "missed-ack", api, evidence: [this.#beat, frame] });
    this.#beat = frame;
    this.#acknowledged = false;
  }

  #judgeGap(frame: FrameEvidence): void {
    if (this.#hello === undefined) return;
    const { intervalMs } = this.#hello;
    const before = this.#beat ?? this.#hello.frame;
    const gapMs = frame.at - before.at;
    if (gapMs <= intervalMs * (1 + lateShare) + lateMs) return;
    this.#add({ kind: "heartbeat-late", intervalMs, gapMs, evidence: [before, frame] });
  }

  /** Beats are in step when another client's first one had the same place, or when it is the whole interval, as a bare timer has it. */
  #judgeStep(frame: FrameEvidence, hello: FrameEvidence, intervalMs: number): void {
    const { memory, socket } = this.#init;
    const offsetMs = frame.at - hello.at;
    const isAnswer = frame.at - this.#askedAt <= answerMs;
    const twin = isAnswer ? undefined : memory.firstBeat(`${socket.api} ${intervalMs}`, { offsetMs, frame }, stepMs);
    const whole = Math.abs(offsetMs - intervalMs) <= stepMs;
    if (twin === undefined && !whole) return;
    this.#add({ kind: "heartbeat-in-step", intervalMs, offsetMs, evidence: [twin ?? hello, frame] });
  }

  #resume(data: unknown): void {
    const { memory, socket, address } = this.#init;
    const sessionId = (data as { readonly session_id?: unknown } | null | undefined)?.session_id;
    const told = typeof sessionId === "string" ? memory.addressOf(sessionId) : undefined;
    if (told === undefined || address === undefined || leadsTo(told.url, address, socket.url)) return;
    this.#add({ kind: "resume-elsewhere", evidence: [told.frame, this.#row("client", "op 6 RESUME")] });
  }

  #row(from: "client" | "server", what: string): FrameEvidence {
    return { row: "frame", socket: this.#init.socket.index, at: this.#init.now(), from, what };
  }

  #add(finding: object): void {
    const { book, socket, now } = this.#init;
    book.add({ api: socket.api, operation: "socket", at: now(), ...finding } as DraftFinding);
  }
}

function readFrame(data: string | Uint8Array): GatewayFrame | undefined {
  try {
    const frame = JSON.parse(typeof data === "string" ? data : new TextDecoder().decode(data)) as GatewayFrame | null;
    return typeof frame?.op === "number" ? frame : undefined;
  } catch {
    return undefined; // no frame says nothing
  }
}

/** Whether a connection is where READY said: the same host and path, and the told query in its own. Other hosts are not judged: clients may refuse them. */
function leadsTo(told: string, address: string, handshake: string): boolean {
  const wanted = URL.canParse(told) ? new URL(told) : undefined;
  const here = URL.canParse(address) ? new URL(address) : undefined;
  if (wanted === undefined || here === undefined || wanted.host !== here.host) return true;
  const query = new URL(handshake, "ws://mock").searchParams;
  return (
    trimmed(wanted.pathname) === trimmed(here.pathname) &&
    [...wanted.searchParams].every(([name, value]) =>
      !query.has(name) ? ownParameters.has(name) : query.get(name) === value,
    )
  );
}

/** What clients set themselves, whatever READY says. */
const ownParameters: ReadonlySet<string> = new Set(["v", "encoding", "compress"]);

function trimmed(path: string): string {
  return path.replace(/\/+$/, "");
}
