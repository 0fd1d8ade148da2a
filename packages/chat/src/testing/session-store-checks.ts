import {
  expectSame,
  expectThat,
  storeChecks,
  type MakeStore,
  type StoreCheck,
  type StoreRule,
} from "@antiphon/core/testing";
import type { SessionRecord, SessionStore } from "../gateway/session/record.js";

/** Checks of a `SessionStore`: a session is kept whole, for its shard and number of shards alone, and forgotten when told to. */
export function sessionStoreChecks(make: MakeStore<SessionStore>): readonly StoreCheck[] {
  return storeChecks(make, RULES);
}

const RULES: Readonly<Record<string, StoreRule<SessionStore>>> = {
  "has no session at first": async ({ store }) => {
    await expectNone(store, 0, 1);
  },
  "keeps a session as it was given": async ({ store, other }) => {
    const records = [
      recordOf(0, 16),
      recordOf(1, 16, { resumeUrl: undefined, userId: "42", tokenForm: "bare" }),
      recordOf(2, 16, { sessionId: "s".repeat(1024), seq: Number.MAX_SAFE_INTEGER }),
      recordOf(3, 16, { sessionId: 'a"b\n{é😀}', seq: 0 }),
    ];
    for (const record of records) await store.save(record.shard, 16, record);
    for (const record of records) await expectRecord(other, record);
  },
  "keeps the newest of several": async ({ store, other }) => {
    for (const seq of [1, 2, 30]) await store.save(0, 1, recordOf(0, 1, { seq }));
    await expectRecord(other, recordOf(0, 1, { seq: 30 }));
    await other.save(0, 1, recordOf(0, 1, { sessionId: "next", seq: 1 }));
    await expectRecord(store, recordOf(0, 1, { sessionId: "next", seq: 1 }));
  },
  "gives no session of another shard, or of another number of shards": async ({ store, other }) => {
    await store.save(1, 16, recordOf(1, 16));
    for (const [shard, shardCount] of [
      [0, 16],
      [11, 16],
      [1, 1],
      [1, 2],
    ] as const)
      await expectNone(other, shard, shardCount);
    await expectRecord(other, recordOf(1, 16));
  },
  "forgets the session of one shard alone": async ({ store, other }) => {
    for (const shard of [0, 1]) await store.save(shard, 2, recordOf(shard, 2));
    await other.save(0, 2, undefined);
    await expectNone(store, 0, 2);
    await expectRecord(store, recordOf(1, 2));
  },
  "forgets what it never had without an error": async ({ store }) => {
    await store.save(7, 8, undefined);
    await expectNone(store, 7, 8);
  },
};

function recordOf(shard: number, shardCount: number, changes: Partial<SessionRecord> = {}): SessionRecord {
  return {
    shard,
    shardCount,
    sessionId: `session-${shard}`,
    seq: 7,
    resumeUrl: "wss://gateway.example.com/",
    tokenForm: "prefixed",
    createdAt: 1_900_000_000_000,
    savedAt: 1_900_000_000_001,
    ...changes,
  };
}

async function expectRecord(store: SessionStore, record: SessionRecord): Promise<void> {
  const found = await store.load(record.shard, record.shardCount);
  // Databases have `null` for what is not there, and the gateway takes it.
  expectSame(found && { ...found, resumeUrl: found.resumeUrl ?? undefined, userId: found.userId ?? undefined }, record);
}

async function expectNone(store: SessionStore, shard: number, shardCount: number): Promise<void> {
  const found = (await store.load(shard, shardCount)) ?? undefined;
  expectThat(found === undefined, `no session of shard ${shard} of ${shardCount}`, found);
}
