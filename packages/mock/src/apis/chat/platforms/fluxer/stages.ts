import { pathOf } from "../../../../kernel/request/path-of.js";
import { Failure } from "../../../../kernel/request/failure.js";
import type { ChatContext } from "../../world/act.js";
import { isoTime } from "../../wire/iso-time.js";
import { webClient } from "./options.js";
import { mayRead } from "../../rules/pages.js";
import { routeNotFound } from "../../rules/refusals.js";

/** Version that every answer names. */
const fluxerVersion = "1.0.0-antiphon";

const dayMs = 86_400_000;

/** Before the route is looked for: headers of every answer, load, addresses, and what an instance does not serve. */
export function enter(context: ChatContext): void {
  const { request, state } = context;
  context.header("x-request-id", request.headers["x-request-id"] ?? state.world.ids.uuid());
  context.header("x-fluxer-version", fluxerVersion);
  context.header("cache-control", "no-cache");
  if (state.options.shedLoad) throw new Failure("SERVICE_UNAVAILABLE", { headers: { "retry-after": "1" } });
  refuseBanned(context);
  if (!isDecodable(context.request.url)) throw new Failure("BAD_REQUEST");
  const path = pathOf(context.request.url);
  const hidden =
    (path === "/.well-known/fluxer" && request.place !== "root") ||
    (path === "/internal/telemetry" && !state.options.telemetry) ||
    (/^\/relays(?:\/|$)/.test(path) && !state.options.relayDirectory);
  if (hidden) throw new Failure(routeNotFound);
}

/** The web client's host takes writes of its pages alone; a webhook's token is nothing for the web client. */
export function refuseOrigin(context: ChatContext): void {
  const { request, route } = context;
  const { origin } = request.headers;
  if (request.method === "GET" || request.method === "HEAD") return;
  const fromElsewhere =
    request.place?.startsWith("client") === true && (origin === undefined || !mayRead(context, origin));
  if (fromElsewhere || (origin === webClient && byWebhookToken(route?.id))) throw new Failure("INVALID_API_ORIGIN");
}

/** Weighs a refused call without a credential; too much of it bans the address for a day. */
export function weighRefusal({ request, caller, state, now }: ChatContext, status: number): void {
  const { abuseThreshold } = state.options;
  const known = caller as ChatContext["caller"] | undefined; // nobody yet where there is no such route
  const anonymous = known === undefined ? request.headers["authorization"] === undefined : known.kind === "anonymous";
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

function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    return false;
  }
}

function byWebhookToken(operation = ""): boolean {
  return /^webhooks\.(?:\w+WithToken|execute\w*|\w+Message)$/.test(operation);
}
