import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { parseDuration } from "../../../src/kernel/time/duration.js";
import { TimerHeap, type Timer } from "../../../src/kernel/time/timer-heap.js";
import { Timeline, virtualStart } from "../../../src/kernel/time/timeline.js";
import { platform } from "../../../src/platform/runtime.js";

const wait = (clock: Timeline, ms: number): Promise<number> =>
  new Promise((resolve) => void clock.timer(() => resolve(clock.monotonic()), ms, "wait"));

/** The runtime's time, as far as the clock can tell: it moves by `stepMs` each time somebody looks. */
function fakeRuntime(stepMs: number): { ms: number } {
  const time = { ms: 7_000_000 };
  vi.spyOn(platform, "monotonic").mockImplementation(() => (time.ms += stepMs));
  vi.spyOn(platform, "pause").mockImplementation(() => platform.nextTurn());
  return time;
}

afterEach(() => {
  vi.restoreAllMocks();
});

test.each([
  [0, 0],
  [1.5, 1.5],
  ["3ms", 3],
  ["3s", 3000],
  ["3m", 180_000],
  ["3h", 10_800_000],
  ["3d", 259_200_000],
  ["0.25s", 250],
] as const)("the duration %j is %d ms", (text, ms) => {
  expect(parseDuration(text)).toBe(ms);
});

test.each(["3", "3 s", "s", "-3s", "3S", "3w", "3.s", "1e3s", " 3s", "3s ", "", Number.NaN, Infinity, -1, null, {}])(
  "%j is no duration",
  (text) => {
    expect(() => parseDuration(text as never)).toThrow(/is no duration: give milliseconds or text such as "70s"/);
  },
);

test("timers come out by time and then in the order they were set, whatever was cancelled before", () => {
  const actions = fc.array(fc.record({ due: fc.nat(20), drop: fc.option(fc.nat(200)), take: fc.boolean() }), {
    maxLength: 300,
  });
  fc.assert(
    fc.property(actions, (all) => {
      const heap = new TimerHeap();
      const model: Timer[] = [];
      const ever: Timer[] = [];
      const drop = (timer: Timer | undefined): void => {
        if (timer === undefined) return;
        heap.drop(timer);
        const at = model.indexOf(timer);
        if (at >= 0) model.splice(at, 1);
      };
      all.forEach(({ due, drop: dropped, take }, order) => {
        const timer = { due, order, run: () => undefined, live: true };
        heap.push(timer);
        model.push(timer);
        ever.push(timer);
        model.sort((a, b) => a.due - b.due || a.order - b.order);
        if (dropped !== null) drop(ever[dropped]);
        if (take) drop(heap.peek());
        expect([heap.size, heap.peek()]).toEqual([model.length, model[0]]);
      });
      for (; model.length > 0; drop(model[0])) expect(heap.peek()).toBe(model[0]);
      expect([heap.size, heap.peek()]).toEqual([0, undefined]);
    }),
    { numRuns: 60, seed: 13 },
  );
});

test("more than half of many timers cancelled leave the others in their order", () => {
  const heap = new TimerHeap();
  const timers = Array.from({ length: 300 }, (_, order) => ({ due: (order * 7) % 50, order, run() {}, live: true }));
  for (const timer of timers) heap.push(timer);
  for (const timer of timers) if (timer.order % 4 !== 0) heap.drop(timer);
  const left: number[] = [];
  for (let next = heap.peek(); next !== undefined; next = heap.peek()) {
    left.push(next.order);
    heap.drop(next);
  }
  const expected = timers.filter(({ order }) => order % 4 === 0).sort((a, b) => a.due - b.due || a.order - b.order);
  expect(left).toEqual(expected.map(({ order }) => order));
});

describe("a virtual clock", () => {
  const endOf9999 = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

  test("goes to the last millisecond of 9999, and not beyond", async () => {
    const clock = new Timeline("manual", undefined);
    const toEnd = endOf9999 - virtualStart;
    await expect(clock.advance(toEnd + 1)).rejects.toThrow(RangeError);
    await clock.advance(toEnd);
    expect([clock.now(), new Date(clock.now()).toISOString()]).toEqual([endOf9999, "9999-12-31T23:59:59.999Z"]);
    await expect(clock.advance(1)).rejects.toThrow("no date lies beyond the year 9999");
    await clock.advance(0);
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, "", "-1s", "5", "5 s", "1y", null, undefined, {}])(
    "advance(%j) rejects, and time stands where it stood",
    async (by) => {
      const clock = new Timeline("manual", undefined);
      await expect(clock.advance(by as never)).rejects.toThrow(
        'is no duration: give milliseconds or text such as "70s"',
      );
      expect(clock.now()).toBe(virtualStart);
      await clock.advance(1);
      expect(clock.now()).toBe(virtualStart + 1);
    },
  );

  test.each([
    [0, 0],
    [-5, 0],
    [Number.NaN, 0],
    [0.5, 0.5],
  ])("runs a timer of %d ms after %d", async (ms, at) => {
    expect(await wait(new Timeline("auto", undefined), ms)).toBe(at);
  });

  test.each<[what: string, begin: (clock: Timeline) => () => void]>([
    ["work of a client", (clock) => clock.work()],
    ["a request", (clock) => clock.enter("GET /x")],
  ])("counts %s once, however often its end is told", async (_, begin) => {
    const clock = new Timeline("auto", undefined);
    const end = begin(clock);
    end();
    end();
    const again = begin(clock);
    const waited = wait(clock, 1000);
    for (let turn = 0; turn < 30; turn += 1) await platform.nextTurn();
    expect(clock.monotonic()).toBe(0);
    again();
    expect(await waited).toBe(1000);
  });

  test("moves while a request is parked, and stands still once it goes on", async () => {
    const clock = new Timeline("auto", undefined);
    const leave = clock.enter("GET /x");
    const goOn = clock.park();
    expect(await wait(clock, 1000)).toBe(1000);
    goOn();
    goOn();
    const waited = wait(clock, 1000);
    for (let turn = 0; turn < 30; turn += 1) await platform.nextTurn();
    expect(clock.monotonic()).toBe(1000);
    leave();
    expect(await waited).toBe(2000);
  });

  test("drives by timeouts as long as one of several faults holds a request", async () => {
    const clock = new Timeline("auto", undefined);
    const holds = [clock.hold(), clock.hold()];
    holds[0]?.();
    holds[0]?.();
    const rang = new Promise((resolve) => void clock.timer(() => resolve(clock.monotonic()), 5000, "guard"));
    expect(await rang).toBe(5000);
    holds[1]?.();
    clock.timer(() => expect.unreachable(), 5000, "guard")();
    expect(clock.pending()).toEqual({ wait: 0, guard: 0, background: 0 });
  });
});

describe("a real clock", () => {
  test("is the runtime's, from the moment it was made, plus what it was put forward", async () => {
    const runtime = { now: 1_000_000, monotonic: 500 };
    vi.spyOn(platform, "now").mockImplementation(() => runtime.now);
    vi.spyOn(platform, "monotonic").mockImplementation(() => runtime.monotonic);
    const [usual, later] = [new Timeline("real", undefined), new Timeline("real", 5_000_000)];
    expect([usual.now(), usual.monotonic(), later.now()]).toEqual([1_000_000, 0, 5_000_000]);
    runtime.now += 30;
    runtime.monotonic += 20;
    expect([usual.now(), usual.monotonic(), later.now()]).toEqual([1_000_030, 20, 5_000_030]);
    const moved = usual.advance(1000);
    for (let turn = 0; turn < 200; turn += 1) {
      runtime.monotonic += 1;
      await platform.nextTurn();
    }
    await moved;
    expect([usual.now(), usual.monotonic()]).toEqual([1_001_030, runtime.monotonic - 500 + 1000]);
  });
});

describe("beside an open port, where clients of other processes may come from", () => {
  test.each<[what: string, guardMs: number | undefined, leastMs: number, mostMs: number]>([
    ["two milliseconds", undefined, 2, 12],
    ["two milliseconds when the timeout comes later", 1001, 2, 12],
    ["twenty-five before somebody's timeout", 1000, 25, 40],
  ])("an automatic clock waits for %s of silence", async (_, guardMs, leastMs, mostMs) => {
    const clock = new Timeline("auto", undefined, { open: 1 });
    const time = fakeRuntime(0.25);
    const start = time.ms;
    if (guardMs !== undefined) clock.timer(() => undefined, guardMs, "guard");
    await wait(clock, 1000);
    expect(time.ms - start).toBeGreaterThanOrEqual(leastMs);
    expect(time.ms - start).toBeLessThanOrEqual(mostMs);
  });

  test("and where no port is open, for none", async () => {
    const clock = new Timeline("auto", undefined);
    const time = fakeRuntime(0.01);
    const start = time.ms;
    await wait(clock, 1000);
    expect(time.ms - start).toBeLessThan(1);
  });
});
