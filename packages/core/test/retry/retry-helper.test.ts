import { retry, type RetryHelperOptions } from "@antiphon/core";
import { describe, expect, it } from "vitest";
import { createManualClock } from "../time/manual-clock.js";

const loose = (value: unknown): never => value as never;

/** Runs work that always fails, and gives the times of its attempts and what came out. */
async function fail(options: Partial<RetryHelperOptions> = {}): Promise<[times: number[], error: unknown]> {
  const clock = createManualClock();
  const times: number[] = [];
  const done = retry(
    (attempt) => {
      times.push(clock.monotonic());
      throw new Error(`attempt ${attempt}`);
    },
    { shouldRetry: () => true, clock, random: () => 0, ...options },
  ).catch((error: unknown) => error);
  await clock.advance(1_000_000);
  const error = await done;
  expect(clock.pending).toBe(0);
  return [times, error];
}

describe("retry()", () => {
  it("gives what the work gives, at once or later, and tells it the number of its attempt", async () => {
    const clock = createManualClock();
    const options = { shouldRetry: () => true, clock };
    expect(await retry(() => 7, options)).toBe(7);
    const second = retry(async (attempt) => (attempt < 2 ? Promise.reject(new Error("no")) : attempt), options);
    await clock.advance(1000);
    expect(await second).toBe(2);
  });

  it("makes as many attempts as it is told, three where it is told none, and throws the last error", async () => {
    for (const [maxAttempts, attempts] of [
      [undefined, 3],
      [1, 1],
      [2, 2],
      [2.5, 3],
      [4, 4],
    ] as const) {
      const [times, error] = await fail({ maxAttempts });
      expect([maxAttempts, times.length, (error as Error).message]).toEqual([
        maxAttempts,
        attempts,
        `attempt ${attempts}`,
      ]);
    }
  });

  it("asks after each failure but the last whether another attempt is worth it", async () => {
    const asked: unknown[] = [];
    const [times, error] = await fail({
      maxAttempts: 3,
      shouldRetry: (why, attempt) => (asked.push([(why as Error).message, attempt]), attempt < 2),
    });
    expect([times.length, asked, (error as Error).message]).toEqual([
      2,
      [
        ["attempt 1", 1],
        ["attempt 2", 2],
      ],
      "attempt 2",
    ]);
    asked.length = 0;
    await fail({ maxAttempts: 1, shouldRetry: () => (asked.push(1), true) });
    expect(asked).toEqual([]);
  });

  it("waits for the backoff or what the failure asks for, whichever is longer", async () => {
    for (const [options, waits] of [
      [{}, [100, 100]],
      [{ random: () => 0.5 }, [350, 600]],
      [{ floorMs: 0, baseMs: 200, capMs: 300, random: () => 0.5 }, [100, 150]],
      [{ retryAfterMs: () => 99 }, [100, 100]],
      [{ retryAfterMs: () => 101 }, [101, 101]],
      [{ retryAfterMs: () => undefined }, [100, 100]],
      [{ retryAfterMs: () => Number.NaN }, [100, 100]],
      [{ retryAfterMs: () => -5 }, [100, 100]],
      [{ retryAfterMs: (error: unknown) => ((error as Error).message === "attempt 1" ? 5000 : 0) }, [5000, 100]],
    ] as const) {
      const [times] = await fail(options);
      expect([options, times.slice(1).map((time, at) => time - times[at]!)]).toEqual([options, waits]);
    }
  });

  it("ends with the signal's own reason: before an attempt, in a wait, and not for a failure of the work", async () => {
    const clock = createManualClock();
    let attempts = 0;
    const run = (signal: AbortSignal, work = () => {}) =>
      retry(
        () => {
          attempts += 1;
          work();
          throw new Error("failed");
        },
        { shouldRetry: () => true, clock, signal, maxAttempts: Number.POSITIVE_INFINITY },
      ).catch((error: unknown) => error);
    expect([await run(AbortSignal.abort("before")), attempts]).toEqual(["before", 0]);
    const waiting = new AbortController();
    const inWait = run(waiting.signal);
    await clock.advance(0);
    waiting.abort("in the wait");
    expect([await inWait, attempts, clock.pending]).toEqual(["in the wait", 1, 0]);
    const working = new AbortController();
    expect(await run(working.signal, () => working.abort("while it worked"))).toMatchObject({ message: "failed" });
    expect(attempts).toBe(2);
  });

  it.each([
    [{ maxAttempts: 0 }, "`maxAttempts` must be at least 1"],
    [{ maxAttempts: Number.NaN }, "`maxAttempts` must be at least 1"],
    [{ maxAttempt: 3 }, "Did you mean `maxAttempts`?"],
    [{ floorMs: Number.NaN }, "`floorMs` must be a number of at least 0"],
    [{ baseMs: -1 }, "`baseMs` must be a number of at least 0"],
    [{ capMs: "8s" }, "`capMs` must be a number of at least 0"],
  ])("refuses %o before the first attempt", async (options, message) => {
    const [times, error] = await fail(loose(options));
    expect(times).toEqual([]);
    expect(error).toMatchObject({ code: "INVALID_OPTION", message: expect.stringContaining(message) as string });
  });
});
