import { throwLater } from "../../platform/throw-later.js";
import { http, HttpResponse, ws, type HttpHandler, type WebSocketHandler } from "msw";
import { addressesOf, createLocator, type Location } from "../shared/locate.js";
import { toStream } from "../shared/web-body.js";
import { worldOf } from "../shared/world-of.js";
import { toBytes } from "../../kernel/request/body.js";
import type { AnyEngine } from "../../kernel/schema/compiled.js";
import { dispatch } from "../../kernel/request/dispatch.js";
import { faultyBody, type Gone, type Outcome } from "../../kernel/request/outcome.js";
import type { PlainRequest } from "../../kernel/request/plain.js";
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
    const plain = plainRequest(request, location);
    return toResponse(await dispatch(worldOf(engine, plain, kernel.world), engine.id, plain), request.signal);
  });
}

function plainRequest(request: Request, location: Location): PlainRequest {
  return {
    method: request.method,
    url: location.url,
    headers: Object.fromEntries(request.headers),
    ip: "127.0.0.1",
    ...addressesOf(location.engine, "publicUrl", ""),
    ...(request.body === null ? {} : { body: chunksOf(request.body) }),
    ...(location.place === undefined ? {} : { place: location.place }),
  };
}

async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}

async function toResponse(outcome: Outcome, signal: AbortSignal): Promise<Response> {
  const gone: Gone = new Promise((resolve) => {
    signal.addEventListener("abort", () => resolve(signal.reason), { once: true });
  });
  gone.then(() => outcome.lost()).catch(throwLater);
  switch (outcome.kind) {
    case "drop":
      return HttpResponse.error();
    case "hang": {
      const release = outcome.clock.hold();
      await gone;
      release();
      return HttpResponse.error();
    }
    case "defect":
      return new Response(outcome.answer.body as string, { status: 500, headers: outcome.answer.headers });
    case "answer": {
      const { status, headers, body } = outcome.answer;
      const init = { status, headers };
      if (body === undefined || status === 204 || status === 205 || status === 304) return new Response(null, init);
      if (typeof body !== "string" && !(body instanceof Uint8Array)) return new Response(toStream(body), init);
      if (outcome.body === undefined) return new Response(body as BodyInit, init);
      return new Response(toStream(faultyBody(toBytes(body), outcome.body, outcome.clock, gone)), init);
    }
  }
}

/** Each link listens on a channel of MSW for ever: none is made where there is no global class to intercept. */
function socketHandlers(kernel: Kernel, engine: AnyEngine): WebSocketHandler[] {
  if (!("WebSocket" in globalThis)) return [];
  return Object.keys(engine.sockets ?? {}).map((name) => {
    const at = name.indexOf(":");
    const place = at < 0 ? undefined : (engine.places ?? []).find((known) => known.name === name.slice(0, at));
    const path = name.slice(at + 1);
    const url = `${place?.publicUrl ?? engine.publicUrl}${path === "/" ? "" : path}`.replace(/^http/, "ws");
    return ws.link(`${url}*`).addEventListener("connection", ({ client }) => {
      const request: PlainRequest = {
        method: "GET",
        url: path + new URL(client.url).search,
        headers: {},
        ip: "127.0.0.1",
        ...addressesOf(engine, "publicUrl", ""),
        ...(place === undefined ? {} : { place: place.name }),
      };
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
  const decided = await upgrade(worldOf(engine, request, kernel.world), engine.id, request);
  if (decided.kind === "hang") return;
  if (decided.kind !== "open") {
    client.close(1006);
    return;
  }
  const end = decided.accept({
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
