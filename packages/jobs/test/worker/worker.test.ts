import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import {
  type JobHandler,
  JobInterrupted,
  type JobResult,
  register,
  type WorkerEvent,
  type WorkerOptions,
} from "../../src/index.js";
import { fileWorkerStore } from "../../src/node/index.js";
import { jobIn, newStage, project, type Stage } from "../stage.js";

interface Shift {
  readonly events: readonly WorkerEvent[];
  readonly results: () => readonly JobResult[];
  /** Resolves when so many jobs have ended; then the worker is stopped. */
  ended(count: number): Promise<readonly JobResult[]>;
}

function startWorker(stage: Stage, handler: JobHandler, options: WorkerOptions = {}): Shift {
  const events: WorkerEvent[] = [];
  let notice = (): void => undefined;
  const worker = stage.worker({
    ...options,
    onEvent: (event) => {
      events.push(event);
      options.onEvent?.(event);
      notice();
    },
  });
  const running = worker.run(handler);
  const results = (): readonly JobResult[] => events.flatMap((event) => (event.type === "ended" ? [event.result] : []));
  return {
    events,
    results,
    async ended(count) {
      await Promise.race([
        running,
        new Promise<void>((resolve) => {
          notice = () => void (results().length >= count && resolve());
          notice();
        }),
      ]);
      await worker.stop();
      await running;
      return results();
    },
  };
}

const statusesOf = (stage: Stage): readonly string[] =>
  stage.mock.journal
    .exchanges()
    .filter(({ operation, status }) => operation === "worker.jobs.setStatus" && status === 200)
    .map(({ requestBody }) => new URLSearchParams(requestBody ?? "").get("status") ?? "");

describe("a worker", () => {
  test("runs what is there, oldest first, and reports each step in its order", async () => {
    const stage = newStage();
    const jobs = [await jobIn(stage, "PENDING"), await jobIn(stage, "PENDING")];
    const order: string[] = [];
    const shift = startWorker(stage, ({ job }) => void order.push(job.id));
    expect(await shift.ended(2)).toEqual(jobs.map((jobId) => ({ jobId, status: "COMPLETED" })));
    expect(order).toEqual(jobs);
    expect(statusesOf(stage)).toEqual(["RUNNING", "COMPLETED", "RUNNING", "COMPLETED"]);
    expect(shift.events.map(({ type }) => type)).toEqual(["ready", "claimed", "ended", "claimed", "ended"]);
    stage.mock.assertClean();
  });

  test("packs what its handler leaves: files, a directory, or an archive that is ready", async () => {
    const stage = newStage();
    const folder = await mkdtemp(join(tmpdir(), "antiphon-test-"));
    await mkdir(join(folder, "frames"));
    await writeFile(join(folder, "frames/1.png"), "pixels");
    await writeFile(join(folder, ".gitignore"), "*"); // of the container's own: its output is whole
    let released = 0;
    const leaves = [
      { files: { "a.txt": "text", "b/c.bin": new Uint8Array([1, 2]) } },
      { directory: folder, release: async () => void (released += 1) },
      { archive: project },
    ];
    const jobIds = [await jobIn(stage, "PENDING"), await jobIn(stage, "PENDING"), await jobIn(stage, "PENDING")];
    await startWorker(stage, ({ job }) => leaves[jobIds.indexOf(job.id)]).ended(3);
    const names = jobIds.map((jobId) =>
      Object.keys(unzipSync(stage.mock.auralisCloud.object(`outputs/${jobId}/output.zip`) ?? new Uint8Array())),
    );
    expect(names).toEqual([["a.txt", "b/c.bin"], [".gitignore", "frames/1.png"], ["Dockerfile"]]);
    expect(released).toBe(1);
    await rm(folder, { recursive: true });
  });

  test("says that there is output only when there is", async () => {
    const stage = newStage();
    await jobIn(stage, "PENDING");
    await jobIn(stage, "PENDING");
    let runs = 0;
    await startWorker(stage, () => ((runs += 1) === 1 ? undefined : { files: {} })).ended(2);
    expect(stage.mock.auralisCloud.jobs().map(({ outputUrl }) => outputUrl)).toEqual([null, null]);
    expect(stage.mock.journal.exchanges().filter(({ operation }) => operation === "storage.put")).toEqual([]);
  });

  test("fails a job whose handler throws, and says why in its log", async () => {
    const stage = newStage();
    const jobId = await jobIn(stage, "PENDING");
    const boom = new Error("no GPU here");
    const [result] = await startWorker(stage, () => {
      throw boom;
    }).ended(1);
    expect(result).toEqual({ jobId, status: "FAILED", error: boom });
    expect(stage.mock.auralisCloud.logs(jobId).join("\n")).toContain("[ERROR] no GPU here");
    expect(statusesOf(stage)).toEqual(["RUNNING", "FAILED"]);
  });

  test("sends log lines in order and bundled, long ones in pieces, and none that are empty", async () => {
    const stage = newStage();
    const jobId = await jobIn(stage, "PENDING");
    await startWorker(stage, ({ log }) => {
      for (let line = 0; line < 500; line += 1) log(`line ${line}\n\n`);
      log("x".repeat(40_000));
    }).ended(1);
    const entries = stage.mock.auralisCloud.logs(jobId);
    expect(entries.length).toBeLessThan(8);
    expect(Math.max(...entries.map((entry) => entry.length))).toBeLessThanOrEqual(16_384);
    const lines = entries.join("\n").split("\n");
    expect(lines.filter((line) => line.startsWith("line "))).toEqual(
      Array.from({ length: 500 }, (_, line) => `line ${line}`),
    );
    expect(lines.filter((line) => /^x+$/.test(line)).join("")).toBe("x".repeat(40_000));
    expect(lines).not.toContain("");
  });

  test("has sent every line of a run before it says that the job is done", async () => {
    const stage = newStage();
    await jobIn(stage, "PENDING");
    await startWorker(stage, ({ log }) => log("the last of the run")).ended(1);
    const sent = stage.mock.journal
      .exchanges()
      .map(({ requestBody }) => requestBody ?? "")
      .filter((body) => /the\+last|status=COMPLETED/.test(body));
    expect(sent.map((body) => body.slice(0, 7))).toEqual(["content", "status="]);
  });

  test("does not fail a job for its log", async () => {
    const stage = newStage();
    await jobIn(stage, "PENDING");
    stage.mock.faults.add({ operation: "worker.jobs.log", drop: "connection" });
    const shift = startWorker(stage, ({ log }) => log("x"));
    expect(await shift.ended(1)).toMatchObject([{ status: "COMPLETED" }]);
    expect(shift.events.some(({ type }) => type === "log_lost")).toBe(true);
  });

  test("a lost race is ordinary: it goes on to the next job", async () => {
    const stage = newStage();
    const first = await jobIn(stage, "PENDING");
    const second = await jobIn(stage, "PENDING");
    const rival = stage.cloud({ workerToken: (await stage.mock.auralisCloud.addWorker()).token });
    const { fetch } = stage.mock.auralisCloud.options();
    const shift = startWorker(stage, () => undefined, {
      fetch: async (url, init) => {
        if (url.endsWith(`${first}/claim`)) await rival.worker.jobs.claim(first);
        return fetch(url, init);
      },
    });
    expect(await shift.ended(1)).toEqual([{ jobId: second, status: "COMPLETED" }]);
    expect(shift.events).toContainEqual({ type: "claim_lost", jobId: first });
  });

  test("knows its own claim again where the service refuses to repeat it", async () => {
    const stage = newStage();
    const jobId = await jobIn(stage, "PENDING");
    const { fetch } = stage.mock.auralisCloud.options();
    let claims = 0;
    const shift = startWorker(stage, () => undefined, {
      fetch: async (url, init) => {
        if (!url.endsWith("/claim")) return fetch(url, init);
        claims += 1;
        if (claims > 1) return Response.json({ detail: "Job already claimed" }, { status: 409 });
        await fetch(url, init);
        throw new TypeError("fetch failed");
      },
    });
    expect(await shift.ended(1)).toEqual([{ jobId, status: "COMPLETED" }]);
    expect(claims).toBe(2);
  });

  test("many workers share many jobs, and each job is run once", async () => {
    const stage = newStage();
    stage.mock.auralisCloud.configure({ requestsPerMinute: 10_000 });
    const jobIds: string[] = [];
    for (let index = 0; index < 12; index += 1) jobIds.push(await jobIn(stage, "PENDING"));
    const ran: string[] = [];
    const workers = await Promise.all(Array.from({ length: 5 }, () => stage.mock.auralisCloud.addWorker()));
    let left = jobIds.length;
    let done = (): void => undefined;
    const all = new Promise<void>((resolve) => (done = resolve));
    const crew = workers.map(({ token }) =>
      stage.worker({
        token,
        concurrency: 2,
        onEvent: ({ type }) => void (type === "ended" && (left -= 1) === 0 && done()),
      }),
    );
    const running = crew.map((worker) => worker.run(({ job }) => void ran.push(job.id)));
    await all;
    await Promise.all(crew.map((worker) => worker.stop()));
    await Promise.all(running);
    expect([...ran].sort()).toEqual([...jobIds].sort());
  });

  test("runs as many jobs at once as it may, and no more", async () => {
    const stage = newStage();
    for (let index = 0; index < 5; index += 1) await jobIn(stage, "PENDING");
    let running = 0;
    let most = 0;
    const gates: (() => void)[] = [];
    const shift = startWorker(
      stage,
      async () => {
        most = Math.max(most, (running += 1));
        await new Promise<void>((resolve) => {
          gates.push(resolve);
          if (gates.length === 2 || shift.results().length >= 3) for (const open of gates.splice(0)) open();
        });
        running -= 1;
      },
      { concurrency: 2 },
    );
    await new Promise<void>((resolve) => void stage.mock.clock.timer(resolve, 60_000, "wait"));
    for (const open of gates.splice(0)) open();
    expect(await shift.ended(5)).toHaveLength(5);
    expect(most).toBe(2);
  });

  test("polls with jitter around its interval, and survives a service that is away", async () => {
    const stage = newStage();
    stage.mock.auralisCloud.configure({ health: "unavailable" });
    const { clock, auralisCloud, journal } = stage.mock;
    const worker = stage.worker({ pollIntervalMs: 10_000 });
    await expect(worker.run(() => undefined)).rejects.toMatchObject({ status: 503 }); // its token was never seen to be good
    auralisCloud.configure({ health: "ok" });
    stage.mock.conduct.expect({ kind: "retried-early", operation: "worker.me", times: 1 }); // another worker, at once
    const shift = startWorker(stage, () => undefined);
    const at = (ms: number, run: () => unknown): void => void clock.timer(() => void run(), ms, "background");
    at(100_000, () => auralisCloud.configure({ health: "failing" }));
    at(160_000, () => auralisCloud.configure({ health: "ok" }));
    at(300_000, () => void jobIn(stage, "PENDING"));
    expect(await shift.ended(1)).toMatchObject([{ status: "COMPLETED" }]);
    expect(shift.events.some(({ type }) => type === "poll_failed")).toBe(true);
    const polls = journal
      .exchanges()
      .filter(({ operation, status }) => operation === "worker.jobs.available" && status === 200);
    const gaps = polls.slice(1, 9).map((poll, index) => poll.at - (polls[index]?.at ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(9000);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(11_100);
    expect(new Set(gaps).size).toBeGreaterThan(4);
  });

  test("stops at once when its token is not good", async () => {
    const stage = newStage();
    await expect(stage.worker({ token: "aw_wrong" }).run(() => undefined)).rejects.toMatchObject({
      code: "UNAUTHORIZED",
    });
  });

  test("takes the bare list that the vendor's reference could mean", async () => {
    const stage = newStage();
    const jobId = await jobIn(stage, "PENDING");
    const { fetch } = stage.mock.auralisCloud.options();
    const shift = startWorker(stage, () => undefined, {
      fetch: async (url, init) => {
        const response = await fetch(url, init);
        if (!url.endsWith("/available")) return response;
        return new Response(JSON.stringify(((await response.json()) as { jobs: unknown }).jobs), response);
      },
    });
    expect(await shift.ended(1)).toEqual([{ jobId, status: "COMPLETED" }]);
  });

  test("sends its token to the API and to no storage", async () => {
    const stage = newStage();
    await jobIn(stage, "PENDING");
    await startWorker(stage, async ({ input }) => ({ files: { copy: await input.bytes() } })).ended(1);
    const token = `Bearer ${stage.mock.auralisCloud.worker().token}`;
    const sent = stage.mock.journal
      .exchanges()
      .filter(({ operation }) => /^(storage|worker)/.test(operation ?? ""))
      .map(
        ({ operation, requestHeaders }) => [operation?.startsWith("worker"), requestHeaders["authorization"]] as const,
      );
    expect(sent.filter(([isApi]) => !isApi)).toEqual([
      [false, undefined],
      [false, undefined],
    ]);
    expect(new Set(sent.filter(([isApi]) => isApi).map(([, header]) => header))).toEqual(new Set([token]));
  });

  test("a registration of unknown outcome is not repeated, since each makes a worker", async () => {
    const stage = newStage();
    stage.mock.faults.add({ operation: "worker.register", after: "commit", drop: "connection" });
    const { workerToken: _, ...options } = stage.mock.auralisCloud.options();
    await expect(register({ ...options, name: "shed", platform: "linux/amd64" })).rejects.toMatchObject({
      outcome: "unknown",
      attempts: 1,
    });
    expect(stage.mock.ledger.effects().filter(({ kind }) => kind === "worker")).toHaveLength(1);
  });

  test("registers with a name, and works with the token it got", async () => {
    const stage = newStage();
    const { workerToken: _, ...options } = stage.mock.auralisCloud.options();
    const made = await register({ ...options, name: "shed", platform: "linux/arm64" });
    expect(await stage.worker({ token: made.token }).me()).toMatchObject({ name: "shed", platform: "linux/arm64" });
  });
});

describe("the end of a job", () => {
  test("comes at its time limit: the handler is told, and the job fails", async () => {
    const stage = newStage();
    await jobIn(stage, "PENDING");
    let told: unknown;
    const shift = startWorker(
      stage,
      ({ signal }) =>
        new Promise(() => {
          signal.addEventListener("abort", () => (told = signal.reason));
        }),
      { heartbeatMs: 3_600_000 },
    );
    const ended = shift.ended(1);
    await stage.mock.clock.advance("8h");
    const [result] = await ended;
    expect(result).toMatchObject({ status: "FAILED", error: { cause: "time limit" } });
    expect(told).toBeInstanceOf(JobInterrupted);
    const log = stage.mock.auralisCloud.logs(result?.jobId ?? "").join("\n");
    expect(log).toContain("[TIMEOUT] The time limit of 8 h is over.");
    expect(log).toContain("[RUN] still running after 60 min");
  });

  test("a stop lets running jobs finish, and takes no more", async () => {
    const stage = newStage();
    await jobIn(stage, "PENDING");
    await jobIn(stage, "PENDING");
    const worker = stage.worker();
    let finish = (): void => undefined;
    let begun = (): void => undefined;
    const started = new Promise<void>((resolve) => (begun = resolve));
    const running = worker.run(() => {
      begun();
      return new Promise((resolve) => (finish = () => resolve({ files: { a: "x" } })));
    });
    await started;
    const stopped = worker.stop();
    finish();
    await Promise.all([stopped, running]);
    expect(stage.mock.auralisCloud.jobs().map(({ status }) => status)).toEqual(["COMPLETED", "PENDING"]);
  });

  test("a stop whose grace is over, and an abort, report FAILED", async () => {
    for (const how of ["grace", "abort"]) {
      const stage = newStage();
      const jobId = await jobIn(stage, "PENDING");
      const worker = stage.worker();
      const controller = new AbortController();
      let begun = (): void => undefined;
      const started = new Promise<void>((resolve) => (begun = resolve));
      const running = worker.run(
        () => {
          begun();
          return new Promise(() => undefined);
        },
        { signal: controller.signal },
      );
      await started;
      if (how === "abort") controller.abort();
      else {
        const stopped = worker.stop({ graceMs: 60_000 });
        await stage.mock.clock.advance("1m");
        await stopped;
      }
      await running;
      expect(stage.mock.auralisCloud.jobs()[0]?.status, how).toBe("FAILED");
      expect(stage.mock.auralisCloud.logs(jobId).join()).toContain("The worker was stopped.");
    }
  });

  test("nothing is stored of a job that ended while its handler went on", async () => {
    const stage = newStage();
    await jobIn(stage, "PENDING");
    let handedOver = (): void => undefined;
    const handler: JobHandler = ({ signal }) =>
      new Promise((resolve) => {
        handedOver = () => resolve({ files: { late: "x" } });
        signal.addEventListener("abort", () => setImmediate(handedOver));
      });
    const ended = startWorker(stage, handler).ended(1);
    await stage.mock.clock.advance("8h");
    expect(await ended).toMatchObject([{ status: "FAILED" }]);
    await stage.mock.clock.advance("1m");
    expect(stage.mock.auralisCloud.objects().filter((key) => key.startsWith("outputs/"))).toEqual([]);
    expect(stage.mock.auralisCloud.logs(stage.mock.auralisCloud.jobs()[0]?.id ?? "").join()).not.toContain("[UPLOAD]");
  });

  test("an output that cannot be stored fails the job: nothing is reported that is not there", async () => {
    for (const fault of [
      { status: 403 },
      { drop: "connection" },
      { status: 500 },
      { after: "commit", status: 500 },
    ] as const) {
      const stage = newStage();
      const jobId = await jobIn(stage, "PENDING");
      stage.mock.faults.add({ operation: "storage.put", ...fault });
      const [result] = await startWorker(stage, () => ({ files: { a: "x" } })).ended(1);
      expect(result).toMatchObject({ jobId, status: "FAILED" });
      expect(statusesOf(stage)).toEqual(["RUNNING", "FAILED"]);
      await expect(stage.cloud().jobs.downloadUrl(jobId)).rejects.toMatchObject({ code: "NOT_FOUND" });
    }
  });

  test("links that ran out meanwhile are renewed", async () => {
    const stage = newStage();
    await jobIn(stage, "PENDING");
    stage.mock.faults.add({ operation: "storage.put", status: 403, times: 1 });
    stage.mock.faults.add({ operation: "storage.get", status: 403, times: 1 });
    const [result] = await startWorker(stage, async ({ input }) => ({ files: { a: await input.bytes() } })).ended(1);
    expect(result).toMatchObject({ status: "COMPLETED" });
    expect(stage.mock.journal.exchanges().filter(({ operation }) => operation === "worker.jobs.get")).toHaveLength(3);
  });

  test("a job that the service has ended meanwhile is lost, and not reported again", async () => {
    const stage = newStage();
    stage.mock.auralisCloud.configure({ timeouts: true });
    const jobId = await jobIn(stage, "PENDING");
    const [result] = await startWorker(stage, async () => {
      await stage.cloud().worker.jobs.setStatus(jobId, { status: "FAILED" }); // somebody else did
      return { files: { a: "x" } };
    }).ended(1);
    expect(result).toEqual({ jobId, status: "LOST" });
    expect(stage.mock.auralisCloud.jobs()[0]).toMatchObject({ status: "FAILED", outputUrl: null });
  });
});

describe("a report that meets a fault", () => {
  const faults = [
    { drop: "refused" },
    { drop: "connection" },
    { after: "commit", drop: "connection" },
    { status: 500 },
    { after: "commit", status: 500 },
    { status: 503 },
    { hang: true },
    { after: "commit", hang: true },
    { body: "cut", bodyBytes: 3 },
    { deliveries: 2 },
  ] as const;
  for (const fault of faults) {
    for (const operation of [
      "worker.jobs.claim",
      "worker.jobs.get",
      "worker.jobs.setStatus",
      "storage.get",
      "storage.put",
    ]) {
      test(`${JSON.stringify(fault)} at ${operation}: the job is run once and ends as it is reported`, async () => {
        const stage = newStage();
        const jobId = await jobIn(stage, "PENDING");
        stage.mock.faults.add({ operation, times: 4, ...fault });
        let runs = 0;
        const shift = startWorker(stage, async ({ input }) => {
          runs += 1;
          return { files: { copy: await input.bytes() } };
        });
        await shift.ended(1);
        const [job] = stage.mock.auralisCloud.jobs();
        const [result] = shift.results();
        expect(runs).toBe(1);
        expect(result).toMatchObject({ jobId, status: job?.status });
        const isStored = stage.mock.auralisCloud.object(job?.outputKey ?? "") !== undefined;
        expect([job?.status, job?.outputUrl !== null, isStored]).toEqual(
          job?.status === "COMPLETED" ? ["COMPLETED", true, true] : ["FAILED", false, isStored],
        );
        stage.mock.assertClean();
      });
    }
  }

  test("is not repeated once the service has the job in a later state", async () => {
    const stage = newStage();
    const jobId = await jobIn(stage, "PENDING");
    const shift = startWorker(stage, async () => {
      await stage.cloud().worker.jobs.setStatus(jobId, { status: "FAILED" });
      stage.mock.faults.add({ operation: "worker.jobs.setStatus", status: 500, times: 3 });
    });
    expect(await shift.ended(1)).toEqual([{ jobId, status: "LOST" }]);
    const reports = stage.mock.journal.exchanges().filter(({ requestBody }) => requestBody === "status=COMPLETED");
    expect(reports.map(({ status }) => status)).toEqual([500, 500, 500]);
  });

  test("is tried again until the service is back, and only while that makes sense", async () => {
    const stage = newStage();
    await jobIn(stage, "PENDING");
    const { auralisCloud, clock } = stage.mock;
    const shift = startWorker(stage, () => {
      auralisCloud.configure({ health: "unavailable" });
      clock.timer(() => auralisCloud.configure({ health: "ok" }), 300_000, "background");
    });
    expect(await shift.ended(1)).toMatchObject([{ status: "COMPLETED" }]);
    const other = newStage();
    await jobIn(other, "PENDING");
    const away = startWorker(other, () => other.mock.auralisCloud.configure({ health: "unavailable" }));
    expect(await away.ended(1)).toMatchObject([{ status: "UNREPORTED" }]);
    expect(other.mock.auralisCloud.jobs()[0]?.status).toBe("RUNNING");
  });
});

describe("a restarted worker", () => {
  async function restart(status: "CLAIMED" | "RUNNING" | "COMPLETED" | "FAILED", options: WorkerOptions = {}) {
    const stage = newStage();
    const jobId = await jobIn(stage, status);
    const folder = await mkdtemp(join(tmpdir(), "antiphon-test-"));
    const store = fileWorkerStore(join(folder, "held"));
    await store.add(jobId);
    let runs = 0;
    const before = statusesOf(stage).length;
    const results = await startWorker(stage, () => void (runs += 1), { store, ...options }).ended(1);
    const held = await store.list();
    await rm(folder, { recursive: true });
    return { stage, jobId, runs, results, held, reports: statusesOf(stage).slice(before) };
  }

  test("runs a job that it had only claimed", async () => {
    const { runs, results, reports, held } = await restart("CLAIMED");
    expect([runs, reports, held]).toEqual([1, ["RUNNING", "COMPLETED"], []]);
    expect(results).toMatchObject([{ status: "COMPLETED" }]);
  });

  test("fails a job that was running, since its work may have had effects", async () => {
    const { runs, reports, stage, jobId } = await restart("RUNNING");
    expect([runs, reports]).toEqual([0, ["FAILED"]]);
    expect(stage.mock.auralisCloud.logs(jobId).join()).toContain("restarted");
  });

  test("runs it again where it is told to, and repeats the status that stands", async () => {
    const { runs, reports } = await restart("RUNNING", { onInterrupted: "rerun" });
    expect([runs, reports]).toEqual([1, ["RUNNING", "COMPLETED"]]);
  });

  test("leaves a job alone that has ended", async () => {
    for (const status of ["COMPLETED", "FAILED"] as const) {
      const { runs, reports, held, results } = await restart(status);
      expect([runs, reports, held]).toEqual([0, [], []]);
      expect(results).toMatchObject([{ status: "LOST" }]);
    }
  });

  test("forgets a job that went to another worker", async () => {
    const stage = newStage();
    const jobId = await jobIn(stage, "PENDING");
    const { token } = await stage.mock.auralisCloud.addWorker();
    await stage.cloud({ workerToken: token }).worker.jobs.claim(jobId);
    const next = await jobIn(stage, "PENDING");
    const removed: string[] = [];
    const store = { list: () => [jobId], add: () => undefined, remove: (id: string) => void removed.push(id) };
    expect(await startWorker(stage, () => undefined, { store }).ended(1)).toEqual([
      { jobId: next, status: "COMPLETED" },
    ]);
    expect(removed).toEqual([jobId, next]);
  });

  test("is told of a job before it claims it, so that a death in between loses nothing", async () => {
    const stage = newStage();
    const jobId = await jobIn(stage, "PENDING");
    const noted: string[] = [];
    const note = (what: string) => (id: string) =>
      void noted.push(`${what} ${id} as ${stage.mock.auralisCloud.jobs()[0]?.status}`);
    await startWorker(stage, () => undefined, {
      store: { list: () => [], add: note("added"), remove: note("removed") },
    }).ended(1);
    expect(noted).toEqual([`added ${jobId} as PENDING`, `removed ${jobId} as COMPLETED`]);
  });

  test("may be asked for one job, whatever its state", async () => {
    const stage = newStage();
    const worker = stage.worker();
    const handler = (): undefined => undefined;
    expect(await worker.runJob(await jobIn(stage, "PENDING"), handler)).toMatchObject({ status: "COMPLETED" });
    expect(await worker.runJob(await jobIn(stage, "CLAIMED"), handler)).toMatchObject({ status: "COMPLETED" });
    expect(await worker.runJob(await jobIn(stage, "COMPLETED"), handler)).toMatchObject({ status: "LOST" });
    expect(await worker.runJob("00000000-0000-4000-8000-000000000000", handler)).toMatchObject({ status: "LOST" });
  });
});
