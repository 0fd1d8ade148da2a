import type { Cancel } from "../options.js";
import type { LimitReport } from "./report.js";
import type { Limit } from "./store.js";

/** A call that waits for its turn. */
export interface Waiter {
  admit(bucket: Bucket): void;
}

/** Waiting for an answer, not for a point in time. */
export const UNTIL_ANSWER: number = Number.POSITIVE_INFINITY;

/**
 * What is known of one of the server's buckets: a fixed window or a leaky one. Between two answers it counts for itself;
 * an answer may lower the count within a window and never raises it. All times are on the monotonic clock.
 */
export class Bucket {
  readonly queue: Waiter[] = [];
  inFlight = 0;
  frozenUntil = 0;
  timer: Cancel | undefined;
  /** Where this bucket was merged into. */
  movedTo: Bucket | undefined;
  #limit: number | undefined;
  #tokens = 0;
  #countedAt = 0;
  #resetAt = 0;
  #windowMs = 0;
  /** After a refusal without numbers: one request at a time until one gets through. */
  #probing = false;
  #leaky = false;

  /** 0 when a request may go now, the wait in ms, or `UNTIL_ANSWER`. */
  waitMs(now: number): number {
    if (now < this.frozenUntil) return this.frozenUntil - now;
    if (this.#limit === undefined) return this.#probing && this.inFlight > 0 ? UNTIL_ANSWER : 0;
    this.#refill(now);
    if (this.#tokens >= 1) return 0;
    if (this.#leaky) return Math.ceil((1 - this.#tokens) / this.#rate());
    if (this.#resetAt > now) return this.#resetAt - now;
    // A window whose end nobody has told yet: the answers on their way will.
    return this.inFlight > 0 ? UNTIL_ANSWER : this.#startBlindWindow(now);
  }

  take(): void {
    this.inFlight += 1;
    if (this.#limit !== undefined) this.#tokens -= 1;
  }

  /** Gives back what was taken for a request that was never sent. */
  refund(): void {
    if (this.#limit !== undefined) this.#tokens += 1;
  }

  /** How long a call at the end of the queue will wait, in ms, as far as can be told. */
  estimateMs(now: number): number {
    const first = this.waitMs(now);
    if (first === UNTIL_ANSWER) return 0;
    if (this.#limit === undefined) return first;
    if (this.#leaky) return first + this.queue.length / this.#rate();
    return first + Math.floor(this.queue.length / this.#limit) * this.#windowMs;
  }

  freeze(until: number): void {
    this.frozenUntil = Math.max(this.frozenUntil, until);
    this.#probing = true;
    if (this.#leaky && this.#limit !== undefined) {
      this.#tokens = Math.min(this.#tokens, 1 - this.#rate() * (until - this.#countedAt));
    }
  }

  /** One request has got through. */
  passed(): void {
    this.#probing = false;
  }

  learn(report: LimitReport, now: number): void {
    const resetAt = now + report.resetMs;
    this.#refill(now);
    this.#leaky = report.leaky;
    if (report.leaky) {
      this.#tokens = this.#limit === undefined ? report.remaining - this.inFlight : Math.min(this.#tokens, report.remaining);
      const drainedMs = report.limit - report.remaining;
      if (drainedMs > 0 && report.resetMs > 0) this.#windowMs = (report.resetMs / drainedMs) * report.limit;
      this.#limit = report.limit;
      this.#countedAt = now;
      return;
    }
    const sameWindow = Math.abs(resetAt - this.#resetAt) < Math.max(this.#windowMs / 2, 1);
    if (this.#limit !== undefined && !sameWindow && resetAt < this.#resetAt) return; // a late answer of an older window
    this.#windowMs = Math.max(this.#windowMs, report.resetMs);
    if (this.#limit !== undefined && sameWindow) {
      this.#resetAt = Math.max(this.#resetAt, resetAt);
      // Below our own count somebody else is at work: what is on its way is not in the server's number yet.
      if (report.remaining < this.#tokens) this.#tokens = report.remaining - this.inFlight;
    } else {
      this.#resetAt = resetAt;
      this.#tokens = report.remaining - this.inFlight;
    }
    this.#limit = report.limit;
  }

  /** Takes over everything of a bucket that turned out to be this one. */
  absorb(other: Bucket): void {
    other.movedTo = this;
    this.queue.push(...other.queue.splice(0));
    this.inFlight += other.inFlight;
    if (this.#limit !== undefined) this.#tokens -= other.inFlight;
    this.frozenUntil = Math.max(this.frozenUntil, other.frozenUntil);
    this.#probing ||= other.#probing;
    other.timer?.();
    other.timer = undefined;
  }

  isIdle(now: number): boolean {
    return this.queue.length === 0 && this.inFlight === 0 && this.frozenUntil <= now && this.#isFull(now);
  }

  /** For a shared store; `undefined` as long as nothing is known. */
  limit(now: number): Limit | undefined {
    if (this.#limit === undefined) return undefined;
    const resetMs = Math.max(0, this.#resetAt - now);
    return { limit: this.#limit, remaining: Math.max(0, Math.floor(this.#tokens)), resetMs, windowMs: this.#windowMs };
  }

  #isFull(now: number): boolean {
    if (this.#limit === undefined) return true;
    this.#refill(now);
    return this.#leaky ? this.#tokens >= this.#limit : this.#resetAt <= now;
  }

  /** Tokens per ms. */
  #rate(): number {
    return (this.#limit ?? 1) / Math.max(this.#windowMs, 1);
  }

  #refill(now: number): void {
    if (this.#limit === undefined) return;
    if (this.#leaky) {
      this.#tokens = Math.min(this.#limit, this.#tokens + (now - this.#countedAt) * this.#rate());
      this.#countedAt = now;
    } else if (this.#resetAt !== 0 && now >= this.#resetAt) {
      this.#resetAt = 0;
      this.#tokens = this.#limit - this.inFlight;
    }
  }

  #startBlindWindow(now: number): number {
    this.#resetAt = now + this.#windowMs;
    return Math.max(1, this.#windowMs);
  }
}
