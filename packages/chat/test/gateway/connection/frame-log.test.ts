import { expect, test } from "vitest";
import { FrameLog } from "../../../src/gateway/connection/frame-log.js";
import { HandClock } from "./hand-clock.js";

const limit = { count: 3, windowMs: 1000 };

function logOf(...frames: readonly (readonly [op: number, at: number])[]): { log: FrameLog; clock: HandClock } {
  const clock = new HandClock();
  const log = new FrameLog(clock);
  for (const [op, at] of frames) {
    clock.at = at;
    log.wrote(op);
  }
  return { log, clock };
}

test.each<[at: number, kept: number, waitMs: number]>([
  [200, 0, 800],
  [999, 0, 1],
  [1000, 0, 0],
  [1001, 0, 0],
  [200, 1, 900],
  [200, 2, 1000],
  [200, 3, 1000], // one frame may always go, however much is kept
  [1199, 2, 1],
  [1200, 2, 0],
])("after three frames, at %i ms with %i kept the next waits %i ms", (at, kept, waitMs) => {
  const { log, clock } = logOf([1, 0], [3, 100], [3, 200]);
  clock.at = at;
  expect(log.roomInMs(limit, kept)).toBe(waitMs);
});

test("fewer frames than the limit wait for nothing, and neither do frames without a limit", () => {
  expect(logOf([1, 0], [1, 1]).log.roomInMs(limit, 0)).toBe(0);
  expect(logOf().log.roomInMs(limit, 0)).toBe(0);
  expect(logOf([1, 0], [1, 0], [1, 0]).log.roomInMs(undefined, 0)).toBe(0);
});

test("the limit of one op counts that op alone", () => {
  const { log } = logOf([1, 0], [3, 10], [1, 20], [3, 30], [1, 40]);
  expect([log.roomInMs({ count: 2, windowMs: 500 }, 0, 3), log.roomInMs({ count: 3, windowMs: 500 }, 0, 3)]).toEqual([
    10 + 500 - 40,
    0,
  ]);
});

test("a long life forgets only what no limit counts any more", () => {
  const clock = new HandClock();
  const log = new FrameLog(clock);
  const waits = new Set<number>();
  for (let n = 0; n < 10_000; n += 1) {
    clock.at += 10;
    log.wrote(1);
    if (n >= 2000) waits.add(log.roomInMs({ count: 2000, windowMs: 20_000 }, 0));
  }
  expect([...waits]).toEqual([10]);
});
