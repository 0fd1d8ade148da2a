import type { Clock } from "@antiphon/core";
import type { FrameLimit } from "../platforms/platform.js";

const KEPT = 4096;

/** Every frame that one shard wrote, of any kind and over all its sockets, since the server counts them all. */
export class FrameLog {
  readonly #clock: Pick<Clock, "monotonic">;
  readonly #written: { readonly op: number; readonly at: number }[] = [];

  constructor(clock: Pick<Clock, "monotonic">) {
    this.#clock = clock;
  }

  wrote(op: number): void {
    this.#written.push({ op, at: this.#clock.monotonic() });
    if (this.#written.length > KEPT) this.#written.splice(0, KEPT / 2);
  }

  /** Time until one more frame fits into the limit less `kept`, in ms; with `only`, counting that op alone. */
  roomInMs(limit: FrameLimit | undefined, kept: number, only?: number): number {
    if (limit === undefined) return 0;
    const counted = only === undefined ? this.#written : this.#written.filter(({ op }) => op === only);
    // The oldest of the last frames that may be in the window has to leave it first.
    const oldest = counted.at(-Math.max(1, limit.count - kept));
    return oldest === undefined ? 0 : Math.max(0, oldest.at + limit.windowMs - this.#clock.monotonic());
  }
}
