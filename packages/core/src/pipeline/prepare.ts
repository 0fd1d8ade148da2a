import { idempotencyKey } from "../call/idempotency-key.js";
import { createNonce } from "../call/nonce.js";
import type { MaybePromise } from "../call/options.js";
import type { PreparedBody } from "../call/runtime.js";
import { type BaseUrl, isPrivate } from "../transport/base-url.js";
import { prepareBody } from "./body.js";
import { type CallState, isPromise } from "./call-state.js";
import { buildPath, buildQuery } from "./compile.js";
import type { Target } from "./request.js";

/** What is made once and is the same in every attempt: address, key or nonce, and the bytes of the body. */
export function prepare(call: CallState): MaybePromise<void> {
  const { plan } = call;
  const url = plan.url === undefined ? targetBelowBase(call) : targetOf(call, plan.url);
  call.key = keyOf(call);
  const body = plan.body ?? makeBody(call);
  if (isPromise(url) || isPromise(body)) return prepareSlowly(call, url, body);
  call.target = url;
  call.body = body;
}

async function prepareSlowly(
  call: CallState,
  target: MaybePromise<Target>,
  body: MaybePromise<PreparedBody | undefined>,
): Promise<void> {
  [call.target, call.body] = await call.scope.until(Promise.all([target, body]));
}

function targetBelowBase(call: CallState): MaybePromise<Target> {
  const { operation, plan, compiled } = call;
  const path = buildPath(compiled, plan.args.path);
  const query = buildQuery(operation, plan.args.query, compiled.context);
  const place = (base: BaseUrl): Target => ({
    origin: base.origin,
    path: base.path + path,
    query,
    isPrivate: base.isPrivate,
  });
  const base = call.runUserCode(
    () => call.core.baseUrl(),
    "INVALID_OPTION",
    "the address of the API could not be found",
  );
  return isPromise(base) ? base.then(place) : place(base);
}

function targetOf(call: CallState, text: string): Target {
  try {
    const url = new URL(text);
    return { origin: url.origin, path: url.pathname, query: url.search, isPrivate: isPrivate(url) };
  } catch {
    throw call.configError("INVALID_OPTION", "the link is not a URL");
  }
}

function keyOf(call: CallState): string | undefined {
  const { core, options, operation, plan } = call;
  const rule = core.init.api.idempotencyKey;
  const given = options.idempotencyKey;
  if (operation.safety !== "key" || !rule || plan.url !== undefined) {
    if (given === undefined) return undefined;
    throw call.configError("INVALID_OPTION", "`idempotencyKey` was given, but this operation takes none");
  }
  if (given === undefined) return idempotencyKey(core.random);
  if (given.length > rule.maxLength || !/^[\x21-\x7e]+$/.test(given)) {
    const reason = `\`idempotencyKey\` must be 1 to ${rule.maxLength} visible ASCII characters`;
    throw call.configError("INVALID_OPTION", reason);
  }
  return given;
}

function makeBody(call: CallState): MaybePromise<PreparedBody | undefined> {
  const { core, operation, compiled, plan, options } = call;
  const { nonce } = core.init.api;
  let value = plan.args.body;
  if (
    operation.safety === "nonce" &&
    operation.body === "json" &&
    nonce &&
    isRecord(value) &&
    value[nonce.field] === undefined
  ) {
    value = { ...value, [nonce.field]: createNonce(core.random, nonce.maxLength) };
  }
  const context = { random: core.random, onProgress: options.onUploadProgress };
  return prepareBody(operation, value, core.init.multipart, context, compiled.context);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
