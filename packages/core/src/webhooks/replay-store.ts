import type { MaybePromise } from "../call/maybe-promise.js";

/** How a store found a delivery: nobody has it, somebody handles it at the moment, or it was handled. */
export type ReplayState = "free" | "claimed" | "done";

/** Remembers deliveries, so that each is handled once. Share one (Redis, a table with a unique column) between processes. */
export interface ReplayStore {
  /**
   * Claims the key for that long and gives the state in which it was found: `"free"` means that it is the caller's now,
   * `"claimed"` and `"done"` leave it as it was. Must be atomic. The claim ends by itself, in case its process dies.
   */
  claim(key: string, claimMs: number): MaybePromise<ReplayState>;
  /** The delivery was handled: the key is `"done"` for that long. */
  finish(key: string, ttlMs: number): MaybePromise<void>;
  /** Gives a claim back after the handler failed: the key is `"free"` again, and the vendor's next attempt is accepted. */
  release(key: string): MaybePromise<void>;
}
