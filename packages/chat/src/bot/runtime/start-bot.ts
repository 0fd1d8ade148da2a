import type { AbortSignalLike } from "@antiphon/core";
import { checkOptions, type OptionRule } from "@antiphon/core/internal";
import type { GatewayOptions } from "../../gateway/gateway-options.js";
import type { ChatClient } from "../../rest/chat-client.js";
import type { Bot } from "../define-bot.js";
import type { BotHealth } from "../health/bot-health.js";
import type { HandledEvents } from "../once/handled-events.js";
import type { BotLog } from "./bot-log.js";
import type { BotRuntime } from "./bot-runtime.js";
import { RunningBot } from "./running-bot.js";

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

/**
 * Connects a bot on one platform or both, for tests and for programs that own their process; `runBot` is for the others. Resolves when
 * every shard is ready; rejects with the one reason for which it cannot be, and leaves nothing behind.
 *
 * @example
 * ```ts
 * const { close } = await startBot(bot, createFluxer());
 * ```
 */
export async function startBot(
  bot: Bot,
  clients: ChatClient | readonly ChatClient[],
  options: StartBotOptions = {},
): Promise<StartedBot> {
  checkOptions(options, "startBot()", START_OPTIONS, {}, RULES);
  const running = new RunningBot(bot, [clients].flat(), options);
  await running.start();
  return running;
}

const count: OptionRule = [(value) => Number.isInteger(value) && Number(value) >= 1, "a whole number of at least 1"];
const ms: OptionRule = [(value) => typeof value === "number" && value >= 0, "a number of milliseconds of at least 0"];
const has =
  (...names: readonly string[]) =>
  (value: unknown): boolean =>
    names.every((name) => typeof (value as Readonly<Record<string, unknown>> | null)?.[name] === "function");

// The list is the type's own: an option that is missing here does not compile.
const RULES: Readonly<Record<keyof StartBotOptions, OptionRule>> = {
  signal: [has("addEventListener"), "an AbortSignal"],
  gateway: [(value) => typeof value === "object" && value !== null, "an object"],
  log: [has("debug", "info", "warn", "error"), "an object with the functions debug, info, warn, error"],
  handled: [has("begin", "end"), "an object with the functions begin, end"],
  graceMs: ms,
  handlerTimeoutMs: [(value) => typeof value === "number" && value > 0, "a number of milliseconds above 0"],
  maxRunning: count,
  maxWaiting: count,
  maxWaitingPerChannel: count,
};

/** Their names. */
export const START_OPTIONS: readonly string[] = Object.keys(RULES);
