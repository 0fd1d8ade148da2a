import type { MaybePromise } from "@antiphon/core";
import { refusal } from "../bot-error.js";
import type { Say } from "../texts/bot-texts.js";
import type { Context } from "../context/context.js";
import type { Place } from "./place.js";

/** A condition of a command. Fails closed: one that throws, or gives anything but `true` or a text, refuses. What `refuse()` says in it is the answer. */
export interface Guard<P extends Place = Place> {
  /** For the log: `needs KICK_MEMBERS`. */
  readonly name: string;
  readonly place: P;
  /** `true`, or why not in words for the person. */
  check(context: Context): MaybePromise<true | string>;
}

/** What guards together say about the place. */
export type PlaceOf<Guards extends readonly Guard[]> = Guards extends readonly [
  infer First,
  ...infer Rest extends readonly Guard[],
]
  ? [First] extends [Guard<"guild">]
    ? "guild"
    : [First] extends [Guard<"direct">]
      ? "direct"
      : PlaceOf<Rest>
  : "any";

/**
 * A condition of one's own.
 *
 * @example
 * ```ts
 * const daytime = guard("daytime", ({ clock }) => new Date(clock.now()).getUTCHours() > 6 || "I sleep until six.");
 * ```
 */
export function guard(name: string, check: Guard["check"]): Guard<"any"> {
  return guardAt(name, "any", check);
}

/** The same for a guard that says where it lets a command run. */
export function guardAt<P extends Place>(name: string, place: P, check: Guard["check"]): Guard<P> {
  return Object.freeze({ name, place, check });
}

/** `true`, or a refusal in one of the layer's sentences. */
export function orRefuse(isAllowed: boolean, say: Say): true {
  if (!isAllowed) throw refusal(say);
  return true;
}
