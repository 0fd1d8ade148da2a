import { poll, type PollOptions, type PollState } from "@antiphon/core";
import { describe, expect, it } from "vitest";
import { Deadline } from "../../src/time/deadline.js";
import { Interruption, Scope } from "../../src/time/scope.js";
import { ServerClock } from "../../src/time/server-clock.js";
import { sleep, startTimer } from "../../src/time/sleep.js";
import { createManualClock, settle } from "./manual-clock.js";

const FOREVER = new Promise<never>(() => {});

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

describe("a scope", () => {
  /** What `work()` tells: how many hold the clock. */
  function openScope(deadlineMs = 1000, signal?: AbortSignal) {
    const clock = createManualClock();
    const held = { count: 0 };
    const work = (): (() => void) => {
      held.count += 1;
      return () => void (held.count -= 1);
    };
    const scope = new Scope({ ...clock, work }, signal, 0, deadlineMs);
    return { clock, scope, held };
  }
  const ended = (work: Promise<unknown>): Promise<unknown> =>
    work.catch((why: unknown) => (why instanceof Interruption ? why.kind : why));

  it("ends every wait at its deadline, with what cancels it, and leaves no timer", async () => {
    const { clock, scope } = openScope();
    const cancelled: string[] = [];
    const waits = ["a", "b"].map((name) => ended(scope.until(FOREVER, () => cancelled.push(name))));
    await clock.advance(999);
    expect(cancelled).toEqual([]);
    expect(scope.remainingMs).toBe(1);
    scope.check();
    await clock.advance(1);
    expect([await Promise.all(waits), cancelled, clock.pending]).toEqual([["deadline", "deadline"], ["a", "b"], 0]);
    expect(() => scope.check()).toThrow(Interruption);
    expect(await ended(scope.until(Promise.resolve("late")))).toBe("deadline");
  });

  it("arms no timer without a deadline", () => {
    const { clock, scope } = openScope(Number.POSITIVE_INFINITY);
    void scope.until(FOREVER);
    scope.arm(Number.POSITIVE_INFINITY);
    expect(clock.pending).toBe(0);
  });

  it("ends an attempt at its timeout or the deadline, whichever is first, also between two waits", async () => {
    for (const [timeoutMs, kind, at] of [
      [999, "timeout", 999],
      [1000, "deadline", 1000],
      [1001, "deadline", 1000],
    ] as const) {
      const { clock, scope } = openScope();
      scope.arm(timeoutMs);
      expect(await scope.until(Promise.resolve(1))).toBe(1);
      expect(clock.pending).toBe(1);
      const wait = ended(scope.until(FOREVER));
      await clock.advance(at - 1);
      expect(clock.pending).toBe(1);
      await clock.advance(1);
      expect([timeoutMs, await wait]).toEqual([timeoutMs, kind]);
      expect(await ended(scope.until(FOREVER))).toBe(kind);
      scope.disarm();
      if (kind === "timeout") expect(await scope.until(Promise.resolve(2))).toBe(2);
    }
  });

  it("ends what begins after the deadline, and leaves no timer behind an attempt", async () => {
    const { clock, scope } = openScope();
    await clock.advance(1001);
    scope.arm(100);
    const late = ended(scope.until(FOREVER));
    await clock.advance(0);
    expect(await late).toBe("deadline");
    const { clock: other, scope: good } = openScope();
    good.arm(100);
    good.disarm();
    await good.until(Promise.resolve());
    expect(other.pending).toBe(0);
    const work = Promise.resolve();
    expect(good.trust(work, () => {})).toBe(work); // not started: there is nothing to tell the clock
  });

  it("starts an attempt's time anew only while one runs and is not over", async () => {
    const { clock, scope } = openScope();
    scope.rearm(10);
    expect(clock.pending).toBe(0);
    scope.arm(100);
    const wait = ended(scope.until(FOREVER));
    await clock.advance(99);
    scope.rearm(100);
    await clock.advance(99);
    expect(clock.pending).toBe(1);
    await clock.advance(1);
    expect(await wait).toBe("timeout");
    scope.rearm(100);
    expect(clock.pending).toBe(0);
  });

  it("gives the caller's own reason for an abort: before, in and between waits", async () => {
    const controller = new AbortController();
    const { scope, clock } = openScope(1000, controller.signal);
    const reasonOf = (work: Promise<unknown>) => work.catch((why: Interruption) => [why.kind, why.reason]);
    const wait = reasonOf(scope.until(FOREVER));
    const slept = reasonOf(scope.sleep(100));
    controller.abort("enough");
    expect(await Promise.all([wait, slept])).toEqual([
      ["abort", "enough"],
      ["abort", "enough"],
    ]);
    expect([await reasonOf(scope.until(FOREVER)), clock.pending]).toEqual([["abort", "enough"], 0]);
    scope.close();
    const { scope: other } = openScope(1000, controller.signal);
    expect(() => other.check()).toThrow(Interruption);
  });

  it("cancels trusted work, and says why until the attempt is over", async () => {
    const { clock, scope } = openScope();
    scope.arm(100);
    let cancelled = 0;
    let fail: (error: Error) => void = () => {};
    const work = new Promise<never>((_, reject) => (fail = reject));
    const wait = scope.trust(work, () => {
      cancelled += 1;
      fail(new Error("cut"));
    });
    expect(scope.interruption).toBeUndefined();
    const failed = wait.catch((error: Error) => error.message);
    await clock.advance(100);
    expect([await failed, cancelled, scope.interruption?.kind]).toEqual(["cut", 1, "timeout"]);
    scope.disarm();
    expect(scope.interruption).toBeUndefined();
  });

  it("tells the clock of its work from start to close, but for what it waits for", async () => {
    const { scope, held, clock } = openScope();
    expect(held.count).toBe(0);
    scope.start();
    expect(held.count).toBe(1);
    let done: () => void = () => {};
    const first = scope.until(new Promise<void>((resolve) => (done = resolve)));
    const second = ended(scope.until(FOREVER));
    expect(held.count).toBe(0);
    done();
    await first;
    expect(held.count).toBe(0); // somebody else still works
    await clock.advance(1000);
    await second;
    expect(held.count).toBe(1);
    scope.disarm();
    await scope.trust(Promise.resolve(), () => {});
    await settle();
    expect(held.count).toBe(1);
    scope.close();
    expect(held.count).toBe(0);
    const never = openScope();
    await never.scope.trust(Promise.resolve(), () => {});
    await never.scope.until(Promise.resolve());
    expect(never.held.count).toBe(0);
  });

  it("counts a wait once that is interrupted before its work is done", async () => {
    const { scope, held, clock } = openScope();
    scope.start();
    scope.arm(10);
    let done: () => void = () => {};
    const wait = ended(scope.until(new Promise<void>((resolve) => (done = resolve))));
    await clock.advance(10);
    await wait;
    done();
    await settle();
    scope.disarm();
    expect(held.count).toBe(1);
    void scope.until(FOREVER);
    expect(held.count).toBe(0);
  });

  it("does not tell the clock of work any more when it was closed while others worked", async () => {
    const { scope, held } = openScope();
    scope.start();
    let done: () => void = () => {};
    void scope.until(new Promise<void>((resolve) => (done = resolve)));
    scope.close();
    done();
    await settle();
    expect(held.count).toBe(0);
  });
});

describe("a poll", () => {
  const options = (more: object = {}, clock = createManualClock()): PollOptions<string, string> => ({
    subject: "s",
    check: async () => "RUNNING",
    state: (value) => value,
    terminal: ["DONE"],
    clock,
    random: () => 0,
    ...more,
  });

  it.each<[object, string]>([
    [{ deadline: 5 }, "Did you mean `deadlineMs`?"],
    [{ ceilingMs: Number.NaN }, "`ceilingMs` must be a number of at least 0"],
    [{ factor: Number.NaN }, "`factor` must be a number of at least 0"],
    [{ floorMs: Number.NaN }, "`floorMs` must be a number of at least 0"],
    [{ floorMs: 0 }, "above zero"],
    [{ deadlineMs: Number.NaN }, "`deadlineMs` must be a number of milliseconds above 0"],
    [{ random: 0.5 }, "`random` must be a function"],
    [{ resume: {} }, "`resume` must be what `toJSON()` of a poll gave"],
    ...(["polls", "waitMs", "nextAt", "deadlineAt"] as const).flatMap((name) =>
      [Number.NaN, "5", null].map((value): [object, string] => [
        { resume: { subject: "s", polls: 0, waitMs: 1, nextAt: 0, deadlineAt: 0, [name]: value } },
        "`resume` must be what",
      ]),
    ),
  ])("refuses %o, which would ask without a pause or for ever", (more, message) => {
    expect(() => poll(options(more))).toThrow(message);
  });

  it("takes a wait that is no number, or below zero, for none", async () => {
    for (const serverWaitMs of [Number.NaN, -5, undefined]) {
      const clock = createManualClock();
      let asked = 0;
      const check = async (): Promise<string> => ((asked += 1) < 3 ? "RUNNING" : "DONE");
      const polling = poll(options({ check, serverWaitMs: () => serverWaitMs }, clock));
      await clock.advance(1999);
      expect([serverWaitMs, asked]).toEqual([serverWaitMs, 2]);
      await clock.advance(1);
      expect(await polling).toBe("DONE");
    }
  });

  it.each([
    ["throws", () => Promise.reject(new Error("mine")), "mine"],
    ["is never answered", () => FOREVER, "no answer before the deadline"],
  ])("ends also when `check` or `onAnswer` %s", async (_, work, message) => {
    for (const more of [{ check: work }, { onAnswer: work }]) {
      const clock = createManualClock();
      const polling = poll(options({ ...more, deadlineMs: 5000 }, clock)).catch((error: Error) => error.message);
      await clock.advance(5000);
      expect(await polling).toContain(message);
      expect(clock.pending).toBe(0);
      const controller = new AbortController();
      const aborted = poll(options({ ...more, signal: controller.signal })).catch((why: unknown) => why);
      await settle();
      controller.abort("enough");
      expect(["enough", expect.objectContaining({ message: "mine" })]).toContainEqual(await aborted);
    }
  });

  it("grows the wait only in known states, from where a saved one had come", async () => {
    const clock = createManualClock();
    const times: number[] = [];
    const resume: PollState<string> = { subject: "s", polls: 4, waitMs: 3000, nextAt: clock.now() + 500 };
    const check = async (): Promise<string> => {
      times.push(clock.monotonic());
      return times.length < 4 ? "RUNNING" : "DONE";
    };
    const polling = poll(options({ check, resume, pending: ["RUNNING"], factor: 2, ceilingMs: 5000 }, clock));
    await clock.advance(60_000);
    await polling;
    expect(times).toEqual([500, 3500, 8500, 13_500]);
    expect(polling.toJSON().polls).toBe(8);
  });

  it("keeps the shortest wait also where the longest is below it", async () => {
    const clock = createManualClock();
    const times: number[] = [];
    const check = async (): Promise<string> => (times.push(clock.monotonic()), times.length < 3 ? "RUNNING" : "DONE");
    void poll(options({ check, floorMs: 700, ceilingMs: 100, pending: ["RUNNING"] }, clock));
    await clock.advance(60_000);
    expect(times).toEqual([0, 700, 1400]);
  });

  it("may ask every millisecond", async () => {
    const clock = createManualClock();
    let asked = 0;
    void poll(options({ check: async () => ((asked += 1) < 5 ? "RUNNING" : "DONE"), floorMs: 1 }, clock));
    await clock.advance(4);
    expect(asked).toBe(5);
  });

  it("leaves room for one more poll before the deadline, and none after it", async () => {
    for (const [deadlineMs, expected] of [
      [1001, [0, 1000]],
      [1000, [0]],
      [1500, [0, 1000]],
      [2000, [0, 1000]],
      [2001, [0, 1000, 2000]],
    ] as const) {
      const clock = createManualClock();
      const times: number[] = [];
      const check = async (): Promise<string> => (times.push(clock.monotonic()), "RUNNING");
      const polling = poll(options({ check, deadlineMs }, clock)).catch((error: Error) => error.name);
      await clock.advance(60_000);
      expect([deadlineMs, await polling, times]).toEqual([deadlineMs, "TimeoutError", expected]);
    }
  });
});
