import { describe, expect, test } from "vitest";
import { every, Stage } from "../stage.js";

const dispatch = (t: string, s: unknown, d: unknown): string => JSON.stringify({ op: 0, t, s, d });
const ready = (stage: Stage, session_id: string, s = 1): string =>
  dispatch("READY", s, { session_id, user: { id: stage.chat.botId }, guilds: [], version: 1 });
const said = (content: string): object => ({ content });

describe.each(every)("on %s", (profile) => {
  test("READY in place of RESUMED begins a session with numbers of its own", async () => {
    const stage = new Stage(profile);
    await stage.connect();
    for (let n = 0; n < 100; n += 1) stage.say(`old ${n}`);
    await stage.settle();
    const last = stage.gateway.shards[0]?.seq;
    stage.script.delay("resumed", "never", 1);
    stage.script.drop();
    await stage.advance(1000);
    stage.script.raw(ready(stage, "another"));
    for (let n = 0; n < 5; n += 1) stage.script.raw(dispatch("MESSAGE_CREATE", 2 + n, said(`new ${n}`)));
    await stage.settle();
    expect(stage.contents().slice(100)).toEqual([0, 1, 2, 3, 4].map((n) => `new ${n}`));
    expect(stage.noticesOf("sessionLost")).toEqual([
      { type: "sessionLost", shard: 0, lastSeq: last, reason: "the server began another one" },
    ]);
    expect(stage.gateway.shards).toMatchObject([{ state: "ready", seq: 6 }]);
  });

  test("READY in a session begins another one; the same one told twice does not", async () => {
    const stage = new Stage(profile);
    await stage.connect();
    stage.say("one");
    await stage.settle();
    const [{ data } = { data: undefined }] = stage.delivered;
    stage.script.raw(dispatch("READY", 1, data));
    await stage.settle();
    expect(stage.noticesOf("duplicate")).toEqual([{ type: "duplicate", shard: 0, seq: 1 }]);
    stage.script.raw(ready(stage, "another"));
    stage.script.raw(dispatch("MESSAGE_CREATE", 2, said("two")));
    await stage.settle();
    expect(stage.contents()).toEqual(["one", "two"]);
    expect(stage.noticesOf("ready")).toHaveLength(2);
    expect(stage.noticesOf("sessionLost")).toHaveLength(1);
  });

  test("READY without an id of a session is used as long as it lasts", async () => {
    const stage = new Stage(profile);
    stage.script.delay("ready", "never", 1);
    const connected = stage.gateway.connect();
    await stage.settle();
    stage.script.raw(dispatch("READY", 1, { session_id: 7, guilds: null, user: null }));
    stage.script.raw(dispatch("MESSAGE_CREATE", 2, said("one")));
    await stage.settle();
    await connected;
    expect(stage.contents()).toEqual(["one"]);
    stage.script.drop();
    await stage.advance(10_000);
    expect(stage.lines().filter((line) => line.includes("> IDENTIFY"))).toHaveLength(2);
  });

  test("events that come late into a reported gap are delivered once each and marked, in events and in handlers", async () => {
    const stage = new Stage(profile);
    const late: unknown[] = [];
    stage.gateway.on("MESSAGE_CREATE", (message, info) => {
      if (info.late) late.push((message as { content: string }).content);
    });
    const stream = stage.gateway.events();
    await stage.connect();
    const seq = stage.burstSeq;
    for (const s of [seq + 1, seq + 5, seq + 3, seq + 3, seq + 2, seq + 6, seq + 4, seq + 4])
      stage.script.raw(dispatch("MESSAGE_CREATE", s, said(`${s - seq}`)));
    await stage.settle();
    expect(stage.contents()).toEqual(["1", "5", "3", "2", "6", "4"]);
    expect(late).toEqual(["3", "2", "4"]);
    expect(stage.noticesOf("sequenceGap")).toEqual([
      { type: "sequenceGap", shard: 0, from: seq + 2, to: seq + 4, replaying: false },
    ]);
    expect(stage.noticesOf("duplicate")).toHaveLength(2);
    const marks: (boolean | undefined)[] = [];
    for (let n = 0; n < seq + 6; n += 1) marks.push(((await stream.next()).value as { late?: boolean }).late);
    expect(marks.slice(seq)).toEqual([undefined, undefined, true, true, undefined, true]);
  });

  test("a gap that is filled after a reconnect is filled all the same", async () => {
    const stage = new Stage(profile);
    await stage.connect();
    const seq = stage.burstSeq;
    stage.script.skipSequence(2);
    stage.say("3");
    await stage.settle();
    stage.script.drop();
    await stage.advance(500);
    stage.script.raw(dispatch("MESSAGE_CREATE", seq + 1, said("1")));
    stage.script.raw(dispatch("MESSAGE_CREATE", seq + 3, said("3")));
    await stage.settle();
    expect(stage.contents()).toEqual(["3", "1"]);
  });

  test.each([[1.5], [-1], [2 ** 53], [1e15], [1e308]])(
    "a number out of all order does not make the gateway deaf: %d",
    async (s) => {
      const stage = new Stage(profile);
      await stage.connect();
      stage.script.raw(dispatch("MESSAGE_CREATE", s, said("odd")));
      stage.say("after");
      await stage.settle();
      expect(stage.contents()).toEqual(["after"]);
      expect(stage.noticesOf("protocolViolation")).toHaveLength(1);
      for (let n = 0; n < 4; n += 1) stage.script.raw(dispatch("MESSAGE_CREATE", s, said("odd")));
      await stage.advance(1000);
      expect(stage.noticesOf("resumed")).toHaveLength(1);
    },
  );

  test("RESUMED that never comes has an end, although events do: three resumes, then a new session", async () => {
    const stage = new Stage(profile);
    await stage.connect();
    stage.script.delay("resumed", "never");
    stage.script.drop();
    for (let n = 0; n < 220; n += 1) {
      await stage.advance(1000);
      const [shard] = stage.gateway.shards;
      if (shard?.state !== "resuming") continue;
      stage.say(`${n}`); // kept for the replay, which never comes: it arrives as an event that looks like one
      stage.script.raw(dispatch("MESSAGE_CREATE", shard.seq + 1, said(`${n}`)));
    }
    expect(stage.gateway.shards[0]?.state).toBe("ready");
    const lines = stage.lines().filter((line) => /> (RESUME|IDENTIFY)/.test(line));
    expect(lines).toHaveLength(5);
    const drops = stage.noticesOf("disconnected").filter(({ reason }) => reason === "no RESUMED in time");
    expect(drops).toHaveLength(3);
    const lasted = stage.sockets.slice(1, 4).map(({ at, closed }) => (closed?.at ?? Infinity) - at);
    expect(lasted).toEqual([60_000, 60_000, 60_000]);
  });
});
