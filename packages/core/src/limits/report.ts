import type { RateLimitHeaders } from "../call/operation.js";
import type { Clock } from "../call/options.js";
import { readHttpDate } from "../retry/retry-after.js";

/** No window and no refusal is believed to last longer: a reset in milliseconds where seconds are meant would stop a bucket for ever. */
export const LONGEST_LEARNED_MS = 86_400_000;

/** What one answer says of its bucket. */
export interface LimitReport {
  readonly limit: number;
  readonly remaining: number;
  /** Until the window ends; of a leaky bucket, until it is empty. */
  readonly resetMs: number;
  readonly leaky: boolean;
  /** The server's name of the bucket. */
  readonly bucket: string | undefined;
}

/** Reads the dialect of an API. `undefined` when a number is missing or malformed: then nothing of it is believed. */
export function readLimits(
  names: RateLimitHeaders,
  headers: Readonly<Record<string, string>>,
  clock: Pick<Clock, "now">,
): LimitReport | undefined {
  const limit = numberAt(headers, names.limit);
  if (limit === undefined || limit < 1) return undefined;
  const remaining = numberAt(headers, names.remaining);
  const resetMs = readReset(names, headers, clock);
  if (remaining === undefined || resetMs === undefined || resetMs > LONGEST_LEARNED_MS) return undefined;
  const leaky = names.resetAfter?.leaky === true && headers[names.resetAfter.header] !== undefined;
  return { limit, remaining, resetMs, leaky, bucket: names.bucket && headers[names.bucket] };
}

/** True when a refusal concerns the whole client, not one bucket. */
export function isGlobal(names: RateLimitHeaders, headers: Readonly<Record<string, string>>): boolean {
  return (
    (names.global !== undefined && headers[names.global]?.toLowerCase() === "true") ||
    (names.scope !== undefined && headers[names.scope]?.toLowerCase() === "global")
  );
}

function readReset(
  names: RateLimitHeaders,
  headers: Readonly<Record<string, string>>,
  clock: Pick<Clock, "now">,
): number | undefined {
  const after = names.resetAfter && numberAt(headers, names.resetAfter.header);
  if (after !== undefined && names.resetAfter) return names.resetAfter.unit === "s" ? after * 1000 : after;
  const reset = names.reset && numberAt(headers, names.reset.header);
  if (reset === undefined || !names.reset) return undefined;
  if (names.reset.unit === "s") return reset * 1000;
  if (names.reset.unit === "ms") return reset;
  // Whole Unix seconds are rounded down as a rule: the window may end up to a second later.
  const resetAt = reset * 1000 + (Number.isInteger(reset) && !names.reset.roundsUp ? 999 : 0);
  return Math.max(0, resetAt - serverNow(headers, clock.now()));
}

/** Our clock is finer than the `Date` header, and is used as long as the two agree. */
function serverNow(headers: Readonly<Record<string, string>>, clientNow: number): number {
  const date = readHttpDate(headers["date"] ?? "");
  return date === undefined || Math.abs(clientNow - date - 500) <= 1500 ? clientNow : date;
}

function numberAt(headers: Readonly<Record<string, string>>, name: string | undefined): number | undefined {
  const text = name === undefined ? undefined : headers[name]?.trim();
  return text !== undefined && /^\d{1,15}(?:\.\d{1,9})?$/.test(text) ? Number(text) : undefined;
}
