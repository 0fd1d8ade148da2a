import { readHttpDate } from "../retry/retry-after.js";
import type { Core } from "../pipeline/core.js";

/** A slower answer says little about the time. */
const SLOWEST_MS = 30_000;
/** `Date` has whole seconds, and a little drift does no harm. */
const TOLERANCE_MS = 5000;

/** Learns from an answer's `Date` how far the server's clock is ahead of ours. Cached and slow answers are not believed. */
export function learnClock(core: Core, headers: Readonly<Record<string, string>>, sentAt: number): void {
  const text = headers["date"];
  const receivedAt = core.clock.now();
  const took = receivedAt - sentAt;
  // The same text soon after says nothing new, and reading a date is dear.
  if (text === undefined || text === core.lastDate || headers["age"] !== undefined || took < 0 || took > SLOWEST_MS)
    return;
  const date = readHttpDate(text);
  if (date === undefined) return;
  core.lastDate = text;
  const offsetMs = date + 500 - (sentAt + took / 2);
  if (Math.abs(offsetMs - core.clockOffsetMs) > TOLERANCE_MS + took / 2) core.clockOffsetMs = offsetMs;
}
