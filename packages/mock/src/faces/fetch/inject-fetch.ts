import { throwLater } from "../../platform/throw-later.js";
import { toBytes } from "../../kernel/request/body.js";
import { dispatch } from "../../kernel/request/dispatch.js";
import { BodyCut, type Gone, type Outcome } from "../../kernel/request/outcome.js";
import type { PlainAnswer, PlainRequest } from "../../kernel/request/plain.js";
import type { WorldCore } from "../../kernel/world/world-core.js";
import type { InjectedFetch } from "../../kernel/request/web.js";
import { carry } from "../shared/carry.js";
import type { AnswerBody, FaceAdapter } from "../shared/face-adapter.js";
import { createLocator } from "../shared/locate.js";
import { requestAt } from "../shared/request-at.js";
import { platform } from "../../platform/runtime.js";
import { createResponse } from "./plain-response.js";
import { networkError } from "../shared/network-error.js";
import { plainBody, plainHeaders, toStream } from "../shared/web-body.js";
import { worldOf } from "../shared/world-of.js";

/** A `fetch` that ends in a world. It knows every API of the mock by its public URL, and nothing else. */
export function createInjectedFetch(world: WorldCore): InjectedFetch {
  const locate = createLocator(world.shared.engines.values(), "publicUrl");
  const run = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const asked = typeof input === "object" && "method" in input ? new Request(input, init) : undefined;
    const url = new URL(asked?.url ?? String(input));
    url.hash = "";
    const signal = asked?.signal ?? init.signal ?? undefined;
    if (signal?.aborted === true) throw signal.reason;
    const location = locate(url.href);
    if (location === undefined) throw networkError("dns", url.hostname);
    const method = methodOf(asked?.method ?? init.method ?? "GET");
    const { body, type } = plainBody(asked ?? init);
    if (body !== undefined && (method === "GET" || method === "HEAD"))
      throw new TypeError("Request with GET/HEAD method cannot have body.");
    const headers = plainHeaders(asked?.headers ?? init.headers);
    if (type !== undefined) headers["content-type"] ??= type;
    const request = requestAt(location, { method, headers, ip: "127.0.0.1", body }, "publicUrl");
    const core = worldOf(location.engine, request, world);
    return untilAborted(signal, (gone) => {
      // A client that leaves while it sends cuts its body, as on a network.
      const sent =
        body === undefined || body instanceof Uint8Array
          ? request
          : { ...request, body: watched(body, gone, () => undefined) };
      const { id } = location.engine;
      return settle(signal === undefined ? dispatch(core, id, sent) : dispatched(core, id, sent, gone), gone);
    });
  };
  return run;
}

/** `fetch` writes six methods in capitals, and sends any other as it stands: a `patch` is no PATCH. */
function methodOf(given: string): string {
  return /^(?:delete|get|head|options|post|put)$/i.test(given) ? given.toUpperCase() : given;
}

/** The caller may leave while the engine works: then the answer is lost whatever it is. */
async function dispatched(core: WorldCore, api: string, request: PlainRequest, gone: Gone): Promise<Outcome> {
  let left = false;
  let outcome: Outcome | undefined;
  gone
    .then(() => {
      left = true;
      outcome?.lost();
    })
    .catch(throwLater);
  outcome = await dispatch(core, api, request);
  if (left) outcome.lost();
  return outcome;
}

/** A response, and when nothing of it is left to come. */
interface Answered {
  readonly response: Response;
  readonly ended: Promise<void>;
}

function settle(pending: Promise<Outcome>, gone: Gone): Promise<Answered> {
  return pending.then((outcome) => carry(outcome, gone, injected(gone)));
}

/** A fetch in this process: what is not an answer is thrown. */
function injected(gone: Gone): FaceAdapter<Answered> {
  return {
    drop(drop, cause) {
      throw (cause as Error | undefined) ?? networkError(drop);
    },
    defect(defect) {
      throw defect;
    },
    async answer(head, body) {
      return toResponse(head, body, gone, await platform.runsMicrotasks());
    },
  };
}

function toResponse({ status, headers }: PlainAnswer, body: AnswerBody, gone: Gone, inOnePiece: boolean): Answered {
  const atOnce = typeof body === "string" || body instanceof Uint8Array;
  const init = { status, headers: atOnce ? withLength(headers, toBytes(body).length) : headers };
  if (body === undefined || (atOnce && inOnePiece))
    return { response: createResponse(body ?? null, init), ended: Promise.resolve() };
  const chunks = atOnce
    ? inPieces(toBytes(body))
    : body.fault === undefined
      ? body.pieces
      : cutShort(body.pieces, body.fault);
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { response: createResponse(toStream(watched(chunks, gone, end)), init), ended };
}

/** As every server tells it of a body that it has whole: readers need not count then. */
function withLength(headers: PlainAnswer["headers"], length: number): PlainAnswer["headers"] {
  return headers["content-length"] === undefined ? { ...headers, "content-length": String(length) } : headers;
}

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  if (bytes.length > 0) yield bytes;
}

/** Ends with the caller's abort as with its own end, and says so. */
async function* watched(
  chunks: AsyncIterable<Uint8Array>,
  gone: Gone,
  end: () => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  const aborted = gone.then((reason) => Promise.reject(reason as Error));
  aborted.catch(() => undefined);
  const iterator = chunks[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { done, value } = await Promise.race([iterator.next(), aborted]);
      if (done === true) return;
      yield value;
    }
  } finally {
    iterator.return?.().catch(throwLater);
    end();
  }
}

/** A body that ends before its content-length is an error for every fetch. */
async function* cutShort(chunks: AsyncIterable<Uint8Array>, kind: string): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* chunks;
  } catch (error) {
    throw error instanceof BodyCut ? networkError("body") : error;
  }
  if (kind === "short") throw networkError("body");
}

/**
 * Rejects with the signal's own reason. `gone` resolves when the caller left, also while it reads a streamed body. The
 * listener is taken off once there is nothing left to abort: callers keep one signal for thousands of calls.
 */
function untilAborted(signal: AbortSignal | undefined, run: (gone: Gone) => Promise<Answered>): Promise<Response> {
  // A promise of its own for each call: what waits on one that never ends is kept with it for ever.
  if (signal === undefined) return run(new Promise(() => undefined)).then(({ response }) => response);
  return new Promise((resolve, reject) => {
    let leave = (): void => undefined;
    const gone: Gone = new Promise((left) => {
      leave = () => left(signal.reason);
    });
    const abort = (): void => {
      leave();
      reject(signal.reason as Error);
    };
    signal.addEventListener("abort", abort, { once: true });
    const release = (): void => signal.removeEventListener("abort", abort);
    run(gone).then(
      ({ response, ended }) => {
        ended.then(release).catch(throwLater);
        resolve(response);
      },
      (error: unknown) => {
        release();
        reject(error);
      },
    );
  });
}
