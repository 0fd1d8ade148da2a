import { request } from "node:http";
import { createMock, type Mock } from "@antiphon/mock";
import { type MockServer, serve } from "@antiphon/mock/node";
import { unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createAuralisCloud } from "../../src/index.js";
import { project } from "../stage.js";

/*
 * What the vendor's own worker (auralis-worker 0.2.8, Python) puts on the wire, request by request, against the mock on a
 * port. Its host has no `/api`: the paths begin with it.
 */

interface Heard {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

let mock: Mock;
let server: MockServer;
let host: string;
let token: string;

beforeEach(async () => {
  mock = createMock();
  server = await serve(mock);
  host = server.at("auralisCloud").baseUrl.replace(/\/api$/, "");
  token = mock.auralisCloud.options().workerToken;
});

afterEach(async () => {
  await server.close();
  mock.assertClean();
});

/** As Python's `requests` sends it: these headers, in this order, and no other. */
function python(
  method: string,
  url: string,
  { bearer = true, form, zip }: { bearer?: boolean; form?: Record<string, string>; zip?: Uint8Array } = {},
): Promise<Heard> {
  const body = form ? Buffer.from(new URLSearchParams(form).toString()) : Buffer.from(zip ?? []);
  const headers = {
    "User-Agent": "python-requests/2.32.5",
    "Accept-Encoding": "gzip, deflate",
    Accept: "*/*",
    Connection: "keep-alive",
    ...(bearer && { Authorization: `Bearer ${token}` }),
    ...(form && { "Content-Type": "application/x-www-form-urlencoded" }),
    ...(zip && { "Content-Type": "application/zip" }),
    ...(method !== "GET" && { "Content-Length": String(body.length) }),
  };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

const json = ({ body }: Heard): unknown => JSON.parse(body.toString());

interface Info {
  readonly id: string;
  readonly status: string;
  readonly timeout: number;
  readonly output_directory: string;
  readonly input_download_url: string;
  readonly output_upload_url: string;
}

async function submitted(): Promise<string> {
  const cloud = createAuralisCloud({ ...mock.auralisCloud.options(), ...server.at("auralisCloud") });
  return (await cloud.jobs.submit(project, { filename: "scene.zip", timeout: 3, output_directory: "/app/render" }))
    .job_id;
}

/** Verify, poll, claim, fetch info, report RUNNING: what every run begins with. */
async function begin(jobId: string): Promise<Info> {
  const me = await python("GET", `${host}/api/worker/me`);
  expect([me.status, (json(me) as { name: string }).name]).toEqual([200, "attic"]);
  expect(me.headers["content-type"]).toBe("application/json");

  const available = await python("GET", `${host}/api/worker/jobs/available`);
  expect(available.status).toBe(200);
  expect((json(available) as { jobs: { id: string }[] }).jobs[0]?.id).toBe(jobId);

  const claim = await python("POST", `${host}/api/worker/job/${jobId}/claim`);
  expect([claim.status, json(claim)]).toEqual([200, { status: "success", job_id: jobId, message: "Job claimed" }]);

  const info = await python("GET", `${host}/api/worker/job/${jobId}`);
  expect(info.status).toBe(200);
  expect(json(info) as Info).toMatchObject({
    id: jobId,
    status: "CLAIMED",
    timeout: 3,
    output_directory: "/app/render",
  });

  expect(await report(jobId, { status: "RUNNING" })).toBe("RUNNING");
  await log(jobId, "[START] Job started");
  return json(info) as Info;
}

async function report(jobId: string, form: Record<string, string>): Promise<string> {
  const answer = await python("POST", `${host}/api/worker/job/${jobId}/status`, { form });
  expect(answer.status).toBe(200);
  return (json(answer) as { new_status: string }).new_status;
}

async function log(jobId: string, content: string): Promise<void> {
  const answer = await python("POST", `${host}/api/worker/job/${jobId}/log`, { form: { content } });
  expect([answer.status, json(answer)]).toEqual([200, { status: "success" }]);
}

describe("the vendor's own worker", () => {
  test("runs a job from its poll to its last log line, which comes after the end", async () => {
    const jobId = await submitted();
    const info = await begin(jobId);
    await log(jobId, "[DOWNLOAD] Downloading project files...");
    const input = await python("GET", info.input_download_url, { bearer: false });
    expect([input.status, Object.keys(unzipSync(input.body))]).toEqual([200, ["Dockerfile"]]);
    for (const line of [
      "[EXTRACT] Extracted",
      "[BUILD] Building image",
      "[OK] Built",
      "[RUN] Running",
      "[UPLOAD] Uploading",
    ]) {
      await log(jobId, line);
    }
    const output = await python("PUT", info.output_upload_url, { bearer: false, zip: project });
    expect([200, 201]).toContain(output.status);
    const url = `s3://auralis-job/outputs/${jobId}/output.zip`;
    expect(await report(jobId, { status: "COMPLETED", output_url: url })).toBe("COMPLETED");
    await log(jobId, "[DONE] Job completed");

    const cloud = createAuralisCloud({ ...mock.auralisCloud.options(), ...server.at("auralisCloud") });
    expect(await cloud.jobs.get(jobId)).toMatchObject({ status: "COMPLETED", output_url: url });
    expect(await cloud.jobs.downloadOutput(jobId).bytes()).toEqual(project);
    expect(mock.auralisCloud.logs(jobId).at(-1)).toBe("[DONE] Job completed");
    expect(mock.auralisCloud.logs(jobId)).toHaveLength(8);
  });

  test("names an output that it never stored, or stores none and names none: both complete, and neither can be downloaded", async () => {
    const cloud = createAuralisCloud({ ...mock.auralisCloud.options(), ...server.at("auralisCloud") });
    const withoutFiles = await submitted();
    await begin(withoutFiles);
    await report(withoutFiles, {
      status: "COMPLETED",
      output_url: `s3://auralis-job/outputs/${withoutFiles}/output.zip`,
    });
    const uploadFailed = await submitted();
    const { output_upload_url: link } = await begin(uploadFailed);
    expect((await python("PUT", link.replace(/sig=\w{4}/, "sig=0000"), { bearer: false, zip: project })).status).toBe(
      403,
    );
    await report(uploadFailed, { status: "COMPLETED" });
    for (const jobId of [withoutFiles, uploadFailed]) {
      expect((await cloud.jobs.waitFor(jobId)).status).toBe("COMPLETED");
      await expect(cloud.jobs.downloadOutput(jobId).bytes()).rejects.toMatchObject({ code: "NOT_FOUND" });
    }
  });

  test("reports FAILED after any other failure", async () => {
    const jobId = await submitted();
    await begin(jobId);
    await log(jobId, "[ERROR] No Dockerfile found");
    expect(await report(jobId, { status: "FAILED" })).toBe("FAILED");
  });

  test("takes any answer but 200 to a claim as another worker's, and a bad token at the start", async () => {
    const jobId = await submitted();
    const { token: rival } = await mock.auralisCloud.addWorker();
    await createAuralisCloud({
      ...mock.auralisCloud.options(),
      workerToken: rival,
      ...server.at("auralisCloud"),
    }).worker.jobs.claim(jobId);
    expect((await python("POST", `${host}/api/worker/job/${jobId}/claim`)).status).toBe(409);
    token = "aw_wrong";
    expect((await python("GET", `${host}/api/worker/me`)).status).toBe(401);
  });
});
