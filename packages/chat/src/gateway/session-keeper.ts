import type { Clock, MaybePromise } from "@antiphon/core";
import type { Notify } from "./notices.js";
import type { SessionRecord, SessionStore } from "./session.js";

const SAVE_EVERY_MS = 1000;
const LIMIT_MS = 5000;

/** Keeps the store up with one shard: behind it, at most once a second, and never failing it. */
export class SessionKeeper {
  readonly #store: SessionStore;
  readonly #clock: Clock;
  readonly #shard: number;
  readonly #count: number;
  readonly #notify: Notify;
  #due = false;

  constructor(store: SessionStore, clock: Clock, shard: number, count: number, notify: Notify) {
    this.#store = store;
    this.#clock = clock;
    this.#shard = shard;
    this.#count = count;
    this.#notify = notify;
  }

  async load(): Promise<SessionRecord | undefined> {
    const record = await this.#guard(LIMIT_MS, () => this.#store.load(this.#shard, this.#count));
    return record?.shardCount === this.#count ? record : undefined;
  }

  saveSoon(record: () => SessionRecord | undefined): void {
    if (this.#due) return;
    this.#due = true;
    this.#clock.timer(
      () => {
        this.#due = false;
        void this.save(record());
      },
      SAVE_EVERY_MS,
      "background",
    );
  }

  /** `undefined` forgets the session. */
  save(record: SessionRecord | undefined, limitMs: number = LIMIT_MS): Promise<void> {
    return this.#guard(limitMs, () => this.#store.save(this.#shard, this.#count, record));
  }

  async #guard<T>(limitMs: number, run: () => MaybePromise<T>): Promise<T | undefined> {
    try {
      return await new Promise<T>((resolve, reject) => {
        const cancel = this.#clock.timer(
          () => reject(new Error(`the session store did not answer in ${limitMs} ms`)),
          limitMs,
          "wait",
        );
        void Promise.resolve(run()).then(resolve, reject).finally(cancel);
      });
    } catch (error) {
      this.#notify({ type: "storeFailed", shard: this.#shard, error });
      return undefined;
    }
  }
}
