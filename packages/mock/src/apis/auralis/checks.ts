import type { AuralisOperations } from "../../generated/auralis-operations.js";
import type { Context } from "../../kernel/engine.js";
import type { AnswerTo, PartsOf } from "../../kernel/operation.js";
import type { AnyParts, RequestParts } from "../../kernel/request/request-parts.js";
import { retryAfterS, windowHeaders } from "../../kernel/world/window-headers.js";
import type { WindowState } from "../../kernel/world/window-state.js";
import { Failure } from "../../kernel/request/failure.js";
import { defaultLimits, type AuralisState, type Credential } from "./state.js";

export type AuralisContext<Parts extends RequestParts = AnyParts> = Context<AuralisState, Credential, Parts>;

/** A request of one operation, and what it may be answered. */
export type AuralisRequest<Id extends keyof AuralisOperations> = AuralisContext<PartsOf<AuralisOperations[Id]>>;
export type AuralisAnswer<Id extends keyof AuralisOperations> = AnswerTo<AuralisOperations[Id]["answers"]>;

/** Every answer tells an id of its own. */
export function stamp(context: AuralisContext): void {
  context.header("x-request-id", context.world.ids.token("req_", 8));
}

/** First of all checks: requests of one address. */
export function addressLimit(context: AuralisContext): void {
  const { requestsPerAddress, windowMs } = context.state.settings;
  if (!isEnforced(context, requestsPerAddress, defaultLimits.requestsPerAddress)) return;
  const window = context.window(`ip ${context.request.ip}`, requestsPerAddress, windowMs);
  if (!window.allowed) throw new Failure("RATE_LIMITED", { headers: limitHeaders(window, context.now) });
}

export function authenticate(context: AuralisContext): void {
  const token = bearer(context.request.headers["authorization"]);
  const credential = token === undefined ? undefined : context.state.credentials.get(token);
  if (credential === undefined || credential.revoked) throw new Failure("UNAUTHORIZED");
  context.caller = credential;
}

/** The scheme in any case, as RFC 9110 has it; the credential as it was given. */
export function bearer(header: string | undefined): string | undefined {
  return /^bearer +(\S+)$/i.exec(header ?? "")?.[1]?.match(/^auralis_[A-Za-z0-9_-]{1,128}$/)?.[0];
}

export function allowlist(context: AuralisContext): void {
  const { allowlist: addresses } = context.caller;
  if (addresses.length > 0 && !addresses.includes(context.request.ip)) throw new Failure("IP_FORBIDDEN");
}

export function credentialLimit(context: AuralisContext): void {
  const { requestsPerCredential, windowMs } = context.state.settings;
  if (!isEnforced(context, requestsPerCredential, defaultLimits.requestsPerCredential)) return;
  const window = context.window(`credential ${context.caller.token}`, requestsPerCredential, windowMs);
  for (const [name, value] of Object.entries(limitHeaders(window, context.now))) context.header(name, value);
  if (!window.allowed) throw new Failure("RATE_LIMITED", { window });
}

/** Our own numbers hold where proposals are served; one that a test has set holds everywhere. */
export function isEnforced({ world }: AuralisContext, limit: number, ours: number): boolean {
  return limit !== ours || world.serves("proposed");
}

/** What an answer says of the window that decided it, and a refusal of how long to wait. */
export function limitHeaders(window: WindowState, now: number): Readonly<Record<string, string>> {
  const wait = window.allowed ? {} : { "retry-after": String(retryAfterS(window, now)) };
  return { ...windowHeaders(window), ...wait };
}
