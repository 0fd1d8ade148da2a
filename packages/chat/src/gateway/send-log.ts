import type { FrameLimit } from "./platform.js";

/** Sliding log of everything written on a shard's sockets: the server counts beats and IDENTIFYs too. */
export class SendLog {
  readonly #at: number[] = [];

  add(now: number): void {
    this.#at.push(now);
    if (this.#at.length > 4096) this.#at.splice(0, 2048);
  }

  /** Milliseconds until one more frame fits into the limit less `reserve`; 0 when it fits now. */
  waitMs(now: number, limit: FrameLimit, reserve: number): number {
    const allowed = Math.max(1, limit.count - reserve);
    // The oldest of the last `allowed` frames has to leave the window first.
    const oldest = this.#at[this.#at.length - allowed];
    return oldest === undefined ? 0 : Math.max(0, oldest + limit.windowMs - now);
  }
}
