/** The part of a process that a bot needs to own it; Node, Deno and Bun have it. */
export interface Program {
  exitCode?: number | string | null | undefined;
  on(signal: string, run: () => void): unknown;
  off(signal: string, run: () => void): unknown;
}

/** Ctrl+C, `docker stop`, a closed terminal, and Ctrl+Break on Windows. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"] as const;

/** This process; `undefined` where there is none, as in a browser. */
export function thisProgram(): Program | undefined {
  const { process } = globalThis as { readonly process?: Partial<Program> };
  return typeof process?.on === "function" && typeof process.off === "function" ? (process as Program) : undefined;
}

/** Calls `run` for the first signal to end; a second one ends the process as if nobody listened. Gives how to stop. */
export function onEndSignal(program: Program, run: (signal: string) => void): () => void {
  const handlers = SIGNALS.map((signal) => [signal, () => end(signal)] as const);
  const stop = (): void => {
    for (const [signal, handler] of handlers) program.off(signal, handler);
  };
  const end = (signal: string): void => {
    stop();
    run(signal);
  };
  for (const [signal, handler] of handlers) program.on(signal, handler);
  return stop;
}
