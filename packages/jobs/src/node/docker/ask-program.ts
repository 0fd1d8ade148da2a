import { startTimer, systemClock } from "@antiphon/core/internal";
import { runProgram } from "./run-program.js";

/** Longest that the engine may take for an answer, in ms; one that hangs is as good as none. */
const ANSWER_MS = 15_000;
/** Lines of an answer that are read: it has one or two. */
const MOST_LINES = 50;

/** A short question to a program: what it answered, or `undefined` when it failed or took too long. */
export async function askProgram(program: string, args: readonly string[]): Promise<string | undefined> {
  const controller = new AbortController();
  const cancel = startTimer(systemClock, () => controller.abort(), ANSWER_MS, "guard");
  const lines: string[] = [];
  try {
    const emit = (line: string): void => void (lines.length < MOST_LINES && lines.push(line));
    const code = await runProgram(program, args, { emit, signal: controller.signal, graceMs: 1000 });
    return code === 0 ? lines.join("\n") : undefined;
  } catch {
    return undefined; // not there, or not in time
  } finally {
    cancel();
  }
}
