import { type Transport, TransportError, type WireRequest, type WireResponse } from "./transport.js";
import { toReadableStream } from "../bytes/readable-stream.js";
import type { FetchInit, FetchLike, ResponseLike } from "./web-types.js";

/** A transport over any `fetch`. Redirects are left to the pipeline. A failed `fetch` rejects with `TransportError`, which says whether anything was sent. */
export function fetchTransport(fetch: FetchLike): Transport {
  return async (request, signal) => {
    const controller = new AbortController();
    const abort = (): void => controller.abort(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort);
    const init = bodyOf(request);
    const response = await fetch(request.url, {
      method: request.method,
      headers: request.headers,
      signal: controller.signal,
      redirect: "manual",
      ...(init instanceof Promise ? await init : init),
    } as FetchInit).catch((error: unknown) => {
      throw new TransportError("fetch failed", reachedBy(error), error);
    });
    return wireResponse(response, controller);
  };
}

type BodyInitPart = { readonly body?: unknown; readonly duplex?: "half" };

function bodyOf(request: WireRequest): BodyInitPart | Promise<BodyInitPart> {
  const { body } = request;
  if (body === undefined) return {};
  if (typeof body === "string" || body instanceof Uint8Array) return { body };
  const stream = toReadableStream(body);
  return canSendStreams()
    ? { body: stream, duplex: "half" }
    : new Response(stream).blob().then((blob) => ({ body: blob }));
}

/** Chromium sends streams over HTTP/2 alone, other browsers never: there a body is collected before it is sent. */
function canSendStreams(): boolean {
  const { process, navigator } = globalThis as {
    readonly process?: object;
    readonly navigator?: { readonly userAgent?: string };
  };
  return process !== undefined || navigator?.userAgent === "Cloudflare-Workers";
}

function wireResponse(response: ResponseLike, controller: AbortController): WireResponse {
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => {
    headers[name] = value;
  });
  const cancel = (): void => controller.abort();
  const stream = (): AsyncIterable<Uint8Array> => readStream(response.body as ReadableStream<Uint8Array> | null);
  return {
    status: response.status,
    headers,
    stream,
    cancel,
    text: (maxBytes) => (maxBytes === undefined ? response.text() : readText(stream(), maxBytes, cancel)),
  };
}

async function* readStream(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array, void, undefined> {
  if (!body) return;
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

async function readText(stream: AsyncIterable<Uint8Array>, maxBytes: number, cancel: () => void): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let left = maxBytes;
  for await (const chunk of stream) {
    text += decoder.decode(chunk.subarray(0, left), { stream: true });
    left -= chunk.length;
    if (left <= 0) {
      cancel();
      return text;
    }
  }
  return text + decoder.decode();
}

/** Name resolution, connection and handshake: no byte of the request has left before they are done. */
const NOT_SENT =
  /^(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/;

/** How far a failed request came, by the codes that Node's network layer and undici give. */
export function reachedBy(error: unknown): "not_sent" | "unknown" {
  for (let at = error, depth = 0; typeof at === "object" && at !== null && depth < 5; depth += 1) {
    const { code, cause } = at as { readonly code?: unknown; readonly cause?: unknown };
    if (typeof code === "string") return NOT_SENT.test(code) ? "not_sent" : "unknown";
    at = cause;
  }
  return "unknown";
}
