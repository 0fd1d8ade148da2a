import type { AuralisHandle } from "../../apis/auralis/handle.js";
import { positionAt, statusAt } from "../../apis/auralis/playhead.js";
import type { AuralisState, PlayerRecord } from "../../apis/auralis/state.js";
import { parseDuration, type Duration } from "../../kernel/time/duration.js";
import type { Injected } from "../../kernel/world/world.js";
import { untilRest } from "../time/until-rest.js";
import { guildIdOf, type GuildRef } from "./places.js";
import { inWorld, Stage, type StageParts } from "./stage.js";

/** Auralis in the world of a test. */
export class PlayersStage extends Stage<Injected & { readonly token: string }> {
  /** The API as `createMock()` has it. */
  readonly platform: AuralisHandle;
  readonly #parts: StageParts;

  /** @internal */
  constructor(parts: StageParts, handle: AuralisHandle) {
    super(parts, "auralis", () => handle.options());
    this.#parts = parts;
    this.platform = handle;
    inWorld(this, parts.core);
  }

  /** Time goes on until the track of a guild's player has come to a position, or to its end. Throws where nothing plays. */
  async playsTo(position: Duration | "end", options: { readonly in: GuildRef }): Promise<void> {
    const player = this.#player(guildIdOf(options.in));
    const now = this.clock.now();
    const status = statusAt(player, now);
    if (player.track === undefined || (status !== "playing" && status !== "connecting"))
      throw new Error(`playsTo(): the player of guild ${player.guildId} is ${status}, so its track never gets there.`);
    const end = Math.min(player.track.info.length_ms, player.endMs ?? Infinity);
    if (position === "end" && player.track.info.is_stream)
      throw new Error("playsTo(): a stream has no end; name a position.");
    const wanted = position === "end" ? end : parseDuration(position);
    const begun = Math.max(0, player.connectedAt - now);
    const ms = begun + Math.max(0, wanted - positionAt(player, now));
    this.#parts.core.story.note("deed", `the player of guild ${player.guildId} plays on for ${ms / 1000} s`);
    await this.clock.advance(ms);
    await untilRest(this.#parts.core);
  }

  /** A node dies; its players move, or are lost when no node has room. Without an id: the node of the oldest player. */
  async nodeDies(nodeId?: string): Promise<void> {
    const id = nodeId ?? [...this.#state.players.values()][0]?.nodeId;
    if (id === undefined) throw new Error("nodeDies(): there is no player; name the node.");
    this.#parts.core.story.note("deed", `node ${id} dies`);
    this.platform.loseNode(id);
    await untilRest(this.#parts.core);
  }

  get #state(): AuralisState {
    return this.#parts.core.cell("auralis").state as AuralisState;
  }

  #player(guildId: string): PlayerRecord {
    const found = [...this.#state.players.values()].find((player) => player.guildId === guildId);
    if (found === undefined) throw new Error(`There is no player in guild ${guildId}.`);
    return found;
  }
}
