import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

export type Emit = (line: string) => void;

export interface ProgramOptions {
  /** Told every line of standard output and standard error. */
  readonly emit: Emit;
  /** Aborting ends the program, first politely. */
  readonly signal: AbortSignal;
}

/** Runs a program to its end. Rejects unless it ends with 0. */
export async function runProgram(
  program: string,
  args: readonly string[],
  { emit, signal }: ProgramOptions,
): Promise<void> {
  signal.throwIfAborted();
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
  for (const output of [child.stdout, child.stderr]) createInterface({ input: output }).on("line", emit);
  const stop = (): void => void child.kill("SIGTERM");
  signal.addEventListener("abort", stop);
  try {
    const [code, killedBy] = (await once(child, "close")) as [number | null, string | null];
    signal.throwIfAborted();
    if (code !== 0) throw new Error(`${program} ${args[0] ?? ""} ended with ${code ?? killedBy ?? "an error"}.`);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
