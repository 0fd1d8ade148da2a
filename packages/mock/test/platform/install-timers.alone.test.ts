import { setTimeout as wait, setInterval as ticks } from "node:timers/promises";
import * as timers from "node:timers";
import { afterEach, describe, expect, it } from "vitest";
import { createMock } from "@antiphon/mock";

const real = { setTimeout, setInterval, clearTimeout, clearInterval, Date, nodeSetTimeout: timers.setTimeout };
let restore = (): void => undefined;
afterEach(() => restore());

describe("clock.install()", () => {
  it("moves timers and dates of the process with the world, and puts them back", async () => {
    const mock = createMock();
    restore = mock.clock.install();
    const start = mock.clock.now();
    expect([Date.now(), new Date().getTime(), new Date(0).getTime()]).toEqual([start, start, 0]);
    expect(new Date()).toBeInstanceOf(real.Date);
    const ran: unknown[] = [];
    setTimeout((...args: unknown[]) => ran.push(args, Date.now() - start), 3_600_000, "a", "b");
    timers.setTimeout(() => ran.push("node"), 1000);
    wait(2000, "promise").then(
      (value) => ran.push(value),
      () => ran.push("never"),
    );
    const every = setInterval(() => ran.push("tick"), 1_200_000);
    const never = setTimeout(() => ran.push("never"), 10);
    clearTimeout(never);
    await mock.clock.advance("59m");
    expect(ran).toEqual(["node", "promise", "tick", "tick"]);
    clearInterval(every);
    await mock.clock.advance("1m");
    expect(ran.slice(4)).toEqual([["a", "b"], 3_600_000]);
    restore();
    expect({ setTimeout, setInterval, clearTimeout, clearInterval, Date, nodeSetTimeout: timers.setTimeout }).toEqual(
      real,
    );
  });

  it("has timers as Node gives them", async () => {
    const mock = createMock();
    restore = mock.clock.install();
    let ran = 0;
    const timer = setTimeout(() => (ran += 1), 100);
    expect([timer.hasRef(), timer.unref().hasRef(), timer.ref().hasRef()]).toEqual([true, false, true]);
    await mock.clock.advance(60);
    timer.refresh();
    await mock.clock.advance(60);
    expect(ran).toBe(0);
    await mock.clock.advance(40);
    expect(ran).toBe(1);
    const byNumber = setTimeout(() => (ran += 1), 1);
    clearTimeout(Number(byNumber));
    await mock.clock.advance(10);
    expect(ran).toBe(1);
  });

  it("aborts a promised wait, and ticks", async () => {
    const mock = createMock();
    restore = mock.clock.install();
    const stop = new AbortController();
    const waiting = wait(1000, undefined, { signal: stop.signal }).catch((error: unknown) => error);
    stop.abort(new Error("why"));
    expect(await waiting).toMatchObject({ name: "AbortError", code: "ABORT_ERR", cause: new Error("why") });
    const seen = (async () => {
      let count = 0;
      for await (const value of ticks(1000, "tick")) if ((count += value === "tick" ? 1 : 0) === 3) return count;
      return count;
    })();
    await mock.clock.advance("3s");
    expect(await seen).toBe(3);
  });

  it("drives no automatic clock: only the test moves the hour", async () => {
    const mock = createMock();
    restore = mock.clock.install();
    const start = mock.clock.now();
    setTimeout(() => undefined, 3_600_000);
    await mock.clock.settle();
    expect(mock.clock.now()).toBe(start);
  });

  it("ends what was set when the timers are put back, and with the world", async () => {
    const mock = createMock();
    const world = mock.world();
    restore = world.clock.install();
    let ran = 0;
    setTimeout(() => (ran += 1), 10);
    world.close();
    expect(setTimeout).toBe(real.setTimeout);
    await world.clock.advance("1h");
    expect(ran).toBe(0);
  });

  it("is refused on a real clock, and where another world has the timers", () => {
    expect(() => createMock({ clock: "real" }).clock.install()).toThrow("this clock is real already");
    const mock = createMock();
    restore = mock.clock.install();
    expect(() => mock.world().clock.install()).toThrow("move with another world");
    restore();
    const again = mock.world().clock.install();
    again();
  });
});
