import { type CallOptions, ConfigError, isAntiphonError, isApiError, type MaybePromise } from "@antiphon/core";
import type { PlayersResource } from "../generated/resources.js";
import type { Player } from "../generated/schema.js";

/** What becomes of a player from before: the bot goes on with it, it is deleted, or it is somebody else's. */
export type Adoption = "take" | "end" | "leave";

/** What became of every player that the service listed. */
export interface AdoptedPlayers {
  /** To go on with: `queue.adopt()` takes up what plays, `connectVoice()` the voice connection. */
  readonly taken: readonly Player[];
  /** Deleted: their slots are free. */
  readonly ended: readonly Player[];
  /** Left as they are. */
  readonly left: readonly Player[];
  /** Those that could not be deleted, and still hold a slot. */
  readonly failed: readonly { readonly player: Player; readonly error: unknown }[];
}

/**
 * Looks after the players of a process that ended without deleting them: each holds a slot of the plan (`LIMIT_REACHED`)
 * until somebody takes it up or ends it. Lists them all, asks `decide` about each, then deletes those to end. Rejects
 * before anything is deleted when the list cannot be read, or when `decide` throws or gives another word.
 *
 * @example
 * ```ts
 * const { taken } = await auralis.players.adopt((player) => (stillInVoice.has(player.guild_id) ? "take" : "end"));
 * ```
 */
export type AdoptPlayers = (
  decide: (player: Player) => MaybePromise<Adoption>,
  options?: CallOptions,
) => Promise<AdoptedPlayers>;

export function adoptPlayers(players: Pick<PlayersResource, "list" | "delete">): AdoptPlayers {
  return async (decide, options) => {
    if (typeof decide !== "function") throw wrong("adopt() needs a function that says what becomes of a player");
    // All of them first: pages shift while players are deleted.
    const all: Player[] = [];
    for await (const player of players.list({}, options)) all.push(player);
    const groups: Record<Adoption, Player[]> = { take: [], end: [], leave: [] };
    for (const player of all) {
      const word: string = await decide(player);
      if (!isAdoption(word)) throw wrong(`decide() must give "take", "end" or "leave", not ${word}`);
      groups[word].push(player);
    }
    const ended: Player[] = [];
    const failed: { readonly player: Player; readonly error: unknown }[] = [];
    for (const player of groups.end) {
      try {
        await players.delete(player.guild_id, options);
        ended.push(player);
      } catch (error) {
        if (!isAntiphonError(error)) throw error; // the caller's own abort
        if (isApiError(error, "PLAYER_NOT_FOUND")) ended.push(player);
        else failed.push({ player, error });
      }
    }
    return { taken: groups.take, ended, left: groups.leave, failed };
  };
}

function isAdoption(word: string): word is Adoption {
  return ["take", "end", "leave"].includes(word);
}

function wrong(reason: string): ConfigError {
  return new ConfigError("INVALID_OPTION", reason);
}
