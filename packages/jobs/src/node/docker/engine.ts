import { HostError } from "../../worker/host-error.js";
import { askProgram } from "./ask-program.js";
import { type ContainerState, containerState } from "./container-state.js";
import { lastLines } from "./last-lines.js";
import { runProgram } from "./run-program.js";
import { watchContainer } from "./watch-container.js";

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
  const ask = (...args: readonly string[]): Promise<string | undefined> => askProgram(program, args);
  return {
    async check() {
      if ((await ask("version")) === undefined)
        throw new HostError(`"${program} version" failed or did not answer: is the container engine running?`);
    },
    async build(args, { emit, signal }) {
      const last = lastLines(emit);
      const code = await runProgram(program, args, { emit: last.emit, signal, graceMs });
      if (code !== 0) throw new Error(`docker ${args[0]} ended with ${code}${last.said()}`);
    },
    watch: (args, name, options) => watchContainer({ program, name, graceMs, ...options }, args),
    inspect: (name) => containerState(program, name),
    kill: async (name) => void (await ask("kill", name)),
    async remove(name) {
      await ask("rm", "--force", name);
      await ask("rmi", "--force", name);
    },
  };
}
