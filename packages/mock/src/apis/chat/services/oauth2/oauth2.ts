import type { Reading } from "../../../../kernel/request/request-parts.js";
import { Failure } from "../../../../kernel/request/failure.js";
import { actOf, callerId, ok, type Act, type ChatContext, type ChatServices } from "../../world/act.js";
import { isoTime } from "../../wire/iso-time.js";
import type { CodeRecord, RefreshRecord } from "./grants.js";
import type { ApplicationRecord } from "../../world/records.js";
import type { ChatState } from "../../world/state.js";
import { issue, revokeToken } from "../../world/tokens.js";
import { publicApplication } from "../applications/applications.js";
import { userPayload } from "../../wire/wire.js";
import { TextDecoder, TextEncoder } from "../../../../platform/web-classes.js";

const accessMs = 604_800_000;
const refreshMs = 30 * 86_400_000;

export const oauth2Services: ChatServices<
  "oauth2.token" | "oauth2.revoke" | "oauth2.introspect" | "oauth2.userinfo" | "oauth2.me"
> = {
  "oauth2.token": async (context) => {
    const act = actOf(context);
    const body = await fieldsOf(context);
    const application = clientOf(context, body);
    switch (body["grant_type"]) {
      case "authorization_code": {
        const grant = await redeemCode(act, application, body);
        return ok(grantTokens(act, application, grant.userId, grant.scopes));
      }
      case "refresh_token": {
        const grant = redeemRefresh(act, application, body["refresh_token"]);
        const scopes = narrowed(grant.scopes, body["scope"]);
        return ok(grantTokens(act, application, grant.userId, scopes));
      }
      case undefined:
        throw new Failure("invalid_request");
      default:
        throw new Failure(act.state.dialect.rules.unsupportedGrant);
    }
  },

  "oauth2.revoke": async (context) => {
    const act = actOf(context);
    const body = await fieldsOf(context);
    const token = required(body["token"]);
    const application = clientOf(context, body);
    const { refreshTokens } = act.state.grants;
    for (const [refresh, grant] of refreshTokens) {
      if (grant.applicationId !== application.id || (refresh !== token && grant.accessToken !== token)) continue;
      refreshTokens.delete(refresh);
      revokeToken(act.state, grant.accessToken);
      act.effect("grant.revoke", application.id);
    }
    const credential = act.state.tokens.get(token);
    if (credential?.kind === "bearer" && credential.applicationId === application.id) revokeToken(act.state, token);
    return { status: 200 };
  },

  "oauth2.introspect": async (context) => {
    const { state, now } = context;
    const body = await fieldsOf(context);
    const token = required(body["token"]);
    const application = clientOf(context, body);
    const credential = state.tokens.get(token);
    const valid =
      credential?.kind === "bearer" && credential.applicationId === application.id && credential.expiresAt > now;
    if (!valid) return ok({ active: false });
    return ok({
      active: true,
      scope: credential.scopes.join(" "),
      client_id: application.id,
      username: state.users.get(credential.userId)?.username,
      token_type: "Bearer",
      exp: Math.floor(credential.expiresAt / 1000),
      iat: Math.floor((credential.expiresAt - accessMs) / 1000),
      sub: credential.userId,
    });
  },

  "oauth2.userinfo": (context) => {
    const user = context.state.users.get(callerId(context));
    if (user === undefined || context.caller.kind !== "bearer") throw new Failure("UNAUTHORIZED");
    const { id, username, discriminator, global_name, avatar, flags, email } = user;
    const mail = context.caller.scopes.includes("email") ? { email, verified: true } : {};
    return ok({ sub: id, id, username, discriminator, global_name, avatar, ...mail, flags });
  },

  "oauth2.me": ({ state, caller }) => {
    if (caller.kind !== "bearer") throw new Failure("UNAUTHORIZED");
    const application = state.applications.get(caller.applicationId);
    const user = state.users.get(caller.userId);
    if (application === undefined || user === undefined) throw new Failure("UNAUTHORIZED");
    return ok({
      application: publicApplication(state, application),
      scopes: caller.scopes,
      expires: isoTime(caller.expiresAt),
      ...(caller.scopes.includes("identify") ? { user: userPayload(user) } : {}),
    });
  },
};

type Fields = Readonly<Record<string, string | undefined>>;

/** The fields of the form, also of one in parts, where the platform takes those. */
async function fieldsOf(context: ChatContext<Reading<{ readonly body: Fields | undefined }>>): Promise<Fields> {
  const parts = await context.parts();
  if (parts === undefined) return context.body ?? {};
  if ("problem" in parts) throw new Failure("invalid_request");
  return Object.fromEntries(parts.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]));
}

function required(field: string | undefined): string {
  if (field === undefined) throw new Failure("invalid_request");
  return field;
}

/** Client id and secret, from the body or from HTTP Basic. */
function clientOf({ state, request }: ChatContext, body: Fields): ApplicationRecord {
  const basic = /^Basic (.+)$/.exec(request.headers["authorization"] ?? "")?.[1];
  const [id, secret] = basic === undefined ? [body["client_id"], body["client_secret"]] : splitBasic(basic);
  const application = state.applications.get(id ?? "");
  if (application === undefined || secret === undefined || application.clientSecret !== secret)
    throw new Failure("invalid_client");
  return application;
}

function splitBasic(encoded: string): readonly [string | undefined, string | undefined] {
  try {
    const [id, secret] = atob(encoded).split(":", 2);
    return [
      id === undefined ? undefined : decodeURIComponent(id),
      secret === undefined ? undefined : decodeURIComponent(secret),
    ];
  } catch {
    throw new Failure("invalid_client");
  }
}

/** A code works once, for the client and address it was made for, with the verifier of its challenge. */
async function redeemCode(act: Act, application: ApplicationRecord, body: Fields): Promise<CodeRecord> {
  const { codes } = act.state.grants;
  if (body["code"] === undefined) throw new Failure("invalid_request");
  const grant = codes.get(body["code"]);
  codes.delete(body["code"]);
  const fits =
    grant?.applicationId === application.id && grant.redirectUri === body["redirect_uri"] && grant.expiresAt > act.now;
  if (grant === undefined || !fits || !(await verifies(grant, body["code_verifier"])))
    throw new Failure("invalid_grant");
  return grant;
}

async function verifies({ challenge }: CodeRecord, verifier: string | undefined): Promise<boolean> {
  if (challenge === undefined) return true;
  if (verifier === undefined) return false;
  if (challenge.method === "plain") return verifier === challenge.value;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier)));
  const text = btoa(String.fromCharCode(...digest))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
  return text === challenge.value;
}

/** Each refresh token works once; the access token that came with it ends. */
function redeemRefresh(act: Act, application: ApplicationRecord, token: string | undefined): RefreshRecord {
  const { refreshTokens } = act.state.grants;
  if (token === undefined) throw new Failure("invalid_request");
  const grant = refreshTokens.get(token);
  if (grant?.applicationId !== application.id || grant.expiresAt <= act.now) throw new Failure("invalid_grant");
  refreshTokens.delete(token);
  revokeToken(act.state, grant.accessToken);
  return grant;
}

function narrowed(granted: readonly string[], wanted: string | undefined): readonly string[] {
  const scopes = wanted?.split(" ").filter((scope) => scope !== "") ?? granted;
  if (scopes.some((scope) => !granted.includes(scope))) throw new Failure("invalid_scope");
  return scopes;
}

function grantTokens(act: Act, application: ApplicationRecord, userId: string, scopes: readonly string[]): object {
  const { state, now } = act;
  const access = newToken(state);
  const refresh = newToken(state);
  issue(state, access, { kind: "bearer", userId, applicationId: application.id, scopes, expiresAt: now + accessMs });
  state.grants.refreshTokens.set(refresh, {
    applicationId: application.id,
    userId,
    scopes,
    accessToken: access,
    expiresAt: now + refreshMs,
  });
  state.world.register(refresh);
  act.effect("grant", application.id);
  return {
    access_token: access,
    token_type: "Bearer",
    expires_in: accessMs / 1000,
    refresh_token: refresh,
    scope: scopes.join(" "),
  };
}

function newToken({ world }: ChatState): string {
  return world.ids.token("", 43);
}
