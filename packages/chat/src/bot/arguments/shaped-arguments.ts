import { ConfigError, type MaybePromise } from "@antiphon/core";
import { type Argument, type ArgumentPlace, oneWord } from "./argument.js";

/** The same argument, which may be left out: `undefined` then. */
export function optional<T>(argument: Argument<T>): Argument<T | undefined> {
  return Object.freeze({ ...argument, isOptional: true, fallback: undefined });
}

/** One or more of them, at most `max` (default 25). */
export function repeated<T>(
  argument: Argument<T>,
  { max = 25 }: { readonly max?: number | undefined } = {},
): Argument<readonly T[]> {
  if (!(Number.isInteger(max) && max >= 1))
    throw new ConfigError("INVALID_OPTION", "`max` of repeated() must be a whole number of at least 1");
  if (argument.takes !== "one")
    throw new ConfigError("INVALID_OPTION", "repeated() takes an argument of one word, such as member()");
  return Object.freeze({
    what: argument.what,
    takes: "several" as const,
    isOptional: false,
    fallback: [],
    most: max,
    // One word of them: the reader puts them together.
    parse: async (text: string, place: ArgumentPlace) => [await argument.parse(text, place)],
  });
}

/**
 * An argument of one's own. `what` stands in usage ("a colour"); `parse` gives the value, or throws `ArgumentError` with what it must be.
 *
 * @example
 * ```ts
 * const colour = parser("a colour", (text) => Number.parseInt(text, 16) || refuseColour());
 * ```
 */
export function parser<T>(what: string, parse: (text: string, place: ArgumentPlace) => MaybePromise<T>): Argument<T> {
  return oneWord(what, {}, parse);
}
