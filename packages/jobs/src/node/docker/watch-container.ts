import { sleep, systemClock } from "@antiphon/core/internal";
import { askProgram } from "./ask-program.js";
import { containerState } from "./container-state.js";
import { lastLines } from "./last-lines.js";
import { runProgram } from "./run-program.js";

/** Pause before a running container is attached to once more, in ms. */
const ATTACH_PAUSE_MS = 500;

export interface Watched {
  readonly program: string;
  readonly name: string;
  emit(line: string): void;
  readonly signal: AbortSignal;
  /** How long the program in front may take to end once the signal is aborted, in ms. */
  readonly graceMs: number;
}

/**
 * Starts a container, or attaches to it, by the given arguments, and gives its exit code and what it said last. Once the signal
 * has ended it, it does not run any more.
 */
export async function watchContainer(
  watched: Watched,
  args: readonly string[],
): Promise<{ readonly code: number; readonly said: string }> {
  const { program, name, signal, graceMs } = watched;
  const last = lastLines(watched.emit);
  const kill = async (): Promise<void> => void (await askProgram(program, ["kill", name]));
  const options = { emit: last.emit, signal, graceMs, force: kill };
  try {
    let code = await runProgram(program, args, options);
    if (code === 125 && last.said().includes("already in use")) {
      await askProgram(program, ["rm", "--force", name]); // of a run whose folder is gone
      code = await runProgram(program, args, options);
    }
    if (code === 0) return { code, said: last.said() };
    // The program in front may end before its container does, when the engine restarts.
    for (let state = await containerState(program, name); state.status !== "unknown";) {
      if (state.status === "ended") return { code: state.code, said: last.said() };
      await sleep(systemClock, ATTACH_PAUSE_MS, signal);
      code = await runProgram(program, ["attach", "--no-stdin", name], options);
      state = await containerState(program, name);
    }
    return { code, said: last.said() };
  } catch (error) {
    await kill(); // also when the program in front has obeyed: its container may not have
    throw error;
  }
}
