import { describe, expect, test } from "vitest";
import { GatewayFatalError } from "@antiphon/chat/gateway";
import { every, sessionRules, Stage } from "../stage.js";
import { parse } from "../transcript.js";

/** Times at which the server received IDENTIFYs, over all sockets; with shards, of one bucket. */
function identifies(stage: Stage, keep: (shard: number) => boolean = () => true): number[] {
  return stage.sockets
    .flatMap(({ frames }) => frames)
    .filter(({ from }) => from === "client")
    .flatMap(({ at, data }) => {
      const { op, d } = parse(data);
      return op === 2 && keep((d as { shard?: [number, number] }).shard?.[0] ?? 0) ? [at] : [];
    })
    .sort((a, b) => a - b);
}

function gaps(times: readonly number[]): number[] {
  return times.slice(1).map((time, index) => time - (times[index] as number));
}

describe.each(every)("on %s", (profile) => {
  test("G20 waits one to five seconds after op 9 false in a session, then identifies anew through the gate", async () => {
    const stage = new Stage(profile);
    await stage.connect();
    await stage.advance(10_000);
    const cutAt = stage.mock.clock.now();
    stage.script.invalidate(false);
    await stage.advance(999);
    expect(stage.sockets).toHaveLength(1);
    await stage.advance(10_000);
    expect(stage.lines({ beats: false })).toEqual([
      ...stage.prelude(),
      "0 < INVALID false",
      "0 closed 4900 by client",
      ...stage.prelude(1),
    ]);
    const waited = (identifies(stage)[1] ?? 0) - cutAt;
    expect(waited).toBeGreaterThanOrEqual(1000);
    expect(waited).toBeLessThanOrEqual(5500);
  });

  test("G23 spaces IDENTIFYs that are answered by op 9, and stops trying for longer and longer", async () => {
    const stage = new Stage(profile);
    stage.script.answer("identify", { op9: false }, 5);
    const connected = stage.gateway.connect();
    await stage.advance(700_000);
    await connected;
    const pauses = gaps(identifies(stage));
    expect(pauses).toHaveLength(5);
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(5000);
    expect(pauses[2]).toBeGreaterThanOrEqual(60_000);
    expect(pauses[3]).toBeGreaterThanOrEqual(120_000);
    expect(pauses[4]).toBeGreaterThanOrEqual(pauses[3] as number);
    expect(stage.lines({ beats: false })).toEqual([
      ...[0, 1, 2, 3, 4].flatMap((n) => [
        `${n} < HELLO 41250`,
        `${n} > IDENTIFY`,
        `${n} < INVALID false`,
        `${n} closed 4900 by client`,
      ]),
      ...stage.prelude(5),
    ]);
  });

  test("G26 identifies not once more when the session budget is spent, and says when it is full again", async () => {
    const stage = new Stage(profile);
    stage.script.startsRemaining(0);
    const error: unknown = await Promise.all([stage.gateway.connect(), stage.settle()]).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(GatewayFatalError);
    expect(error).toMatchObject({ code: "SESSION_BUDGET_SPENT" });
    expect((error as GatewayFatalError).retryAfterMs).toBeGreaterThan(14_000_000);
    expect(stage.lines()).toEqual(["0 < HELLO 41250", "0 closed 4900 by client"]);
  });

  test("G26 waits for the reset of the session budget when told to", async () => {
    const stage = new Stage(profile, { whenBudgetSpent: "wait" });
    stage.script.startsRemaining(0);
    const connected = stage.gateway.connect();
    await stage.settle();
    stage.script.clear();
    await stage.advance(profile === "generic" ? 86_500_000 : 14_500_000);
    await connected;
    expect(identifies(stage)).toHaveLength(1);
    expect(stage.noticesOf("waiting")).toContainEqual(expect.objectContaining({ for: "budget" }));
  });

  test("G32 tries a refused upgrade at most 15 times a minute, honours Retry-After, and keeps the session", async () => {
    const stage = new Stage(profile, { rules: { session: { ...sessionRules(profile), resumeWindowMs: 120_000 } } });
    await stage.connect();
    stage.script.refuseUpgrade(503, { forMs: 60_000 });
    stage.script.drop();
    stage.say("missed");
    await stage.advance(60_000);
    const tried = stage.sockets.length - 1;
    expect(tried).toBeLessThanOrEqual(15);
    expect(tried).toBeGreaterThanOrEqual(3);
    await stage.advance(40_000);
    expect(stage.contents()).toEqual(["missed"]);
    expect(identifies(stage)).toHaveLength(1);
    const asked = new Stage(profile, { rules: { session: { ...sessionRules(profile), resumeWindowMs: 120_000 } } });
    await asked.connect();
    asked.script.refuseUpgrade(429, { times: 1, retryAfterS: 25 });
    asked.script.drop();
    await asked.advance(40_000);
    const [, refused, accepted] = asked.sockets;
    expect(refused?.refused).toBe(429);
    expect((accepted?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThanOrEqual(25_000);
  });

  test("G34 does not hammer a server that closes after each IDENTIFY", async () => {
    const stage = new Stage(profile);
    stage.script.answer("identify", { close: 4000 });
    const connected = stage.gateway.connect().catch((error: unknown) => error);
    await stage.advance(60_000);
    expect(identifies(stage).length).toBeLessThanOrEqual(8);
    expect(Math.min(...gaps(identifies(stage)))).toBeGreaterThanOrEqual(5000);
    await Promise.all([stage.gateway.close(), stage.advance(6000)]);
    expect(await connected).toMatchObject({ code: "GATEWAY_CLOSED" });
  });

  test("G36 pauses longer and longer when the server closes right after READY", async () => {
    const stage = new Stage(profile, { random: () => 0.999 });
    stage.script.closeAfterReady(4000);
    stage.script.answer("resume", { op9: false });
    const connected = stage.gateway.connect();
    await stage.advance(120_000);
    await connected;
    const pauses = stage
      .noticesOf("disconnected")
      .filter(({ code }) => code === 4000)
      .map(({ inMs }) => inMs);
    expect(pauses.length).toBeGreaterThanOrEqual(3);
    for (let n = 1; n < pauses.length; n += 1) expect(pauses[n]).toBeGreaterThanOrEqual(pauses[n - 1] as number);
    expect(pauses.at(-1)).toBeGreaterThan(2000);
  });
});

describe("with shards, on generic", () => {
  const sharded = (count: number, maxConcurrency: number, more: object = {}): Stage =>
    new Stage("generic", {
      shards: count,
      rules: { startLimit: { total: 1000, resetAfterMs: 86_400_000, maxConcurrency } },
      ...more,
    });

  test("G24 sends sixteen shards that lost their sessions through the gate one by one", async () => {
    const stage = sharded(16, 1);
    const connected = stage.gateway.connect();
    await stage.advance(16 * 5250 + 5000);
    await connected;
    const before = identifies(stage).length;
    expect(before).toBe(16);
    stage.script.invalidate(false);
    await stage.advance(16 * 5250 + 20_000);
    const times = identifies(stage);
    expect(times).toHaveLength(32);
    expect(Math.min(...gaps(times))).toBeGreaterThanOrEqual(5000);
    expect(stage.gateway.shards.every(({ state }) => state === "ready")).toBe(true);
  });

  test.each([
    [1, 8],
    [2, 16],
    [16, 64],
  ])(
    "G25 spaces IDENTIFYs within each of %i buckets and lets the buckets run side by side, for %i shards",
    async (concurrency, shards) => {
      const stage = sharded(shards, concurrency, { random: () => 0.1 });
      const startedAt = stage.mock.clock.now();
      let readyAt = Infinity;
      const connected = stage.gateway.connect().then(() => (readyAt = stage.mock.clock.now()));
      const ideal = (Math.ceil(shards / concurrency) - 1) * 5250;
      await stage.advance(ideal * 1.1 + 20_000);
      await connected;
      for (let bucket = 0; bucket < concurrency; bucket += 1) {
        const times = identifies(stage, (shard) => shard % concurrency === bucket);
        expect(times).toHaveLength(shards / concurrency);
        if (times.length > 1) expect(Math.min(...gaps(times))).toBeGreaterThanOrEqual(5000);
      }
      expect(readyAt - startedAt).toBeLessThanOrEqual(
        Math.max(ideal * 1.1, 0) + (shards > 10 ? (60_000 / (4 * shards)) * (shards - 10) : 0),
      );
      expect(stage.lines().filter((line) => line.includes("INVALID"))).toEqual([]);
    },
  );

  test("G53 spreads 64 shards over at least five seconds after a restart, and resumes all of them", async () => {
    const stage = sharded(64, 64);
    const connected = stage.gateway.connect();
    await stage.advance(30_000);
    await connected;
    await stage.advance(60_000);
    const cutAt = stage.mock.clock.now();
    stage.script.drop();
    await stage.advance(60_000);
    const arrivals = stage.sockets.filter(({ at }) => at >= cutAt).map(({ at }) => at - cutAt);
    expect(arrivals).toHaveLength(64);
    expect(Math.max(...arrivals) - Math.min(...arrivals)).toBeGreaterThanOrEqual(5000);
    expect(stage.noticesOf("resumed")).toHaveLength(64);
    expect(identifies(stage)).toHaveLength(64);
    expect(stage.sockets.filter(({ closed }) => closed === undefined)).toHaveLength(64);
  });
});
