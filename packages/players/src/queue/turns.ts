import type { Track } from "../generated/schema.js";
import type { LoopMode } from "./queue.js";

/** One turn of one track. A track that was added twice has two, so turns are told apart where tracks cannot be. */
export interface Turn {
  readonly track: Track;
  /** `"asked"`: the start was sent, and it is not known what became of it. */
  stage: "chosen" | "asked" | "playing";
  /** Where the track is taken up when its player was lost, in ms. */
  positionMs: number;
  /** `created_at` of the player it was seen on: another one plays nothing of ours. */
  playerSince: string | undefined;
}

/** The list, as a value: every change makes a new one. */
export interface Turns {
  /** Whose turn it is. */
  readonly head: Turn | undefined;
  readonly upcoming: readonly Track[];
  readonly parked: readonly Track[];
}

export const noTurns: Turns = { head: undefined, upcoming: [], parked: [] };

/** A turn that has not begun, or one that was found playing. */
function turnOf(track: Track, stage: Turn["stage"] = "chosen"): Turn {
  return { track, stage, positionMs: 0, playerSince: undefined };
}

/**
 * Whose turn it is once the head's is over, or was skipped. A head that never played keeps its turn until it is skipped.
 */
export function advance(turns: Turns, loop: LoopMode, why: "over" | "skipped"): Turns {
  const { head, upcoming } = turns;
  if (why === "over" && head !== undefined) {
    if (head.stage !== "playing") return turns;
    if (loop === "track") return { ...turns, head: turnOf(head.track) };
  }
  const [next, ...rest] = head !== undefined && loop === "queue" ? [...upcoming, head.track] : upcoming;
  return { ...turns, head: next && turnOf(next), upcoming: rest };
}

/** Without the head, which the service refuses to play: it comes back in no loop. */
export function refuse(turns: Turns, what: "drop" | "park"): Turns {
  const { head, upcoming, parked } = turns;
  return { head: undefined, upcoming, parked: head && what === "park" ? [...parked, head.track] : parked };
}

/** With what the player was found to play as the head. A head that never played comes after it. */
export function adopt(turns: Turns, playing: Track): Turns {
  const { head, upcoming } = turns;
  if (head?.track.encoded === playing.encoded) {
    head.stage = "playing";
    return turns;
  }
  const waiting = head !== undefined && head.stage !== "playing" ? [head.track, ...upcoming] : upcoming;
  return { ...turns, head: turnOf(playing, "playing"), upcoming: waiting };
}

/** Every order is as likely; a `random` that leaves [0, 1) still loses no track. */
export function shuffled(tracks: readonly Track[], random: () => number): readonly Track[] {
  const order = [...tracks];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const drawn = Math.floor(random() * (last + 1));
    const other = Math.min(last, Math.max(0, Number.isNaN(drawn) ? 0 : drawn));
    [order[last], order[other]] = [order[other] as Track, order[last] as Track];
  }
  return order;
}
