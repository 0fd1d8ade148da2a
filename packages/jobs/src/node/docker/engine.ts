import { startTimer, systemClock } from "@antiphon/core/internal";
import { HostError } from "../../worker/host-error.js";
import { runProgram } from "./run-program.js";

/** Longest that the engine may take for an answer, in ms; one that hangs is as good as none. */
const ANSWER_MS = 15_000;
/** Lines of a failed program that are told with its failure. */
const LAST_LINES = 5;
const LONGEST_REASON = 1000;

/** What the engine knows of a container. */
export type ContainerState =
  | { readonly status: "running" }
  | { readonly status: "ended"; readonly code: number }
  /** There is no such container, or the engine does not say. */
  | { readonly status: "unknown" };

export interface WatchOptions {
  emit(line: string): void;
  readonly signal: AbortSignal;
}

/** The engine behind a `docker` program. Containers and images are spoken of by name, so that a later process knows them. */
export interface Engine {
  /** Throws `HostError` when the engine does not answer. */
  check(): Promise<void>;
  /** Runs to the end and throws, with its last lines, unless it ends with 0. */
  build(args: readonly string[], options: WatchOptions): Promise<void>;
  /** Starts a container, or attaches to it, and gives its exit code. Once `signal` has ended it, it does not run any more. */
  watch(
    args: readonly string[],
    name: string,
    options: WatchOptions,
  ): Promise<{ readonly code: number; readonly said: string }>;
  inspect(name: string): Promise<ContainerState>;
  /** Kills a container if it runs. */
  kill(name: string): Promise<void>;
  /** Removes container and image of a name, whatever there is of them. */
  remove(name: string): Promise<void>;
}

export function createEngine(program: string, graceMs: number): Engine {
  /** A short question: what it answered, or `undefined` when it failed or took too long. */
  async function ask(args: readonly string[]): Promise<string | undefined> {
    const controller = new AbortController();
    const cancel = startTimer(systemClock, () => controller.abort(), ANSWER_MS, "guard");
    const lines: string[] = [];
    try {
      const emit = (line: string): void => void (lines.length < 50 && lines.push(line));
      const code = await runProgram(program, args, { emit, signal: controller.signal, graceMs: 1000 });
      return code === 0 ? lines.join("\n") : undefined;
    } catch {
      return undefined; // not there, or not in time
    } finally {
      cancel();
    }
  }
  const engine: Engine = {
    async check() {
      if ((await ask(["version"])) === undefined)
        throw new HostError(`"${program} version" failed or did not answer: is the container engine running?`);
    },
    async build(args, { emit, signal }) {
      const last = lastLines(emit);
      const code = await runProgram(program, args, { emit: last.emit, signal, graceMs });
      if (code !== 0) throw new Error(`docker ${args[0]} ended with ${code}${last.said()}`);
    },
    async watch(args, name, { emit, signal }) {
      const last = lastLines(emit);
      const force = (): Promise<void> => engine.kill(name);
      try {
        let code = await runProgram(program, args, { emit: last.emit, signal, graceMs, force });
        if (code === 125 && last.said().includes("already in use")) {
          await ask(["rm", "--force", name]); // of a run whose folder is gone
          code = await runProgram(program, args, { emit: last.emit, signal, graceMs, force });
        }
        // The program in front may end before its container does, when the engine restarts.
        for (let state = await stateAfter(code, name); state.status !== "unknown"; state = await engine.inspect(name)) {
          if (state.status === "ended") return { code: state.code, said: last.said() };
          code = await runProgram(program, ["attach", "--no-stdin", name], { emit: last.emit, signal, graceMs, force });
        }
        return { code, said: last.said() };
      } catch (error) {
        await engine.kill(name); // also when the program in front has obeyed: its container may not have
        throw error;
      }
    },
    async inspect(name) {
      const answer = await ask([
        "inspect",
        "--type",
        "container",
        "--format",
        "{{.State.Status}} {{.State.ExitCode}}",
        name,
      ]);
      const [, status, code] = /^(\w+) (-?\d+)$/m.exec(answer ?? "") ?? [];
      if (status === "exited" || status === "dead") return { status: "ended", code: Number(code) };
      return status === undefined || status === "created" || status === "removing"
        ? { status: "unknown" }
        : { status: "running" };
    },
    kill: async (name) => void (await ask(["kill", name])),
    async remove(name) {
      await ask(["rm", "--force", name]);
      await ask(["rmi", "--force", name]);
    },
  };
  return engine;

  async function stateAfter(code: number, name: string): Promise<ContainerState> {
    return code === 0 ? { status: "ended", code } : engine.inspect(name);
  }
}

/** Passes lines on and keeps the last ones, to be told with a failure. */
function lastLines(emit: (line: string) => void): { emit(line: string): void; said(): string } {
  const kept: string[] = [];
  return {
    emit(line) {
      emit(line);
      if (line.trim() === "") return;
      kept.push(line.trim());
      if (kept.length > LAST_LINES) kept.shift();
    },
    said() {
      const text = kept.join("\n").slice(-LONGEST_REASON);
      return text === "" ? "." : `: ${text}`;
    },
  };
}
