import type { ClientOptions } from "@antiphon/core";
import { nearest } from "@antiphon/core/internal";
import { commands } from "./commands.js";
import { exitCodes, explain, UsageError } from "./exit-code.js";
import { type Interrupts, processInterrupts } from "./interrupts.js";
import { processTerminal, type Terminal } from "./terminal.js";
import { type CommandName, usage, usageOf } from "./usage.js";
import { version } from "./version.js";

/** What tests put in the place of the machine. */
export interface Surroundings {
  readonly terminal?: Terminal | undefined;
  readonly client?: ClientOptions | undefined;
  /** Default: SIGINT and SIGTERM. */
  readonly interrupts?: Interrupts | undefined;
}

/** Runs one command and gives its exit code. Prints one line for an error. */
export async function main(argv: readonly string[], surroundings: Surroundings = {}): Promise<number> {
  const { terminal = processTerminal(), client = {} } = surroundings;
  const [name, ...args] = argv;
  try {
    if (name === "--version" || name === "-v") return say(version());
    if (name === undefined) {
      terminal.err(usage);
      return exitCodes.usage;
    }
    if (name === "help" || name === "--help" || name === "-h")
      return say(args[0] === undefined ? usage : usageOf(commandName(args[0])));
    const command = commandName(name);
    const options = args.slice(0, args.includes("--") ? args.indexOf("--") : args.length);
    if (options.includes("--help") || options.includes("-h")) return say(usageOf(command));
    const { first, second } = surroundings.interrupts ?? processInterrupts();
    const interrupt = terminal.closed ? AbortSignal.any([first, terminal.closed]) : first;
    return await commands[command](args, { terminal, client, interrupt, interrupts: { first, second } });
  } catch (error) {
    const { line, code } = explain(error);
    if (line !== undefined) terminal.err(line);
    return code;
  }

  function say(text: string): number {
    terminal.out(text);
    return exitCodes.ok;
  }
}

function commandName(name: string): CommandName {
  if (Object.hasOwn(commands, name)) return name as CommandName;
  const meant = nearest(name, Object.keys(commands));
  const hint = meant === undefined ? "" : `Did you mean \`${meant}\`? `;
  throw new UsageError(`there is no command "${name}". ${hint}Try "antiphon-jobs help".`);
}
