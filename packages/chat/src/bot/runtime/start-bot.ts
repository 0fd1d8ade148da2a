import { checkOptions, type OptionRule } from "@antiphon/core/internal";
import type { ChatClient } from "../../rest/chat-client.js";
import type { Bot } from "../define-bot.js";
import { RunningBot } from "./running-bot.js";
import type { StartBotOptions, StartedBot } from "./start-options.js";

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
