import { optional } from "../arguments/shaped-arguments.js";
import { rest } from "../arguments/plain-arguments.js";
import { usageOf } from "../arguments/usage.js";
import { refuse } from "../bot-error.js";
import { type AnyCommand, command } from "./command.js";
import { findCommand } from "./find-command.js";

/** `help` lists the commands, `help NAME` tells of one: each as it is written where help was called. */
export function helpCommand(commands: readonly AnyCommand[]): AnyCommand {
  return command({
    name: "help",
    description: "Says what I can do.",
    args: { of: optional(rest()) },
    run({ reply, message: { content } }, { of }) {
      const call = of === undefined ? content : content.slice(0, content.lastIndexOf(of));
      const prefix = call.replace(/help[\s"“„«]*$/i, ""); // a prefix may hold the word too
      return reply(of === undefined ? listOf(prefix, commands) : pageOf(prefix, commands, of));
    },
  });
}

function listOf(prefix: string, commands: readonly AnyCommand[]): string {
  return (
    commands.map(({ name, description }) => `${prefix}${name}: ${description}`).join("\n") || "There are no commands."
  );
}

function pageOf(prefix: string, commands: readonly AnyCommand[], of: string): string {
  const found = findCommand(commands, of.startsWith(prefix) ? of.slice(prefix.length) : of, 0);
  if (found === undefined) return refuse(`There is no command ${of}.`);
  const { command: one, call } = found;
  const aliases = one.aliases.length === 0 ? [] : [`Also: ${one.aliases.join(", ")}`];
  const below = one.commands.map(({ name, description }) => `${prefix}${call} ${name}: ${description}`);
  return [usageOf(`${prefix}${call}`, one.args), one.description, ...aliases, ...below].join("\n");
}
