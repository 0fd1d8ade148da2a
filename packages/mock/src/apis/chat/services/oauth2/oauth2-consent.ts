import { Failure } from "../../../../kernel/request/failure.js";
import { actOf, callerId, ok, type Act, type ChatContext, type ChatServices } from "../../world/act.js";
import { audit } from "../guilds/audit-log.js";
import { joinGuild } from "../../world/membership.js";
import { newRole } from "../../world/new-records.js";
import type { ApplicationRecord } from "../../world/records.js";
import { allowedGuild, guildAudience } from "../../permissions/visibility.js";
import { rolePayload } from "../../wire/wire.js";

const codeMs = 600_000;

/** What a person agrees to on the platform's page. */
export interface Consent {
  readonly client_id: string;
  readonly redirect_uri?: string;
  readonly response_type?: string;
  readonly scope: string;
  readonly state?: string;
  readonly code_challenge?: string;
  readonly code_challenge_method?: "S256" | "plain";
  readonly permissions?: string;
  readonly guild_id?: string;
}

export const consentServices: ChatServices<"oauth2.consent"> = {
  "oauth2.consent": (context) =>
    ok({ redirect_to: consentTo(actOf(context), callerId(context), context.body, context) }),
};

/** Lets an application in: its bot into a guild, or its person's data out. Gives the address that the browser goes to. */
export function consentTo(act: Act, userId: string, consent: Consent, context?: ChatContext): string | null {
  const application = act.state.applications.get(consent.client_id);
  if (application === undefined || (!application.bot_public && application.ownerId !== userId))
    throw new Failure("UNKNOWN_APPLICATION");
  const scopes = [...new Set(consent.scope.split(" ").filter((scope) => scope !== ""))];
  if (scopes.length === 0 || scopes.some((scope) => !act.state.dialect.oauthScopes.includes(scope)))
    throw new Failure("invalid_scope");
  const personal = scopes.filter((scope) => scope !== "bot");
  if (personal.length > 0) checkRedirect(application, consent);
  if (scopes.includes("bot")) addBot(act, userId, application, consent, context);
  return consent.redirect_uri === undefined ? null : redirect(act, userId, application, consent, scopes);
}

/** Anything beyond adding a bot needs an address that the application has registered. */
function checkRedirect(
  application: ApplicationRecord,
  { redirect_uri: uri, response_type: type = "code" }: Consent,
): void {
  if (type !== "code" || uri === undefined || !application.redirect_uris.includes(uri))
    throw new Failure("invalid_request");
}

function addBot(
  act: Act,
  userId: string,
  application: ApplicationRecord,
  { guild_id: guildId, permissions = "0" }: Consent,
  context: ChatContext | undefined,
): void {
  if (act.state.users.get(application.botId)?.deleted !== false) throw new Failure("NOT_A_BOT_APPLICATION");
  if (guildId === undefined) throw new Failure("invalid_request");
  const guild = allowedGuild(act.state, userId, guildId, "MANAGE_GUILD");
  if (guild.members.has(application.botId)) throw new Failure("BOT_ALREADY_IN_GUILD");
  const bits = BigInt(permissions);
  const role = bits === 0n ? undefined : newRole(act.state, guild, { name: application.name, permissions: bits });
  if (role !== undefined)
    act.emit("GUILD_ROLE_CREATE", { guild_id: guild.id, role: rolePayload(role) }, guildAudience(guild));
  joinGuild(act, guild, application.botId, { roles: role === undefined ? [] : [role.id] });
  audit(act, guild.id, { action: 28, by: userId, target: application.botId, context });
}

function redirect(
  act: Act,
  userId: string,
  application: ApplicationRecord,
  consent: Consent,
  scopes: readonly string[],
): string {
  const { ids } = act.state.world;
  const code = ids.token("", 32);
  act.state.grants.codes.set(code, {
    applicationId: application.id,
    userId,
    redirectUri: consent.redirect_uri,
    scopes,
    challenge:
      consent.code_challenge === undefined
        ? undefined
        : { value: consent.code_challenge, method: consent.code_challenge_method ?? "plain" },
    expiresAt: act.now + codeMs,
  });
  act.state.world.register(code);
  act.effect("consent", application.id);
  const url = new URL(consent.redirect_uri ?? "");
  url.searchParams.set("code", code);
  if (consent.state !== undefined) url.searchParams.set("state", consent.state);
  return url.href;
}
