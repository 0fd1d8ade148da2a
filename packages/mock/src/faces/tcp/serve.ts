import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Duplex } from "node:stream";
import { addressesOf, createLocator, type Location } from "../shared/locate.js";
import { worldOf } from "../shared/world-of.js";
import { dispatch } from "../../kernel/request/dispatch.js";
import type { PlainRequest } from "../../kernel/request/plain.js";
import type { WorldCore } from "../../kernel/world/world-core.js";
import { kernelOf, type Kernel } from "../../mock.js";
import { createAdmin, type Admin } from "../../admin/admin.js";
import { allowOrigin, isForeignPage, preflight } from "./cors.js";
import { createSocketServer, type SocketServer } from "./accept-socket.js";
import { describeWorld, type MockLine } from "./line.js";
import { sendOverNetwork } from "./network.js";
import { respond } from "./respond.js";

/** Options of `serve()`. */
export interface ServeOptions {
  /** The port to listen on. Default 0: any free one. */
  readonly port?: number;
  /** The address to listen on. Default `"127.0.0.1"`. The admin routes answer loopback callers only, wherever this listens. */
  readonly host?: string;
}

/** A mock that listens. */
export interface MockServer {
  /** `"http://127.0.0.1:49152"`. */
  readonly url: string;
  readonly port: number;
  /** What `antiphon-mock` prints: addresses and credentials of the default world by API. */
  readonly line: MockLine;
  /** Where an API's client finds it: `createAuralis({ ...mock.auralis.options(), ...server.at("auralis") })`. */
  at(api: string): ServedAt;
  /** Ends every connection and stops listening. */
  close(): Promise<void>;
}

/** Overrides what `options()` injects, so that a client of this process goes over the wire. */
export interface ServedAt {
  readonly baseUrl: string;
  readonly fetch: undefined;
  readonly WebSocket: undefined;
  readonly gatewayUrl?: string;
}

/** Puts a mock on a real port: any program that speaks HTTP or WebSocket can be its client. Rejects when the port is taken. */
export async function serve(mock: object, { port = 0, host = "127.0.0.1" }: ServeOptions = {}): Promise<MockServer> {
  const kernel = kernelOf(mock);
  const server = createServer({ keepAliveTimeout: 65_000 });
  await listen(server, port, host);
  const address = server.address() as AddressInfo;
  const url = `http://${address.family === "IPv6" ? `[${address.address}]` : address.address}:${address.port}`;
  const admin = createAdmin(kernel, url);
  const face = new TcpFace(kernel, admin, url);
  server.on("request", (request, response) => void face.answer(request, response));
  server.on("upgrade", (request, socket, head) => void face.upgrade(request, socket, head));
  server.on("clientError", refuseGarbage);
  kernel.shared.network ??= sendOverNetwork;
  kernel.shared.ports.open += 1;
  const line = describeWorld(kernel, kernel.world, url);
  return {
    url,
    port: address.port,
    line,
    at(api) {
      const { url: baseUrl, gatewayUrl } = describeWorld(kernel, kernel.world, url, true).apis[api] ?? {};
      if (baseUrl === undefined) throw new TypeError(`The mock has no API "${api}".`);
      return { baseUrl, fetch: undefined, WebSocket: undefined, ...(gatewayUrl === undefined ? {} : { gatewayUrl }) };
    },
    async close() {
      kernel.shared.ports.open -= 1;
      face.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

/** Bytes that are no HTTP get a bare 400. */
function refuseGarbage(_: Error, socket: Duplex): void {
  if (socket.writable) socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
  else socket.destroy();
}

/** Everything between the port and the engine. */
class TcpFace {
  readonly #kernel: Kernel;
  readonly #admin: Admin;
  readonly #url: string;
  readonly #locate: (address: string) => Location | undefined;
  readonly #sockets: SocketServer = createSocketServer();

  constructor(kernel: Kernel, admin: Admin, url: string) {
    this.#kernel = kernel;
    this.#admin = admin;
    this.#url = url;
    this.#locate = createLocator(kernel.shared.engines.values(), "mount");
  }

  async answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = pathOf(message);
    const admin = path === "/__mock" || path.startsWith("/__mock/");
    const target = admin ? undefined : this.#target(message, path);
    const decidesItself = target?.location.engine.pageHeaders !== undefined;
    if (!decidesItself && !(admin && isForeignPage(message))) {
      if (preflight(message, response)) return;
      allowOrigin(message, response);
    }
    if (admin) return respond(await this.#admin.dispatch(message, path), response, message);
    if (target === undefined) return notHere(response, this.#url);
    const outcome = await dispatch(target.core, target.location.engine.id, target.request);
    if (outcome.kind === "defect") allowOrigin(message, response); // a fault of the mock is for every page to see
    await respond(outcome, response, message);
  }

  async upgrade(message: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const target = this.#target(message, pathOf(message));
    await this.#sockets.accept(target, message, socket as Socket, head);
  }

  close(): void {
    this.#sockets.close();
  }

  /** `/@w3/auralis/api/…` names a world; otherwise the credential decides. */
  #target(
    message: IncomingMessage,
    path: string,
  ): { core: WorldCore; location: Location; request: PlainRequest } | undefined {
    const prefix = /^\/@([\w-]+)(?=\/)/.exec(path);
    const named = prefix === null ? undefined : this.#kernel.worlds.get(prefix[1] as string);
    if (prefix !== null && named === undefined) return undefined;
    const location = this.#locate(path.slice(prefix?.[0].length ?? 0));
    if (location === undefined) return undefined;
    const origin = originOf(message, this.#url);
    const request = plainRequest(message, location, origin + (prefix?.[0] ?? ""));
    const core = worldOf(location.engine, request, named ?? this.#kernel.world);
    if (core === this.#kernel.world || named === core) return { core, location, request };
    return {
      core,
      location,
      request: { ...request, ...addressesOf(location.engine, "mount", `${origin}/@${core.id}`) },
    };
  }
}

function plainRequest(message: IncomingMessage, location: Location, root: string): PlainRequest {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(message.headers)) {
    if (value !== undefined) headers[name] = typeof value === "string" ? value : value.join(", ");
  }
  const hasBody =
    headers["content-length"] !== undefined
      ? headers["content-length"] !== "0"
      : headers["transfer-encoding"] !== undefined;
  return {
    method: message.method ?? "GET",
    url: location.url,
    headers,
    ip: message.socket.remoteAddress?.replace(/^::ffff:/, "") ?? "127.0.0.1",
    ...addressesOf(location.engine, "mount", root),
    ...(hasBody ? { body: message } : {}),
    ...(location.place === undefined ? {} : { place: location.place }),
  };
}

/** Path and query, also where a proxy's request names a whole address. */
function pathOf(message: IncomingMessage): string {
  const url = message.url ?? "/";
  return url.startsWith("/") ? url : url.replace(/^[a-z]+:\/\/[^/?#]*/i, "") || "/";
}

/** As the caller wrote it, so that absolute URLs in answers lead back on the same way. */
function originOf(message: IncomingMessage, url: string): string {
  const { host } = message.headers;
  return host !== undefined && /^[\w.:[\]-]+$/.test(host) ? `http://${host}` : url;
}

function notHere(response: ServerResponse, url: string): void {
  response.writeHead(404, { "content-type": "application/json" });
  response.end(
    JSON.stringify({
      error: { code: "NOT_FOUND", message: `No API is mounted here. ${url}/__mock/journal shows what arrived.` },
    }),
  );
}
