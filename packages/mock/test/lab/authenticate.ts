import { Failure } from "../../src/kernel/request/failure.js";
import type { PlainRequest } from "../../src/kernel/request/plain.js";
import type { LabContext } from "./context.js";
import { checkSignature } from "./signature.js";
import { allScopes, type LabCaller } from "./state.js";
import { TextDecoder } from "../../src/platform/web-classes.js";

/** Signed routes take an API key and a signature, all others a bearer token. */
export async function authenticate(context: LabContext): Promise<void> {
  if (context.route?.auth.includes("signature") === true) {
    await checkSignature(context);
    context.caller = callerWith(allScopes);
    return;
  }
  const secret = bearer(context.request) ?? "";
  const token = context.state.tokens.get(secret);
  if (token === undefined) throw new Failure("UNAUTHORIZED");
  if (token.expiresAt <= context.now) throw new Failure("TOKEN_EXPIRED");
  context.caller = callerWith(token.scopes);
}

/** The stage after `"auth"`. */
export function checkScopes(context: LabContext): void {
  const missing = (context.route?.scopes ?? []).filter((scope) => !context.caller.scopes.includes(scope));
  if (missing.length > 0) throw new Failure("MISSING_SCOPE", { message: `The token lacks ${missing.join(", ")}.` });
}

/** What decides a request's world: a token, an API key, a link's or landing's ticket, or the refresh token in the body. */
export function credentialOf(request: PlainRequest): string | undefined {
  const query = new URLSearchParams(request.url.split("?", 2)[1]);
  return bearer(request) ?? request.headers["x-api-key"] ?? query.get("ticket") ?? refreshTokenOf(request);
}

function bearer({ headers }: PlainRequest): string | undefined {
  return /^Bearer (\S+)$/.exec(headers["authorization"] ?? "")?.[1];
}

function refreshTokenOf({ url, body }: PlainRequest): string | undefined {
  if (url !== "/tokens" || !(body instanceof Uint8Array)) return undefined;
  return /"refresh_token"\s*:\s*"([^"]+)"/.exec(new TextDecoder().decode(body))?.[1];
}

function callerWith(scopes: readonly string[]): LabCaller {
  return { id: "lab_1", name: "Ada", scopes };
}
