import type { Cancel, Clock, MaybePromise } from "@antiphon/core";
import { sleep, within } from "@antiphon/core/internal";
import type { AbortSignalLike } from "@antiphon/core";
import type { Tell } from "../events/notices.js";
import { isRecordOf, type SessionRecord, type SessionStore } from "./record.js";

const SAVE_EVERY_MS = 1000;
const LIMIT_MS = 5000;
const FIRST_RETRY_MS = 250;

export interface KeeperParts {
  readonly store: SessionStore;
  readonly clock: Clock;
  readonly shard: number;
  readonly shardCount: number;
  /** How long a record is worth waiting for: as long as the server keeps the session. */
  readonly patienceMs: number;
  readonly tell: Tell;
}

/** Keeps the store up with one shard: behind it, one write at a time, at most once a second, and never failing it. */
export class SessionKeeper {
  readonly #parts: KeeperParts;
  #cancelSave: Cancel | undefined;
  /** Settles when the store is done with the last write. */
  #writing: Promise<unknown> | undefined;
  /** What is to be written once the store is free again. */
  #next: { readonly record: SessionRecord | undefined } | undefined;
  #closed = false;

  constructor(parts: KeeperParts) {
    this.#parts = parts;
  }

  /** What is kept of this shard. A store that fails or is late is asked again while the session may still live. */
  async load(signal: AbortSignalLike): Promise<SessionRecord | undefined> {
    const { clock, patienceMs, shard, shardCount, store, tell } = this.#parts;
    const endsAt = clock.monotonic() + patienceMs;
    for (let pauseMs = FIRST_RETRY_MS; ; pauseMs *= 2) {
      try {
        const limitMs = Math.max(1, Math.min(LIMIT_MS, endsAt - clock.monotonic()));
        const record: unknown = await this.#within(limitMs, () => store.load(shard, shardCount));
        if (record === undefined || record === null) return undefined;
        // Databases have `null` for what is not there.
        if (isRecordOf(record, shard, shardCount))
          return { ...record, resumeUrl: record.resumeUrl ?? undefined, userId: record.userId ?? undefined };
        throw new Error(`the session store gave no record of shard ${shard} of ${shardCount}`);
      } catch (error) {
        if (signal.aborted) throw signal.reason;
        tell({ type: "storeFailed", error });
        if (clock.monotonic() + pauseMs >= endsAt) return undefined;
        await sleep(clock, pauseMs, signal);
      }
    }
  }

  /** Writes what `record` gives in a second, unless a write is due already. */
  saveSoon(record: () => SessionRecord | undefined): void {
    if (this.#cancelSave !== undefined || this.#closed) return;
    this.#cancelSave = this.#parts.clock.timer(
      () => {
        this.#cancelSave = undefined;
        this.save(record());
      },
      SAVE_EVERY_MS,
      "background",
    );
  }

  /** Writes as soon as the store is free; `undefined` forgets the session. */
  save(record: SessionRecord | undefined): void {
    if (this.#closed) return;
    this.#next = { record };
    if (this.#writing === undefined) this.#write();
  }

  /** The last write. Resolves when it is done, or after `limitMs`. */
  async close(record: SessionRecord | undefined, limitMs: number): Promise<void> {
    this.#cancelSave?.();
    this.save(record);
    this.#closed = true;
    await this.#within(limitMs, () => this.#idle()).catch((error: unknown) =>
      this.#parts.tell({ type: "storeFailed", error }),
    );
  }

  async #idle(): Promise<void> {
    while (this.#writing !== undefined) await this.#writing;
  }

  #write(): void {
    const { clock, shard, shardCount, store, tell } = this.#parts;
    const { record } = this.#next as { readonly record: SessionRecord | undefined };
    this.#next = undefined;
    const fail = (error: unknown): void => tell({ type: "storeFailed", error });
    const done = settled(() => store.save(shard, shardCount, record), fail);
    const cancel = clock.timer(() => fail(tooLate(LIMIT_MS)), LIMIT_MS, "background");
    // A newer record waits for an older one, however long that takes: the older must not come after it.
    this.#writing = done.then(() => {
      cancel();
      this.#writing = undefined;
      if (this.#next !== undefined) this.#write();
    });
  }

  #within<T>(limitMs: number, run: () => MaybePromise<T>): Promise<T> {
    const { clock } = this.#parts;
    return within({ clock, ms: limitMs, kind: "wait", late: () => tooLate(limitMs) }, (async () => run())());
  }
}

async function settled(run: () => MaybePromise<void>, fail: (error: unknown) => void): Promise<void> {
  try {
    await run();
  } catch (error) {
    fail(error);
  }
}

function tooLate(limitMs: number): Error {
  return new Error(`the session store did not answer in ${limitMs} ms`);
}
