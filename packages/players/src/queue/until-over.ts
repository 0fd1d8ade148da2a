import type { CallOptions } from "@antiphon/core";
import { isApiError } from "@antiphon/core";
import { runtimeOf } from "@antiphon/core/internal";
import type { Auralis } from "../client/auralis.js";
import type { Player } from "../generated/schema.js";
import { isOn } from "./start-turn.js";
import type { Turn } from "./turns.js";

export interface UntilOverInit {
  readonly auralis: Auralis;
  readonly guildId: string;
  readonly maxIntervalMs: number;
  /** False once another turn has come: a skip, or somebody else's `run()`. */
  readonly isCurrent: (turn: Turn) => boolean;
}

export const FLOOR_MS = 250;
/** Without it tracks that end at once (they fail on the node) would make a loop without a pause. */
const LEAST_TURN_MS = 1000;

/**
 * Watches the player until a turn is over, or is no longer the current one. A turn whose player was lost has its `stage`
 * put back, so that it is started again; where there is no player, the error says so.
 */
export async function untilOver(
  init: UntilOverInit,
  turn: Turn,
  { signal }: Pick<CallOptions, "signal">,
): Promise<void> {
  const runtime = runtimeOf(init.auralis);
  const sleep = (ms: number): Promise<void> =>
    runtime.sleep(ms, { operation: runtime.operation("players.get"), signal });
  const begun = runtime.clock.monotonic();
  let overdueMs = FLOOR_MS;
  while (init.isCurrent(turn)) {
    const player = await look(init, turn, signal && { signal });
    if (turn.stage !== "playing" || player.status === "idle" || player.status === "stopped") {
      const restMs = begun + LEAST_TURN_MS - runtime.clock.monotonic();
      if (restMs > 0) await sleep(restMs);
      return;
    }
    const leftMs = leftOf(player, turn);
    if (leftMs > 0) overdueMs = FLOOR_MS;
    await sleep(Math.min(init.maxIntervalMs, Math.max(leftMs, overdueMs)));
    if (leftMs <= 0) overdueMs *= 2;
  }
}

async function look({ auralis, guildId }: UntilOverInit, turn: Turn, call?: CallOptions): Promise<Player> {
  try {
    const player = await auralis.players.get(guildId, call);
    // A player made anew in the middle of a track is idle, and the track is not over.
    if (turn.playerSince !== undefined && turn.playerSince !== player.created_at) turn.stage = "chosen";
    turn.playerSince = player.created_at;
    if (isOn(player, turn)) turn.positionMs = resumable(player, turn);
    return player;
  } catch (error) {
    if (isApiError(error, "PLAYER_NOT_FOUND")) turn.stage = "chosen";
    throw error;
  }
}

function resumable({ state }: Player, { track }: Turn): number {
  return track.info?.is_seekable && Number.isFinite(state.position_ms) ? state.position_ms : 0;
}

/** How long the track still plays; the longest wait where that cannot be known. */
function leftOf(player: Player, { track }: Turn): number {
  if (player.paused || track.info?.is_stream) return Infinity;
  const leftMs = track.info?.length_ms - player.state?.position_ms;
  return Number.isNaN(leftMs) ? Infinity : leftMs;
}
