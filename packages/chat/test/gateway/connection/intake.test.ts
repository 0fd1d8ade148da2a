import { expect, test } from "vitest";
import { Intake } from "../../../src/gateway/connection/intake.js";
import { HandClock } from "./hand-clock.js";

/** Each message that is taken costs `costMs`. */
function open({ costMs = 0, pauses = true } = {}) {
  const clock = new HandClock();
  const taken: unknown[] = [];
  const calls: string[] = [];
  const intake: Intake = new Intake({
    clock,
    runtime: { afterIo: (run) => clock.timer(run, 0) },
    socket: () =>
      ({
        pause: () => (calls.push("pause"), pauses),
        resume: () => void calls.push("resume"),
      }) as never,
    take: (data) => {
      taken.push(data);
      clock.at += costMs;
    },
  });
  const push = (from: number, to: number): void => {
    for (let n = from; n < to; n += 1) intake.push(`${n}`);
  };
  const upTo = (count: number): string[] => Array.from({ length: count }, (_, n) => `${n}`);
  return { calls, clock, intake, push, taken, upTo };
}

test("messages that cost nothing are taken at once", () => {
  const { calls, intake, push, taken, upTo } = open();
  push(0, 100);
  expect([taken, calls, intake.waiting]).toEqual([upTo(100), [], false]);
});

test("a read that holds many is taken in slices, in order, and reading goes on at the end", () => {
  const { calls, clock, intake, push, taken, upTo } = open({ costMs: 1 });
  push(0, 100);
  expect([taken.length, calls, intake.waiting]).toEqual([15, ["pause"], true]);
  push(100, 110);
  clock.advance(0);
  expect(taken.length).toBeGreaterThan(15);
  while (intake.waiting) clock.advance(1);
  clock.advance(1);
  expect([taken, calls]).toEqual([upTo(110), ["pause", "resume"]]);
  push(110, 111);
  clock.advance(1);
  expect(taken).toHaveLength(111);
});

test.each([
  [0.3, 32],
  [0.34, 15],
])("a slice of messages that cost %d ms is looked at each sixteenth", (costMs, most) => {
  const { push, taken } = open({ costMs });
  push(0, 32);
  expect(taken.length).toBeLessThanOrEqual(most);
});

test("a runtime that cannot pause is given everything at once", () => {
  const { calls, intake, push, taken, upTo } = open({ costMs: 1, pauses: false });
  push(0, 100);
  expect([taken, intake.waiting, intake.pause(), intake.paused]).toEqual([upTo(100), false, false, false]);
  expect(calls.every((call) => call === "pause")).toBe(true);
});

test("nothing is taken while a consumer is behind, and all of it in order afterwards", () => {
  const { calls, clock, intake, push, taken, upTo } = open();
  push(0, 2);
  expect([intake.pause(), intake.pause(), intake.paused]).toEqual([true, true, true]);
  push(2, 5);
  clock.advance(1000);
  expect([taken, intake.waiting]).toEqual([upTo(2), true]);
  intake.unpause();
  expect([taken, intake.waiting, intake.paused, calls]).toEqual([upTo(5), false, false, ["pause", "resume"]]);
  intake.unpause();
  expect(calls).toEqual(["pause", "resume"]);
});

test("what waits is taken at once when the socket closes, and never after a stop", () => {
  const { intake, push, taken, upTo } = open();
  intake.pause();
  push(0, 5);
  intake.finish();
  expect([taken, intake.waiting]).toEqual([upTo(5), false]);
  push(5, 8);
  intake.stop();
  intake.finish();
  intake.unpause();
  expect([taken, intake.waiting]).toEqual([upTo(5), false]);
});

test("a stop ends a slice that was to come", () => {
  const { clock, intake, push, taken } = open({ costMs: 1 });
  push(0, 100);
  intake.stop();
  clock.advance(1000);
  expect([taken.length, clock.pending]).toEqual([15, 0]);
});
