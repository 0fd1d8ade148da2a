import type { CallOptions } from "@antiphon/core";
import { ConfigError, isApiError } from "@antiphon/core";
import { checkOptions, type Runtime } from "@antiphon/core/internal";
import type { PlayersResource } from "../generated/resources.js";
import type { Player } from "../generated/schema.js";

/** One change of a player, told apart by `type`. */
export type PlayerChange =
  | { readonly type: "found"; readonly player: Player }
  | {
      readonly type: "changed";
      readonly player: Player;
      readonly previous: Player;
      /** What differs; `"position"` when it jumped rather than ran on. */
      readonly changed: readonly PlayerAspect[];
    }
  | { readonly type: "gone"; readonly previous: Player | undefined };

/** A part of a player that can change. */
export type PlayerAspect = "status" | "track" | "volume" | "paused" | "filters" | "node_id" | "voice" | "position";

/** Options of a watch. */
export interface WatchOptions {
  /** Time between two reads, in ms. Default 1000, never below 250: each read counts for the rate limit. */
  readonly intervalMs?: number | undefined;
  /** Ends the watch with its reason. Default: it ends when the player is gone, or by `break`. */
  readonly signal?: CallOptions["signal"] | undefined;
}

/**
 * State changes of a guild's player, by polling. Gives the player as it is first, then each change, and ends once the
 * player is gone. A failed read rejects that `next()`; the one after goes on. `break` stops the reads.
 */
export type WatchPlayer = (guildId: string, options?: WatchOptions) => AsyncIterableIterator<PlayerChange>;

const floorMs = 250;
const aspects = ["status", "volume", "paused", "node_id"] as const;

export function watchPlayer(runtime: Runtime, players: Pick<PlayersResource, "get">): WatchPlayer {
  return (guildId, options = {}) => {
    checkOptions(options, "players.watch()", ["intervalMs", "signal"]);
    const { signal } = options;
    if (options.intervalMs !== undefined && !Number.isFinite(options.intervalMs))
      throw new ConfigError("INVALID_OPTION", "`intervalMs` must be a number of milliseconds");
    const intervalMs = Math.max(floorMs, options.intervalMs ?? 1000);
    let previous: Player | undefined;
    let readAt: number | undefined;
    let done = false;

    async function read(): Promise<Player | undefined> {
      if (readAt !== undefined) {
        const waitMs = readAt + intervalMs - runtime.clock.monotonic();
        if (waitMs > 0) await runtime.sleep(waitMs, { operation: runtime.operation("players.get"), signal });
      }
      readAt = runtime.clock.monotonic();
      try {
        return await players.get(guildId, signal && { signal });
      } catch (error) {
        if (isApiError(error, "PLAYER_NOT_FOUND")) return undefined;
        throw error;
      }
    }

    async function nextChange(): Promise<IteratorResult<PlayerChange>> {
      while (!done) {
        const before = previous;
        const player = await read();
        if (done) break;
        previous = player;
        if (player === undefined) {
          done = true;
          return { done: false, value: { type: "gone", previous: before } };
        }
        if (before === undefined) return { done: false, value: { type: "found", player } };
        const changed = differences(before, player);
        if (changed.length > 0) return { done: false, value: { type: "changed", player, previous: before, changed } };
      }
      return { done: true, value: undefined };
    }

    let queue: Promise<unknown> = Promise.resolve(); // parallel next() calls read one after the other
    return {
      next() {
        const result = queue.then(nextChange);
        queue = result.catch(() => undefined);
        return result;
      },
      return() {
        done = true;
        return Promise.resolve({ done: true, value: undefined });
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  };
}

function differences(before: Player, after: Player): PlayerAspect[] {
  const changed: PlayerAspect[] = aspects.filter((aspect) => before[aspect] !== after[aspect]);
  if (before.track?.encoded !== after.track?.encoded) changed.push("track");
  if (JSON.stringify(before.filters) !== JSON.stringify(after.filters)) changed.push("filters");
  if (JSON.stringify(before.voice) !== JSON.stringify(after.voice)) changed.push("voice");
  if (!changed.includes("track") && jumped(before, after)) changed.push("position");
  return changed;
}

/** Whether the position is more than half a second from where playing on would have brought it. */
function jumped(before: Player, after: Player): boolean {
  if (after.track === null) return false;
  const moved = after.state.position_ms - before.state.position_ms;
  const elapsed = after.state.time - before.state.time;
  return moved < -500 || moved > elapsed + 500;
}
