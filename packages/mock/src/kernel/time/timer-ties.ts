import { pendingOfProcess } from "../../platform/pending.js";

/**
 * Moments at which timers are due that were set in a race between jobs of other code. Their order is the one in which they were
 * set, which real time has decided: where there are several, what they start is a race as well.
 */
export class TimerTies {
  readonly #counts = new Map<number, number>();

  /** A timer is set now, for `due`. */
  set(due: number): void {
    if (pendingOfProcess().race.current !== undefined) this.#counts.set(due, (this.#counts.get(due) ?? 0) + 1);
  }

  /** The timers of this moment run until the returned function is called. */
  run(due: number): () => void {
    const count = this.#counts.get(due) ?? 0;
    for (const moment of this.#counts.keys()) if (moment <= due) this.#counts.delete(moment);
    return count > 1 ? pendingOfProcess().race.declare() : () => undefined;
  }
}
