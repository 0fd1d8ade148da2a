import type { Context } from "../../kernel/engine.js";
import { Failure } from "../../kernel/request/failure.js";
import type { AuralisState, Credential } from "./state.js";

export type AuralisContext = Context<AuralisState, Credential>;

/** First of all checks: requests of one address. */
export function addressLimit(context: AuralisContext): void {
  const { requestsPerAddress, windowMs } = context.state.settings;
  const window = context.window(`ip ${context.request.ip}`, requestsPerAddress, windowMs);
  if (!window.allowed) throw limited(window.resetAt - context.now);
}

export function authenticate(context: AuralisContext): void {
  const token = bearer(context.request.headers["authorization"]);
  const credential = token === undefined ? undefined : context.state.credentials.get(token);
  if (credential === undefined || credential.revoked) throw new Failure("UNAUTHORIZED");
  context.caller = credential;
}

export function bearer(header: string | undefined): string | undefined {
  return /^Bearer (auralis_[A-Za-z0-9_-]{1,128})$/.exec(header ?? "")?.[1];
}

export function allowlist(context: AuralisContext): void {
  const { allowlist: addresses } = context.caller;
  if (addresses.length > 0 && !addresses.includes(context.request.ip)) throw new Failure("IP_FORBIDDEN");
}

export function credentialLimit(context: AuralisContext): void {
  const { requestsPerCredential, windowMs } = context.state.settings;
  const window = context.window(`credential ${context.caller.token}`, requestsPerCredential, windowMs);
  context.header("x-ratelimit-limit", String(window.limit));
  context.header("x-ratelimit-remaining", String(window.remaining));
  context.header("x-ratelimit-reset", String(Math.ceil(window.resetAt / 1000)));
  if (!window.allowed) throw limited(window.resetAt - context.now);
}

function limited(waitMs: number): Failure {
  return new Failure("RATE_LIMITED", { headers: { "retry-after": String(Math.max(1, Math.ceil(waitMs / 1000))) } });
}
