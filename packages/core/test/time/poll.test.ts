import { ConfigError, poll, type PollOptions, type PollState, TimeoutError } from "@antiphon/core";
import { describe, expect, test } from "vitest";
import { createManualClock, type ManualClock } from "./manual-clock.js";

interface Job {
  readonly status: string;
  readonly retryAfterMs?: number;
}

interface Watched {
  readonly clock: ManualClock;
  /** Monotonic times of the polls. */
  readonly times: number[];
  readonly options: PollOptions<string, Job>;
}

/** A job that answers with the given states one after another; the last one stays. */
function watch(
  answers: readonly (string | Job)[],
  options: Partial<PollOptions<string, Job>> = {},
  clock = createManualClock(),
): Watched {
  const times: number[] = [];
  return {
    clock,
    times,
    options: {
      subject: "job-1",
      async check() {
        const answer = answers[Math.min(times.length, answers.length - 1)] as string | Job;
        times.push(clock.monotonic());
        return typeof answer === "string" ? { status: answer } : answer;
      },
      state: (job) => job.status,
      terminal: ["COMPLETED", "FAILED"],
      pending: ["PENDING", "RUNNING"],
      serverWaitMs: (job) => job.retryAfterMs,
      clock,
      random: () => 0,
      ...options,
    },
  };
}

const waits = (times: readonly number[]): readonly number[] =>
  times.slice(1).map((time, index) => time - (times[index] as number));

describe("P60: a poll", () => {
  test.each(["COMPLETED", "FAILED"])("ends on the terminal state %s and gives its answer", async (status) => {
    const { clock, times, options } = watch(["PENDING", "RUNNING", status]);
    const polling = poll(options);
    await clock.advance(10_000);
    expect(await polling).toEqual({ status });
    expect(times).toHaveLength(3);
    expect(clock.pending).toBe(0);
  });

  test("asks at once, then waits from the floor up to the ceiling", async () => {
    const { clock, times, options } = watch(["RUNNING"], { floorMs: 2000, ceilingMs: 10_000, factor: 2 });
    void poll(options);
    await clock.advance(60_000);
    expect(waits(times).slice(0, 5)).toEqual([2000, 4000, 8000, 10_000, 10_000]);
  });

  test("adds up to ten percent of jitter and never goes below the floor", async () => {
    for (const random of [0, 0.5, 0.999]) {
      const { clock, times, options } = watch(["PENDING"], { floorMs: 1000, factor: 1, random: () => random });
      void poll(options);
      await clock.advance(20_000);
      for (const wait of waits(times)) expect(wait).toBe(Math.ceil(1000 * (1 + random * 0.1)));
    }
  });

  test("never undercuts the wait that the server asks for, also above the ceiling", async () => {
    const { clock, times, options } = watch([
      { status: "RUNNING", retryAfterMs: 45_000 },
      { status: "RUNNING", retryAfterMs: 1 },
      "COMPLETED",
    ]);
    const polling = poll(options);
    await clock.advance(60_000);
    await polling;
    expect(waits(times)).toEqual([45_000, 1500]);
  });

  test("keeps asking in an unknown state at the floor, and starts from the floor again after it", async () => {
    const { clock, times, options } = watch(
      ["RUNNING", "RUNNING", "WARMING", "WARMING", "RUNNING", "RUNNING", "COMPLETED"],
      { factor: 2 },
    );
    const polling = poll(options);
    await clock.advance(60_000);
    await polling;
    expect(waits(times)).toEqual([1000, 2000, 1000, 1000, 1000, 2000]);
  });

  test("rejects with the caller's own reason when aborted in a wait, and leaves no timer", async () => {
    const { clock, times, options } = watch(["RUNNING"]);
    const controller = new AbortController();
    const polling = poll({ ...options, signal: controller.signal });
    await clock.advance(500);
    expect(clock.pending).toBe(1);
    const reason = { mine: true };
    controller.abort(reason);
    await expect(polling).rejects.toBe(reason);
    expect(clock.pending).toBe(0);
    expect(times).toHaveLength(1);
  });

  test("makes no request with a signal that is aborted already", async () => {
    const { times, options } = watch(["RUNNING"]);
    await expect(poll({ ...options, signal: AbortSignal.abort("over") })).rejects.toBe("over");
    expect(times).toEqual([]);
  });

  test("hands the signal and what is left of the deadline to each check", async () => {
    const clock = createManualClock();
    const seen: unknown[] = [];
    const { options } = watch([], {}, clock);
    const { signal } = new AbortController();
    const check = async (subject: string, given: unknown): Promise<Job> => {
      seen.push([subject, given]);
      return { status: seen.length === 2 ? "COMPLETED" : "RUNNING" };
    };
    const polling = poll({ ...options, check, signal, deadlineMs: 30_000 });
    await clock.advance(5000);
    await polling;
    expect(seen).toEqual([
      ["job-1", { signal, deadlineMs: 30_000 }],
      ["job-1", { signal, deadlineMs: 29_000 }],
    ]);
  });

  test("fails as soon as no poll fits before the deadline, after a last one near it", async () => {
    const { clock, times, options } = watch(["RUNNING"], { deadlineMs: 20_000, factor: 2 });
    const polling = poll(options).catch((error: unknown) => error);
    await clock.advance(20_000);
    const error = await polling;
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ code: "DEADLINE_EXCEEDED", attempts: times.length });
    expect(times).toEqual([0, 1000, 3000, 7000, 15_000, 19_000]);
    expect(clock.pending).toBe(0);
  });

  test("fails now when the server's wait does not fit the deadline", async () => {
    const { clock, options } = watch([{ status: "RUNNING", retryAfterMs: 60_000 }], { deadlineMs: 30_000 });
    await expect(poll(options)).rejects.toBeInstanceOf(TimeoutError);
    expect(clock.monotonic()).toBe(0);
  });

  test("passes on what the check throws", async () => {
    const { options } = watch([]);
    const failure = new Error("gone");
    await expect(poll({ ...options, check: () => Promise.reject(failure) })).rejects.toBe(failure);
  });

  test("tells of every answer", async () => {
    const answers: string[] = [];
    const { clock, options } = watch(["PENDING", "RUNNING", "COMPLETED"], {
      onAnswer: (job) => answers.push(job.status),
    });
    const polling = poll(options);
    await clock.advance(10_000);
    await polling;
    expect(answers).toEqual(["PENDING", "RUNNING", "COMPLETED"]);
  });

  test("refuses a floor of zero: it would never stop asking", () => {
    for (const floorMs of [0, -1, Number.NaN]) expect(() => poll(watch([], { floorMs }).options)).toThrow(ConfigError);
  });
});

describe("P60: a saved poll", () => {
  test("goes on in another process without asking earlier or starting anew", async () => {
    const first = watch(["RUNNING"], { factor: 2, deadlineMs: 60_000 });
    const controller = new AbortController();
    const polling = poll({ ...first.options, signal: controller.signal });
    await first.clock.advance(4000);
    const saved = JSON.stringify(polling);
    controller.abort();
    await polling.catch(() => undefined);
    expect(first.times).toEqual([0, 1000, 3000]);

    const later = createManualClock(first.clock.now() + 500);
    const second = watch(["COMPLETED"], {}, later);
    const resumed = poll({ ...second.options, subject: "ignored", resume: JSON.parse(saved) as PollState<string> });
    await later.advance(10_000);
    expect(await resumed).toEqual({ status: "COMPLETED" });
    expect(second.times).toEqual([2500]); // due at 7000 of the first process
    expect(JSON.parse(JSON.stringify(resumed))).toMatchObject({ subject: "job-1", polls: 4 });
  });

  test("asks at once when its next poll was due long ago", async () => {
    const resume = { subject: "job-1", polls: 3, waitMs: 8000, nextAt: 0 };
    const { times, options } = watch(["COMPLETED"], { resume });
    await poll(options);
    expect(times).toEqual([0]);
  });

  test("keeps its deadline", async () => {
    const { clock, options } = watch(["RUNNING"]);
    const resume = { subject: "job-1", polls: 3, waitMs: 1000, nextAt: 0, deadlineAt: clock.now() };
    await expect(poll({ ...options, resume })).rejects.toBeInstanceOf(TimeoutError);
  });

  test("is not fooled by a wall clock that is set back while it waits", async () => {
    const { clock, times, options } = watch(["RUNNING"], { deadlineMs: 10_000, factor: 1 });
    const polling = poll(options).catch((error: unknown) => error);
    await clock.advance(2500);
    clock.shiftWall(-3_600_000);
    await clock.advance(10_000);
    expect(await polling).toBeInstanceOf(TimeoutError);
    expect(times.at(-1)).toBe(9000);
  });
});
