import { idempotencyKey } from "../call/idempotency-key.js";
import { isPromise } from "../call/is-promise.js";
import type { MaybePromise } from "../call/maybe-promise.js";
import type { Credential, PreparedBody } from "../call/runtime.js";
import type { Signer } from "../credentials/signer.js";
import { holdsSecret } from "../observe/redact.js";
import type { Target } from "../transport/redirect.js";
import type { WireRequest } from "../transport/transport.js";
import { type Call, safetyOf } from "./call.js";
import { configError, runUserCode } from "./describe.js";
import { Asks } from "./asks.js";
import { withParameter } from "./compile.js";
import { lookup } from "./core.js";
import type { Prepared } from "./prepare.js";
import type { Progress } from "./progress.js";

/** An attempt before credentials and signature: what hooks may edit. */
export interface Draft {
  target: Target;
  headers: Record<string, string>;
}

export function draftRequest({ call, target, body, key }: Prepared): Draft {
  const { core, plan } = call;
  const headers: Record<string, string> = { ...core.headers, ...call.headers };
  if (body?.contentType !== undefined) headers["content-type"] = body.contentType;
  if (typeof body?.content === "function" && body.length !== undefined) headers["content-length"] = String(body.length);
  const keyRule = core.init.api.idempotencyKey;
  if (key !== undefined && keyRule) headers[keyRule.header.toLowerCase()] = keyRule.quoted ? `"${key}"` : key;
  if (plan.headers) Object.assign(headers, plan.headers);
  return { target, headers };
}

/** The credential of an attempt. Getting one can be a call of its own, so it is asked for before a place is taken. */
export function askCredential(call: Call, progress: Progress, { target }: Draft): MaybePromise<Credential> | undefined {
  const { auth } = call.operation;
  if (!target.isPrivate && carriesSecret(call) && call.core.options.dangerouslyAllowPlainHttp !== true) {
    const reason = "a secret must not travel over plain http. Use an https address";
    const unless = "or, within a network of your own, `dangerouslyAllowPlainHttp: true`";
    throw configError(call, progress, "INVALID_OPTION", `${reason} ${unless}`);
  }
  if (auth === undefined || call.plan.url !== undefined) return undefined;
  const first = askScheme(call, progress, auth[0] as string);
  if (auth.length === 1) return first;
  const all = [first, ...auth.slice(1).map((name) => askScheme(call, progress, name))];
  return all.some(isPromise) ? Promise.all(all.map(async (one) => one)).then(merge) : merge(all as Credential[]);
}

/** Whoever can read the request could act for its sender: by its credential, its presigned link, or a secret member or path value. */
function carriesSecret({ operation, plan }: Call): boolean {
  const { path, query, body } = plan.args;
  return operation.auth !== undefined || plan.url !== undefined || holdsSecret(operation.secrets, path, query, body);
}

function askScheme(call: Call, progress: Progress, name: string): MaybePromise<Credential> {
  const scheme = call.core.init.schemes?.[name];
  if (!scheme) {
    throw configError(call, progress, "CREDENTIALS_FAILED", `this client has no credential for ${name}`);
  }
  const asks = lookup(call.core.asks, name, () => new Asks());
  const reason = `the credential for ${name} could not be had`;
  const asked = runUserCode(call, progress, () => asks.ask(() => scheme.credential()), "CREDENTIALS_FAILED", reason);
  if (isPromise(asked)) asks.waits(asked);
  return asked;
}

function merge(parts: readonly Credential[]): Credential {
  return {
    headers: Object.assign({}, ...parts.map((part) => part.headers)) as Record<string, string>,
    query: Object.assign({}, ...parts.map((part) => part.query)) as Record<string, string>,
  };
}

/** Adds the credential and, as the last change before the wire, the signature. */
export function finishRequest(prepared: Prepared, progress: Progress, draft: Draft): MaybePromise<WireRequest> {
  const { credential } = progress;
  const { signer } = prepared.call.core.init;
  const { target, headers } = draft;
  if (credential === undefined) return toWire(prepared, progress, target, target.query, headers);
  let { query } = target;
  for (const name in credential.query) query = withParameter(query, name, credential.query[name] as string);
  Object.assign(headers, credential.headers);
  if (!signer) return toWire(prepared, progress, target, query, headers);
  const signed = sign(signer, prepared, progress, query, draft);
  const add = (added: Readonly<Record<string, string>>): WireRequest => {
    progress.signed(added);
    return toWire(prepared, progress, target, query, { ...headers, ...added });
  };
  return isPromise(signed) ? signed.then(add) : add(signed);
}

function sign(
  signer: Signer,
  { call, body }: Prepared,
  progress: Progress,
  query: string,
  { target, headers }: Draft,
): MaybePromise<Readonly<Record<string, string>>> {
  const { core, operation } = call;
  const content = body?.content ?? "";
  if (typeof content === "function") {
    throw configError(call, progress, "SIGNING_FAILED", "a streamed body cannot be signed");
  }
  const offsetMs = signer.serverClock?.offsetMs ?? 0;
  progress.signsWith(offsetMs);
  return runUserCode(
    call,
    progress,
    () =>
      signer.sign({
        method: operation.method,
        path: target.path,
        query,
        headers,
        body: content,
        timestampMs: core.clock.now() + offsetMs,
        nonce: () => idempotencyKey(core.random),
        memo: progress.memo,
      }),
    "SIGNING_FAILED",
    "the request could not be signed",
  );
}

function toWire(
  { call, body }: Prepared,
  progress: Progress,
  target: Target,
  query: string,
  headers: Readonly<Record<string, string>>,
): WireRequest {
  const content = body?.content;
  return {
    method: call.operation.method,
    url: target.origin + target.path + query,
    headers,
    body: typeof content === "function" ? paced(call, progress, content()) : content,
    meta: { operation: call.operation.id, attempt: progress.attempts + 1, once: isOnce(call, body) },
  };
}

/** Whether nothing follows when the connection turns out dead. */
function isOnce(call: Call, body: PreparedBody | undefined): boolean {
  return safetyOf(call) === "unsafe" || call.policy.maxAttempts === 1 || body?.replayable === false;
}

/** In place of `timeoutMs` while a body is streamed, from piece to piece; a timeout of the caller's own counts as a whole. */
export function idleTimeoutMs({ call: { policy }, body }: Prepared): number | undefined {
  return typeof body?.content === "function" && !policy.isTimeoutSet ? policy.idleTimeoutMs : undefined;
}

/**
 * How long a long upload takes says nothing: without a timeout of the caller's own, each piece starts the time anew. What
 * the source throws is kept, since no transport tells it from a broken connection.
 */
async function* paced(
  { policy, scope }: Call,
  progress: Progress,
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const attempt = progress.attempts;
  try {
    for await (const piece of pieces) {
      yield piece;
      if (!policy.isTimeoutSet && progress.attempts === attempt) scope.rearm(policy.idleTimeoutMs);
    }
  } catch (error) {
    progress.bodyFailed(error);
    throw error;
  }
}
