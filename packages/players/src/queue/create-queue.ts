import type { CallOptions } from "@antiphon/core";
import { isAntiphonError } from "@antiphon/core";
import { checkOptions, runtimeOf } from "@antiphon/core/internal";
import type { Auralis } from "../client/auralis.js";
import type { Player, Track } from "../generated/schema.js";

/** What is played again: nothing, the current track, or the whole list. */
export type LoopMode = "off" | "track" | "queue";

/** Options of a queue. */
export interface QueueOptions {
  /** Default `"off"`. May be changed later: `queue.loop = "track"`. */
  readonly loop?: LoopMode;
  /** Uniform on [0, 1), for `shuffle()`. Default: the client's. */
  readonly random?: () => number;
  /** Longest time between two looks at the player, in ms. Default 5000. */
  readonly maxIntervalMs?: number;
}

/** What plays next in one guild. The list lives here, not on the server. */
export interface Queue {
  /** The track that plays, or would; `undefined` when nothing does. */
  readonly current: Track | undefined;
  /** What comes after it, in order. */
  readonly upcoming: readonly Track[];
  /** May be set at any time; counts from the end of the current track. */
  loop: LoopMode;
  /** Puts tracks at the end. Starts nothing. */
  add(...tracks: readonly Track[]): void;
  /** Drops what is upcoming. The current track plays on. */
  clear(): void;
  /** Puts what is upcoming in another order. */
  shuffle(): void;
  /** Plays what comes after the current track, by the loop mode; `undefined` and idle when nothing does. */
  next(options?: CallOptions): Promise<Track | undefined>;
  /** Leaves the current track for good, also while it loops. */
  skip(options?: CallOptions): Promise<Track | undefined>;
  /** Plays until nothing is left. Rejects when a call fails; called again it goes on with the same track. */
  run(options?: Pick<CallOptions, "signal">): Promise<void>;
}

/**
 * Drives a guild's player through a list of tracks. A lost answer neither skips nor repeats a track: each track is started
 * on a stopped player with `no_replace`, which is harmless to repeat, and the player is asked when the outcome is unknown.
 */
export function createQueue(auralis: Auralis, guildId: string, options: QueueOptions = {}): Queue {
  checkOptions(options, "createQueue()", ["loop", "random", "maxIntervalMs"]);
  const runtime = runtimeOf(auralis);
  const { random = runtime.random, maxIntervalMs = 5000 } = options;
  const upcoming: Track[] = [];
  let current: Track | undefined;
  /** Chosen, but not known to play yet: a failed start leaves it here for the next try. */
  let pending: Track | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  function following(honourTrackLoop: boolean): Track | undefined {
    if (queue.loop === "track" && honourTrackLoop && current !== undefined) return current;
    if (queue.loop === "queue" && current !== undefined) upcoming.push(current);
    return upcoming.shift();
  }

  async function advance(honourTrackLoop: boolean, call: CallOptions): Promise<Track | undefined> {
    if (pending === undefined) {
      pending = following(honourTrackLoop);
      current = undefined;
    }
    await auralis.playback.stop(guildId, call);
    if (pending === undefined) return undefined;
    await start(pending, call);
    current = pending;
    pending = undefined;
    return current;
  }

  async function start(track: Track, call: CallOptions): Promise<void> {
    for (;;) {
      try {
        await auralis.playback.play(guildId, { encoded: track.encoded, no_replace: true }, call);
        return;
      } catch (error) {
        if (!isAntiphonError(error) || error.outcome !== "unknown") throw error;
        if (isOn(await auralis.players.get(guildId, call), track)) return;
      }
    }
  }

  /** One change at a time, in the order of the calls. */
  function inTurn<T>(run: () => Promise<T>): Promise<T> {
    const result = turn.then(run);
    turn = result.catch(() => undefined);
    return result;
  }

  async function untilOver(track: Track, call: Pick<CallOptions, "signal">): Promise<void> {
    while (current === track) {
      const player = await auralis.players.get(guildId, call);
      if (player.status === "idle" || player.status === "stopped") return;
      const leftMs =
        track.info.is_stream || player.paused ? maxIntervalMs : track.info.length_ms - player.state.position_ms;
      const waitMs = Math.min(maxIntervalMs, Math.max(250, leftMs));
      await runtime.sleep(waitMs, { operation: runtime.operation("players.get"), signal: call.signal });
    }
  }

  const queue: Queue = {
    loop: options.loop ?? "off",
    get current() {
      return current;
    },
    get upcoming() {
      return [...upcoming];
    },
    add(...tracks) {
      upcoming.push(...tracks);
    },
    clear() {
      upcoming.length = 0;
    },
    shuffle() {
      for (let last = upcoming.length - 1; last > 0; last -= 1) {
        const other = Math.floor(random() * (last + 1));
        [upcoming[last], upcoming[other]] = [upcoming[other] as Track, upcoming[last] as Track];
      }
    },
    next: (call = {}) => inTurn(() => advance(true, call)),
    skip: (call = {}) => inTurn(() => advance(false, call)),
    async run(call = {}) {
      for (;;) {
        const track = current ?? (await queue.next(call));
        if (track === undefined) return;
        await untilOver(track, call);
        // A skip has put another track on meanwhile, or nothing: then it is not ours to move on from.
        if (current === track) await queue.next(call);
        if (current === undefined && upcoming.length === 0) return;
      }
    },
  };
  return Object.seal(queue);
}

function isOn(player: Player, track: Track): boolean {
  return player.track?.encoded === track.encoded;
}
