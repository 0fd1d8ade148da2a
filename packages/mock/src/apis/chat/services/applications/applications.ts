import type { Payload } from "../../../../gateway/platform.js";
import type { Reading } from "../../../../kernel/request/request-parts.js";
import { Failure } from "../../../../kernel/request/failure.js";
import {
  actOf,
  callerId,
  noContent,
  ok,
  type Act,
  type At,
  type ChatContext,
  type ChatServices,
} from "../../world/act.js";
import { leaveGuild } from "../../world/membership.js";
import { imageHash } from "../../wire/images.js";
import { newApplication } from "../../world/new-records.js";
import type { ApplicationRecord, UserRecord } from "../../world/records.js";
import type { ChatState } from "../../world/state.js";
import { guildsOf } from "../../world/gateway-platform.js";
import { issueBotToken, revokeTokens } from "../../world/tokens.js";
import { userAudience } from "../../permissions/visibility.js";
import { userPayload } from "../../wire/wire.js";

export const applicationServices: ChatServices<
  | "applications.getMe"
  | "applications.list"
  | "applications.create"
  | "applications.get"
  | "applications.getPublic"
  | "applications.update"
  | "applications.delete"
  | "applications.updateBot"
  | "applications.resetBotToken"
  | "applications.resetClientSecret"
> = {
  "applications.getMe": ({ state, caller }) => {
    const application = caller.kind === "bot" ? state.applications.get(caller.userId) : undefined;
    if (application === undefined) throw new Failure("INVALID_TOKEN");
    const { id, name, bot_public, bot_require_code_grant } = application;
    const fixed = { icon: null, description: null, verify_key: null, flags: 0 };
    return ok({ id, name, ...fixed, bot_public, bot_require_code_grant, bot: botPayload(botOf(state, application)) });
  },

  "applications.list": (context) => {
    const mine = context.state.applications.of(callerId(context));
    return ok(mine.map((application) => applicationPayload(context.state, application)));
  },

  "applications.create": (context) => {
    const act = actOf(context);
    const mine = act.state.applications.of(callerId(context));
    if (mine.length >= act.state.dialect.limits.applicationsPerAccount) throw new Failure("MAX_APPLICATIONS");
    const { name, redirect_uris: uris, bot_public: isPublic } = context.body;
    const application = newApplication(act.state, callerId(context), name);
    application.redirect_uris = uris ?? [];
    application.bot_public = isPublic ?? true;
    application.clientSecret = newSecret(act);
    act.effect("application", application.id);
    const token = issueBotToken(act.state, application);
    return ok({ ...applicationPayload(act.state, application, { token }), client_secret: application.clientSecret });
  },

  "applications.get": (context) => ok(applicationPayload(context.state, owned(context))),

  "applications.getPublic": (context) => {
    const { state } = context;
    const application = state.applications.get(context.path.application_id);
    if (application === undefined) throw new Failure("UNKNOWN_APPLICATION");
    return ok(publicApplication(state, application));
  },

  "applications.update": (context) => {
    const application = owned(context);
    const { name, redirect_uris, bot_public, bot_require_code_grant } = { ...application, ...context.body };
    Object.assign(application, { name, redirect_uris, bot_public, bot_require_code_grant });
    actOf(context).effect("application.update", application.id);
    return ok(applicationPayload(context.state, application));
  },

  "applications.delete": (context) => {
    const act = actOf(context);
    const application = owned(context);
    for (const guild of guildsOf(act.state, application.botId)) leaveGuild(act, guild, application.botId);
    revokeTokens(act.state, application.id, (credential) => belongsTo(credential, application));
    const bot = act.state.users.get(application.botId);
    if (bot !== undefined) bot.deleted = true;
    act.state.applications.delete(application.id);
    act.effect("application.delete", application.id);
    act.after(() => act.state.hub.endSessions(application.botId));
    return noContent;
  },

  "applications.updateBot": (context) => {
    const act = actOf(context);
    const bot = botOf(act.state, owned(context));
    const { username, discriminator, avatar, banner, bio } = { ...bot, ...context.body };
    Object.assign(bot, {
      username,
      discriminator,
      avatar: imageHash(act, "avatar", avatar),
      banner: imageHash(act, "banner", banner),
      bio,
    });
    act.state.users.set(bot.id, bot); // by its name of now
    act.effect("user.update", bot.id);
    act.emit("USER_UPDATE", userPayload(bot), userAudience(bot.id));
    return ok(botPayload(bot));
  },

  "applications.resetBotToken": (context) => {
    requireSudo(context);
    const act = actOf(context);
    const application = owned(context);
    const token = issueBotToken(act.state, application);
    act.effect("application.token", application.id);
    act.after(() => act.state.hub.endSessions(application.botId));
    return ok({ token, bot: { ...botPayload(botOf(act.state, application)), token } });
  },

  "applications.resetClientSecret": (context) => {
    requireSudo(context);
    const act = actOf(context);
    const application = owned(context);
    application.clientSecret = newSecret(act);
    act.effect("application.secret", application.id);
    return ok({ client_secret: application.clientSecret });
  },
};

/** What anybody may know of an application. */
export function publicApplication(state: ChatState, application: ApplicationRecord): Payload {
  const { id, name, redirect_uris, bot_public } = application;
  const scopes = [...state.dialect.oauthScopes];
  const bot = state.users.get(application.botId);
  return {
    id,
    name,
    icon: null,
    description: null,
    redirect_uris,
    scopes,
    bot_public,
    ...(bot === undefined ? {} : { bot: userPayload(bot) }),
  };
}

interface Confirmation {
  readonly password?: string;
  readonly mfa_code?: string;
}

/** People confirm dangerous steps once their account demands it. */
export function requireSudo(context: ChatContext<Reading<{ readonly body: Confirmation | undefined }>>): void {
  const { state, caller } = context;
  const user = state.users.get(callerId(context));
  if (caller.kind !== "session" || user?.mfa !== true) return;
  const { password, mfa_code: code } = context.body ?? {};
  if (password === undefined && code === undefined)
    throw new Failure("SUDO_MODE_REQUIRED", { body: { has_mfa: true } });
}

function owned(context: At<"application_id">): ApplicationRecord {
  const application = context.state.applications.get(context.path.application_id);
  if (application?.ownerId !== callerId(context)) throw new Failure("UNKNOWN_APPLICATION");
  return application;
}

function botOf(state: ChatState, application: ApplicationRecord): UserRecord {
  const bot = state.users.get(application.botId);
  if (bot === undefined) throw new Failure("BOT_USER_NOT_FOUND");
  return bot;
}

export function applicationPayload(state: ChatState, application: ApplicationRecord, secrets: Payload = {}): Payload {
  const { id, name, redirect_uris, bot_public, bot_require_code_grant } = application;
  const bot = state.users.get(application.botId);
  return {
    id,
    name,
    redirect_uris,
    bot_public,
    bot_require_code_grant,
    ...(bot === undefined ? {} : { bot: { ...botPayload(bot), ...secrets } }),
  };
}

function botPayload({ id, username, discriminator, avatar, banner, bio, mfa }: UserRecord): Payload {
  return { id, username, discriminator, avatar, banner, bio, mfa_enabled: mfa, authenticator_types: [] };
}

function belongsTo(
  credential: { readonly kind: string; readonly userId: string; readonly applicationId?: string },
  application: ApplicationRecord,
): boolean {
  return (
    (credential.kind === "bot" && credential.userId === application.botId) ||
    credential.applicationId === application.id
  );
}

function newSecret({ state }: Act): string {
  return state.world.ids.token("", 43);
}
