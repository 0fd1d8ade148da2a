import type { Cancel, Clock } from "@antiphon/core";

const LEAST_SPACING_MS = 1000;

export interface BeatReplyParts {
  readonly clock: Clock;
  /** Time until a frame fits into the limits, in ms. */
  roomInMs(): number;
  beat(): void;
}

/** Answers to the server's requests for a beat: at once, but never so many that they use up the frames we may send. */
export class BeatReplies {
  readonly #parts: BeatReplyParts;
  #lastAt = -Infinity;
  #cancel: Cancel | undefined;

  constructor(parts: BeatReplyParts) {
    this.#parts = parts;
  }

  /** Requests that come while one waits for its answer are answered together. */
  asked(): void {
    if (this.#cancel !== undefined) return;
    const waitMs = Math.max(this.#lastAt + LEAST_SPACING_MS - this.#parts.clock.monotonic(), this.#parts.roomInMs());
    if (waitMs > 0) this.#cancel = this.#parts.clock.timer(() => this.#answer(), waitMs, "background");
    else this.#answer();
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = () => undefined; // and none is asked for any more
  }

  #answer(): void {
    this.#cancel = undefined;
    this.#lastAt = this.#parts.clock.monotonic();
    this.#parts.beat();
  }
}
