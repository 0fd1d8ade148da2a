import type { CallOptions, Clock } from "../call/options.js";

/** When something must be done by, however many calls and waits it takes. */
export class Deadline {
  /** On the monotonic clock. */
  readonly at: number;
  readonly #clock: Pick<Clock, "monotonic">;

  private constructor(clock: Pick<Clock, "monotonic">, at: number) {
    this.#clock = clock;
    this.at = at;
  }

  /** One that comes `ms` from now; without a number it never comes. */
  static after(clock: Pick<Clock, "monotonic">, ms: number | undefined): Deadline {
    return new Deadline(clock, ms === undefined ? Number.POSITIVE_INFINITY : clock.monotonic() + ms);
  }

  get remainingMs(): number {
    return this.at - this.#clock.monotonic();
  }

  /** Whether anything can still be done after a wait of `ms`. */
  allows(ms: number): boolean {
    return ms < this.remainingMs;
  }

  /** Options of one more call under it: with what is left, in place of the whole. Without a deadline they stay as they are. */
  options<Options extends object>(given: Options): Options & Pick<CallOptions, "deadlineMs"> {
    return this.at === Number.POSITIVE_INFINITY ? given : { ...given, deadlineMs: Math.max(1, this.remainingMs) };
  }
}
