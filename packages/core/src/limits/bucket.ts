import type { Cancel } from "../call/options.js";
import type { LimitReport } from "./report.js";
import type { Limit } from "./store.js";
import { Rests, UNTIL_ANSWER } from "./rests.js";
import { WaitingLine } from "./waiting-line.js";

/** A call that waits for its turn. */
export interface Waiter {
  /** Name of the bucket by the operation. */
  readonly route: string;
  /** Lower for calls that came earlier: one that was turned away takes its old place. */
  readonly ticket: number;
  admit(bucket: Bucket): void;
}

/**
 * What is known of one of the server's buckets: a fixed window or a leaky one. Between two answers it counts for itself;
 * an answer may lower the count within a window and never raises it. All times are on the monotonic clock.
 */
export class Bucket {
  readonly queue: WaitingLine<Waiter> = new WaitingLine();
  inFlight = 0;
  readonly rests: Rests = new Rests();
  frozenUntil = 0;
  /** How much later those go on that waited through the freeze, so that clients turned away together do not come back together. */
  #spreadMs = 0;
  timer: Cancel | undefined;
  /** Where this bucket was merged into. */
  movedTo: Bucket | undefined;
  #limit: number | undefined;
  #tokens = 0;
  #countedAt = 0;
  /** End of the window; `undefined` while nobody has told the end of a new one. */
  #resetAt: number | undefined;
  #windowMs = 0;
  /**
   * How many may be under way while no answer has told the limit. Each success adds one, which doubles it with every round;
   * a refusal sets it back to one.
   */
  #opening: number;
  #leaky = false;
  #reported: { readonly limit: number; readonly remaining: number; readonly resetAt: number } | undefined;

  constructor(opening: number) {
    this.#opening = opening;
  }

  /** 0 when a request may go now, the wait in ms, or `UNTIL_ANSWER`. Without `counted` somebody else counts. */
  waitMs(now: number, counted = true): number {
    if (now < this.frozenUntil) return this.frozenUntil - now;
    if (!counted) return 0;
    if (this.#limit === undefined) return this.inFlight < this.#opening ? 0 : this.rests.waitMs(this.inFlight, now);
    this.#refill(now);
    if (this.#tokens >= 1) return 0;
    if (this.#leaky) return Math.ceil((1 - this.#tokens) / this.#rate());
    if (this.#resetAt !== undefined) return this.#resetAt - now;
    // A window whose end nobody has told yet: the answers on their way will.
    return (this.inFlight > 0 && this.rests.waitMs(this.inFlight, now)) || this.#startBlindWindow(now);
  }

  /** When to look again whether the first of the queue may go. */
  wakeMs(now: number, waitMs: number): number {
    return now < this.frozenUntil ? waitMs + this.#spreadMs : waitMs;
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
  estimateMs(now: number, counted = true): number {
    if (this.#limit === undefined || !counted) return Math.max(0, this.frozenUntil - now);
    const first = this.waitMs(now);
    if (first === UNTIL_ANSWER) return 0;
    if (this.#leaky) return first + this.queue.length / this.#rate();
    return first + Math.floor(this.queue.length / this.#limit) * this.#windowMs;
  }

  freeze(until: number, spreadMs: number): void {
    this.frozenUntil = Math.max(this.frozenUntil, until);
    this.#spreadMs = spreadMs;
    this.#opening = 1;
    if (this.#leaky) {
      this.#tokens = Math.min(this.#tokens, 1 - this.#rate() * (until - this.#countedAt));
    }
  }

  /** One request has got through. */
  passed(): void {
    this.#opening += 1;
  }

  learn(report: LimitReport, now: number): void {
    const resetAt = now + report.resetMs;
    this.#refill(now);
    this.#reported = { limit: report.limit, remaining: report.remaining, resetAt };
    this.#leaky = report.leaky;
    if (report.leaky) {
      this.#learnLeak(report, now);
      return;
    }
    const known = this.#limit === undefined ? undefined : this.#resetAt;
    const sameWindow = known !== undefined && Math.abs(resetAt - known) < Math.max(this.#windowMs / 2, 1);
    if (known !== undefined && !sameWindow && resetAt < known) return; // a late answer of an older window
    this.#windowMs = Math.max(this.#windowMs, report.resetMs);
    if (sameWindow) {
      this.#resetAt = Math.max(known, resetAt);
      // Below our own count somebody else is at work: what is on its way is not in the server's number yet.
      if (report.remaining < this.#tokens) this.#tokens = report.remaining - this.inFlight;
    } else {
      this.#resetAt = resetAt;
      this.#tokens = report.remaining - this.inFlight;
    }
    this.#limit = report.limit;
  }

  /** `remaining` is rounded down, so what has drained lies between two whole numbers; the reset says exactly how much. */
  #learnLeak({ limit, remaining, resetMs }: LimitReport, now: number): void {
    const used = limit - remaining;
    if (resetMs > 0 && used > 0) {
      const atMost = used / resetMs;
      const atLeast = (used - 1) / resetMs;
      const known = this.#limit === limit ? this.#rate() : atMost;
      this.#windowMs = limit / Math.max(Math.min(known, atMost), atLeast);
    }
    const drained = this.#windowMs > 0 ? limit - resetMs * (limit / this.#windowMs) : remaining;
    const free = Math.min(drained, remaining + 1);
    this.#tokens = this.#limit === undefined ? free - this.inFlight : Math.min(this.#tokens, free);
    this.#limit = limit;
    this.#countedAt = now;
  }

  /** Takes over everything of a bucket that turned out to be this one, by an answer that is itself not counted here yet. */
  absorb(other: Bucket): void {
    other.movedTo = this;
    for (let one = other.queue.shift(); one !== undefined; one = other.queue.shift()) this.queue.push(one);
    this.inFlight += other.inFlight;
    this.rests.absorb(other.rests);
    if (this.#limit !== undefined) this.#tokens -= other.inFlight + 1;
    this.frozenUntil = Math.max(this.frozenUntil, other.frozenUntil);
    this.#opening = Math.min(this.#opening, other.#opening);
    other.timer?.();
    other.timer = undefined;
  }

  isIdle(now: number): boolean {
    return this.queue.length === 0 && this.inFlight === 0 && this.frozenUntil <= now && this.#isFull(now);
  }

  /** The last report, for a shared store; `undefined` as long as nothing is known. */
  limit(now: number): Limit | undefined {
    if (!this.#reported) return undefined;
    const { limit, remaining, resetAt } = this.#reported;
    const resetMs = Math.max(0, resetAt - now);
    return { limit, remaining: resetMs > 0 ? remaining : limit, resetMs, windowMs: this.#windowMs };
  }

  #isFull(now: number): boolean {
    if (this.#limit === undefined) return true;
    this.#refill(now);
    return this.#leaky ? this.#tokens >= this.#limit : this.#resetAt === undefined;
  }

  /** Tokens per ms, of a leaky bucket: it has been told its limit. */
  #rate(): number {
    return (this.#limit as number) / Math.max(this.#windowMs, 1);
  }

  #refill(now: number): void {
    const limit = this.#limit as number; // whoever leaks, or knows an end, has been told
    if (this.#leaky) {
      this.#tokens = Math.min(limit, this.#tokens + (now - this.#countedAt) * this.#rate());
      this.#countedAt = now;
    } else if (this.#resetAt !== undefined && now >= this.#resetAt) {
      this.#resetAt = undefined;
      this.#tokens = limit - this.inFlight;
    }
  }

  #startBlindWindow(now: number): number {
    this.#resetAt = now + this.#windowMs;
    return Math.max(1, this.#windowMs);
  }
}
