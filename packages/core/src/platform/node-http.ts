import http, { type ClientRequest, type IncomingMessage, type RequestOptions } from "node:http";
import https from "node:https";
import { pipeline, Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { fetchTransport, reachedBy } from "../transport/fetch-transport.js";
import { type Transport, TransportError, type WireRequest, type WireResponse } from "../transport/transport.js";
import type { AbortSignalLike } from "../transport/web-types.js";

const fetchAtLoad = globalThis.fetch;

/**
 * `node:http` with a keep-alive agent: half the cost of the built-in `fetch`. `request` is called through the module object,
 * and a replaced global `fetch` is used, because that is where test tools reach in.
 */
export function platformTransport(agent: object | undefined): Transport {
  const origins = new Map<string, Origin>();
  const viaFetch = fetchTransport((input, init) => globalThis.fetch(input, init));
  const isPrompt = (): boolean => globalThis.fetch === fetchAtLoad || agent !== undefined;
  const transport: Transport = (request, signal) => {
    if (!isPrompt()) return viaFetch(request, signal);
    const pathAt = request.url.indexOf("/", 8);
    const originText = pathAt < 0 ? request.url : request.url.slice(0, pathAt);
    let origin = origins.get(originText);
    if (!origin) {
      origin = createOrigin(originText, agent, origins);
      origins.set(originText, origin);
    }
    return send(origin, pathAt < 0 ? "/" : request.url.slice(pathAt), request, signal);
  };
  return Object.assign(transport, { isPrompt });
}

/** What all requests to one origin share. */
interface Origin {
  readonly module: typeof http | typeof https;
  readonly host: string;
  readonly options: RequestOptions;
}

function createOrigin(text: string, agent: object | undefined, known: ReadonlyMap<string, Origin>): Origin {
  const url = new URL(text);
  const module = url.protocol === "https:" ? https : http;
  const shared = [...known.values()].find((origin) => origin.module === module)?.options.agent;
  return {
    module,
    host: url.host,
    options: {
      agent: (agent as http.Agent | undefined) ?? shared ?? new module.Agent({ keepAlive: true, scheduling: "lifo" }),
      hostname: url.hostname.replace(/^\[|\]$/g, ""),
      port: url.port || (module === https ? 443 : 80),
    },
  };
}

function send(origin: Origin, path: string, request: WireRequest, signal: AbortSignalLike): Promise<WireResponse> {
  return new Promise((resolve, reject) => {
    const { body } = request;
    const headers = ["host", origin.host];
    for (const name in request.headers) headers.push(name, request.headers[name] as string);
    if (request.headers["accept-encoding"] === undefined) headers.push("accept-encoding", "gzip, deflate, br");
    if (typeof body === "string" || body instanceof Uint8Array) {
      headers.push("content-length", String(Buffer.byteLength(body)));
    } else if (body === undefined && request.method !== "GET" && request.method !== "DELETE") {
      headers.push("content-length", "0");
    }
    const sent = origin.module.request({ ...origin.options, method: request.method, path, headers });
    let message: IncomingMessage | undefined;
    const waiting: Waiting = { reject };
    // Never removed: the signal is the attempt's own and ends with it. A socket would tell of its end a macrotask later.
    signal.addEventListener("abort", () => {
      giveUp(sent, message);
      waiting.reject(new TransportError("given up", "unknown"));
    });
    sent.on("error", (error: Error) => {
      reject(new TransportError(error.message, reachedBy(error), error));
    });
    sent.on("response", (received: IncomingMessage) => {
      message = received;
      message.on("error", ignore); // told to whoever reads; without a reader it would end the process
      resolve(wireResponse(sent, message, waiting));
    });
    if (typeof body === "object" && !(body instanceof Uint8Array)) {
      pipeline(Readable.from(body), sent, (error) => {
        if (error) sent.destroy(error);
      });
    } else {
      sent.end(body);
    }
  });
}

function ignore(): void {}

/** Drops the connection; one whose answer is all there is kept, since it may carry the next request already. */
function giveUp(sent: ClientRequest, message: IncomingMessage | undefined): void {
  if (message?.complete) message.resume();
  else sent.destroy(); // without an error: nobody listens for one on an idle socket, and the process would end
}

/** Whoever waits for this exchange at the moment. */
interface Waiting {
  reject(error: unknown): void;
}

function wireResponse(sent: ClientRequest, message: IncomingMessage, waiting: Waiting): WireResponse {
  const headers = message.headers as Record<string, string>;
  const cookies = message.headers["set-cookie"];
  if (cookies) headers["set-cookie"] = cookies.join(", ");
  const content = (): Readable => decompress(message);
  return {
    status: message.statusCode ?? 0,
    headers,
    text: (maxBytes = Number.POSITIVE_INFINITY) => readText(content(), maxBytes, waiting, () => giveUp(sent, message)),
    stream: () => content(),
    cancel: () => giveUp(sent, message),
  };
}

const DECODERS: Readonly<Record<string, () => Transform>> = {
  br: createBrotliDecompress,
  deflate: createInflate,
  gzip: createGunzip,
  "x-gzip": createGunzip,
};

function decompress(message: IncomingMessage): Readable {
  const createDecoder = DECODERS[message.headers["content-encoding"] ?? ""];
  // An error of either side ends the other; the reader sees it on the decoder.
  return createDecoder ? pipeline(message, createDecoder(), () => {}) : message;
}

function readText(content: Readable, maxBytes: number, waiting: Waiting, cancel: () => void): Promise<string> {
  return new Promise((resolve, reject) => {
    waiting.reject = reject;
    const chunks: Buffer[] = [];
    let size = 0;
    let done = false;
    const finish = (): void => {
      done = true;
      const bytes = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
      const text = bytes.toString("utf8", 0, Math.min(size, maxBytes));
      resolve(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
    };
    content.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size < maxBytes || done) return;
      finish();
      cancel();
    });
    content.on("end", finish);
    content.on("close", () => {
      if (!done) reject(new TransportError("the answer broke off", "unknown", content.errored ?? undefined));
    });
  });
}
