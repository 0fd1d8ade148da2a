import { createMemoryRateStore } from "@antiphon/core";
import { describe, expect, it } from "vitest";
import type { RateLimitHeaders } from "../../src/call/operation.js";
import { Gate, type Pass, type Route } from "../../src/limits/gate.js";
import { OverallLimit } from "../../src/limits/overall.js";
import { createManualClock, settle } from "../time/manual-clock.js";

// Who goes when: the gate and the stores at the moments where one thing ends and another begins.

const names: RateLimitHeaders = {
  limit: "l",
  remaining: "r",
  reset: { header: "x", unit: "ms" },
  bucket: "b",
  overall: { limit: 3, windowMs: 1000, exempt: ["ack"] },
};

function open(more: { headers?: RateLimitHeaders; maxConcurrency?: number; maxQueue?: number } = {}) {
  const clock = createManualClock();
  const gate = new Gate({ clock, headers: more.headers, maxQueue: 100, maxConcurrency: 100, ...more });
  const order: string[] = [];
  const passes: Pass[] = [];
  return {
    clock,
    gate,
    order,
    passes,
    /** Waits in line under this name. */
    enter(as: string, where: Route, ticket?: number): () => void {
      const { pass, leave } = gate.enter(where, ticket);
      void pass.then((given) => {
        order.push(as);
        passes.push(given);
      });
      return leave;
    },
    async at(ms: number): Promise<readonly string[]> {
      await clock.advance(ms - clock.monotonic());
      return [...order];
    },
  };
}

const route = (name: string, ids = ""): Route => ({ name, ids });
const sent = { sent: true, status: 200, limited: false } as const;
const told = (limit: number, remaining: number, resetMs: number, bucket?: string) => ({
  ...sent,
  headers: { l: `${limit}`, r: `${remaining}`, x: `${resetMs}`, ...(bucket && { b: bucket }) },
});

describe("a gate", () => {
  it("lets no newcomer pass those that were spread after a freeze, of one bucket or of all", async () => {
    for (const isGlobal of [false, true]) {
      const { gate, enter, at, clock, passes } = open();
      gate.freeze(route("a"), 100, 50, isGlobal);
      enter("first", route("a"));
      expect(await at(120)).toEqual([]);
      expect(gate.tryEnter(route(isGlobal ? "other" : "a"))).toBeUndefined();
      expect(await at(149)).toEqual([]);
      expect(await at(150)).toEqual(["first"]);
      gate.leave(passes[0]!, sent);
      expect(gate.tryEnter(route("a"))).toBeDefined();
      expect(clock.pending).toBe(0);
    }
  });

  it("wakes at the end of what is waited for, a spread later only while the freeze lasts", async () => {
    const { gate, enter, at } = open({ headers: { ...names, overall: { limit: 1, windowMs: 1000 } } });
    const pass = gate.tryEnter(route("a"))!;
    gate.freeze(route("a"), 500, 300, true);
    enter("next", route("b"));
    await at(500);
    gate.leave(pass, sent);
    expect(await at(1000)).toEqual([]);
    expect(await at(1001)).toEqual(["next"]);
  });

  it("goes by the later end of two freezes over all, and tells the wait as one for everybody", async () => {
    const { gate, at, enter } = open();
    expect(gate.describeWait(route("a"))).toEqual({ bucket: "a", waitMs: 0, global: false, queueFull: false });
    gate.freeze(route("a"), 100, 0, true);
    gate.freeze(route("a"), 40, 0, true);
    expect(gate.describeWait(route("b", ":7"))).toEqual({ bucket: "b:7", waitMs: 100, global: true, queueFull: false });
    enter("one", route("b"));
    expect(await at(99)).toEqual([]);
    expect(gate.describeWait(route("b")).waitMs).toBe(1);
    expect(await at(100)).toEqual(["one"]);
    expect(gate.describeWait(route("b"))).toMatchObject({ waitMs: 0, global: false });
  });

  it("tells a call that was turned away its bucket's freeze alone, and others the queue before them", () => {
    const { gate, enter } = open({ headers: names });
    gate.leave(gate.tryEnter(route("a"))!, told(1, 0, 1000));
    enter("one", route("a"));
    expect(gate.describeWait(route("a")).waitMs).toBe(2000);
    expect(gate.describeWait(route("a"), 1).waitMs).toBe(0);
    gate.freeze(route("a"), 300, 0, false);
    expect(gate.describeWait(route("a"), 1).waitMs).toBe(300);
  });

  it("is full at its queue's length, and never for a call that was turned away", () => {
    const { gate, enter } = open({ maxConcurrency: 0, maxQueue: 2 });
    for (const [waiting, isFull] of [
      [0, false],
      [1, false],
      [2, true],
      [3, true],
    ] as const) {
      expect([waiting, gate.describeWait(route("a")).queueFull]).toEqual([waiting, isFull]);
      expect(gate.describeWait(route("a"), 1).queueFull).toBe(false);
      enter(`${waiting}`, route("a"));
    }
  });

  it("keeps the ticket of a call that comes back, and gives each new one a later one", async () => {
    const { enter, passes, at } = open();
    enter("new", route("a"));
    enter("back", route("a"), 7);
    enter("newer", route("a"));
    await at(0);
    expect(passes.map(({ ticket }) => ticket)).toEqual([1, 7, 2]);
  });

  it("frees the place of whoever leaves: while it waits, and with a pass that it has not taken up", async () => {
    const { gate, enter, order, at } = open({ maxConcurrency: 1 });
    const holder = gate.tryEnter(route("a"))!;
    const leaveFirst = enter("first", route("a"));
    const leaveSecond = enter("second", route("a"));
    enter("third", route("b"));
    enter("fourth", route("a"));
    leaveFirst();
    gate.leave(holder, sent);
    leaveSecond(); // it has its pass by now, and gives it back
    await at(0);
    expect(order).toEqual(["second", "third"]);
    gate.leave(gate.tryEnter(route("x")) ?? holder, sent);
    expect(await at(0)).toEqual(["second", "third", "fourth"]);
  });

  it("goes on with the next when the first of a queue leaves, not at any other time", async () => {
    const { gate, enter, clock, at } = open({ headers: names });
    gate.leave(gate.tryEnter(route("a"))!, told(1, 0, 1000));
    const leave = enter("first", route("a"));
    enter("second", route("a"));
    expect(clock.pending).toBe(1);
    leave();
    expect(clock.pending).toBe(1);
    expect(await at(1000)).toEqual(["second"]);
  });

  it("holds what all operations share for those that are not exempt, and only while it counts itself", async () => {
    const { gate, enter, at } = open({ headers: names });
    for (let call = 0; call < 3; call += 1) expect(gate.tryEnter(route(`r${call}`))).toBeDefined();
    expect(gate.tryEnter(route("r9"))).toBeUndefined();
    expect(gate.tryEnter(route("ack"))).toBeDefined();
    enter("held", route("r9"));
    enter("exempt", route("ack", ":1"));
    expect(await at(1000)).toEqual(["exempt"]);
    expect(await at(1001)).toEqual(["exempt", "held"]);
    gate.counts = false;
    for (let call = 0; call < 9; call += 1) expect(gate.tryEnter(route(`s${call}`))).toBeDefined();
  });

  it("takes a success without numbers, and nothing else, for a sign that nothing is limited", () => {
    for (const [passage, isLifted] of [
      [{ ...sent }, true],
      [{ ...sent, status: 199 }, false],
      [{ ...sent, status: 299 }, true],
      [{ ...sent, status: 300 }, false],
      [{ ...sent, limited: true }, false],
      [told(50, 49, 1000), false],
    ] as const) {
      const { gate } = open({ headers: { ...names, overall: { limit: 1, windowMs: 1000 } } });
      gate.leave(gate.tryEnter({ ...route("a"), limit: 5 })!, passage);
      expect([passage, gate.tryEnter(route("b")) !== undefined]).toEqual([passage, isLifted]);
    }
    const { gate } = open({ headers: { ...names, overall: { limit: 1, windowMs: 1000 } } });
    gate.leave(gate.tryEnter(route("a"))!, sent); // an operation that nobody knows a limit of
    expect(gate.tryEnter(route("b"))).toBeUndefined();
  });

  it("opens wider for what got through, not for refusals, failures of the server, or no answer", () => {
    for (const [passage, goes] of [
      [{ ...sent, status: 200 }, 2],
      [{ ...sent, status: 404 }, 2],
      [{ ...sent, status: 499 }, 2],
      [{ ...sent, status: 500 }, 1],
      [{ ...sent, status: 0 }, 1],
      [{ sent: true, limited: false }, 1],
      [{ ...sent, status: 429, limited: true }, 1],
    ] as const) {
      const { gate } = open();
      const narrow = { ...route("a"), limit: 1 };
      gate.leave(gate.tryEnter(narrow)!, passage);
      let count = 0;
      while (gate.tryEnter(narrow)) count += 1;
      expect([passage, count]).toEqual([passage, goes]);
    }
  });

  it("joins the buckets that the server calls by one name, apart for each id", async () => {
    const { gate, enter, at } = open({ headers: { ...names, overall: undefined } });
    const [a, b] = [gate.tryEnter(route("a", ":1"))!, gate.tryEnter(route("b", ":1"))!];
    gate.leave(a, told(2, 1, 1000, "shared"));
    expect(gate.keyOf(route("a", ":1"))).toBe("shared:1");
    gate.leave(b, told(2, 0, 1000, "shared"));
    expect([gate.keyOf(route("b", ":1")), gate.keyOf(route("b", ":2"))]).toEqual(["shared:1", "shared:2"]);
    expect(gate.tryEnter(route("a", ":1"))).toBeUndefined();
    expect(gate.tryEnter(route("a", ":2"))).toBeDefined();
    enter("later", route("b", ":1"));
    expect(await at(999)).toEqual([]);
    expect(await at(1000)).toEqual(["later"]);
  });

  it("forgets buckets of which nothing holds any more, and none that wait, are frozen or under way", async () => {
    const { gate, enter, clock } = open();
    gate.freeze(route("frozen"), 10_000, 0, false);
    enter("waiting", route("frozen", ":2"));
    const held = gate.tryEnter(route("held"))!;
    for (let at = 0; at < 2000; at += 1) gate.leave(gate.tryEnter(route(`r${at}`))!, sent);
    await settle();
    expect(gate.size).toBeLessThan(600);
    expect(gate.describeWait(route("frozen")).waitMs).toBe(10_000 - clock.monotonic());
    gate.leave(held, sent);
  });
});

describe("a limit over all operations", () => {
  it("is lifted by one at a time, to a hundred thousand at most, and never where it is fixed", () => {
    const limit = new OverallLimit({ limit: 1, windowMs: 1000 });
    for (let step = 0; step < 100_005; step += 1) limit.lift();
    for (let call = 0; call < 99_999; call += 1) limit.took("a", 0);
    expect(limit.waitMs("a", 0)).toBe(0);
    limit.took("a", 0);
    expect([limit.waitMs("a", 0), limit.waitMs("a", 1000), limit.waitMs("a", 1001)]).toEqual([1001, 1, 0]);
    const fixed = new OverallLimit({ limit: 1, windowMs: 1000, fixed: true });
    fixed.lift();
    fixed.took("a", 0);
    expect(fixed.waitMs("a", 0)).toBe(1001);
  });

  it("forgets what is over, and nothing else, through thousands of requests", () => {
    const limit = new OverallLimit({ limit: 2, windowMs: 10 });
    for (let now = 0; now < 16_500; now += 11) {
      limit.took("a", now);
      if (limit.waitMs("a", now) !== 0) throw new Error(`too few at ${now}`);
      limit.took("a", now);
      if (limit.waitMs("a", now) !== 11) throw new Error(`too many at ${now}`);
    }
    expect(limit.waitMs("a", 16_510)).toBe(0);
  });
});

describe("a store in memory", () => {
  it("sweeps only what is over: what is frozen, still runs, or was taken before a limit was known stays", () => {
    let now = 0;
    const clock = { now: () => now, monotonic: () => now, timer: () => () => {} };
    const store = createMemoryRateStore({ clock });
    const unknown = Number.POSITIVE_INFINITY;
    const take = (key: string, limit: number, remaining: number, resetMs: number): number => {
      const answer = store.take(key, 1, { limit, remaining, resetMs, windowMs: 1000 });
      return "waitMs" in (answer as object) ? (answer as { waitMs: number }).waitMs : 0;
    };
    take("blind", unknown, unknown, 0);
    take("blind", unknown, unknown, 0);
    take("frozen", 5, 5, 10);
    void store.freeze("frozen", 5000);
    take("running", 5, 1, 5000);
    for (let key = 0; key < 600; key += 1) {
      now += 1;
      take(`over${key}`, 5, 5, 1);
    }
    expect(take("frozen", 5, 5, 0)).toBe(4400);
    expect(take("running", 5, 5, 0)).toBe(4400);
    expect([take("blind", 3, 3, 0), take("blind", 3, 3, 0)]).toEqual([0, 1000]);
  });

  it("moves the end of a window to the latest that anybody saw", () => {
    let now = 0;
    const store = createMemoryRateStore({ clock: { now: () => now, monotonic: () => now, timer: () => () => {} } });
    const take = (resetMs: number): unknown => store.take("k", 1, { limit: 2, remaining: 0, resetMs, windowMs: 1000 });
    expect([take(500), take(800), take(300)]).toEqual([{ waitMs: 500 }, { waitMs: 800 }, { waitMs: 800 }]);
    now = 799;
    expect(take(0)).toEqual({ waitMs: 1 });
  });
});
