import { throwLater } from "../../platform/throw-later.js";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Duplex } from "node:stream";
import { createAdmin } from "../../admin/admin.js";
import { didYouMean } from "../../kernel/names/nearest.js";
import type { WorldCore } from "../../kernel/world/world-core.js";
import { kernelOf, type Kernel, type WorldView } from "../../mock.js";
import { createCallers } from "./callers.js";
import { isWebSocket, trackConnections, withoutUpgrade } from "./connections.js";
import { describeWorld, type MockLine } from "./line.js";
import { createNetwork } from "./network.js";
import { checkServeOptions, type ServeOptions } from "./serve-options.js";
import { TcpFace } from "./tcp-face.js";

/** A mock that listens. */
export interface MockServer {
  /** `"http://127.0.0.1:49152"`. */
  readonly url: string;
  readonly port: number;
  /** What `antiphon-mock` prints: addresses and credentials of the default world by API. */
  readonly line: MockLine;
  /**
   * Where an API's client finds a world, the default one without `world`:
   * `createAuralis({ ...world.auralis.options(), ...server.at("auralis", world) })`.
   */
  at(api: string, world?: Pick<WorldView, "id"> | string): ServedAt;
  /** Ends every connection, upgraded and half-open ones too, and stops listening. Calls after the first change nothing. */
  close(): Promise<void>;
}

/** Overrides what `options()` injects, so that a client of this process goes over the wire. */
export interface ServedAt {
  readonly baseUrl: string;
  readonly fetch: undefined;
  readonly WebSocket: undefined;
  readonly gatewayUrl?: string;
}

/**
 * Puts a mock on a real port: any program that speaks HTTP or WebSocket can be its client. Rejects when the port is taken
 * (`code: "EADDRINUSE"`), and with `TypeError` for a misspelt option.
 */
export async function serve(mock: object, options: ServeOptions = {}): Promise<MockServer> {
  const kernel = kernelOf(mock);
  const served = checkServeOptions(options);
  const server = createServer({ keepAliveTimeout: 65_000 });
  const connections = trackConnections(server);
  await listen(server, served.port, served.host);
  const address = server.address() as AddressInfo;
  const url = `http://${address.family === "IPv6" ? `[${address.address}]` : address.address}:${address.port}`;
  const face = new TcpFace(kernel, createAdmin(kernel, url), createCallers(served), url);
  server.on("request", (request, response) => void face.answer(request, response).catch(throwLater));
  server.on("upgrade", (request: IncomingMessage, socket: Socket, head: Buffer) =>
    connections.inTurn(socket, () => {
      if (isWebSocket(request)) face.upgrade(request, socket, head).catch(throwLater);
      else withoutUpgrade(server, request, socket, head);
    }),
  );
  server.on("clientError", refuseGarbage);
  const leave = join(kernel, url, createNetwork(served.deliverTo));
  let closed: Promise<void> | undefined;
  return {
    url,
    port: address.port,
    line: describeWorld(kernel, kernel.world, url),
    at: (api, world) => servedAt(kernel, url, api, world),
    close: () =>
      (closed ??= new Promise((resolve) => {
        leave();
        face.close();
        server.close(() => resolve());
        connections.destroy();
      })),
  };
}

/** Makes the port known to the mock until the returned function is called. */
function join(kernel: Kernel, url: string, network: NonNullable<Kernel["shared"]["network"]>): () => void {
  const { shared } = kernel;
  shared.network ??= network;
  shared.ports.open += 1;
  shared.addresses.push(url);
  return () => {
    shared.ports.open -= 1;
    shared.addresses.splice(shared.addresses.indexOf(url), 1);
    if (shared.network === network) shared.network = undefined;
  };
}

function servedAt(
  kernel: Kernel,
  url: string,
  api: string,
  world: Pick<WorldView, "id"> | string | undefined,
): ServedAt {
  const apis = describeWorld(kernel, worldBy(kernel, world), url).apis;
  const line = Object.hasOwn(apis, api) ? apis[api] : undefined;
  if (line === undefined) throw new TypeError(`The mock has no API "${api}"${didYouMean(api, Object.keys(apis))}`);
  const { url: baseUrl, gatewayUrl } = line;
  return { baseUrl, fetch: undefined, WebSocket: undefined, ...(gatewayUrl === undefined ? {} : { gatewayUrl }) };
}

function worldBy(kernel: Kernel, world: Pick<WorldView, "id"> | string | undefined): WorldCore {
  if (world === undefined) return kernel.world;
  const id = typeof world === "string" ? world : world.id;
  const found = kernel.worlds.get(id);
  if (found === undefined) throw new TypeError(`The mock has no world "${id}"${didYouMean(id, kernel.worlds.keys())}`);
  return found;
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      server.on("error", () => undefined); // a connection that could not be taken: the next one may be
      resolve();
    });
  });
}

/** Bytes that are no HTTP get a bare 400. */
function refuseGarbage(_: Error, socket: Duplex): void {
  if (socket.writable) socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
  else socket.destroy();
}
