import type { CallOptions } from "@antiphon/core";
import { isAntiphonError, isApiError } from "@antiphon/core";
import type { Auralis } from "../client/auralis.js";
import type { Player } from "../generated/schema.js";
import type { Turn } from "./turns.js";

/** Starts of one track whose outcome stayed unknown, before the caller is told. */
const MOST_STARTS = 5;

/** Statuses that can speak of a track. Those of credentials, players, nodes and limits do not. */
const REFUSING_STATUSES: readonly number[] = [400, 413, 422];

/**
 * Starts a track on a stopped player. With `no_replace` a start is harmless to repeat, and when its outcome is unknown
 * the player is asked, so a lost answer starts nothing twice. What the turn knows at the end is in its `stage`.
 */
export async function startTurn(auralis: Auralis, guildId: string, turn: Turn, call: CallOptions): Promise<void> {
  for (let starts = 1; ; starts += 1) {
    // Until the answer says otherwise: an abort leaves the outcome open as well.
    turn.stage = "asked";
    try {
      await auralis.playback.play(guildId, playOf(turn), call);
      break;
    } catch (error) {
      const outcome = isAntiphonError(error) ? error.outcome : "unknown";
      if (outcome === "applied") break;
      if (outcome !== "unknown") turn.stage = "chosen";
      if (turn.positionMs > 0 && isRefusal(error)) turn.positionMs = 0;
      else if (outcome !== "unknown" || !isAntiphonError(error)) throw error;
      else if (isOn(await auralis.players.get(guildId, call), turn)) break;
      else if (starts >= MOST_STARTS) throw error;
    }
  }
  turn.stage = "playing";
  turn.playerSince = undefined;
}

/** Whether the service says that this track cannot be played. A proxy's page says nothing of a track. */
export function isRefusal(error: unknown): boolean {
  if (!isApiError(error) || error.operation !== "playback.play" || error.wireCode === undefined) return false;
  return error.code === "TRACK_NOT_FOUND" || REFUSING_STATUSES.includes(error.status);
}

/** Whether the player has the turn's track on, playing or paused. */
export function isOn(player: Player, turn: Turn): boolean {
  return player.track?.encoded === turn.track.encoded;
}

function playOf({ track, positionMs }: Turn): Parameters<Auralis["playback"]["play"]>[1] {
  return { encoded: track.encoded, no_replace: true, ...(positionMs > 0 && { start_ms: Math.floor(positionMs) }) };
}
