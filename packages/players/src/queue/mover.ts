import type { CallOptions } from "@antiphon/core";
import type { Auralis } from "../client/auralis.js";
import { tell } from "../client/tell.js";
import type { Track } from "../generated/schema.js";
import type { LoopMode, QueueOptions } from "./queue.js";
import { isOn, isRefusal, startTurn } from "./start-turn.js";
import { adopt, advance, noTurns, refuse, type Turn, type Turns } from "./turns.js";

/** What a move came to: the track that plays now, or the refusal of the one that should. */
export type Moved = { readonly track: Track | undefined } | Refusal;

interface Refusal {
  readonly refusal: unknown;
  /** Whether `onRefused` took it. */
  readonly told: boolean;
}

export interface MoverInit {
  readonly refused: NonNullable<QueueOptions["refused"]>;
  readonly auralis: Auralis;
  readonly guildId: string;
  readonly onRefused: QueueOptions["onRefused"];
}

/** Holds the list, and makes the calls that its changes need. */
export interface Mover {
  turns: Turns;
  loop: LoopMode;
  /** The first refusal that nobody was told of yet. */
  untold: Refusal | undefined;
  clear(): void;
  /** Moves on, one caller at a time. With `from`, only while it is still that turn. */
  move(why: "over" | "skipped", call: CallOptions, ...from: readonly [] | readonly [Turn | undefined]): Promise<Moved>;
  adopt(call: CallOptions): Promise<Track | undefined>;
}

export function createMover(init: MoverInit, loop: LoopMode): Mover {
  let last: Promise<unknown> = Promise.resolve();
  let starting: Turn | undefined;

  /** One change at a time, in the order of the calls. */
  function inOrder<T>(run: () => Promise<T>): Promise<T> {
    const result = last.then(run);
    last = result.catch(() => undefined);
    return result;
  }

  const mover: Mover = {
    turns: noTurns,
    loop,
    untold: undefined,
    clear() {
      const { head } = mover.turns;
      const stays = head === starting || head?.stage === "playing";
      mover.turns = { ...mover.turns, head: stays ? head : undefined, upcoming: [] };
    },
    move: (why, call, ...from) =>
      inOrder(async () => {
        const { head } = mover.turns;
        if (from.length > 0 && from[0] !== head) return { track: head?.track };
        if (why === "over" && (await isOnAfterAll(init, head, call))) return { track: head?.track };
        // Before the list changes: a stop that fails leaves everything as it is.
        await init.auralis.playback.stop(init.guildId, call);
        // Cleared while the stop was under way: then there is nothing left to skip.
        mover.turns = advance(mover.turns, mover.loop, mover.turns.head === head ? why : "over");
        starting = mover.turns.head;
        const moved = starting ? start(init, mover, starting, call) : { track: undefined };
        return Promise.resolve(moved).finally(() => (starting = undefined));
      }),
    adopt: (call) =>
      inOrder(async () => {
        const { track, status } = await init.auralis.players.get(init.guildId, call);
        if (track === null || status === "idle" || status === "stopped") return undefined;
        mover.turns = adopt(mover.turns, track);
        return track;
      }),
  };
  return mover;
}

/** Whether a start that was sent before, and of which nobody knows what became, has put the track on. */
async function isOnAfterAll(init: MoverInit, turn: Turn | undefined, call: CallOptions): Promise<boolean> {
  if (turn?.stage !== "asked" || !isOn(await init.auralis.players.get(init.guildId, call), turn)) return false;
  turn.stage = "playing";
  return true;
}

async function start(init: MoverInit, mover: Mover, turn: Turn, call: CallOptions): Promise<Moved> {
  try {
    await startTurn(init.auralis, init.guildId, turn, call);
    return { track: turn.track };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    mover.turns = refuse(mover.turns, init.refused);
    const { onRefused } = init;
    // An observer that throws has not taken the refusal.
    return { refusal: error, told: onRefused !== undefined && tell(() => onRefused(turn.track, error)) };
  }
}
