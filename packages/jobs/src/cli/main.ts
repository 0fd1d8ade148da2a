import type { ClientOptions } from "@antiphon/core";
import { commands } from "./commands.js";
import { exitCodes, explain, Interrupted, UsageError } from "./exit-code.js";
import { processTerminal, type Terminal } from "./terminal.js";
import { usage } from "./usage.js";

/** What tests put in the place of the machine. */
export interface Surroundings {
  readonly terminal?: Terminal;
  readonly client?: ClientOptions;
  /** Aborted by the first interrupt; default: SIGINT and SIGTERM. */
  readonly interrupt?: AbortSignal;
}

/** Runs one command and gives its exit code. Prints one line for an error. */
export async function main(argv: readonly string[], surroundings: Surroundings = {}): Promise<number> {
  const { terminal = processTerminal(), client = {} } = surroundings;
  const [name, ...args] = argv;
  try {
    if (name === undefined || name === "help" || name === "--help" || name === "-h") {
      terminal.out(usage);
      return name === undefined ? exitCodes.usage : exitCodes.ok;
    }
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new UsageError(`there is no command "${name}". Try "antiphon-jobs help".`);
    if (args.includes("--help") || args.includes("-h")) {
      terminal.out(usage);
      return exitCodes.ok;
    }
    return await command(args, { terminal, client, interrupt: surroundings.interrupt ?? interrupts() });
  } catch (error) {
    const { line, code } = explain(error);
    terminal.err(line);
    return code;
  }
}

function interrupts(): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.once(name, () => controller.abort(new Interrupted(`stopped by ${name}.`)));
  }
  return controller.signal;
}
