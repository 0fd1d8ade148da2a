import { backoff, type BackoffOptions } from "./backoff.js";
import { atOnce, checkedRandom, waitAtOnce } from "../call/at-once.js";
import { checkOptions } from "../call/check-options.js";
import { ConfigError } from "../call/errors.js";
import type { MaybePromise } from "../call/maybe-promise.js";
import type { Clock } from "../call/options.js";
import { sleep } from "../time/sleep.js";
import type { AbortSignalLike } from "../transport/web-types.js";
import { systemClock, systemRandom } from "#platform";

/** Options of `retry()`. */
export interface RetryHelperOptions extends BackoffOptions {
  /** Which errors are worth another attempt. It is yours to know that repeating does no harm. */
  readonly shouldRetry: (error: unknown, attempt: number) => boolean;
  /** Attempts in all. Default 3. */
  readonly maxAttempts?: number | undefined;
  /** A wait that the failure itself asks for, in ms; never undercut. */
  readonly retryAfterMs?: ((error: unknown) => number | undefined) | undefined;
  /** Aborting rejects with the signal's own reason. */
  readonly signal?: AbortSignalLike | undefined;
  /** Default: the platform's. */
  readonly clock?: Clock | undefined;
  /** Uniform on [0, 1), for the jitter. Default: `Math.random`. */
  readonly random?: (() => number) | undefined;
}

const RETRY_OPTIONS = /* @__PURE__ */ Object.keys({
  shouldRetry: 1,
  maxAttempts: 1,
  retryAfterMs: 1,
  signal: 1,
  clock: 1,
  random: 1,
  floorMs: 1,
  baseMs: 1,
  capMs: 1,
} satisfies Record<keyof RetryHelperOptions, 1>);

/**
 * Runs `work` until it succeeds, for calls that go elsewhere than to our clients: those retry by themselves. Throws the last
 * error, and `ConfigError` for an option that is misspelt or cannot be meant. The work is told the number of its attempt, 1 for the first.
 */
export async function retry<T>(work: (attempt: number) => MaybePromise<T>, options: RetryHelperOptions): Promise<T> {
  checkOptions({ ...options, maxAttempts: undefined }, "retry()", RETRY_OPTIONS);
  const { maxAttempts = 3, clock = systemClock, random = systemRandom, signal } = options;
  if (!(maxAttempts >= 1)) throw new ConfigError("INVALID_OPTION", "`maxAttempts` must be at least 1");
  const draw = checkedRandom(random);
  for (let attempt = 1; ; attempt += 1) {
    if (signal?.aborted) throw signal.reason;
    try {
      return await work(attempt);
    } catch (error) {
      if (signal?.aborted || attempt >= maxAttempts || !atOnce("shouldRetry", options.shouldRetry(error, attempt)))
        throw error;
      const waitMs = Math.max(
        waitAtOnce("retryAfterMs", options.retryAfterMs?.(error)),
        backoff(attempt - 1, draw, options),
      );
      await sleep(clock, waitMs, signal);
    }
  }
}
