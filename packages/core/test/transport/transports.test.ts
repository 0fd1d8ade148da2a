import http, { type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import {
  type ApiError,
  closeIdleConnections,
  type ClientOptions,
  fetchTransport,
  type Transport,
  TransportError,
} from "@antiphon/core";
import { createRuntime, type Runtime } from "@antiphon/core/internal";
import type { Operation, PreparedBody } from "@antiphon/core/internal";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { platformTransport as webTransport } from "../../src/platform/web.js";
import { failureOf } from "../lab/lab-world.js";

const get: Operation = {
  id: "things.get",
  method: "GET",
  path: "/things/{id}",
  safety: "safe",
  response: "json",
  codes: [],
};
const put: Operation = { ...get, id: "things.put", method: "PUT", safety: "idempotent", body: "json" };
const ship: Operation = { ...get, id: "things.ship", method: "POST", safety: "unsafe" };

type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void;

interface Served {
  readonly url: string;
  readonly sockets: Set<Socket>;
  readonly requests: {
    readonly method: string;
    readonly url: string;
    readonly headers: IncomingMessage["headers"];
    readonly body: string;
  }[];
  connections(): number;
}

/** A real server on this machine, closed with the test. */
async function serve(handle: Handler): Promise<Served> {
  const sockets = new Set<Socket>();
  const requests: Served["requests"] = [];
  let connections = 0;
  const server = http.createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (chunk: string) => (body += chunk));
    request.on("end", () => {
      requests.push({ method: request.method ?? "", url: request.url ?? "", headers: request.headers, body });
      handle(request, response, body);
    });
  });
  server.on("connection", (socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sockets,
    requests,
    connections: () => connections,
  };
}

function client(url: string, options: ClientOptions = {}): Runtime {
  return createRuntime({
    api: { id: "things", vendor: "Things", errorBody: { message: [] }, codes: {} },
    factory: "createThings",
    options: { baseUrl: url, ...options },
  });
}

const read = (runtime: Runtime, options = {}): ReturnType<Runtime["call"]> =>
  runtime.call(get, { path: { id: "a" } }, options);
const ok: Handler = (_, response) => response.end('{"a":1}');

const oneTime = (): PreparedBody => ({
  contentType: "text/plain",
  length: 3,
  replayable: false,
  content: async function* () {
    yield Buffer.from("one");
  },
});

/** Resolves when `holds` does, looked at again after each turn of the loop. */
async function eventually(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 5000 && !holds(); turn += 1) await new Promise((resolve) => setImmediate(resolve));
  expect(holds()).toBe(true);
}

const TRANSPORTS: readonly [string, Transport | undefined][] = [
  ["node:http", undefined],
  ["fetch", webTransport()],
];

describe.each(TRANSPORTS)("over %s", (name, transport) => {
  const options: ClientOptions = transport ? { transport } : {};

  it("carries method, path, query, headers and body as they are", async () => {
    const server = await serve(ok);
    const runtime = client(`${server.url}/api`, options);
    await runtime.call(
      put,
      { path: { id: "é/b" }, query: { q: "a+b c" }, body: { name: "通話 📞" } },
      { headers: { "x-mine": "1" } },
    );
    expect(server.requests).toMatchObject([
      {
        method: "PUT",
        url: "/api/things/%C3%A9%2Fb?q=a%2Bb%20c",
        body: '{"name":"通話 📞"}',
        headers: {
          "content-type": "application/json",
          "content-length": "22",
          "x-mine": "1",
          accept: "application/json",
        },
      },
    ]);
  });

  it("sends a header with accents as the same bytes, with and without a body", async () => {
    const server = await serve(ok);
    const runtime = client(server.url, options);
    const reasoned = { headers: { "x-reason": "répété" } };
    await runtime.call(put, { path: { id: "1" }, body: { name: "x" } }, reasoned);
    await runtime.call(put, { path: { id: "1" } }, reasoned);
    const seen = server.requests.map(({ headers }) => headers["x-reason"]);
    expect(seen).toEqual(["répété", "répété"]);
  });

  it.each([
    ["gzip", gzipSync],
    ["deflate", deflateSync],
    ["br", brotliCompressSync],
  ] as const)("reads an answer in %s", async (encoding, compress) => {
    const big = JSON.stringify({ text: "é".repeat(100_000) });
    const server = await serve((_, response) =>
      response.writeHead(200, { "content-encoding": encoding }).end(compress(big)),
    );
    expect(await read(client(server.url, options))).toEqual(JSON.parse(big));
    expect(server.requests[0]?.headers["accept-encoding"]).toContain("gzip");
  });

  it("reads an answer that comes in pieces, cut within a character", async () => {
    const bytes = Buffer.from('{"text":"通話"}');
    const server = await serve((_, response) => {
      response.write(bytes.subarray(0, 11));
      setImmediate(() => response.end(bytes.subarray(11)));
    });
    expect(await read(client(server.url, options))).toEqual({ text: "通話" });
  });

  it("keeps one connection for calls that follow each other, failed ones too", async () => {
    const server = await serve((request, response) => {
      response.statusCode = request.url === "/things/a" ? 404 : 200;
      response.end("x".repeat(1000));
    });
    const runtime = client(server.url, options);
    for (let call = 0; call < 10; call += 1) await read(runtime).safe();
    expect(server.connections()).toBeLessThanOrEqual(name === "fetch" ? 2 : 1); // undici may open a spare one
  });

  it("tells a refused connection apart from a broken one", async () => {
    const closed = await serve(ok);
    const { port } = new URL(closed.url);
    const server = http.createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const free = (server.address() as AddressInfo).port;
    await new Promise((resolve) => server.close(resolve));
    expect(port).not.toBe(String(free));
    const refused = await failureOf(
      client(`http://127.0.0.1:${free}`, options).call(ship, { path: { id: "a" } }, { retry: false }),
    );
    expect(refused).toMatchObject({ code: "CONNECTION_FAILED", outcome: "not_sent" });
    const breaking = await serve((request) => request.socket.destroy());
    const broken: Error = await failureOf(client(breaking.url, options).call(ship, { path: { id: "a" } }, undefined));
    expect(broken).toMatchObject({ code: "CONNECTION_FAILED", outcome: "unknown", attempts: 1 });
    expect(breaking.requests).toHaveLength(1);
  });

  it("P4 a name that does not resolve was not sent", async () => {
    const runtime = client("https://no-such-host.invalid", options);
    expect(await failureOf(runtime.call(ship, { path: { id: "a" } }, { retry: false }))).toMatchObject({
      outcome: "not_sent",
    });
  });

  it("P9 tells that an answer broke off in its middle", async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write('{"a":');
      setImmediate(() => response.destroy());
    });
    const error = await failureOf(client(server.url, options).call(ship, { path: { id: "a" } }, undefined));
    expect(error).toMatchObject({ code: "CONNECTION_FAILED", outcome: "applied", attempts: 1 });
  });

  it("P24 an abort closes the connection of a request under way", async () => {
    const server = await serve(() => {});
    const controller = new AbortController();
    const ending = failureOf(read(client(server.url, options), { signal: controller.signal }));
    await eventually(() => server.requests.length === 1);
    controller.abort("enough");
    expect(await ending).toBe("enough");
    if (name === "node:http") await eventually(() => server.sockets.size === 0); // undici connects anew at once
  });

  it("P63 stops reading an error after 64 KiB and drops the connection", async () => {
    const server = await serve((_, response) => {
      response.statusCode = 500;
      const more = (): void => {
        while (response.write("x".repeat(65_536)));
        response.once("drain", more);
      };
      more();
    });
    const error: ApiError = await failureOf(read(client(server.url, options), { retry: false }));
    expect(error).toMatchObject({ status: 500 });
    if (name === "node:http") await eventually(() => server.sockets.size === 0); // undici connects anew at once
  });

  it("hands a body over as a stream, and gives an unread one up", async () => {
    const server = await serve((_, response) => {
      response.write("first");
      setImmediate(() => response.end(" second"));
    });
    const runtime = client(server.url, options);
    expect(await (await read(runtime).asResponse()).text()).toBe("first second");
    const response = await read(runtime).asResponse();
    await response.body?.cancel();
    expect(server.requests).toHaveLength(2);
  });

  it("sends a streamed body, of known length or in chunks", async () => {
    const server = await serve(ok);
    const runtime = client(server.url, options);
    const content = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from("one ");
      yield Buffer.from("two");
    };
    for (const length of [7, undefined]) {
      const body = { contentType: "text/plain", content, ...(length === undefined ? {} : { length }) };
      await runtime.send({ operation: put, args: { path: { id: "a" } }, body, want: "text" });
    }
    expect(server.requests.map(({ body }) => body)).toEqual(["one two", "one two"]);
    if (name === "node:http") {
      expect(server.requests.map(({ headers }) => headers["content-length"] ?? headers["transfer-encoding"])).toEqual([
        "7",
        "chunked",
      ]);
    }
  });
  it.each([
    ["204", "HTTP/1.1 204 X\r\n\r\n"],
    ["205 that never ends", "HTTP/1.1 205 X\r\n\r\n"],
    ["204 that announces one", "HTTP/1.1 204 X\r\ncontent-length: 100\r\n\r\n"],
    ["205 with a body all the same", "HTTP/1.1 205 X\r\ncontent-length: 100\r\n\r\nx"],
    ["304 with a body all the same", "HTTP/1.1 304 X\r\ncontent-length: 100\r\n\r\nx"],
    ["304 with chunks", "HTTP/1.1 304 X\r\ntransfer-encoding: chunked\r\n\r\n1\r\nx\r\n"],
  ])("holds no connection for an answer without a body: %s", async (_, head) => {
    const sockets = new Set<Socket>();
    const server = createServer((socket) => {
      socket.on("error", () => {}).on("close", () => sockets.delete(socket));
      socket.once("data", () => {
        sockets.add(socket); // undici opens others ahead
        socket.write(head);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => {
      for (const socket of sockets) socket.destroy();
      server.close();
    });
    const runtime = client(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { ...options, retry: false });
    const isFree = (): boolean => {
      closeIdleConnections();
      return sockets.size === 0 || (name === "fetch" && !/length|chunked/.test(head)); // undici keeps it for the next call
    };
    await read(runtime).safe();
    await eventually(isFree);
    const response = await read(runtime)
      .asResponse()
      .catch(() => undefined);
    expect(await response?.text()).toBe(head.includes(" 304") ? undefined : "");
    await eventually(isFree);
  });

  it("hears nothing of a body whose end fails, once the answer is there", async () => {
    const server = createServer((socket) => {
      socket.on("error", () => {});
      socket.once("data", () => socket.write("HTTP/1.1 200 X\r\ncontent-length: 2\r\n\r\n{}"));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const stray = vi.fn<(error: unknown) => void>();
    process.on("unhandledRejection", stray);
    onTestFinished(() => void process.off("unhandledRejection", stray));
    let hasEnded = false;
    const content = async function* (): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield Buffer.alloc(65_536);
      } finally {
        hasEnded = true;
        // oxlint-disable-next-line no-unsafe-finally -- as a file may fail that is closed
        throw new Error("the disk is gone");
      }
    };
    const runtime = client(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, options);
    const body: PreparedBody = { contentType: "text/plain", content };
    const sent = await runtime
      .send({ operation: put, args: { path: { id: "a" } }, body, want: "text" })
      .catch(() => {});
    expect(sent?.status ?? 200).toBe(200);
    await eventually(() => hasEnded);
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(stray).not.toHaveBeenCalled();
  });
});

describe("node:http", () => {
  it("names itself, and sends a length with a write that has no body", async () => {
    const server = await serve(ok);
    await client(server.url).call(ship, { path: { id: "a" } }, undefined);
    expect(server.requests[0]?.headers["user-agent"]).toMatch(/^antiphon node\/\d+/);
    expect(server.requests[0]?.headers["content-length"]).toBe("0");
  });

  it("goes through the agent it is given", async () => {
    const server = await serve(ok);
    const agent = new http.Agent({ keepAlive: true });
    const used = vi.spyOn(agent, "addRequest" as never);
    await read(client(server.url, { agent }));
    expect(used).toHaveBeenCalledTimes(1);
    agent.destroy();
  });

  it("is left for a global fetch that was replaced, at any time", async () => {
    const server = await serve(ok);
    const runtime = client(server.url);
    expect(await read(runtime)).toEqual({ a: 1 });
    vi.stubGlobal("fetch", async () => new Response('{"stub":true}'));
    expect(await read(runtime)).toEqual({ stub: true });
    vi.unstubAllGlobals();
    expect(await read(runtime)).toEqual({ a: 1 });
    expect(server.requests).toHaveLength(2);
  });

  it.each([
    ["a write that must not go out twice", {}, ship, undefined],
    ["a read that may be made once", { retry: false }, get, undefined],
    ["a read of one attempt", { retry: { maxAttempts: 1 } }, get, undefined],
    ["a body that can be read once", {}, put, oneTime],
  ] as const)(
    "does not risk %s on a connection that the server has closed in silence",
    async (_, options, operation, body) => {
      const server = createServer((socket) => {
        socket.on("error", () => {});
        socket.on("data", () => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}"));
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      onTestFinished(() => void server.close());
      const runtime = client(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, options);
      for (let round = 0; round < 20; round += 1) {
        const plan = { operation, args: { path: { id: "a" } }, want: "text", ...(body && { body: body() }) } as const;
        expect(await runtime.send(plan)).toMatchObject({ status: 200, attempts: 1 });
      }
    },
  );

  it("calls `http.request` where test tools have patched it", async () => {
    const server = await serve(ok);
    const patched = vi.spyOn(http, "request");
    await read(client(server.url));
    expect(patched).toHaveBeenCalledTimes(1);
    patched.mockRestore();
  });

  it("does not keep the process alive with idle connections", async () => {
    const server = await serve(ok);
    const handles = (): number => process.getActiveResourcesInfo().filter((name) => name === "TCPSocketWrap").length;
    const before = handles();
    await read(client(server.url));
    await eventually(() => handles() <= before + 1); // the server's side of the idle connection
    expect(server.connections()).toBe(1);
  });

  it("P2 makes one attempt without retries when a kept connection turns out dead", async () => {
    let answered = 0;
    const server = await serve((request, response) => {
      answered += 1;
      if (answered === 2) request.socket.destroy();
      else response.end("{}");
    });
    const runtime = client(server.url);
    await read(runtime);
    expect(await failureOf(read(runtime, { retry: false }))).toMatchObject({ code: "CONNECTION_FAILED", attempts: 1 });
    expect(server.requests).toHaveLength(2);
  });
});

describe("a transport of one's own", () => {
  it("says by its error whether the request was sent", async () => {
    for (const [reached, attempts] of [
      ["not_sent", 3],
      ["unknown", 1],
    ] as const) {
      const transport: Transport = () => Promise.reject(new TransportError("no", reached));
      const error = await failureOf(
        client("https://x.test", { transport, random: () => 0 }).call(ship, { path: { id: "a" } }, undefined),
      );
      expect(error).toMatchObject({ attempts, outcome: reached });
    }
  });

  it("is told the operation and attempt, beside the wire", async () => {
    const seen: object[] = [];
    const inner = fetchTransport(async () => new Response("{}", { status: seen.length === 1 ? 503 : 200 }));
    const transport: Transport = (request, signal) => {
      seen.push(request.meta);
      return inner(request, signal);
    };
    await read(client("https://x.test", { transport, random: () => 0 }));
    expect(seen).toEqual([
      { operation: "things.get", attempt: 1, once: false },
      { operation: "things.get", attempt: 2, once: false },
    ]);
  });
});
