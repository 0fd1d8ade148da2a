import { ConfigError } from "../call/errors.js";
import { type Transport, TransportError, type WireRequest, type WireResponse } from "./transport.js";
import { createTextDecoder } from "#platform";
import { toReadableStream } from "../bytes/readable-stream.js";
import type { FetchInit, FetchLike, ResponseLike } from "./web-types.js";

/** A transport over any `fetch`. Redirects are left to the pipeline. A failed `fetch` rejects with `TransportError`, which says whether anything was sent. */
export function fetchTransport(fetch: FetchLike): Transport {
  return async (request, signal) => {
    const controller = new AbortController();
    const body = holdBody(request.body);
    // What nobody will read any more is ended, with the connection that waits for it: no `fetch` promises that.
    const release = (): void => {
      if (body.end()) controller.abort();
    };
    let hasFailed = false;
    const abort = (): void => {
      // Nothing is left to abort of a fetch that failed, and what its body says to that nobody would hear.
      if (!hasFailed) controller.abort(signal.reason);
      body.end();
    };
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort);
    const init = initOf(body.content);
    let response: ResponseLike;
    try {
      response = await fetch(request.url, {
        method: request.method,
        headers: request.headers,
        signal: controller.signal,
        redirect: "manual",
        ...(init instanceof Promise ? await init : init),
      } as FetchInit);
    } catch (error) {
      hasFailed = true;
      body.end();
      throw new TransportError("fetch failed", reachedBy(error), error);
    }
    checkResponse(response);
    return wireResponse(response, controller, release);
  };
}

/** Doubles of `fetch` forget to answer; and what a browser makes of a redirect says nothing at all. */
function checkResponse(response: unknown): void {
  const { status, type, headers } = (response ?? {}) as Readonly<Record<string, unknown>>;
  const { forEach } = (headers ?? {}) as Readonly<Record<string, unknown>>;
  const gave = typeof response === "object" && response ? "an object without status and headers" : String(response);
  const reason =
    type === "opaqueredirect"
      ? "the server redirects, which a browser hides: take the address it leads to as `baseUrl`"
      : typeof status !== "number" || typeof forEach !== "function"
        ? `\`fetch\` gave ${gave}, which is no Response`
        : undefined;
  if (reason !== undefined) throw new ConfigError("INVALID_OPTION", reason, { outcome: "unknown" });
}

type Body = WireRequest["body"];

/** The body of one attempt, and how to end it: true when there was something left of it. */
function holdBody(body: Body): { readonly content: Body; end(): boolean } {
  if (body === undefined || typeof body === "string" || body instanceof Uint8Array)
    return { content: body, end: () => false };
  const pieces = body[Symbol.asyncIterator]();
  let isOver = false;
  const content = {
    [Symbol.asyncIterator]: () => ({
      async next() {
        const piece = await pieces.next();
        isOver ||= piece.done === true;
        return piece;
      },
      return: (value: unknown) =>
        pieces.return ? pieces.return(value) : Promise.resolve({ done: true as const, value }),
    }),
  };
  return {
    content,
    end() {
      if (isOver) return false;
      isOver = true;
      pieces.return?.().catch(() => {}); // the attempt has an end of its own
      return true;
    },
  };
}

type BodyInitPart = { readonly body?: unknown; readonly duplex?: "half" };

function initOf(body: Body): BodyInitPart | Promise<BodyInitPart> {
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
    readonly process?: object | undefined;
    readonly navigator?: { readonly userAgent?: string } | undefined;
  };
  return process !== undefined || navigator?.userAgent === "Cloudflare-Workers";
}

function wireResponse(response: ResponseLike, controller: AbortController, release: () => void): WireResponse {
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => {
    // Cookies come one by one.
    headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  });
  const cancel = (): void => {
    release();
    controller.abort();
  };
  // A status that allows no body has none here, and the connection of one that is announced all the same would wait for it.
  if (WITHOUT_BODY.includes(response.status) && response.body === null && announcesBody(headers)) cancel();
  const stream = (): AsyncIterable<Uint8Array> => readBody(response, release);
  return {
    status: response.status,
    headers,
    stream,
    cancel,
    text: (maxBytes) =>
      fits(headers, maxBytes) ? response.text().finally(release) : readText(stream(), maxBytes as number, cancel),
  };
}

/** Looked at first: a `Response` may make its stream when somebody asks for it. */
const WITHOUT_BODY: readonly number[] = [204, 205, 304];

function announcesBody(headers: WireResponse["headers"]): boolean {
  return Number(headers["content-length"]) > 0 || headers["transfer-encoding"] !== undefined;
}

/** Whether the body needs no counting. */
function fits(headers: WireResponse["headers"], maxBytes: number | undefined): boolean {
  if (maxBytes === undefined) return true;
  return headers["content-encoding"] === undefined && Number(headers["content-length"]) <= maxBytes;
}

/** A web stream, the Node stream of node-fetch, or no stream at all, of a test double. */
async function* readBody(response: ResponseLike, release: () => void): AsyncGenerator<Uint8Array, void, undefined> {
  const { body } = response as { readonly body?: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array> | null };
  try {
    if (body === null) return;
    if (body === undefined) yield new Uint8Array(await response.arrayBuffer());
    else if ("getReader" in body) yield* readStream(body);
    else yield* body;
  } finally {
    release();
  }
}

async function* readStream(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
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
  const decoder = createTextDecoder();
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
  /^(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_|ERR_SSL_\w*(?:VERSION|HANDSHAKE_FAILURE|UNRECOGNIZED_NAME)|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/;
/** Of sockets that never were connected, and of handshakes that were broken off, which have no code of their own. */
const DIALLING = /^(?:connect|getaddrinfo)$/;
const HANDSHAKE = /before secure TLS connection was established/;

/** How far a failed request came, by the codes that Node's network layer and undici give. */
export function reachedBy(error: unknown, depth = 0): "not_sent" | "unknown" {
  if (typeof error !== "object" || error === null || depth > 4) return "unknown";
  const { code, syscall, message, errors, cause } = error as Readonly<Record<string, unknown>>;
  if (NOT_SENT.test(code as string) || DIALLING.test(syscall as string) || HANDSHAKE.test(message as string))
    return "not_sent";
  // Dialling several addresses gives one error for each of them.
  if (Array.isArray(errors) && errors.length > 0) {
    return errors.every((one) => reachedBy(one, depth + 1) === "not_sent") ? "not_sent" : "unknown";
  }
  return typeof code === "string" ? "unknown" : reachedBy(cause, depth + 1);
}
