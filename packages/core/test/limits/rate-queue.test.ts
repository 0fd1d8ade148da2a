import { type ApiError, createMemoryRateStore, type FetchLike, RateLimitError, type RateStore } from "@antiphon/core";
import { describe, expect, it } from "vitest";
import { Gate } from "../../src/limits/gate.js";
import { api } from "../lab/generated/operations.js";
import { failureOf, openLab } from "../lab/lab-world.js";
import { settle } from "../pipeline/leak-gate.js";
import { ROOM, statuses, times, LONG, START } from "./limit-worlds.js";

describe("the queue", () => {
  it("P48 serves in order of arrival, retries included", async () => {
    const world = openLab();
    await world.lab.limits.leaky(ROOM);
    const order: number[] = [];
    await Promise.all(
      Array.from({ length: 12 }, async (_, index) => {
        await world.lab.limits.leaky(ROOM, LONG);
        order.push(index);
      }),
    );
    expect(order).toEqual(Array.from({ length: 12 }, (_, index) => index));
  });

  it("P48 an aborted waiter gives its place to the next at once", async () => {
    const world = openLab();
    await world.lab.limits.leaky(ROOM);
    const signals = Array.from({ length: 10 }, () => world.gate.signal());
    const calls = signals.map((signal) =>
      world.lab.limits.leaky(ROOM, { ...LONG, signal }).then(
        () => "served",
        () => "aborted",
      ),
    );
    await settle();
    for (const signal of signals.slice(3, 9)) signal.abort();
    expect(await Promise.all(calls)).toEqual(
      [..."xxx"]
        .map(() => "served")
        .concat(
          [..."xxxxxx"].map(() => "aborted"),
          ["served"],
        ),
    );
    // Three go at once, the last one after half a second.
    expect(world.mock.clock.now() - START).toBeLessThanOrEqual(600);
  });

  it("P49 waiters that wake together are let through exactly as permits allow", async () => {
    const world = openLab();
    await world.lab.limits.window();
    await Promise.all(Array.from({ length: 29 }, () => world.lab.limits.window(LONG)));
    const perWindow = new Map<number, number>();
    for (const at of times(world)) {
      const index = Math.floor((at - START) / 10_000);
      perWindow.set(index, (perWindow.get(index) ?? 0) + 1);
    }
    expect([...perWindow.values()]).toEqual([10, 10, 10]);
  });

  it("P51 sweeps idle buckets: a hundred thousand ids leave bounded memory", () => {
    const gate = new Gate({
      clock: { now: () => 0, monotonic: () => 0, timer: () => () => {} },
      headers: api.rateLimit,
      maxQueue: 10,
      maxConcurrency: Infinity,
    });
    for (let id = 0; id < 100_000; id += 1) {
      const pass = gate.tryEnter({ name: "notes:", ids: `:${id}` });
      gate.leave(pass as never, { sent: true, status: 200, headers: {}, limited: false });
    }
    expect(gate.size).toBeLessThanOrEqual(1024);
  });

  it("P53 refuses at once beyond its bound, and when the wait cannot fit the deadline", async () => {
    const world = openLab({ maxQueue: 2 });
    world.mock.lab.configure({ leakyCapacity: 1, leakyPerSecond: 1 });
    await world.lab.limits.leaky(ROOM);
    const queued = [world.lab.limits.leaky(ROOM, LONG), world.lab.limits.leaky(ROOM, LONG)];
    const startedAt = world.mock.clock.now();
    const full: RateLimitError = await failureOf(world.lab.limits.leaky(ROOM, LONG));
    expect(full).toBeInstanceOf(RateLimitError);
    expect(full).toMatchObject({ code: "RATE_LIMIT_WAIT", outcome: "not_sent", attempts: 0 });
    expect(full.message).toContain("the queue is full");
    await Promise.all(queued);
    const late: RateLimitError = await failureOf(world.lab.limits.leaky(ROOM, { deadlineMs: 500 }));
    expect(late.message).toContain("the deadline comes first");
    expect(late.retryAfterMs).toBeGreaterThanOrEqual(500);
    expect(world.mock.clock.now() - startedAt).toBeLessThan(2100);
  });

  it("`onRateLimit` rejects instead of waiting, by word or by function", async () => {
    const asked: object[] = [];
    for (const onRateLimit of ["reject", (wait: object) => (asked.push(wait), "reject" as const)] as const) {
      const world = openLab({ onRateLimit });
      world.mock.lab.configure({ leakyCapacity: 1, leakyPerSecond: 1 });
      await world.lab.limits.leaky(ROOM);
      expect(await failureOf(world.lab.limits.leaky(ROOM))).toMatchObject({
        code: "RATE_LIMIT_WAIT",
        retryAfterMs: 1000,
      });
      for (let call = 0; call < 3; call += 1) await world.lab.limits.plain();
      const refused: ApiError = await failureOf(world.lab.limits.plain());
      expect(refused).toMatchObject({
        name: "ApiError",
        status: 429,
        code: "RATE_LIMITED",
        attempts: 1,
        retryAfterMs: 2000,
      });
    }
    expect(asked).toMatchObject([
      { operation: "limits.leaky", waitMs: 1000, global: false },
      { operation: "limits.plain", waitMs: 2000 },
    ]);
  });

  it("bounds the requests in flight", async () => {
    let inFlight = 0;
    let most = 0;
    const world = openLab();
    const fetch: FetchLike = async (url, init) => {
      inFlight += 1;
      most = Math.max(most, inFlight);
      await settle();
      const answer = await (world.gate.options.fetch as FetchLike)(url, init);
      inFlight -= 1;
      return answer;
    };
    const lab = world.client({ fetch, maxConcurrency: 3 });
    await Promise.all(Array.from({ length: 20 }, () => lab.me.get()));
    expect(most).toBe(3);
  });

  it("a 429 that waiting does not help parks nobody", async () => {
    const world = openLab();
    world.mock.lab.configure({ stock: 0 });
    const startedAt = world.mock.clock.now();
    expect(await failureOf(world.lab.orders.create({ item: "piano", quantity: 1 }))).toMatchObject({
      code: "OUT_OF_STOCK",
      attempts: 1,
    });
    world.mock.lab.configure({ stock: 1 });
    await world.lab.orders.create({ item: "piano", quantity: 1 });
    expect(world.mock.clock.now()).toBe(startedAt);
  });
});

/** A store that answers late and counts for itself. */
function slowStore(inner: RateStore, world: ReturnType<typeof openLab>, latencyMs: number): RateStore {
  const late = (): Promise<void> => new Promise((resolve) => world.mock.clock.timer(resolve, latencyMs, "wait"));
  return {
    async take(key, cost, limit) {
      await late();
      return inner.take(key, cost, limit);
    },
    async freeze(key, ms) {
      await late();
      await inner.freeze(key, ms);
    },
  };
}

describe("a shared store", () => {
  it.each([0, 20])(
    "P52 lets two clients of one bucket in no more than the bucket allows, with %d ms of latency",
    async (latencyMs) => {
      const world = openLab();
      const memory = createMemoryRateStore({ clock: world.mock.clock });
      const rateStore = latencyMs === 0 ? memory : slowStore(memory, world, latencyMs);
      const clients = [world.client({ rateStore }), world.client({ rateStore })];
      for (const lab of clients) await lab.limits.window();
      await Promise.all(clients.flatMap((lab) => Array.from({ length: 20 }, () => lab.limits.window(LONG))));
      expect(new Set(statuses(world))).toEqual(new Set([200]));
    },
  );

  it("P52 shares a refusal", async () => {
    const world = openLab();
    const rateStore = createMemoryRateStore({ clock: world.mock.clock });
    const [one, two] = [world.client({ rateStore }), world.client({ rateStore })];
    for (let call = 0; call < 3; call += 1) await one.limits.plain();
    const startedAt = world.mock.clock.now();
    const refused = one.limits.plain();
    await settle();
    await Promise.all([refused, two.limits.plain()]);
    expect(times(world).filter((at) => at > startedAt && at < startedAt + 2000)).toEqual([]);
    expect(statuses(world).filter((status) => status === 429)).toHaveLength(1);
  });

  it("P52 that fails is left out: the call goes on with what the client knows, and the log says so", async () => {
    const lines: string[] = [];
    const broken: RateStore = {
      take: () => Promise.reject(new Error("down")),
      freeze: () => {
        throw new Error("down");
      },
    };
    const world = openLab({ rateStore: broken, logger: { warn: (line) => lines.push(line) } });
    for (let call = 0; call < 4; call += 1) await world.lab.limits.plain();
    expect(lines.some((line) => line.includes("the rate store failed"))).toBe(true);
  });

  it("P52 whose wait does not fit the deadline fails the call now", async () => {
    const rateStore: RateStore = { take: () => ({ waitMs: 60_000 }), freeze: () => {} };
    const world = openLab({ rateStore });
    expect(await failureOf(world.lab.me.get({ deadlineMs: 5000 }))).toMatchObject({
      code: "RATE_LIMIT_WAIT",
      retryAfterMs: 60_000,
    });
    expect(world.mock.journal.exchanges()).toEqual([]);
  });
});
