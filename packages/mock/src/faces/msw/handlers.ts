import { throwLater } from "../../platform/throw-later.js";
import { http, HttpResponse, ws, type HttpHandler, type WebSocketHandler } from "msw";
import { carry, carryUpgrade } from "../shared/carry.js";
import { isPieces, type FaceAdapter } from "../shared/face-adapter.js";
import { createLocator, type Location } from "../shared/locate.js";
import { requestAt } from "../shared/request-at.js";
import { fromStream, toStream } from "../shared/web-body.js";
import { worldOf } from "../shared/world-of.js";
import type { AnyEngine } from "../../kernel/schema/compiled.js";
import { dispatch } from "../../kernel/request/dispatch.js";
import type { Gone, Outcome } from "../../kernel/request/outcome.js";
import type { PlainRequest } from "../../kernel/request/plain.js";
import type { SocketEnd, SocketWire } from "../../kernel/request/open-socket.js";
import { upgrade } from "../../kernel/request/sockets.js";
import { kernelOf, type Kernel } from "../../mock.js";

/** For `server.listen(unhandled)` and `worker.start(unhandled)`: whatever the mock does not know passes, in MSW 2 and 3. */
export const unhandled: { readonly onUnhandledRequest: "bypass"; readonly onUnhandledFrame: "bypass" } = {
  onUnhandledRequest: "bypass",
  onUnhandledFrame: "bypass",
};

/**
 * Handlers for `setupServer` and `setupWorker`: one per API, and one per WebSocket endpoint where the global class exists.
 * Your own handlers go first, or later through `server.use()`: they win.
 */
export function handlers(mock: object): (HttpHandler | WebSocketHandler)[] {
  const kernel = kernelOf(mock);
  const locate = createLocator(kernel.shared.engines.values(), "publicUrl");
  return [...kernel.shared.engines.values()].flatMap((engine) => [
    httpHandler(kernel, engine, locate),
    ...socketHandlers(kernel, engine),
  ]);
}

type Locate = (address: string) => Location | undefined;

/** One handler for all addresses of an API: MSW asks its handlers one after the other. */
function httpHandler(kernel: Kernel, engine: AnyEngine, locate: Locate): HttpHandler {
  const prefixes = [engine, ...(engine.places ?? [])].map(({ publicUrl }) =>
    publicUrl.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"),
  );
  return http.all(new RegExp(`^(?:${prefixes.join("|")})(?:/|$)`), async ({ request }) => {
    const location = locate(request.url);
    if (location?.engine !== engine) return undefined;
    const sent = {
      method: request.method,
      headers: Object.fromEntries(request.headers),
      ip: "127.0.0.1",
      body: request.body === null ? undefined : fromStream(request.body),
    };
    const plain = requestAt(location, sent, "publicUrl");
    return toResponse(await dispatch(worldOf(engine, plain, kernel.world), engine.id, plain), request.signal);
  });
}

function toResponse(outcome: Outcome, signal: AbortSignal): Response | Promise<Response> {
  const gone: Gone = new Promise((resolve) => {
    signal.addEventListener("abort", () => resolve(signal.reason), { once: true });
  });
  gone.then(() => outcome.lost()).catch(throwLater);
  return carry(outcome, gone, intercepted);
}

/** MSW tells its clients of a failure, and not of which. */
const intercepted: FaceAdapter<Response> = {
  drop: () => HttpResponse.error(),
  defect: (_, { headers, body }) => new Response(body as string, { status: 500, headers }),
  answer({ status, headers }, body) {
    const init = { status, headers };
    if (body === undefined) return new Response(null, init);
    return new Response(isPieces(body) ? toStream(body.pieces) : (body as BodyInit), init);
  },
};

/** Each link listens on a channel of MSW for ever: none is made where there is no global class to intercept. */
function socketHandlers(kernel: Kernel, engine: AnyEngine): WebSocketHandler[] {
  if (!("WebSocket" in globalThis)) return [];
  return Object.keys(engine.sockets ?? {}).map((name) => {
    const at = name.indexOf(":");
    const place = at < 0 ? undefined : (engine.places ?? []).find((known) => known.name === name.slice(0, at));
    const path = name.slice(at + 1);
    const url = `${place?.publicUrl ?? engine.publicUrl}${path === "/" ? "" : path}`.replace(/^http/, "ws");
    return ws.link(`${url}*`).addEventListener("connection", ({ client }) => {
      const location = { engine, place: place?.name, url: path + new URL(client.url).search };
      const request = requestAt(location, { method: "GET", headers: {}, ip: "127.0.0.1" }, "publicUrl");
      connect(kernel, engine, request, client).catch(throwLater);
    });
  });
}

interface MswClient {
  readonly url: URL | string;
  send(data: string | Uint8Array<ArrayBuffer>): void;
  close(code?: number, reason?: string): void;
  addEventListener(type: "message", run: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: "close", run: (event: { readonly code: number; readonly reason: string }) => void): void;
}

/** MSW has opened the socket already: a refusal can only close it. */
async function connect(kernel: Kernel, engine: AnyEngine, request: PlainRequest, client: MswClient): Promise<void> {
  const world = worldOf(engine, request, kernel.world);
  const end = (): void => client.close(1006);
  const gone = new Promise((resolve) => client.addEventListener("close", resolve));
  carryUpgrade<void>(await upgrade(world, engine.id, request), world, gone, {
    refuse: end,
    drop: end,
    hang: (over) => void over.then(end).catch(throwLater),
    open: (accept) => wire(client, accept),
  });
}

function wire(client: MswClient, accept: (wire: SocketWire) => SocketEnd): void {
  const end = accept({
    send: (data) => client.send(data as string | Uint8Array<ArrayBuffer>),
    close: (code, reason) => client.close(code, reason),
    terminate: () => client.close(1006),
    freeze: () => undefined,
  });
  client.addEventListener("message", ({ data }) =>
    end.message(typeof data === "string" ? data : new Uint8Array(data as ArrayBuffer)),
  );
  client.addEventListener("close", ({ code, reason }) => end.closed(code, reason));
}
