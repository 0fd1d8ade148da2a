import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Job, JobFailedError, TimeoutError } from "../../src/index.js";
import { jobIn, newStage } from "../stage.js";

describe("waiting for a job", () => {
  test("asks ever less often, tells every look, and gives the job at its end", async () => {
    const stage = newStage();
    const { clock, auralisCloud, journal } = stage.mock;
    const jobId = await jobIn(stage, "PENDING");
    const { jobs, worker } = stage.cloud();
    const at = (ms: number, run: () => PromiseLike<unknown>): void =>
      void clock.timer(() => void run(), ms, "background");
    at(60_000, () => worker.jobs.claim(jobId));
    at(120_000, () => worker.jobs.setStatus(jobId, { status: "RUNNING" }));
    at(600_000, () => worker.jobs.setStatus(jobId, { status: "COMPLETED" }));
    const seen: string[] = [];
    const job = await jobs.waitFor(jobId, { onProgress: ({ status }) => seen.push(status) });
    expect(job.status).toBe("COMPLETED");
    expect([...new Set(seen)]).toEqual(["PENDING", "CLAIMED", "RUNNING", "COMPLETED"]);
    const looks = journal
      .exchanges()
      .filter(({ operation }) => operation === "jobs.get")
      .map(({ at: time }) => time);
    const gaps = looks.slice(1).map((time, index) => time - (looks[index] as number));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(2000);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(33_000);
    expect(gaps.at(-1)).toBeGreaterThanOrEqual(30_000);
    expect(auralisCloud.jobs()[0]?.status).toBe("COMPLETED");
  });

  test("throws the job's failure with the job", async () => {
    const stage = newStage();
    stage.mock.auralisCloud.configure({ timeouts: true });
    const jobId = await jobIn(stage, "RUNNING");
    const error: unknown = await stage
      .cloud()
      .jobs.waitFor(jobId)
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(JobFailedError);
    expect((error as JobFailedError).job).toMatchObject({ id: jobId, status: "FAILED", error: "Time limit exceeded" });
    expect((error as JobFailedError).message).toContain("Time limit exceeded");
  });

  test("a status nobody knows yet is passed on and asked again", async () => {
    const stage = newStage();
    const jobId = await jobIn(stage, "COMPLETED");
    const { fetch } = stage.mock.auralisCloud.options();
    let asked = 0;
    const cloud = stage.cloud({
      fetch: async (url, init) => {
        const response = await fetch(url, init);
        asked += 1;
        if (asked > 3) return response;
        return new Response((await response.text()).replace('"COMPLETED"', '"ARCHIVING"'), response);
      },
    });
    const seen: Job["status"][] = [];
    await cloud.jobs.waitFor(jobId, { onProgress: ({ status }) => seen.push(status) });
    expect(seen).toEqual(["ARCHIVING", "ARCHIVING", "ARCHIVING", "COMPLETED"]);
  });

  test("ends at its deadline, and at an abort with the caller's reason; no timer stays", async () => {
    const stage = newStage();
    const jobId = await jobIn(stage, "PENDING");
    const { jobs } = stage.cloud();
    await expect(jobs.waitFor(jobId, { deadlineMs: 10_000 })).rejects.toBeInstanceOf(TimeoutError);
    const reason = new Error("enough");
    const controller = new AbortController();
    stage.mock.clock.timer(() => controller.abort(reason), 5000, "background");
    await expect(jobs.waitFor(jobId, { signal: controller.signal })).rejects.toBe(reason);
    expect(stage.mock.clock.pending()).toEqual({ wait: 0, guard: 0, background: 0 });
  });
});

describe("downloading the output", () => {
  const output = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7) % 251);

  test("goes on where it broke, without a credential, and writes a whole file or none", async () => {
    const stage = newStage();
    const jobId = await jobIn(stage, "COMPLETED", output);
    const folder = await mkdtemp(join(tmpdir(), "antiphon-test-"));
    const { fetch } = stage.mock.auralisCloud.options();
    let cuts = 2;
    const cloud = stage.cloud({
      fetch: async (url, init) => {
        const response = await fetch(url, init);
        if (!url.includes("/_storage/") || cuts === 0) return response;
        cuts -= 1;
        return new Response(cutAfter(new Uint8Array(await response.arrayBuffer()), 30_000), response);
      },
    });
    try {
      const path = join(folder, "output.zip");
      expect(await cloud.jobs.downloadOutput(jobId).toFile(path)).toBe(output.length);
      expect(new Uint8Array(await readFile(path))).toEqual(output);
      expect(await readdir(folder)).toEqual(["output.zip"]);
    } finally {
      await rm(folder, { recursive: true });
    }
    const fetched = stage.mock.journal.exchanges().filter(({ operation }) => operation === "storage.get");
    expect(fetched.map(({ requestHeaders }) => requestHeaders["range"])).toEqual([
      undefined,
      "bytes=30000-",
      "bytes=60000-",
    ]);
    for (const { requestHeaders } of fetched) expect(requestHeaders).not.toHaveProperty("authorization");
  });

  test("renews a link that has run out, once", async () => {
    const stage = newStage();
    const jobId = await jobIn(stage, "COMPLETED", output);
    const { fetch } = stage.mock.auralisCloud.options();
    let late = 1;
    const options = {
      fetch: async (url: string, init?: object) => {
        if (!url.includes("/_storage/") || late === 0) return fetch(url, init);
        late -= 1;
        return fetch(url.replace(/expires=\d+/, "expires=1"), init);
      },
    };
    expect(await stage.cloud(options).jobs.downloadOutput(jobId).bytes()).toEqual(output);
    const links = stage.mock.journal.exchanges().filter(({ operation }) => operation === "jobs.downloadUrl");
    expect(links).toHaveLength(2);

    late = 5;
    await expect(stage.cloud(options).jobs.downloadOutput(jobId).bytes()).rejects.toMatchObject({
      status: 403,
      operation: "storage.get",
    });
    expect(late).toBe(3);
  });

  test("a job without output is told apart from one that is not there by nobody but the message", async () => {
    const stage = newStage();
    const jobId = await jobIn(stage, "COMPLETED", "none");
    await expect(stage.cloud().jobs.downloadOutput(jobId).bytes()).rejects.toMatchObject({
      code: "NOT_FOUND",
      message: /Output not available/,
    });
  });

  test("no error and no log shows a link, a user or a token", async () => {
    const stage = newStage();
    const jobId = await jobIn(stage, "COMPLETED", output);
    const { userId, workerToken } = stage.mock.auralisCloud.options();
    const { download_url: link } = await stage.cloud().jobs.downloadUrl(jobId);
    const secrets = [userId, workerToken, new URL(link).searchParams.get("sig") ?? "none"];
    const shown: string[] = [];
    const note = (message: string, details?: object): void => void shown.push(message, JSON.stringify(details ?? {}));
    const cloud = stage.cloud({
      logger: { debug: note, info: note, warn: note, error: note },
      hooks: {
        onCall: (event) => void shown.push(JSON.stringify(event)),
        onAttempt: (event) => void shown.push(JSON.stringify(event)),
        onAnswer: (event) => void shown.push(JSON.stringify(event)),
        onResult: (event) => void shown.push(JSON.stringify(event)),
      },
    });
    await cloud.jobs.downloadOutput(jobId).bytes();
    await cloud.worker.me();
    stage.mock.auralisCloud.setObject(`outputs/${jobId}/output.zip`, undefined);
    stage.mock.auralisCloud.configure({ health: "failing" });
    const { inspect } = await import("node:util");
    for (const call of [
      () => cloud.jobs.get(jobId),
      () => cloud.worker.me(),
      () => cloud.jobs.downloadOutput(jobId).bytes(),
    ]) {
      const error: unknown = await Promise.resolve(call()).catch((reason: unknown) => reason);
      shown.push(inspect(error, { depth: 10, showHidden: true }), JSON.stringify(error));
    }
    for (const secret of secrets) expect(shown.filter((text) => text.includes(secret))).toEqual([]);
    expect(shown.join()).toContain("jobs.get");
  });
});

function cutAfter(bytes: Uint8Array, length: number): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => controller.enqueue(bytes.slice(0, length)),
    pull: (controller) => controller.error(new TypeError("terminated")),
  });
}
