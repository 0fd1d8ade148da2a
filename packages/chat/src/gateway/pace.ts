import type { Clock } from "@antiphon/core";

const STABLE_MS = 60_000;

/** How long a shard waits before each attempt: full jitter, and forgiven only after a stable minute. */
export class Pace {
  readonly #random: () => number;
  readonly #clock: Clock;
  #failures = 0;
  #readyAt: number | undefined;

  constructor(clock: Clock, random: () => number) {
    this.#clock = clock;
    this.#random = random;
  }

  get attempt(): number {
    return this.#failures;
  }

  ready(): void {
    this.#readyAt ??= this.#clock.monotonic();
  }

  /** Call once per lost connection: true when it had been ready for a minute. */
  lost(): boolean {
    const stable = this.#readyAt !== undefined && this.#clock.monotonic() - this.#readyAt >= STABLE_MS;
    if (stable) this.#failures = 0;
    this.#readyAt = undefined;
    return stable;
  }

  /** Pause before the next attempt, in ms; between half of `longestMs` and all of it where the usual one is longer. */
  nextMs(longestMs: number): number {
    const n = this.#failures++;
    const usual = n === 0 ? 250 : Math.min(30_000, 500 * 2 ** (n - 1));
    return usual <= longestMs ? this.#random() * usual : longestMs * (0.5 + this.#random() / 2);
  }
}

/** Attempts of all shards together, so that many that lost one node do not arrive as one. */
export class AttemptBudget {
  readonly #clock: Clock;
  readonly #everyMs: number;
  readonly #burst: number;
  #freeAt = -Infinity;

  constructor(clock: Clock, shards: number, perMinute?: number) {
    this.#clock = clock;
    this.#everyMs = 60_000 / (perMinute ?? Math.max(20, 4 * shards));
    this.#burst = 10;
  }

  /** Takes a turn and says how long to wait for it, in ms. */
  take(): number {
    const now = this.#clock.monotonic();
    this.#freeAt = Math.max(this.#freeAt, now - this.#burst * this.#everyMs) + this.#everyMs;
    return Math.max(0, this.#freeAt - now);
  }
}
