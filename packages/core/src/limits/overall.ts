import type { RateLimitHeaders } from "../call/operation.js";

/** However far it is lifted, so many times are remembered. */
const MOST = 100_000;

/**
 * Holds all requests of a client below a limit that the API documents and no header tells of. It slides: whichever window the
 * server counts in, no stretch of that length holds more.
 */
export class OverallLimit {
  readonly #rule: NonNullable<RateLimitHeaders["overall"]> | undefined;
  /** Times of the newest requests, oldest at `#first`. */
  #times: number[] = [];
  #first = 0;
  #allowed: number;

  constructor(rule: RateLimitHeaders["overall"]) {
    this.#rule = rule;
    this.#allowed = rule?.limit ?? Number.POSITIVE_INFINITY;
  }

  /** How long a request of this bucket must wait. */
  waitMs(bucket: string, now: number): number {
    if (this.#rule === undefined || this.isExempt(bucket)) return 0;
    this.#forget(now);
    const nth = this.#times[this.#times.length - this.#allowed];
    return nth === undefined || this.#times.length - this.#first < this.#allowed ? 0 : this.#endOf(nth) - now;
  }

  took(bucket: string, now: number): void {
    if (this.#rule !== undefined && !this.isExempt(bucket)) this.#times.push(now);
  }

  /** A success without the headers that its operation is known for: this server does not limit. Doubles with every round. */
  lift(): void {
    if (this.#rule?.fixed !== true && this.#allowed < MOST) this.#allowed += 1;
  }

  /** The server limits after all. */
  restore(): void {
    this.#allowed = this.#rule?.limit ?? Number.POSITIVE_INFINITY;
  }

  /** Whether the limit leaves this bucket out. */
  isExempt(bucket: string): boolean {
    return this.#rule?.exempt?.some((name) => bucket === name || bucket.startsWith(`${name}:`)) === true;
  }

  #endOf(time: number): number {
    return time + (this.#rule?.windowMs ?? 0) + 1;
  }

  #forget(now: number): void {
    while (this.#first < this.#times.length && this.#endOf(this.#times[this.#first] as number) <= now) this.#first += 1;
    if (this.#first > 1024 && this.#first * 2 > this.#times.length) {
      this.#times = this.#times.slice(this.#first);
      this.#first = 0;
    }
  }
}
