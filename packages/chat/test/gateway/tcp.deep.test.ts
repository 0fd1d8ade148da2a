import { afterEach, describe, expect, test } from "vitest";
import { serve } from "@antiphon/mock/node";
import { sessionsFrom } from "@antiphon/chat/gateway";
import { Proxy } from "./proxy.js";
import { rest, TcpStage, type TcpStageOptions, until } from "./tcp-stage.js";
import { parse } from "./transcript.js";
import { randomOf } from "../random-of.js";

const prelude = (n = 0): string[] =>
  ["< HELLO 1500", "> IDENTIFY", "< READY 1", "< GUILD_CREATE 2", "< GUILD_CREATE 3"].map((line) => `${n} ${line}`);
const resumption = (n: number, seq = 3): string[] => [
  `${n} < HELLO 1500`,
  `${n} > RESUME ${seq}`,
  `${n} < RESUMED ${seq}`,
];

const stages: TcpStage[] = [];

async function open(options: TcpStageOptions = {}): Promise<TcpStage> {
  const stage = await TcpStage.open(options);
  stages.push(stage);
  return stage;
}

async function connected(options: TcpStageOptions = {}): Promise<TcpStage> {
  const stage = await open(options);
  await stage.gateway.connect();
  await until(() => stage.lines().length === 5);
  return stage;
}

afterEach(async () => {
  for (const stage of stages.splice(0)) await stage.close();
});

describe("over TCP with npm ws", () => {
  test("G1 identifies right after HELLO", async () => {
    const stage = await connected();
    expect(stage.lines()).toEqual(prelude());
  });

  test("G3 beats at nine tenths of the interval", async () => {
    const stage = await connected();
    await rest(6000);
    const beats = stage.times(0, 1);
    expect(beats.length).toBeGreaterThanOrEqual(4);
    const gaps = beats.slice(1).map((at, n) => at - (beats[n] as number));
    expect(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length).toBeGreaterThan(1320);
    expect(stage.sockets).toHaveLength(1);
  });

  test("G4 answers a probe at once", async () => {
    const stage = await connected();
    const before = stage.times(0, 1).length;
    stage.script.probe();
    await until(() => stage.times(0, 1).length > before, 300);
    expect(stage.times(0, 1)).toHaveLength(before + 1);
  });

  test("G5 replaces a connection without acknowledgements", async () => {
    const stage = await connected();
    stage.script.delay("ack", "never");
    await until(() => stage.noticesOf("resumed").length === 1, 6000);
    expect(stage.lines()).toEqual([...prelude(), "0 closed 4900 by client", ...resumption(1)]);
  });

  test("G7 leaves a half-open connection", async () => {
    const stage = await connected();
    stage.script.freeze();
    await until(() => stage.noticesOf("resumed").length === 1, 6000);
    expect(stage.lines().slice(-3)).toEqual(resumption(1));
  });

  test("G10 drops a connection that never says HELLO", async () => {
    const stage = await open({ helloTimeoutMs: 400 });
    stage.script.delay("hello", "never", 1);
    await stage.gateway.connect();
    await until(() => stage.lines().length === 6);
    expect(stage.lines()).toEqual(["0 closed 4900 by client", ...prelude(1)]);
  });

  test("G11 drops a connection that never says READY", async () => {
    const stage = await open({ readyTimeoutMs: 400 });
    stage.script.delay("ready", "never", 1);
    await stage.gateway.connect();
    await until(() => stage.lines().length === 8);
    expect(stage.lines()).toEqual(["0 < HELLO 1500", "0 > IDENTIFY", "0 closed 4900 by client", ...prelude(1)]);
  });

  test("G12 identifies after three resumes without an answer", async () => {
    const stage = await connected({ resumeTimeoutMs: 300 });
    stage.script.delay("resumed", "never", 3);
    stage.script.drop();
    await until(() => stage.noticesOf("ready").length === 2);
    await until(() => stage.lines().length >= 5 + 1 + 9 + 5);
    expect(stage.lines()).toEqual([
      ...prelude(),
      "0 closed 1006 by server",
      ...[1, 2, 3].flatMap((n) => [`${n} < HELLO 1500`, `${n} > RESUME 3`, `${n} closed 4900 by client`]),
      ...prelude(4),
    ]);
  });

  test("G14 delivers what arrives after op 7 until the socket is closed, and the rest after the resume", async () => {
    const stage = await connected();
    for (let n = 0; n < 1000; n += 1) stage.say(`${n}`);
    stage.script.reconnect();
    for (let n = 1000; n < 2000; n += 1) stage.say(`${n}`);
    await until(() => stage.noticesOf("resumed").length === 1 && stage.contents.length >= 2000);
    expect(stage.contents).toEqual(Array.from({ length: 2000 }, (_, n) => `${n}`));
    expect(stage.sockets[0]?.closed).toMatchObject({ code: 4900, by: "client" });
  });

  test("G15 drops what comes twice", async () => {
    const stage = await connected();
    stage.say("one");
    stage.script.duplicate();
    stage.say("two");
    await until(() => stage.contents.length === 2);
    expect(stage.contents).toEqual(["one", "two"]);
    expect(stage.noticesOf("duplicate")).toHaveLength(1);
  });

  test("G16 reports a gap", async () => {
    const stage = await connected();
    stage.script.skipSequence(49);
    stage.say("after");
    await until(() => stage.contents.length === 1);
    expect(stage.noticesOf("sequenceGap")).toEqual([
      { type: "sequenceGap", shard: 0, from: 4, to: 52, replaying: false },
    ]);
  });

  test("G20 identifies anew after op 9 in a session", async () => {
    const stage = await connected();
    stage.script.invalidate(false);
    await until(() => stage.noticesOf("ready").length === 2);
    await until(() => stage.lines().length === 12);
    expect(stage.lines()).toEqual([...prelude(), "0 < INVALID false", "0 closed 4900 by client", ...prelude(1)]);
  });

  test("G22 identifies once after op 9 to a RESUME", async () => {
    const stage = await connected();
    stage.script.killSession();
    stage.script.drop();
    await until(() => stage.noticesOf("ready").length === 2);
    expect(stage.lines().slice(0, 10)).toEqual([
      ...prelude(),
      "0 closed 1006 by server",
      "1 < HELLO 1500",
      "1 > RESUME 3",
      "1 < INVALID false",
      "1 closed 4900 by client",
    ]);
  });

  test("G27 ends for good on a fatal close code", async () => {
    const stage = await open();
    stage.script.answer("identify", { close: 4010 });
    await expect(stage.gateway.connect()).rejects.toMatchObject({ code: "FATAL_CLOSE", closeCode: 4010 });
    await rest(500);
    expect(stage.lines()).toEqual(["0 < HELLO 1500", "0 > IDENTIFY", "0 closed 4010 by server"]);
  });

  test("G28 resumes after any close that says nothing about the session", async () => {
    const stage = await connected({ resumeWindowMs: 60_000 });
    for (const [n, code] of [1001, 4000, 1011, 4002, 1000].entries()) {
      stage.script.close(code);
      stage.say(`${n}`);
      await until(() => stage.noticesOf("resumed").length === n + 1);
    }
    expect(stage.contents).toEqual(["0", "1", "2", "3", "4"]);
  });

  test("G32 waits as long as a refused upgrade asks for", async () => {
    const stage = await connected();
    stage.script.refuseUpgrade(503, { times: 1, retryAfterS: 2 });
    stage.script.drop();
    await until(() => stage.noticesOf("resumed").length === 1);
    const [, refused, accepted] = stage.sockets;
    expect(refused?.refused).toBe(503);
    expect((accepted?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThanOrEqual(1990);
  });

  test("G33 resumes after the port was closed for three seconds", async () => {
    const stage = await connected();
    const { port } = stage.server;
    await stage.server.close();
    stage.say("missed");
    await rest(3000);
    stage.server = await serve(stage.mock, { port });
    await until(() => stage.contents.length === 1);
    expect(stage.lines().filter((line) => line.includes("IDENTIFY"))).toHaveLength(1);
  });

  test("G42 survives garbage", async () => {
    const stage = await connected();
    stage.script.raw("{ nope");
    stage.script.raw(new Uint8Array([1, 2, 3]));
    stage.script.raw(JSON.stringify({ op: 99 }));
    stage.say("after");
    await until(() => stage.contents.length === 1);
    expect(stage.noticesOf("protocolViolation")).toHaveLength(3);
    expect(stage.sockets).toHaveLength(1);
  });

  test("G43 keeps the order of a burst in one segment, of 500 events in one, and of frames that come byte by byte", async () => {
    let proxy: Proxy | undefined;
    const stage = await open({ through: (port) => (proxy = new Proxy(port)).listen() });
    const events: string[] = [];
    for (const name of ["READY", "GUILD_CREATE", "MESSAGE_CREATE"] as const)
      stage.gateway.on(name, (_data, { event, seq }) => events.push(`${event} ${seq}`));
    stage.script.delay("ready", 100, 1);
    const done = stage.gateway.connect();
    await until(() => stage.lines().length === 2);
    (proxy as Proxy).chunking = "held";
    await until(() => stage.lines().length === 5);
    await rest(50);
    (proxy as Proxy).release();
    await done;
    expect(events).toEqual(["READY 1", "GUILD_CREATE 2", "GUILD_CREATE 3"]);
    (proxy as Proxy).chunking = "held";
    for (let n = 0; n < 500; n += 1) stage.say(`${n}`);
    await rest(200);
    (proxy as Proxy).release();
    await until(() => stage.contents.length === 500);
    (proxy as Proxy).chunking = "bytes";
    for (let n = 500; n < 520; n += 1) stage.say(`${n}`);
    await until(() => stage.contents.length === 520);
    expect(stage.contents).toEqual(Array.from({ length: 520 }, (_, n) => `${n}`));
    await stage.gateway.close();
    (proxy as Proxy).close();
  });

  test("G50 hands the session over", async () => {
    const stage = await connected();
    stage.say("one");
    await until(() => stage.contents.length === 1);
    const records = await stage.gateway.suspend();
    stage.say("two");
    expect(records).toMatchObject([{ shard: 0, seq: 4, tokenForm: "prefixed" }]);
    const next = stage.again({ store: sessionsFrom(records) });
    await next.connect();
    stage.say("three");
    await until(() => stage.contents.length === 3);
    expect(stage.contents).toEqual(["one", "two", "three"]);
    expect(stage.lines()).toEqual([
      ...prelude(),
      "0 < MESSAGE_CREATE 4",
      "0 closed 4900 by client",
      "1 < HELLO 1500",
      "1 > RESUME 4",
      "1 < MESSAGE_CREATE 5",
      "1 < RESUMED 4",
      "1 < MESSAGE_CREATE 6",
    ]);
    await next.close();
  });

  test("G52 opens one socket for two calls of connect()", async () => {
    const stage = await open();
    await Promise.all([stage.gateway.connect(), stage.gateway.connect()]);
    expect(stage.sockets).toHaveLength(1);
  });

  test("delivers 2500 events once and in order through 50 random cuts", { timeout: 120_000 }, async () => {
    const stage = await connected({ resumeWindowMs: 60_000, heartbeatMs: 1500, attemptsPerMinute: 1000 });
    const random = randomOf(3);
    for (let n = 0; n < 2500; n += 1) {
      stage.say(`${n}`);
      if (n % 50 === 25) {
        const kind = Math.floor(random() * 4);
        if (kind === 0) stage.script.drop();
        if (kind === 1) stage.script.close([1001, 1011, 4000, 4002][Math.floor(random() * 4)] as number);
        if (kind === 2) stage.script.reconnect();
        if (kind === 3) {
          stage.script.refuseUpgrade(503, { times: 1 });
          stage.script.drop();
        }
      }
      if (n % 10 === 0) await rest(random() * 60);
    }
    await until(
      () => stage.contents.at(-1) === "2499" && stage.contents.length >= 2500,
      90_000,
      () => [stage.contents.length, stage.notices.slice(-4)],
    );
    expect(stage.contents).toEqual(Array.from({ length: 2500 }, (_, n) => `${n}`));
    expect(
      stage.sockets
        .flatMap(({ frames }) => frames)
        .filter(({ from, data }) => from === "client" && parse(data).op === 2),
    ).toHaveLength(1);
    expect(stage.sockets.filter(({ closed, refused }) => closed === undefined && refused === undefined)).toHaveLength(
      1,
    );
  });
});
