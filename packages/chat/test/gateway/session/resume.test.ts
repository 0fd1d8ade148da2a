import { describe, expect, test } from "vitest";
import { every, Stage, type ProfileName } from "../stage.js";

/** What RESUMED carries: the client's own number, or the session's. */
function resumed(stage: Stage, socket: number, sessionSeq: number, given: number): string {
  return `${socket} < RESUMED ${stage.profile === "astral" ? given : sessionSeq}`;
}

describe.each(every)("on %s", (profile) => {
  test("G12 gives up a resume that is not answered, and identifies after the third", async () => {
    const stage = new Stage(profile, {
      rules: {
        heartbeat: {
          intervalMs: 41_250,
          checkMs: 13_750,
          probeAfterMs: 37_125,
          timeoutMs: 45_000,
          refuseLowerSeq: false,
        },
      },
    });
    await stage.connect();
    stage.script.delay("resumed", "never", 3);
    stage.script.drop();
    await stage.advance(60_000);
    const seq = stage.burstSeq;
    expect(stage.lines({ beats: false })).toEqual([
      ...stage.prelude(),
      "0 closed 1006 by server",
      ...[1, 2, 3].flatMap((n) => [`${n} < HELLO 41250`, `${n} > RESUME ${seq}`, `${n} closed 4900 by client`]),
      ...stage.prelude(4),
    ]);
    expect(stage.noticesOf("sessionLost")).toMatchObject([{ lastSeq: seq }]);
  });

  test("G13 does not give up a replay that makes progress", async () => {
    const stage = new Stage(profile);
    await stage.connect();
    const first = stage.burstSeq + 1;
    stage.script.drop();
    // A replay of 2000 over 40 s: the server answers RESUME by one event every 20 ms, then RESUMED.
    stage.script.delay("resumed", "never", 1);
    await stage.advance(1000);
    for (let n = 0; n < 2000; n += 1) {
      stage.script.raw(JSON.stringify({ op: 0, t: "TYPING_START", s: first + n, d: { n } }));
      await stage.advance(20);
    }
    stage.script.raw(JSON.stringify({ op: 0, t: "RESUMED", s: first + 1999, d: null }));
    await stage.settle();
    expect(stage.sockets).toHaveLength(2);
    expect(stage.delivered.slice(-2000).map(({ data }) => (data as { n: number }).n)).toEqual(
      Array.from({ length: 2000 }, (_, n) => n),
    );
    expect(stage.noticesOf("resumed")).toEqual([{ type: "resumed", shard: 0, replayed: 2000 }]);
  });

  test("G14 loses and doubles nothing when the server asks for a reconnect in the middle of a stream", async () => {
    const stage = new Stage(profile);
    await stage.connect();
    const say = (from: number): void => {
      for (let n = 0; n < 1000; n += 1) stage.say(`${from + n}`);
    };
    say(0);
    stage.script.reconnect();
    say(1000);
    await stage.advance(500);
    expect(stage.contents()).toEqual(Array.from({ length: 2000 }, (_, n) => `${n}`));
    expect(stage.sockets).toHaveLength(2);
    expect(stage.sockets[0]?.closed).toMatchObject(
      profile === "fluxer" ? { code: 4000, by: "server" } : { code: 4900, by: "client" },
    );
    // A standard WebSocket delivers nothing once it is closing, so the second thousand comes by the replay alone.
    const seq = stage.burstSeq + 1000;
    const lines = stage.lines({ beats: false });
    expect(lines.slice(lines.indexOf("0 < RECONNECT") + 1 + (profile === "fluxer" ? 0 : 1000))).toEqual([
      `0 closed ${profile === "fluxer" ? "4000 by server" : "4900 by client"}`,
      "1 < HELLO 41250",
      `1 > RESUME ${seq}`,
      ...Array.from({ length: 1000 }, (_, n) => `1 < MESSAGE_CREATE ${seq + 1 + n}`),
      resumed(stage, 1, seq + 1000, seq),
    ]);
    expect((stage.sockets[1]?.at ?? Infinity) - (stage.sockets[0]?.closed?.at ?? 0)).toBeLessThanOrEqual(500);
  });

  test("G15 drops what comes twice and keeps the highest sequence number", async () => {
    const stage = new Stage(profile, { random: () => 0.5 });
    await stage.connect();
    for (let n = 0; n < 5; n += 1) stage.say(`${n}`);
    stage.script.duplicate(0);
    stage.script.duplicate(3);
    await stage.advance(41_250 / 2);
    const top = stage.burstSeq + 5;
    expect(stage.contents()).toEqual(["0", "1", "2", "3", "4"]);
    expect(stage.noticesOf("duplicate").map(({ seq }) => seq)).toEqual([top, top - 3]);
    expect(stage.lines().slice(-4)).toEqual([
      `0 < MESSAGE_CREATE ${top}`,
      `0 < MESSAGE_CREATE ${top - 3}`,
      `0 > BEAT ${top}`,
      "0 < ACK",
    ]);
    stage.script.drop();
    await stage.advance(500);
    expect(stage.lines().slice(-2)).toEqual([`1 > RESUME ${top}`, `1 < RESUMED ${top}`]);
  });

  test("G16 delivers across a jump in the numbers and reports the gap once", async () => {
    const stage = new Stage(profile);
    await stage.connect();
    stage.say("before");
    stage.script.skipSequence(49);
    stage.say("after");
    await stage.settle();
    const last = stage.burstSeq + 1;
    expect(stage.contents()).toEqual(["before", "after"]);
    expect(stage.noticesOf("sequenceGap")).toEqual([
      { type: "sequenceGap", shard: 0, from: last + 1, to: last + 49, replaying: false },
    ]);
    expect(stage.lines()).toEqual([
      ...stage.prelude(),
      `0 < MESSAGE_CREATE ${last}`,
      `0 < MESSAGE_CREATE ${last + 50}`,
    ]);
  });

  test("G17 keeps the highest number when RESUMED carries an older one without data", async () => {
    const stage = new Stage(profile, { random: () => 0.5 });
    await stage.connect();
    await stage.advance(1000);
    stage.script.drop();
    stage.say("missed");
    await stage.advance(1000);
    const seq = stage.burstSeq;
    expect(stage.lines().slice(-4)).toEqual([
      "1 < HELLO 41250",
      `1 > RESUME ${seq}`,
      `1 < MESSAGE_CREATE ${seq + 1}`,
      resumed(stage, 1, seq + 1, seq),
    ]);
    await stage.advance(41_250);
    expect(stage.lines()).toContain(`1 > BEAT ${seq + 1}`);
    expect(stage.contents()).toEqual(["missed"]);
  });

  test("G18 resumes at the base address when READY names none, and does not take a stub for a join", async () => {
    const stage = new Stage(profile, { rules: { session: { ...windows(profile), resumeUrl: false } } });
    const joined: unknown[] = [];
    stage.gateway.on("GUILD_CREATE", (guild) =>
      joined.push((guild as { unavailable?: boolean }).unavailable === true ? "stub" : "guild"),
    );
    const settled = stage.gateway.settled();
    await stage.connect();
    await stage.advance(2000);
    expect(await settled).toEqual({ available: [stage.chat.guildId], unavailable: [] });
    expect(joined).toEqual(profile === "astral" ? ["stub", "guild"] : ["guild"]);
    stage.script.drop();
    await stage.advance(500);
    expect(new URL(stage.sockets[1]?.url ?? "", "ws://mock").pathname).toBe(
      new URL(stage.sockets[0]?.url ?? "", "ws://mock").pathname,
    );
    expect(stage.lines({ beats: false })).toEqual([
      ...stage.prelude(),
      "0 closed 1006 by server",
      "1 < HELLO 41250",
      `1 > RESUME ${stage.burstSeq}`,
      `1 < RESUMED ${stage.burstSeq}`,
    ]);
  });

  test("G22 answers op 9 to a RESUME by one IDENTIFY", async () => {
    const stage = new Stage(profile);
    await stage.connect();
    stage.script.killSession();
    stage.script.drop();
    await stage.advance(20_000);
    const seq = stage.burstSeq;
    expect(stage.lines({ beats: false })).toEqual([
      ...stage.prelude(),
      "0 closed 1006 by server",
      "1 < HELLO 41250",
      `1 > RESUME ${seq}`,
      "1 < INVALID false",
      "1 closed 4900 by client",
      ...stage.prelude(2),
    ]);
    expect(stage.noticesOf("sessionLost")).toMatchObject([{ shard: 0, lastSeq: seq }]);
    stage.say("after");
    await stage.settle();
    expect(stage.contents()).toEqual(["after"]);
  });

  test("G28 resumes after each close that says nothing about the session, from the second on with a pause", async () => {
    const codes = [
      4000,
      ...(profile === "astral" ? [] : [4001]),
      4002,
      1001,
      1006,
      1011,
      4099,
      1000,
      ...(profile === "generic" ? [] : [4013, 4014]),
    ];
    const stage = new Stage(profile, { random: () => 0.999 });
    await stage.connect();
    for (const [n, code] of codes.entries()) {
      if (code === 1006) stage.script.drop();
      else stage.script.close(code);
      stage.say(`${n}`);
      await stage.advance(65_000);
    }
    expect(stage.contents()).toEqual(codes.map((_, n) => `${n}`));
    stage.mock.conduct.expect({ kind: "heartbeat-in-step" }); // every draw of this stage is the same
    expect(stage.lines().filter((line) => line.includes("IDENTIFY"))).toHaveLength(1);
    const pauses = stage.noticesOf("disconnected");
    expect(pauses.map(({ code }) => code)).toEqual(codes);
    expect(pauses.every(({ willResume, willRetry }) => willResume && willRetry)).toBe(true);
  });

  test("G28 pauses longer each time a connection is lost again within a minute", async () => {
    const stage = new Stage(profile, { random: () => 0.999 });
    await stage.connect();
    for (let n = 0; n < 5; n += 1) {
      stage.script.close(4000);
      await stage.advance(10_000);
    }
    const pauses = stage.noticesOf("disconnected").map(({ inMs }) => inMs);
    expect(pauses[0]).toBeLessThanOrEqual(250);
    for (let n = 2; n < pauses.length; n += 1) expect(pauses[n]).toBeGreaterThan(pauses[n - 1] as number);
  });

  test("G31 follows the platform's table after 4009", async () => {
    const stage = new Stage(profile);
    await stage.connect();
    stage.script.close(4009);
    await stage.advance(20_000);
    const next =
      profile === "generic"
        ? stage.prelude(1)
        : ["1 < HELLO 41250", `1 > RESUME ${stage.burstSeq}`, `1 < RESUMED ${stage.burstSeq}`];
    expect(stage.lines({ beats: false })).toEqual([...stage.prelude(), "0 closed 4009 by server", ...next]);
  });

  test("G33 resumes after the port was closed for eight seconds", async () => {
    const stage = new Stage(profile, { random: () => 0.5 });
    await stage.connect();
    const rule = stage.mock.faults.add({ operation: "socket", drop: "refused" });
    stage.script.drop();
    for (let n = 0; n < 20; n += 1) stage.say(`${n}`);
    await stage.advance(8000);
    stage.mock.faults.remove(rule);
    await stage.advance(profile === "astral" ? 2000 : 20_000);
    expect(stage.contents()).toEqual(Array.from({ length: 20 }, (_, n) => `${n}`));
    expect(stage.lines().filter((line) => /IDENTIFY|RESUME /.test(line))).toEqual([
      "0 > IDENTIFY",
      expect.stringContaining(`> RESUME ${stage.burstSeq}`),
    ]);
  });

  test("G35 resumes at most three times without progress, then identifies", async () => {
    const stage = new Stage(profile, { rules: { session: { ...windows(profile), resumeWindowMs: 90_000 } } });
    await stage.connect();
    stage.script.answer("resume", { close: 4000 });
    stage.script.drop();
    await stage.advance(60_000);
    const seq = stage.burstSeq;
    expect(stage.lines({ beats: false })).toEqual([
      ...stage.prelude(),
      "0 closed 1006 by server",
      ...[1, 2, 3].flatMap((n) => [`${n} < HELLO 41250`, `${n} > RESUME ${seq}`, `${n} closed 4000 by server`]),
      ...stage.prelude(4),
    ]);
  });
});

test("G19 resumes on the base address when the resume URL refuses connections", async () => {
  const stage = new Stage("generic", { resumeHosts: ["nowhere.invalid"] });
  stage.script.resumeUrl("wss://nowhere.invalid/gateway");
  await stage.connect();
  stage.script.drop();
  stage.say("missed");
  await stage.advance(3000);
  expect(stage.noticesOf("connecting")).toHaveLength(3);
  expect(stage.lines({ beats: false })).toEqual([
    ...stage.prelude(),
    "0 closed 1006 by server",
    "1 < HELLO 41250",
    "1 > RESUME 2",
    "1 < MESSAGE_CREATE 3",
    "1 < RESUMED 3",
  ]);
  expect(stage.contents()).toEqual(["missed"]);
});

test("G21 waits one to five seconds after op 9 true, then resumes the same session", async () => {
  const stage = new Stage("generic");
  await stage.connect();
  stage.script.invalidate(true);
  stage.say("meanwhile");
  await stage.advance(999);
  expect(stage.sockets).toHaveLength(1);
  await stage.advance(5000);
  expect(stage.lines({ beats: false })).toEqual([
    ...stage.prelude(),
    "0 < INVALID true",
    "0 < MESSAGE_CREATE 3",
    "0 closed 4900 by client",
    "1 < HELLO 41250",
    "1 > RESUME 2",
    "1 < MESSAGE_CREATE 3",
    "1 < RESUMED 3",
  ]);
  expect(stage.contents()).toEqual(["meanwhile"]);
});

function windows(profile: ProfileName): {
  resumeWindowMs: number;
  bufferEvents: number;
  unbuffered: readonly string[];
  floor: boolean;
  resumedSeq: "client" | "session";
  resumeUrl: boolean;
} {
  return {
    resumeWindowMs: { astral: 10_000, fluxer: 60_000, generic: 90_000 }[profile],
    bufferEvents: 4096,
    unbuffered: ["READY"],
    floor: profile !== "astral",
    resumedSeq: profile === "astral" ? "client" : "session",
    resumeUrl: profile === "generic",
  };
}
