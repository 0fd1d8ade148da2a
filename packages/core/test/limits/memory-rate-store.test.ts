import { createMemoryRateStore } from "@antiphon/core";
import { describe, expect, it } from "vitest";

describe("a store in memory", () => {
  const unknown = Number.POSITIVE_INFINITY;
  const open = () => {
    let now = 0;
    const clock = { now: () => now, monotonic: () => now, timer: () => () => {} };
    const store = createMemoryRateStore({ clock });
    const take = (limit: number, remaining: number, resetMs: number, cost = 1): number => {
      const answer = store.take("k", cost, { limit, remaining, resetMs, windowMs: 1000 });
      return "waitMs" in answer ? answer.waitMs : 0;
    };
    return { store, take, to: (ms: number) => (now = ms) };
  };

  it("gives out a window's allowance once, by the lowest that anybody saw, and the next at its end", () => {
    const { take, to } = open();
    expect([take(3, 2, 500), take(3, 3, 500), take(3, 3, 500)]).toEqual([0, 0, 500]);
    to(499);
    expect(take(3, 3, 0)).toBe(1);
    to(500);
    expect([take(3, 3, 0), take(3, 3, 0), take(3, 3, 0), take(3, 3, 0)]).toEqual([0, 0, 0, 1000]);
  });

  it("counts what was taken before anybody knew the limit, and takes by cost", () => {
    const { take } = open();
    expect([take(unknown, unknown, 0), take(unknown, unknown, 0)]).toEqual([0, 0]);
    expect([take(3, 3, 0), take(3, 3, 0)]).toEqual([0, 1000]);
    const costly = open();
    expect([costly.take(3, 3, 100, 2), costly.take(3, 3, 100, 2), costly.take(3, 3, 100, 1)]).toEqual([0, 100, 0]);
  });

  it.each([
    [599_999, 2],
    [600_000, 5],
  ])(
    "asked again after %i ms beside many other keys, it gives %i of five: three were taken before anybody knew",
    (ms, left) => {
      const { store, take, to } = open();
      for (let round = 0; round < 3; round += 1) take(unknown, unknown, 0);
      to(ms);
      const limit = { limit: unknown, remaining: unknown, resetMs: 0, windowMs: 1000 };
      for (let other = 0; other < 600; other += 1) void store.take(`other ${other}`, 1, limit);
      const waits = Array.from({ length: 6 }, () => take(5, 5, 0));
      expect(waits.filter((wait) => wait === 0)).toHaveLength(left);
    },
  );

  it("is frozen until the later of two ends, and for a day at most", () => {
    const { store, take, to } = open();
    void store.freeze("k", 50);
    void store.freeze("k", 20);
    expect(take(3, 3, 100)).toBe(50);
    to(50);
    expect(take(3, 3, 100)).toBe(0);
    void store.freeze("k", 90_000_000);
    expect(take(3, 3, 100)).toBe(86_400_000);
  });
});
