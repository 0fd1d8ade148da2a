import { Failure } from "../../../kernel/request/failure.js";
import type { ChatContext } from "../world/act.js";
import type { LimitRecord } from "../world/state.js";
import { revokeToken } from "../world/tokens.js";

/** The platform's limiter: the global window first, then the operation's bucket with its path ids. Runs before the login check. */
export function limitRate(context: ChatContext): void {
  const { state, route } = context;
  if (!isLimited(context) || route === undefined) return;
  const { global, globalExempt, fallback, style } = state.dialect.rateLimits;
  const who = state.dialect.hooks.limitKey(context.caller, context.request);
  if (!globalExempt.includes(route.id)) {
    const limit = forcedLimit(context) ?? state.options.globalPerSecond ?? global.limit;
    const taken = take(context, style, `global:${who}`, { limit, windowMs: global.windowMs });
    if (!taken.allowed) {
      endPersonsSession(context);
      throw limited(taken, true, style);
    }
  }
  if (route.limit === undefined && !state.world.serves("observed")) return; // what such operations are held to was observed
  const bucket = route.bucket === undefined ? "default" : fillIn(route.bucket, context.path);
  const taken = take(context, style, `${bucket}:${who}`, route.limit ?? fallback);
  for (const [name, value] of Object.entries(headersOf(taken, context))) context.header(name, value);
  if (!taken.allowed) throw limited(taken, false, style);
}

/** In development mode limits are off unless a header asks for them. */
function isLimited({ state, request }: ChatContext): boolean {
  if (!state.options.rateLimits) return false;
  return !state.options.development || request.headers["x-fluxer-test-enable-rate-limits"] === "true";
}

function forcedLimit({ state, request }: ChatContext): number | undefined {
  const wanted = Number(request.headers["x-fluxer-test-global-rate-limit"]);
  return state.options.development && wanted > 0 ? wanted : undefined;
}

function endPersonsSession({ state, caller, request }: ChatContext): void {
  if (!state.dialect.rules.globalDenialEndsSessions || caller.kind !== "session") return;
  revokeToken(state, (request.headers["authorization"] ?? "").replace(/^Bearer /, ""));
}

interface Limit {
  readonly limit: number;
  readonly windowMs: number;
}

interface Taken extends Limit {
  readonly allowed: boolean;
  readonly remaining: number;
  /** World time at which the window ends, or the bucket is empty. */
  readonly resetAt: number;
  /** ms until one more request is let through. */
  readonly waitMs: number;
}

function take(context: ChatContext, style: "fixed" | "leaky", key: string, limit: Limit): Taken {
  const { limits } = context.state;
  const record = limits.get(key) ?? { level: 0, at: style === "fixed" ? context.now + limit.windowMs : context.now };
  limits.set(key, record);
  const taken = style === "fixed" ? takeFixed(record, limit, context.now) : takeLeaky(record, limit, context.now);
  context.took(key, taken);
  return taken;
}

/** The window starts at its first request. */
function takeFixed(record: LimitRecord, { limit, windowMs }: Limit, now: number): Taken {
  if (record.at <= now) Object.assign(record, { level: 0, at: now + windowMs });
  const allowed = record.level < limit;
  if (allowed) record.level += 1;
  return { limit, windowMs, allowed, remaining: limit - record.level, resetAt: record.at, waitMs: record.at - now };
}

/** Burst of `limit`, draining evenly. */
function takeLeaky(record: LimitRecord, { limit, windowMs }: Limit, now: number): Taken {
  const perRequestMs = windowMs / limit;
  const level = Math.max(record.level - (now - record.at) / perRequestMs, 0);
  const allowed = level + 1 <= limit + 1e-9;
  Object.assign(record, { level: allowed ? level + 1 : level, at: now });
  return {
    limit,
    windowMs,
    allowed,
    remaining: Math.max(Math.floor(limit - record.level + 1e-9), 0),
    resetAt: now + record.level * perRequestMs,
    waitMs: Math.max((level + 1 - limit) * perRequestMs, 0),
  };
}

function headersOf(taken: Taken, { state, caller, route }: ChatContext): Readonly<Record<string, string>> {
  return state.dialect.limitHeaders(
    {
      limit: taken.limit,
      remaining: taken.remaining,
      resetAt: taken.resetAt,
      now: state.world.clock.now(),
      allowed: taken.allowed,
    },
    { bot: caller.kind === "bot", route: route?.id ?? "", bucket: route?.bucket ?? "default" },
  );
}

function limited(taken: Taken, global: boolean, style: "fixed" | "leaky"): Failure {
  const seconds = Math.max(taken.waitMs / 1000, 0.001);
  return new Failure("RATE_LIMITED", {
    headers: {
      "retry-after": String(Math.max(Math.ceil(seconds), 1)),
      ...(style === "fixed" || global ? { "x-ratelimit-global": String(global) } : {}),
      ...(style === "leaky" ? { "x-ratelimit-scope": global ? "global" : "user" } : {}),
      ...(style === "fixed" && global ? fixedHeaders(taken) : {}),
    },
    body: { retry_after: seconds, global },
  });
}

function fixedHeaders({ limit, remaining, resetAt }: Taken): Readonly<Record<string, string>> {
  return {
    "x-ratelimit-limit": String(limit),
    "x-ratelimit-remaining": String(remaining),
    "x-ratelimit-reset": String(Math.floor(resetAt / 1000)),
  };
}

function fillIn(template: string, path: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => path[name] ?? "");
}
