import { createHash } from "node:crypto";
import type { Engines } from "@antiphon/mock";
import { expect } from "vitest";
import type { Bench, TestOptions } from "../../mock/test/faces/faces.js";
import { isApiError, type Job } from "../src/index.js";
import { form, jobIn, project, type Stage, stageOf } from "./stage.js";

interface Detail {
  readonly detail:
    | string
    | readonly { readonly loc: readonly (string | number)[]; readonly msg: string; readonly type: string }[];
}

/** How the API behaves, on whatever face it is met. */
export function auralisCloudSuite(bench: Bench<Engines, "auralisCloud">): void {
  /** Documented answers that no test of this face has seen yet. */
  let unseen: readonly string[] | undefined;

  const test = (title: string, run: (stage: Stage) => Promise<void>, options?: TestOptions): void => {
    bench.test(
      title,
      async (face) => {
        await run(stageOf(face));
        const missing = face.mock.coverage.report()["auralis-cloud"]?.missing ?? [];
        unseen = unseen?.filter((name) => missing.includes(name)) ?? missing;
      },
      options,
    );
  };

  test("a job is submitted, claimed, run and its output downloaded", async (stage) => {
    const cloud = stage.cloud();
    const submitted = await cloud.jobs.submit(project, { filename: "scene.zip", platform: "amd64", timeout: 2 });
    expect(submitted).toMatchObject({ status: "success", message: "Job created successfully" });
    expect(submitted.input_url).toBe(`s3://auralis-job/inputs/${submitted.job_id}/scene.zip`);

    const worker = stage.worker();
    const ended = await worker.runJob(submitted.job_id, async ({ job, input, log }) => {
      expect(job).toMatchObject({
        id: submitted.job_id,
        platform: "linux/amd64",
        timeout: 2,
        output_directory: "./output",
      });
      expect(Object.keys(await input.unzip())).toEqual(["Dockerfile"]);
      log("frame 1 of 1");
      return { files: { "frame.png": "pixels" } };
    });
    expect(ended).toEqual({ jobId: submitted.job_id, status: "COMPLETED" });

    const job = await cloud.jobs.waitFor(submitted.job_id);
    expect(job).toMatchObject({ status: "COMPLETED", output_url: `s3://auralis-job/outputs/${job.id}/output.zip` });
    const output = await cloud.jobs.downloadOutput(job.id).bytes();
    expect(createHash("sha256").update(output).digest("hex")).toBe(
      createHash("sha256")
        .update(stage.mock.auralisCloud.object(`outputs/${job.id}/output.zip`) ?? "")
        .digest("hex"),
    );
  });

  test("lists name a user's jobs newest first, pending ones of everybody oldest first", async (stage) => {
    const cloud = stage.cloud();
    const first = await jobIn(stage, "PENDING");
    await stage.mock.clock.advance("1s");
    const second = await jobIn(stage, "PENDING");
    const other = stage.cloud({ userId: stage.mock.auralisCloud.addUser() });
    const third = (await other.jobs.submit(project, { filename: "a.tar", platform: "linux/arm64" })).job_id;

    expect((await cloud.jobs.list()).items.map(({ id }) => id)).toEqual([second, first]);
    expect((await cloud.jobs.list({ limit: 1, offset: 1 })).items.map(({ id }) => id)).toEqual([first]);
    expect((await cloud.jobs.pending()).items.map(({ id }) => id)).toEqual([first, second, third]);
    expect((await cloud.jobs.pending({ platform: "linux/arm64" })).items.map(({ id }) => id)).toEqual([third]);
    expect((await cloud.worker.jobs.available()).items.map(({ id }) => id)).toEqual([first, second]);
  });

  test("a worker is offered five jobs at most", async (stage) => {
    for (let index = 0; index < 6; index += 1) await jobIn(stage, "PENDING");
    expect((await stage.cloud().worker.jobs.available()).items).toHaveLength(5);
  });

  test(
    "of twenty workers that claim at once exactly one wins",
    async (stage) => {
      const jobId = await jobIn(stage, "PENDING");
      const workers = await Promise.all(Array.from({ length: 20 }, () => stage.mock.auralisCloud.addWorker()));
      const claims = await Promise.all(
        workers.map(({ token }) =>
          stage.cloud({ workerToken: token }).worker.jobs.claim(jobId, { retry: false }).safe(),
        ),
      );
      expect(claims.filter((claim) => claim.ok)).toHaveLength(1);
      expect(claims.filter((claim) => !claim.ok && claim.error.code === "CONFLICT")).toHaveLength(19);
    },
    { concurrent: true },
  );

  test("every status follows only where the lifecycle lets it", async (stage) => {
    const { jobs } = stage.cloud().worker;
    stage.mock.auralisCloud.configure({ requestsPerMinute: 1000 });
    const table = {
      CLAIMED: { RUNNING: "RUNNING", COMPLETED: 409, FAILED: "FAILED" },
      RUNNING: { RUNNING: "RUNNING", COMPLETED: "COMPLETED", FAILED: "FAILED" },
      COMPLETED: { RUNNING: 409, COMPLETED: "COMPLETED", FAILED: 409 },
      FAILED: { RUNNING: 409, COMPLETED: 409, FAILED: "FAILED" },
    } as const;
    for (const [from, row] of Object.entries(table)) {
      for (const [to, expected] of Object.entries(row)) {
        const jobId = await jobIn(stage, from as keyof typeof table);
        const set = await jobs.setStatus(jobId, { status: to as "RUNNING" }).safe();
        expect(set.ok ? set.data.new_status : set.error.status, `${from} to ${to}`).toBe(expected);
      }
    }
  });

  test("a job is claimed by its platform, and only while it is pending", async (stage) => {
    const cloud = stage.cloud();
    const { job_id: foreign } = await cloud.jobs.submit(project, { filename: "a.zip", platform: "arm64" });
    await expect(cloud.worker.jobs.claim(foreign)).rejects.toMatchObject({
      code: "CONFLICT",
      message: /Platform mismatch/,
    });
    stage.mock.auralisCloud.configure({ strictPlatform: false });
    await cloud.worker.jobs.claim(foreign);
    await cloud.worker.jobs.claim(foreign); // its holder may ask again
    const { token } = await stage.mock.auralisCloud.addWorker();
    const other = stage.cloud({ workerToken: token });
    await expect(other.worker.jobs.claim(foreign)).rejects.toMatchObject({
      code: "CONFLICT",
      message: /already claimed/,
    });
    await expect(other.worker.jobs.get(foreign)).rejects.toMatchObject({ code: "FORBIDDEN", status: 403 });
    await expect(other.worker.jobs.setStatus(foreign, { status: "RUNNING" })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(other.worker.jobs.log(foreign, { content: "x" })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test("a log takes lines from the claim on and after the end", async (stage) => {
    const jobId = await jobIn(stage, "CLAIMED");
    const { jobs } = stage.cloud().worker;
    await jobs.log(jobId, { content: "claimed" });
    await jobs.setStatus(jobId, { status: "FAILED" });
    await jobs.log(jobId, { content: "late & = last" });
    expect(stage.mock.auralisCloud.logs(jobId)).toEqual(["claimed", "late & = last"]);
  });

  test("an upload is read with its fields in any order, whatever bytes are in the file", async (stage) => {
    const { userId } = stage.mock.auralisCloud.options();
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 31) % 256);
    bytes.set(Buffer.from("\r\n------boundary\r\n--\r\n"), 65_530); // nearly a boundary, across a chunk
    const body = form([
      ["file", bytes, "scène.tar.gz"],
      ["output_directory", "/data/out"],
      ["timeout", "24"],
      ["user_id", userId],
      ["platform", "linux/arm64"],
    ]);
    const answer = await stage.ask("POST", "/upload", body);
    expect(answer.status).toBe(200);
    const { job_id: jobId } = answer.json as { job_id: string };
    const job = await stage.cloud().jobs.get(jobId);
    expect(job).toMatchObject({ platform: "linux/arm64", timeout: 24, output_directory: "/data/out" });
    expect(stage.mock.auralisCloud.object(`inputs/${jobId}/scène.tar.gz`)).toEqual(bytes);
  });

  test("an upload that is not acceptable gets the documented answer and makes no job", async (stage) => {
    const { userId } = stage.mock.auralisCloud.options();
    stage.mock.auralisCloud.configure({ uploadLimit: 1000 });
    const file = ["file", project, "scene.zip"] as const;
    const user = ["user_id", userId] as const;
    const cases = [
      [[user, ["file", project, "scene.exe"]], 400, "Invalid file type"],
      [[user, ["file", project, ".zip"]], 400, "Invalid file type"],
      [[user, ["file", "", "scene.zip"]], 400, "Empty file"],
      [[user, file, ["platform", "linux/mips"]], 400, "Invalid platform"],
      [[user, file, ["timeout", "0"]], 400, "Invalid timeout"],
      [[user, file, ["timeout", "25"]], 400, "Invalid timeout"],
      [[user, file, ["output_directory", "a/../../etc"]], 400, "Invalid output directory"],
      [[user, file, ["output_directory", ""]], 400, "Invalid output directory"],
      [[user, file, ["output_directory", "x".repeat(513)]], 400, "Invalid output directory"],
      [[user, ["file", "x".repeat(1001), "scene.zip"]], 413, "File too large"],
    ] as const;
    for (const [parts, status, detail] of cases) {
      const answer = await stage.ask("POST", "/upload", form(parts));
      expect([answer.status, (answer.json as Detail).detail]).toEqual([status, detail]);
    }
    const lists = [
      [[file], [["body", "user_id"]]],
      [[user], [["body", "file"]]],
      [[file, ["user_id", ""]], [["body", "user_id"]]],
      [[file, ["user_id", "u".repeat(129)]], [["body", "user_id"]]],
      [[user, file, ["timeout", "soon"]], [["body", "timeout"]]],
      [
        [],
        [
          ["body", "user_id"],
          ["body", "file"],
        ],
      ],
    ] as const;
    for (const [parts, locations] of lists) {
      const answer = await stage.ask("POST", "/upload", form(parts));
      const { detail } = answer.json as Detail;
      expect([answer.status, typeof detail === "string" ? detail : detail.map(({ loc }) => loc)]).toEqual([
        422,
        locations,
      ]);
    }
    const notMultipart = await stage.ask("POST", "/upload", {
      headers: { "content-type": "application/json" },
      body: "{}",
    });
    expect(notMultipart.status).toBe(422);
    const broken = form([user, file]);
    const cut = await stage.ask("POST", "/upload", {
      ...broken,
      body: broken.body.subarray(0, broken.body.length - 30),
    });
    expect(cut.status).toBe(400);
    expect(stage.mock.auralisCloud.jobs()).toEqual([]);
    expect(stage.mock.auralisCloud.objects()).toEqual([]);
  });

  test("a missing or ill-typed field is answered with where it stands", async (stage) => {
    const { workerToken, userId } = stage.mock.auralisCloud.options();
    const jobId = await jobIn(stage, "CLAIMED");
    const authorization = `Bearer ${workerToken}`;
    const urlencoded = { authorization, "content-type": "application/x-www-form-urlencoded" };
    const json = { "content-type": "application/json" };

    const list = await stage.ask("GET", "/jobs");
    expect([list.status, list.json as Detail]).toEqual([
      422,
      { detail: [{ loc: ["query", "user_id"], msg: "Field required", type: "missing" }] },
    ]);
    const status = await stage.ask("POST", `/worker/job/${jobId}/status`, {
      headers: urlencoded,
      body: "output_url=x",
    });
    expect([status.status, status.json as Detail]).toEqual([
      422,
      { detail: [{ loc: ["body", "status"], msg: "Field required", type: "missing" }] },
    ]);
    for (const value of ["PENDING", "CLAIMED", "DONE", "running"]) {
      const answer = await stage.ask("POST", `/worker/job/${jobId}/status`, {
        headers: urlencoded,
        body: `status=${value}`,
      });
      expect([answer.status, (answer.json as Detail).detail]).toEqual([400, "Invalid status"]);
    }
    const log = await stage.ask("POST", `/worker/job/${jobId}/log`, { headers: urlencoded, body: "content=" });
    expect(log.status).toBe(422);
    const worker = { user_id: userId, name: "attic", platform: "linux/amd64" };
    const mips = await stage.ask("POST", "/worker/register", {
      headers: json,
      body: JSON.stringify({ ...worker, platform: "linux/mips" }),
    });
    expect([mips.status, (mips.json as Detail).detail]).toEqual([400, "Invalid platform"]);
    const nameless = await stage.ask("POST", "/worker/register", {
      headers: json,
      body: JSON.stringify({ ...worker, name: "" }),
    });
    expect(nameless.status).toBe(422);
    const noJson = await stage.ask("POST", "/worker/register", { headers: json, body: "{" });
    expect(noJson.status).toBe(422);
    const pending = await stage.ask("GET", "/jobs/pending?platform=amiga");
    expect([pending.status, (pending.json as Detail).detail]).toEqual([400, "Invalid platform"]);
    for (const path of [`/jobs/${jobId}`, `/jobs/${jobId}/download-url`, "/jobs"]) {
      expect((await stage.ask("GET", `${path}?user_id=${"u".repeat(129)}`)).status).toBe(422);
    }
    expect((await stage.ask("GET", `/jobs?user_id=${userId}&limit=0`)).status).toBe(422);
    stage.mock.contract.expect({ operation: "worker.jobs.setStatus", keyword: "required" });
    stage.mock.contract.expect({ operation: "worker.jobs.log" });
    stage.mock.contract.expect({ operation: "worker.register", times: 2 });
    stage.mock.contract.expect({ operation: "jobs.list", path: "limit" });
  });

  test("jobs of others and jobs that are not there are told apart", async (stage) => {
    const jobId = await jobIn(stage, "PENDING");
    const stranger = stage.cloud({ userId: stage.mock.auralisCloud.addUser() });
    const nobody = "00000000-0000-4000-8000-000000000000";
    for (const call of [() => stranger.jobs.get(jobId), () => stranger.jobs.downloadUrl(jobId)]) {
      await expect(call()).rejects.toMatchObject({ code: "FORBIDDEN", status: 403 });
    }
    const { jobs, worker } = stage.cloud();
    for (const call of [
      () => jobs.get(nobody),
      () => jobs.downloadUrl(nobody),
      () => jobs.downloadUrl(jobId),
      () => worker.jobs.claim(nobody),
      () => worker.jobs.get(nobody),
      () => worker.jobs.setStatus(nobody, { status: "RUNNING" }),
      () => worker.jobs.log(nobody, { content: "x" }),
    ]) {
      await expect(call()).rejects.toMatchObject({ code: "NOT_FOUND", status: 404, outcome: "rejected" });
    }
    const bare = await stage.ask("GET", `/jobs/${jobId}`); // the vendor's reference names no user here
    expect((bare.json as Job).id).toBe(jobId);
    expect((await stage.ask("GET", "/nowhere")).json as Detail).toEqual({ detail: "Not Found" });
    const wrongMethod = await stage.ask("DELETE", "/jobs");
    expect([wrongMethod.status, wrongMethod.headers.get("allow")]).toEqual([405, "GET"]);
    stage.mock.contract.expect({ keyword: "route", times: 2 });
  });

  test("a worker needs a token that is known", async (stage) => {
    const jobId = await jobIn(stage, "CLAIMED");
    for (const workerToken of ["aw_unknownunknownunknownunknownunknown", "nothing"]) {
      const { worker } = stage.cloud({ workerToken });
      for (const call of [
        () => worker.me(),
        () => worker.jobs.claim(jobId),
        () => worker.jobs.get(jobId),
        () => worker.jobs.setStatus(jobId, { status: "RUNNING" }),
        () => worker.jobs.log(jobId, { content: "x" }),
      ]) {
        await expect(call()).rejects.toMatchObject({
          code: "UNAUTHORIZED",
          status: 401,
          message: /Invalid worker token/,
        });
      }
      await expect(worker.jobs.available()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    }
    const bare = await stage.ask("GET", "/worker/me");
    expect([bare.status, bare.headers.get("www-authenticate")]).toEqual([401, "Bearer"]);
  });

  test("a worker registers itself and is known by the token it got", async (stage) => {
    const { userId } = stage.mock.auralisCloud.options();
    const { worker } = stage.cloud();
    const made = await worker.register({ user_id: userId, name: "cellar", platform: "linux/arm64" });
    expect(made.token).toMatch(/^aw_[A-Za-z0-9_-]{32,64}$/);
    expect(await stage.cloud({ workerToken: made.token }).worker.me()).toMatchObject({
      worker_id: made.worker_id,
      user_id: userId,
      name: "cellar",
      platform: "linux/arm64",
    });
  });

  test("output is there when it was stored, whatever was reported", async (stage) => {
    const { jobs } = stage.cloud();
    const withOutput = await jobIn(stage, "COMPLETED");
    const link = await jobs.downloadUrl(withOutput);
    expect(new URL(link.download_url).searchParams.has("sig")).toBe(true);
    const never = await jobIn(stage, "COMPLETED", "none");
    await expect(jobs.downloadUrl(never)).rejects.toMatchObject({ code: "NOT_FOUND", message: /Output not available/ });
    const reportedOnly = await jobIn(stage, "RUNNING");
    await stage.cloud().worker.jobs.setStatus(reportedOnly, { status: "COMPLETED", output_url: "s3://auralis-job/x" });
    await expect(jobs.downloadUrl(reportedOnly)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("the storage serves what its links allow, until they expire", async (stage) => {
    const jobId = await jobIn(stage, "CLAIMED");
    const { worker } = stage.cloud();
    const { input_download_url: input, output_upload_url: output } = await worker.jobs.get(jobId);
    const whole = await stage.ask("GET", input);
    expect([whole.status, whole.headers.get("content-type")]).toEqual([200, "application/octet-stream"]);
    const etag = whole.headers.get("etag") ?? "";
    const part = await stage.ask("GET", input, { headers: { range: "bytes=2-5", "if-range": etag } });
    expect([part.status, part.headers.get("content-range")]).toEqual([206, `bytes 2-5/${project.length}`]);
    expect((await stage.ask("GET", input, { headers: { range: "bytes=-4" } })).headers.get("content-range")).toBe(
      `bytes ${project.length - 4}-${project.length - 1}/${project.length}`,
    );
    expect((await stage.ask("GET", input, { headers: { range: "bytes=2-5", "if-range": '"other"' } })).status).toBe(
      200,
    );
    expect((await stage.ask("GET", input, { headers: { range: "bytes=99999-" } })).status).toBe(416);

    const zip = { "content-type": "application/zip" };
    expect((await stage.ask("PUT", output, { headers: zip, body: project })).status).toBe(200);
    expect(stage.mock.auralisCloud.object(`outputs/${jobId}/output.zip`)).toEqual(project);
    const refused = [
      ["PUT", output, { headers: { "content-type": "text/plain" }, body: project }],
      ["PUT", input, { headers: zip, body: project }],
      ["GET", output],
      ["GET", input.replace(/sig=..../, "sig=0000")],
      ["GET", input.replace(/expires=\d/, "expires=9")],
      ["GET", input.split("?", 1)[0] as string],
    ] as const;
    for (const [method, url, init] of refused) {
      const answer = await stage.ask(method, url, init);
      expect([answer.status, answer.headers.get("content-type")]).toEqual([403, "application/xml"]);
      expect(answer.text).toContain("<Code>AccessDenied</Code>");
    }
    stage.mock.auralisCloud.configure({ objectLimit: project.length });
    expect((await stage.ask("PUT", output, { headers: zip, body: project })).status).toBe(200);
    stage.mock.auralisCloud.configure({ objectLimit: project.length - 1 });
    const tooLarge = await stage.ask("PUT", output, { headers: zip, body: project });
    expect([tooLarge.status, tooLarge.text]).toEqual([413, expect.stringContaining("<Code>EntityTooLarge</Code>")]);
    stage.mock.auralisCloud.configure({ objectLimit: project.length });
    stage.mock.auralisCloud.setObject(`inputs/${jobId}/scene.zip`, undefined);
    expect((await stage.ask("GET", input)).status).toBe(404);
    await stage.mock.clock.advance("61m");
    expect((await stage.ask("GET", input)).text).toContain("Request has expired");
    expect((await stage.ask("PUT", output, { headers: zip, body: project })).status).toBe(200); // hours, as the job
  });

  test("the hundred and first request of a user in a minute is refused, and only that user's", async (stage) => {
    const { jobs } = stage.cloud({ retry: false, onRateLimit: "reject" });
    stage.mock.auralisCloud.configure({ bareLimits: true, workerLimit: "owner" });
    stage.mock.conduct.expect(); // the limit is met on purpose, and asked beyond by hand
    await jobs.list();
    await stage.mock.clock.advance("15s");
    for (let index = 1; index < 100; index += 1) await jobs.list();
    const refused = await jobs.list().safe();
    expect(refused).toMatchObject({
      ok: false,
      error: { code: "TOO_MANY_REQUESTS", status: 429, retryAfterMs: 45_000 },
    });
    const other = stage.cloud({ userId: stage.mock.auralisCloud.addUser() });
    expect((await other.jobs.list()).items).toEqual([]);
    const { workerToken } = stage.mock.auralisCloud.options();
    const worker = await stage.ask("GET", "/worker/me", { headers: { authorization: `Bearer ${workerToken}` } });
    expect([worker.status, worker.json as Detail]).toEqual([429, { detail: "Too Many Requests" }]); // counts for its owner
    await stage.mock.clock.advance("45s");
    expect((await stage.ask("GET", "/worker/me", { headers: { authorization: `Bearer ${workerToken}` } })).status).toBe(
      200,
    );
  });

  test("every operation says when it is refused for its rate, fails or is unavailable", async (stage) => {
    const jobId = await jobIn(stage, "CLAIMED");
    const cloud = stage.cloud({ retry: false, onRateLimit: "reject" });
    const { jobs, worker } = cloud;
    const { userId } = stage.mock.auralisCloud.options();
    const calls: Readonly<Record<string, () => PromiseLike<unknown>>> = {
      "jobs.submit": () => jobs.submit(project, { filename: "a.zip" }),
      "jobs.list": () => jobs.list(),
      "jobs.pending": () => jobs.pending(),
      "jobs.get": () => jobs.get(jobId),
      "jobs.downloadUrl": () => jobs.downloadUrl(jobId),
      "worker.register": () => worker.register({ user_id: userId, name: "x", platform: "linux/amd64" }),
      "worker.me": () => worker.me(),
      "worker.jobs.available": () => worker.jobs.available(),
      "worker.jobs.claim": () => worker.jobs.claim(jobId),
      "worker.jobs.get": () => worker.jobs.get(jobId),
      "worker.jobs.setStatus": () => worker.jobs.setStatus(jobId, { status: "RUNNING" }),
      "worker.jobs.log": () => worker.jobs.log(jobId, { content: "x" }),
    };
    const failing = { settings: { health: "failing" }, code: "INTERNAL_SERVER_ERROR", status: 500 } as const;
    const unavailable = { settings: { health: "unavailable" }, code: "SERVICE_UNAVAILABLE", status: 503 } as const;
    const limited = {
      settings: { requestsPerMinute: 0, bareLimits: true },
      code: "TOO_MANY_REQUESTS",
      status: 429,
    } as const;
    for (const { settings, code, status } of [failing, unavailable, limited]) {
      stage.mock.auralisCloud.configure({ health: "ok", ...settings });
      for (const [operation, call] of Object.entries(calls)) {
        await stage.mock.clock.advance("61s"); // what the client learned of the limit is over
        const error = await Promise.resolve(call()).then(
          () => undefined,
          (reason: unknown) => reason,
        );
        expect(isApiError(error) && [error.operation, error.code, error.status]).toEqual([operation, code, status]);
      }
    }
  });

  test("timeouts of the service fail a job that runs too long, and put back a claim that never starts", async (stage) => {
    stage.mock.auralisCloud.configure({ timeouts: true });
    const { jobs, worker } = stage.cloud();
    const running = await jobIn(stage, "RUNNING");
    const claimed = await jobIn(stage, "CLAIMED");
    await stage.mock.clock.advance("14m");
    expect((await jobs.get(claimed)).status).toBe("CLAIMED");
    await stage.mock.clock.advance("2m");
    expect(await jobs.get(claimed)).toMatchObject({ status: "PENDING", worker_id: null });
    await stage.mock.clock.advance("7h");
    expect((await jobs.get(running)).status).toBe("RUNNING");
    await stage.mock.clock.advance("1h");
    expect(await jobs.get(running)).toMatchObject({ status: "FAILED", error: "Time limit exceeded" });
    await expect(worker.jobs.setStatus(running, { status: "COMPLETED" })).rejects.toMatchObject({ code: "CONFLICT" });
  });

  test("a claim that never starts is put back after a restore too", async (stage) => {
    stage.mock.auralisCloud.configure({ timeouts: true });
    const { jobs } = stage.cloud();
    const claimed = await jobIn(stage, "CLAIMED");
    const waiting = stage.mock.snapshot();
    for (let round = 0; round < 2; round += 1) {
      stage.mock.restore(waiting);
      expect((await jobs.get(claimed)).status).toBe("CLAIMED");
      await stage.mock.clock.advance("16m");
      expect((await jobs.get(claimed)).status).toBe("PENDING");
    }
  });

  test("a lenient service lets a claimed job complete", async (stage) => {
    stage.mock.auralisCloud.configure({ lenientTransitions: true });
    const jobId = await jobIn(stage, "CLAIMED");
    await stage.cloud().worker.jobs.setStatus(jobId, { status: "COMPLETED" });
    expect((await stage.cloud().jobs.get(jobId)).status).toBe("COMPLETED");
  });

  bench.test("everything that the specification documents has been seen", () => {
    expect(unseen).toEqual([]);
  });
}
