import { poll, type PollOptions, type PollState } from "@antiphon/core";
import { describe, expect, it } from "vitest";
import { createManualClock, settle } from "./manual-clock.js";

const FOREVER = new Promise<never>(() => {});

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
