import { describe, expect, it, test } from "vitest";
import type { RateLimitHeaders } from "../../src/call/operation.js";
import { Bucket, type Waiter } from "../../src/limits/bucket.js";
import { UNTIL_ANSWER } from "../../src/limits/rests.js";
import { OverallLimit } from "../../src/limits/overall.js";
import { isGlobal, type LimitReport, readLimits } from "../../src/limits/report.js";
import { WaitingLine } from "../../src/limits/waiting-line.js";

// The sums that the gate is built on, at their edges: what stands in an answer, what a bucket makes of it, who is next.

describe("what an answer says of a limit", () => {
  const now = Date.UTC(2026, 0, 1);
  const at = now / 1000;
  const window = (reset: unknown, more: object = {}) => ({ limit: "l", remaining: "r", reset, ...more }) as never;
  const report = (names: RateLimitHeaders, headers: Record<string, string>) =>
    readLimits(names, { l: "5", r: "2", ...headers }, { now: () => now })?.resetMs;

  test("the end of a window, in each unit, rounded up by a second where the server rounds down", () => {
    const cases: [string, RateLimitHeaders, Record<string, string>, number | undefined][] = [
      ["seconds", window({ header: "x", unit: "s" }), { x: "3" }, 3000],
      ["milliseconds", window({ header: "x", unit: "ms" }), { x: "3" }, 3],
      ["Unix seconds", window({ header: "x", unit: "unix-s" }), { x: String(at + 3) }, 3999],
      ["Unix seconds with a fraction", window({ header: "x", unit: "unix-s" }), { x: `${at + 3}.5` }, 3500],
      ["rounded up", window({ header: "x", unit: "unix-s", roundsUp: true }), { x: String(at + 3) }, 3000],
      ["past", window({ header: "x", unit: "unix-s" }), { x: String(at - 9) }, 0],
      ["none", window({ header: "x", unit: "s" }), {}, undefined],
      ["no number", window({ header: "x", unit: "s" }), { x: "soon" }, undefined],
      ["negative", window({ header: "x", unit: "s" }), { x: "-1" }, undefined],
      ["a day", window({ header: "x", unit: "s" }), { x: "86400" }, 86_400_000],
      ["more than a day", window({ header: "x", unit: "ms" }), { x: "86400001" }, undefined],
      ["after, in seconds", window(undefined, { resetAfter: { header: "a", unit: "s" } }), { a: "1.5" }, 1500],
      ["after, in ms", window(undefined, { resetAfter: { header: "a", unit: "ms" } }), { a: "15" }, 15],
      [
        "after goes before the end",
        window({ header: "x", unit: "s" }, { resetAfter: { header: "a", unit: "s" } }),
        { a: "1", x: "9" },
        1000,
      ],
      [
        "the end where there is no after",
        window({ header: "x", unit: "s" }, { resetAfter: { header: "a", unit: "s" } }),
        { x: "9" },
        9000,
      ],
      ["no reset at all", window(undefined), { x: "9" }, undefined],
      ["a limit of one", window({ header: "x", unit: "s" }), { l: "1", x: "9" }, 9000],
      ["a limit of none", window({ header: "x", unit: "s" }), { l: "0", x: "9" }, undefined],
      ["no remaining", window({ header: "x", unit: "s" }), { r: "", x: "9" }, undefined],
    ];
    for (const [title, names, headers, resetMs] of cases)
      expect([title, report(names, headers)]).toEqual([title, resetMs]);
  });

  test("by the server's own clock once it and ours are apart by more than a second", () => {
    const names = window({ header: "x", unit: "unix-s", roundsUp: true });
    const date = (ms: number): string => new Date(now + ms).toUTCString();
    for (const [offsetMs, resetMs] of [
      [0, 5000],
      [1000, 5000],
      [-1000, 5000],
      [-2000, 5000], // the header has whole seconds, rounded down
      [-3000, 8000],
      [2000, 3000],
      [60_000, 0],
    ] as const)
      expect([offsetMs, report(names, { x: String(at + 5), date: date(offsetMs) })]).toEqual([offsetMs, resetMs]);
  });

  test("leaky only where the header that says so is there; named only where a name is", () => {
    const names = {
      ...(window({ header: "x", unit: "s" }) as object),
      resetAfter: { header: "a", unit: "s", leaky: true },
      bucket: "b",
    } as RateLimitHeaders;
    const read = (headers: Record<string, string>) =>
      readLimits(names, { l: "5", r: "2", ...headers }, { now: () => now });
    expect(read({ a: "1" })).toEqual({ limit: 5, remaining: 2, resetMs: 1000, leaky: true, bucket: undefined });
    expect(read({ x: "1", b: "orders" })).toEqual({
      limit: 5,
      remaining: 2,
      resetMs: 1000,
      leaky: false,
      bucket: "orders",
    });
  });

  test("global by either header, in any case, and by nothing else", () => {
    const names = { limit: "l", remaining: "r", global: "g", scope: "s" };
    for (const [given, headers, expected] of [
      [names, { g: "true" }, true],
      [names, { g: "TRUE" }, true],
      [names, { g: "false" }, false],
      [names, { s: "global" }, true],
      [names, { s: "Global" }, true],
      [names, { s: "user" }, false],
      [names, { g: "false", s: "global" }, true],
      [names, {}, false],
      [{ limit: "l", remaining: "r" }, { g: "true", s: "global", undefined: "true" }, false],
      [{ limit: "l", remaining: "r", scope: "s" }, { undefined: "true" }, false],
      [{ limit: "l", remaining: "r", global: "g" }, { undefined: "global" }, false],
    ] as [object, Record<string, string>, boolean][])
      expect([headers, isGlobal(given as never, headers)]).toEqual([headers, expected]);
  });
});

describe("a waiting line", () => {
  it("serves as a plain list would, through leaving, coming back and thousands in it", () => {
    const line = new WaitingLine<number>();
    const back: number[] = [];
    const items: number[] = [];
    const served: number[] = [];
    let state = 7;
    const random = (below: number): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) % below;
    const takeOut = (list: number[], one: number): unknown => list.includes(one) && list.splice(list.indexOf(one), 1);
    const steps = {
      push(n: number) {
        items.push(n);
        line.push(n);
      },
      remove() {
        const from = random(4) === 0 ? back : items;
        const one = from[random(Math.max(from.length, 1))] ?? -1;
        takeOut(back, one);
        takeOut(items, one);
        line.remove(one);
      },
      comeBack() {
        const [one] = served.splice(random(Math.max(served.length, 1)), 1);
        if (one === undefined) return;
        back.push(one);
        back.sort((a, b) => a - b);
        line.comeBack(one, (other) => one < other);
      },
      shift() {
        const expected = back.length > 0 ? back.shift() : items.shift();
        if (line.first !== expected || line.shift() !== expected) throw new Error(`${expected} was not first`);
        if (expected !== undefined) served.push(expected);
      },
    };
    for (let n = 0; n < 9000; n += 1) {
      const what = n < 4000 ? random(5) : random(3) + (n % 40 === 0 ? 2 : 0);
      if (what >= 3) steps.push(n);
      else if (what === 2) steps.shift();
      else if (what === 1) steps[random(3) === 0 ? "remove" : "shift"]();
      else steps[random(3) === 0 ? "comeBack" : "shift"]();
      const last = items.at(-1) ?? -1;
      if (line.length !== back.length + items.length || line.has(last) !== items.includes(last))
        throw new Error(`step ${n}`);
    }
    for (let n = 0; n < 3000; n += 1) steps.push(n + 10_000);
    for (let n = 0; n < 2900; n += 1) steps.shift();
    for (let n = 12_990; n < 13_000; n += 1) {
      takeOut(items, n);
      line.remove(n);
    }
    while (items.length > 0) steps.shift();
    expect([line.length, line.first, line.shift()]).toEqual([0, undefined, undefined]);
    expect(served.length).toBeGreaterThan(4000);
  });
});

describe("a bucket", () => {
  const told = (more: Partial<LimitReport> = {}): LimitReport => ({
    limit: 3,
    remaining: 2,
    resetMs: 1000,
    leaky: false,
    bucket: undefined,
    ...more,
  });
  const waits = (bucket: Bucket, now: number, count: number): number[] =>
    Array.from({ length: count }, () => {
      const waitMs = bucket.waitMs(now);
      if (waitMs === 0) bucket.take();
      return waitMs;
    });

  it("lets so many out before the first answer, one more for each success, one after a refusal", () => {
    const bucket = new Bucket(2);
    expect(waits(bucket, 0, 3)).toEqual([0, 0, UNTIL_ANSWER]);
    bucket.inFlight = 0;
    bucket.passed();
    expect(waits(bucket, 0, 4)).toEqual([0, 0, 0, UNTIL_ANSWER]);
    bucket.inFlight = 0;
    bucket.freeze(100, 7);
    expect([bucket.waitMs(0), bucket.waitMs(99), bucket.waitMs(100)]).toEqual([100, 1, 0]);
    expect([bucket.wakeMs(99, 1), bucket.wakeMs(100, 1)]).toEqual([8, 1]);
    expect(waits(bucket, 100, 2)).toEqual([0, UNTIL_ANSWER]);
    expect([bucket.waitMs(99, false), bucket.waitMs(100, false)]).toEqual([1, 0]);
  });

  it("counts a window down from what it was told, and starts the next full when it ends", () => {
    const bucket = new Bucket(10);
    bucket.learn(told(), 0);
    expect(waits(bucket, 0, 3)).toEqual([0, 0, 1000]);
    expect(bucket.waitMs(999)).toBe(1);
    bucket.inFlight = 0;
    expect(waits(bucket, 1000, 4)).toEqual([0, 0, 0, UNTIL_ANSWER]);
    bucket.inFlight = 0;
    expect(bucket.waitMs(1000)).toBe(1000); // nobody told of this window's end: it is taken for as long as the last
    bucket.refund();
    expect(bucket.waitMs(1000)).toBe(0);
  });

  it("believes a later answer of the window only where it is lower, and one of an older window not at all", () => {
    const bucket = new Bucket(10);
    bucket.learn(told(), 0);
    bucket.learn(told({ remaining: 3, resetMs: 1000 }), 0);
    expect(waits(bucket, 0, 3)).toEqual([0, 0, 1000]);
    const lower = new Bucket(10);
    lower.learn(told(), 0);
    lower.learn(told({ remaining: 1, resetMs: 900 }), 100);
    expect(waits(lower, 100, 2)).toEqual([0, 900]);
    const older = new Bucket(10);
    older.learn(told({ resetMs: 2000 }), 0);
    older.learn(told({ remaining: 0, resetMs: 100 }), 0);
    expect(waits(older, 0, 3)).toEqual([0, 0, 2000]);
    const newer = new Bucket(10);
    newer.learn(told({ remaining: 0 }), 0);
    newer.learn(told({ remaining: 1, resetMs: 5000 }), 0);
    expect(waits(newer, 0, 2)).toEqual([0, 5000]);
  });

  it("takes what is under way off the number of an answer", () => {
    const bucket = new Bucket(10);
    bucket.inFlight = 1;
    bucket.learn(told({ remaining: 2 }), 0);
    expect(waits(bucket, 0, 2)).toEqual([0, 1000]);
  });

  it("lets a leaky bucket drain at the rate of its reset, to the millisecond", () => {
    const bucket = new Bucket(10);
    bucket.learn(told({ limit: 4, remaining: 0, resetMs: 2048, leaky: true }), 0); // one in 512 ms
    expect([bucket.waitMs(0), bucket.waitMs(511), bucket.waitMs(512)]).toEqual([512, 1, 0]);
    bucket.take();
    expect(bucket.waitMs(512)).toBe(512);
    expect(bucket.estimateMs(512)).toBe(512);
    bucket.queue.push({} as Waiter);
    bucket.queue.push({} as Waiter);
    expect(bucket.estimateMs(512)).toBe(1536);
    expect(bucket.waitMs(60_000)).toBe(0);
    expect(waits(bucket, 60_000, 5)).toEqual([0, 0, 0, 0, 512]);
    bucket.freeze(61_000, 0);
    expect([bucket.waitMs(60_999), bucket.waitMs(61_000)]).toEqual([1, 0]);
  });

  it("tells a call at the end of the queue how many windows are before it", () => {
    const bucket = new Bucket(10);
    bucket.learn(told({ remaining: 0 }), 0);
    expect(bucket.estimateMs(0)).toBe(1000);
    for (const [waiting, expected] of [
      [2, 1000],
      [3, 2000],
      [5, 2000],
      [6, 3000],
    ] as const) {
      while (bucket.queue.length < waiting) bucket.queue.push({} as Waiter);
      expect([waiting, bucket.estimateMs(0)]).toEqual([waiting, expected]);
    }
    expect(bucket.estimateMs(0, false)).toBe(0);
    expect(new Bucket(0).estimateMs(0)).toBe(0);
  });

  it("is idle only when nobody waits, nothing is under way, it is not frozen and it is full again", () => {
    const fresh = new Bucket(1);
    expect(fresh.isIdle(0)).toBe(true);
    fresh.inFlight = 1;
    expect(fresh.isIdle(0)).toBe(false);
    fresh.inFlight = 0;
    fresh.freeze(10, 0);
    expect([fresh.isIdle(9), fresh.isIdle(10)]).toEqual([false, true]);
    fresh.queue.push({} as Waiter);
    expect(fresh.isIdle(10)).toBe(false);
    const window = new Bucket(1);
    window.learn(told(), 0);
    expect([window.isIdle(999), window.isIdle(1000)]).toEqual([false, true]);
    const leaky = new Bucket(1);
    leaky.learn(told({ limit: 4, remaining: 2, resetMs: 1000, leaky: true }), 0);
    expect([leaky.isIdle(999), leaky.isIdle(1000)]).toEqual([false, true]);
  });

  it("tells others what it was told last, and a full window once that is over", () => {
    const bucket = new Bucket(1);
    expect(bucket.limit(0)).toBeUndefined();
    bucket.learn(told(), 0);
    expect(bucket.limit(400)).toEqual({ limit: 3, remaining: 2, resetMs: 600, windowMs: 1000 });
    expect(bucket.limit(1000)).toEqual({ limit: 3, remaining: 3, resetMs: 0, windowMs: 1000 });
  });

  it("takes over queue, count and freeze of a bucket that turns out to be the same", () => {
    const [one, other] = [new Bucket(5), new Bucket(3)];
    one.learn(told({ limit: 5, remaining: 4 }), 0);
    other.inFlight = 1;
    other.freeze(50, 0);
    let stopped = 0;
    other.timer = () => (stopped += 1);
    const waiter = {} as Waiter;
    other.queue.push(waiter);
    one.absorb(other);
    expect([other.movedTo, one.queue.first, one.inFlight, stopped, other.timer]).toEqual([
      one,
      waiter,
      1,
      1,
      undefined,
    ]);
    expect(one.waitMs(0)).toBe(50);
    expect(waits(one, 50, 3)).toEqual([0, 0, 950]); // four, less what is under way and the answer's own
  });
});

describe("a limit over all operations", () => {
  it("holds no more than so many in any stretch of its length, and leaves out whom it exempts", () => {
    const limit = new OverallLimit({ limit: 2, windowMs: 1000, exempt: ["ack"] });
    limit.took("a", 0);
    limit.took("ack", 0);
    limit.took("ack:1", 0);
    expect(limit.waitMs("a", 10)).toBe(0);
    limit.took("a", 10);
    expect([limit.waitMs("ack", 10), limit.waitMs("ack:9", 10), limit.waitMs("acknowledge", 10)]).toEqual([0, 0, 991]);
    expect([limit.waitMs("a", 10), limit.waitMs("a", 1000), limit.waitMs("a", 1001)]).toEqual([991, 1, 0]);
    limit.took("a", 1001);
    expect(limit.waitMs("a", 1001)).toBe(10);
    limit.lift();
    expect(limit.waitMs("a", 1001)).toBe(0);
    limit.restore();
    expect(limit.waitMs("a", 1001)).toBe(10);
    expect(new OverallLimit(undefined).waitMs("a", 0)).toBe(0);
  });
});
