import { describe, expect, test } from "vitest";
import { every, Stage } from "../stage.js";

describe.each(every)("on %s", (profile) => {
  test("iterating connects and gives every event in order, each told apart by its name", async () => {
    const stage = new Stage(profile);
    const seen: string[] = [];
    const done = (async () => {
      for await (const event of stage.gateway) {
        seen.push(event.t);
        if (event.t === "MESSAGE_CREATE") break;
      }
    })();
    await stage.settle();
    stage.say("one");
    await stage.settle();
    await done;
    expect(seen).toEqual([
      "READY",
      ...Array.from({ length: stage.burstSeq - 1 }, () => "GUILD_CREATE"),
      "MESSAGE_CREATE",
    ]);
  });

  test("an iterator ends when the gateway is closed, and throws the one error that ended it for good", async () => {
    const stage = new Stage(profile);
    await stage.connect();
    const stream = stage.gateway.events();
    const waiting = stream.next();
    await Promise.all([stage.gateway.close(), stage.settle()]);
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(await stream.next()).toEqual({ done: true, value: undefined });
    const doomed = new Stage(profile);
    doomed.script.answer("identify", { close: 4012 });
    const iterator = doomed.gateway[Symbol.asyncIterator]();
    const first = iterator.next();
    await Promise.all([expect(first).rejects.toMatchObject({ code: "FATAL_CLOSE", closeCode: 4012 }), doomed.settle()]);
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
  });

  test("drops the oldest events of a slow consumer when told to, and counts them", async () => {
    const stage = new Stage(profile);
    const stream = stage.gateway.events({ bufferSize: 5, overflow: "dropOldest" });
    await stage.connect();
    for (let n = 0; n < 20; n += 1) stage.say(`${n}`);
    await stage.settle();
    const kept: unknown[] = [];
    for (let n = 0; n < 5; n += 1) kept.push((await stream.next()).value);
    expect(kept.map((event) => (event as { d: { content: string } }).d.content)).toEqual([
      "15",
      "16",
      "17",
      "18",
      "19",
    ]);
    expect(stream.dropped).toBe(15 + stage.burstSeq);
    expect(stage.noticesOf("overflow").length).toBeGreaterThan(0);
  });

  test.each(["error", "pause"] as const)(
    "ends a slow consumer's iterator with an error for overflow %s on a socket that cannot be paused",
    async (overflow) => {
      const stage = new Stage(profile);
      await stage.connect();
      const stream = stage.gateway.events({ bufferSize: 5, overflow });
      for (let n = 0; n < 20; n += 1) stage.say(`${n}`);
      await stage.settle();
      for (let n = 0; n < 6; n += 1) await stream.next();
      await expect(stream.next()).rejects.toMatchObject({ code: "BUFFER_OVERFLOW" });
      expect(await stream.next()).toEqual({ done: true, value: undefined });
      expect(stage.contents()).toHaveLength(20);
    },
  );

  test("stops a handler that was taken off, and calls one that was meant once once", async () => {
    const stage = new Stage(profile);
    const seen: string[] = [];
    const stop = stage.gateway.on("MESSAGE_CREATE", () => seen.push("on"));
    stage.gateway.once("MESSAGE_CREATE", () => seen.push("once"));
    await stage.connect();
    stage.say("1");
    await stage.settle();
    stop();
    stage.say("2");
    await stage.settle();
    expect(seen).toEqual(["on", "once"]);
  });

  test("calls a handler that was put on twice twice, and takes each off alone", async () => {
    const stage = new Stage(profile);
    const seen: string[] = [];
    const handler = (): void => void seen.push("on");
    const stops = [stage.gateway.on("MESSAGE_CREATE", handler), stage.gateway.on("MESSAGE_CREATE", handler)];
    await stage.connect();
    const counts: number[] = [];
    for (const stop of [() => undefined, ...stops, ...stops]) {
      stop();
      seen.length = 0;
      stage.say("1");
      await stage.settle();
      counts.push(seen.length);
    }
    expect(counts).toEqual([2, 1, 0, 0, 0]);
  });

  test("a handler that an event puts on is called from the next one on, and one that it takes off is called for this one", async () => {
    const stage = new Stage(profile);
    const seen: string[] = [];
    const stops: (() => void)[] = [];
    stops.push(
      stage.gateway.on("MESSAGE_CREATE", () => {
        seen.push("first");
        for (const stop of stops.splice(0)) stop();
        stage.gateway.on("MESSAGE_CREATE", () => seen.push("late"));
      }),
      stage.gateway.on("MESSAGE_CREATE", () => seen.push("second")),
    );
    await stage.connect();
    stage.say("1");
    await stage.settle();
    expect(seen).toEqual(["first", "second"]);
    stage.say("2");
    await stage.settle();
    expect(seen).toEqual(["first", "second", "late"]);
  });

  test("shows what its shards are doing", async () => {
    const stage = new Stage(profile, { random: () => 0.5 });
    expect(stage.gateway.shards).toEqual([]);
    await stage.connect();
    await stage.advance(41_250 / 2);
    expect(stage.gateway.shards).toEqual([{ id: 0, state: "ready", latencyMs: 0, seq: stage.burstSeq, queued: 0 }]);
    expect(stage.gateway.userId).toBe(stage.chat.botId);
    await Promise.all([stage.gateway.close(), stage.settle()]);
    expect(stage.gateway.shards).toMatchObject([{ state: "closed" }]);
  });

  test("settles with what is available and what is not", async () => {
    const stage = new Stage(profile);
    const other = stage.chat.guild({ name: "Down" });
    stage.script.unavailableGuilds([other.id]);
    const settled = stage.gateway.settled();
    await stage.connect();
    await stage.advance(2000);
    const { available, unavailable } = await settled;
    expect(available).toContain(stage.chat.guildId);
    expect(unavailable).toEqual([other.id]);
  });
});
