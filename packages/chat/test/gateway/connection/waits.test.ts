import { describe, expect, test } from "vitest";
import { BeatReplies } from "../../../src/gateway/connection/beat-replies.js";
import { Deadline } from "../../../src/gateway/connection/deadline.js";
import { FrameReader } from "../../../src/gateway/connection/frame.js";
import { attemptBudget } from "../../../src/gateway/fleet/attempt-budget.js";
import { HandClock } from "./hand-clock.js";

describe("Answers to the server's requests for a beat", () => {
  function replies(roomInMs: () => number = () => 0) {
    const clock = new HandClock();
    const beats: number[] = [];
    return { beats, clock, replies: new BeatReplies({ clock, roomInMs, beat: () => beats.push(clock.at) }) };
  }

  test("come at once, then a second apart, and several requests have one", () => {
    const { beats, clock, replies: some } = replies();
    for (let n = 0; n < 3; n += 1) some.asked();
    clock.advance(999);
    expect(beats).toEqual([0]);
    some.asked();
    clock.advance(1);
    expect(beats).toEqual([0, 1000]);
    clock.advance(1000);
    some.asked();
    expect(beats).toEqual([0, 1000, 2000]);
  });

  test("wait for room under the limits", () => {
    const { beats, clock, replies: some } = replies(() => 3000);
    some.asked();
    clock.advance(2999);
    expect(beats).toEqual([]);
    clock.advance(1);
    expect(beats).toEqual([3000]);
  });

  test("are none any more once they are stopped", () => {
    const { beats, clock, replies: some } = replies();
    some.asked();
    some.asked();
    some.stop();
    some.asked();
    clock.advance(10_000);
    expect([beats, clock.pending]).toEqual([[0], 0]);
  });
});

describe("A deadline", () => {
  /** When it ends, on a loop that runs its timers so late. */
  const endsAt = (lateMs: number): number => {
    const clock = new HandClock();
    let ended = -1;
    let read = 0;
    const afterIo = (run: () => void): (() => void) => {
      read += 1;
      return clock.timer(run, 0);
    };
    new Deadline({ clock, runtime: { afterIo } }).set(1000, () => (ended = clock.at));
    clock.at += lateMs;
    clock.advance(20_000);
    expect(read).toBe(lateMs > 1500 ? 2 : 1);
    return ended;
  };

  test.each([
    [0, 1000],
    [1400, 1400],
    [1500, 1500], // half a second is no stall
    [1501, 1501 + 501],
    [4000, 4000 + 3000],
    [6000, 6000 + 5000],
    [9000, 9000 + 5000], // five seconds are enough to read it all
  ])("that is looked at after %i ms judges at %i ms", (lateMs, judgedAt) => {
    expect(endsAt(lateMs)).toBe(judgedAt);
  });

  test("takes the place of the one before, and is gone when it is cleared", () => {
    const clock = new HandClock();
    const ended: string[] = [];
    const deadline = new Deadline({ clock, runtime: { afterIo: (run) => clock.timer(run, 0) } });
    deadline.set(100, () => ended.push("first"));
    deadline.set(200, () => ended.push("second"));
    clock.advance(1000);
    deadline.set(100, () => ended.push("third"));
    deadline.clear();
    clock.advance(1000);
    expect([ended, clock.pending]).toEqual([["second"], 0]);
  });
});

describe("A reader of frames", () => {
  function reader(take: (frame: unknown) => void = () => undefined) {
    const told: string[] = [];
    const one = new FrameReader({
      take,
      violation: (detail) => told.push(detail),
      give: (up) => told.push(`gave up: ${up}`),
    });
    return { told, one };
  }

  test("gives up at the fifth frame that it cannot read, unless all was well in between", () => {
    const { told, one } = reader();
    for (let n = 0; n < 4; n += 1) one.read("{");
    one.forgive();
    for (let n = 0; n < 4; n += 1) one.read("");
    expect(told).toEqual(Array.from({ length: 8 }, () => "a frame is not JSON"));
    one.read("nope");
    expect(told.slice(8)).toEqual(["a frame is not JSON", "gave up: too many unreadable frames"]);
  });

  test("outlives what a frame breaks", () => {
    const { told, one } = reader((frame) => {
      if (frame === null) throw new Error("null has no op");
    });
    one.read("null");
    one.read("{}");
    expect(told).toEqual(["a frame could not be handled: null has no op"]);
  });
});

test.each([
  [20, [...Array<number>(10).fill(0), 3000, 6000, 9000]],
  [60, [...Array<number>(10).fill(0), 1000, 2000, 3000]],
])("of %i attempts a minute ten may come at once, and then each has its turn", (perMinute, waits) => {
  const clock = new HandClock();
  const turn = attemptBudget(clock, perMinute);
  clock.at = 500;
  expect(waits.map(() => turn())).toEqual(waits);
  clock.advance(3_600_000);
  expect(waits.map(() => turn())).toEqual(waits);
});
