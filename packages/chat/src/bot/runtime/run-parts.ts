import type { HandledEvents } from "../once/handled-events.js";
import type { GivenTexts } from "../texts/texts-of.js";
import type { BotRuntime } from "./bot-runtime.js";
import type { TimeLimit } from "./time-limit.js";

/** What all runs on one platform share. */
export interface RunParts {
  readonly runtime: BotRuntime;
  readonly handled: HandledEvents;
  /** Of the platform's pages: `https://app.fluxer.app`. */
  readonly webOrigin: string;
  readonly limit: TimeLimit;
  readonly handlerTimeoutMs: number;
  readonly texts: GivenTexts;
}
