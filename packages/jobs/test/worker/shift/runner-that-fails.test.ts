import { mkdtemp, rmdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

describe("what is kept of a job that has ended", () => {
  test.each(["release()", "forget()"])(
    "is left alone after a minute when %s hangs: the job has ended as it has",
    async (what) => {
      const stage = newStage();
      const jobId = await jobIn(stage, "PENDING");
      const { held, store } = remembers();
      let isAsked = (): void => undefined;
      const asked = new Promise<void>((resolve) => (isAsked = resolve));
      const hang = (): Promise<never> => (isAsked(), never());
      const directory = await mkdtemp(join(tmpdir(), "antiphon-test-"));
      const output = { directory, ...(what === "release()" && { release: hang }) };
      const run = begin(
        stage,
        Object.assign(() => output, what === "forget()" && { forget: hang }),
        1,
        { store },
      );
      await asked;
      await stage.mock.clock.advance(60_000);
      await run.over;
      await rmdir(directory);
      expect(run.events.at(-1)).toMatchObject({ type: "ended", result: { status: "COMPLETED" } });
      expect([...held]).toEqual([]);
      expect(stage.mock.auralisCloud.logs(jobId).join("\n")).toContain(`${what} has not ended after 60 s.`);
    },
  );
});

test("a listener that is async and fails ends neither jobs nor the process: run() rejects with it in the end", async () => {
  const stage = newStage();
  await jobIn(stage, "PENDING");
  const worker = stage.worker({
    onEvent: async (event) => {
      if (event.type === "ended") void worker.stop();
      await Promise.resolve();
      throw new Error(`no ear for ${event.type}`);
    },
  });
  await expect(worker.run(() => undefined)).rejects.toThrow("no ear for ready");
  expect(statusesOf(stage)).toEqual(["COMPLETED"]);
});

test("a store that hangs is told as a machine that cannot work, and no job is claimed without its note", async () => {
  const stage = newStage();
  await jobIn(stage, "PENDING");
  let isAsked = (): void => undefined;
  const asked = new Promise<void>((resolve) => (isAsked = resolve));
  let isHanging = true;
  const { store } = remembers();
  const add = (jobId: string): void | Promise<never> => {
    if (!isHanging) return store.add(jobId);
    isAsked();
    return never();
  };
  const run = begin(stage, () => undefined, 1, { store: { ...store, add } });
  await asked;
  isHanging = false;
  expect(statusesOf(stage)).toEqual(["PENDING"]);
  await stage.mock.clock.advance(60_000);
  await run.over;
  expect(typesOf(run)).toEqual(["ready", "host_failed", "claimed", "ended"]);
  expect(run.events[1]).toMatchObject({ error: { message: "add() of the store has not ended after 60 s." } });
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

  /** A store that keeps notes, as the one on the disk does. */
  const noting = () => {
    const notes = new Map<string, string>();
    const store = {
      list: () => [...notes.keys()],
      add: (id: string) => void notes.set(id, "{}"),
      remove: (id: string) => void notes.delete(id),
      save: (id: string, note: string) => void notes.set(id, note),
      load: (id: string) => notes.get(id),
    };
    return { notes, store };
  };

  test.each(["before", "after"] as const)(
    "and a process that dies %s the service has it: nothing has run, so the next process runs the job, once",
    async (moment) => {
      const stage = newStage();
      await jobIn(stage, "PENDING");
      const { notes, store } = noting();
      const when = moment === "after" ? { after: "commit" as const } : {};
      stage.mock.faults.add({ operation: "worker.jobs.setStatus", ...when, drop: "connection" });
      const first = begin(stage, () => expect.unreachable(), 1, { store, patienceMs: 0 });
      await first.over;
      const dead = new Map(notes);
      expect([...dead.values()]).toEqual(['{"isAnnounced":true}']);
      stage.mock.faults.clear();
      let runs = 0;
      const second = begin(stage, () => void (runs += 1), 1, { store });
      await second.over;
      expect([runs, ...statusesOf(stage), notes.size]).toEqual([1, "COMPLETED", 0]);
    },
  );

  test("and a process that dies as soon as the job has begun: it is not run again", async () => {
    const stage = newStage();
    const jobId = await jobIn(stage, "PENDING");
    const { notes, store } = noting();
    let note = "";
    await stage.worker({ store }).runJob(jobId, () => {
      note = notes.get(jobId) ?? "";
      throw new Error("dead");
    });
    expect(JSON.parse(note)).toMatchObject({ isAnnounced: true, startedAt: expect.any(Number) });
    const other = newStage();
    const again = await jobIn(other, "RUNNING");
    notes.set(again, note);
    const second = begin(other, () => expect.unreachable(), 1, { store });
    await second.over;
    expect(statusesOf(other)).toEqual(["FAILED"]);
  });

  test("and a disk that takes no note that the job begins: it does not begin, the machine is left alone, and it runs later", async () => {
    const stage = newStage();
    await jobIn(stage, "PENDING");
    const { notes, store } = noting();
    let saves = 0;
    const save = (id: string, text: string): void => {
      saves += 1;
      if (saves === 2) throw new Error("ENOSPC: no space left on device");
      notes.set(id, text);
    };
    let runs = 0;
    const run = begin(stage, () => void (runs += 1), 2, { store: { ...store, save } });
    await run.over;
    expect(typesOf(run)).toEqual(["ready", "claimed", "store_failed", "host_failed", "ended", "ended"]);
    expect(run.events[4]).toMatchObject({ result: { status: "UNREPORTED", error: { name: "HostError" } } });
    expect([runs, ...statusesOf(stage)]).toEqual([1, "COMPLETED"]);
  });

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
