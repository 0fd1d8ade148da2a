import { describe, expect, test } from "vitest";
import type { JobHandler, JobRunner, WorkerEvent } from "../../src/index.js";
import { jobIn, newStage } from "../stage.js";

const failing = (why: string) => (): never => {
  throw new Error(why);
};

/** What JavaScript lets people throw, give and log. */
const odd: readonly (readonly [string, unknown])[] = [
  ["nothing", undefined],
  ["null", null],
  ["a text", "text"],
  ["a symbol", Symbol("x")],
  ["a big number", 5n],
  ["a function", failing("no")],
  ["an object without a prototype", Object.create(null)],
  ["an object that cannot say what it is", { toString: failing("no words") }],
  ["an error whose message cannot be read", Object.defineProperty(new Error(), "message", { get: failing("no") })],
  ["an error whose message is no text", Object.assign(new Error(), { message: Object.create(null) })],
  ["a proxy that refuses every question", new Proxy({}, { get: failing("no") })],
];

const rows = odd.map(([what, value]) => [what, { value }] as const);

describe("a handler", () => {
  const run = async (handler: JobHandler) => {
    const stage = newStage();
    const jobId = await jobIn(stage, "PENDING");
    const result = await stage.worker().runJob(jobId, handler);
    return { status: result.status, seen: stage.mock.auralisCloud.jobs()[0]?.status, stage, jobId };
  };

  test.each(rows)("that throws %s fails its job, and no more", async (_, { value }) => {
    const handler = (): never => {
      throw value as Error;
    };
    expect(await run(handler)).toMatchObject({ status: "FAILED", seen: "FAILED" });
  });

  test.each(rows)("that logs %s goes on", async (_, { value }) => {
    const ended = await run(({ log }) => log(value as string));
    expect(ended).toMatchObject({ status: "COMPLETED", seen: "COMPLETED" });
  });

  test.each(rows)("that gives %s completes, or fails with what an output is", async (_, { value }) => {
    const { status, seen, stage, jobId } = await run(() => value as never);
    expect(status).toBe(value === undefined || value === null ? "COMPLETED" : "FAILED");
    expect(seen).toBe(status);
    if (typeof value === "string")
      expect(stage.mock.auralisCloud.logs(jobId).join("\n")).toContain("a handler must give { files }, { directory }");
  });
});

describe.each(["tidy", "forget", "recover"] as const)("%s() of a runner", (name) => {
  test.each(rows)("that throws %s costs no job", async (_, { value }) => {
    const stage = newStage();
    await jobIn(stage, "PENDING");
    const events: WorkerEvent[] = [];
    const worker = stage.worker({
      onEvent: (event) => {
        events.push(event);
        if (event.type === "ended") void worker.stop();
      },
    });
    const parts: Partial<JobRunner> = {
      [name]: () => {
        throw value as Error;
      },
    };
    await worker.run(Object.assign(() => undefined, parts));
    expect(events.at(-1)).toMatchObject({ type: "ended", result: { status: "COMPLETED" } });
  });
});
