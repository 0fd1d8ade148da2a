import { describe, expect, it } from "vitest";
import { Interruption, Scope } from "../../src/time/scope.js";
import { createManualClock, settle } from "./manual-clock.js";

const FOREVER = new Promise<never>(() => {});

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
