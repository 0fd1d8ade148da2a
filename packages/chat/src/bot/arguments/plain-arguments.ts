import { ConfigError } from "@antiphon/core";
import { checkOptions, nearest } from "@antiphon/core/internal";
import { durationText, readDuration } from "../duration.js";
import { type Argument, type ArgumentOptions, oneWord, wrongArgument } from "./argument.js";

/** Bounds of a text, in characters. */
export interface TextOptions extends ArgumentOptions<string> {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** Bounds of a number, both included. */
export interface NumberOptions extends ArgumentOptions<number> {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** One word, or several between quotes. */
export function text(options: TextOptions = {}): Argument<string> {
  checkBounds("text()", options);
  return oneWord("a text", options, (given) => withinLength(given, options));
}

/** All that is left of the message, as it was written. Last of a command's arguments. */
export function rest(options: TextOptions = {}): Argument<string> {
  return Object.freeze({ ...text(options), takes: "rest" as const });
}

/** A whole number. */
export function integer(options: NumberOptions = {}): Argument<number> {
  checkBounds("integer()", options);
  return oneWord("a whole number", options, (given) => {
    if (!/^[+-]?\d{1,15}$/.test(given)) throw wrongArgument((texts) => texts.mustBeInteger());
    return withinBounds(Number(given), options, String);
  });
}

/** A number, with a point or a comma before its fraction. */
export function number(options: NumberOptions = {}): Argument<number> {
  checkBounds("number()", options);
  return oneWord("a number", options, (given) => {
    if (!/^[+-]?\d{1,15}(?:[.,]\d{1,15})?$/.test(given)) throw wrongArgument((texts) => texts.mustBeNumber());
    return withinBounds(Number(given.replace(",", ".")), options, String);
  });
}

/** A time span such as `10m` or `1h30m`, in ms; so are its bounds and its default. */
export function duration(options: NumberOptions = {}): Argument<number> {
  checkBounds("duration()", options);
  return oneWord("a time span", options, (given) => {
    const ms = readDuration(given);
    if (ms === undefined) throw wrongArgument((texts) => texts.mustBeDuration());
    return withinBounds(ms, options, durationText);
  });
}

/** One of these words, whatever its capitals. */
export function choice<const Word extends string>(...words: readonly [Word, ...(readonly Word[])]): Argument<Word> {
  const isWord = (word: unknown): boolean => typeof word === "string" && /^\S+$/.test(word);
  if (
    words.length === 0 ||
    !words.every(isWord) ||
    new Set(words.map((word) => word.toLowerCase())).size < words.length
  )
    throw new ConfigError("INVALID_OPTION", "choice() needs words without spaces, each of them once");
  return oneWord<Word>(words.join("|"), {}, (given) => {
    const meant = words.find((word) => word.toLowerCase() === given.toLowerCase());
    if (meant !== undefined) return meant;
    throw wrongArgument((texts) => texts.mustBeOneOf({ words, meant: nearest(given, words) }));
  });
}

/** True where `--name` stands among the words, wherever that is. */
export function flag(): Argument<boolean> {
  return Object.freeze({
    what: "a flag",
    takes: "flag" as const,
    isOptional: true,
    fallback: false,
    parse: () => true,
  });
}

/** Throws for bounds that nothing could be within, and for options that there are not. */
function checkBounds(of: string, options: TextOptions | NumberOptions): void {
  const isNumber = (value: unknown): boolean => typeof value === "number" && !Number.isNaN(value);
  const rules = { min: [isNumber, "a number"], max: [isNumber, "a number"] } as const;
  checkOptions(options, of, ["default", "min", "max"], {}, rules);
  const { min = -Infinity, max = Infinity } = options;
  if (min > max) throw new ConfigError("INVALID_OPTION", `\`min\` of ${of} is above its \`max\``);
}

function withinLength(given: string, { min = 0, max = Number.POSITIVE_INFINITY }: TextOptions): string {
  const length = [...given].length;
  if (length < min) throw wrongArgument((texts) => texts.atLeast({ bound: String(min), of: "characters" }));
  if (length > max) throw wrongArgument((texts) => texts.atMost({ bound: String(max), of: "characters" }));
  return given;
}

function withinBounds(value: number, { min, max }: NumberOptions, shown: (value: number) => string): number {
  if (min !== undefined && value < min)
    throw wrongArgument((texts) => texts.atLeast({ bound: shown(min), of: "value" }));
  if (max !== undefined && value > max)
    throw wrongArgument((texts) => texts.atMost({ bound: shown(max), of: "value" }));
  return value;
}
