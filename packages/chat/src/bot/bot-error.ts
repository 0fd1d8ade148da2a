import type { Say } from "./texts/bot-texts.js";
import { ENGLISH } from "./texts/english.js";

/** What the bot layer itself says no to. `NO_CHANNEL`: there is nowhere to write to; `EVENTS_LOST`: what was waited for may be among events that were not delivered. */
export type BotErrorCode = "NO_CHANNEL" | "NO_GUILD" | "EVENTS_LOST" | "REFUSED" | "TOO_LONG";

/** An error of the bot layer. Its text is for people: a command that throws one with `REFUSED` answers with it. */
export class BotError extends Error {
  override readonly name = "BotError";
  readonly code: BotErrorCode;
  /** The same in the language of the person, where it is a sentence of the layer's. */
  readonly say: Say | undefined;

  constructor(code: BotErrorCode, message: string, say?: Say) {
    super(message);
    this.code = code;
    this.say = say;
  }
}

/** A refusal in one of the layer's sentences. */
export function refusal(say: Say): BotError {
  return new BotError("REFUSED", say(ENGLISH), say);
}

/** Ends a command with an answer for the person, such as "You may not do that": nothing failed. */
export function refuse(text: string): never {
  throw new BotError("REFUSED", text);
}
