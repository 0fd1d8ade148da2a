import { request as httpRequest } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import { createMock } from "../../src/index.js";
import { serve, type MockServer } from "../../src/node/index.js";

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
    expect((await admin("GET", "/ledger")).json).toEqual({ intents: [], effects: [], dropped: 0 });
    expect(json["dropped"]).toEqual({ exchanges: 0, sockets: 0 });
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

  test("say what broke the specification, without the query where secrets could be", async () => {
    const { url = "", token = "" } = lineOf("auralis");
    expect((await admin("GET", "/contract?world=default")).json).toEqual({ violations: [], clean: true });
    const headers = { authorization: `Bearer ${token}` };
    await fetch(`${url}/v1/players?limit=0&token=hidden`, { headers });
    const { json } = await admin("GET", "/contract");
    expect(json).toMatchObject({
      violations: [
        { api: "auralis", operation: "players.list", method: "GET", url: "/v1/players", issues: [/^query limit: /] },
      ].map((row) => ({ ...row, issues: [expect.stringMatching(row.issues[0] as RegExp) as string] })),
      clean: false,
      reason: expect.stringContaining("players.list") as string,
    });
    expect(JSON.stringify(json)).not.toContain("hidden");
    mock.contract.expect({ operation: "players.list" });
    mock.conduct.expect({ kind: "secret-in-query", operation: "players.list" });
    expect((await admin("GET", "/contract")).json).toMatchObject({ clean: true });
  });

  test("say what was exercised and what never was", async () => {
    const { url = "", token = "" } = lineOf("auralis");
    await fetch(`${url}/v1/players`, { headers: { authorization: `Bearer ${token}` } });
    const { auralis } = (await admin("GET", "/coverage")).json as unknown as ReturnType<typeof mock.coverage.report>;
    expect(auralis?.operations["players.list"]?.statuses["200"]).toBeGreaterThan(0);
    expect(auralis?.missing).toContain("players.create 202");
  });

  test("save a world's state and bring it back, but no other world's", async () => {
    const { json } = await admin("POST", "/snapshots");
    expect(json).toEqual({ id: "snapshot-1" });
    const { channelId = "" } = lineOf("astral");
    const said = await admin("POST", "/astral/say", { channel_id: channelId, content: "soon gone" });
    const again = async (): Promise<unknown> => {
      expect((await admin("POST", "/restore", json)).status).toBe(204);
      return (await admin("POST", "/astral/say", { channel_id: channelId, content: "soon gone" })).json["id"];
    };
    expect([await again(), await again()]).toEqual([said.json["id"], said.json["id"]]);
    expect((await admin("POST", "/restore", { id: "snapshot-9" })).status).toBe(404);
    await admin("POST", "/worlds", { id: "other" });
    expect((await admin("POST", "/restore?world=other", json)).status).toBe(404);
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
});
