import type { CallOptions, MaybePromise } from "@antiphon/core";
import type { Track } from "../generated/schema.js";

/** What is played again: nothing, the current track, or the whole list. */
export type LoopMode = "off" | "track" | "queue";

/** Options of a queue. */
export interface QueueOptions {
  /** Default `"off"`. May be changed later: `queue.loop = "track"`. */
  readonly loop?: LoopMode | undefined;
  /** What becomes of a track that the service refuses to play: forgotten, or kept in `queue.parked`. Default `"drop"`. */
  readonly refused?: "drop" | "park" | undefined;
  /** Told of each track that the service refuses to play. Without it `run()` rejects with the first refusal at its end. */
  readonly onRefused?: ((track: Track, error: unknown) => MaybePromise<void>) | undefined;
  /** Uniform on [0, 1), for `shuffle()`. Default: the client's. */
  readonly random?: (() => number) | undefined;
  /** Longest time between two looks at the player, in ms, at least 250. Default 5000. */
  readonly maxIntervalMs?: number | undefined;
}

/** What plays next in one guild. The list lives here, not on the server. */
export interface Queue {
  /** The track that plays; `undefined` when nothing does, and while a track could not be started. */
  readonly current: Track | undefined;
  /** What comes after it, in order, without a track that could not be started. */
  readonly upcoming: readonly Track[];
  /** The track that was chosen and could not be started yet: `next()` tries it again, `skip()` leaves it. */
  readonly pending: Track | undefined;
  /** Tracks that the service refused, with `refused: "park"`. */
  readonly parked: readonly Track[];
  /** May be set at any time; counts from the end of the current track. Throws `ConfigError` for any other word. */
  loop: LoopMode;
  /** Puts tracks at the end. Starts nothing. Throws `ConfigError` for what is no track, and adds none then. */
  add(...tracks: readonly Track[]): void;
  /** Drops what is upcoming, and what could not be started. The current track plays on. */
  clear(): void;
  /** Puts what is upcoming in another order. */
  shuffle(): void;
  /** Puts the parked tracks at the end of the list again. */
  unpark(): void;
  /**
   * Plays what comes after the current track, by the loop mode; `undefined` and idle when nothing does. Rejects when the
   * service refuses the track (`TRACK_NOT_FOUND`): the track is out of the list then, and the next call takes the one after it.
   * After any other failure the next call tries the same track again.
   */
  next(options?: CallOptions): Promise<Track | undefined>;
  /** Leaves the current track for good, also while it loops or could not be started. Rejects as `next()` does. */
  skip(options?: CallOptions): Promise<Track | undefined>;
  /**
   * Plays until nothing is left. Tracks that the service refuses are passed over; without `onRefused` the first refusal
   * rejects at the end. Any other failure rejects at once, and called again it goes on with the same track: where it
   * was when its player was lost. Works beside `next()` and `skip()`.
   */
  run(options?: Pick<CallOptions, "signal">): Promise<void>;
  /**
   * Takes up what the guild's player plays, after a restart of the bot: it becomes the current track, and `run()` goes on
   * from there. Gives that track; `undefined` when the player is idle. Throws `PLAYER_NOT_FOUND` when there is no player.
   */
  adopt(options?: CallOptions): Promise<Track | undefined>;
}
