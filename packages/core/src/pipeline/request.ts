import type { MaybePromise } from "../call/options.js";
import type { Credential } from "../call/runtime.js";
import type { WireRequest } from "../transport/transport.js";
import { idempotencyKey } from "../call/idempotency-key.js";
import { type CallState, isPromise } from "./call-state.js";

/** Where an attempt goes. */
export interface Target {
  readonly origin: string;
  /** As on the request line. */
  readonly path: string;
  /** `""`, or with its `?`. */
  readonly query: string;
  /** Nobody on the way can read along. */
  readonly isPrivate: boolean;
}

/** An attempt before credentials and signature: what hooks may edit. */
export interface Draft {
  target: Target;
  headers: Record<string, string>;
}

export function draftRequest(call: CallState): Draft {
  const { core, plan, body, key } = call;
  const headers: Record<string, string> = { ...core.headers, ...call.headers };
  if (body?.contentType !== undefined) headers["content-type"] = body.contentType;
  if (typeof body?.content === "function" && body.length !== undefined) headers["content-length"] = String(body.length);
  const keyRule = core.init.api.idempotencyKey;
  if (key !== undefined && keyRule) headers[keyRule.header.toLowerCase()] = keyRule.quoted ? `"${key}"` : key;
  if (plan.headers) Object.assign(headers, plan.headers);
  return { target: call.target as Target, headers };
}

/** Adds the credential and, as the last change before the wire, the signature. */
export function finishRequest(call: CallState, draft: Draft): MaybePromise<WireRequest> {
  const { auth } = call.operation;
  if (auth === undefined || call.plan.url !== undefined) return toWire(call, draft, draft.target.query, draft.headers);
  if (!draft.target.isPrivate) {
    throw call.configError("INVALID_OPTION", "a credential must not travel over plain http. Use an https address");
  }
  const credential = collect(call, auth);
  return isPromise(credential) ? credential.then((had) => sign(call, draft, had)) : sign(call, draft, credential);
}

function collect(call: CallState, auth: readonly string[]): MaybePromise<Credential> {
  const first = askFor(call, auth[0] as string);
  if (auth.length === 1) return first;
  const all = [first, ...auth.slice(1).map((name) => askFor(call, name))];
  return all.some(isPromise) ? Promise.all(all.map(async (one) => one)).then(merge) : merge(all as Credential[]);
}

function askFor(call: CallState, name: string): MaybePromise<Credential> {
  const scheme = call.core.init.schemes?.[name];
  if (!scheme) throw call.configError("CREDENTIALS_FAILED", `this client has no credential for ${name}`);
  return call.runUserCode(
    () => scheme.credential(),
    "CREDENTIALS_FAILED",
    `the credential for ${name} could not be had`,
  );
}

function merge(parts: readonly Credential[]): Credential {
  return {
    headers: Object.assign({}, ...parts.map((part) => part.headers)) as Record<string, string>,
    query: Object.assign({}, ...parts.map((part) => part.query)) as Record<string, string>,
  };
}

function sign(call: CallState, draft: Draft, credential: Credential): MaybePromise<WireRequest> {
  const { core, body, operation } = call;
  const { signer } = core.init;
  call.credential = credential;
  let { query } = draft.target;
  for (const name in credential.query) {
    query += `${query === "" ? "?" : "&"}${encodeURIComponent(name)}=${encodeURIComponent(credential.query[name] as string)}`;
  }
  const headers = Object.assign(draft.headers, credential.headers);
  if (!signer) return toWire(call, draft, query, headers);

  const content = body?.content ?? "";
  if (typeof content === "function") throw call.configError("SIGNING_FAILED", "a streamed body cannot be signed");
  call.signedWithOffsetMs = core.clockOffsetMs;
  const signed = call.runUserCode(
    () =>
      signer.sign({
        method: operation.method,
        path: draft.target.path,
        query,
        headers,
        body: content,
        timestampMs: core.clock.now() + core.clockOffsetMs,
        nonce: () => idempotencyKey(core.random),
        memo: call.memo,
      }),
    "SIGNING_FAILED",
    "the request could not be signed",
  );
  const add = (added: Readonly<Record<string, string>>): WireRequest => {
    call.signature = added;
    return toWire(call, draft, query, { ...headers, ...added });
  };
  return isPromise(signed) ? signed.then(add) : add(signed);
}

function toWire(call: CallState, draft: Draft, query: string, headers: Readonly<Record<string, string>>): WireRequest {
  const { target } = draft;
  const content = call.body?.content;
  const wire = {
    method: call.operation.method,
    url: target.origin + target.path + query,
    headers,
    meta: { operation: call.operation.id, attempt: call.attempts + 1, once: call.safety === "unsafe" },
  };
  if (content === undefined) return wire;
  return { ...wire, body: typeof content === "function" ? paced(call, content()) : content };
}

/**
 * How long a long upload takes says nothing: without a timeout of the caller's own, each piece starts the time anew. What
 * the source throws is kept, since no transport tells it from a broken connection.
 */
async function* paced(call: CallState, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const attempt = call.attempts;
  try {
    for await (const piece of pieces) {
      yield piece;
      if (call.idleTimeoutMs !== undefined && call.attempts === attempt) call.scope.rearm(call.idleTimeoutMs);
    }
  } catch (error) {
    call.bodyFailure = { error };
    throw error;
  }
}
