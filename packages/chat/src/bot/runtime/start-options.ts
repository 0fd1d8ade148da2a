import type { AbortSignalLike } from "@antiphon/core";
import type { GatewayOptions } from "../../gateway/gateway-options.js";
import type { BotHealth } from "../health/bot-health.js";
import type { HandledEvents } from "../once/handled-events.js";
import type { BotLog } from "./bot-log.js";
import type { BotRuntime } from "./bot-runtime.js";

/** How a bot runs, beside what it is. */
export interface StartBotOptions {
  /** Aborting it is `close()`. */
  readonly signal?: AbortSignalLike | undefined;
  /** Of the gateways: shards, a session store, presence in `identify`. */
  readonly gateway?: GatewayOptions | undefined;
  /** Where lines go. Default: the client's `logger`, else the console. */
  readonly log?: BotLog | undefined;
  /** Where the ids of handled events are kept. Default: in memory. */
  readonly handled?: HandledEvents | undefined;
  /** How long handlers have to finish when the bot ends, in ms. Default 10 000. */
  readonly graceMs?: number | undefined;
  /** Longest time for one handler, in ms; waiting for a person does not count. Default 300 000. */
  readonly handlerTimeoutMs?: number | undefined;
  /** Channels in which handlers run at a time. Default 100. */
  readonly maxRunning?: number | undefined;
  /** Events that may wait for their turn, in all. Further ones are not handled, which is logged. Default 10 000. */
  readonly maxWaiting?: number | undefined;
  /** The same for one channel. Default 1000. */
  readonly maxWaitingPerChannel?: number | undefined;
}

/** A bot that runs. */
export interface StartedBot {
  /** Each platform's part, in the order of the clients. */
  readonly runtimes: readonly BotRuntime[];
  /** Resolves when it was closed; rejects with what ended a gateway for good, after which the bot has ended. */
  readonly closed: Promise<void>;
  /** How it is at this moment: `healthHandler` and `prometheusText` say it to others. */
  health(): BotHealth;
  /** Ends it: no more events, time for running handlers (`graceMs`), then the gateways. Later calls are the same. */
  close(): Promise<void>;
}
