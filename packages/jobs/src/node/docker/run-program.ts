import { type ChildProcess, spawn } from "node:child_process";
import { startTimer, systemClock, listenTo } from "@antiphon/core/internal";
import { HostError } from "../../worker/host-error.js";
import { createLineSplitter } from "./line-splitter.js";

/** How long output may still come from what a program has started, once it has ended itself, in ms. */
const DRAIN_MS = 1000;

export interface ProgramOptions {
  /** Told every line of standard output and standard error. */
  emit(line: string): void;
  /** Aborting ends the program: first politely, and by force after `graceMs`. */
  readonly signal?: AbortSignal | undefined;
  readonly graceMs: number;
  /** Asked to do more than a signal can when the grace is over. */
  force?(): Promise<void>;
}

/**
 * Runs a program to its end and gives its exit code; a signal counts as 128 and its number, as in a shell. Rejects with
 * `HostError` when it cannot be started, and with the signal's reason once that has ended it.
 */
export async function runProgram(program: string, args: readonly string[], options: ProgramOptions): Promise<number> {
  const { signal, graceMs } = options;
  signal?.throwIfAborted();
  // A group of its own: Ctrl-C at a terminal is for the worker, which decides what becomes of its jobs.
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], detached: true });
  const ended = endOf(child, program, options);
  let forced: Promise<void> | undefined;
  let cancel = (): void => undefined;
  const stop = (): void => {
    killGroup(child, "SIGTERM");
    const end = async (): Promise<void> => {
      await options.force?.();
      killGroup(child, "SIGKILL");
    };
    cancel = startTimer(systemClock, () => listenTo((forced = end())), graceMs, "guard");
  };
  signal?.addEventListener("abort", stop);
  try {
    const code = await ended;
    await forced;
    signal?.throwIfAborted();
    return code;
  } finally {
    cancel();
    signal?.removeEventListener("abort", stop);
  }
}

function endOf(child: ChildProcess, program: string, { emit }: ProgramOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    const splitters = [child.stdout, child.stderr].map((output) => {
      const splitter = createLineSplitter(emit);
      output?.on("data", splitter.write).on("error", () => undefined); // a pipe that breaks is the end of output
      return splitter;
    });
    child.once("error", (cause) => {
      reject(new HostError(`${program} cannot be started: ${cause.message}.`, { cause }));
    });
    child.once("exit", (code, killedBy) => {
      const finish = (): void => {
        cancel();
        for (const splitter of splitters) splitter.end();
        child.stdout?.destroy();
        child.stderr?.destroy();
        resolve(code ?? (killedBy === "SIGKILL" ? 137 : 143));
      };
      const cancel = startTimer(systemClock, finish, DRAIN_MS, "guard");
      child.once("close", finish);
    });
  });
}

function killGroup(child: ChildProcess, signal: "SIGTERM" | "SIGKILL"): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    child.kill(signal); // the group is gone, or this system knows none
  }
}
