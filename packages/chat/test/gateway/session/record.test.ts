import { describe, expect, test } from "vitest";
import { sessionsFrom } from "@antiphon/chat/gateway";
import { newSession, idOf, sessionIdOf } from "../../../src/gateway/session/new-session.js";
import { ageMs, isRecordOf, isSessionId, type SessionRecord } from "../../../src/gateway/session/record.js";

const record: SessionRecord = {
  shard: 2,
  shardCount: 4,
  sessionId: "s",
  seq: 10,
  resumeUrl: undefined,
  tokenForm: "prefixed",
  createdAt: 100,
  savedAt: 200,
};

test.each<[id: unknown, usable: boolean]>([
  ["a", true],
  ["x".repeat(1023), true],
  ["x".repeat(1024), true],
  ["x".repeat(1025), false],
  ["", false],
  [7, false],
  [null, false],
  [undefined, false],
  [["a"], false],
])("%j as the id of a session is usable: %s", (id, usable) => {
  expect(isSessionId(id)).toBe(usable);
  expect(sessionIdOf({ session_id: id })).toBe(usable ? id : undefined);
});

describe("What a store gives is a record of the shard", () => {
  test.each<[change: Record<string, unknown>, taken: boolean]>([
    [{}, true],
    [{ shard: 1 }, false],
    [{ shardCount: 5 }, false],
    [{ sessionId: "" }, false],
    [{ seq: 0 }, true],
    [{ seq: 1 }, true],
    [{ seq: -1 }, false],
    [{ seq: 1.5 }, false],
    [{ seq: "10" }, false],
    [{ seq: 2 ** 53 }, false],
    [{ seq: undefined }, false],
    [{ tokenForm: "bare" }, true],
    [{ tokenForm: "Bot" }, false],
    [{ tokenForm: undefined }, false],
    [{ userId: "7" }, true],
    [{ userId: null }, true],
    [{ userId: 7 }, false],
    [{ userId: {} }, false],
    [{ savedAt: undefined, createdAt: undefined, resumeUrl: null }, true],
  ])("%j: %s", (change, taken) => {
    expect(isRecordOf({ ...record, ...change }, 2, 4)).toBe(taken);
  });

  test.each([null, undefined, 7, "record", []])("%j is none", (value) => {
    expect(isRecordOf(value, 2, 4)).toBe(false);
  });
});

test.each<[savedAt: unknown, ms: number]>([
  [200, 50],
  [250, 0],
  [251, 0],
  [0, 250],
  [Number.NaN, 0],
  ["200", 0],
  [200n, 0],
  [undefined, 0],
])("a record saved at %s is %i ms old at 250", (savedAt, ms) => {
  expect(ageMs({ ...record, savedAt: savedAt as number }, 250)).toBe(ms);
});

test("sessions that were handed over are given to their shards, until they are saved anew or forgotten", async () => {
  const store = sessionsFrom([record, { ...record, shard: 3, sessionId: "t" }]);
  expect([await store.load(2, 4), await store.load(3, 4)]).toMatchObject([{ sessionId: "s" }, { sessionId: "t" }]);
  expect([await store.load(2, 5), await store.load(1, 4)]).toEqual([undefined, undefined]);
  await store.save(2, 4, { ...record, seq: 11 });
  await store.save(3, 4, undefined);
  expect([await store.load(2, 4), await store.load(3, 4)]).toMatchObject([{ seq: 11 }, undefined]);
});

describe("READY begins a session", () => {
  const known = { shard: 2, shardCount: 4, tokenForm: "bare", now: 500 } as const;

  test.each<[ready: Record<string, unknown>, more: object]>([
    [{ session_id: "s" }, { resumeUrl: undefined, userId: undefined }],
    [
      { session_id: "s", resume_gateway_url: "wss://a/", user: { id: "7" } },
      { resumeUrl: "wss://a/", userId: "7" },
    ],
    [
      { session_id: "s", resume_gateway_url: 7, user: "7" },
      { resumeUrl: undefined, userId: undefined },
    ],
    [
      { session_id: "s", resume_gateway_url: null, user: { id: 7 } },
      { resumeUrl: undefined, userId: undefined },
    ],
  ])("%j", (ready, more) => {
    expect(newSession(ready, known)).toEqual({
      shard: 2,
      shardCount: 4,
      tokenForm: "bare",
      sessionId: "s",
      seq: 0,
      createdAt: 500,
      savedAt: 500,
      ...more,
    });
  });

  test("that cannot be resumed without a usable id", () => {
    for (const session_id of [undefined, null, 7, ""]) expect(newSession({ session_id }, known)).toBeUndefined();
  });

  test.each([undefined, null, 7, "7", {}, { id: 7 }, { id: null }])("%j has no id", (value) => {
    expect([idOf(value), sessionIdOf(value)]).toEqual([undefined, undefined]);
  });
});
