import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type JobOutput, type JobResult, type WorkerEvent, type WorkerOptions } from "../../../src/index.js";
import { fileWorkerStore } from "../../../src/node/index.js";
import { jobIn, newStage, type Stage } from "../../stage.js";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "antiphon-test-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const statusOf = (stage: Stage): string | undefined => stage.mock.auralisCloud.jobs()[0]?.status;

/** A worker whose requests of a kind are answered by somebody else for a while. */
function answeredFor(
  stage: Stage,
  matches: (url: string, body: string) => boolean,
  answers: readonly (() => Response)[],
): { readonly options: WorkerOptions; readonly refused: () => number } {
  const { fetch } = stage.mock.auralisCloud.worker();
  let refused = 0;
  return {
    refused: () => refused,
    options: {
      fetch: async (url, init) => {
        const answer = matches(url, String(init?.body ?? "")) ? answers[refused] : undefined;
        if (answer === undefined) return fetch(url, init);
        refused += 1;
        return answer();
      },
    },
  };
}

const page = (status: number) => () =>
  new Response("<html>no</html>", { status, headers: { "content-type": "text/html" } });
const json = (status: number, body: unknown) => () => Response.json(body, { status });

describe("a report that is answered by something that is not the service's verdict", () => {
  test.each([
    ["a proxy's 403 page", page(403)],
    ["a gateway's 404 page", page(404)],
    ["a 400 page", page(400)],
    ["a login page with 200", page(200)],
    ["401 of the service", json(401, { detail: "Invalid worker token" })],
    ["401 of a proxy", json(401, { error: "unauthorized" })],
    ["403 as JSON of somebody", json(403, { message: "Forbidden" })],
    ["404 as JSON of somebody", json(404, { error: "no such route" })],
    ["409 as a page", page(409)],
    ["nothing at all with 404", () => new Response(null, { status: 404 })],
    ["an array with 404", json(404, [])],
    ["429", json(429, { detail: "Too Many Requests" })],
    ["502", page(502)],
  ])("%s: it is made again until the service has it", async (_, answer) => {
    const stage = newStage();
    const jobId = await jobIn(stage, "PENDING");
    const { options, refused } = answeredFor(stage, (_url, body) => body.includes("COMPLETED"), [
      answer,
      answer,
      answer,
    ]);
    const result = await stage.worker(options).runJob(jobId, () => ({ files: { model: "eight hours" } }));
    expect([result.status, statusOf(stage)]).toEqual(["COMPLETED", "COMPLETED"]);
    expect(refused()).toBeGreaterThan(0);
  });

  test.each([
    ["403", json(403, { detail: "Not authorized for this job" })],
    ["404", json(404, { detail: "Job not found" })],
    ["422", json(422, { detail: [{ loc: ["body", "status"], msg: "no", type: "value" }] })],
  ])("while %s of the service itself is final", async (_, answer) => {
    const stage = newStage();
    const jobId = await jobIn(stage, "PENDING");
    const { options, refused } = answeredFor(stage, (_url, body) => body.includes("COMPLETED"), [answer, answer]);
    const result = await stage.worker(options).runJob(jobId, () => undefined);
    expect([result.status, refused()]).toEqual(["LOST", 1]);
  });
});

describe("a job whose end the service could not be told", () => {
  /** Runs a job while the service is away at its end, and then another worker with the same store. */
  async function overRestart(
    output: JobOutput,
    isFailing = false,
  ): Promise<{ readonly stage: Stage; readonly second: JobResult }> {
    const stage = newStage();
    const jobId = await jobIn(stage, "PENDING");
    const store = fileWorkerStore(join(folder, "held"));
    const { options } = answeredFor(
      stage,
      (_url, body) => /COMPLETED|FAILED/.test(body),
      Array.from({ length: 500 }, () => page(502)),
    );
    const first = await stage.worker({ ...options, store }).runJob(jobId, () => {
      if (isFailing) throw new Error("no light");
      return output;
    });
    expect(first.status).toBe("UNREPORTED");
    expect(await store.list()).toEqual([jobId]);
    const events: WorkerEvent[] = [];
    const worker = stage.worker({
      store: fileWorkerStore(join(folder, "held")),
      onEvent: (event) => {
        events.push(event);
        if (event.type === "ended") void worker.stop();
      },
    });
    await worker.run(() => {
      throw new Error("it must not be run again");
    });
    const [second] = events.flatMap((event) => (event.type === "ended" ? [event.result] : []));
    expect(await store.list()).toEqual([]);
    return { stage, second: second as JobResult };
  }

  test("is reported as COMPLETED by the next worker, when its output was stored", async () => {
    const { stage, second } = await overRestart({ files: { model: "eight hours" } });
    expect(second.status).toBe("COMPLETED");
    expect(stage.mock.auralisCloud.jobs()[0]).toMatchObject({
      status: "COMPLETED",
      outputUrl: expect.stringContaining("output.zip"),
    });
  });

  test("is reported as COMPLETED when it left none, and as FAILED when it failed", async () => {
    expect((await overRestart(undefined)).second.status).toBe("COMPLETED");
    const { stage, second } = await overRestart(undefined, true);
    expect([second.status, statusOf(stage)]).toEqual(["FAILED", "FAILED"]);
  });
});

describe("an output in a directory", () => {
  test("survives that its folder cannot be removed, and says so in the log", async () => {
    const stage = newStage();
    const jobId = await jobIn(stage, "PENDING");
    await writeFile(join(folder, "result"), "42");
    const release = (): Promise<void> => Promise.reject(new Error("EACCES: permission denied"));
    const result = await stage.worker().runJob(jobId, () => ({ directory: folder, release }));
    expect(result).toEqual({ jobId, status: "COMPLETED" });
    expect(stage.mock.auralisCloud.logs(jobId).join("\n")).toContain("could not be removed: EACCES");
  });

  test("is handed back only when the service has the job's end", async () => {
    const stage = newStage();
    const jobId = await jobIn(stage, "PENDING");
    await writeFile(join(folder, "result"), "42");
    let at: string | undefined;
    const release = async (): Promise<void> => void (at = statusOf(stage));
    await stage.worker().runJob(jobId, () => ({ directory: folder, release }));
    expect(at).toBe("COMPLETED");
  });

  test("stays where it is while it cannot be stored, and is stored by the next worker", async () => {
    const stage = newStage();
    const jobId = await jobIn(stage, "PENDING");
    const store = fileWorkerStore(join(folder, "held"));
    const directory = await mkdtemp(join(folder, "out-"));
    await writeFile(join(directory, "result"), "42");
    let released = 0;
    stage.mock.faults.add({ operation: "storage.put", status: 503 });
    const first = await stage
      .worker({ store })
      .runJob(jobId, () => ({ directory, release: async () => void (released += 1) }));
    expect([first.status, released, await store.list()]).toEqual(["UNREPORTED", 0, [jobId]]);
    expect(await readFile(join(directory, "result"), "utf8")).toBe("42");
    stage.mock.faults.clear();
    const second = await stage.worker({ store }).runJob(jobId, () => {
      throw new Error("it must not be run again");
    });
    expect(second.status).toBe("COMPLETED");
    expect(await store.list()).toEqual([]);
  });
});

test("a temporary folder that has gone costs no output: it is packed once there is one again", async () => {
  const stage = newStage();
  const jobId = await jobIn(stage, "PENDING");
  const store = fileWorkerStore(join(folder, "held"));
  const directory = await mkdtemp(join(folder, "out-"));
  await writeFile(join(directory, "result"), "42");
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = join(folder, "gone");
  let first: JobResult;
  try {
    first = await stage.worker({ store }).runJob(jobId, () => ({ directory }));
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
  expect([first.status, await store.list()]).toEqual(["UNREPORTED", [jobId]]);
  const second = await stage.worker({ store }).runJob(jobId, () => expect.unreachable());
  expect([second.status, await store.list()]).toEqual(["COMPLETED", []]);
});

test("an output whose folder is not there is a failure of the job", async () => {
  const stage = newStage();
  const store = fileWorkerStore(join(folder, "held"));
  await writeFile(join(folder, "file"), "x");
  for (const directory of [join(folder, "gone"), join(folder, "file", "below")]) {
    const jobId = await jobIn(stage, "PENDING");
    const result = await stage.worker({ store }).runJob(jobId, () => ({ directory }));
    expect([result.status, await store.list()]).toEqual(["FAILED", []]);
  }
});

test("a store that cannot write costs no job, and is told", async () => {
  const stage = newStage();
  const jobId = await jobIn(stage, "PENDING");
  const broken = (): never => {
    throw new Error("ENOSPC: no space left on device");
  };
  const store = { list: () => [], add: () => undefined, remove: broken, save: broken, load: () => undefined };
  const events: WorkerEvent[] = [];
  const result = await stage.worker({ store, onEvent: (event) => events.push(event) }).runJob(jobId, () => undefined);
  expect(result.status).toBe("COMPLETED");
  expect(events.filter(({ type }) => type === "store_failed")).not.toHaveLength(0);
});
