import { isPromise } from "../call/is-promise.js";
import type { MaybePromise } from "../call/maybe-promise.js";
import type { Credential } from "../call/runtime.js";

/** So many calls of a client ask for a credential each for itself while others wait for theirs. */
const MOST_AT_ONCE = 100;

/**
 * Credentials that calls wait for. Those beyond the hundredth share the newest answer: thousands of calls at once do not ask a thousand
 * times, and a function that calls the client that it is for waits for itself until the deadline instead of asking itself without an end.
 */
export class Asks {
  #waiting = 0;
  #newest: Promise<Credential> | undefined;

  ask(credential: () => MaybePromise<Credential>): MaybePromise<Credential> {
    if (this.#newest && this.#waiting >= MOST_AT_ONCE) return this.#newest;
    const asked = credential();
    if (isPromise(asked)) this.#keep(asked);
    return asked;
  }

  /** Counts a call until it no longer waits, whether its credential came or not. */
  waits(asked: Promise<unknown>): void {
    this.#waiting += 1;
    const leave = (): void => {
      this.#waiting -= 1;
    };
    asked.then(leave, leave);
  }

  #keep(asked: Promise<Credential>): void {
    this.#newest = asked;
    const forget = (): void => {
      if (this.#newest === asked) this.#newest = undefined;
    };
    asked.then(forget, forget);
  }
}
