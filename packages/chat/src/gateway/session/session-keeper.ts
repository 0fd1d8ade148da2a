import type { MaybePromise } from "@antiphon/core";
import type { Shared } from "../gateway-init.js";
import type { Tell } from "../events/notices.js";
import type { SessionRecord, SessionStore } from "./session.js";

const SAVE_EVERY_MS = 1000;
const LIMIT_MS = 5000;

/** Keeps the store up with one shard: behind it, at most once a second, and never failing it. */
export interface SessionKeeper {
  load(): Promise<SessionRecord | undefined>;
  saveSoon(record: () => SessionRecord | undefined): void;
  /** `undefined` forgets the session. */
  save(record: SessionRecord | undefined, limitMs?: number): Promise<unknown>;
}

export function createSessionKeeper(
  store: SessionStore,
  { clock, count }: Shared,
  shard: number,
  tell: Tell,
): SessionKeeper {
  let due = false;

  function save(record: SessionRecord | undefined, limitMs: number = LIMIT_MS): Promise<unknown> {
    return guard(limitMs, () => store.save(shard, count, record));
  }

  function guard<T>(limitMs: number, run: () => MaybePromise<T>): Promise<T | void> {
    return new Promise<T>((resolve, reject) => {
      const cancel = clock.timer(
        () => reject(new Error(`the session store did not answer in ${limitMs} ms`)),
        limitMs,
        "wait",
      );
      void Promise.resolve(run()).then(resolve, reject).finally(cancel);
    }).catch((error: unknown) => tell({ type: "storeFailed", error }));
  }

  return {
    async load() {
      const record = await guard(LIMIT_MS, () => store.load(shard, count));
      return record?.shardCount === count ? record : undefined;
    },
    saveSoon(record) {
      if (due) return;
      due = true;
      clock.timer(
        () => {
          due = false;
          void save(record());
        },
        SAVE_EVERY_MS,
        "background",
      );
    },
    save,
  };
}
