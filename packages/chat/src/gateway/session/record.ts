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
  /** The account's own id, which RESUMED does not tell. */
  readonly userId?: string | undefined;
  /** Wall time in ms. */
  readonly createdAt: number;
  readonly savedAt: number;
}

/** Where sessions outlive the process. Written behind, at most once a second per shard, and never awaited by the socket. */
export interface SessionStore {
  load(shard: number, shardCount: number): MaybePromise<SessionRecord | undefined>;
  /** `undefined` forgets the session. One call at a time for each shard, the newest state last. */
  save(shard: number, shardCount: number, record: SessionRecord | undefined): MaybePromise<void>;
}

/** Longest session id that is kept: RESUME has to fit into one frame. */
const LONGEST_ID = 1024;

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

export function isSessionId(value: unknown): value is string {
  return typeof value === "string" && value.length > 0 && value.length <= LONGEST_ID;
}

/** Whether what a store gave is a record of this shard. Files and databases hold anything. */
export function isRecordOf(value: unknown, shard: number, shardCount: number): value is SessionRecord {
  const record = (typeof value === "object" && value !== null ? value : {}) as Partial<
    Record<keyof SessionRecord, unknown>
  >;
  return (
    record.shard === shard &&
    record.shardCount === shardCount &&
    isSessionId(record.sessionId) &&
    Number.isSafeInteger(record.seq) &&
    (record.seq as number) >= 0 &&
    (record.tokenForm === "prefixed" || record.tokenForm === "bare") &&
    (record.userId === null || ["string", "undefined"].includes(typeof record.userId))
  );
}

/** How long ago it was saved, in ms; no time at all where that makes no sense. */
export function ageMs({ savedAt }: SessionRecord, now: number): number {
  return typeof savedAt === "number" ? Math.max(0, now - savedAt || 0) : 0;
}
