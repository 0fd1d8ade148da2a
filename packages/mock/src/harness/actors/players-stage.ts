import type { AuralisHandle } from "../../apis/auralis/handle.js";
import type { Duration } from "../../kernel/time/duration.js";
import type { Injected } from "../../kernel/world/world.js";
import { untilRest } from "../time/until-rest.js";
import { guildIdOf, type GuildRef } from "./places.js";
import { playerDeeds } from "./player-deeds.js";
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
    await playerDeeds.playsTo(this.#parts.core, position, guildIdOf(options.in));
    await untilRest(this.#parts.core);
  }

  /** A node dies; its players move, or are lost when no node has room. Without an id: the node of the oldest player. */
  async nodeDies(nodeId?: string): Promise<void> {
    playerDeeds.nodeDies(this.#parts.core, nodeId);
    await untilRest(this.#parts.core);
  }
}
