import { textOfError } from "../text-of-error.js";

/** One frame as the server sends it; nothing in it is trusted. */
export interface Frame {
  readonly op: unknown;
  readonly t?: unknown;
  readonly s?: unknown;
  readonly d?: unknown;
}

const BAD_FRAMES = 5;

export interface FrameReaderParts {
  take(frame: Frame | null): void;
  violation(detail: string): void;
  /** Too much of it cannot be read. */
  give(up: string): void;
}

/** Reads JSON, and gives up when there is hardly any. What a frame breaks here ends nothing else. */
export class FrameReader {
  readonly #parts: FrameReaderParts;
  #bad = 0;

  constructor(parts: FrameReaderParts) {
    this.#parts = parts;
  }

  read(text: string): void {
    let frame: Frame | null;
    try {
      frame = JSON.parse(text) as Frame | null;
    } catch {
      return this.bad("a frame is not JSON");
    }
    try {
      this.#parts.take(frame);
    } catch (error) {
      this.bad(`a frame could not be handled: ${textOfError(error)}`);
    }
  }

  /** One more frame that nothing can be made of. */
  bad(detail: string): void {
    this.#parts.violation(detail);
    if (++this.#bad >= BAD_FRAMES) this.#parts.give("too many unreadable frames");
  }

  /** All is well again. */
  forgive(): void {
    this.#bad = 0;
  }
}
