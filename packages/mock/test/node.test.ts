import { spawn } from "node:child_process";
import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import { createMock } from "../src/index.js";
import { createMockOf, kernelOf } from "../src/mock.js";
import { serve, type MockServer } from "../src/node/index.js";
import { toy } from "./toy-engine.js";

/** One raw exchange: whatever bytes go in, whatever comes back until the server closes. */
function raw(port: number, bytes: string | Uint8Array): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    let text = "";
    socket.on("data", (data) => (text += data.toString("latin1")));
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(text));
  });
}

describe("a port", () => {
  const mock = createMockOf({ toy }, { clock: "real" });
  let server: MockServer;
  beforeAll(async () => {
    server = await serve(mock);
  });
  afterAll(() => server.close());

  const get = (path: string, init: RequestInit = {}): Promise<Response> => fetch(server.url + path, init);
  const headers = (): Record<string, string> => ({
    authorization: `Bearer ${mock.toy.options().token}`,
    "content-type": "application/json",
  });

  test.each([
    ["no HTTP at all", "\u0016\u0003\u0001 hello\r\n\r\n", /^HTTP\/1\.1 400/],
    ["a broken header", "GET / HTTP/1.1\r\nHost x\r\n\r\n", /^HTTP\/1\.1 400/],
    [
      "a length that lies",
      "POST /toy/api/v1/notes HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n\r\n",
      /^HTTP\/1\.1 400/,
    ],
    ["a path of nowhere", "GET /nowhere HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", /^HTTP\/1\.1 404/],
    ["no host", "GET /toy/api/health HTTP/1.0\r\n\r\n", /^HTTP\/1\.1 200/],
    [
      "a whole address",
      "GET http://toy/toy/api/health HTTP/1.1\r\nHost: toy\r\nConnection: close\r\n\r\n",
      /^HTTP\/1\.1 200/,
    ],
    ["a hostile host", 'GET /toy/api/health HTTP/1.1\r\nHost: "><x>\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 200/],
    [
      "an unknown world",
      "GET /@nobody/toy/api/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
      /^HTTP\/1\.1 404/,
    ],
    [
      "an upgrade to nowhere",
      "GET /nowhere HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
      /^HTTP\/1\.1 404/,
    ],
    [
      "a broken handshake",
      "GET /toy/gateway HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
      /^HTTP\/1\.1 400/,
    ],
    ["an odd method", "PROPFIND /toy/api/v1/notes HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", /^HTTP\/1\.1 401/],
  ])("answers %s with a client error, and lives on", async (_, bytes, answer) => {
    expect(await raw(server.port, bytes)).toMatch(answer);
    expect((await get("/toy/api/health")).status).toBe(200);
  });

  test("survives a client that leaves in the middle of its body", async () => {
    const socket = connect(server.port, "127.0.0.1");
    const { authorization } = headers();
    socket.write(
      `POST /toy/api/v1/notes HTTP/1.1\r\nHost: x\r\nAuthorization: ${authorization}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"te`,
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
    socket.destroy();
    await expect
      .poll(() => mock.journal.exchanges().at(-1))
      .toMatchObject({ operation: "notes.create", status: undefined, delivered: false });
    expect(mock.toy.notes()).toEqual([]);
    expect((await get("/toy/api/health")).status).toBe(200);
  });

  test("takes a body in chunks", async () => {
    const status = await new Promise((resolve) => {
      const request = httpRequest(
        `${server.url}/toy/api/v1/notes`,
        { method: "POST", headers: headers() },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      );
      request.write('{"te');
      setTimeout(() => request.end('xt":"chunked"}'), 5);
    });
    expect(status).toBe(201);
  });

  test("lets pages of any origin in", async () => {
    const origin = "https://app.example";
    const preflight = await get("/toy/api/v1/notes", {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization,idempotency-key",
      },
    });
    expect(preflight.status).toBe(204);
    expect(Object.fromEntries(preflight.headers)).toMatchObject({
      "access-control-allow-origin": origin,
      "access-control-allow-methods": expect.stringContaining("POST"),
      "access-control-allow-headers": "authorization,idempotency-key",
    });
    const answer = await get("/toy/api/health", { headers: { origin } });
    expect([
      answer.headers.get("access-control-allow-origin"),
      answer.headers.get("access-control-expose-headers"),
    ]).toEqual([origin, "*"]);
    const refused = await get("/toy/api/v1/notes", { headers: { origin } });
    expect([refused.status, refused.headers.get("access-control-allow-origin")]).toEqual([401, origin]);
  });

  test("answers 500 with the reason when the mock itself is at fault", async () => {
    mock.toy.lie({ id: 5 });
    const answer = await get("/toy/api/v1/notes", { method: "POST", headers: headers(), body: '{"text":"a"}' });
    mock.toy.lie(undefined);
    expect([answer.status, await answer.text()]).toEqual([500, expect.stringContaining("id: must be string")]);
    expect(() => mock.assertClean()).toThrow("the spec does not allow");
  });

  test("sends the mock's own requests over the network", async () => {
    const receiver = await serve(mock);
    const answer = await kernelOf(mock).world.deliver({
      method: "GET",
      url: `${receiver.url}/toy/api/health`,
      headers: {},
      body: undefined,
    });
    expect(answer).toMatchObject({ status: 200, body: "ok" });
    await receiver.close();
  });

  test("frees its port, whatever is open", async () => {
    const other = await serve(mock);
    const socket = new WebSocket(`ws://127.0.0.1:${other.port}/toy/gateway`);
    await new Promise((resolve) => socket.once("message", resolve));
    const closed = new Promise((resolve) => socket.once("close", resolve));
    await other.close();
    await closed;
    await expect(fetch(`${other.url}/toy/api/health`)).rejects.toThrow();
    const again = await serve(mock, { port: other.port });
    await again.close();
  });

  test("says so when the port is taken", async () => {
    await expect(serve(mock, { port: server.port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});

describe("the admin routes", () => {
  const mock = createMock({ clock: "manual" });
  let server: MockServer;
  beforeAll(async () => {
    server = await serve(mock);
  });
  afterAll(() => server.close());

  const lineOf = (api: string): Readonly<Record<string, string>> => server.line.apis[api] ?? {};

  const admin = async (
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ status: number; json: Record<string, never> }> => {
    const response = await fetch(`${server.url}/__mock${path}`, {
      method,
      ...(body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, json: text === "" ? {} : (JSON.parse(text) as Record<string, never>) };
  };

  test("move the clock", async () => {
    const before = mock.clock.now();
    expect(await admin("POST", "/clock/advance", { ms: 70_000 })).toEqual({
      status: 200,
      json: { now: before + 70_000 },
    });
    expect(mock.clock.now()).toBe(before + 70_000);
  });

  test("put faults in force and take them back", async () => {
    const rule = { api: "auralis", operation: "cluster.get", status: 503, times: 1 };
    const { status, json } = await admin("POST", "/faults", rule);
    expect([status, json]).toEqual([201, { id: "fault-1", rule, fired: 0 }]);
    const { url = "", token = "" } = lineOf("auralis");
    const cluster = await fetch(`${url}/v1/cluster`, { headers: { authorization: `Bearer ${token}` } });
    expect(cluster.status).toBe(503);
    expect((await admin("GET", "/faults")).json).toEqual({ faults: [{ id: "fault-1", rule, fired: 1 }] });
    expect((await admin("DELETE", "/faults?id=fault-1")).status).toBe(204);
    expect((await admin("DELETE", "/faults?id=fault-1")).status).toBe(404);
    await admin("POST", "/faults", rule);
    expect((await admin("DELETE", "/faults")).status).toBe(204);
    expect(mock.faults.list()).toEqual([]);
  });

  test("show the journal and the ledger without a credential", async () => {
    const { url = "", token = "" } = lineOf("auralis");
    await fetch(`${url}/v1/cluster`, { headers: { authorization: `Bearer ${token}` } });
    const { json } = await admin("GET", "/journal");
    const rows = json["exchanges"] as unknown as { operation: string; requestHeaders: Record<string, string> }[];
    expect(rows.at(-1)).toMatchObject({ operation: "cluster.get", requestHeaders: { authorization: "***" } });
    expect(JSON.stringify(json)).not.toContain(token);
    expect((await admin("GET", "/ledger")).json).toEqual({ intents: [], effects: [] });
  });

  test("let a person say something, and drop the sockets of the gateway", async () => {
    const { channelId = "", token = "", gatewayUrl = "" } = lineOf("astral");
    const socket = new WebSocket(gatewayUrl);
    const received: { op: number; t?: string; d?: { content?: string } }[] = [];
    socket.on("message", (data: Buffer) =>
      received.push(JSON.parse(data.toString("utf8")) as (typeof received)[number]),
    );
    await expect.poll(() => received.length).toBe(1);
    socket.send(
      JSON.stringify({
        op: 2,
        d: { token: `Bot ${token}`, properties: { $os: "linux", $browser: "ping", $device: "ping" } },
      }),
    );
    await expect.poll(() => received.some((frame) => frame.t === "READY")).toBe(true);
    const said = await admin("POST", "/astral/say", { channel_id: channelId, content: "!ping" });
    expect(said).toMatchObject({ status: 200, json: { channel_id: channelId, content: "!ping" } });
    await expect.poll(() => received.find((frame) => frame.t === "MESSAGE_CREATE")?.d?.content).toBe("!ping");
    const closed = new Promise((resolve) => socket.once("close", resolve));
    expect(await admin("POST", "/gateway/drop", { platform: "astral" })).toEqual({ status: 200, json: { dropped: 1 } });
    expect(await closed).toBe(1006);
    expect(await admin("POST", "/gateway/drop")).toEqual({ status: 200, json: { dropped: 0 } });
  });

  test("make worlds and put them back", async () => {
    const { status, json } = await admin("POST", "/worlds", { id: "w-one", seed: 5 });
    expect([status, json["world"]]).toEqual([201, "w-one"]);
    const { apis } = json as unknown as { apis: Record<string, Record<string, string>> };
    const { url = "", token = "" } = apis["auralis"] ?? {};
    expect(url).toBe(`${server.url}/@w-one/auralis/api`);
    const cluster = await fetch(`${url}/v1/cluster`, { headers: { authorization: `Bearer ${token}` } });
    expect(cluster.status).toBe(200);
    expect((await admin("GET", "/journal?world=w-one")).json["exchanges"]).toMatchObject([
      { operation: "cluster.get" },
    ]);
    expect((await admin("POST", "/reset?world=w-one")).status).toBe(204);
    expect((await admin("GET", "/journal?world=w-one")).json["exchanges"]).toEqual([]);
    expect((await fetch(`${url}/v1/cluster`, { headers: { authorization: `Bearer ${token}` } })).status).toBe(200);
    expect((await admin("POST", "/worlds", { id: "w-one" })).status).toBe(400);
  });

  test.each([
    ["GET", "/nothing", undefined, 404, "NOT_FOUND"],
    ["PUT", "/faults", {}, 405, "METHOD_NOT_ALLOWED"],
    ["POST", "/clock/advance", { ms: -1 }, 400, "INVALID_REQUEST"],
    ["POST", "/clock/advance", undefined, 400, "INVALID_REQUEST"],
    ["POST", "/faults", { status: 500, drop: "connection" }, 400, "INVALID_REQUEST"],
    ["POST", "/astral/say", { channel_id: "1", content: "x" }, 404, "NOT_FOUND"],
    ["POST", "/discord/say", { channel_id: "1", content: "x" }, 400, "INVALID_REQUEST"],
    ["GET", "/journal?world=nobody", undefined, 404, "NOT_FOUND"],
  ])("refuse %s %s %j", async (method, path, body, status, code) => {
    const answer = await admin(method, path, body);
    expect([answer.status, (answer.json as { error?: { code: string } }).error?.code]).toEqual([status, code]);
  });

  test("answer no page of somebody else's, not even one whose name was pointed at this machine", async () => {
    const from = (headers: Record<string, string>): Promise<{ status: number | undefined; allowed: unknown }> =>
      new Promise((resolve) => {
        httpRequest(`${server.url}/__mock/journal`, { headers }, (response) => {
          response.resume();
          resolve({ status: response.statusCode, allowed: response.headers["access-control-allow-origin"] });
        }).end();
      });
    expect(await from({ origin: "https://evil.example" })).toEqual({ status: 403, allowed: undefined });
    expect(await from({ host: "evil.example:80" })).toEqual({ status: 403, allowed: undefined });
    expect(await from({ origin: "http://localhost:5173" })).toEqual({ status: 200, allowed: "http://localhost:5173" });
  });

  test("answer loopback callers only", async () => {
    const { createAdmin } = await import("../src/node/admin.js");
    const outcome = await createAdmin(kernelOf(mock), server.url).dispatch(
      { method: "GET", headers: {}, socket: { remoteAddress: "::ffff:10.0.0.7" } } as never,
      "/__mock/journal",
    );
    expect(outcome).toMatchObject({ kind: "answer", answer: { status: 403 } });
  });
});

describe("the command line", () => {
  const cli = fileURLToPath(new URL("../src/node/cli.ts", import.meta.url));
  const run = (...args: string[]) =>
    spawn(process.execPath, ["--import", "tsx", "--conditions=@antiphon/source", cli, ...args], { stdio: "pipe" });

  test("prints one line with everything a client needs, and ends when told to", async () => {
    const child = run("--port", "0", "--seed", "7");
    const line = await new Promise<string>((resolve) => {
      let text = "";
      child.stdout.on("data", (data: Buffer) => {
        text += data.toString("utf8");
        if (text.includes("\n")) resolve(text);
      });
    });
    const printed = JSON.parse(line) as MockServer["line"];
    const { url, apis } = printed;
    expect(line.split("\n")).toHaveLength(2);
    expect(printed.antiphon).toBe(1);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const text = expect.any(String) as string;
    const chat = {
      gatewayUrl: text,
      token: text,
      userToken: text,
      applicationId: text,
      guildId: text,
      channelId: text,
      personId: text,
    };
    expect(apis["auralis"]).toEqual({ url: `${url}/auralis/api`, token: text });
    expect(apis["auralisCloud"]).toEqual({ url: `${url}/auralis-cloud/api`, userId: text, workerToken: text });
    expect(apis["auralytik"]).toEqual({ url: `${url}/auralytik/api/v1`, apiKey: text, hmacSecret: text });
    expect(apis["astral"]).toEqual({ url: `${url}/astral/api/v1`, ...chat });
    expect(apis["astral"]?.gatewayUrl).toBe(`${url.replace("http", "ws")}/astral/gateway?v=1&encoding=json`);
    expect(Object.keys(apis)).not.toContain("lab");
    const me = await fetch(`${apis["astral"]?.url}/users/@me`, {
      headers: { authorization: `Bot ${apis["astral"]?.["token"]}` },
    });
    expect(me.status).toBe(200);
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
  });

  test.each([
    [["--port", "99999"], "--port must be a whole number from 0 to 65535"],
    [["--clock", "fast"], "--clock must be real, auto or manual"],
    [["--bogus"], "Unknown option"],
  ])("explains %j", async (args, why) => {
    const child = run(...args);
    let errors = "";
    child.stderr.on("data", (data: Buffer) => (errors += data.toString("utf8")));
    expect(await new Promise((resolve) => child.once("close", resolve))).toBe(1);
    expect(errors).toContain(why);
  });
});
