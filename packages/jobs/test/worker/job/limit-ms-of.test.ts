import { expect, test } from "vitest";
import { limitMsOf } from "../../../src/worker/job/limit-ms-of.js";

const HOUR = 3_600_000;

test.each<readonly [unknown, number]>([
  [1, HOUR],
  [24, 24 * HOUR],
  [0.5, HOUR / 2],
  [undefined, 8 * HOUR],
  [null, 8 * HOUR],
  [0, 8 * HOUR],
  [-1, 8 * HOUR],
  [Number.NaN, 8 * HOUR],
  [Number.POSITIVE_INFINITY, 8 * HOUR],
  ["2", 8 * HOUR],
  [{}, 8 * HOUR],
])("a time limit of %j hours is %i ms", (timeout, ms) => {
  expect(limitMsOf({ timeout })).toBe(ms);
});
