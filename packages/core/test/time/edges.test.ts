import { describe, expect, it } from "vitest";
import { Deadline } from "../../src/time/deadline.js";
import { ServerClock } from "../../src/time/server-clock.js";
import { sleep, startTimer } from "../../src/time/sleep.js";
import { createManualClock } from "./manual-clock.js";

describe("a deadline", () => {
  it("comes so long after it was set, or never, and leaves no room at its own moment", async () => {
    const clock = createManualClock();
    await clock.advance(50);
    const deadline = Deadline.after(clock, 100);
    expect([deadline.at, deadline.remainingMs]).toEqual([150, 100]);
    expect([99, 100, 101].map((ms) => deadline.allows(ms))).toEqual([true, false, false]);
    await clock.advance(60);
    expect([deadline.at, deadline.remainingMs]).toEqual([150, 40]);
    expect(deadline.options({ retry: false })).toEqual({ retry: false, deadlineMs: 40 });
    await clock.advance(60);
    expect(deadline.options({ deadlineMs: 7 })).toEqual({ deadlineMs: 1 }); // the call itself says that it is over
    const never = Deadline.after(clock, undefined);
    expect([never.at, never.allows(1e12), never.options({ deadlineMs: 7 })]).toEqual([
      Number.POSITIVE_INFINITY,
      true,
      { deadlineMs: 7 },
    ]);
  });
});

describe("a timer", () => {
  const LONGEST = 2_147_483_647;
  /** What platforms do with a longer one: it fires at once. */
  function platformClock() {
    const clock = createManualClock();
    const asked: number[] = [];
    const timer: typeof clock.timer = (run, ms, kind) => {
      asked.push(ms);
      return clock.timer(run, ms > LONGEST ? 0 : ms, kind);
    };
    return {
      ...clock,
      asked,
      timer,
      get pending() {
        return clock.pending;
      },
    };
  }

  it("is made of several where the platform cannot count so far, and never early by a fraction", async () => {
    for (const [ms, asked] of [
      [1.2, [2]],
      [LONGEST - 0.5, [LONGEST]],
      [LONGEST, [LONGEST]],
      [LONGEST + 1, [LONGEST, 1]],
      [LONGEST * 2 + 5, [LONGEST, LONGEST, 5]],
    ] as const) {
      const clock = platformClock();
      const fired: number[] = [];
      startTimer(clock, () => fired.push(clock.monotonic()), ms, "wait");
      await clock.advance(Math.ceil(ms) - 1);
      expect([ms, fired]).toEqual([ms, []]);
      await clock.advance(1);
      expect([ms, fired, clock.asked]).toEqual([ms, [Math.ceil(ms)], asked]);
    }
  });

  it("can be called off in each of its parts", async () => {
    for (const at of [0, LONGEST + 1]) {
      const clock = platformClock();
      const cancel = startTimer(clock, () => expect.unreachable("was called off"), LONGEST * 3, "wait");
      await clock.advance(at);
      expect(clock.pending).toBe(1);
      cancel();
      expect(clock.pending).toBe(0);
    }
  });
});

describe("sleep()", () => {
  it("ends in its time, or with the signal's own reason, and leaves neither timer nor listener", async () => {
    const clock = createManualClock();
    const listeners = new Set<unknown>();
    const signal = {
      aborted: false,
      reason: undefined as unknown,
      addEventListener: (_: string, run: () => void) => void listeners.add(run),
      removeEventListener: (_: string, run: () => void) => void listeners.delete(run),
    };
    const slept = sleep(clock, 10, signal);
    await clock.advance(9);
    expect([listeners.size, clock.pending]).toEqual([1, 1]);
    await clock.advance(1);
    await slept;
    expect([listeners.size, clock.pending]).toEqual([0, 0]);
    const woken = sleep(clock, 10, signal).catch((why: unknown) => why);
    Object.assign(signal, { aborted: true, reason: "up" });
    for (const run of listeners) (run as () => void)();
    expect([await woken, listeners.size, clock.pending]).toEqual(["up", 0, 0]);
    expect([await sleep(clock, 10, signal).catch((why: unknown) => why), clock.pending]).toEqual(["up", 0]);
  });
});

describe("the server's clock", () => {
  const zero = Date.UTC(2026, 0, 1);
  const date = (ms: number): Record<string, string> => ({ date: new Date(zero + ms).toUTCString() });

  it("is believed once it is off by more than what a whole second and half of the way can explain", () => {
    for (const [aheadMs, tookMs, expected] of [
      [4000, 0, 0], // 4500 at the middle of its second
      [5000, 0, 5500],
      [-5000, 0, 0],
      [-6000, 0, -5500],
      [6000, 2000, 0], // 5500, and 6000 can be explained
      [7000, 2000, 6500],
      [-4000, 2000, 0],
      [-6000, 2000, -6500],
      [60_000, 30_000, 45_500],
      [60_000, 30_001, 0], // slow answers say little
      [60_000, -1, 0], // our clock was set meanwhile
    ] as const) {
      const clock = new ServerClock();
      clock.learn(date(aheadMs), zero, zero + tookMs);
      expect([aheadMs, tookMs, clock.offsetMs]).toEqual([aheadMs, tookMs, expected]);
    }
    const exact = new ServerClock();
    exact.learn(date(4000), zero - 500, zero - 500);
    expect(exact.offsetMs).toBe(0); // 5000 is no more than 5000
  });

  it("is not learned from cached answers, from none, from what is no date, or twice from the same", () => {
    for (const headers of [{ ...date(60_000), age: "0" }, {}, { date: "soon" }]) {
      const clock = new ServerClock();
      clock.learn(headers, zero, zero);
      expect([headers, clock.offsetMs]).toEqual([headers, 0]);
    }
    const clock = new ServerClock();
    clock.learn(date(60_000), zero, zero);
    clock.learn(date(60_000), zero - 20_000, zero - 20_000);
    expect(clock.offsetMs).toBe(60_500);
    clock.learn(date(61_000), zero, zero);
    expect(clock.offsetMs).toBe(60_500); // still within what the first explains
    clock.learn(date(70_000), zero, zero);
    expect(clock.offsetMs).toBe(70_500);
    clock.learn(date(0), zero, zero);
    expect(clock.offsetMs).toBe(500);
  });
});
