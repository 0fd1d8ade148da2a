import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Timeline, virtualStart } from "../../../src/kernel/time/timeline.js";
import { parseDuration } from "../../../src/kernel/time/duration.js";
import { pendingOfProcess } from "../../../src/platform/pending.js";
import { platform } from "../../../src/platform/runtime.js";

const wait = (clock: Timeline, ms: number): Promise<number> =>
  new Promise((resolve) => void clock.timer(() => resolve(clock.now()), ms, "wait"));

async function turns(count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) await platform.nextTurn(); // a turn of the test's own would hold time
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe("a manual clock", () => {
  test("stands still until it is advanced, and then runs every timer on the way in order", async () => {
    const clock = new Timeline("manual", undefined);
    const ran: string[] = [];
    clock.timer(() => ran.push(`b ${clock.monotonic()}`), 2000, "wait");
    clock.timer(() => ran.push(`a ${clock.monotonic()}`), 1000, "background");
    clock.timer(() => ran.push(`c ${clock.monotonic()}`), 2000, "guard");
    clock.timer(() => ran.push("late"), 70_001, "wait");
    await clock.settle();
    expect(ran).toEqual([]);
    await clock.advance("70s");
    expect(ran).toEqual(["a 1000", "b 2000", "c 2000"]);
    expect(clock.now()).toBe(virtualStart + 70_000);
    expect(clock.pending()).toEqual({ wait: 1, guard: 0, background: 0 });
  });

  test("lets what a timer started finish before the next one runs", async () => {
    const clock = new Timeline("manual", undefined);
    const seen: number[] = [];
    const tick = async (): Promise<void> => {
      await Promise.resolve();
      await new Promise((resolve) => setImmediate(resolve));
      seen.push(clock.monotonic());
      if (seen.length < 5) clock.timer(() => void tick(), 1000, "wait");
    };
    clock.timer(() => void tick(), 1000, "wait");
    await clock.advance(10_000);
    expect(seen).toEqual([1000, 2000, 3000, 4000, 5000]);
  });

  test("runs timers that are due together in the order they were set", async () => {
    const clock = new Timeline("manual", undefined);
    const ran: number[] = [];
    const kinds = ["wait", "guard", "background"] as const;
    for (let n = 0; n < 50; n += 1) clock.timer(() => ran.push(n), n % 7 === 0 ? 500 : 1000, kinds[n % 3] ?? "wait");
    await clock.advance(1000);
    const numbers = Array.from({ length: 50 }, (_, n) => n);
    expect(ran).toEqual([...numbers.filter((n) => n % 7 === 0), ...numbers.filter((n) => n % 7 !== 0)]);
  });

  test("queues overlapping advances", async () => {
    const clock = new Timeline("manual", undefined);
    await Promise.all([clock.advance(1000), clock.advance("2s")]);
    expect(clock.monotonic()).toBe(3000);
  });

  test("runs a timer a month away once, at its time", async () => {
    const clock = new Timeline("manual", undefined);
    const ran: number[] = [];
    clock.timer(() => ran.push(clock.monotonic()), 30 * 86_400_000, "wait");
    await clock.advance("29d");
    expect(ran).toEqual([]);
    await clock.advance("2d");
    expect(ran).toEqual([30 * 86_400_000]);
  });

  test("forgets a cancelled timer, however many there were", async () => {
    const clock = new Timeline("manual", undefined);
    const cancels = Array.from({ length: 10_000 }, () => clock.timer(() => expect.unreachable(), 30_000, "guard"));
    for (const cancel of cancels) cancel();
    for (const cancel of cancels) cancel();
    expect(clock.pending().guard).toBe(0);
    await clock.advance("1m");
  });

  test("refuses what is no duration", () => {
    expect(parseDuration("1.5h")).toBe(5_400_000);
    for (const wrong of ["70", "s", "-1s", "1 s", Number.NaN, -1])
      expect(() => parseDuration(wrong as never)).toThrow(RangeError);
  });
});

describe("an automatic clock", () => {
  test("jumps to the earliest wait, hours away or not", async () => {
    const clock = new Timeline("auto", undefined);
    expect(await wait(clock, 3_600_000)).toBe(virtualStart + 3_600_000);
  });

  test("does not move for background timers, but runs them when it passes them", async () => {
    const clock = new Timeline("auto", undefined);
    const beats: number[] = [];
    const beat = (): void => {
      beats.push(clock.monotonic());
      clock.timer(beat, 41_250, "background");
    };
    clock.timer(beat, 41_250, "background");
    await turns(20);
    expect(clock.monotonic()).toBe(0);
    await wait(clock, 100_000);
    expect(beats).toEqual([41_250, 82_500]);
  });

  test("does not run into a guard, unless a fault holds a request", async () => {
    const clock = new Timeline("auto", undefined);
    const fired = new Promise((resolve) => void clock.timer(() => resolve(clock.monotonic()), 30_000, "guard"));
    await turns(20);
    expect([clock.monotonic(), clock.pending().guard]).toEqual([0, 1]);
    const release = clock.hold();
    expect(await fired).toBe(30_000);
    release();
  });

  test("waits while a request is in the engine", async () => {
    const clock = new Timeline("auto", undefined);
    const leave = clock.enter("GET /");
    const waited = wait(clock, 1000);
    await turns(20);
    expect(clock.monotonic()).toBe(0);
    leave();
    await waited;
    expect(clock.monotonic()).toBe(1000);
  });

  test("lets concurrent chains of waits and real asynchronous work keep their own times", async () => {
    const clock = new Timeline("auto", undefined);
    const chain = async (step: number): Promise<number[]> => {
      const times: number[] = [];
      for (let n = 0; n < 10; n += 1) {
        times.push((await wait(clock, step)) - virtualStart);
        await crypto.subtle.digest("SHA-256", new Uint8Array(100));
      }
      return times;
    };
    const steps = [100, 250, 1000, 7];
    const chains = await Promise.all(steps.map(chain));
    for (const [at, step] of steps.entries())
      expect(chains[at]).toEqual(Array.from({ length: 10 }, (_, n) => (n + 1) * step));
  });

  describe("where the runtime does not tell what is pending", () => {
    beforeEach(() => {
      vi.spyOn(pendingOfProcess(), "exact", "get").mockReturnValue(false);
    });

    test.each([
      ["waits for a file however slow the machine is", "finishing", true],
      ["does not wait for ever for a peer that may itself wait for time", "waiting", false],
    ] as const)("%s", async (_, job, waits) => {
      const clock = new Timeline("auto", undefined);
      let looks = 0;
      let real = 0;
      const seen: number[] = [];
      vi.spyOn(platform, "monotonic").mockImplementation(() => real);
      vi.spyOn(platform, "busy").mockImplementation(() => {
        real += 30; // longer than its patience, each time
        if ((looks += 1) >= 20) return "idle";
        seen.push(clock.monotonic());
        return job;
      });
      await wait(clock, 1000);
      expect([Math.max(...seen), looks >= 20]).toEqual([0, waits]);
      expect(clock.monotonic()).toBe(1000);
    });

    test("waits a little for a request in the engine", async () => {
      const clock = new Timeline("auto", undefined);
      let real = 0;
      let most = 20; // within its patience
      vi.spyOn(platform, "monotonic").mockImplementation(() => (real = Math.min(real + 1, most)));
      vi.spyOn(platform, "busy").mockReturnValue("idle");
      const leave = clock.enter("GET /");
      const waited = wait(clock, 1000);
      for (let n = 0; n < 10; n += 1) {
        await turns(4);
        await platform.fence();
      }
      expect(clock.monotonic()).toBe(0);
      most = Number.POSITIVE_INFINITY;
      leave();
      expect(await waited).toBe(clock.now());
    });

    test("gives up on a file that never ends", async () => {
      const clock = new Timeline("auto", undefined);
      let real = 0;
      vi.spyOn(platform, "monotonic").mockImplementation(() => (real += 30));
      vi.spyOn(platform, "busy").mockReturnValue("finishing");
      expect(await wait(clock, 1000)).toBe(clock.now());
    });
  });

  test("is quiet while somebody advances it by hand", async () => {
    const clock = new Timeline("auto", undefined);
    const times: number[] = [];
    void wait(clock, 60_000).then((at) => times.push(at));
    await clock.advance("10s");
    expect([clock.monotonic(), times]).toEqual([10_000, []]);
  });

  test("passes an error of a timer on and goes on", async () => {
    const clock = new Timeline("manual", undefined);
    const errors: unknown[] = [];
    const keep = (error: unknown): void => void errors.push(error);
    const others = process.listeners("uncaughtException");
    process.removeAllListeners("uncaughtException");
    process.once("uncaughtException", keep);
    try {
      clock.timer(
        () => {
          throw new Error("from a timer");
        },
        10,
        "wait",
      );
      let after = false;
      clock.timer(() => (after = true), 20, "wait");
      await clock.advance(100);
      expect(after).toBe(true);
      expect(errors).toMatchObject([{ message: "from a timer" }]);
    } finally {
      process.off("uncaughtException", keep);
      for (const listener of others) process.on("uncaughtException", listener);
    }
  });
});

describe("a real clock", () => {
  test("follows the runtime, and can be put forward", async () => {
    const clock = new Timeline("real", undefined);
    expect(Math.abs(clock.now() - Date.now())).toBeLessThan(1000);
    const fired = wait(clock, 3_600_000);
    await clock.advance("1h");
    expect((await fired) - Date.now()).toBeGreaterThan(3_500_000);
  });

  test("runs short timers by itself", async () => {
    const clock = new Timeline("real", undefined);
    const cancel = clock.timer(() => expect.unreachable(), 1, "wait");
    cancel();
    await wait(clock, 2);
    expect(clock.pending().wait).toBe(0);
  });
});
