import { describe, expect, test } from "vitest";
import { astral, createGateway, sessionsFrom, type SessionRecord, type SessionStore } from "@antiphon/chat/gateway";
import { every, Stage } from "../stage.js";

describe.each(every)("on %s", (profile) => {
  test("G42 reports what is outside the protocol, stays connected and delivers what follows", async () => {
    const stage = new Stage(profile);
    await stage.connect();
    const unrecognized: unknown[] = [];
    stage.gateway.on("UNRECOGNIZED", (data, info) => unrecognized.push([info.event, data]));
    const seq = stage.burstSeq;
    stage.script.raw("{ not json");
    stage.script.raw(JSON.stringify({ op: 99, d: {} }));
    stage.script.inject("SOMETHING_NEW", { a: 1 });
    stage.script.inject("MESSAGE_CREATE", null);
    stage.script.raw(new Uint8Array([0xff, 0xfe, 0x00, 0x01]));
    stage.script.raw("null");
    stage.script.raw(JSON.stringify({ op: 0, d: {} }));
    stage.say("after");
    await stage.advance(1000);
    expect(stage.lines()).toEqual([
      ...stage.prelude(),
      "0 < GARBAGE",
      "0 < OP 99",
      `0 < SOMETHING_NEW ${seq + 1}`,
      `0 < MESSAGE_CREATE ${seq + 2}`,
      "0 < GARBAGE",
      "0 < GARBAGE",
      "0 < undefined undefined",
      `0 < MESSAGE_CREATE ${seq + 3}`,
    ]);
    expect(stage.noticesOf("protocolViolation").map(({ detail }) => detail)).toEqual([
      "a frame is not JSON",
      "unknown op 99",
      "MESSAGE_CREATE without data",
      "a frame is not JSON",
      "a frame without op",
      "a dispatch without t or s",
    ]);
    expect(stage.noticesOf("unknownEvent")).toEqual([{ type: "unknownEvent", shard: 0, event: "SOMETHING_NEW" }]);
    expect(unrecognized).toEqual([["SOMETHING_NEW", { a: 1 }]]);
    expect(stage.contents()).toEqual(["after"]);
  });

  test("G42 leaves a connection that sends nothing but unreadable frames", async () => {
    const stage = new Stage(profile);
    await stage.connect();
    for (let n = 0; n < 5; n += 1) stage.script.raw("garbage");
    await stage.advance(1000);
    expect(stage.lines()).toEqual([
      ...stage.prelude(),
      ...Array.from({ length: 5 }, () => "0 < GARBAGE"),
      "0 closed 4900 by client",
      "1 < HELLO 41250",
      `1 > RESUME ${stage.burstSeq}`,
      `1 < RESUMED ${stage.burstSeq}`,
    ]);
  });

  test.each([
    ["slow", (): Promise<void> => new Promise(() => undefined)],
    ["failing", (): Promise<void> => Promise.reject(new Error("the store is down"))],
    [
      "throwing",
      (): never => {
        throw new Error("the store is broken");
      },
    ],
  ])("G44 neither waits for nor depends on a %s session store", async (_kind, save) => {
    const store: SessionStore = { load: () => undefined, save };
    const stage = new Stage(profile, { store, random: () => 0.5 });
    await stage.connect();
    for (let n = 0; n < 20; n += 1) {
      stage.say(`${n}`);
      await stage.advance(700);
    }
    await stage.advance(41_250);
    expect(stage.contents()).toEqual(Array.from({ length: 20 }, (_, n) => `${n}`));
    expect(stage.lines({ beats: false })).toEqual([
      ...stage.prelude(),
      ...Array.from({ length: 20 }, (_, n) => `0 < MESSAGE_CREATE ${stage.burstSeq + 1 + n}`),
    ]);
    expect(stage.times(0, 1, "client")[0]).toBe(41_250 / 2);
    expect(stage.noticesOf("storeFailed").length).toBeGreaterThan(0);
  });

  test("G44 writes a session at most once a second", async () => {
    const saved: (SessionRecord | undefined)[] = [];
    const stage = new Stage(profile, {
      store: { load: () => undefined, save: (_shard, _count, record) => void saved.push(record) },
    });
    await stage.connect();
    for (let n = 0; n < 100; n += 1) {
      stage.say(`${n}`);
      await stage.advance(50);
    }
    expect(saved.length).toBeLessThanOrEqual(6);
    expect(saved.at(-1)?.seq).toBeGreaterThan(stage.burstSeq + 50);
    await Promise.all([stage.gateway.close(), stage.advance(1000)]);
    expect(saved.at(-1)).toBeUndefined();
  });

  test("G47 goes on when a handler throws, rejects or never settles, and reports each failure once", async () => {
    const stage = new Stage(profile);
    const seen: string[] = [];
    stage.gateway.on("MESSAGE_CREATE", () => {
      throw new Error("thrown");
    });
    stage.gateway.on("MESSAGE_CREATE", () => Promise.reject(new Error("rejected")));
    stage.gateway.on("MESSAGE_CREATE", () => new Promise(() => undefined));
    stage.gateway.on("MESSAGE_CREATE", (message) => seen.push((message as { content: string }).content));
    await stage.connect();
    stage.say("one");
    stage.say("two");
    await stage.settle();
    expect(seen).toEqual(["one", "two"]);
    expect(stage.errors.map((error) => (error as Error).message).sort()).toEqual([
      "rejected",
      "rejected",
      "thrown",
      "thrown",
    ]);
    expect(stage.lines()).toEqual([
      ...stage.prelude(),
      `0 < MESSAGE_CREATE ${stage.burstSeq + 1}`,
      `0 < MESSAGE_CREATE ${stage.burstSeq + 2}`,
    ]);
  });

  test("G50 hands its session to the next process without losing or doubling an event", async () => {
    const stage = new Stage(profile);
    await stage.connect();
    stage.say("one");
    await stage.settle();
    const [records] = await Promise.all([stage.gateway.suspend(), stage.settle()]);
    stage.say("two");
    const next = stage.open({ store: sessionsFrom(JSON.parse(JSON.stringify(records)) as readonly SessionRecord[]) });
    const connected = next.connect();
    await stage.settle();
    await connected;
    stage.say("three");
    await stage.settle();
    const seq = stage.burstSeq + 1;
    expect(stage.contents()).toEqual(["one", "two", "three"]);
    expect(stage.lines()).toEqual([
      ...stage.prelude(),
      `0 < MESSAGE_CREATE ${seq}`,
      "0 closed 4900 by client",
      "1 < HELLO 41250",
      `1 > RESUME ${seq}`,
      `1 < MESSAGE_CREATE ${seq + 1}`,
      `1 < RESUMED ${profile === "astral" ? seq : seq + 1}`,
      `1 < MESSAGE_CREATE ${seq + 2}`,
    ]);
    await Promise.all([next.close(), stage.advance(6000)]);
  });

  test("G50 leaves to the next process what was on its way when it was suspended", async () => {
    for (const [before, after] of [
      [1, 0],
      [0, 1],
      [3, 3],
    ] as const) {
      const stage = new Stage(profile);
      const handled: string[] = [];
      const listen = (gateway: Stage["gateway"]): void =>
        void gateway.on("MESSAGE_CREATE", (message) => handled.push((message as { content: string }).content));
      listen(stage.gateway);
      await stage.connect();
      stage.say("one");
      await stage.settle();
      for (let n = 0; n < before; n += 1) stage.say(`before ${n}`);
      const suspending = stage.gateway.suspend();
      for (let n = 0; n < after; n += 1) stage.say(`after ${n}`);
      const [records] = await Promise.all([suspending, stage.settle()]);
      const next = stage.open({ store: sessionsFrom(records) });
      listen(next);
      const connected = next.connect();
      await stage.settle();
      await connected;
      const all = [
        "one",
        ...Array.from({ length: before }, (_, n) => `before ${n}`),
        ...Array.from({ length: after }, (_, n) => `after ${n}`),
      ];
      expect(stage.contents()).toEqual(all);
      expect(handled).toEqual(all);
      await Promise.all([next.close(), stage.advance(6000)]);
    }
  });

  test("G51 takes a connection that breaks for normal life, with nobody listening", async () => {
    const stage = new Stage(profile);
    await stage.connect();
    stage.script.drop();
    await stage.advance(1000);
    expect(stage.lines({ beats: false })).toEqual([
      ...stage.prelude(),
      "0 closed 1006 by server",
      "1 < HELLO 41250",
      `1 > RESUME ${stage.burstSeq}`,
      `1 < RESUMED ${stage.burstSeq}`,
    ]);
    expect(stage.errors).toEqual([]);
  });

  test("G57 turns one recorded stream into the same events twice", async () => {
    const run = async (): Promise<[string, string[]]> => {
      const stage = new Stage(profile, { seed: 7 });
      await stage.connect();
      for (let n = 0; n < 30; n += 1) {
        stage.say(`${n}`);
        if (n % 7 === 3) stage.script.duplicate(1);
        if (n % 11 === 5) stage.script.drop();
        await stage.advance(900);
      }
      const told: [string, string[]] = [JSON.stringify(stage.delivered), stage.lines()];
      await Promise.all([stage.gateway.close(), stage.advance(6000)]);
      return told;
    };
    const first = await run();
    expect(await run()).toEqual(first);
    expect(JSON.parse(first[0])).toHaveLength(30 + { astral: 3, fluxer: 2, generic: 2 }[profile]);
  });
});

test("G50 counts nothing as delivered that comes after it was suspended, and delivers it no more", async () => {
  const seen: string[] = [];
  const listeners = new Map<string, (event: object) => void>();
  const say = (op: number, d: unknown, t?: string, s?: number): void =>
    listeners.get("message")?.({ data: JSON.stringify({ op, d, t, s }) });
  class Busy {
    addEventListener(event: string, run: (event: object) => void): void {
      listeners.set(event, run);
      if (event === "message") queueMicrotask(() => say(10, { heartbeat_interval: 41_250 }));
    }
    send(text: string): void {
      if (text.startsWith('{"op":2')) say(0, { session_id: "s", user: { id: "1" } }, "READY", 1);
    }
    close(code: number): void {
      say(0, { content: "crossed" }, "MESSAGE_CREATE", 3); // the server had written it before it read the close
      queueMicrotask(() => listeners.get("close")?.({ code }));
    }
  }
  const { clock } = new Stage("astral").chat.options();
  const gateway = createGateway({ profile: astral, url: "wss://a.example/", token: "t", clock, WebSocket: Busy });
  const stream = gateway.events();
  gateway.on("MESSAGE_CREATE", ({ content }) => seen.push(`handler ${content}`));
  await gateway.connect();
  say(0, { content: "one" }, "MESSAGE_CREATE", 2);
  const records = await gateway.suspend();
  for await (const { t, s } of stream) seen.push(`stream ${t} ${s}`);
  expect(seen).toEqual(["handler one", "stream READY 1", "stream MESSAGE_CREATE 2"]);
  expect(records).toMatchObject([{ seq: 2 }]);
});
