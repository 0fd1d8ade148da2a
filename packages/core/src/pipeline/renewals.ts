import { isPromise } from "../call/is-promise.js";
import type { MaybePromise } from "../call/maybe-promise.js";
import type { Credential } from "../call/runtime.js";

/**
 * Credentials that are being replaced. Calls that were refused with the same one share its renewal, also one that is made by the
 * renewal itself: else each refusal would renew, and each renewal be refused, without an end.
 */
export class Renewals {
  readonly #running = new Map<Credential, Promise<boolean>>();

  /** `refresh` says whether the next attempt has another credential than `used`. */
  renew(used: Credential, refresh: () => MaybePromise<boolean>): MaybePromise<boolean> {
    const running = this.#running.get(used);
    if (running) return running;
    const renewing = refresh();
    if (!isPromise(renewing)) return renewing;
    this.#running.set(used, renewing);
    const forget = (): void => void this.#running.delete(used);
    renewing.then(forget, forget);
    return renewing;
  }
}
