import { describe, expect, test } from "vitest";
import { Guilds } from "../../../src/gateway/events/guilds.js";
import { createHandlers } from "../../../src/gateway/events/handlers.js";
import { HandClock } from "../connection/hand-clock.js";

function open(shards = 1) {
  const clock = new HandClock();
  const errors: unknown[] = [];
  const handlers = createHandlers("READY GUILD_CREATE GUILD_DELETE", (error) => errors.push(error));
  const guilds = new Guilds({ handlers, clock, shards: () => shards });
  const tell = (event: string, data: unknown, shard = 0): void => void handlers.call({ event, seq: 1, shard }, data);
  const outcomes: unknown[] = [];
  const ask = (quietMs = 1000): void =>
    void guilds.settled(quietMs).then(
      (settled) => outcomes.push(settled),
      (error: unknown) => outcomes.push(error),
    );
  const settle = async (ms: number): Promise<unknown[]> => {
    clock.advance(ms);
    await Promise.resolve();
    return outcomes;
  };
  return { ask, clock, errors, guilds, outcomes, settle, tell };
}

const stubs = (...ids: string[]): object => ({ guilds: ids.map((id) => ({ id, unavailable: true })) });

describe("Guilds have settled", () => {
  test("at once when the last that READY told of is there, whatever the quiet time", async () => {
    const { ask, settle, tell } = open();
    ask(60_000);
    tell("READY", stubs("1", "2"));
    tell("GUILD_CREATE", { id: "1" });
    expect(await settle(0)).toEqual([]);
    tell("GUILD_DELETE", { id: "2", unavailable: true });
    expect(await settle(0)).toEqual([{ available: ["1"], unavailable: ["2"] }]);
  });

  test("after a quiet time when READY told of none, and each that comes begins it anew", async () => {
    const { ask, settle, tell } = open();
    ask();
    tell("READY", { guilds: [] });
    expect(await settle(999)).toEqual([]);
    tell("GUILD_CREATE", { id: "1" });
    expect(await settle(999)).toEqual([]);
    expect(await settle(1)).toEqual([{ available: ["1"], unavailable: [] }]);
  });

  test("after the quiet time with those that are still awaited, as unavailable ones", async () => {
    const { ask, settle, tell } = open();
    ask();
    tell("READY", stubs("1", "2"));
    tell("GUILD_CREATE", { id: "2" });
    expect(await settle(1000)).toEqual([{ available: ["2"], unavailable: ["1"] }]);
  });

  test("never before every shard has begun, by READY or by going on", async () => {
    const { ask, guilds, settle, tell } = open(2);
    ask();
    tell("READY", stubs("1"), 0);
    tell("GUILD_CREATE", { id: "1" }, 0);
    expect(await settle(60_000)).toEqual([]);
    guilds.resumed(1);
    expect(await settle(0)).toEqual([{ available: ["1"], unavailable: [] }]);
  });

  test("for each who asks by itself, also later, and nothing is left behind", async () => {
    const { ask, clock, settle, tell } = open();
    tell("READY", { guilds: [] });
    ask(500);
    ask(2000);
    expect(await settle(500)).toHaveLength(1);
    expect(await settle(1500)).toHaveLength(2);
    ask(100);
    expect(await settle(100)).toHaveLength(3);
    expect(clock.pending).toBe(0);
  });

  test.each<[what: string, happens: (tell: ReturnType<typeof open>["tell"]) => void, then: object]>([
    ["left", (tell) => tell("GUILD_DELETE", { id: "1" }), { available: [], unavailable: [] }],
    ["is down", (tell) => tell("GUILD_DELETE", { id: "1", unavailable: true }), { available: [], unavailable: ["1"] }],
    [
      "is announced, and not there yet",
      (tell) => tell("GUILD_CREATE", { id: "1", unavailable: true }),
      { available: [], unavailable: ["1"] },
    ],
    ["is told of twice", (tell) => tell("GUILD_CREATE", { id: "1" }), { available: ["1"], unavailable: [] }],
    ["is forgotten by a new session", (tell) => tell("READY", stubs("2")), { available: [], unavailable: ["2"] }],
    [
      "is kept when another shard begins anew",
      (tell) => tell("READY", stubs(), 1),
      { available: ["1"], unavailable: [] },
    ],
    [
      "is not meant by nonsense",
      (tell) =>
        ["GUILD_CREATE", "GUILD_DELETE"].forEach((name) => [null, {}, { id: 5 }].forEach((data) => tell(name, data))),
      { available: ["1"], unavailable: [] },
    ],
  ])("one that %s", async (_, happens, then) => {
    const { ask, settle, tell } = open();
    tell("READY", stubs("1"));
    tell("GUILD_CREATE", { id: "1" });
    happens(tell);
    ask();
    expect(await settle(1000)).toEqual([then]);
  });

  test("counts what is awaited through every change: complete is complete, and no more", async () => {
    const { ask, settle, tell } = open();
    tell("READY", stubs("1", "2", "3"));
    tell("READY", stubs("1", "2")); // a new session of the same shard
    tell("GUILD_CREATE", { id: "1" });
    tell("GUILD_CREATE", { id: "1" });
    ask(60_000);
    expect(await settle(0)).toEqual([]);
    tell("GUILD_DELETE", { id: "2" });
    expect(await settle(0)).toEqual([{ available: ["1"], unavailable: [] }]);
  });

  test("never once the gateway has ended: whoever waits or asks learns of the end", async () => {
    const { ask, clock, guilds, settle, tell } = open();
    tell("READY", { guilds: [] });
    ask();
    const end = new Error("closed");
    guilds.end(end);
    ask();
    expect(await settle(5000)).toEqual([end, end]);
    expect(clock.pending).toBe(0);
  });
});
