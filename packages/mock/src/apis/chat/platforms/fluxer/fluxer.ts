import { fluxer as profile } from "../../../../gateway/profiles/fluxer.js";
import { tables } from "../../../../generated/fluxer.js";
import type { FluxerOperations } from "../../../../generated/fluxer-operations.js";
import { commonServices } from "../../services/common-services.js";
import type { ChatServices } from "../../world/act.js";
import { memberOf } from "../../../../kernel/schema/member-of.js";
import type { FailureDetails } from "../../../../kernel/request/failure.js";
import { bucketHash } from "../../rules/bucket-hash.js";
import type { Dialect } from "../dialect.js";
import type { LimitedRequest, LimitState } from "../dialect-facts.js";
import { createChatEngine, type ChatEngine } from "../../engine.js";
import { accountServices } from "./accounts.js";
import { bodyType, readValue } from "./bodies.js";
import { channelServicesOfFluxer } from "./channels.js";
import { expressionServicesOfFluxer } from "./expressions.js";
import { instanceServices } from "./instance.js";
import { isSnowflake, isTooLarge, readJson } from "./ids.js";
import { limitKey } from "./limit-key.js";
import { fluxerExtras } from "./media.js";
import { memberServicesOfFluxer } from "./members.js";
import { reactionServicesOfFluxer } from "./reactions.js";
import { defaultOptions } from "../../world/options.js";
import { fluxerRules } from "./rules.js";
import { relayServices } from "./relays.js";
import { roleServicesOfFluxer } from "./roles.js";
import { enter, refuseOrigin, weighRefusal } from "./stages.js";
import { marketing, webClient } from "./options.js";
import { uploadServices } from "./uploads.js";
import { webhookServicesOfFluxer } from "./webhooks.js";
import { bits, everyPermission, startingPermissions } from "../../permissions/permissions.js";

const mebibyte = 1024 * 1024;

const services: ChatServices<keyof FluxerOperations> = {
  ...commonServices,
  ...instanceServices,
  ...relayServices,
  ...accountServices,
  ...uploadServices,
  ...channelServicesOfFluxer,
  ...memberServicesOfFluxer,
  ...roleServicesOfFluxer,
  ...reactionServicesOfFluxer,
  ...expressionServicesOfFluxer,
  ...webhookServicesOfFluxer,
};

/** Fluxer, as its documentation and its public behaviour describe it. */
const dialect: Dialect = {
  id: "fluxer",
  publicUrl: "https://api.fluxer.app/v1",
  mount: "/fluxer/v1",
  tables,
  gateway: { profile, publicUrl: "wss://gateway.fluxer.app", path: "/gateway" },
  places: [
    { name: "root", publicUrl: "https://api.fluxer.app", mount: "/fluxer" },
    { name: "client", publicUrl: `${webClient}/api`, mount: "/fluxer/client" },
    { name: "client.v1", publicUrl: `${webClient}/api/v1`, mount: "/fluxer/client/v1" },
    { name: "media", publicUrl: "https://fluxerusercontent.com", mount: "/fluxer/media" },
  ],
  pages: {
    exposed: "X-Fluxer-Version",
    open: /^\/webhooks\/\d+\/[^/]+|^\/\.well-known\//,
    origins: [webClient, marketing],
  },
  permissions: { everyone: startingPermissions | bits("VIEW_CHANNEL_MEMBERS"), all: everyPermission },
  limits: {
    contentChars: { person: 2000, premium: 4000, bot: 4000 },
    fileBytes: { person: 25 * mebibyte, premium: 500 * mebibyte, bot: 50 * mebibyte },
    files: 10,
    embedChars: 6000,
    imageBytes: 10 * mebibyte,
    voiceMessageSeconds: 1200,
    reactionsPerMessage: 30,
    usersPerReaction: Number.POSITIVE_INFINITY,
    pinsPerChannel: Number.POSITIVE_INFINITY,
    webhooksPerChannel: 15,
    webhooksPerGuild: 1000,
    channelsPerGuild: 500,
    channelsPerCategory: 50,
    rolesPerGuild: 250,
    invitesPerGuild: 1000,
    emojisPerGuild: 500,
    animatedEmojisPerGuild: 500,
    stickersPerGuild: 500,
    guildsPerAccount: 100,
    applicationsPerAccount: 25,
    nonceMs: 300_000,
    attachmentUrlMs: undefined,
  },
  rateLimits: {
    style: "leaky",
    global: { limit: 50, windowMs: 1000 },
    globalExempt: [
      "webhooks.execute",
      "webhooks.executeSlack",
      "webhooks.executeGithub",
      "webhooks.executeInstatus",
      "webhooks.getMessage",
      "webhooks.editMessage",
      "webhooks.deleteMessage",
    ],
    fallback: { limit: 60, windowMs: 10_000 },
  },
  limitHeaders,
  codes: {
    notFound: { code: "NOT_FOUND", message: "There is no such route." },
    internal: "INTERNAL_SERVER_ERROR",
    webhooksPerChannel: "MAX_WEBHOOKS_PER_CHANNEL",
    nonMember: "MISSING_PERMISSIONS",
    foreignChannel: "MISSING_PERMISSIONS",
    historyDenied: "UNKNOWN_MESSAGE",
    systemMessage: "CANNOT_MODIFY_SYSTEM_WEBHOOK",
    protectedMember: "UNKNOWN_MEMBER",
    botsCannotCreateGuilds: "BOTS_CANNOT_CREATE_GUILDS",
  },
  errorBody: (code, message) => ({ code, message, error: message }),
  wholeBodyPath: (keyword) => (keyword === "syntax" ? "body" : "root"),
  issueCodes: issueCode,
  messageBodies: {
    operations: ["messages.create", "messages.edit", "webhooks.execute"],
    path: "message_data",
    code: "INVALID_MESSAGE_DATA",
  },
  messageSchemas: {
    "messages.create": "MessageCreateRequest",
    "messages.edit": "MessageEditRequest",
    "webhooks.execute": "WebhookExecuteRequest",
  },
  unclaimedFiles: "attach",
  badJson: "issue",
  gatewayBotChecks: "shape",
  botForbidden: ["invites.accept"],
  auditLogKey: "audit_log_entries",
  oauthScopes: ["identify", "email", "guilds", "connections", "bot"],
  webhookMentions: "none",
  interactions: false,
  limitDetails,
  membersPerPage: 1,
  services,
  hooks: {
    enter,
    origin: refuseOrigin,
    extras: fluxerExtras,
    refused: weighRefusal,
    bodies: { type: bodyType, empty: {}, parse: readJson, normalize: readValue },
    head: true,
    paramsFirst: true,
    trueWords: ["True", "1"],
    formats: { snowflake: isSnowflake },
    limitKey,
  },
  rules: fluxerRules,
  switches: defaultOptions,
  typingTime: (ms) => Math.floor(ms / 1000),
  botTokenSecretChars: 43,
  sessionTokenPrefix: "flx_",
  interactionUserAgent: undefined,
};

export const fluxer: ChatEngine = createChatEngine(dialect);

/** A success tells bots and holders of a webhook's token alone how full the bucket is; a refusal tells everybody. */
function limitHeaders(
  { limit, remaining, resetAt, now, allowed }: LimitState,
  { bot, route, bucket }: LimitedRequest,
): Readonly<Record<string, string>> {
  if (allowed && !bot && !byWebhookToken(route)) return {};
  return {
    "x-ratelimit-limit": String(limit),
    "x-ratelimit-remaining": String(remaining),
    "x-ratelimit-reset": String(Math.ceil(resetAt / 1000)),
    "x-ratelimit-reset-after": String((resetAt - now) / 1000),
    "x-ratelimit-bucket": bucketHash(bucket),
  };
}

function byWebhookToken(route: string): boolean {
  return /^webhooks\.(?:\w+WithToken|execute\w*|\w+Message)$/.test(route);
}

/** Codes of the engine's own checks stand in the keyword; those of the schema stand there, or follow from the keyword. */
function issueCode(keyword: string, schema: Readonly<Record<string, unknown>> | undefined, value: unknown): string {
  if (/^[A-Z]/.test(keyword)) return keyword;
  const named = memberOf(schema?.["x-codes"], keyword);
  if (typeof named === "string") return named;
  if (keyword === "format" && schema?.["format"] === "snowflake")
    return isTooLarge(value) ? "SNOWFLAKE_OUT_OF_RANGE" : "INVALID_SNOWFLAKE_FORMAT";
  return keyword === "maxLength" ? "CONTENT_EXCEEDS_MAX_LENGTH" : "INVALID_FORMAT";
}

/** A refusal for want of room says how much there is. */
function limitDetails(what: "channel" | "guild" | "roles", limits: Dialect["limits"]): FailureDetails {
  const { webhooksPerChannel, webhooksPerGuild, rolesPerGuild } = limits;
  const members = {
    channel: { max_webhooks_per_channel: webhooksPerChannel },
    guild: { max_webhooks_per_guild: webhooksPerGuild },
    roles: { max_guild_roles: rolesPerGuild },
  };
  return { body: members[what] };
}
