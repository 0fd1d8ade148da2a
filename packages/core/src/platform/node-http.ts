import type { Agent, ClientRequest, IncomingMessage, RequestOptions } from "node:http";
import type { Socket } from "node:net";
import type { Readable } from "node:stream";
import { ConfigError } from "../call/errors.js";
import { fetchTransport, reachedBy } from "../transport/fetch-transport.js";
import {
  type Stage,
  type Transport,
  TransportError,
  type WireRequest,
  type WireResponse,
} from "../transport/transport.js";
import type { AbortSignalLike } from "../transport/web-types.js";
import { builtin } from "./builtin.js";
import { moduleOf, ownGlobalAgent, type Scheme, sharedAgent } from "./connection-pool.js";
import { decodeBody } from "./decode-body.js";
import { hasOwnDispatcher } from "./own-dispatcher.js";
import type { PoolingAgent } from "./pooling-agent.js";
import { readText } from "./read-text.js";

const fetchAtLoad = globalThis.fetch;
const { setImmediate: afterPoll } = globalThis;

/**
 * `node:http` with a keep-alive agent: half the cost of the built-in `fetch`. `request` is called through the module object,
 * and a replaced global `fetch`, agent or dispatcher is used, because that is where test tools and proxies reach in.
 */
export function platformTransport(agent: object | undefined): Transport {
  const origins = new Map<string, Origin>();
  const viaFetch = fetchTransport((input, init) => globalThis.fetch(input, init));
  const isPrompt = (): boolean =>
    agent !== undefined ||
    (globalThis.fetch === fetchAtLoad && (!hasOwnDispatcher() || ownGlobalAgent("https") !== undefined));
  const transport: Transport = (request, signal) => {
    if (!isPrompt()) return viaFetch(request, signal);
    const pathAt = request.url.indexOf("/", 8);
    const originText = pathAt < 0 ? request.url : request.url.slice(0, pathAt);
    let origin = origins.get(originText);
    if (!origin) origins.set(originText, (origin = createOrigin(originText)));
    const { scheme, hostname, port } = origin;
    // Written out: a spread of what they share costs a request more than its credential.
    const options: Options = {
      agent: (agent as Agent | undefined) ?? ownGlobalAgent(scheme) ?? sharedAgent(scheme),
      hostname,
      port,
      method: request.method,
      path: pathAt < 0 ? "/" : request.url.slice(pathAt),
      headers: headersOf(origin, request),
      joinDuplicateHeaders: true, // as `fetch` does it
    };
    return send(scheme, options, request, signal);
  };
  return Object.assign(transport, { isPrompt });
}

/** What all requests to one origin share. */
interface Origin {
  readonly scheme: Scheme;
  readonly host: string;
  readonly hostname: string;
  readonly port: string | number;
}

function createOrigin(text: string): Origin {
  const url = new URL(text);
  const scheme = url.protocol === "https:" ? "https" : "http";
  const port = url.port || (scheme === "https" ? 443 : 80);
  return { scheme, host: url.host, hostname: url.hostname.replace(/^\[|\]$/g, ""), port };
}

function headersOf({ host }: Origin, { method, headers, body }: WireRequest): string[] {
  const list = ["host", host];
  for (const name in headers) list.push(name, headers[name] as string);
  if (headers["accept-encoding"] === undefined) list.push("accept-encoding", "gzip, deflate, br");
  if (typeof body === "string" || body instanceof Uint8Array) {
    list.push("content-length", String(Buffer.byteLength(body)));
  } else if (body === undefined && method !== "GET" && method !== "DELETE") {
    list.push("content-length", "0");
  }
  return list;
}

type Options = RequestOptions & { readonly agent: Agent };

async function send(
  scheme: Scheme,
  options: Options,
  request: WireRequest,
  signal: AbortSignalLike,
): Promise<WireResponse> {
  // What a server has closed shows when the loop has looked at its sockets: one turn may have begun before, so two.
  if (request.meta.once === true && hasIdle(options)) {
    for (let turns = 2; turns > 0; turns -= 1) await new Promise<void>((resolve) => afterPoll(resolve));
    if (signal.aborted) throw new TransportError("given up", "not_connected");
  }
  return exchange(scheme, options, request, signal);
}

/** Agents keep idle connections by a name that begins with where they go. */
function hasIdle({ agent, hostname, port }: Options): boolean {
  if ("hasIdle" in agent) return (agent as PoolingAgent).hasIdle({ host: hostname, port });
  return Object.keys(agent.freeSockets ?? {}).some((name) => name.startsWith(`${hostname}:${port}:`));
}

function exchange(
  scheme: Scheme,
  options: Options,
  { body, headers }: WireRequest,
  signal: AbortSignalLike,
): Promise<WireResponse> {
  return new Promise((resolve, reject) => {
    let sent: ClientRequest;
    try {
      sent = moduleOf(scheme).request(options);
    } catch (error) {
      reject(new ConfigError("INVALID_OPTION", `the request cannot be made: ${(error as Error).message}`)); // an agent for the other scheme
      return;
    }
    sent.maxHeadersCount = 0; // their size has a limit, and those beyond a count would be dropped in silence
    let message: IncomingMessage | undefined;
    const waiting: Waiting = { reject };
    // Never removed: the signal is the attempt's own and ends with it. A socket would tell of its end a macrotask later.
    signal.addEventListener("abort", () => {
      const stage = stageOf(sent, message);
      giveUp(sent, message);
      waiting.reject(new TransportError("given up", stage));
    });
    sent.on("error", (error: Error) => {
      const stage = reachedBy(error) === "not_sent" ? "not_connected" : stageOf(sent, message);
      reject(new TransportError(error.message, stage, error));
    });
    sent.on("upgrade", () => {
      sent.destroy();
      reject(new TransportError("the server switched protocols, which nobody asked for", "head_read"));
    });
    // Nobody asked for an answer ahead of the answer, and who sends some may send more: this connection carries no other request.
    sent.on("information", () => (sent.shouldKeepAlive = false));
    sent.on("response", (received: IncomingMessage) => {
      if ((received.statusCode as number) < 200) {
        sent.destroy();
        reject(
          new TransportError(`the server answered with status ${received.statusCode}, which ends nothing`, "head_read"),
        );
        return;
      }
      message = received;
      message.on("error", ignore); // told to whoever reads; without a reader it would end the process
      // The answer is there and the request is not out: what is left of it would hold its socket and its file.
      if (body !== undefined) message.on("end", () => void (sent.writableFinished || sent.destroy()));
      resolve(wireResponse(sent, message, waiting));
    });
    if (typeof body === "object" && !(body instanceof Uint8Array)) {
      const {
        pipeline,
        Readable: { from },
      } = builtin("node:stream");
      pipeline(from(body), sent, (error) => {
        if (error) sent.destroy(error);
      });
    } else {
      sent.end(typeof body === "string" && Object.values(headers).some(isBeyondAscii) ? Buffer.from(body) : body);
    }
  });
}

/** Node writes the head in the encoding of a text that follows it: such a value would be other bytes with a body than without. */
function isBeyondAscii(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- all of ASCII
  return /[^\u0000-\u007F]/.test(text);
}

function ignore(): void {}

/** A socket that still dials or shakes hands has carried nothing of the request. */
function stageOf(sent: ClientRequest, message: IncomingMessage | undefined): Stage {
  if (message) return "head_read";
  const { socket } = sent as { readonly socket: (Socket & { readonly secureConnecting?: boolean }) | null };
  if (!socket || socket.connecting || socket.secureConnecting === true) return "not_connected";
  return sent.writableFinished ? "body_written" : "head_written";
}

/** Drops the connection; one whose answer is all there is kept, since it may carry the next request already. */
function giveUp(sent: ClientRequest, message: IncomingMessage | undefined): void {
  // Read by hand: a stream that an iterator has left would not flow.
  if (message?.complete && sent.writableFinished) while (message.read() !== null);
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
  const cancel = (): void => giveUp(sent, message);
  const status = message.statusCode as number;
  // Without a body, which Node waits for all the same: where no length is given, until the connection ends.
  const body = (): Readable =>
    status === 205 ? (cancel(), builtin("node:stream").Readable.from([])) : decodeBody(message);
  return {
    status,
    headers,
    text: (maxBytes = Number.POSITIVE_INFINITY) => readText(body(), maxBytes, waiting, cancel),
    stream: body,
    cancel,
  };
}
