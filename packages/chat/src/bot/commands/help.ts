import { optional } from "../arguments/shaped-arguments.js";
import { rest } from "../arguments/plain-arguments.js";
import { usageOf } from "../arguments/usage.js";
import { refusal } from "../bot-error.js";
import type { BotTexts } from "../texts/bot-texts.js";
import { type AnyCommand, command } from "./command.js";
import { findCommand } from "./find-command.js";

/** `help` lists the commands, `help NAME` tells of one: each as it is written where help was called. */
export function helpCommand(commands: readonly AnyCommand[]): AnyCommand {
  return command({
    name: "help",
    description: "Says what I can do.",
    args: { of: optional(rest()) },
    async run({ reply, texts, message: { content } }, { of }) {
      const call = of === undefined ? content : content.slice(0, content.lastIndexOf(of));
      const prefix = call.replace(/help[\s"“„«]*$/i, ""); // a prefix may hold the word too
      const said = await texts();
      return reply(of === undefined ? listOf(said, prefix, commands) : pageOf(said, prefix, commands, of));
    },
  });
}

function listOf(texts: BotTexts, prefix: string, commands: readonly AnyCommand[]): string {
  const lines = commands.map(
    ({ name, description }) => `${prefix}${name}: ${texts.describe({ command: name, description })}`,
  );
  return lines.join("\n") || texts.noCommands();
}

function pageOf(texts: BotTexts, prefix: string, commands: readonly AnyCommand[], of: string): string {
  const found = findCommand(commands, of.startsWith(prefix) ? of.slice(prefix.length) : of, 0);
  if (found === undefined) throw refusal((said) => said.noCommand({ name: of }));
  const { command: one, call, path } = found;
  const aliases = one.aliases.length === 0 ? [] : [texts.aliases({ aliases: one.aliases })];
  const below = one.commands.map(
    ({ name, description }) =>
      `${prefix}${call} ${name}: ${texts.describe({ command: `${path} ${name}`, description })}`,
  );
  const about = texts.describe({ command: path, description: one.description });
  return [usageOf(`${prefix}${call}`, one.args), about, ...aliases, ...below].join("\n");
}
