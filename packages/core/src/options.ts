export type MaybePromise<T> = T | Promise<T>;
export type Cancel = () => void;

/** Time as every client sees it. `wait`: backoff, gate, poll. `guard`: attempt timeout, deadline. `background`: heartbeat, sweep. */
export interface Clock {
  /** Wall time in ms since 1970. */
  now(): number;
  /** Milliseconds that only ever grow; origin unspecified. */
  monotonic(): number;
  timer(run: () => void, ms: number, kind: "wait" | "guard" | "background"): Cancel;
}

/** Options of one call. */
export interface CallOptions {
  /** Aborting rejects the call with the signal's own reason. */
  readonly signal?: AbortSignal;
  /** Longest time for one attempt, body included, in ms. Default 30 000. */
  readonly timeoutMs?: number;
  /** Longest time for the whole call, in ms: queueing, attempts and waits. Default 90 000. */
  readonly deadlineMs?: number;
  /** Attempts in all, or `false` for one. Default 3. */
  readonly retry?: RetryOptions | false;
  /** Sent verbatim in place of a generated one, on operations that take a key. */
  readonly idempotencyKey?: string;
  /** Extra headers of this call. A header that the client itself sets is refused. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface RetryOptions {
  readonly maxAttempts?: number;
}
