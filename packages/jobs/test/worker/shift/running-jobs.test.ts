import { describe, expect, test } from "vitest";
import { HostError, type JobResult, type WorkerEvent } from "../../../src/index.js";
import { createBusyWork } from "../../../src/worker/shift/busy-work.js";
import { createObserver } from "../../../src/worker/shift/observer.js";
import { createRunningJobs } from "../../../src/worker/shift/running-jobs.js";
import { createSeenJobs } from "../../../src/worker/shift/seen-jobs.js";
import { turns } from "../../manual-clock.js";

/** What is done for a job that runs to this end, in order. */
async function followed(running: Promise<JobResult>, remove = (): Promise<void> => Promise.resolve()) {
  const done: string[] = [];
  const observer = createObserver((event: WorkerEvent) => void done.push(event.type));
  const jobs = createRunningJobs({
    held: { remove: (jobId: string) => (done.push(`remove ${jobId}`), remove()) } as never,
    host: { failed: (error: Error) => void done.push(`host: ${error.message}`) } as never,
    observer,
    onBegun: () => void done.push(`begun ${jobs.count}`),
    onUnreported: (jobId) => void done.push(`later ${jobId}`),
    onOver: () => void done.push(`over ${jobs.count}`),
    onBroken: () => void done.push("broken"),
  });
  const outcome = await jobs.follow("1", running).catch((error: Error) => error.message);
  await turns();
  return { done, outcome, observer };
}

describe("a job that runs", () => {
  test.each<readonly [JobResult["status"], readonly string[]]>([
    ["COMPLETED", ["begun 1", "remove 1", "ended", "over 0"]],
    ["FAILED", ["begun 1", "remove 1", "ended", "over 0"]],
    ["LOST", ["begun 1", "remove 1", "ended", "over 0"]],
    ["UNREPORTED", ["begun 1", "later 1", "ended", "over 0"]],
  ])("and ends as %s is let go, or looked after later", async (status, done) => {
    const result = { jobId: "1", status };
    expect(await followed(Promise.resolve(result))).toMatchObject({ done, outcome: result });
  });

  test.each([
    ["COMPLETED", new HostError("no disk"), ["host: no disk"]],
    ["FAILED", new HostError("no disk"), ["host: no disk"]],
    ["UNREPORTED", new HostError("no disk"), ["host: no disk"]],
    ["FAILED", Object.assign(new Error("of a copy"), { name: "HostError" }), ["host: of a copy"]],
    ["FAILED", new Error("the job's own"), []],
    ["FAILED", { name: "HostError" }, []],
    ["FAILED", undefined, []],
  ] as const)("and ends as %s for its machine holds the others back: %s", async (status, error, told) => {
    const { done } = await followed(Promise.resolve({ jobId: "1", status, error }));
    expect(done.filter((one) => one.startsWith("host"))).toEqual(told);
  });

  test("and ends in a fault of this package closes the shift, which says so in the end", async () => {
    const { done, outcome, observer } = await followed(Promise.reject(new Error("a bug")));
    expect([done, outcome]).toEqual([["begun 1", "over 0", "broken"], "a bug"]);
    expect(() => observer.throwIfFailed()).toThrow("a bug");
  });
});

test("an observer that fails is nobody's business until the end, and the first failure is told", () => {
  const observer = createObserver((event) => {
    if (event.type !== "ended") throw new Error(event.type);
  });
  expect(() => observer.throwIfFailed()).not.toThrow();
  observer.tell({ type: "ended", result: { jobId: "1", status: "COMPLETED" } });
  expect(() => observer.throwIfFailed()).not.toThrow();
  observer.tell({ type: "claimed", jobId: "1" });
  observer.tell({ type: "claim_lost", jobId: "1" });
  observer.failed(new Error("later"));
  expect(() => observer.throwIfFailed()).toThrow(/^claimed$/);
  const undefinedOne = createObserver(() => undefined);
  undefinedOne.failed(undefined);
  expect(() => undefinedOne.throwIfFailed()).toThrow();
});

test("work has settled when all of it has, and what was begun meanwhile", async () => {
  const busy = createBusyWork();
  let end = (): void => undefined;
  let endSecond = (): void => undefined;
  busy.keep(new Promise<void>((resolve) => (end = resolve)));
  let isSettled = false;
  const whole = busy.whole(Promise.reject(new Error("of the whole"))).catch((error: Error) => error.message);
  void whole.then(() => (isSettled = true));
  await turns();
  expect(isSettled).toBe(false);
  busy.keep(new Promise<void>((resolve) => (endSecond = resolve)));
  end();
  await turns();
  expect(isSettled).toBe(false);
  endSecond();
  expect(await whole).toBe("of the whole");
  await busy.settled();
  expect(await busy.whole(Promise.resolve(7))).toBe(7);
});

test("a thousand jobs are remembered as seen, the newest ones", () => {
  const seen = createSeenJobs();
  for (let index = 0; index < 1000; index += 1) seen.add(`job-${index}`);
  expect([seen.has("job-0"), seen.has("job-999"), seen.has("job-1000")]).toEqual([true, true, false]);
  seen.add("job-1000");
  expect([seen.has("job-0"), seen.has("job-1"), seen.has("job-1000")]).toEqual([false, true, true]);
});
