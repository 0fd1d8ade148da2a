import { describe, expect, test } from "vitest";
import { createMock } from "../src/index.js";

/** A call with nothing but what a vendor's page says. */
async function call(
  { fetch: send, baseUrl }: { readonly fetch: typeof fetch; readonly baseUrl: string },
  path: string,
  init: RequestInit = {},
): Promise<{ status: number; headers: Headers; body: Record<string, unknown> }> {
  const answer = await send(`${baseUrl}${path}`, init);
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: text === "" ? {} : (JSON.parse(text) as never) };
}

const json = { "content-type": "application/json" };

describe("Auralis", () => {
  const voice = { channel_id: "1469471063617830912", session_id: "s", token: "t", endpoint: "v.example" };

  function newStage() {
    const mock = createMock();
    const options = mock.auralis.options();
    const authorization = `Bearer ${options.token}`;
    return { mock, options, authorization, ask: call.bind(undefined, options) };
  }

  test.each(["/v1/cluster", "/v1/cluster/nodes", "/v1/players", "/v1/players/123"])(
    "a refusal for the rate of %s tells of the window that refused, and when to come back",
    async (path) => {
      const { mock, authorization, ask } = newStage();
      let met = await ask(path, { headers: { authorization } });
      while (met.status !== 429) met = await ask(path, { headers: { authorization } });
      const waitS = Number(met.headers.get("retry-after"));
      expect([met.body["code"], met.headers.get("x-ratelimit-remaining")]).toEqual(["RATE_LIMITED", "0"]);
      expect(waitS).toBeGreaterThanOrEqual(1);
      const endsAt = Number(met.headers.get("x-ratelimit-reset"));
      expect(Math.abs(endsAt - mock.clock.now() / 1000 - waitS)).toBeLessThan(1.001);
      await mock.clock.advance(waitS * 1000);
      expect((await ask(path, { headers: { authorization } })).status).not.toBe(429);
    },
  );

  test.each([12, true, null, "", "abc", "1", "123456789012345678901", {}, []])(
    "the wrong bot user id %j is INVALID_BOT_USER_ID, and any other mistake beside it INVALID_REQUEST",
    async (user_id) => {
      const { ask, authorization } = newStage();
      const create = (body: object) =>
        ask("/v1/players", {
          method: "POST",
          headers: { ...json, authorization, "idempotency-key": crypto.randomUUID() },
          body: JSON.stringify(body),
        });
      const guild_id = "1469471063617830913";
      const alone = await create({ guild_id, voice: { ...voice, user_id } });
      expect([alone.status, alone.body["code"]]).toEqual([400, "INVALID_BOT_USER_ID"]);
      const beside = await create({ guild_id: 1, voice: { ...voice, user_id: 12 } });
      expect(beside.body["code"]).toBe("INVALID_REQUEST");
      expect((await create({ guild_id, voice })).body["code"]).toBe("INVALID_REQUEST");
    },
  );

  test.each(["Bearer", "bearer", "BEARER", "bEaReR"])(
    "takes the scheme %s, and the credential as it is",
    async (scheme) => {
      const { options, ask } = newStage();
      const status = async (token: string) =>
        (await ask("/v1/players", { headers: { authorization: `${scheme} ${token}` } })).status;
      expect(await status(options.token)).toBe(200);
      expect(await status(options.token.replace("auralis_", "AURALIS_"))).toBe(401);
    },
  );
});

describe("Auralis Cloud", () => {
  async function newJob() {
    const mock = createMock();
    const options = mock.auralisCloud.options();
    const ask = call.bind(undefined, options);
    const form = new FormData();
    form.set("user_id", options.userId);
    form.set("file", new Blob([new Uint8Array(8)]), "scene.zip");
    const { body } = await ask("/upload", { method: "POST", body: form });
    const id = body["job_id"] as string;
    const bearer = { authorization: `Bearer ${options.workerToken}` };
    const post = (path: string, fields: Record<string, string> = {}) =>
      ask(`/worker/job/${id}/${path}`, { method: "POST", headers: bearer, body: new URLSearchParams(fields) });
    await post("claim");
    await post("status", { status: "RUNNING" });
    return { mock, options, ask, id, bearer, post };
  }

  test("a stored output can be downloaded, whether or not the report names it", async () => {
    const { options, ask, id, bearer, post } = await newJob();
    const { body: facts } = await ask(`/worker/job/${id}`, { headers: bearer });
    await options.fetch(facts["output_upload_url"] as string, {
      method: "PUT",
      headers: { "content-type": "application/zip" },
      body: "PK",
    });
    expect((await post("status", { status: "COMPLETED" })).status).toBe(200);
    const { body: job } = await ask(`/jobs/${id}`);
    expect(job["output_url"]).toBe(`s3://auralis-job/outputs/${id}/output.zip`);
    const { body: link } = await ask(`/jobs/${id}/download-url`);
    expect(await (await options.fetch(link["download_url"] as string)).text()).toBe("PK");
  });

  test("an output that was reported and never stored is not there", async () => {
    const { ask, id, post } = await newJob();
    await post("status", { status: "COMPLETED", output_url: `s3://auralis-job/outputs/${id}/output.zip` });
    expect((await ask(`/jobs/${id}/download-url`)).status).toBe(404);
  });

  test("times have whole seconds, and a job is read without a user id", async () => {
    const { mock, options, ask, id, post } = await newJob();
    await mock.clock.advance(1234);
    await post("status", { status: "FAILED" });
    const { status, body } = await ask(`/jobs/${id}`);
    expect(status).toBe(200);
    for (const time of ["created_at", "started_at", "completed_at"])
      expect(body[time]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect((await ask(`/jobs/${id}?user_id=somebody-else`)).status).toBe(403);
    expect((await ask(`/jobs?user_id=${options.userId}`)).body).toMatchObject([{ id }]);
  });
});

describe("Auralytik", () => {
  test("the host itself tells the state of the service, without a key, and nothing else", async () => {
    const { baseUrl, fetch } = createMock().auralytik.options();
    const host = new URL(baseUrl).origin;
    for (const base of [baseUrl, host]) {
      const answer = await fetch(`${base}/health`);
      expect([answer.status, await answer.json()]).toEqual([200, { status: "ok" }]);
    }
    expect((await fetch(`${host}/evaluations`)).status).toBe(404);
  });
});

describe("Fluxer", () => {
  function newStage() {
    const mock = createMock();
    const options = mock.fluxer.options();
    const authorization = `Bot ${options.token}`;
    return { mock, options, authorization, ask: call.bind(undefined, options) };
  }

  test("an error has the text and the code of the overview page", async () => {
    const { ask } = newStage();
    const { status, body } = await ask("/users/@me");
    expect([status, body["code"], body["error"]]).toEqual([401, "UNAUTHORIZED", body["message"]]);
  });

  test("INVALID_CREDENTIALS is sent when a rule forces it", async () => {
    const { mock, ask, authorization } = newStage();
    mock.faults.add({ api: "fluxer", operation: "users.getMe", status: 401, code: "INVALID_CREDENTIALS", times: 1 });
    const { status, body } = await ask("/users/@me", { headers: { authorization } });
    expect([status, body["code"], typeof body["error"]]).toEqual([401, "INVALID_CREDENTIALS", "string"]);
    expect((await ask("/users/@me", { headers: { authorization } })).status).toBe(200);
  });

  test("telemetry and the relay directory are served, until an instance is said to have neither", async () => {
    const { mock, ask } = newStage();
    expect((await ask("/internal/telemetry")).body).toMatchObject({ telemetry_enabled: true });
    expect((await ask("/relays")).body).toEqual({ relays: [], count: 0 });
    mock.fluxer.configure({ telemetry: false, relayDirectory: false });
    for (const path of ["/internal/telemetry", "/relays"]) {
      const { status, body } = await ask(path);
      expect([status, body["code"]]).toEqual([404, "NOT_FOUND"]);
    }
  });

  test("pages of the web client, of the presentation and of configured origins may read, others may not", async () => {
    const { mock, ask, authorization } = newStage();
    const mayRead = async (origin: string) =>
      (await ask("/users/@me", { headers: { authorization, origin } })).headers.get("access-control-allow-origin");
    const own = ["https://app.fluxer.app", "https://fluxer.app"];
    const strangers = ["https://web.fluxer.app", "https://fluxer.app.example", "http://app.fluxer.app"];
    const check = async (readers: readonly string[], others: readonly string[]) => {
      for (const origin of readers) expect(await mayRead(origin)).toBe(origin);
      for (const origin of others) expect(await mayRead(origin)).toBeNull();
    };
    await check([...own, "http://localhost:5173"], strangers);
    mock.fluxer.configure({ corsOrigins: ["https://chat.example"] });
    await check([...own, "https://chat.example"], [...strangers, "http://localhost:5173"]);
    mock.fluxer.configure({ corsOrigins: [] });
    await check(own, [...strangers, "https://chat.example", "http://localhost:5173"]);
  });

  test("development mode takes the limits away and says where the server failed", async () => {
    const { mock, ask, authorization } = newStage();
    mock.fluxer.configure({ development: true });
    for (let sent = 0; sent < 60; sent += 1)
      expect((await ask("/users/@me", { headers: { authorization } })).status).toBe(200);
    const { body } = await ask("/users/@me");
    expect(body["stack"]).toContain("GET /users/@me");
  });
});
