import type { Cancel, Clock } from "@antiphon/core";
import type { Notify } from "./notices.js";

/** Lateness from which a timer counts as a stalled loop. */
const LAG_MS = 500;

export interface HeartbeatInit {
  readonly clock: Clock;
  readonly shard: number;
  /** The server's interval in ms, already sane. */
  readonly serverMs: number;
  /** Part of it at which beats are sent. */
  readonly factor: number;
  readonly random: () => number;
  /** Runs after the runtime has read what lies in the socket. */
  readonly afterIo: (run: () => void) => Cancel;
  readonly bytesRead: () => number | undefined;
  /** True while nothing is read because a consumer asked for it. */
  readonly paused: () => boolean;
  readonly write: () => void;
  readonly dead: (reason: string) => void;
  readonly notify: Notify;
}

/** Beats, latency and the zombie verdict of one connection. */
export class Heartbeat {
  readonly #init: HeartbeatInit;
  readonly #periodMs: number;
  #cancel: Cancel;
  #dueAt: number;
  #firstUnacked: number | undefined;
  #unacked = 0;
  #frames = false;
  #bytes: number | undefined;
  #stopped = false;

  constructor(init: HeartbeatInit) {
    this.#init = init;
    this.#periodMs = init.serverMs * init.factor;
    const first = init.serverMs * init.random();
    this.#dueAt = init.clock.monotonic() + first;
    this.#cancel = init.clock.timer(() => this.#due(), first, "background");
  }

  /** Any frame is life, but only an ACK is latency. */
  frame(): void {
    this.#frames = true;
  }

  ack(): void {
    if (this.#firstUnacked === undefined) return;
    // With several beats out, nobody knows which one this answers.
    if (this.#unacked === 1)
      this.#init.notify({
        type: "latency",
        shard: this.#init.shard,
        latencyMs: this.#init.clock.monotonic() - this.#firstUnacked,
      });
    this.#firstUnacked = undefined;
    this.#unacked = 0;
  }

  /** Answers the server's own demand; the phase of the interval stays. */
  answer(): void {
    this.#init.write();
  }

  stop(): void {
    this.#stopped = true;
    this.#cancel();
  }

  #due(): void {
    const { clock, shard, notify, paused, serverMs } = this.#init;
    const now = clock.monotonic();
    const lag = now - this.#dueAt;
    if (lag > LAG_MS) notify({ type: "loopLag", shard, lagMs: Math.round(lag) });
    if (paused()) {
      notify({ type: "consumerStalled", shard });
      this.#firstUnacked = undefined; // ACKs are not read either: judge again from this beat on
      return this.#beat();
    }
    const since = this.#firstUnacked === undefined ? 0 : now - this.#firstUnacked;
    if (this.#firstUnacked === undefined) return this.#beat();
    if (this.#frames && since < 2 * serverMs) {
      notify({ type: "ackMissing", shard, sinceMs: Math.round(since) });
      return this.#beat();
    }
    // An expired timer runs before the ACK that already lies in the socket: read first, then judge.
    this.#cancel = this.#init.afterIo(() => this.#judge(lag));
  }

  #judge(lag: number): void {
    const { clock, bytesRead, serverMs, dead } = this.#init;
    if (this.#firstUnacked === undefined) return this.#beat();
    const since = clock.monotonic() - this.#firstUnacked;
    const alive = this.#frames || bytesRead() !== this.#bytes;
    if (alive && since < 2 * serverMs) return this.#beat();
    if (lag > LAG_MS) {
      this.#cancel = clock.timer(() => this.#judge(0), Math.min(lag, serverMs / 4), "guard");
      return;
    }
    dead(`no heartbeat acknowledged for ${Math.round(since)} ms`);
  }

  #beat(): void {
    if (this.#stopped) return;
    const { clock, write, bytesRead } = this.#init;
    const now = clock.monotonic();
    this.#firstUnacked ??= now;
    this.#unacked += 1;
    this.#frames = false;
    this.#bytes = bytesRead();
    // Keep the phase, unless that would mean a second beat right after a late one.
    this.#dueAt += this.#periodMs;
    if (this.#dueAt < now + this.#periodMs / 2) this.#dueAt = now + this.#periodMs;
    this.#cancel = clock.timer(() => this.#due(), this.#dueAt - now, "background");
    write();
  }
}
