import { describe, expect, test } from "vitest";
import type { JobRunner, WorkerEvent, WorkerOptions } from "../../../src/index.js";
import { jobIn, newStage, type Stage } from "../../stage.js";

const statusesOf = (stage: Stage): readonly string[] => stage.mock.auralisCloud.jobs().map(({ status }) => status);

interface Run {
  readonly events: readonly WorkerEvent[];
  readonly over: Promise<void>;
}

/** A worker that runs until so many jobs have ended. */
function begin(stage: Stage, runner: JobRunner, jobs: number, options: WorkerOptions = {}): Run {
  const events: WorkerEvent[] = [];
  const worker = stage.worker({
    ...options,
    onEvent: (event) => {
      events.push(event);
      if (events.filter(({ type }) => type === "ended").length === jobs) void worker.stop();
    },
  });
  return { events, over: worker.run(runner) };
}

const runnerWith = (parts: Partial<JobRunner>): JobRunner => Object.assign(() => undefined, parts);
const never = (): Promise<never> => new Promise(() => undefined);
const typesOf = ({ events }: Run): readonly string[] => events.map(({ type }) => type);
const remembers = (...jobIds: string[]) => {
  const held = new Set(jobIds);
  return {
    held,
    store: {
      list: () => [...held],
      add: (id: string) => void held.add(id),
      remove: (id: string) => void held.delete(id),
    },
  };
};

describe("a runner whose tidying up", () => {
  test("fails: it is told, and jobs are taken at once", async () => {
    const stage = newStage();
    await jobIn(stage, "PENDING");
    const startedAt = stage.mock.clock.now();
    const tidy = (): void => {
      throw new Error("EACCES: permission denied");
    };
    const run = begin(stage, runnerWith({ tidy }), 1);
    await run.over;
    expect(typesOf(run)).toEqual(["ready", "tidy_failed", "claimed", "ended"]);
    expect(run.events[1]).toMatchObject({ error: { message: "EACCES: permission denied" } });
    expect(stage.mock.clock.now() - startedAt).toBeLessThan(10_000);
  });

  test("hangs: it is left alone after a minute, and jobs are taken", async () => {
    const stage = newStage();
    await jobIn(stage, "PENDING");
    let isAsked = (): void => undefined;
    const asked = new Promise<void>((resolve) => (isAsked = resolve));
    const tidy = (): Promise<never> => {
      isAsked();
      return never();
    };
    const run = begin(stage, runnerWith({ tidy }), 1);
    await asked;
    await stage.mock.clock.advance(59_999);
    expect(typesOf(run)).toEqual(["ready"]);
    await stage.mock.clock.advance(1);
    await run.over;
    expect(typesOf(run)).toEqual(["ready", "tidy_failed", "claimed", "ended"]);
    expect(run.events[1]).toMatchObject({ error: { message: "tidy() has not ended after 60 s." } });
  });

  test("fails for a job that is another's by now: the job stays remembered for the next start, and others are taken", async () => {
    const stage = newStage();
    await jobIn(stage, "PENDING");
    const { held, store } = remembers("of-long-ago");
    const forget = (jobId: string): void => {
      if (jobId === "of-long-ago") throw new Error("EBUSY");
    };
    const run = begin(stage, runnerWith({ forget }), 1, { store });
    await run.over;
    expect(typesOf(run)).toEqual(["ready", "tidy_failed", "claimed", "ended"]);
    expect([...held]).toEqual(["of-long-ago"]);
  });

  test("works for a job that is another's by now: it is forgotten by runner and store", async () => {
    const stage = newStage();
    await jobIn(stage, "PENDING");
    const { held, store } = remembers("of-long-ago");
    const forgotten: string[] = [];
    const run = begin(stage, runnerWith({ forget: (jobId) => void forgotten.push(jobId) }), 1, { store });
    await run.over;
    expect(forgotten[0]).toBe("of-long-ago");
    expect([...held]).toEqual([]);
  });
});

test("a runner that never says whether it can work is a machine that cannot, and is asked again later", async () => {
  const stage = newStage();
  await jobIn(stage, "PENDING");
  let looks = 0;
  let isAsked = (): void => undefined;
  const asked = new Promise<void>((resolve) => (isAsked = resolve));
  const ready = (): Promise<void> | undefined => {
    looks += 1;
    isAsked();
    return looks === 1 ? never() : undefined;
  };
  const run = begin(stage, runnerWith({ ready }), 1);
  await asked;
  await stage.mock.clock.advance(60_000);
  await run.over;
  expect(typesOf(run)).toEqual(["ready", "host_failed", "claimed", "ended"]);
  expect(run.events[1]).toMatchObject({ retryInMs: 10_000, error: { message: "ready() has not ended after 60 s." } });
});

describe("a report of RUNNING whose answer never comes", () => {
  test.each(["before", "after"] as const)(
    "%s the service has taken it: nothing has run, so the same worker runs the job later, once",
    async (moment) => {
      const stage = newStage();
      const jobId = await jobIn(stage, "PENDING");
      const when = moment === "after" ? { after: "commit" as const } : {};
      stage.mock.faults.add({ operation: "worker.jobs.setStatus", ...when, drop: "connection", times: 3 });
      let runs = 0;
      const run = begin(stage, () => void (runs += 1), 2, { patienceMs: 0 });
      await run.over;
      const ends = run.events.flatMap((event) => (event.type === "ended" ? [event.result.status] : []));
      expect(ends).toEqual(["UNREPORTED", "COMPLETED"]);
      expect(runs).toBe(1);
      expect(statusesOf(stage)).toEqual(["COMPLETED"]);
      expect(stage.mock.auralisCloud.logs(jobId).join("\n")).toContain("[START] running");
    },
  );

  test("and a process that died over it: nobody knows what that one did, so the job is FAILED", async () => {
    const stage = newStage();
    const jobId = await jobIn(stage, "RUNNING");
    const { store } = remembers(jobId);
    let runs = 0;
    const run = begin(stage, () => void (runs += 1), 1, { store });
    await run.over;
    expect([runs, ...statusesOf(stage)]).toEqual([0, "FAILED"]);
  });

  test("and a process that died over it, with a runner that knows that nothing has begun: the job is run", async () => {
    const stage = newStage();
    const jobId = await jobIn(stage, "RUNNING");
    const { held, store } = remembers(jobId);
    let runs = 0;
    const runner = Object.assign(() => void (runs += 1), { recover: () => "not_begun" as const });
    const run = begin(stage, runner, 1, { store });
    await run.over;
    expect([runs, ...statusesOf(stage)]).toEqual([1, "COMPLETED"]);
    expect([...held]).toEqual([]);
  });
});
