import type { Cancel, Clock } from "@antiphon/core";

/** Something that has the same time as everything else. */
export interface Timed {
  /** By the monotonic clock, in ms. */
  endsAt: number;
  onLate(): void;
}

/** One limit for many that begin one after the other: a single timer, for the oldest, in place of one for each. */
export class TimeLimit {
  readonly #clock: Clock;
  readonly #ms: number;
  readonly #timed = new Set<Timed>();
  #cancel: Cancel | undefined;

  constructor(clock: Clock, ms: number) {
    this.#clock = clock;
    this.#ms = ms;
  }

  /** Begins the time of one, anew where it had begun. */
  start(timed: Timed): void {
    timed.endsAt = this.#clock.monotonic() + this.#ms;
    this.#timed.delete(timed);
    this.#timed.add(timed);
    this.#cancel ??= this.#clock.timer(() => this.#look(), this.#ms, "guard");
  }

  stop(timed: Timed): void {
    this.#timed.delete(timed);
  }

  /** Ends the timer. */
  close(): void {
    this.#cancel?.();
    this.#timed.clear();
  }

  #look(): void {
    this.#cancel = undefined;
    const now = this.#clock.monotonic();
    for (const timed of this.#timed) {
      if (timed.endsAt > now) {
        this.#cancel = this.#clock.timer(() => this.#look(), Math.ceil(timed.endsAt - now), "guard");
        return;
      }
      this.#timed.delete(timed);
      timed.onLate();
    }
  }
}
