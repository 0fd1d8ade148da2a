import type { FetchLike } from "@antiphon/core";
import { createRuntime, type Runtime } from "@antiphon/core/internal";
import { describe, expect, it } from "vitest";
import { api, operations } from "../lab/generated/operations.js";
import { openLab } from "../lab/lab-world.js";
import { settle } from "../pipeline/leak-gate.js";
import { ROOM, statuses, times, LONG, window, START } from "./limit-worlds.js";

const OTHER = "223456789012345678";

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

describe("learned limits", () => {
  it("P43 never run into a 429 of a fixed window, whenever calls arrive", async () => {
    const world = openLab();
    await world.lab.limits.window();
    await arrivals(world, 150, 100_000, () => world.lab.limits.window(LONG));
    expect(statuses(world)).toEqual(Array.from({ length: 151 }, () => 200));
  });

  it("P43 use at least 95 % of a fixed window's allowance", async () => {
    const world = openLab();
    const startedAt = world.mock.clock.now();
    await world.lab.limits.window();
    await Promise.all(Array.from({ length: 199 }, () => world.lab.limits.window(LONG)));
    expect(new Set(statuses(world))).toEqual(new Set([200]));
    expect(world.mock.clock.now() - startedAt).toBeLessThanOrEqual(((200 - 10) * 1000) / 0.95);
  });

  it("P43 never run into a 429 of a leaky bucket, and use at least 95 % of what drains", async () => {
    const world = openLab();
    const startedAt = world.mock.clock.now();
    await world.lab.limits.leaky(ROOM);
    await Promise.all(Array.from({ length: 99 }, () => world.lab.limits.leaky(ROOM, LONG)));
    expect(new Set(statuses(world))).toEqual(new Set([200]));
    expect(world.mock.clock.now() - startedAt).toBeLessThanOrEqual(((100 - 4) * 500) / 0.95);
    await arrivals(world, 60, 60_000, () => world.lab.limits.leaky(ROOM, LONG));
    expect(new Set(statuses(world))).toEqual(new Set([200]));
  });

  it("P44 a burst of more than a thousand gets through, before any answer has come and beside a bound of places", async () => {
    for (const maxConcurrency of [undefined, 20]) {
      const world = openLab({ maxConcurrency });
      const calls = Array.from({ length: 1100 }, () => world.lab.me.get().safe());
      expect((await Promise.all(calls)).filter(({ ok }) => !ok)).toEqual([]);
    }
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
