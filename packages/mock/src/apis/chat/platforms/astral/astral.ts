import { astral as profile } from "../../../../gateway/profiles/astral.js";
import { tables } from "../../../../generated/astral.js";
import { commonServices } from "../../services/common-services.js";
import { refuseForeignOrigin } from "../../rules/origin-gate.js";
import { serveMedia } from "../../wire/media.js";
import { astralRules } from "./rules.js";
import { type CommonSwitches, defaultSwitches } from "../../world/options.js";
import type { Dialect } from "../dialect.js";
import { createChatEngine, type ChatEngine } from "../../engine.js";
import { bits, everyPermission, startingPermissions } from "../../permissions/permissions.js";

const mebibyte = 1024 * 1024;

/** Astral, as its documentation and its public behaviour describe it. */
const dialect: Dialect = {
  id: "astral",
  publicUrl: "https://astraof.com/api/v1",
  mount: "/astral/api/v1",
  tables,
  gateway: { profile, publicUrl: "wss://astraof.com/gateway", path: "/gateway" },
  pages: { exposed: "*", origins: ["https://astraof.com"] },
  permissions: { everyone: startingPermissions, all: everyPermission & ~bits("VIEW_CHANNEL_MEMBERS") },
  limits: {
    contentChars: { person: 2000, premium: 4000, bot: 2000 },
    fileBytes: { person: 25 * mebibyte, premium: 500 * mebibyte, bot: 25 * mebibyte },
    files: 10,
    embedChars: Number.POSITIVE_INFINITY,
    imageBytes: Number.POSITIVE_INFINITY,
    voiceMessageSeconds: Number.POSITIVE_INFINITY,
    reactionsPerMessage: 30,
    usersPerReaction: 5000,
    pinsPerChannel: 50,
    webhooksPerChannel: 15,
    webhooksPerGuild: 1000,
    channelsPerGuild: 500,
    channelsPerCategory: 50,
    rolesPerGuild: 250,
    invitesPerGuild: 1000,
    emojisPerGuild: 50,
    animatedEmojisPerGuild: 50,
    stickersPerGuild: 50,
    guildsPerAccount: 100,
    applicationsPerAccount: Number.POSITIVE_INFINITY,
    nonceMs: 300_000,
    attachmentUrlMs: undefined,
  },
  rateLimits: {
    style: "fixed",
    global: { limit: 50, windowMs: 1000 },
    globalExempt: ["webhooks.execute", "webhooks.executeGithub", "webhooks.executeSlack"],
    fallback: { limit: 60, windowMs: 10_000 },
  },
  limitHeaders: ({ limit, remaining, resetAt }) => ({
    "x-ratelimit-limit": String(limit),
    "x-ratelimit-remaining": String(remaining),
    "x-ratelimit-reset": String(Math.floor(resetAt / 1000)),
  }),
  codes: {
    notFound: { code: "GENERAL_ERROR", message: "There is no such route." },
    internal: "GENERAL_ERROR",
    webhooksPerChannel: "MAX_WEBHOOKS",
    nonMember: "MISSING_ACCESS",
    foreignChannel: "UNKNOWN_CHANNEL",
    historyDenied: "MISSING_PERMISSIONS",
    systemMessage: "CANNOT_MODIFY_SYSTEM_WEBHOOK",
    protectedMember: "MISSING_PERMISSIONS",
    botsCannotCreateGuilds: undefined,
  },
  errorBody: (code, message) => ({ code, message }),
  wholeBodyPath: () => "body",
  issueCodes: undefined,
  messageBodies: { operations: ["messages.create", "messages.edit", "webhooks.execute"], path: "message_data" },
  messageSchemas: {
    "messages.create": "MessageCreateRequest",
    "messages.edit": "MessageEditRequest",
    "webhooks.execute": "WebhookExecuteRequest",
  },
  badJson: "empty-object",
  unclaimedFiles: "refuse",
  gatewayBotChecks: "token",
  botForbidden: ["auditLogs.list", "invites.accept"],
  membersPerPage: undefined,
  oauthScopes: ["identify", "email", "guilds", "bot", "applications.commands"],
  webhookMentions: "all",
  interactions: true,
  limitDetails: () => ({}),
  auditLogKey: "audit_log_entries",
  services: commonServices,
  hooks: {
    enter: () => undefined,
    origin: refuseForeignOrigin,
    extras: serveMedia,
    refused: () => undefined,
    bodies: undefined,
    head: false,
    paramsFirst: false,
    trueWords: [],
    formats: {},
    limitKey: (caller, { ip }) => (caller.kind === "anonymous" ? `ip:${ip}` : caller.userId),
  },
  rules: astralRules,
  switches: defaultSwitches,
  // An address without a version is the latest one.
  places: [{ name: "root", publicUrl: "https://astraof.com/api", mount: "/astral/api" }],
  typingTime: (ms) => ms,
  botTokenSecretChars: 43,
  sessionTokenPrefix: "flx_",
  interactionUserAgent: "Astral-Interactions/1.0",
};

export const astral: ChatEngine<CommonSwitches> = createChatEngine(dialect);
