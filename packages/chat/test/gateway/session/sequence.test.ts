import fc from "fast-check";
import { expect, test } from "vitest";
import { Sequence } from "../../../src/gateway/session/sequence.js";

test("a number that was left out comes late once; one that was seen is a duplicate; nonsense is neither", () => {
  const gaps: [number, number][] = [];
  const gap = (from: number, to: number): void => void gaps.push([from, to]);
  const sequence = new Sequence(3);
  expect([4, 7, 5, 5, 6, 3, 8].map((s) => sequence.take(s, gap))).toEqual([
    "next",
    "next",
    "late",
    "duplicate",
    "late",
    "duplicate",
    "next",
  ]);
  expect(gaps).toEqual([[5, 6]]);
  for (const s of [-1, 1.5, Number.NaN, Infinity, 2 ** 60, 1_000_009, "9" as never])
    expect([s, sequence.take(s, gap), sequence.last]).toEqual([s, "unusable", 8]);
});

test("in any order of arrival each number is given once, and never more than a thousand are remembered as missing", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 4000 }), { maxLength: 300 }), (numbers) => {
      const sequence = new Sequence();
      const seen = new Set<number>();
      let highest = 0;
      let leftOut = 0;
      for (const s of numbers) {
        const place = sequence.take(s, (from, to) => {
          expect([from, to]).toEqual([highest + 1, s - 1]);
          leftOut += to - from + 1;
        });
        if (place !== "duplicate") {
          expect(seen.has(s)).toBe(false);
          seen.add(s);
        }
        expect(place === "next").toBe(s > highest);
        // What is remembered is the newest thousand.
        if (s < highest && !seen.has(s)) expect(leftOut).toBeGreaterThan(1000);
        highest = Math.max(highest, s);
        expect(sequence.last).toBe(highest);
      }
    }),
  );
});

test("what is no gap but nonsense is measured from the last number, however high that is", () => {
  const sequence = new Sequence(5_000_000);
  const none = (): void => undefined;
  expect([5_000_001, 6_000_001, 7_000_002, 0].map((s) => sequence.take(s, none))).toEqual([
    "next",
    "next",
    "unusable",
    "duplicate",
  ]);
});
