import type { Cancel } from "../call/options.js";
import type { AbortSignalLike } from "../transport/web-types.js";

interface Listening {
  readonly runs: Set<() => void>;
  leave(): void;
}

const listening = new WeakMap<AbortSignalLike, Listening>();

/**
 * Runs when the signal is aborted, unless that is taken back before. One listener serves all who wait for one signal: a program may give
 * the same to hundreds of calls, and Node 20 warns of a leak from eleven listeners on.
 */
export function onAbort(signal: AbortSignalLike, run: () => void): Cancel {
  const { runs, leave } = listening.get(signal) ?? listen(signal);
  const entry = (): void => run();
  runs.add(entry);
  return () => {
    if (runs.delete(entry) && runs.size === 0) leave();
  };
}

function listen(signal: AbortSignalLike): Listening {
  const runs = new Set<() => void>();
  let isOver = false;
  const leave = (): void => {
    if (isOver) return;
    isOver = true;
    signal.removeEventListener("abort", onEvent);
    listening.delete(signal);
  };
  function onEvent(): void {
    leave();
    for (const run of runs) run();
  }
  signal.addEventListener("abort", onEvent);
  const one = { runs, leave };
  listening.set(signal, one);
  return one;
}
