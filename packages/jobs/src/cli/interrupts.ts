import { Interrupted } from "./exit-code.js";

/** What people at the keyboard, or the system, ask of the program. */
export interface Interrupts {
  /** Aborted by the first signal: end soon. */
  readonly first: AbortSignal;
  /** Aborted by the second one: end now. */
  readonly second: AbortSignal;
}

/** Listens to SIGINT and SIGTERM. No number of them ends the process by itself: a container would be left running. */
export function processInterrupts(): Interrupts {
  const first = new AbortController();
  const second = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.on(name, () => {
      const next = first.signal.aborted ? second : first;
      next.abort(new Interrupted(`stopped by ${name}.`, name));
    });
  }
  return { first: first.signal, second: second.signal };
}
