import type { Cancel, Clock } from "@antiphon/core";

/** Whose turn it is: a clock that skips idle time stands still while the gateway decides, and not while it waits for others. */
export class Turn {
  readonly #clock: Clock;
  #end: Cancel | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The gateway decides until `end()`. */
  begin(): void {
    this.#end ??= this.#clock.work?.();
  }

  end(): void {
    this.#end?.();
    this.#end = undefined;
  }

  /** Others have it meanwhile: a socket, time, or what the user gave. */
  async others<T>(run: () => Promise<T>): Promise<T> {
    this.end();
    try {
      return await run();
    } finally {
      this.begin();
    }
  }
}
