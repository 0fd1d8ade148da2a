import { Failure } from "../../kernel/failure.js";
import type { ChatContext } from "./act.js";
import { isoTime } from "./iso-time.js";
import { routeNotFound } from "./refusals.js";

/** Version that every answer names. */
const fluxerVersion = "1.0.0-antiphon";

const webClient = "https://web.fluxer.app";
const dayMs = 86_400_000;

/** Before the route is looked for: headers of every answer, load, addresses, and what an instance does not serve. */
export function enter(context: ChatContext): void {
  const { request, state } = context;
  context.header("x-request-id", request.headers["x-request-id"] ?? state.world.ids.uuid());
  context.header("x-fluxer-version", fluxerVersion);
  context.header("cache-control", "no-cache");
  for (const [name, value] of Object.entries(corsHeaders(context))) context.header(name, value);
  if (state.options.shedLoad) throw new Failure("SERVICE_UNAVAILABLE", { headers: { "retry-after": "1" } });
  refuseBanned(context);
  if (!isDecodable(context.request.url)) throw new Failure("BAD_REQUEST");
  const path = pathOf(context);
  const hidden =
    (path === "/.well-known/fluxer" && request.place !== "root") ||
    (path === "/internal/telemetry" && !state.options.telemetry) ||
    (/^\/relays(?:\/|$)/.test(path) && !state.options.relayDirectory);
  if (hidden) throw new Failure(routeNotFound);
}

/** A page of the web client's host that is not its own may not write; a webhook's token is nothing for the web client. */
export function refuseOrigin({ request, route, state }: ChatContext): void {
  const { origin } = request.headers;
  if (origin === undefined || request.method === "GET" || request.method === "HEAD") return;
  const own = origin === webClient;
  if (isOpenToPages(route?.id)) {
    if (own && route?.id.startsWith("webhooks.") === true) throw new Failure("INVALID_API_ORIGIN");
    return;
  }
  if (!own && !state.options.corsOrigins.includes(origin)) throw new Failure("INVALID_API_ORIGIN");
}

/** Answers a page's question whether it may call; `undefined` for any other request. */
export function preflight(context: ChatContext): Readonly<Record<string, string>> | undefined {
  const { request } = context;
  if (request.method !== "OPTIONS" || request.headers["access-control-request-method"] === undefined) return undefined;
  const allowed = corsHeaders(context);
  if (allowed["access-control-allow-origin"] === undefined) return {};
  return {
    ...allowed,
    "access-control-allow-methods": "GET, HEAD, POST, PUT, PATCH, DELETE",
    "access-control-allow-headers": request.headers["access-control-request-headers"] ?? "",
  };
}

/** Weighs a refused call without a credential; too much of it bans the address for a day. */
export function weighRefusal({ request, caller, state, now }: ChatContext, status: number): void {
  const { abuseThreshold } = state.options;
  const anonymous = (caller as ChatContext["caller"] | undefined)?.kind === "anonymous";
  if (abuseThreshold === undefined || !anonymous || status < 400 || status >= 500) return;
  const record = state.fluxer.abuse.get(request.ip) ?? { weight: 0, bannedUntil: 0 };
  state.fluxer.abuse.set(request.ip, record);
  record.weight += { 429: 3, 401: 0.75, 403: 0.5 }[status] ?? 0.25;
  if (record.weight > abuseThreshold) Object.assign(record, { weight: 0, bannedUntil: now + dayMs });
}

function refuseBanned({ request, state, now }: ChatContext): void {
  const until = state.fluxer.abuse.get(request.ip)?.bannedUntil ?? 0;
  const kind = state.options.addressBan ?? (until > now ? "temporary" : undefined);
  if (kind === undefined) return;
  const body = {
    ip_address: request.ip,
    appeal_email: null,
    appeals_supported: false,
    ban_kind: kind,
    expires_at: kind === "permanent" ? null : isoTime(until > now ? until : now + dayMs),
  };
  throw new Failure(kind === "permanent" ? "GLOBAL_IP_BANNED" : "GLOBAL_IP_TEMPORARILY_BANNED", { body });
}

/** Pages read answers of open routes from anywhere, of others from the listed origins; they see one header alone. */
function corsHeaders(context: ChatContext): Readonly<Record<string, string>> {
  const { origin } = context.request.headers;
  if (origin === undefined) return {};
  const open = /^\/webhooks\/\d+\/[^/]+|^\/\.well-known\//.test(pathOf(context));
  if (!open && !context.state.options.corsOrigins.includes(origin)) return {};
  return {
    "access-control-allow-origin": open ? "*" : origin,
    "access-control-expose-headers": "X-Fluxer-Version",
    ...(open ? {} : { vary: "Origin" }),
  };
}

function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    return false;
  }
}

function isOpenToPages(operation: string | undefined): boolean {
  return (
    operation === "instance.discover" || /^webhooks\.(?:\w+WithToken|execute\w*|\w+Message)$/.test(operation ?? "")
  );
}

function pathOf({ request }: ChatContext): string {
  return request.url.split("?", 1)[0] as string;
}
