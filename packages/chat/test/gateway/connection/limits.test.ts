import { describe, expect, test } from "vitest";
import { every, failure, Stage } from "../stage.js";
import { parse } from "../transcript.js";

/** The most frames that the client sent in a minute. */
function mostInAMinute(stage: Stage): number {
  const times = stage.sockets.flatMap(({ frames }) =>
    frames.filter(({ from }) => from === "client").map(({ at }) => at),
  );
  return Math.max(...times.map((time) => times.filter((other) => other >= time && other - time < 60_000).length));
}

function shown(stage: Stage): number[] {
  return stage.sockets
    .flatMap(({ frames }) => frames)
    .filter(({ from, data }) => from === "client" && parse(data).op === 3)
    .map(({ data }) => Number((parse(data).d as { custom_status: { text: string } }).custom_status.text));
}

describe.each(every)("on %s", (profile) => {
  test("a server that asks for beats without end is answered within the limits, and other frames find room", async () => {
    const stage = new Stage(profile, { random: () => 0.5 });
    await stage.connect();
    for (let second = 0; second < 180; second += 1) {
      for (let n = 0; n < 20; n += 1) stage.script.probe();
      await stage.advance(1000);
    }
    const limit = profile === "fluxer" ? 600 : 120;
    expect(mostInAMinute(stage)).toBeLessThanOrEqual(limit);
    expect(stage.sockets).toHaveLength(1);
    const sent = stage.gateway.send({ op: 8, d: { guild_id: stage.chat.guildId, query: "x", limit: 1 } });
    await stage.advance(1000);
    await sent;
  });

  test("a burst of demands and of frames together stays within the limits", async () => {
    const stage = new Stage(profile, { random: () => 0.5, maxQueue: 2000 });
    await stage.connect();
    const written: unknown[] = [];
    for (let n = 0; n < 200; n += 1)
      void stage.gateway.send({ op: 8, d: { guild_id: "1", query: `${n}`, limit: 1 } }).then(() => written.push(n));
    for (let second = 0; second < 200; second += 1) {
      stage.script.probe();
      await stage.advance(1000);
    }
    expect(mostInAMinute(stage)).toBeLessThanOrEqual(profile === "fluxer" ? 600 : 120);
    expect(written).toEqual(Array.from({ length: 200 }, (_, n) => n));
  });

  test("a newer presence takes the place of one that waits, and both are done when it is written", async () => {
    const stage = new Stage(profile, { maxQueue: 3 });
    await stage.connect();
    stage.script.drop();
    await stage.settle();
    const done: number[] = [];
    for (let n = 0; n < 50; n += 1)
      void stage.gateway.presence({ status: "online", custom_status: { text: `${n}` } }).then(() => done.push(n));
    await stage.settle();
    expect(stage.gateway.shards).toMatchObject([{ queued: 1 }]);
    await stage.advance(2000);
    expect(shown(stage)).toEqual([49]);
    expect(done).toEqual(Array.from({ length: 50 }, (_, n) => n));
  });

  test("a presence that is taken back leaves the one before it in its place", async () => {
    const stage = new Stage(profile);
    await stage.connect();
    stage.script.drop();
    await stage.settle();
    const controller = new AbortController();
    const presence = (n: number, more: object = {}): Promise<void> =>
      stage.gateway.presence({ status: "online", custom_status: { text: `${n}` } }, more);
    const [first, second] = [presence(1), presence(2, { signal: controller.signal })];
    controller.abort(new Error("never mind"));
    await expect(second).rejects.toThrow("never mind");
    await stage.advance(2000);
    await first;
    expect(shown(stage)).toEqual([1]);
  });

  test("a presence that changes each second is shown within the limit, and is never long out of date", async () => {
    const stage = new Stage(profile, { random: () => 0.5 });
    await stage.connect();
    const failures: unknown[] = [];
    for (let n = 1; n <= 300; n += 1) {
      stage.gateway
        .presence({ status: "online", custom_status: { text: `${n}` } })
        .catch((error: unknown) => failures.push(error));
      await stage.advance(1000);
    }
    expect(failures).toEqual([]);
    expect(shown(stage).at(-1)).toBeGreaterThan(289);
    expect(mostInAMinute(stage)).toBeLessThanOrEqual(profile === "fluxer" ? 600 : 120);
    expect(stage.sockets).toHaveLength(1);
  });

  test("a frame that waits when the gateway is closed was not sent", async () => {
    const stage = new Stage(profile);
    await stage.connect();
    stage.script.drop();
    await stage.settle();
    const waiting = stage.gateway.send({ op: 8, d: { guild_id: "1" } });
    const told = failure(waiting);
    await Promise.all([stage.gateway.close(), stage.settle()]);
    expect(await told).toMatchObject({ code: "GATEWAY_CLOSED", outcome: "not_sent" });
  });
});

test.each(["astral", "generic"] as const)(
  "a frame that is sent while the socket closes arrives on the next one, once: %s",
  async (profile) => {
    const stage = new Stage(profile);
    await stage.connect();
    const sent: string[] = [];
    const send = (query: string): void =>
      void stage.gateway
        .send({ op: 8, d: { guild_id: stage.chat.guildId, query, limit: 1 } })
        .then(() => sent.push(query));
    send("before");
    await stage.settle();
    stage.script.reconnect();
    for (let n = 0; n < 40; n += 1) {
      send(`${n}`);
      await Promise.resolve();
      if (n % 10 === 9) await stage.advance(20);
    }
    await stage.advance(5000);
    const queries = ["before", ...Array.from({ length: 40 }, (_, n) => `${n}`)];
    expect(sent).toEqual(queries);
    const arrived = stage.sockets.map(({ frames }) =>
      frames.flatMap(({ from, data }) =>
        from === "client" && parse(data).op === 8 ? [(parse(data).d as { query: string }).query] : [],
      ),
    );
    expect(arrived.flat()).toEqual(queries);
    expect(arrived[1]?.length).toBeGreaterThan(10);
  },
);
