import type { Clock } from "@antiphon/core";

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** A clock that is moved by hand, and runs its timers at once: for parts that are looked at alone. */
export class HandClock implements Clock {
  at = 0;
  #timers: Timer[] = [];

  readonly now = (): number => 1_000_000 + this.at;
  readonly monotonic = (): number => this.at;
  readonly timer = (run: () => void, ms: number): (() => void) => {
    const timer = { at: this.at + Math.max(0, ms), run };
    this.#timers.push(timer);
    return () => void (this.#timers = this.#timers.filter((other) => other !== timer));
  };

  get pending(): number {
    return this.#timers.length;
  }

  /** Runs what is due until then, in order. `lateMs`: as a loop that was blocked runs it, all at the end. */
  advance(ms: number, lateMs = 0): void {
    const until = this.at + ms;
    for (;;) {
      const next = this.#timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      this.#timers = this.#timers.filter((other) => other !== next);
      this.at = Math.max(this.at, next.at) + lateMs;
      next.run();
    }
    this.at = Math.max(this.at, until);
  }
}
