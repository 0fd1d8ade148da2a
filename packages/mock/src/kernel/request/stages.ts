import { canonicalJson, isParsed, mediaType } from "./body.js";
import type { IdempotencyRules, StageName } from "../engine.js";
import { Failure, type Issue } from "./failure.js";
import { reserveKey, type KeyRecord } from "./idempotency.js";
import type { PlainAnswer } from "./plain.js";
import { hash } from "../world/random.js";
import type { RequestContext } from "./request-context.js";
import { validateRequest } from "./validate.js";
import { TextDecoder } from "../../platform/web-classes.js";

/** Thrown by the stage `"idempotency"` when a stored answer is repeated: ends the stages without a failure. */
export class Replay {
  readonly answer: PlainAnswer;

  constructor(answer: PlainAnswer) {
    this.answer = answer;
  }
}

/** Keys that are reserved for a request until its answer is final. */
export const reservations: WeakMap<RequestContext, { readonly name: string; readonly record: KeyRecord }> =
  new WeakMap();

/** The built-in checks, by name. */
export function runStage(name: StageName, context: RequestContext): void | Promise<void> {
  switch (name) {
    case "route":
      return findRoute(context);
    case "auth":
      return context.match.route?.auth.length === 0 ? undefined : context.api.engine.authenticate(context);
    case "limit":
      return takeLimit(context);
    case "validate":
      return validateRequest(context);
    case "idempotency":
      return reserve(context);
  }
}

function findRoute(context: RequestContext): void {
  const { match, exchange, api, cell } = context;
  context.route = match.route;
  if (match.route !== undefined) return;
  const { codes } = api.engine;
  const known = match.methods.length > 0;
  const message = known ? `has no method ${exchange.method}` : "is no route of the API";
  const issues = [{ in: "path", path: [], keyword: "route", message } as const];
  exchange.issues = issues;
  cell.core.contract.record({
    api: exchange.api,
    operation: undefined,
    method: exchange.method,
    url: exchange.url,
    issues,
  });
  if (!known) throw new Failure(codes.notFound);
  throw new Failure(codes.methodNotAllowed, { headers: { allow: match.methods.join(", ") } });
}

function takeLimit(context: RequestContext): void {
  const { engine } = context.api;
  const route = context.match.route;
  if (route?.limit === undefined) return;
  const key = engine.limitKey?.(context) ?? engine.credentialOf(context.request) ?? context.request.ip;
  const window = context.window(
    `${bucketOf(context, route.bucket ?? route.id)} ${key}`,
    route.limit.limit,
    route.limit.windowMs,
  );
  for (const [name, value] of Object.entries(engine.limitHeaders?.(window, context) ?? {})) context.header(name, value);
  if (!window.allowed) throw new Failure(engine.codes.limited, { window });
}

/** `messages.create:{channel_id}` with the values of this request. */
function bucketOf(context: RequestContext, template: string): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => context.path[name] ?? "");
}

async function reserve(context: RequestContext): Promise<void> {
  const { route, api, cell, request } = context;
  const rules = api.engine.idempotency;
  if (rules === undefined || route?.safety !== "key") return;
  const key = request.headers[rules.header];
  if (key === undefined) return;
  checkKeyForm(key, rules, context);
  const scope = rules.scope?.(context) ?? api.engine.credentialOf(request) ?? "";
  const name = `${scope}\n${route.id}\n${key}`;
  const reservation = reserveKey(cell.keys, name, await contentOf(context), context.now, rules.ttlMs);
  const { codes } = api.engine;
  switch (reservation.kind) {
    case "reserved":
      reservations.set(context, { name, record: reservation.record });
      return;
    case "replay":
      throw new Replay({ ...reservation.answer, headers: { ...reservation.answer.headers, ...rules.replayHeaders } });
    case "reused":
      context.keyReused = true;
      throw new Failure(codes.keyReused ?? codes.invalid);
    case "inFlight":
      throw new Failure(codes.keyInFlight ?? codes.keyReused ?? codes.invalid, {
        headers: { "retry-after": retryAfter(rules) },
      });
  }
}

function checkKeyForm(key: string, rules: IdempotencyRules<unknown, unknown>, context: RequestContext): void {
  if (rules.form === undefined || !context.cell.serves("proposed") || rules.form.pattern.test(key)) return;
  const { message } = rules.form;
  const issues: readonly Issue[] = [{ in: "header", path: [rules.header], keyword: "pattern", message }];
  context.violated(issues);
  throw new Failure(context.api.engine.codes.invalid, { issues });
}

function retryAfter(rules: IdempotencyRules<unknown, unknown>): string {
  return String(rules.retryAfterS ?? 1);
}

/** What a request asks for, whatever the order of its members: equal text for a repeat. */
export async function contentOf(context: RequestContext): Promise<string> {
  const { request } = context;
  const type = mediaType(request.headers["content-type"]);
  if (context.body !== undefined && isParsed(type))
    return `${request.method} ${request.url} ${canonicalJson(withoutNonce(context))}`;
  if (context.streams) return `${request.method} ${request.url} ${request.headers["content-length"] ?? ""}`;
  const bytes = await context.bytes();
  const text = new TextDecoder("latin1").decode(bytes);
  const boundary = /boundary="?([^";]+)/i.exec(request.headers["content-type"] ?? "")?.[1];
  return `${request.method} ${request.url} ${hash(boundary === undefined ? text : text.replaceAll(boundary, ""))} ${bytes.length}`;
}

/** The nonce of a message plays the part of a key: it does not belong to what is asked for. */
function withoutNonce(context: RequestContext): unknown {
  const { body, route } = context;
  if (route?.safety !== "nonce" || typeof body !== "object" || body === null) return body;
  return { ...body, nonce: undefined };
}
