import { listenTo } from "@antiphon/core/internal";
import type { Cancel, Clock } from "@antiphon/core";
import type { GatewaySocket, Runtime } from "./socket.js";

const SLICE_MS = 5;

type Data = string | Uint8Array;

export interface IntakeParts {
  readonly clock: Clock;
  readonly runtime: Pick<Runtime, "afterIo">;
  socket(): GatewaySocket | undefined;
  take(data: Data): void;
}

/** Messages of one socket in slices: a read can hold hundreds, and timers and other sockets have to run in between. */
export class Intake {
  readonly #parts: IntakeParts;
  readonly #backlog: Data[] = [];
  /** What comes has to wait in the backlog. */
  #held = false;
  #paused = false;
  #stopped = false;
  #sliceStart = 0;
  #inSlice = 0;
  #cancel: Cancel | undefined;
  readonly #drain = (): void => this.#takeSlice();
  readonly #endSlice = (): void => void (this.#inSlice = 0);

  constructor(parts: IntakeParts) {
    this.#parts = parts;
  }

  get paused(): boolean {
    return this.#paused;
  }

  /** Messages have come that nobody has looked at yet. */
  get waiting(): boolean {
    return this.#backlog.length > 0;
  }

  push(data: Data): void {
    if (this.#held) {
      this.#backlog.push(data);
      return;
    }
    if (this.#inSlice === 0) {
      this.#startSlice();
      listenTo(Promise.resolve().then(this.#endSlice)); // not `queueMicrotask`, which test runners replace
    }
    if (this.#sliceIsOver() && this.#parts.socket()?.pause() === true) {
      this.#held = true;
      this.#backlog.push(data);
      this.#cancel = this.#parts.runtime.afterIo(this.#drain);
    } else this.#parts.take(data);
  }

  /** Stops reading while a consumer is behind; `false` where the runtime cannot. */
  pause(): boolean {
    this.#paused ||= this.#parts.socket()?.pause() === true;
    this.#held ||= this.#paused;
    return this.#paused;
  }

  unpause(): void {
    if (!this.#paused) return;
    this.#paused = false;
    this.#takeSlice();
  }

  /** Takes at once what still waits, in order. */
  finish(): void {
    while (this.#backlog.length > 0 && !this.#stopped) this.#parts.take(this.#backlog.shift() as Data);
  }

  stop(): void {
    this.#stopped = true;
    this.#backlog.length = 0;
    this.#cancel?.();
  }

  /** Looks at the clock only now and then. */
  #sliceIsOver(): boolean {
    return (++this.#inSlice & 15) === 0 && this.#parts.clock.monotonic() - this.#sliceStart > SLICE_MS;
  }

  #startSlice(): void {
    this.#sliceStart = this.#parts.clock.monotonic();
    this.#inSlice = 0;
  }

  /** Takes from the backlog for a slice; reading goes on when nothing is left. */
  #takeSlice(): void {
    this.#startSlice();
    while (!this.#stopped && !this.#paused) {
      if (this.#backlog.length === 0) {
        this.#held = false;
        this.#parts.socket()?.resume();
        return;
      }
      this.#parts.take(this.#backlog.shift() as Data);
      if (this.#sliceIsOver()) {
        this.#cancel = this.#parts.runtime.afterIo(this.#drain);
        return;
      }
    }
  }
}
