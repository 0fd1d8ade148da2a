/** Waiting for an answer, not for a point in time. */
export const UNTIL_ANSWER: number = Number.POSITIVE_INFINITY;

/** Sources that read a disk give their next piece sooner. */
const PATIENCE_MS = 250;

/**
 * Those of the requests under way that wait for their own caller, for the next piece of a body that is read as it is sent. The
 * caller may itself wait for a call that waits for the place of this very request. So when all of them rest, and have for a
 * while, one more may go.
 */
export class Rests {
  #resting = 0;
  #lastAt = 0;

  begin(now: number): void {
    this.#resting += 1;
    this.#lastAt = now;
  }

  end(): void {
    this.#resting -= 1;
  }

  /** How long somebody waits who may not go beside those that are under way. */
  waitMs(inFlight: number, now: number): number {
    if (inFlight === 0 || this.#resting < inFlight) return UNTIL_ANSWER;
    return Math.max(0, this.#lastAt + PATIENCE_MS - now);
  }

  absorb(other: Rests): void {
    this.#resting += other.#resting;
    this.#lastAt = Math.max(this.#lastAt, other.#lastAt);
  }
}
