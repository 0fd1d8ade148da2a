import type { PlayerRecord } from "./state.js";

export type PlayerStatus = "connecting" | "idle" | "playing" | "paused";

/** What a player does at a moment. Nothing ticks: a track has ended when the clock has passed its end. */
export function statusAt(player: PlayerRecord, now: number): PlayerStatus {
  if (now < player.connectedAt) return "connecting";
  if (player.track === undefined || hasEnded(player, now)) return "idle";
  return player.paused ? "paused" : "playing";
}

/** Position in ms, never past the end. */
export function positionAt(player: PlayerRecord, now: number): number {
  if (player.track === undefined) return 0;
  const running = player.paused ? 0 : Math.max(0, now - Math.max(player.anchorAt, player.connectedAt));
  return Math.min(player.anchorMs + running, endOf(player));
}

export function hasEnded(player: PlayerRecord, now: number): boolean {
  return player.track !== undefined && positionAt(player, now) >= endOf(player);
}

/** Fixes the position reached so far, before something that would change how it runs. */
export function settle(player: PlayerRecord, now: number): void {
  if (hasEnded(player, now)) player.track = undefined;
  player.anchorMs = positionAt(player, now);
  player.anchorAt = now;
  player.updatedAt = now;
}

function endOf(player: PlayerRecord): number {
  const length = player.track?.info.is_stream === true ? Infinity : (player.track?.info.length_ms ?? 0);
  return Math.min(length, player.endMs ?? Infinity);
}
