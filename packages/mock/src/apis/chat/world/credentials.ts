import { Failure } from "../../../kernel/request/failure.js";
import type { PlainRequest } from "../../../kernel/request/plain.js";
import type { ChatContext } from "./act.js";
import type { ChatState } from "./state.js";
import type { ChatCaller, Credential } from "./caller.js";
import { asPlainToken } from "./discord-token.js";

/** The secret that decides the world: the token of the header, or the webhook or client that the request names. */
export function credentialOf(request: PlainRequest): string | undefined {
  const header = request.headers["authorization"];
  if (header !== undefined) {
    const token = secretOf(header)?.token;
    return token === undefined ? undefined : asPlainToken(token);
  }
  return (
    /^(?:\/v1)?\/webhooks\/\d+\/([^/?]+)/.exec(request.url)?.[1] ??
    /^\/v1\/relay\/[^?]+\?t=(\w+)$/.exec(request.url)?.[1]
  );
}

/** Who the header says is calling, without refusing anybody: the rate limit comes first. */
export function resolveCaller(context: ChatContext): void {
  const { state } = context;
  const secret = secretIn(context);
  context.caller = (secret === undefined ? undefined : credentialFor(state, secret)) ?? { kind: "anonymous" };
}

/** Refuses callers without a valid credential, and credentials of the wrong kind. */
export function authenticate(context: ChatContext): void {
  const schemes = context.route?.auth ?? [];
  if (schemes.length === 0) return;
  const { caller } = context;
  if (context.route?.id === "gateway.getBot") return requireBotShape(context);
  if (context.route?.id === "applications.getMe") {
    if (caller.kind !== "bot") throw new Failure("INVALID_TOKEN");
    return;
  }
  if (caller.kind === "anonymous") throw new Failure("UNAUTHORIZED");
  if (caller.kind === "bearer") return requireScopes(context, caller);
  const bearerOnly = schemes.every((scheme) => scheme === "bearerToken");
  if (bearerOnly) throw new Failure("UNAUTHORIZED");
  if (caller.kind === "bot" && (!schemes.includes("botToken") || forbiddenToBots(context)))
    throw new Failure("ACCESS_DENIED");
}

/** The account behind a token given to the gateway. */
export function accountOf(state: ChatState, token: string): { readonly id: string; readonly bot: boolean } | undefined {
  const credential = state.tokens.get(state.options.discord ? asPlainToken(token) : token);
  return credential === undefined || credential.kind === "bearer"
    ? undefined
    : { id: credential.userId, bot: credential.kind === "bot" };
}

interface Secret {
  readonly prefix: "Bot" | "Bearer" | "";
  readonly token: string;
}

function secretOf(header: string | undefined): Secret | undefined {
  if (header === undefined || header === "") return undefined;
  const prefix = header.startsWith("Bot ") ? "Bot" : header.startsWith("Bearer ") ? "Bearer" : "";
  return { prefix, token: prefix === "" ? header : header.slice(prefix.length + 1) };
}

/** What the request carries; with `discord`, a token in the form of Discord's stands for its plain one. */
function secretIn({ state, request }: ChatContext): Secret | undefined {
  const secret = secretOf(request.headers["authorization"]);
  return secret === undefined || !state.options.discord ? secret : { ...secret, token: asPlainToken(secret.token) };
}

/** Bot tokens come with `Bot `, access tokens with `Bearer `, sessions bare or with `Bearer `. */
function credentialFor(state: ChatState, { prefix, token }: Secret): Credential | undefined {
  const credential = state.tokens.get(token);
  if (credential === undefined) return undefined;
  if (credential.kind === "bearer" && credential.expiresAt <= state.world.clock.now()) return undefined;
  const expected: Readonly<Record<Credential["kind"], readonly string[]>> = {
    bot: ["Bot"],
    bearer: ["Bearer"],
    session: ["", "Bearer"],
  };
  return expected[credential.kind].includes(prefix) ? credential : undefined;
}

function requireBotShape(context: ChatContext): void {
  const { caller, state } = context;
  const token = secretIn(context)?.token;
  if (token === undefined) throw new Failure("MISSING_AUTHORIZATION");
  const shaped = /^\d+\..+$/.test(token);
  if (!shaped || (state.dialect.gatewayBotChecks === "token" && caller.kind !== "bot"))
    throw new Failure("INVALID_AUTH_TOKEN");
}

function requireScopes(context: ChatContext, caller: Extract<ChatCaller, { readonly kind: "bearer" }>): void {
  const { route } = context;
  if (route === undefined || !route.auth.includes("bearerToken")) throw new Failure("ACCESS_DENIED");
  const missing = route.scopes.find((scope) => !caller.scopes.includes(scope));
  if (missing !== undefined) throw new Failure("MISSING_OAUTH_SCOPE", { body: { required_scope: missing } });
}

function forbiddenToBots({ state, route }: ChatContext): boolean {
  if (route?.id === "auditLogs.list" && state.options.auditLogForBots) return false;
  return route !== undefined && state.dialect.botForbidden.includes(route.id);
}
