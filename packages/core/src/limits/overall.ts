import type { RateLimitHeaders } from "../call/operation.js";

/**
 * Holds all requests of a client below a limit that the API documents and no header tells of. It slides: whichever window the
 * server counts in, no stretch of that length holds more.
 */
export class OverallLimit {
  readonly #rule: NonNullable<RateLimitHeaders["overall"]> | undefined;
  /** Times of the newest requests, oldest at `#next`. */
  readonly #times: number[] = [];
  #next = 0;

  constructor(rule: RateLimitHeaders["overall"]) {
    this.#rule = rule;
  }

  /** How long a request of this bucket must wait. */
  waitMs(bucket: string, now: number): number {
    if (this.#rule === undefined || this.#times.length < this.#rule.limit || this.isExempt(bucket)) return 0;
    return Math.max(0, (this.#times[this.#next] ?? 0) + this.#rule.windowMs + 1 - now);
  }

  took(bucket: string, now: number): void {
    if (this.#rule === undefined || this.isExempt(bucket)) return;
    this.#times[this.#next] = now;
    this.#next = (this.#next + 1) % this.#rule.limit;
  }

  /** Whether the limit leaves this bucket out. */
  isExempt(bucket: string): boolean {
    return this.#rule?.exempt?.some((name) => bucket === name || bucket.startsWith(`${name}:`)) === true;
  }
}
