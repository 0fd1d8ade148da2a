import http from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { type ClientOptions, DecodeError, type Transport } from "@antiphon/core";
import { createDownload, createRuntime, type Operation, type Runtime } from "@antiphon/core/internal";
import { describe, expect, onTestFinished, test } from "vitest";
import { platformTransport as webTransport } from "../../src/platform/web.js";
import { failureOf } from "../lab/lab-world.js";

const get: Operation = { id: "things.get", method: "GET", path: "/x", safety: "safe", response: "json", codes: [] };
const bytes: Operation = { ...get, id: "things.bytes", response: "binary" };

function client(options: ClientOptions): Runtime {
  return createRuntime({
    api: { id: "things", vendor: "Things", errorBody: { message: [] }, codes: {} },
    factory: "createThings",
    options: { retry: false, ...options },
  });
}

async function serve(handle: http.RequestListener): Promise<string> {
  const server = http.createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const json = JSON.stringify({ text: "é".repeat(1000) }); // 2011 bytes
const bodies: readonly (readonly [string, http.RequestListener])[] = [
  ["of known length", (_, response) => response.end(json)],
  ["in chunks", (_, response) => (response.write(json.slice(0, 5)), response.end(json.slice(5)))],
  ["compressed", (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(json))],
];
const transports: readonly (readonly [string, ClientOptions])[] = [
  ["node:http", {}],
  ["fetch", { transport: webTransport() }],
];

describe.each(transports)("maxResponseBytes over %s", (_, transport) => {
  test.each(bodies)("holds to the byte for a body %s", async (_kind, handle) => {
    const baseUrl = await serve(handle);
    const size = Buffer.byteLength(json);
    for (const [maxResponseBytes, fits] of [
      [size + 1, true],
      [size, true],
      [size - 1, false],
      [size - 3, false],
      [1, false],
    ] as const) {
      const ofClient = client({ baseUrl, ...transport, maxResponseBytes })
        .call(get, {}, undefined)
        .safe();
      const ofCall = client({ baseUrl, ...transport })
        .call(get, {}, { maxResponseBytes })
        .safe();
      for (const result of [await ofClient, await ofCall]) {
        expect(result.ok).toBe(fits);
        if (!result.ok)
          expect(result.error).toMatchObject({ code: "INVALID_RESPONSE", outcome: "applied", attempts: 1 });
      }
    }
  });

  test("holds for bytes and for error bodies that are asked for whole", async () => {
    const ok = await serve((_request, response) => response.end(json));
    expect(
      await failureOf(client({ baseUrl: ok, ...transport, maxResponseBytes: 100 }).call(bytes, {}, undefined)),
    ).toBeInstanceOf(DecodeError);
    const bad = await serve((_request, response) => response.writeHead(404).end(json));
    const raw = client({ baseUrl: bad, ...transport, maxResponseBytes: 100 });
    const plan = { operation: get, args: {}, want: "text", onErrorStatus: "return" } as const;
    const error = await failureOf(raw.send(plan));
    expect(error).toMatchObject({ code: "INVALID_RESPONSE", outcome: "unknown", attempts: 1, status: 404 });
  });

  test("leaves streams alone unless the call itself has it", async () => {
    const baseUrl = await serve((_request, response) => response.end(json));
    const runtime = client({ baseUrl, ...transport, maxResponseBytes: 100 });
    const answer = await runtime.call(get, {}, undefined).asResponse();
    expect(await answer.json()).toEqual(JSON.parse(json));
    const bounded = await runtime.call(get, {}, { maxResponseBytes: 100 }).asResponse();
    await expect(bounded.text()).rejects.toBeInstanceOf(DecodeError);
    const download = (options: object) => createDownload({ runtime, operation: bytes, options });
    await expect(download({}).bytes()).rejects.toBeInstanceOf(DecodeError);
    expect(await download({ maxResponseBytes: 5000 }).text()).toBe(json);
  });
});

describe("a stream that stalls or drips ends in time", () => {
  const stall: http.RequestListener = (_, response) =>
    void response.writeHead(200, { "content-length": "100" }).write("x");
  const drip: http.RequestListener = (_, response) => {
    response.writeHead(200, { "content-length": "100000" });
    const timer = setInterval(() => response.write("x"), 5);
    response.on("close", () => clearInterval(timer));
  };

  test.each([
    ["stalls, with a deadline", stall, { deadlineMs: 100 }, "DEADLINE_EXCEEDED"],
    ["drips, with a deadline", drip, { deadlineMs: 100 }, "DEADLINE_EXCEEDED"],
    ["stalls, with a timeout", stall, { timeoutMs: 100, retry: false as const }, "ATTEMPT_TIMEOUT"],
  ])("%s", async (_, handle, options, code) => {
    const runtime = client({ baseUrl: await serve(handle) });
    await expect(createDownload({ runtime, operation: bytes, options }).bytes()).rejects.toMatchObject({ code });
    const read = async (): Promise<string> => (await runtime.call(bytes, {}, options).asResponse()).text();
    await expect(read()).rejects.toMatchObject({ code });
  });

  test("stalls, with a timeout of the client", async () => {
    const runtime = client({ baseUrl: await serve(stall), timeoutMs: 100 });
    await expect(createDownload({ runtime, operation: bytes, options: {} }).bytes()).rejects.toMatchObject({
      code: "ATTEMPT_TIMEOUT",
    });
  });
});

describe("plain http", () => {
  const sent: string[] = [];
  const transport: Transport = ({ url }) => {
    sent.push(url);
    return Promise.resolve({ status: 200, headers: {}, text: async () => "{}", async *stream() {}, cancel() {} });
  };
  const secrets = ["token", "client_secret"];
  const post: Operation = { ...get, secrets, id: "things.post", method: "POST", body: "json", path: "/hooks/{token}" };
  const schemes = { auth: { credential: () => ({ headers: { authorization: "x" } }) } };
  const open = (baseUrl: string, more: ClientOptions = {}): Runtime =>
    createRuntime({
      api: { id: "things", vendor: "Things", errorBody: { message: [] }, codes: {} },
      factory: "createThings",
      options: { baseUrl, transport, ...more },
      schemes,
    });

  const secret: readonly (readonly [string, (runtime: Runtime) => Promise<unknown>])[] = [
    ["a credential", (runtime) => runtime.call({ ...get, auth: ["auth"] }, {}, undefined)],
    ["a value of the path", (runtime) => runtime.call(post, { path: { token: "t" }, body: {} }, undefined)],
    [
      "a member of the body",
      (runtime) => runtime.call({ ...post, path: "/x" }, { body: { client_secret: "s" } }, undefined),
    ],
    [
      "a parameter of the query",
      (runtime) => runtime.call({ ...get, secrets, query: ["token"] }, { query: { token: "t" } }, undefined),
    ],
    [
      "a presigned link",
      async (runtime) =>
        runtime.send({ operation: get, args: {}, want: "text", url: `${await runtime.baseUrl()}/y?sig=1` }),
    ],
  ];

  test.each(secret)("carries %s to this machine alone, or where the caller says so", async (_, ask) => {
    for (const url of ["http://localhost:1", "http://127.0.0.1:1", "http://[::1]:1", "https://api.example"])
      await ask(open(url));
    await ask(open("http://api.internal", { dangerouslyAllowPlainHttp: true }));
    sent.length = 0;
    for (const url of [
      "http://api.example",
      "http://localhost.example",
      "http://127.0.0.1.example",
      "http://10.0.0.1",
      "http://128.0.0.1",
    ]) {
      await expect(ask(open(url))).rejects.toMatchObject({ code: "INVALID_OPTION", outcome: "not_sent" });
    }
    expect(sent).toEqual([]);
  });

  test("carries what is no secret anywhere", async () => {
    expect(await open("http://api.example").call(get, {}, undefined)).toEqual({});
  });
});

describe("a presigned link that redirects", () => {
  async function follows(from: string, to: string): Promise<boolean> {
    const urls: string[] = [];
    const transport: Transport = ({ url }) => {
      urls.push(url);
      const head = url === from ? { status: 302, headers: { location: to } } : { status: 200, headers: {} };
      return Promise.resolve({ ...head, text: async () => "{}", async *stream() {}, cancel() {} });
    };
    await client({ baseUrl: "https://api.example", transport })
      .send({ operation: get, args: {}, want: "text", url: from })
      .catch(() => undefined);
    return urls.length === 2;
  }

  test.each([
    ["https://store.example/a", "https://other.example/b", true],
    ["https://store.example/a", "http://other.example/b", false],
    ["http://127.0.0.1:1/a", "http://127.0.0.1:2/b", true],
    ["http://localhost/a", "http://[::1]:2/b", true],
    ["http://127.0.0.1:1/a", "http://10.0.0.1/b", false],
    ...[
      "127.0.0.1",
      "localhost",
      "a.localhost",
      "[::1]",
      "0.0.0.0",
      "10.1.2.3",
      "172.16.0.1",
      "172.31.9.9",
      "192.168.1.1",
      "169.254.169.254",
      "100.64.0.1",
      "[fc00::1]",
      "[fd12::1]",
      "[fe80::1]",
      "[::ffff:10.0.0.1]",
      "[::]",
      "localhost.",
      "a.localhost.",
      "127.0.0.1.",
      "017700000001",
      "192.0.0.8",
      "198.18.0.1",
      "224.0.0.1",
      "255.255.255.255",
      "[::127.0.0.1]",
      "[64:ff9b::a00:1]",
      "[2002:a00:1::]",
      "[2001:0:a00:1::]",
      "[2001::1]",
      "[fec0::1]",
      "[ff02::1]",
      "2130706433",
      "0x7f.1",
    ].map((host) => ["https://store.example/a", `https://${host}/b`, false] as const),
    ["https://store.example/a", "https://172.32.0.1/b", true],
    ["https://store.example/a", "https://11.0.0.1/b", true],
    ["https://store.example/a", "https://223.255.0.1/b", true],
    ["https://store.example/a", "https://225.example/b", true],
    ["https://store.example/a", "https://198.20.0.1/b", true],
    ["https://store.example/a", "https://[2606:4700::1]/b", true],
    ["https://store.example/a", "https://[2001:db8::1]/b", true],
    ["https://store.example/a", "https://10.example/b", true],
    ["https://store.example/a", "file:///etc/passwd", false],
    ["https://store.example/a", "https://[", false],
  ] as const)("from %s to %s: %s", async (from, to, expected) => {
    expect(await follows(from, to)).toBe(expected);
  });
});
