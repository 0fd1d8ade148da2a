import type { CallOptions } from "@antiphon/core";
import { runtimeOf } from "@antiphon/core/internal";
import type { Auralis } from "../client/auralis.js";
import type { Track } from "../generated/schema.js";
import { checkLoop, checkQueueOptions, checkTracks } from "./check-queue.js";
import { createMover, type Moved, type Mover } from "./mover.js";
import type { Queue, QueueOptions } from "./queue.js";
import { shuffled, type Turn } from "./turns.js";
import { untilOver, type UntilOverInit } from "./until-over.js";

/**
 * Drives a guild's player through a list of tracks. A lost answer neither skips nor repeats a track: each track is started
 * on a stopped player with `no_replace`, which is harmless to repeat, and the player is asked when the outcome is unknown.
 * Throws `ConfigError` for a misspelt option or a value that cannot be meant.
 */
export function createQueue(auralis: Auralis, guildId: string, options: QueueOptions = {}): Queue {
  checkQueueOptions(guildId, options);
  const { refused = "drop", onRefused, random = runtimeOf(auralis).random, maxIntervalMs = 5000 } = options;
  const mover = createMover({ auralis, guildId, refused, onRefused }, options.loop ?? "off");
  const isCurrent = (turn: Turn): boolean => mover.turns.head === turn && turn.stage === "playing";

  const queue: Queue = {
    get loop() {
      return mover.loop;
    },
    set loop(mode) {
      checkLoop(mode);
      mover.loop = mode;
    },
    get current() {
      return mover.turns.head?.stage === "playing" ? mover.turns.head.track : undefined;
    },
    get pending() {
      return mover.turns.head?.stage === "playing" ? undefined : mover.turns.head?.track;
    },
    get upcoming() {
      return [...mover.turns.upcoming];
    },
    get parked() {
      return [...mover.turns.parked];
    },
    add(...tracks) {
      checkTracks(tracks);
      mover.turns = { ...mover.turns, upcoming: [...mover.turns.upcoming, ...tracks] };
    },
    clear: () => mover.clear(),
    shuffle() {
      mover.turns = { ...mover.turns, upcoming: shuffled(mover.turns.upcoming, random) };
    },
    unpark() {
      const { upcoming, parked } = mover.turns;
      mover.turns = { ...mover.turns, upcoming: [...upcoming, ...parked], parked: [] };
    },
    next: async (call = {}) => trackOf(await mover.move("over", call)),
    skip: async (call = {}) => trackOf(await mover.move("skipped", call)),
    adopt: (call = {}) => mover.adopt(call),
    run: (call = {}) => runToEnd({ auralis, guildId, maxIntervalMs, isCurrent }, mover, call),
  };
  return Object.seal(queue);
}

/** Turn after turn until none is left; the first refusal that nobody was told of is thrown then. */
async function runToEnd(init: UntilOverInit, mover: Mover, call: Pick<CallOptions, "signal">): Promise<void> {
  for (;;) {
    const turn = mover.turns.head;
    if (turn?.stage === "playing") await untilOver(init, turn, call);
    // When a skip has put another turn on meanwhile, it is not ours to move on from.
    const moved = await mover.move("over", call, turn);
    if ("refusal" in moved && !moved.told) mover.untold ??= moved;
    if (mover.turns.head === undefined && mover.turns.upcoming.length === 0) break;
  }
  const { untold } = mover;
  mover.untold = undefined;
  if (untold !== undefined) throw untold.refusal;
}

function trackOf(moved: Moved): Track | undefined {
  if ("refusal" in moved) throw moved.refusal;
  return moved.track;
}
