import type { Cancel, Clock } from "@antiphon/core";
import type { Tell } from "../events/notices.js";
import type { Runtime } from "./socket.js";

/** Lateness from which a timer counts as a stalled loop. */
const LAG_MS = 500;

export interface HeartbeatParts {
  readonly clock: Clock;
  readonly random: () => number;
  readonly runtime: Pick<Runtime, "afterIo">;
  /** Beats are sent at this part of the server's interval. */
  readonly beatFactor: number;
}

/** The connection, as its heartbeat sees it. */
export interface HeartbeatOwner {
  readonly tell: Tell;
  /** Writes a beat. */
  beat(): void;
  bytesRead(): number | undefined;
  /** True while nothing is read because a consumer asked for it. */
  paused(): boolean;
  drop(reason: string): void;
}

/** Beats, latency and the zombie verdict of one connection. */
export class Heartbeat {
  readonly #parts: HeartbeatParts;
  readonly #owner: HeartbeatOwner;
  readonly #serverMs: number;
  readonly #periodMs: number;
  #dueAt: number;
  #firstUnacked: number | undefined;
  #unacked = 0;
  #frames = false;
  #bytes: number | undefined;
  #stalled = false;
  #stopped = false;
  #cancel: Cancel;

  /** `serverMs`: the server's interval, already sane. */
  constructor(parts: HeartbeatParts, serverMs: number, owner: HeartbeatOwner) {
    this.#parts = parts;
    this.#owner = owner;
    this.#serverMs = serverMs;
    this.#periodMs = serverMs * parts.beatFactor;
    this.#dueAt = parts.clock.monotonic() + serverMs * parts.random();
    this.#cancel = this.#wait();
  }

  /** Any frame is life, but only an ACK is latency. */
  frame(): void {
    this.#frames = true;
  }

  ack(): void {
    // With several beats out, nobody knows which one this answers.
    if (this.#unacked === 1)
      this.#owner.tell({ type: "latency", latencyMs: this.#now - (this.#firstUnacked as number) });
    this.#firstUnacked = undefined;
    this.#unacked = 0;
  }

  stop(): void {
    this.#stopped = true;
    this.#cancel();
  }

  get #now(): number {
    return this.#parts.clock.monotonic();
  }

  #wait(): Cancel {
    return this.#parts.clock.timer(() => this.#due(), this.#dueAt - this.#now, "background");
  }

  #due(): void {
    const lagMs = this.#now - this.#dueAt;
    if (lagMs > LAG_MS) this.#owner.tell({ type: "loopLag", lagMs: Math.round(lagMs) });
    const paused = this.#owner.paused();
    if (paused) this.#firstUnacked = undefined; // ACKs are not read either: judge again from this beat on
    if (paused && !this.#stalled) this.#owner.tell({ type: "consumerStalled" });
    this.#stalled = paused;
    if (this.#stopped) return; // whoever was told may have closed the gateway
    // An expired timer runs before the ACK that already lies in the socket: read first, then judge.
    if (this.#isAlive()) this.#next();
    else this.#cancel = this.#parts.runtime.afterIo(() => this.#judge(lagMs));
  }

  #judge(lagMs: number): void {
    if (this.#isAlive()) this.#next();
    // A loop that stalled may not have read all yet.
    else if (lagMs > LAG_MS)
      this.#cancel = this.#parts.clock.timer(() => this.#judge(0), Math.min(lagMs, this.#serverMs / 4), "guard");
    else this.#owner.drop(`no heartbeat acknowledged for ${this.#unackedMs} ms`);
  }

  /** Everything is acknowledged, or something else came since the last beat, for a while. */
  #isAlive(): boolean {
    if (this.#firstUnacked === undefined) return true;
    const sinceMs = this.#unackedMs;
    const alive = (this.#frames || this.#owner.bytesRead() !== this.#bytes) && sinceMs < 2 * this.#serverMs;
    if (alive) this.#owner.tell({ type: "ackMissing", sinceMs });
    return alive;
  }

  get #unackedMs(): number {
    return Math.round(this.#now - (this.#firstUnacked as number));
  }

  #next(): void {
    if (this.#stopped) return;
    const now = this.#now;
    this.#firstUnacked ??= now;
    this.#unacked += 1;
    this.#frames = false;
    this.#bytes = this.#owner.bytesRead();
    // Keep the phase, unless that would mean a second beat right after a late one.
    this.#dueAt += this.#periodMs;
    if (this.#dueAt < now + this.#periodMs / 2) this.#dueAt = now + this.#periodMs;
    this.#cancel = this.#wait();
    this.#owner.beat();
  }
}
