import { expect, test } from "vitest";
import { type IdentifyGate, memoryIdentifyGate, type SessionRecord } from "@antiphon/chat/gateway";
import { every, failure, Stage } from "../stage.js";

const nothing = Object.create(null) as object;
const throwing = {
  get message(): string {
    throw new Error("not even this");
  },
};

test.each([
  ["null", null],
  ["nothing", undefined],
  ["an object without a text", nothing],
  ["a trap", throwing],
])("a token source that rejects with %s is waited out", async (_, thrown) => {
  let asked = 0;
  const stage = new Stage("astral", {
    random: () => 0.5,
    token: () => ((asked += 1) <= 4 ? Promise.reject(thrown) : stage.chat.token),
  });
  const connected = stage.gateway.connect();
  await stage.advance(60_000);
  await connected;
  expect(stage.noticesOf("trouble")).toHaveLength(4);
  expect(stage.gateway.shards[0]?.state).toBe("ready");
});

test("a token source that closes the gateway while it is asked ends it, and nothing else", async () => {
  const stage: Stage = new Stage("astral", {
    token: async () => {
      void stage.gateway.close();
      return "a.b";
    },
  });
  const ended = failure(stage.gateway.connect());
  await stage.settle();
  expect(await ended).toMatchObject({ code: "GATEWAY_CLOSED" });
  expect([stage.sockets, stage.errors]).toEqual([[], []]);
});

test("a logger that throws and an onNotice that closes do not stop the end", async () => {
  const stage: Stage = new Stage("astral", {
    onNotice: ({ type }) => {
      if (type === "hello") void stage.gateway.close();
      throw new Error("a bad day");
    },
  });
  stage.logger.debug = stage.logger.info = () => {
    throw new Error("the disk is full");
  };
  const ended = failure(stage.gateway.connect());
  await stage.advance(6000);
  expect(await ended).toMatchObject({ code: "GATEWAY_CLOSED" });
  await stage.gateway.closed;
  expect(stage.errors.length).toBeGreaterThan(0);
});

const gates: Record<string, (inner: IdentifyGate) => IdentifyGate> = {
  "written() throws": (inner) =>
    around(inner, () => {
      throw new Error("no redis");
    }),
  "written() rejects": (inner) => around(inner, () => Promise.reject(new Error("no redis"))),
};

function around(inner: IdentifyGate, fail: () => unknown): IdentifyGate {
  return {
    enter: async (...args) => {
      const permit = await inner.enter(...args);
      return { ...permit, written: () => (permit.written(), fail() as void) };
    },
  };
}

test.each(Object.entries(gates))("a gate whose %s costs no connection, and is told", async (_, make) => {
  const stage: Stage = new Stage("astral", {
    gate: make({ enter: (...args) => memoryIdentifyGate(stage.gateway.clock, 5250).enter(...args) }),
  });
  await stage.connect();
  await stage.settle();
  expect(stage.sockets).toHaveLength(1);
  expect(stage.noticesOf("trouble")).toMatchObject([{ with: "gate" }]);
});

test.each(every)("what the server quotes of the token is nowhere to be seen, on %s", async (profile) => {
  const stage = new Stage(profile, { random: () => 0.5 });
  await stage.connect();
  const { token } = stage.chat;
  stage.script.raw(JSON.stringify({ op: 12, d: { code: `no ${token}`, message: `bad token ${token}` } }));
  stage.script.raw(JSON.stringify({ op: 0, t: `X${token}` }));
  stage.script.raw(JSON.stringify({ op: 0, t: `X${token}`, s: -1, d: {} }));
  await stage.settle();
  stage.script.close(4000, `token ${token} seen`);
  await stage.advance(5000);
  const told = JSON.stringify([stage.notices, stage.logged, stage.delivered.map(({ event, data }) => [event, data])]);
  expect(told).toContain("[redacted]");
  expect(told).not.toContain(token);
  stage.script.close(4004, `no good: ${token}`);
  await stage.advance(60_000);
  const error = await failure(stage.gateway.connect());
  expect(error).toMatchObject({ code: "FATAL_CLOSE", reason: "no good: [redacted]" });
});

test("the reason of a close is one line in the log", async () => {
  const stage = new Stage("astral", { random: () => 0.5 });
  await stage.connect();
  stage.script.close(4000, "bye\nantiphon: all is well");
  await stage.advance(5000);
  expect(stage.noticesOf("disconnected")[0]?.reason).toBe("bye antiphon: all is well");
  expect(stage.logged.join("")).not.toContain("\n");
});

test.each<[name: string, change: Record<string, unknown>]>([
  ["null for what is not there", { resumeUrl: null, userId: null }],
  ["a time that is a bigint", { savedAt: 5n }],
  ["a time that is a text", { savedAt: "2026-11-30" }],
  ["no times at all", { savedAt: undefined, createdAt: undefined }],
])("a record of a database with %s is resumed", async (_, change) => {
  let record: SessionRecord | undefined;
  const stage = new Stage("astral", {
    store: {
      load: () => record && { ...record, ...change },
      save: (_s, _c, one) => void (record = one),
    },
  });
  await stage.connect();
  const [first] = await Promise.all([stage.gateway.suspend(), stage.advance(300)]);
  record = first[0];
  const next = stage.open();
  const connected = next.connect();
  await stage.advance(1000);
  await connected;
  expect(stage.noticesOf("resumed")).toHaveLength(1);
  expect(stage.noticesOf("trouble")).toEqual([]);
  await Promise.all([next.close(), stage.advance(6000)]);
});

test("a store behind fetch that cannot be reached for a while is asked again", async () => {
  let record: SessionRecord | undefined;
  let asked = 0;
  const stage = new Stage("fluxer", {
    random: () => 0.5,
    store: {
      load: async () => {
        if (record !== undefined && (asked += 1) <= 3) throw new TypeError("fetch failed");
        return record;
      },
      save: (_s, _c, one) => void (record = one),
    },
  });
  await stage.connect();
  const [records] = await Promise.all([stage.gateway.suspend(), stage.advance(300)]);
  record = records[0];
  const next = stage.open();
  const connected = next.connect();
  await stage.advance(10_000);
  await connected;
  expect([asked, stage.noticesOf("resumed").length]).toEqual([4, 1]);
  await Promise.all([next.close(), stage.advance(6000)]);
});
