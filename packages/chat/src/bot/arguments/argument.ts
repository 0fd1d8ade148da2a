import type { MaybePromise } from "@antiphon/core";
import type { Message } from "../../generated/common.js";
import type { Say } from "../texts/bot-texts.js";
import { ENGLISH } from "../texts/english.js";
import type { BotRuntime } from "../runtime/bot-runtime.js";

/** Where a command was written: what arguments can be looked up in. */
export interface ArgumentPlace {
  readonly runtime: BotRuntime;
  readonly message: Message;
  readonly guildId: string | undefined;
}

/** One argument of a command, as `text()`, `member()` and the others give it. */
export interface Argument<T> {
  /** What it is, for usage and messages: `"a member"`. */
  readonly what: string;
  /** How it takes words: one, all that are left, several, none (a flag), or a file of the message. */
  readonly takes: "one" | "rest" | "several" | "flag" | "file";
  readonly isOptional: boolean;
  /** In place of an optional one that is left out. */
  readonly fallback: T;
  /** Of `several`: the most. */
  readonly most?: number | undefined;
  /** Throws `ArgumentError`, whose text the person sees, for what it cannot be. */
  parse(text: string, place: ArgumentPlace): MaybePromise<T>;
}

/** Arguments by name, in the order in which they are written. */
export interface Arguments {
  readonly [name: string]: Argument<unknown>;
}

/** What `run` gets for them. */
export type ValuesOf<A extends Arguments> = {
  readonly [Name in keyof A]: A[Name] extends Argument<infer T> ? T : never;
};

/** What an argument cannot be, in words for the person: "must be a whole number". */
export class ArgumentError extends Error {
  override readonly name = "ArgumentError";
  /** The same in the language of the person, where it is a sentence of the layer's. */
  readonly say: Say | undefined;

  constructor(message: string, say?: Say) {
    super(message);
    this.say = say;
  }
}

/** In one of the layer's sentences. */
export function wrongArgument(say: Say): ArgumentError {
  return new ArgumentError(say(ENGLISH), say);
}

/** Options that every argument has. With a `default` it may be left out. */
export interface ArgumentOptions<T> {
  readonly default?: T | undefined;
}

/** An argument of one word. */
export function oneWord<T>(what: string, options: ArgumentOptions<T>, parse: Argument<T>["parse"]): Argument<T> {
  const fallback = options.default;
  return Object.freeze({
    what,
    takes: "one" as const,
    isOptional: fallback !== undefined,
    fallback: fallback as T,
    parse,
  });
}
