import { readHttpDate } from "../retry/retry-after.js";

/** A slower answer says little about the time. */
const SLOWEST_MS = 30_000;
/** `Date` has whole seconds, and a little drift does no harm. */
const TOLERANCE_MS = 5000;

/** What the server's clock is ahead of ours, as far as its answers have shown. */
export class ServerClock {
  #offsetMs = 0;
  /** The `Date` that was last learned from. */
  #lastDate: string | undefined;

  get offsetMs(): number {
    return this.#offsetMs;
  }

  /** Learns from an answer's `Date`. Cached and slow answers are not believed. */
  learn(headers: Readonly<Record<string, string>>, sentAt: number, receivedAt: number): void {
    const text = headers["date"];
    const took = receivedAt - sentAt;
    // The same text soon after says nothing new, and reading a date is dear.
    if (text === undefined || text === this.#lastDate || headers["age"] !== undefined) return;
    if (took < 0 || took > SLOWEST_MS) return;
    const date = readHttpDate(text);
    if (date === undefined) return;
    this.#lastDate = text;
    const offsetMs = date + 500 - (sentAt + took / 2);
    if (Math.abs(offsetMs - this.#offsetMs) > TOLERANCE_MS + took / 2) this.#offsetMs = offsetMs;
  }
}
