import { describe, expect, test } from "vitest";
import {
  HostError,
  type JobHandler,
  type JobRunner,
  type WorkerEvent,
  type WorkerOptions,
} from "../../../src/index.js";
import { dockerRunner } from "../../../src/node/index.js";
import { jobIn, newStage, type Stage } from "../../stage.js";

const statuses = (stage: Stage): readonly string[] => stage.mock.auralisCloud.jobs().map(({ status }) => status);

/** Runs a worker until an event makes `isEnough` true. */
async function runUntil(
  stage: Stage,
  runner: JobHandler | JobRunner,
  isEnough: (events: readonly WorkerEvent[]) => boolean,
  options: WorkerOptions = {},
): Promise<readonly WorkerEvent[]> {
  const events: WorkerEvent[] = [];
  const worker = stage.worker({
    ...options,
    onEvent: (event) => {
      events.push(event);
      if (isEnough(events)) void worker.stop();
    },
  });
  await worker.run(runner);
  return events;
}

const failures = (events: readonly WorkerEvent[]): readonly number[] =>
  events.flatMap((event) => (event.type === "host_failed" ? [event.retryInMs] : []));
const ended = (events: readonly WorkerEvent[]): number => events.filter(({ type }) => type === "ended").length;

describe("a machine that cannot work", () => {
  test("takes none of ten waiting jobs, looks less and less often, and takes them all when it is well", async () => {
    const stage = newStage();
    for (let index = 0; index < 10; index += 1) await jobIn(stage, "PENDING");
    let looks = 0;
    const ready = (): void => {
      looks += 1;
      if (looks <= 8) throw new HostError("no engine");
    };
    const runner = Object.assign(() => undefined, { ready });
    let whenSick: readonly string[] = [];
    const events = await runUntil(stage, runner, (seen) => {
      if (failures(seen).length === 8 && whenSick.length === 0) whenSick = statuses(stage);
      return ended(seen) === 10;
    });
    expect(new Set(whenSick)).toEqual(new Set(["PENDING"]));
    expect(failures(events)).toEqual([10_000, 20_000, 40_000, 80_000, 160_000, 300_000, 300_000, 300_000]);
    expect(new Set(statuses(stage))).toEqual(new Set(["COMPLETED"]));
  });

  test("without Docker claims nothing", async () => {
    const stage = newStage();
    for (let index = 0; index < 10; index += 1) await jobIn(stage, "PENDING");
    const runner = dockerRunner({ docker: "/no/such/docker" });
    const events = await runUntil(stage, runner, (seen) => failures(seen).length === 3);
    expect(new Set(statuses(stage))).toEqual(new Set(["PENDING"]));
    expect(events.find(({ type }) => type === "host_failed")).toMatchObject({
      error: { name: "HostError", message: expect.stringContaining("is the container engine running?") },
    });
  });

  test("with a full disk claims nothing", async () => {
    const stage = newStage();
    await jobIn(stage, "PENDING");
    const runner = dockerRunner({ docker: "true", minFreeBytes: Number.MAX_SAFE_INTEGER });
    const events = await runUntil(stage, runner, (seen) => failures(seen).length === 1);
    expect(statuses(stage)).toEqual(["PENDING"]);
    expect(events.find(({ type }) => type === "host_failed")).toMatchObject({
      error: { message: expect.stringMatching(/bytes left/) },
    });
  });

  test("that fails in the middle of a job pauses, and goes on with the next one later", async () => {
    const stage = newStage();
    await jobIn(stage, "PENDING");
    await jobIn(stage, "PENDING");
    const startedAt: number[] = [];
    await runUntil(
      stage,
      () => {
        startedAt.push(stage.mock.clock.now());
        if (startedAt.length === 1) throw new HostError("the disk is full");
      },
      (seen) => ended(seen) === 2,
    );
    expect(new Set(statuses(stage))).toEqual(new Set(["FAILED", "COMPLETED"]));
    expect((startedAt[1] ?? 0) - (startedAt[0] ?? 0)).toBeGreaterThanOrEqual(10_000);
  });

  test("whose store cannot remember a job does not claim it", async () => {
    const stage = newStage();
    await jobIn(stage, "PENDING");
    let adds = 0;
    const add = (): void => {
      adds += 1;
      if (adds <= 2) throw new Error("EROFS: read-only file system");
    };
    const store = { list: () => [], add, remove: () => undefined };
    const events = await runUntil(
      stage,
      () => undefined,
      (seen) => ended(seen) === 1,
      { store },
    );
    expect(failures(events)).toHaveLength(2);
    expect(events.filter(({ type }) => type === "claimed")).toHaveLength(1);
  });
});

test("an observer that throws costs no job; run() rejects with what it threw in the end", async () => {
  const stage = newStage();
  await jobIn(stage, "PENDING");
  await jobIn(stage, "PENDING");
  let count = 0;
  const worker = stage.worker({
    onEvent: ({ type }) => {
      if (type !== "ended") throw new Error("nobody looks");
      count += 1;
      if (count === 2) void worker.stop();
    },
  });
  await expect(worker.run(() => undefined)).rejects.toThrow("nobody looks");
  expect(new Set(statuses(stage))).toEqual(new Set(["COMPLETED"]));
});
