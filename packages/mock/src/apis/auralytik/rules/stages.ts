import type { Stage } from "../../../kernel/engine.js";
import { Failure } from "../../../kernel/request/failure.js";
import { windowHeaders } from "../../../kernel/world/window-headers.js";
import { authenticate } from "./authenticate.js";
import { type AuralytikContext, requestIdOf } from "../wire/context.js";
import { tiers } from "../world/settings.js";
import type { KeyRecord } from "../world/records.js";
import type { State } from "../world/state.js";
import { warnOfQuota } from "../services/usage.js";

type AuralytikStage = Stage<State, KeyRecord>;

const maxBodyBytes = 1024 * 1024;

/** Every answer tells its request id. */
export const stamp: AuralytikStage = (context) => {
  context.header("x-request-id", requestIdOf(context));
};

/** Before the route: an unknown path without a key is 401, not 404. The host itself has the state of the service alone. */
export const signedIn: AuralytikStage = async (context) => {
  if (isHealth(context)) return;
  if (context.request.place === "root") throw new Failure("RESOURCE_NOT_FOUND");
  await authenticate(context);
};

/** Counts per key once the caller is known, whatever becomes of the request. */
export const limited: AuralytikStage = (context) => {
  if (isHealth(context)) return;
  const { settings } = context.state;
  warnOfQuota(context);
  if (settings.requestsPerMinute === undefined && !context.world.serves("proposed")) return; // the tiers' numbers are ours
  const isExport =
    context.request.method === "POST" && /^\/(analytics\/export|exports\/ai-calls)(\?|$)/.test(context.request.url);
  const perMinute = settings.requestsPerMinute ?? tiers[settings.tier].requestsPerMinute;
  const window = context.window(
    `${context.caller.id} ${isExport ? "exports" : "account"}`,
    isExport ? 5 : perMinute,
    60_000,
  );
  for (const [name, value] of Object.entries(windowHeaders(window))) context.header(name, value);
  if (!window.allowed) throw new Failure("RATE_LIMIT_EXCEEDED", { window });
};

export const available: AuralytikStage = (context) => {
  if (isHealth(context)) return;
  const { incident } = context.state.settings;
  if (incident === "outage") throw new Failure("INTERNAL_ERROR");
  if (incident === "maintenance")
    throw new Failure("SERVICE_UNAVAILABLE", { headers: { "retry-after": "5" }, body: { retryAfter: 5 } });
};

export const scoped: AuralytikStage = (context) => {
  const { route, caller, state } = context;
  if (route === undefined || route.scopes.length === 0) return;
  const accepted = route.id === "voiceCalls.recordingUrl" ? state.settings.recordingScopes : route.scopes;
  if (caller.scopes.some((scope) => accepted.includes(scope))) return;
  throw new Failure("INSUFFICIENT_SCOPE", { message: `The API key lacks the scope ${accepted.join(" or ")}.` });
};

export const acceptable: AuralytikStage = async (context) => {
  if (context.route?.body === undefined) return;
  const { length } = await context.bytes();
  if (length > maxBodyBytes && context.world.serves("proposed")) throw new Failure("PAYLOAD_TOO_LARGE");
  const type = context.request.headers["content-type"] ?? "";
  if (length > 0 && !/^application\/json\s*(;|$)/i.test(type)) throw new Failure("UNSUPPORTED_MEDIA_TYPE");
};

function isHealth(context: AuralytikContext): boolean {
  return /^\/health(\?|$)/.test(context.request.url);
}
