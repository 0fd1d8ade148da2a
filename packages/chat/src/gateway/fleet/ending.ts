import type { AbortSignalLike } from "@antiphon/core";
import { GatewayError } from "../errors.js";
import { textOfError } from "../text-of-error.js";

export interface EndingParts {
  /** Whether somebody will be told by a rejected `connect()` or an iterator. */
  isTold(): boolean;
  /** Tells the user's own `onError`, if there is one: true then. */
  tell(error: unknown): boolean;
  /** The last resort. */
  lastWord(line: string): void;
}

/** How a gateway ends: once, by `close()` or for good, and never without telling anybody. */
export class Ending {
  readonly #parts: EndingParts;
  readonly #abort = new AbortController();
  readonly #closed: Promise<void>;
  #settle: (error: unknown) => void = () => undefined;
  #taken = false;
  #running: Promise<void> | undefined;

  constructor(parts: EndingParts) {
    this.#parts = parts;
    this.#closed = new Promise((resolve, reject) => {
      this.#settle = (error) => (error === undefined ? resolve() : reject(error));
    });
    this.#closed.catch(() => undefined); // whether somebody was told is decided below
  }

  get signal(): AbortSignalLike & AbortSignal {
    return this.#abort.signal;
  }

  /** Resolves when everything is closed; rejects with what ended the gateway for good. Whoever takes it has been told. */
  get closed(): Promise<void> {
    this.#taken = true;
    return this.#closed;
  }

  /** What ended it; `undefined` when the end was asked for. */
  get failure(): unknown {
    const { reason } = this.signal as { readonly reason: unknown };
    return reason instanceof GatewayError && reason.code === "GATEWAY_CLOSED" ? undefined : reason;
  }

  /** Ends everything, once. `wanted`: somebody asked for it, and needs not be told. */
  end(reason: unknown, wanted: boolean, leave: () => Promise<void>): Promise<void> {
    if (this.#running !== undefined) return this.#running;
    let begin: (ended: Promise<void>) => void = () => undefined;
    this.#running = new Promise((resolve) => (begin = resolve)); // first: whoever is told of the end may end it again
    begin(this.#end(reason, wanted, leave));
    return this.#running;
  }

  async #end(reason: unknown, wanted: boolean, leave: () => Promise<void>): Promise<void> {
    const told = wanted || this.#taken || this.#parts.isTold();
    this.#abort.abort(reason);
    if (!told && !this.#parts.tell(reason))
      this.#parts.lastWord(`antiphon: the gateway has ended for good: ${textOfError(reason)}`);
    try {
      await leave();
    } finally {
      this.#settle(wanted ? undefined : reason);
    }
  }
}
