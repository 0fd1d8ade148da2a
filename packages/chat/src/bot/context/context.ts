import type { BotLog } from "../runtime/bot-log.js";
import type { HandlerRun } from "../runtime/handler-run.js";

/** What a handler has at hand. */
export interface Context {
  readonly log: BotLog;
}

/** The context of one run of a handler. */
export function createContext({ log }: HandlerRun): Context {
  return { log };
}
