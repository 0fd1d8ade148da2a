import type { MaybePromise } from "../call/maybe-promise.js";

/** What a client knows of a bucket from the answers it has seen. */
export interface Limit {
  /** Requests per window. */
  readonly limit: number;
  /** Left of the current window. */
  readonly remaining: number;
  /** Until the current window ends, in ms. */
  readonly resetMs: number;
  /** Length of a whole window in ms, as far as it has been seen. */
  readonly windowMs: number;
}

/** The right to send one request. */
export interface Permit {
  /** Called once the answer is there, or will not come. */
  release(): void;
}

/**
 * Where buckets are counted when several clients or processes share them. The store owns time: `waitMs` is by its clock.
 * A store that throws is left out: the client falls back to what it knows itself and says so in the log.
 */
export interface RateStore {
  take(key: string, cost: number, limit: Limit): MaybePromise<Permit | { readonly waitMs: number }>;
  /** Nobody may take from the bucket for `ms`. */
  freeze(key: string, ms: number): MaybePromise<void>;
}
