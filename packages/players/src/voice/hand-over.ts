import { listenTo } from "@antiphon/core/internal";
import { idempotencyKey, isAntiphonError, isApiError } from "@antiphon/core";
import type { Runtime } from "@antiphon/core/internal";
import type { AuralisPlayers } from "../client/auralis.js";
import type { Voice } from "../generated/schema.js";
import { createNextTry } from "./next-try.js";
import { isSameVoice } from "./voice-material.js";

/** Where the player should be: on this material, gone, or wherever it is while nothing complete is known. */
export type Wanted = Voice | "gone" | undefined;

export interface HandOverInit {
  readonly players: AuralisPlayers;
  readonly runtime: Runtime;
  readonly guildId: string;
  /** Asked before every step: only the newest counts. */
  readonly wanted: () => Wanted;
  readonly onStep: (brought: Voice | "gone", before: Voice | "gone" | undefined) => void;
  /** A call failed; `passes`: it is tried again by itself. */
  readonly onFailure: (error: unknown, passes: boolean) => void;
  /** Nothing is left to do. */
  readonly onSettled: () => void;
}

export interface HandOver {
  /** Works until the player is where it should be, one call at a time. Ends a wait for the next try. */
  start(): void;
  /** Whether a call is being made, or the next try is waited for. */
  isBusy(): boolean;
  /** Takes nothing for granted any more: the next step is made whatever was brought before. */
  forget(): void;
  stop(): void;
}

/** Brings the player to where it is wanted, again and again while the trouble is one that passes. */
export function createHandOver(init: HandOverInit): HandOver {
  /** `undefined` while it is not known: a player from before a restart may be there. */
  let at: Voice | "gone" | undefined;
  let before: Voice | "gone" | undefined;
  let running = false;
  let stopped = false;
  const create = createOnce(init);
  const nextTry = createNextTry(init.runtime);

  async function work(): Promise<void> {
    await Promise.resolve(); // events that come together are one hand-over
    for (;;) {
      const wanted = init.wanted();
      if (stopped) return;
      if (wanted === undefined || isSame(wanted, at)) return settled();
      try {
        await bring(init, create, wanted, at !== undefined && at !== "gone");
        at = wanted;
        nextTry.begin();
        init.onStep(wanted, before);
        before = wanted;
      } catch (error) {
        // The failure of material that is no longer wanted says nothing.
        if (!stopped && isSame(init.wanted(), wanted)) return failed(error);
      }
    }
  }

  function settled(): void {
    running = false;
    init.onSettled();
  }

  function failed(error: unknown): void {
    running = false;
    const passes = isPassing(error);
    if (passes) nextTry.plan(error, () => handOver.start());
    init.onFailure(error, passes);
  }

  const handOver: HandOver = {
    start() {
      nextTry.cancel();
      if (running || stopped) return;
      running = true;
      listenTo(work());
    },
    isBusy: () => running || nextTry.isPlanned(),
    forget() {
      at = undefined;
      create.forget();
    },
    stop() {
      stopped = true;
      nextTry.cancel();
    },
  };
  return handOver;
}

async function bring(
  { players, guildId }: HandOverInit,
  create: CreateOnce,
  wanted: Voice | "gone",
  exists: boolean,
): Promise<void> {
  if (wanted === "gone") {
    create.forget();
    return unlessMissing(players.delete(guildId));
  }
  if (exists && (await isUpdated(players.updateVoice(guildId, wanted)))) return;
  // Of a guild that has a player already, this refreshes the voice material.
  await create.with(wanted);
}

interface CreateOnce {
  with(voice: Voice): Promise<void>;
  /** The next creation is another one. */
  forget(): void;
}

/** Creates the player. After a call of unknown outcome the next one with the same material has the same key: it is the same creation. */
function createOnce({ players, guildId, runtime }: HandOverInit): CreateOnce {
  let unsure: { readonly voice: Voice; readonly key: string } | undefined;
  return {
    async with(voice) {
      const key = unsure !== undefined && isSame(unsure.voice, voice) ? unsure.key : idempotencyKey(runtime.random);
      unsure = undefined;
      try {
        await players.create({ guild_id: guildId, voice }, { idempotencyKey: key });
      } catch (error) {
        if (isAntiphonError(error) && (error.outcome === "unknown" || error.outcome === "applied"))
          unsure = { voice, key };
        throw error;
      }
    },
    forget() {
      unsure = undefined;
    },
  };
}

async function isUpdated(update: PromiseLike<unknown>): Promise<boolean> {
  try {
    await update;
    return true;
  } catch (error) {
    if (isApiError(error, "PLAYER_NOT_FOUND")) return false;
    throw error;
  }
}

async function unlessMissing(removal: PromiseLike<unknown>): Promise<void> {
  await isUpdated(removal);
}

function isSame(a: Wanted, b: Wanted): boolean {
  return a === b || (typeof a === "object" && typeof b === "object" && isSameVoice(a, b));
}

const PASSING_STATUSES: readonly number[] = [408, 425, 429, 500, 502, 503, 504];

/** Whether the trouble ends by itself: no node, no answer, or one of a proxy, which knows nothing of players. */
function isPassing(error: unknown): boolean {
  if (!isApiError(error)) return isAntiphonError(error) && error.name !== "ConfigError";
  if (error.code === "LIMIT_REACHED") return false;
  return error.wireCode === undefined || PASSING_STATUSES.includes(error.status);
}
