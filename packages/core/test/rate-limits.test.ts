import { type ApiError, createMemoryRateStore, type FetchLike, RateLimitError, type RateStore } from "@antiphon/core";
import { createRuntime, type Runtime } from "@antiphon/core/internal";
import { describe, expect, it } from "vitest";
import { Gate } from "../src/limits/gate.js";
import { api, operations } from "./lab/generated/operations.js";
import { failureOf, openLab } from "./lab-world.js";
import { settle } from "./leak-gate.js";

const ROOM = "123456789012345678";
const OTHER = "223456789012345678";

function statuses(world: ReturnType<typeof openLab>): number[] {
  return world.mock.journal.exchanges().map(({ status }) => status ?? 0);
}

function times(world: ReturnType<typeof openLab>): number[] {
  return world.mock.journal.exchanges().map(({ at }) => at);
}

/** Sends `count` calls at random times within `withinMs`. */
async function arrivals(
  world: ReturnType<typeof openLab>,
  count: number,
  withinMs: number,
  call: () => PromiseLike<unknown>,
): Promise<void> {
  const { clock, random } = world.mock.lab.options();
  await Promise.all(
    Array.from({ length: count }, async () => {
      await new Promise<void>((resolve) => clock.timer(resolve, Math.floor(random() * withinMs), "wait"));
      await call();
    }),
  );
}

const LONG = { deadlineMs: 3_600_000 } as const;

describe("learned limits", () => {
  it("P43 never run into a 429 of a fixed window, whenever calls arrive", async () => {
    const world = openLab();
    await world.lab.limits.window();
    await arrivals(world, 150, 100_000, () => world.lab.limits.window(LONG));
    expect(statuses(world)).toEqual(Array.from({ length: 151 }, () => 200));
  });

  it("P43 use at least 95 % of a fixed window's allowance", async () => {
    const world = openLab({ maxQueue: 5000 });
    const startedAt = world.mock.clock.now();
    await world.lab.limits.window();
    await Promise.all(Array.from({ length: 199 }, () => world.lab.limits.window(LONG)));
    expect(new Set(statuses(world))).toEqual(new Set([200]));
    expect(world.mock.clock.now() - startedAt).toBeLessThanOrEqual(((200 - 10) * 1000) / 0.95);
  });

  it("P43 never run into a 429 of a leaky bucket, and use at least 95 % of what drains", async () => {
    const world = openLab({ maxQueue: 5000 });
    const startedAt = world.mock.clock.now();
    await world.lab.limits.leaky(ROOM);
    await Promise.all(Array.from({ length: 99 }, () => world.lab.limits.leaky(ROOM, LONG)));
    expect(new Set(statuses(world))).toEqual(new Set([200]));
    expect(world.mock.clock.now() - startedAt).toBeLessThanOrEqual(((100 - 4) * 500) / 0.95);
    await arrivals(world, 60, 60_000, () => world.lab.limits.leaky(ROOM, LONG));
    expect(new Set(statuses(world))).toEqual(new Set([200]));
  });

  it("P44 one 429 parks the whole bucket while others go on", async () => {
    const world = openLab();
    const startedAt = world.mock.clock.now();
    await Promise.all(Array.from({ length: 3 }, () => world.lab.limits.plain()));
    const parked = world.lab.limits.plain();
    await settle();
    const alsoParked = world.lab.limits.plain();
    await world.lab.me.get();
    expect(world.mock.clock.now()).toBe(startedAt);
    await Promise.all([parked, alsoParked]);
    // Four answered at once (one of them 429), then nobody before the two seconds are over.
    expect(times(world).filter((at) => at > startedAt && at < startedAt + 2000)).toEqual([]);
    expect(statuses(world).filter((status) => status === 429)).toHaveLength(1);
  });

  it("P45 two routes that the server puts into one bucket share a queue from then on", async () => {
    const world = openLab();
    await world.lab.limits.leaky(ROOM);
    await world.lab.limits.twin(ROOM);
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        index % 2 ? world.lab.limits.leaky(ROOM, LONG) : world.lab.limits.twin(ROOM, LONG),
      ),
    );
    expect(new Set(statuses(world))).toEqual(new Set([200]));
  });

  it("P45 counts what is under way at the moment of merging, so that nothing is spent twice", async () => {
    const world = openLab();
    world.mock.lab.configure({ leakyCapacity: 6 });
    for (const nth of [2, 3]) world.mock.faults.add({ operation: "limits.twin", latencyMs: 50, nth });
    await world.lab.limits.leaky(ROOM);
    const [quick, ...slow] = [1, 2, 3].map(() => world.lab.limits.twin(ROOM));
    await quick; // reveals the common bucket while two of it are under way
    await Promise.all([...slow, ...Array.from({ length: 10 }, () => world.lab.limits.leaky(ROOM, LONG))]);
    expect(new Set(statuses(world))).toEqual(new Set([200]));
  });

  it("keeps rooms apart that share the server's name of a bucket", async () => {
    const world = openLab();
    const startedAt = world.mock.clock.now();
    await Promise.all([ROOM, OTHER].map((room) => world.lab.limits.leaky(room)));
    await Promise.all([ROOM, OTHER].flatMap((room) => [1, 2, 3].map(() => world.lab.limits.leaky(room))));
    expect(world.mock.clock.now()).toBe(startedAt);
    expect(new Set(statuses(world))).toEqual(new Set([200]));
  });

  it("P45b retries pass the gate: with one write a second no two requests of any kind are closer", async () => {
    const world = openLab({ retry: { maxAttempts: 5 } });
    world.mock.lab.configure({ leakyCapacity: 1, leakyPerSecond: 1 });
    await world.lab.limits.leaky(ROOM);
    world.mock.faults.add({ operation: "limits.leaky", status: 503, after: "commit", probability: 0.4 });
    await Promise.all(Array.from({ length: 12 }, () => world.lab.limits.leaky(ROOM, LONG).safe()));
    const at = times(world);
    expect(at.length).toBeGreaterThan(13);
    for (let index = 1; index < at.length; index += 1)
      expect((at[index] as number) - (at[index - 1] as number)).toBeGreaterThanOrEqual(999);
  });

  it("P46 a global refusal holds every bucket back, and nobody holds a permit meanwhile", async () => {
    const world = openLab();
    world.mock.lab.configure({ globalPerSecond: 2, leakyCapacity: 100 });
    const rooms = [ROOM, OTHER, "323456789012345678", "423456789012345678"];
    const calls = rooms.map((room) => world.lab.limits.leaky(room, LONG));
    await settle();
    const refusedAt = world.mock.clock.now();
    expect(statuses(world)).toContain(429);
    const elsewhere = world.lab.limits.leaky("523456789012345678", LONG);
    expect((await world.lab.me.get({ deadlineMs: 500 }).safe()).ok).toBe(false);
    await Promise.all([...calls, elsewhere]);
    const after = times(world).slice(rooms.length);
    expect(after.length).toBeGreaterThanOrEqual(3);
    for (const at of after) expect(at - refusedAt).toBeGreaterThanOrEqual(1000);
  });
});

/** A server of one route that answers as it is told. */
function scripted(
  answers: readonly (
    | { readonly headers: Record<string, string>; readonly afterMs?: number; readonly status?: number }
    | undefined
  )[],
): {
  readonly runtime: Runtime;
  readonly world: ReturnType<typeof openLab>;
  readonly sent: number[];
  call(): PromiseLike<unknown> & { safe(): Promise<unknown> };
} {
  const world = openLab();
  const { clock } = world.mock;
  const sent: number[] = [];
  const fetch = (async () => {
    const answer = answers[sent.length] ?? { headers: {} };
    sent.push(clock.now());
    if (answer.afterMs) await new Promise<void>((resolve) => clock.timer(resolve, answer.afterMs as number, "wait"));
    return new Response(JSON.stringify({ data: { number: 1 } }), {
      status: answer.status ?? 200,
      headers: answer.headers,
    });
  }) as FetchLike;
  const runtime = createRuntime({
    api,
    operations,
    factory: "createLab",
    options: { ...world.gate.options, fetch, baseUrl: "https://lab.test" },
    schemes: { bearer: { credential: () => ({}) } },
  });
  return { runtime, world, sent, call: () => runtime.call(runtime.operation("limits.window"), {}, LONG) };
}

function window(limit: number, remaining: number, resetAtMs: number): { readonly headers: Record<string, string> } {
  return {
    headers: {
      "x-ratelimit-limit": String(limit),
      "x-ratelimit-remaining": String(remaining),
      "x-ratelimit-reset": String(Math.ceil(resetAtMs / 1000)),
    },
  };
}

const START = 1_774_872_000_000;

describe("odd reports", () => {
  it("P47 an answer that comes late cannot raise what is left of its window", async () => {
    const script = scripted([
      { ...window(3, 2, START + 10_000) },
      { ...window(3, 1, START + 10_000), afterMs: 500 },
      { ...window(3, 0, START + 10_000), afterMs: 100 },
      ...Array.from({ length: 3 }, (_, index) => window(3, 2 - index, START + 20_000)),
    ]);
    await script.call();
    await Promise.all([script.call(), script.call()]);
    await script.call();
    expect(script.sent.map((at) => at - START)).toEqual([0, 0, 0, 10_000]);
  });

  it("P47 an answer of an older window is not believed about the new one", async () => {
    const script = scripted([
      { ...window(2, 1, START + 5000) },
      { ...window(2, 0, START + 5000), afterMs: 5500 },
      { ...window(2, 1, START + 10_000) },
      { ...window(2, 0, START + 10_000) },
    ]);
    await script.call();
    const late = script.call();
    await Promise.all([script.call(), late]);
    await script.call();
    expect(script.sent.map((at) => at - START)).toEqual([0, 0, 5000, 10_000]);
  });

  it("P47 a reset in the past, or far in the future by a clock that was set back, never freezes the queue", async () => {
    const past = scripted([window(2, 0, START - 60_000)]);
    await past.call();
    await past.call();
    expect(past.sent.map((at) => at - START)).toEqual([0, 0]);

    // Our clock is an hour behind the server's, who says so in `date`.
    const ahead = START + 3_600_000;
    const { headers } = window(2, 0, ahead + 3000);
    const skewed = scripted([{ headers: { ...headers, date: new Date(ahead).toUTCString() } }]);
    await skewed.call();
    await skewed.call();
    expect(skewed.sent.map((at) => at - START)).toEqual([0, 3000]);
  });

  it("ignores reports with a number that cannot be read", async () => {
    for (const broken of [
      { "x-ratelimit-limit": "many" },
      { "x-ratelimit-remaining": "-1" },
      { "x-ratelimit-reset": "soon" },
      { "x-ratelimit-limit": "0" },
    ]) {
      const script = scripted([{ headers: { ...window(2, 0, START + 60_000).headers, ...broken } }]);
      await script.call();
      await script.call();
      expect(script.sent.map((at) => at - START)).toEqual([0, 0]);
    }
  });

  it("leaves room for what others take of the same bucket", async () => {
    const script = scripted([window(10, 9, START + 5000), window(10, 0, START + 5000)]);
    await script.call();
    await script.call();
    await script.call();
    expect(script.sent.map((at) => at - START)).toEqual([0, 0, 5000]);
  });

  it("does not wait for ever when the answers of a new window say nothing", async () => {
    const script = scripted([window(1, 0, START + 1000), { headers: {} }, { headers: {} }]);
    for (let call = 0; call < 4; call += 1) await script.call();
    expect(script.sent.map((at) => at - START)).toEqual([0, 1000, 2000, 3000]);
  });
});

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
      gate.leave(pass as never, {}, true);
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
