import type { Player } from "@antiphon/players";

/** `▶ Night Drive No. 1  ━━━━━━────────────  1:02 / 3:00`. */
export function progressLine(player: Player): string {
  const { track, state, status } = player;
  if (track === null) return `■ ${status}`;
  const sign = status === "paused" ? "⏸" : "▶";
  if (track.info.is_stream) return `${sign} ${track.info.title}  live  ${clock(state.position_ms)}`;
  const done = Math.round((state.position_ms / track.info.length_ms) * 18);
  return `${sign} ${track.info.title}  ${"━".repeat(done)}${"─".repeat(18 - done)}  ${clock(state.position_ms)} / ${clock(track.info.length_ms)}`;
}

function clock(ms: number): string {
  return `${Math.floor(ms / 60_000)}:${String(Math.floor(ms / 1000) % 60).padStart(2, "0")}`;
}
