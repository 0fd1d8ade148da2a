import type { Answer, Service } from "../../../kernel/engine.js";
import type { Formats } from "../../../kernel/schema/formats.js";
import type { ChatCaller } from "../world/caller.js";
import type { ChatContext } from "../world/act.js";
import type { ChatState } from "../world/state.js";
import type { DialectFacts, ReadingHooks } from "./dialect-facts.js";

/** Code of the engine that runs for one platform only. */
export interface DialectHooks extends ReadingHooks {
  /** Before the route is looked for. */
  enter(context: ChatContext): void;
  /** What the page that asks may do. */
  origin(context: ChatContext): void;
  /** Routes outside the specification. */
  extras(context: ChatContext): Answer | undefined | Promise<Answer | undefined>;
  /** Told of every refusal. */
  refused(context: ChatContext, status: number): void;
  /** As in `ApiEngine`. */
  readonly head: boolean;
  readonly paramsFirst: boolean;
  readonly trueWords: readonly string[];
  readonly formats: Formats;
}

/** One platform as its engine is made of it: the facts, and the code that is its own. */
export interface Dialect extends DialectFacts {
  readonly hooks: DialectHooks;
  /** A service for each of its operations. */
  readonly services: Readonly<Record<string, Service<ChatState, ChatCaller>>>;
}
