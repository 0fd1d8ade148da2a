import { idempotencyKey } from "../call/idempotency-key.js";
import { isPromise } from "../call/is-promise.js";
import { createNonce } from "../call/nonce.js";
import type { MaybePromise } from "../call/maybe-promise.js";
import type { PreparedBody } from "../call/runtime.js";
import { type BaseUrl, isPrivate } from "../transport/base-url.js";
import type { Target } from "../transport/redirect.js";
import { prepareBody } from "./body.js";
import type { Call } from "./call.js";
import { buildPath, buildQuery } from "./compile.js";
import { configError, runUserCode } from "./describe.js";
import type { Progress } from "./progress.js";

/** A call with what is made once and is the same in every attempt. */
export interface Prepared {
  readonly call: Call;
  readonly target: Target;
  readonly body: PreparedBody | undefined;
  readonly key: string | undefined;
  /** False when a second attempt could not send the body again. */
  readonly isReplayable: boolean;
}

/** Address, key or nonce, and the bytes of the body; at once when nothing has to be waited for. */
export function prepare(call: Call, progress: Progress): MaybePromise<Prepared> {
  const { plan, scope } = call;
  const target = plan.url === undefined ? targetBelowBase(call, progress) : targetOf(call, progress, plan.url);
  const key = keyOf(call, progress);
  const body = plan.body ?? makeBody(call);
  if (!isPromise(target) && !isPromise(body)) return prepared(call, target, body, key);
  return scope.until(Promise.all([target, body])).then(([where, what]) => prepared(call, where, what, key));
}

function prepared(call: Call, target: Target, body: PreparedBody | undefined, key: string | undefined): Prepared {
  return { call, target, body, key, isReplayable: body?.replayable !== false };
}

function targetBelowBase(call: Call, progress: Progress): MaybePromise<Target> {
  const { operation, plan, compiled } = call;
  const path = buildPath(compiled, plan.args.path);
  const query = buildQuery(operation, plan.args.query, compiled.context);
  const place = (base: BaseUrl): Target => ({
    origin: base.origin,
    path: base.path + path,
    query,
    isPrivate: base.isPrivate,
  });
  const base = runUserCode(
    call,
    progress,
    () => call.core.baseUrl(),
    "INVALID_OPTION",
    "the address of the API could not be found",
  );
  return isPromise(base) ? base.then(place) : place(base);
}

function targetOf(call: Call, progress: Progress, text: string): Target {
  try {
    const url = new URL(text);
    return { origin: url.origin, path: url.pathname, query: url.search, isPrivate: isPrivate(url) };
  } catch {
    throw configError(call, progress, "INVALID_OPTION", "the link is not a URL");
  }
}

function keyOf(call: Call, progress: Progress): string | undefined {
  const { core, options, operation, plan } = call;
  const rule = core.init.api.idempotencyKey;
  const given = options.idempotencyKey;
  if (operation.safety !== "key" || !rule || plan.url !== undefined) {
    if (given === undefined) return undefined;
    const reason = "`idempotencyKey` was given, but this operation takes none";
    throw configError(call, progress, "INVALID_OPTION", reason);
  }
  if (given === undefined) return idempotencyKey(core.random);
  if (given.length > rule.maxLength || !/^[\x21-\x7e]+$/.test(given)) {
    const reason = `\`idempotencyKey\` must be 1 to ${rule.maxLength} visible ASCII characters`;
    throw configError(call, progress, "INVALID_OPTION", reason);
  }
  return given;
}

function makeBody(call: Call): MaybePromise<PreparedBody | undefined> {
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
