import type { Bot } from "../define-bot.js";
import type { HandlerRun } from "../runtime/handler-run.js";

/** Whether the message of this run was a command of the bot; resolves when it has been carried out. */
export function handleCommand(_bot: Bot, _run: HandlerRun): Promise<boolean> {
  return Promise.resolve(false);
}
