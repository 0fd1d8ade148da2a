import type { Cancel, Clock } from "@antiphon/core";
import type { Runtime } from "./socket.js";

/** Lateness from which a timer counts as a stalled loop, in ms. */
const LAG_MS = 500;
/** Longest time that a stalled loop gets to catch up with its reading. */
const LONGEST_GRACE_MS = 5000;

export interface DeadlineParts {
  readonly clock: Clock;
  readonly runtime: Pick<Runtime, "afterIo">;
}

/**
 * An end to a wait for the server. An expired timer runs before the answer that already lies in the socket, so it reads first and
 * judges then; after a stall, when it could have read it all.
 */
export class Deadline {
  readonly #parts: DeadlineParts;
  #cancel: Cancel | undefined;

  constructor(parts: DeadlineParts) {
    this.#parts = parts;
  }

  /** Replaces the one before. */
  set(ms: number, run: () => void): void {
    this.clear();
    const { clock } = this.#parts;
    const dueAt = clock.monotonic() + ms;
    this.#cancel = clock.timer(() => this.#read(clock.monotonic() - dueAt, run), ms, "guard");
  }

  clear(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #read(lagMs: number, run: () => void): void {
    const { clock, runtime } = this.#parts;
    this.#cancel = runtime.afterIo(() => {
      if (lagMs > LAG_MS)
        this.#cancel = clock.timer(() => this.#read(0, run), Math.min(lagMs, LONGEST_GRACE_MS), "guard");
      else this.#end(run);
    });
  }

  #end(run: () => void): void {
    this.#cancel = undefined;
    run();
  }
}
