import type { AnyCommand } from "./command.js";

/** A command that was called, and what stands behind its name. */
export interface Called {
  readonly command: AnyCommand;
  /** Its whole name: `role add`. */
  readonly path: string;
  /** As it was written, prefix included: `!role add`. */
  readonly call: string;
  readonly rest: string;
}

/** The command that a text calls; `undefined` for text that calls none. Walks down groups as far as words fit. */
export function findCommand(commands: readonly AnyCommand[], text: string, start: number): Called | undefined {
  let list = commands;
  let found: Called | undefined;
  let at = start;
  for (;;) {
    while (at < text.length && isSpace(text[at] as string)) at += 1;
    let end = at;
    while (end < text.length && !isSpace(text[end] as string)) end += 1;
    const word = text.slice(at, end).toLowerCase();
    const command = word === "" ? undefined : list.find(({ name, aliases }) => name === word || aliases.includes(word));
    if (command === undefined) return found;
    found = {
      command,
      path: found === undefined ? command.name : `${found.path} ${command.name}`,
      call: text.slice(0, end).trim(),
      rest: text.slice(end),
    };
    if (command.commands.length === 0) return found;
    list = command.commands;
    at = end;
  }
}

function isSpace(letter: string): boolean {
  return letter === " " || (!(letter > " " && letter < "\u0080") && /\s/.test(letter));
}
