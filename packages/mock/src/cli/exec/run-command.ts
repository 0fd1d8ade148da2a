import type { ChildProcess } from "node:child_process";
import { constants } from "node:os";

/** How a command ended. */
export interface Ended {
  /** As a shell has it: the command's own code, 128 and the signal's number, 127 for a command that is not there, 126 for one that cannot run. */
  readonly code: number;
  /** In words, when it was no ordinary end. */
  readonly why: string | undefined;
}

export interface RunOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a terminal is there that gives Ctrl-C to the command itself. */
  readonly terminal: boolean;
}

const forwarded = ["SIGTERM", "SIGHUP", "SIGINT"] as const;
/** A command that does not end this long after it was told to is killed. */
const patienceMs = 10_000;

/** Runs a command with this process's input and output, and passes on the signals that this process gets. Never rejects. */
export async function runCommand(command: readonly string[], { env, terminal }: RunOptions): Promise<Ended> {
  const [file, ...args] = command as [string, ...string[]];
  // Quoting, file types and `PATHEXT` of Windows are its business; on other systems it is `spawn` itself.
  const { default: spawn } = await import("cross-spawn");
  return new Promise((resolve) => {
    let child: ChildProcess;
    try {
      child = spawn(file, args, { stdio: "inherit", env: { ...env } });
    } catch (error) {
      resolve(cannotRun(file, error)); // a NUL in an argument, for example
      return;
    }
    const leave = passSignals(child, terminal);
    const end = (ended: Ended): void => {
      leave();
      resolve(ended);
    };
    child.once("error", (error) => end(cannotRun(file, error)));
    child.once("exit", (code, signal) => end(endOf(code, signal)));
  });
}

/** Passes signals on until the returned function is called. The second one of a kind, and the end of patience, kill. */
function passSignals(child: ChildProcess, terminal: boolean): () => void {
  let asked = 0;
  let timer: NodeJS.Timeout | undefined;
  const pass = (signal: NodeJS.Signals): void => {
    asked += 1;
    timer ??= setTimeout(() => child.kill("SIGKILL"), patienceMs);
    if (signal === "SIGINT" && terminal) return; // the terminal has told the command already
    child.kill(asked > 2 ? "SIGKILL" : signal);
  };
  for (const signal of forwarded) process.on(signal, pass);
  return () => {
    clearTimeout(timer);
    for (const signal of forwarded) process.off(signal, pass);
  };
}

function endOf(code: number | null, signal: NodeJS.Signals | null): Ended {
  if (signal === null) return { code: code ?? 1, why: undefined };
  return { code: 128 + (constants.signals[signal] ?? 0), why: `was ended by ${signal}` };
}

function cannotRun(file: string, error: unknown): Ended {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return { code: 127, why: `"${file}" is no command here` };
  if (code === "EACCES") return { code: 126, why: `"${file}" may not be run` };
  return { code: 126, why: `"${file}" could not be run: ${message}` };
}
