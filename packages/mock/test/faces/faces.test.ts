import { expect } from "vitest";
import { WebSocket as NodeWebSocket } from "ws";
import { onEveryFaceOf, type Stage } from "./faces.js";
import { toy } from "../toy-engine.js";

type ToyStage = Stage<{ readonly toy: typeof toy }, "toy">;

/** A bare client: one request, its status, headers and JSON. */
async function call(
  { options, fetch }: ToyStage,
  method: string,
  path: string,
  init: { body?: unknown; headers?: Record<string, string>; signal?: AbortSignal } = {},
) {
  const { baseUrl, token } = options();
  const { body, signal } = init;
  const headers = {
    authorization: `Bearer ${token}`,
    ...(body === undefined ? {} : { "content-type": "application/json" }),
    ...init.headers,
  };
  const response = await fetch(baseUrl + path, {
    method,
    headers,
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: text.startsWith("{") && text.endsWith("}") ? (JSON.parse(text) as Record<string, unknown>) : {},
  };
}

/** Aborts when world time has passed, as a client's attempt timeout does. */
function timeout({ mock }: ToyStage, ms: number): AbortSignal {
  const controller = new AbortController();
  mock.clock.timer(() => controller.abort(new Error(`no answer for ${ms} ms`)), ms, "guard");
  return controller.signal;
}

onEveryFaceOf("the kernel", { toy }, "toy", ({ test }) => {
  test("answers what the service says", async (stage) => {
    const created = await call(stage, "POST", "/v1/notes", { body: { text: "hi" } });
    expect(created).toMatchObject({ status: 201, json: { text: "hi" } });
    expect(await call(stage, "GET", `/v1/notes/${String(created.json["id"])}`)).toMatchObject({
      status: 200,
      json: created.json,
    });
    expect((await call(stage, "GET", "/v1/notes?limit=3")).json).toEqual({ notes: [created.json] });
    expect(await call(stage, "DELETE", `/v1/notes/${String(created.json["id"])}`)).toMatchObject({
      status: 204,
      text: "",
    });
    expect(await call(stage, "GET", "/health", { headers: { authorization: "" } })).toMatchObject({
      status: 200,
      text: "ok",
    });
  });

  test("refuses as documented, whatever arrives", async (stage) => {
    const { mock } = stage;
    const cases: readonly [string, string, Parameters<typeof call>[3], number, string, string?][] = [
      ["GET", "/v1/notes", { headers: { authorization: "Bearer nobody" } }, 401, "UNAUTHORIZED"],
      ["GET", "/v1/nothing", {}, 404, "NOT_FOUND", "route"],
      ["PUT", "/v1/notes", { body: {} }, 405, "METHOD", "route"],
      ["POST", "/v1/notes", { body: "{" }, 400, "INVALID", "syntax"],
      ["POST", "/v1/notes", { body: "[".repeat(5000) }, 400, "INVALID", "syntax"],
      ["POST", "/v1/notes", { body: `{"a":${"[".repeat(4000)}${"]".repeat(4000)}}` }, 400, "INVALID", "syntax"],
      ["POST", "/v1/notes", { body: "null" }, 400, "INVALID", "type"],
      ["POST", "/v1/notes", { body: { text: "x".repeat(21) } }, 400, "INVALID", "maxLength"],
      ["POST", "/v1/notes", { body: '{"__proto__":{"text":"a"}}' }, 400, "INVALID", "required"],
      [
        "POST",
        "/v1/notes",
        { body: "text=hi", headers: { "content-type": "application/x-www-form-urlencoded" } },
        400,
        "INVALID",
        "content-type",
      ],
      ["POST", "/v1/notes", {}, 400, "INVALID", "required"],
      ["GET", "/v1/notes?limit=0x10", {}, 400, "INVALID", "type"],
      ["GET", "/v1/notes?limit=%205", {}, 400, "INVALID", "type"],
      ["GET", "/v1/notes?limit=1&limit=2", {}, 400, "INVALID", "type"],
      ["GET", "/v1/notes/%E0%A4%A", {}, 400, "INVALID", "syntax"],
      ["DELETE", "/v1/notes/1", {}, 404, "NOT_FOUND"],
    ];
    for (const [method, path, init, status, code, keyword] of cases) {
      const answer = await call(stage, method, path, init);
      expect([method, path, answer.status, answer.json["code"]]).toEqual([method, path, status, code]);
      if (keyword !== undefined) mock.contract.expect({ keyword });
      if (status === 405) expect(answer.headers.get("allow")).toBe("POST, GET");
    }
  });

  test("streams what a service gives in pieces", async (stage) => {
    const { baseUrl, token } = stage.options();
    const response = await stage.fetch(`${baseUrl}/v1/export`, { headers: { authorization: `Bearer ${token}` } });
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([bytes.length, bytes[0], bytes[50_000], bytes.at(-1)]).toEqual([200_000, 128, 129, 131]);
    expect(response.headers.get("content-type")).toBe("application/octet-stream");
  });

  test("takes one window per route, and tells when it ends", async (stage) => {
    const statuses: number[] = [];
    for (let n = 0; n < 6; n += 1) statuses.push((await call(stage, "GET", "/v1/notes")).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
    await stage.mock.clock.advance("4500ms");
    expect((await call(stage, "GET", "/v1/notes")).headers.get("retry-after")).toBe("6");
    await stage.mock.clock.advance("5500ms");
    expect((await call(stage, "GET", "/v1/notes")).status).toBe(200);
  });

  test("replays a key's answer, and refuses the key for another body", async (stage) => {
    const keyed = (text: string) =>
      call(stage, "POST", "/v1/notes", { body: { text }, headers: { "idempotency-key": "k" } });
    const first = await keyed("one");
    const second = await keyed("one");
    expect(second.json).toEqual(first.json);
    expect([first.headers.get("idempotency-replayed"), second.headers.get("idempotency-replayed")]).toEqual([
      null,
      "true",
    ]);
    expect((await keyed("two")).json["code"]).toBe("KEY_REUSED");
    expect(stage.mock.toy.notes()).toEqual(["one"]);
    stage.mock.ledger.expectExactlyOnce({ count: 1 });
    await stage.mock.clock.advance("61s");
    expect((await keyed("two")).status).toBe(201);
  });

  test("forgets a key whose request was not carried out", async (stage) => {
    stage.mock.faults.add({
      operation: "notes.create",
      status: 503,
      code: "BUSY",
      headers: { "retry-after": "2" },
      times: 1,
    });
    const keyed = () => call(stage, "POST", "/v1/notes", { body: { text: "a" }, headers: { "idempotency-key": "k" } });
    const first = await keyed();
    expect([first.status, first.json["code"], first.headers.get("retry-after")]).toEqual([503, "BUSY", "2"]);
    expect((await keyed()).status).toBe(201);
    stage.mock.ledger.expectExactlyOnce({ count: 1 });
  });

  test(
    "loses the answer after the commit, and replays it for the same key",
    async (stage) => {
      stage.mock.faults.add({ operation: "notes.create", after: "commit", drop: "connection", times: 1 });
      const keyed = () =>
        call(stage, "POST", "/v1/notes", { body: { text: "a" }, headers: { "idempotency-key": "k" } });
      await expect(keyed()).rejects.toThrow();
      expect(stage.mock.toy.notes()).toEqual(["a"]);
      expect((await keyed()).headers.get("idempotency-replayed")).toBe("true");
      stage.mock.ledger.expectExactlyOnce({ count: 1 });
    },
    { needs: ["drop"] },
  );

  test(
    "shows the system's code of a reset connection",
    async (stage) => {
      stage.mock.faults.add({ operation: "notes.list", drop: "connection", times: 1 });
      await expect(call(stage, "GET", "/v1/notes")).rejects.toMatchObject({
        cause: { code: expect.stringMatching(/ECONNRESET|UND_ERR_SOCKET/) },
      });
      expect((await call(stage, "GET", "/v1/notes")).status).toBe(200);
    },
    { needs: ["drop.code"] },
  );

  test(
    "fails before the request is sent",
    async (stage) => {
      for (const [drop, code] of [
        ["refused", "ECONNREFUSED"],
        ["dns", "ENOTFOUND"],
        ["tls", "CERT_HAS_EXPIRED"],
      ] as const) {
        stage.mock.faults.add({ drop, times: 1 });
        await expect(call(stage, "GET", "/v1/notes")).rejects.toMatchObject({ cause: { code } });
      }
      expect(stage.mock.journal.exchanges().map((row) => row.status)).toEqual([undefined, undefined, undefined]);
    },
    { needs: ["connect"] },
  );

  test(
    "never answers, until the client's own timeout ends the wait",
    async (stage) => {
      stage.mock.faults.add({ operation: "notes.list", hang: true, times: 1 });
      const before = stage.mock.clock.now();
      await expect(call(stage, "GET", "/v1/notes", { signal: timeout(stage, 30_000) })).rejects.toThrow(
        "no answer for 30000 ms",
      );
      expect(stage.mock.clock.now() - before).toBe(30_000);
      expect(stage.mock.journal.exchanges()[0]).toMatchObject({ status: undefined, delivered: false });
    },
    { needs: ["hang"] },
  );

  test("answers late by world time", async (stage) => {
    stage.mock.faults.add({ operation: "notes.list", latencyMs: 4000, times: 1 });
    const before = stage.mock.clock.now();
    expect((await call(stage, "GET", "/v1/notes")).status).toBe(200);
    expect(stage.mock.clock.now() - before).toBe(4000);
  });

  test(
    "cuts a body after its head has arrived",
    async (stage) => {
      stage.mock.faults.add({ operation: "notes.list", body: "cut", bodyBytes: 3, times: 1 });
      await expect(call(stage, "GET", "/v1/notes")).rejects.toThrow();
      expect(stage.mock.journal.exchanges()[0]).toMatchObject({ status: 200, delivered: false });
    },
    { needs: ["body.cut"] },
  );

  test(
    "ends a body before its content-length",
    async (stage) => {
      stage.mock.faults.add({ operation: "notes.list", body: "short", times: 1 });
      await expect(call(stage, "GET", "/v1/notes")).rejects.toThrow();
    },
    { needs: ["body.short"] },
  );

  test(
    "stalls a body until the client gives up",
    async (stage) => {
      stage.mock.faults.add({ operation: "notes.list", body: "stall", bodyBytes: 3, times: 1 });
      const before = stage.mock.clock.now();
      await expect(call(stage, "GET", "/v1/notes", { signal: timeout(stage, 20_000) })).rejects.toThrow();
      expect(stage.mock.clock.now() - before).toBe(20_000);
    },
    { needs: ["body.stall"] },
  );

  test(
    "drips a body over world time",
    async (stage) => {
      stage.mock.faults.add({ operation: "notes.list", body: "drip", bytesPerSecond: 2, times: 1 });
      const before = stage.mock.clock.now();
      const answer = await call(stage, "GET", "/v1/notes");
      expect(answer.json).toEqual({ notes: [] });
      expect(stage.mock.clock.now() - before).toBe((answer.text.length / 2) * 1000);
    },
    { needs: ["body.drip"] },
  );

  test("delivers a request twice", async (stage) => {
    stage.mock.faults.add({ operation: "notes.create", deliveries: 2, times: 1 });
    expect((await call(stage, "POST", "/v1/notes", { body: { text: "a" } })).status).toBe(201);
    expect(stage.mock.toy.notes()).toEqual(["a", "a"]);
    expect(() => stage.mock.ledger.expectExactlyOnce()).toThrow(/notes\.create was carried out 2 times/);
  });

  test(
    "carries a request out after the client has given it up",
    async (stage) => {
      stage.mock.faults.add({ operation: "notes.create", commitAfterMs: 2000, times: 1 });
      await expect(call(stage, "POST", "/v1/notes", { body: { text: "a" } })).rejects.toThrow();
      expect(stage.mock.toy.notes()).toEqual([]);
      await stage.mock.clock.advance("2s");
      expect(stage.mock.toy.notes()).toEqual(["a"]);
      stage.mock.ledger.expectExactlyOnce({ count: 1 });
    },
    { needs: ["drop"] },
  );

  test(
    "decides by chance alike whatever the order of requests",
    async (stage) => {
      stage.mock.faults.add({ operation: "notes.get", probability: 0.4, status: 503, code: "BUSY" });
      const statuses = await Promise.all(
        Array.from({ length: 40 }, (_, n) => call(stage, "GET", `/v1/notes/${n}`).then(({ status }) => status)),
      );
      const hit = statuses.filter((status) => status === 503).length;
      expect(hit).toBeGreaterThan(5);
      expect(hit).toBeLessThan(30);
    },
    { concurrent: true },
  );

  test("waits for a service that waits for world time", async (stage) => {
    const before = stage.mock.clock.now();
    expect((await call(stage, "GET", "/v1/notes/slow")).status).toBe(200);
    expect(stage.mock.clock.now() - before).toBe(5000);
  });

  test(
    "carries sockets both ways, and tells a clean end from a broken one",
    async (stage) => {
      const ends = await Promise.all(["bye", "drop"].map((word) => talk(stage, ["one", word])));
      expect(ends).toEqual([
        { received: ["hello", "echo one"], code: 4001, reason: "bye" },
        { received: ["hello", "echo one"], code: 1006, reason: "" },
      ]);
      expect(stage.mock.journal.sockets().map((row) => row.closed?.code)).toEqual([4001, 1006]);
      expect(stage.mock.coverage.report()["toy"]?.closeCodes).toEqual({ "4001": 1, "1006": 1 });
    },
    { needs: ["socket", "socket.unclean"] },
  );

  test(
    "refuses a handshake with a status",
    async (stage) => {
      stage.mock.faults.add({ operation: "socket", status: 429, code: "LIMITED", times: 1 });
      expect(await talk(stage, [])).toMatchObject({ received: [], code: 1006 });
      expect(stage.mock.journal.sockets()[0]).toMatchObject({ refused: 429 });
      expect(await talk(stage, ["bye"])).toMatchObject({ received: ["hello"], code: 4001 });
    },
    { needs: ["socket", "socket.refused"] },
  );
});

interface Talk {
  readonly received: string[];
  readonly code: number;
  readonly reason: string;
}

interface AnySocket {
  onopen: (() => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: ((event: { code: number; reason: string }) => void) | null;
  onerror: ((event: unknown) => void) | null;
  send(data: string): void;
}

/** Says each word once the answer to the one before has come. */
function talk(stage: ToyStage, words: readonly string[]): Promise<Talk> {
  const injected = stage.options() as { WebSocket: unknown; gatewayUrl?: string };
  const Socket = (injected.WebSocket ?? NodeWebSocket) as new (url: string) => AnySocket;
  const socket = new Socket(injected.gatewayUrl ?? "wss://gateway.toy.example/");
  const received: string[] = [];
  return new Promise((resolve) => {
    socket.onerror = () => undefined;
    socket.onmessage = ({ data }) => {
      received.push(String(data));
      const next = words[received.length - 1];
      if (next !== undefined) socket.send(next);
    };
    socket.onclose = ({ code, reason }) => resolve({ received, code, reason });
  });
}
