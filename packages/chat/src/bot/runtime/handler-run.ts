import type { AbortSignalLike, MaybePromise } from "@antiphon/core";
import type { EventInfo } from "../../gateway/events/events.js";
import type { BotTexts } from "../texts/bot-texts.js";
import type { BotLog } from "./bot-log.js";
import type { BotRuntime } from "./bot-runtime.js";

/** One handler that runs for one event. */
export interface HandlerRun {
  readonly runtime: BotRuntime;
  /** The event's name, what it carries and where it stood. */
  readonly event: string;
  readonly data: unknown;
  readonly info: EventInfo;
  /** Which handler: `commands`, `on:MESSAGE_REACTION_ADD`. */
  readonly handler: string;
  /** Its lines carry event and handler. */
  readonly log: BotLog;
  /** Aborted when the handler should stop: the bot ends, or the handler's time is over. `own`: as the platform has them. */
  readonly signal: AbortSignalLike & { readonly own: AbortSignal };
  /**
   * Asked once, before the first thing that the run does for others to see: false when this event was handled before, which is told.
   * `retry`: the handler may be run again for the same event when it fails. What is no command claims nothing.
   */
  claim(options: { readonly retry: boolean }): MaybePromise<boolean>;
  /**
   * The nonce of the next message that this run sends: a hash of event, handler, position and content, at most 32 characters. The
   * same run of the same event gives the same nonces, so that a platform keeps one message of two.
   */
  nextNonce(content: string): string;
  /** The layer's sentences in the language of whom it answers. */
  texts(): Promise<BotTexts>;
  /** Waits for a person. Meanwhile the next events of the channel are handled: the answer is one of them. */
  whileWaiting<T>(wait: () => Promise<T>): Promise<T>;
}
