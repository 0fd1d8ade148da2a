import { describe, expect, it } from "vitest";
import { Bucket, type Waiter } from "../../src/limits/bucket.js";
import { UNTIL_ANSWER } from "../../src/limits/rests.js";
import type { LimitReport } from "../../src/limits/report.js";

// What a bucket makes of two answers, or of an answer and something else that happens: one below, at and above each edge.

const window = (limit: number, remaining: number, resetMs: number): LimitReport => ({
  limit,
  remaining,
  resetMs,
  leaky: false,
  bucket: undefined,
});
const leak = (limit: number, remaining: number, resetMs: number): LimitReport => ({
  ...window(limit, remaining, resetMs),
  leaky: true,
});

/** A bucket that has heard these answers, each at its time. */
function heard(...answers: readonly (readonly [report: LimitReport, at: number])[]): Bucket {
  const bucket = new Bucket(10);
  for (const [report, at] of answers) bucket.learn(report, at);
  return bucket;
}

/** How many go at this moment, and how long the next must wait. */
function goes(bucket: Bucket, now: number): [count: number, waitMs: number] {
  for (let count = 0; ; count += 1) {
    const waitMs = bucket.waitMs(now);
    if (waitMs !== 0) return [count, waitMs];
    bucket.take();
  }
}

describe("two answers about a window", () => {
  it("are of one window while their ends are less than half a window apart", () => {
    for (const [second, at, expected] of [
      [window(9, 8, 1499), 0, [3, 1499]], // the same: its end is the later one, its higher number is not believed
      [window(9, 8, 1500), 0, [8, 1500]], // the next
      [window(9, 8, 501), 0, [3, 1000]],
      [window(9, 8, 500), 0, [3, 1000]], // an older one that came late
      [window(3, 2, 501), 0, [2, 1000]], // the same, and somebody else is at work
      [window(3, 2, 500), 0, [3, 1000]],
      [window(9, 3, 900), 100, [3, 900]],
      [window(9, 2, 900), 100, [2, 900]],
    ] as const) {
      const bucket = heard([window(4, 3, 1000), 0], [second, at]);
      expect([second, goes(bucket, at)]).toEqual([second, expected]);
    }
  });

  it("hold the length of the longest that was seen, and the limit of the newest", () => {
    const bucket = heard([window(4, 0, 1000), 0], [window(2, 0, 300), 700]);
    expect(goes(bucket, 1000)).toEqual([2, UNTIL_ANSWER]);
    bucket.inFlight = 0;
    expect(goes(bucket, 1000)).toEqual([0, 1000]);
    expect(bucket.limit(1000)).toMatchObject({ limit: 2, windowMs: 1000 });
  });

  it("lower the count by what is under way only where the number is below our own", () => {
    for (const [remaining, expected] of [
      [3, 2],
      [2, 2],
      [1, 0],
    ] as const) {
      const bucket = heard([window(5, 3, 1000), 0]);
      bucket.take();
      bucket.learn(window(5, remaining, 1000), 0);
      expect([remaining, goes(bucket, 0)]).toEqual([remaining, [expected, 1000]]);
    }
  });

  it("are one window also where it has no length", () => {
    const bucket = heard([window(3, 0, 0), 0]);
    expect(goes(bucket, 0)).toEqual([3, UNTIL_ANSWER]);
    bucket.inFlight = 0;
    expect(goes(bucket, 0)).toEqual([0, 1]);
    expect(goes(bucket, 1)).toEqual([3, UNTIL_ANSWER]);
  });
});

describe("what is under way", () => {
  it("is taken off the window that begins, since it will be counted there", () => {
    const bucket = heard([window(3, 2, 1000), 0]);
    bucket.take();
    expect(goes(bucket, 1000)).toEqual([2, UNTIL_ANSWER]);
  });

  it("is taken off a leaky bucket's first number", () => {
    const bucket = new Bucket(10);
    bucket.take();
    bucket.learn(leak(4, 3, 1000), 0);
    expect(goes(bucket, 0)).toEqual([2, 1000]);
  });

  it("is counted only where a limit is known", () => {
    const bucket = new Bucket(10);
    bucket.take();
    bucket.refund();
    bucket.inFlight = 0;
    bucket.learn(window(3, 3, 1000), 0);
    expect(goes(bucket, 0)).toEqual([3, 1000]);
    bucket.refund();
    expect(goes(bucket, 0)).toEqual([1, 1000]); // given back is one
  });

  it("waits for the answer before the next window is taken for begun", () => {
    const bucket = heard([window(1, 0, 1000), 0]);
    bucket.take();
    expect(bucket.waitMs(1000)).toBe(UNTIL_ANSWER);
    bucket.inFlight = 0;
    expect(bucket.waitMs(1000)).toBe(1000);
  });
});

describe("a leaky bucket", () => {
  it("drains at the rate that its first answer shows, and at once where it is full", () => {
    for (const [first, expected] of [
      [leak(4, 3, 500), [3, 500]], // one used, gone in 500 ms
      [leak(4, 2, 500), [2, 250]],
      [leak(4, 0, 2000), [0, 500]],
      [leak(4, 4, 50), [4, 1]],
      [leak(4, 4, 0), [4, 1]], // nothing is known of the rate
      [leak(1, 1, 0), [1, 1]],
    ] as const)
      expect([first, goes(heard([first, 0]), 0)]).toEqual([first, expected]);
  });

  it("takes a rate between the bounds that the next answer leaves", () => {
    for (const [first, second, at, expected] of [
      // known: one in 1000 ms. Six left and empty in a second: three at least have gone in that time.
      [leak(10, 9, 1000), leak(10, 6, 1000), 0, [7, 334]],
      [leak(10, 9, 1000), leak(10, 8, 2000), 0, [8, 1000]],
      [leak(10, 6, 1000), leak(10, 9, 1000), 0, [6, 1000]],
      // of another limit: what was known of the rate holds no longer
      [leak(10, 9, 1000), leak(20, 16, 1000), 0, [9, 250]],
      // empty already, whatever the rounded number says
      [leak(4, 0, 2000), leak(4, 2, 0), 2000, [3, 500]],
      [leak(4, 0, 2000), leak(4, 3, 0), 2000, [4, 500]],
    ] as const) {
      const bucket = heard([first, 0], [second, at]);
      expect([first, second, goes(bucket, at)]).toEqual([first, second, expected]);
    }
  });

  it("has one place free at the end of a freeze, however many it had before", () => {
    for (const untilMs of [100, 500, 5000]) {
      const bucket = heard([leak(4, 2, 1000), 0]);
      bucket.freeze(untilMs, 0);
      expect([untilMs, goes(bucket, untilMs)]).toEqual([untilMs, [1, 500]]);
    }
    const plain = heard([window(4, 3, 1000), 0]);
    plain.freeze(100, 0);
    expect(goes(plain, 100)).toEqual([3, 900]);
    const emptied = heard([leak(4, 0, 2000), 0]);
    emptied.freeze(100, 0);
    expect(goes(emptied, 100)).toEqual([0, 400]);
  });

  it("tells the end of its queue when that will have drained", () => {
    const bucket = heard([leak(4, 2, 1000), 0]);
    expect(bucket.estimateMs(0)).toBe(0);
    bucket.queue.push({} as Waiter);
    expect(bucket.estimateMs(0)).toBe(500);
    expect(bucket.estimateMs(0, false)).toBe(0);
  });
});

describe("a freeze", () => {
  it("ends at the later of two, and begins with one where no limit is known", () => {
    for (const ends of [
      [50, 20],
      [20, 50],
    ]) {
      const bucket = new Bucket(10);
      for (const end of ends) bucket.freeze(end, 3);
      expect([bucket.waitMs(0), bucket.wakeMs(49, 1), bucket.wakeMs(50, 1)]).toEqual([50, 4, 1]);
      expect(goes(bucket, 50)).toEqual([1, UNTIL_ANSWER]);
    }
  });
});

describe("two buckets that turn out to be one", () => {
  it("have the later freeze, the smaller opening, both queues and all that is under way", () => {
    for (const [ours, theirs] of [
      [20, 50],
      [50, 20],
    ] as const) {
      const [one, other] = [new Bucket(ours), new Bucket(theirs)];
      const [first, second] = [{} as Waiter, {} as Waiter];
      one.queue.push(first);
      other.queue.push(second);
      other.take();
      other.take();
      one.absorb(other);
      expect([one.queue.shift(), one.queue.shift(), one.queue.length]).toEqual([first, second, 0]);
      expect(goes(one, 0)).toEqual([18, UNTIL_ANSWER]);
      const [frozen, also] = [new Bucket(9), new Bucket(9)];
      frozen.freeze(ours, 0);
      also.freeze(theirs, 0);
      frozen.absorb(also);
      expect(frozen.waitMs(0)).toBe(50);
    }
  });

  it("count the answer that showed it, and each that is under way", () => {
    const [one, other] = [heard([window(9, 8, 1000), 0]), new Bucket(3)];
    other.take();
    other.take();
    one.absorb(other);
    expect(goes(one, 0)).toEqual([5, 1000]);
  });
});

describe("what a bucket tells a shared store", () => {
  it("is the last answer until its window is over, and a full window from then on", () => {
    const bucket = heard([window(5, 4, 1000), 0], [window(5, 1, 800), 200]);
    expect([bucket.limit(200), bucket.limit(999), bucket.limit(1000), bucket.limit(1500)]).toEqual([
      { limit: 5, remaining: 1, resetMs: 800, windowMs: 1000 },
      { limit: 5, remaining: 1, resetMs: 1, windowMs: 1000 },
      { limit: 5, remaining: 5, resetMs: 0, windowMs: 1000 },
      { limit: 5, remaining: 5, resetMs: 0, windowMs: 1000 },
    ]);
  });
});
