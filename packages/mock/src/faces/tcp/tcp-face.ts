import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Admin } from "../../admin/admin.js";
import { MockDefect } from "../../kernel/record/contract.js";
import { dispatch } from "../../kernel/request/dispatch.js";
import type { PlainRequest } from "../../kernel/request/plain.js";
import type { WorldCore } from "../../kernel/world/world-core.js";
import type { Kernel } from "../../mock.js";
import { addressesOf, createLocator, type Location } from "../shared/locate.js";
import { requestAt } from "../shared/request-at.js";
import { worldOf } from "../shared/world-of.js";
import { createSocketServer, type SocketServer, type SocketTarget } from "./accept-socket.js";
import type { Callers } from "./callers.js";
import { allowOrigin, preflight } from "./cors.js";
import { respond } from "./respond.js";
import { specificationOf, swaggerPage, type Specification } from "./specifications.js";

/** Everything between the port and the engine. */
export class TcpFace {
  readonly #kernel: Kernel;
  readonly #admin: Admin;
  readonly #callers: Callers;
  readonly #url: string;
  readonly #locate: (address: string) => Location | undefined;
  readonly #sockets: SocketServer = createSocketServer();

  constructor(kernel: Kernel, admin: Admin, callers: Callers, url: string) {
    this.#kernel = kernel;
    this.#admin = admin;
    this.#callers = callers;
    this.#url = url;
    this.#locate = createLocator(kernel.shared.engines.values(), "mount");
  }

  /** Never rejects: whatever goes wrong in here is a 500, and remembered as the mock's own fault. */
  async answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await this.#answer(message, response);
    } catch (error) {
      const defect = this.#defect(message, error);
      if (response.headersSent) response.destroy();
      else {
        for (const name of response.getHeaderNames()) response.removeHeader(name);
        response.writeHead(500, { "content-type": "text/plain; charset=utf-8", connection: "close" });
        response.end(`The mock itself is at fault. ${defect.message}`);
      }
    }
  }

  async upgrade(message: IncomingMessage, socket: Socket, head: Buffer): Promise<void> {
    try {
      socket.on("error", () => socket.destroy());
      await this.#sockets.accept(this.#target(message, pathOf(message)), message, socket, head);
    } catch (error) {
      this.#defect(message, error);
      socket.destroy();
    }
  }

  close(): void {
    this.#sockets.close();
  }

  async #answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = pathOf(message);
    const admin = path === "/__mock" || /^\/__mock[/?]/.test(path);
    const refusal = admin ? this.#callers.adminRefusal(message) : undefined;
    if (refusal !== undefined) return refuse(response, 403, "FORBIDDEN", refusal);
    const target = admin ? undefined : this.#target(message, path);
    const decidesItself = target?.location.engine.pageHeaders !== undefined;
    if (!decidesItself) {
      if (preflight(message, response, this.#callers)) return;
      allowOrigin(message, response, this.#callers);
    }
    const specification = await this.#specification(message, path, target);
    if (specification !== undefined) {
      response.writeHead(200, { "content-type": specification.type });
      return void response.end(message.method === "HEAD" ? undefined : specification.text);
    }
    if (admin) return respond(await this.#admin.dispatch(message, path), response, message);
    if (target === undefined)
      return refuse(response, 404, "NOT_FOUND", `No API is mounted here. ${this.#url}/__mock lists what is.`);
    const outcome = await dispatch(target.core, target.location.engine.id, target.request);
    if (outcome.kind === "defect") allowOrigin(message, response, this.#callers); // a fault of the mock is for every page to see
    await respond(outcome, response, message);
  }

  /** `openapi.json` and `openapi.yaml` below the address of an API, `/__mock/openapi.yaml`, and Auralytik's page at `/swagger`. */
  async #specification(
    message: IncomingMessage,
    path: string,
    target: SocketTarget | undefined,
  ): Promise<Specification | undefined> {
    if (message.method !== "GET" && message.method !== "HEAD") return undefined;
    const asked = /\/(?:openapi\.(json|yaml)|swagger)$/.exec(path.split("?", 1)[0] as string);
    if (asked === null) return undefined;
    const below = target?.location.url.split("?", 1)[0];
    if (target === undefined) return path.startsWith("/__mock/") ? specificationOf("admin", asked[1]) : undefined;
    const { engine, place } = target.location;
    if (below === "/swagger")
      return engine.id === "auralytik" ? swaggerPage("auralytik", place === undefined ? "" : "api/v1/") : undefined;
    return place === undefined && below === `/openapi.${asked[1]}` ? specificationOf(engine.id, asked[1]) : undefined;
  }

  #defect(message: IncomingMessage, error: unknown): MockDefect {
    const defect = new MockDefect(`${message.method} ${pathOf(message)} could not be answered: ${String(error)}`, {
      cause: error,
    });
    this.#kernel.world.contract.lied(defect);
    return defect;
  }

  /** `/@w3/auralis/api/…` names a world, and then no credential leads to another; otherwise the credential decides. */
  #target(message: IncomingMessage, path: string): SocketTarget | undefined {
    const prefix = /^\/@([\w-]+)(?=\/)/.exec(path);
    const named = prefix === null ? undefined : this.#kernel.worlds.get(prefix[1] as string);
    if (prefix !== null && named === undefined) return undefined;
    const location = this.#locate(path.slice(prefix?.[0].length ?? 0));
    if (location === undefined) return undefined;
    const origin = originOf(message, this.#url);
    const allowed = message.headers.origin !== undefined && this.#callers.names(message.headers.origin);
    const plain = plainRequest(message, location, origin + (prefix?.[0] ?? ""));
    const request: PlainRequest = allowed ? { ...plain, allowedPage: true } : plain;
    const core: WorldCore = named ?? worldOf(location.engine, request, this.#kernel.world);
    if (core === this.#kernel.world || named === core) return { core, location, request };
    const addresses = addressesOf(location.engine, "mount", `${origin}/@${core.id}`);
    return { core, location, request: { ...request, ...addresses } };
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
  const sent = {
    method: message.method ?? "GET",
    headers,
    ip: message.socket.remoteAddress?.replace(/^::ffff:/, "") ?? "127.0.0.1",
    body: hasBody ? message : undefined,
  };
  return requestAt(location, sent, "mount", root);
}

/** Path and query, also where a proxy's request names a whole address. */
function pathOf(message: IncomingMessage): string {
  const url = message.url ?? "/";
  return url.startsWith("/") ? url : url.replace(/^[a-z]+:\/\/[^/?#]*/i, "") || "/";
}

/** As the caller wrote it, so that absolute URLs in answers lead back on the same way. */
function originOf(message: IncomingMessage, url: string): string {
  const { host } = message.headers;
  return host !== undefined && /^[\w.:[\]-]+$/.test(host) && URL.canParse(`http://${host}`) ? `http://${host}` : url;
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify({ error: { code, message } }));
}
