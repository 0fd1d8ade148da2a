import type { Cancel } from "@antiphon/core";
import type { Shared } from "../gateway-init.js";
import type { Tell } from "../events/notices.js";

/** Lateness from which a timer counts as a stalled loop. */
const LAG_MS = 500;

/** Beats, latency and the zombie verdict of one connection. */
export interface Heartbeat {
  /** Any frame is life, but only an ACK is latency. */
  frame(): void;
  ack(): void;
  stop(): void;
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

/** `serverMs`: the server's interval, already sane. */
export function startHeartbeat(
  { clock, platform, random, runtime }: Shared,
  serverMs: number,
  { tell, beat, bytesRead, paused, drop }: HeartbeatOwner,
): Heartbeat {
  const periodMs = serverMs * platform.beatFactor;
  let dueAt = clock.monotonic() + serverMs * random();
  let firstUnacked: number | undefined;
  let unacked = 0;
  let frames = false;
  let bytes: number | undefined;
  let stopped = false;
  let cancel = wait();

  function wait(): Cancel {
    return clock.timer(due, dueAt - clock.monotonic(), "background");
  }

  function due(): void {
    const lagMs = clock.monotonic() - dueAt;
    if (lagMs > LAG_MS) tell({ type: "loopLag", lagMs: Math.round(lagMs) });
    if (paused()) {
      tell({ type: "consumerStalled" });
      firstUnacked = undefined; // ACKs are not read either: judge again from this beat on
    }
    // An expired timer runs before the ACK that already lies in the socket: read first, then judge.
    if (isAlive()) next();
    else cancel = runtime.afterIo(() => judge(lagMs));
  }

  function judge(lagMs: number): void {
    if (isAlive()) next();
    // A loop that stalled may not have read all yet.
    else if (lagMs > LAG_MS) cancel = clock.timer(() => judge(0), Math.min(lagMs, serverMs / 4), "guard");
    else drop(`no heartbeat acknowledged for ${unackedMs()} ms`);
  }

  /** Everything is acknowledged, or something else came since the last beat, for a while. */
  function isAlive(): boolean {
    if (firstUnacked === undefined) return true;
    const sinceMs = unackedMs();
    const alive = (frames || bytesRead() !== bytes) && sinceMs < 2 * serverMs;
    if (alive) tell({ type: "ackMissing", sinceMs });
    return alive;
  }

  function unackedMs(): number {
    return Math.round(clock.monotonic() - (firstUnacked as number));
  }

  function next(): void {
    if (stopped) return;
    const now = clock.monotonic();
    firstUnacked ??= now;
    unacked += 1;
    frames = false;
    bytes = bytesRead();
    // Keep the phase, unless that would mean a second beat right after a late one.
    dueAt += periodMs;
    if (dueAt < now + periodMs / 2) dueAt = now + periodMs;
    cancel = wait();
    beat();
  }

  return {
    frame() {
      frames = true;
    },
    ack() {
      // With several beats out, nobody knows which one this answers.
      if (unacked === 1) tell({ type: "latency", latencyMs: clock.monotonic() - (firstUnacked as number) });
      firstUnacked = undefined;
      unacked = 0;
    },
    stop() {
      stopped = true;
      cancel();
    },
  };
}
