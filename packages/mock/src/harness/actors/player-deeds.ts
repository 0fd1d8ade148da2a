import type { AuralisHandle } from "../../apis/auralis/handle.js";
import { positionAt, statusAt } from "../../apis/auralis/playhead.js";
import type { AuralisState, PlayerRecord } from "../../apis/auralis/state.js";
import { parseDuration, type Duration } from "../../kernel/time/duration.js";
import type { WorldCore } from "../../kernel/world/world-core.js";

/** What players and nodes of Auralis do. */
export const playerDeeds = {
  /** Time goes on until the track of a guild's player has come to a position, or to its end. */
  async playsTo(core: WorldCore, position: Duration | "end", guildId: string): Promise<void> {
    const player = playerOf(core, guildId);
    const now = core.clock.now();
    const status = statusAt(player, now);
    if (player.track === undefined || (status !== "playing" && status !== "connecting"))
      throw new Error(`playsTo(): the player of guild ${player.guildId} is ${status}, so its track never gets there.`);
    const end = Math.min(player.track.info.length_ms, player.endMs ?? Infinity);
    if (position === "end" && player.track.info.is_stream)
      throw new Error("playsTo(): a stream has no end; name a position.");
    const wanted = position === "end" ? end : parseDuration(position);
    const begun = Math.max(0, player.connectedAt - now);
    const ms = begun + Math.max(0, wanted - positionAt(player, now));
    core.story.note("deed", `the player of guild ${player.guildId} plays on for ${ms / 1000} s`);
    await core.clock.advance(ms);
  },
  /** A node dies; its players move, or are lost when no node has room. Without an id: the node of the oldest player. */
  nodeDies(core: WorldCore, nodeId?: string): void {
    const id = nodeId ?? [...stateOf(core).players.values()][0]?.nodeId;
    if (id === undefined) throw new Error("nodeDies(): there is no player; name the node.");
    core.story.note("deed", `node ${id} dies`);
    (core.cell("auralis").handle as AuralisHandle).loseNode(id);
  },
} as const;

function playerOf(core: WorldCore, guildId: string): PlayerRecord {
  const found = [...stateOf(core).players.values()].find((player) => player.guildId === guildId);
  if (found === undefined) throw new Error(`There is no player in guild ${guildId}.`);
  return found;
}

function stateOf(core: WorldCore): AuralisState {
  return core.cell("auralis").state as AuralisState;
}
