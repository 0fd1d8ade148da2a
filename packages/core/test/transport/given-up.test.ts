import { randomBytes } from "node:crypto";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { closeIdleConnections } from "@antiphon/core";
import { createDownload, createRuntime, type Operation, type Runtime } from "@antiphon/core/internal";
import { expect, it, onTestFinished } from "vitest";

const read: Operation = {
  id: "things.read",
  method: "GET",
  path: "/things",
  safety: "safe",
  response: "binary",
  codes: [],
};
/** Less than a stream holds before it stops reading; no coding makes it shorter. */
const plain = randomBytes(10_000);
const head = (length: number, more = ""): string =>
  `HTTP/1.1 200 OK\r\n${more}etag: "a"\r\ncontent-length: ${length}\r\n\r\n`;

interface Server {
  readonly baseUrl: string;
  readonly sockets: ReadonlySet<Socket>;
  sendRest(): Promise<void>;
}

/** Sends the first tenth of an answer, and the rest in pieces when it is told to. */
async function serveInPieces(lines: string, body: Uint8Array): Promise<Server> {
  const tenth = Math.ceil(body.length / 10);
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {}).on("close", () => sockets.delete(socket));
    socket.on("data", () => {
      socket.write(head(body.length, lines));
      socket.write(body.subarray(0, tenth));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sockets,
    async sendRest() {
      for (let at = tenth; at < body.length; at += tenth) {
        for (const socket of sockets) socket.write(body.subarray(at, at + tenth));
        await turns(5);
      }
      await turns(20);
    },
  };
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

const openThings = (baseUrl: string): Runtime =>
  createRuntime({
    api: { id: "things", vendor: "Things", errorBody: { message: [] }, codes: {} },
    factory: "createThings",
    options: { baseUrl },
  });

/** Nobody reads them, and no collection of garbage ends them. */
const held: unknown[] = [];

const leaving: Readonly<Record<string, (runtime: Runtime, server: Server) => Promise<void>>> = {
  "a loop that is left": async (runtime, server) => {
    for await (const _piece of createDownload({ runtime, operation: read, args: {}, options: undefined })) {
      await server.sendRest();
      break;
    }
  },
  "a response that is cancelled": async (runtime, server) => {
    const reader = (await runtime.call(read, {}, {}).asResponse()).body?.getReader();
    await reader?.read();
    await server.sendRest();
    await reader?.cancel();
  },
  "a call that is aborted while nobody reads": async (runtime, server) => {
    const controller = new AbortController();
    const { body } = await runtime.call(read, {}, { signal: controller.signal }).asResponse();
    await server.sendRest();
    controller.abort(new Error("enough"));
    held.push(body);
  },
  "a call that is aborted, and a reader that goes away": async (runtime, server) => {
    const controller = new AbortController();
    const response = await runtime.call(read, {}, { signal: controller.signal }).asResponse();
    const reader = response.body?.getReader();
    await reader?.read();
    await server.sendRest();
    controller.abort(new Error("enough"));
    await reader?.cancel().catch(() => {});
  },
};

it.each(
  Object.keys(leaving).flatMap((name) => [
    [name, "plain", "", plain],
    [name, "compressed", "content-encoding: gzip\r\n", gzipSync(plain)],
  ]) as [string, string, string, Uint8Array][],
)("%s after the whole answer has come, %s, gives the connection back", async (name, _, lines, body) => {
  const server = await serveInPieces(lines, body);
  await leaving[name]?.(openThings(server.baseUrl), server);
  for (let turn = 0; turn < 5000 && server.sockets.size > 0; turn += 1) {
    closeIdleConnections();
    await turns(1);
  }
  expect(server.sockets.size).toBe(0);
});
