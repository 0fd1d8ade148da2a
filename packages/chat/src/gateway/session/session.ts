import type { MaybePromise } from "@antiphon/core";

/** What is needed to continue a session: plain JSON. Keep it as safe as the token; it names no secret, but it opens one. */
export interface SessionRecord {
  readonly shard: number;
  readonly shardCount: number;
  readonly sessionId: string;
  readonly seq: number;
  readonly resumeUrl: string | undefined;
  /** Which form of the token the server took. */
  readonly tokenForm: "prefixed" | "bare";
  /** Wall time in ms. */
  readonly createdAt: number;
  readonly savedAt: number;
}

/** Where sessions outlive the process. Written behind, at most once a second per shard, and never awaited by the socket. */
export interface SessionStore {
  load(shard: number, shardCount: number): MaybePromise<SessionRecord | undefined>;
  /** `undefined` forgets the session. */
  save(shard: number, shardCount: number, record: SessionRecord | undefined): MaybePromise<void>;
}

/** Sessions handed over by `suspend()`, as a store: `createGateway(client, { store: sessionsFrom(records) })`. */
export function sessionsFrom(records: readonly SessionRecord[]): SessionStore {
  const byShard = new Map(records.map((record) => [record.shard, record]));
  return {
    load: (shard, shardCount) => {
      const record = byShard.get(shard);
      return record?.shardCount === shardCount ? record : undefined;
    },
    save: (shard, _shardCount, record) => {
      if (record === undefined) byShard.delete(shard);
      else byShard.set(shard, record);
    },
  };
}
