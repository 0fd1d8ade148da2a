import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import { createMockOf, kernelOf } from "../../../src/mock.js";
import { serve, type MockServer } from "../../../src/node/index.js";
import { toy } from "../../toy-engine.js";

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

  test("reads no more than 32 MiB of a JSON body that does not end, and says so", async () => {
    let sent = 0;
    const answer = await new Promise<string>((resolve) => {
      const request = httpRequest(
        `${server.url}/toy/api/v1/notes`,
        { method: "POST", headers: headers() },
        (response) => {
          response.setEncoding("utf8").once("data", (text: string) => {
            request.destroy();
            resolve(`${response.statusCode} ${text}`);
          });
        },
      );
      const piece = Buffer.alloc(1024 * 1024, 0x20);
      const more = (): void => {
        if (request.destroyed || sent > 100) return;
        sent += 1;
        request.write(piece, more);
      };
      more();
    });
    expect(answer).toContain("400");
    const violation = mock.contract.violations().at(-1);
    expect(violation?.issues.map(({ message }) => message)).toEqual(["is larger than 32 MiB"]);
    expect(sent).toBeLessThan(60);
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

  test("lets pages of loopback origins in", async () => {
    const origin = "http://localhost:5173";
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

  test.each(["https://app.example", "http://localhost.example", "http://127.0.0.1.example", "null"])(
    "tells pages of %s nothing",
    async (origin) => {
      const asked = { origin, "access-control-request-method": "POST" };
      const preflight = await get("/toy/api/v1/notes", { method: "OPTIONS", headers: asked });
      const answer = await get("/toy/api/health", { headers: { origin } });
      for (const { headers: told } of [preflight, answer]) expect(told.get("access-control-allow-origin")).toBeNull();
    },
  );

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
