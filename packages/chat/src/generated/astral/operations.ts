// Written by `pnpm run generate` from spec/astral.yaml. Do not edit.
import type { Api, Operation } from "@antiphon/core/internal";

export const api: Api = { id: "astral", vendor: "Astral", baseUrl: "https://astraof.com/api/v1", errorBody: { code: ["code", "error"], message: ["message", "error_description"], fields: { path: "errors", name: "path", message: "message" }, retryAfter: { path: "retry_after", unit: "s" } }, codes: {}, nonce: { field: "nonce", maxLength: 32 }, rateLimit: { limit: "x-ratelimit-limit", remaining: "x-ratelimit-remaining", reset: { header: "x-ratelimit-reset", unit: "unix-s" }, global: "x-ratelimit-global", overall: { limit: 50, windowMs: 1000, exempt: ["webhooks.execute", "webhooks.executeGithub"] } } };

const auth1 = ["botToken"] as const;
const auth2 = ["botToken", "bearerToken"] as const;
const codes1 = ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_OAUTH_SCOPE", "RATE_LIMITED", "UNAUTHORIZED"] as const;
const codes2 = ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "RATE_LIMITED", "UNAUTHORIZED"] as const;
const page1 = { style: "single", items: "" } as const;
const auth3 = ["userSession"] as const;
const codes3 = ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_APPLICATION"] as const;
const codes4 = ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_PERMISSIONS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_CHANNEL"] as const;
const headers1 = { auditLogReason: "X-Audit-Log-Reason" } as const;
const codes5 = ["ACCESS_DENIED", "CANNOT_EXECUTE_ON_DM", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_PERMISSIONS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_CHANNEL"] as const;
const codes6 = ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_PERMISSIONS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_CHANNEL", "UNKNOWN_MESSAGE"] as const;
const query1 = ["limit", "after"] as const;
const page2 = { style: "keyset", items: "", param: "after", key: "id", limit: "limit" } as const;
const codes7 = ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_ACCESS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_GUILD"] as const;
const codes8 = ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_CHANNEL_TYPE", "INVALID_FORM_BODY", "MISSING_PERMISSIONS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_CHANNEL", "UNKNOWN_USER"] as const;
const codes9 = ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_CHANNEL_TYPE", "INVALID_FORM_BODY", "MISSING_PERMISSIONS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_CHANNEL"] as const;
const codes10 = ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_CHANNEL_TYPE", "INVALID_FORM_BODY", "MISSING_PERMISSIONS", "NO_ACTIVE_CALL", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_CHANNEL"] as const;
const codes11 = ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_ACCESS", "MISSING_OAUTH_SCOPE", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_GUILD"] as const;
const codes12 = ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_ACCESS", "MISSING_PERMISSIONS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_GUILD"] as const;
const codes13 = ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_ACCESS", "MISSING_PERMISSIONS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_GUILD", "UNKNOWN_MEMBER", "UNKNOWN_ROLE"] as const;
const codes14 = ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_ACCESS", "MISSING_PERMISSIONS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_GUILD", "UNKNOWN_ROLE"] as const;
const codes15 = ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_ACCESS", "MISSING_PERMISSIONS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_EMOJI", "UNKNOWN_GUILD"] as const;
const codes16 = ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_ACCESS", "MISSING_PERMISSIONS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_GUILD", "UNKNOWN_STICKER"] as const;
const codes17 = ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_ACCESS", "MISSING_PERMISSIONS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_WEBHOOK"] as const;
const codes18 = ["GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "RATE_LIMITED", "UNKNOWN_WEBHOOK"] as const;
const codes19 = ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_APPLICATION", "UNKNOWN_COMMAND"] as const;
const codes20 = ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_ACCESS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_APPLICATION", "UNKNOWN_GUILD"] as const;
const codes21 = ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_ACCESS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_APPLICATION", "UNKNOWN_COMMAND", "UNKNOWN_GUILD"] as const;
const codes22 = ["GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "RATE_LIMITED", "invalid_client", "invalid_request"] as const;
const auth4 = ["bearerToken"] as const;

export const gatewayGetBot: Operation = { id: "gateway.getBot", method: "GET", path: "/gateway/bot", safety: "safe", auth: auth1, response: "json", bucket: "gateway.getBot", codes: ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_AUTH_TOKEN", "INVALID_FORM_BODY", "MISSING_AUTHORIZATION", "RATE_LIMITED", "UNAUTHORIZED"] };

export const usersGetMe: Operation = { id: "users.getMe", method: "GET", path: "/users/@me", safety: "safe", auth: auth2, response: "json", bucket: "users.getMe", codes: codes1 };

export const usersUpdateMe: Operation = { id: "users.updateMe", method: "PATCH", path: "/users/@me", safety: "idempotent", auth: auth1, body: "json", response: "json", bucket: "users.updateMe", codes: codes2 };

export const usersListChannels: Operation = { id: "users.listChannels", method: "GET", path: "/users/@me/channels", safety: "safe", auth: auth1, response: "json", page: page1, bucket: "users.channels", codes: codes2 };

export const usersCreateChannel: Operation = { id: "users.createChannel", method: "POST", path: "/users/@me/channels", safety: "unsafe", auth: auth1, body: "json", response: "json", bucket: "users.channels", codes: ["ACCESS_DENIED", "CANNOT_SEND_MESSAGES_TO_USER", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_USER"] };

export const applicationsGetMe: Operation = { id: "applications.getMe", method: "GET", path: "/applications/@me", safety: "safe", auth: auth1, response: "json", codes: ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "INVALID_TOKEN", "RATE_LIMITED", "UNAUTHORIZED"] };

export const applicationsList: Operation = { id: "applications.list", method: "GET", path: "/users/@me/applications", safety: "safe", auth: auth3, response: "json", page: page1, bucket: "applications.list", codes: codes2 };

export const applicationsCreate: Operation = { id: "applications.create", method: "POST", path: "/oauth2/applications", safety: "unsafe", auth: auth3, body: "json", response: "json", bucket: "applications.create", codes: codes2 };

export const applicationsGet: Operation = { id: "applications.get", method: "GET", path: "/oauth2/applications/{application_id}", safety: "safe", auth: auth3, response: "json", bucket: "applications.list", codes: codes3 };

export const applicationsUpdate: Operation = { id: "applications.update", method: "PATCH", path: "/oauth2/applications/{application_id}", safety: "idempotent", auth: auth3, body: "json", response: "json", bucket: "applications.update", codes: codes3 };

export const applicationsDelete: Operation = { id: "applications.delete", method: "DELETE", path: "/oauth2/applications/{application_id}", safety: "idempotent", auth: auth3, response: "none", bucket: "applications.delete", codes: codes3 };

export const applicationsGetPublic: Operation = { id: "applications.getPublic", method: "GET", path: "/oauth2/applications/{application_id}/public", safety: "safe", response: "json", bucket: "applications.list", codes: ["GENERAL_ERROR", "INVALID_FORM_BODY", "RATE_LIMITED", "UNKNOWN_APPLICATION"] };

export const applicationsUpdateBot: Operation = { id: "applications.updateBot", method: "PATCH", path: "/oauth2/applications/{application_id}/bot", safety: "idempotent", auth: auth3, body: "json", response: "json", bucket: "applications.update", codes: ["ACCESS_DENIED", "BOT_USER_NOT_FOUND", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_APPLICATION"] };

export const applicationsResetBotToken: Operation = { id: "applications.resetBotToken", method: "POST", path: "/oauth2/applications/{application_id}/bot/reset-token", safety: "unsafe", auth: auth3, body: "json", response: "json", bucket: "applications.rotate", codes: ["ACCESS_DENIED", "BOT_USER_NOT_FOUND", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "RATE_LIMITED", "SUDO_MODE_REQUIRED", "UNAUTHORIZED", "UNKNOWN_APPLICATION"] };

export const applicationsResetClientSecret: Operation = { id: "applications.resetClientSecret", method: "POST", path: "/oauth2/applications/{application_id}/client-secret/reset", safety: "unsafe", auth: auth3, body: "json", response: "json", bucket: "applications.rotate", codes: ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "RATE_LIMITED", "SUDO_MODE_REQUIRED", "UNAUTHORIZED", "UNKNOWN_APPLICATION"] };

export const channelsGet: Operation = { id: "channels.get", method: "GET", path: "/channels/{channel_id}", safety: "safe", auth: auth1, response: "json", bucket: "channels.get:{channel_id}", codes: codes4 };

export const channelsUpdate: Operation = { id: "channels.update", method: "PATCH", path: "/channels/{channel_id}", safety: "idempotent", auth: auth1, headers: headers1, body: "json", response: "json", bucket: "channels.update:{channel_id}", codes: ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_CHANNEL_TYPE", "INVALID_FORM_BODY", "MAX_CATEGORY_CHANNELS", "MISSING_PERMISSIONS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_CHANNEL", "UNKNOWN_USER"] };

export const channelsDelete: Operation = { id: "channels.delete", method: "DELETE", path: "/channels/{channel_id}", safety: "idempotent", auth: auth1, headers: headers1, response: "none", bucket: "channels.delete:{channel_id}", codes: codes4 };

export const channelsStartTyping: Operation = { id: "channels.startTyping", method: "POST", path: "/channels/{channel_id}/typing", safety: "idempotent", auth: auth1, response: "none", bucket: "channels.startTyping:{channel_id}", codes: ["ACCESS_DENIED", "CANNOT_SEND_MESSAGES_IN_NON_TEXT_CHANNEL", "COMMUNICATION_DISABLED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_PERMISSIONS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_CHANNEL"] };

export const messagesList: Operation = { id: "messages.list", method: "GET", path: "/channels/{channel_id}/messages", safety: "safe", auth: auth1, query: ["limit", "before", "after", "around"], response: "json", page: { style: "keyset", items: "", param: "before", key: "id", limit: "limit" }, bucket: "messages.list:{channel_id}", codes: codes4 };

export const messagesCreate: Operation = { id: "messages.create", method: "POST", path: "/channels/{channel_id}/messages", safety: "nonce", auth: auth1, body: "json", response: "json", bucket: "messages.create:{channel_id}", codes: ["ACCESS_DENIED", "CANNOT_SEND_EMPTY_MESSAGE", "CANNOT_SEND_MESSAGES_IN_NON_TEXT_CHANNEL", "CANNOT_SEND_MESSAGES_TO_USER", "COMMUNICATION_DISABLED", "FEATURE_TEMPORARILY_DISABLED", "FILE_SIZE_TOO_LARGE", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_PERMISSIONS", "RATE_LIMITED", "SLOWMODE_RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_CHANNEL", "UNKNOWN_MESSAGE"] };

export const messagesBulkDelete: Operation = { id: "messages.bulkDelete", method: "POST", path: "/channels/{channel_id}/messages/bulk-delete", safety: "idempotent", auth: auth1, headers: headers1, body: "json", response: "none", bucket: "messages.bulkDelete:{channel_id}", codes: codes5 };

export const messagesGet: Operation = { id: "messages.get", method: "GET", path: "/channels/{channel_id}/messages/{message_id}", safety: "safe", auth: auth1, response: "json", bucket: "messages.get:{channel_id}", codes: codes6 };

export const messagesEdit: Operation = { id: "messages.edit", method: "PATCH", path: "/channels/{channel_id}/messages/{message_id}", safety: "idempotent", auth: auth1, body: "json", response: "json", bucket: "messages.edit:{channel_id}", codes: ["ACCESS_DENIED", "CANNOT_EDIT_OTHER_USER_MESSAGE", "CANNOT_MODIFY_SYSTEM_WEBHOOK", "CANNOT_SEND_EMPTY_MESSAGE", "COMMUNICATION_DISABLED", "FILE_SIZE_TOO_LARGE", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_PERMISSIONS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_CHANNEL", "UNKNOWN_MESSAGE"] };

export const messagesDelete: Operation = { id: "messages.delete", method: "DELETE", path: "/channels/{channel_id}/messages/{message_id}", safety: "idempotent", auth: auth1, headers: headers1, response: "none", bucket: "messages.delete:{channel_id}", codes: codes6 };

export const messagesDeleteAttachment: Operation = { id: "messages.deleteAttachment", method: "DELETE", path: "/channels/{channel_id}/messages/{message_id}/attachments/{attachment_id}", safety: "idempotent", auth: auth1, response: "none", bucket: "messages.delete:{channel_id}", codes: ["ACCESS_DENIED", "CANNOT_EDIT_OTHER_USER_MESSAGE", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_PERMISSIONS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_CHANNEL", "UNKNOWN_MESSAGE"] };

export const reactionsRemoveAll: Operation = { id: "reactions.removeAll", method: "DELETE", path: "/channels/{channel_id}/messages/{message_id}/reactions", safety: "idempotent", auth: auth1, response: "none", bucket: "reactions:{channel_id}", codes: codes6 };

export const reactionsList: Operation = { id: "reactions.list", method: "GET", path: "/channels/{channel_id}/messages/{message_id}/reactions/{emoji}", safety: "safe", auth: auth1, query: query1, response: "json", page: page2, bucket: "reactions:{channel_id}", codes: codes6 };

export const reactionsRemoveEmoji: Operation = { id: "reactions.removeEmoji", method: "DELETE", path: "/channels/{channel_id}/messages/{message_id}/reactions/{emoji}", safety: "idempotent", auth: auth1, response: "none", bucket: "reactions:{channel_id}", codes: codes6 };

export const reactionsAdd: Operation = { id: "reactions.add", method: "PUT", path: "/channels/{channel_id}/messages/{message_id}/reactions/{emoji}/@me", safety: "idempotent", auth: auth1, response: "none", bucket: "reactions:{channel_id}", codes: ["ACCESS_DENIED", "COMMUNICATION_DISABLED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MAX_REACTIONS", "MISSING_PERMISSIONS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_CHANNEL", "UNKNOWN_MESSAGE"] };

export const reactionsRemoveOwn: Operation = { id: "reactions.removeOwn", method: "DELETE", path: "/channels/{channel_id}/messages/{message_id}/reactions/{emoji}/@me", safety: "idempotent", auth: auth1, response: "none", bucket: "reactions:{channel_id}", codes: codes6 };

export const reactionsRemove: Operation = { id: "reactions.remove", method: "DELETE", path: "/channels/{channel_id}/messages/{message_id}/reactions/{emoji}/{user_id}", safety: "idempotent", auth: auth1, response: "none", bucket: "reactions:{channel_id}", codes: codes6 };

export const usersListGuilds: Operation = { id: "users.listGuilds", method: "GET", path: "/users/@me/guilds", safety: "safe", auth: auth2, query: ["limit", "before", "after"], response: "json", page: page2, bucket: "users.listGuilds", codes: codes1 };

export const usersLeaveGuild: Operation = { id: "users.leaveGuild", method: "DELETE", path: "/users/@me/guilds/{guild_id}", safety: "idempotent", auth: auth1, response: "none", bucket: "users.leaveGuild:{guild_id}", codes: codes7 };

export const usersListRelationships: Operation = { id: "users.listRelationships", method: "GET", path: "/users/@me/relationships", safety: "safe", auth: auth1, response: "json", page: page1, codes: codes2 };

export const usersGet: Operation = { id: "users.get", method: "GET", path: "/users/{user_id}", safety: "safe", auth: auth1, response: "json", bucket: "users.get", codes: ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_USER"] };

export const pinsList: Operation = { id: "pins.list", method: "GET", path: "/channels/{channel_id}/messages/pins", safety: "safe", auth: auth1, query: ["limit", "before"], response: "json", page: { style: "keyset", items: "items", param: "before", key: "pinned_at", limit: "limit", more: "has_more" }, bucket: "pins:{channel_id}", codes: codes4 };

export const pinsAdd: Operation = { id: "pins.add", method: "PUT", path: "/channels/{channel_id}/pins/{message_id}", safety: "idempotent", auth: auth1, headers: headers1, response: "none", bucket: "pins:{channel_id}", codes: ["ACCESS_DENIED", "CANNOT_MODIFY_SYSTEM_WEBHOOK", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MAX_PINS_PER_CHANNEL", "MISSING_PERMISSIONS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_CHANNEL", "UNKNOWN_MESSAGE"] };

export const pinsRemove: Operation = { id: "pins.remove", method: "DELETE", path: "/channels/{channel_id}/pins/{message_id}", safety: "idempotent", auth: auth1, headers: headers1, response: "none", bucket: "pins:{channel_id}", codes: codes6 };

export const channelsListRtcRegions: Operation = { id: "channels.listRtcRegions", method: "GET", path: "/channels/{channel_id}/rtc-regions", safety: "safe", auth: auth1, response: "json", page: page1, bucket: "channels.get:{channel_id}", codes: codes4 };

export const channelsAddRecipient: Operation = { id: "channels.addRecipient", method: "PUT", path: "/channels/{channel_id}/recipients/{user_id}", safety: "idempotent", auth: auth1, response: "none", bucket: "channels.update:{channel_id}", codes: codes8 };

export const channelsRemoveRecipient: Operation = { id: "channels.removeRecipient", method: "DELETE", path: "/channels/{channel_id}/recipients/{user_id}", safety: "idempotent", auth: auth1, response: "none", bucket: "channels.update:{channel_id}", codes: codes8 };

export const channelsSetPermission: Operation = { id: "channels.setPermission", method: "PUT", path: "/channels/{channel_id}/permissions/{overwrite_id}", safety: "idempotent", auth: auth1, headers: headers1, body: "json", response: "none", bucket: "channels.update:{channel_id}", codes: ["ACCESS_DENIED", "CANNOT_EXECUTE_ON_DM", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_PERMISSIONS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_CHANNEL", "UNKNOWN_MEMBER", "UNKNOWN_ROLE"] };

export const channelsDeletePermission: Operation = { id: "channels.deletePermission", method: "DELETE", path: "/channels/{channel_id}/permissions/{overwrite_id}", safety: "idempotent", auth: auth1, headers: headers1, response: "none", bucket: "channels.update:{channel_id}", codes: codes5 };

export const callsGet: Operation = { id: "calls.get", method: "GET", path: "/channels/{channel_id}/call", safety: "safe", auth: auth1, response: "json", bucket: "calls.get:{channel_id}", codes: codes9 };

export const callsUpdate: Operation = { id: "calls.update", method: "PATCH", path: "/channels/{channel_id}/call", safety: "idempotent", auth: auth1, body: "json", response: "none", bucket: "calls.update:{channel_id}", codes: codes10 };

export const callsRing: Operation = { id: "calls.ring", method: "POST", path: "/channels/{channel_id}/call/ring", safety: "idempotent", auth: auth1, body: "json", response: "none", bucket: "calls.ring:{channel_id}", codes: codes9 };

export const callsStopRinging: Operation = { id: "calls.stopRinging", method: "POST", path: "/channels/{channel_id}/call/stop-ringing", safety: "idempotent", auth: auth1, body: "json", response: "none", bucket: "calls.stopRinging:{channel_id}", codes: codes10 };

export const guildsCreate: Operation = { id: "guilds.create", method: "POST", path: "/guilds", safety: "unsafe", auth: auth1, body: "json", response: "json", bucket: "guilds.create", codes: ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MAX_GUILDS", "RATE_LIMITED", "UNAUTHORIZED"] };

export const guildsGet: Operation = { id: "guilds.get", method: "GET", path: "/guilds/{guild_id}", safety: "safe", auth: auth2, response: "json", bucket: "guilds.get:{guild_id}", codes: codes11 };

export const guildsUpdate: Operation = { id: "guilds.update", method: "PATCH", path: "/guilds/{guild_id}", safety: "idempotent", auth: auth1, headers: headers1, body: "json", response: "json", bucket: "guilds.update:{guild_id}", codes: ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_ACCESS", "MISSING_PERMISSIONS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_CHANNEL", "UNKNOWN_GUILD"] };

export const guildsDelete: Operation = { id: "guilds.delete", method: "POST", path: "/guilds/{guild_id}/delete", safety: "idempotent", auth: auth1, body: "json", response: "none", bucket: "guilds.delete:{guild_id}", codes: ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_ACCESS", "MISSING_PERMISSIONS", "RATE_LIMITED", "SUDO_MODE_REQUIRED", "UNAUTHORIZED", "UNKNOWN_GUILD"] };

export const guildsGetVanityUrl: Operation = { id: "guilds.getVanityUrl", method: "GET", path: "/guilds/{guild_id}/vanity-url", safety: "safe", auth: auth1, response: "json", bucket: "guilds.getVanityUrl:{guild_id}", codes: codes12 };

export const guildsUpdateVanityUrl: Operation = { id: "guilds.updateVanityUrl", method: "PATCH", path: "/guilds/{guild_id}/vanity-url", safety: "idempotent", auth: auth1, headers: headers1, body: "json", response: "json", bucket: "guilds.updateVanityUrl:{guild_id}", codes: codes12 };

export const guildsListChannels: Operation = { id: "guilds.listChannels", method: "GET", path: "/guilds/{guild_id}/channels", safety: "safe", auth: auth1, response: "json", page: page1, bucket: "guilds.listChannels:{guild_id}", codes: codes7 };

export const guildsCreateChannel: Operation = { id: "guilds.createChannel", method: "POST", path: "/guilds/{guild_id}/channels", safety: "unsafe", auth: auth1, headers: headers1, body: "json", response: "json", bucket: "guilds.createChannel:{guild_id}", codes: ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MAX_CATEGORY_CHANNELS", "MAX_GUILD_CHANNELS", "MISSING_ACCESS", "MISSING_PERMISSIONS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_CHANNEL", "UNKNOWN_GUILD"] };

export const guildsMoveChannels: Operation = { id: "guilds.moveChannels", method: "PATCH", path: "/guilds/{guild_id}/channels", safety: "idempotent", auth: auth1, headers: headers1, body: "json", response: "none", bucket: "guilds.moveChannels:{guild_id}", codes: ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MAX_CATEGORY_CHANNELS", "MISSING_ACCESS", "MISSING_PERMISSIONS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_CHANNEL", "UNKNOWN_GUILD"] };

export const membersList: Operation = { id: "members.list", method: "GET", path: "/guilds/{guild_id}/members", safety: "safe", auth: auth1, query: query1, response: "json", page: { style: "keyset", items: "", param: "after", key: "user.id", limit: "limit" }, bucket: "members:{guild_id}", codes: codes7 };

export const membersGetMe: Operation = { id: "members.getMe", method: "GET", path: "/guilds/{guild_id}/members/@me", safety: "safe", auth: auth1, response: "json", bucket: "members:{guild_id}", codes: codes7 };

export const membersUpdateMe: Operation = { id: "members.updateMe", method: "PATCH", path: "/guilds/{guild_id}/members/@me", safety: "idempotent", auth: auth1, headers: headers1, body: "json", response: "json", bucket: "members.update:{guild_id}", codes: codes12 };

export const membersGet: Operation = { id: "members.get", method: "GET", path: "/guilds/{guild_id}/members/{user_id}", safety: "safe", auth: auth1, response: "json", bucket: "members:{guild_id}", codes: ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_ACCESS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_GUILD", "UNKNOWN_MEMBER"] };

export const membersUpdate: Operation = { id: "members.update", method: "PATCH", path: "/guilds/{guild_id}/members/{user_id}", safety: "idempotent", auth: auth1, headers: headers1, body: "json", response: "json", bucket: "members.update:{guild_id}", codes: ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_ACCESS", "MISSING_PERMISSIONS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_CHANNEL", "UNKNOWN_GUILD", "UNKNOWN_MEMBER"] };

export const membersRemove: Operation = { id: "members.remove", method: "DELETE", path: "/guilds/{guild_id}/members/{user_id}", safety: "idempotent", auth: auth1, headers: headers1, response: "none", bucket: "members.remove:{guild_id}", codes: ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_ACCESS", "MISSING_PERMISSIONS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_GUILD", "UNKNOWN_MEMBER"] };

export const membersAddRole: Operation = { id: "members.addRole", method: "PUT", path: "/guilds/{guild_id}/members/{user_id}/roles/{role_id}", safety: "idempotent", auth: auth1, headers: headers1, response: "none", bucket: "members.roles:{guild_id}", codes: codes13 };

export const membersRemoveRole: Operation = { id: "members.removeRole", method: "DELETE", path: "/guilds/{guild_id}/members/{user_id}/roles/{role_id}", safety: "idempotent", auth: auth1, headers: headers1, response: "none", bucket: "members.roles:{guild_id}", codes: codes13 };

export const bansList: Operation = { id: "bans.list", method: "GET", path: "/guilds/{guild_id}/bans", safety: "safe", auth: auth1, response: "json", page: page1, bucket: "members:{guild_id}", codes: codes12 };

export const bansCreate: Operation = { id: "bans.create", method: "PUT", path: "/guilds/{guild_id}/bans/{user_id}", safety: "idempotent", auth: auth1, headers: headers1, body: "json", response: "none", bucket: "members.remove:{guild_id}", codes: ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_ACCESS", "MISSING_PERMISSIONS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_GUILD", "UNKNOWN_MEMBER", "UNKNOWN_USER"] };

export const bansRemove: Operation = { id: "bans.remove", method: "DELETE", path: "/guilds/{guild_id}/bans/{user_id}", safety: "idempotent", auth: auth1, headers: headers1, response: "none", bucket: "members.remove:{guild_id}", codes: codes12 };

export const rolesList: Operation = { id: "roles.list", method: "GET", path: "/guilds/{guild_id}/roles", safety: "safe", auth: auth2, response: "json", page: page1, bucket: "roles.list:{guild_id}", codes: codes11 };

export const rolesCreate: Operation = { id: "roles.create", method: "POST", path: "/guilds/{guild_id}/roles", safety: "unsafe", auth: auth1, headers: headers1, body: "json", response: "json", bucket: "roles.create:{guild_id}", codes: ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MAX_GUILD_ROLES", "MISSING_ACCESS", "MISSING_PERMISSIONS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_GUILD"] };

export const rolesMove: Operation = { id: "roles.move", method: "PATCH", path: "/guilds/{guild_id}/roles", safety: "idempotent", auth: auth1, headers: headers1, body: "json", response: "none", bucket: "roles.move:{guild_id}", codes: codes14 };

export const rolesUpdate: Operation = { id: "roles.update", method: "PATCH", path: "/guilds/{guild_id}/roles/{role_id}", safety: "idempotent", auth: auth1, headers: headers1, body: "json", response: "json", bucket: "roles.update:{guild_id}", codes: codes14 };

export const rolesDelete: Operation = { id: "roles.delete", method: "DELETE", path: "/guilds/{guild_id}/roles/{role_id}", safety: "idempotent", auth: auth1, headers: headers1, response: "none", bucket: "roles.delete:{guild_id}", codes: codes14 };

export const auditLogsList: Operation = { id: "auditLogs.list", method: "GET", path: "/guilds/{guild_id}/audit-logs", safety: "safe", auth: auth1, query: ["limit", "before", "after", "user_id", "action_type"], response: "json", page: { style: "keyset", items: "audit_log_entries", param: "before", key: "id", limit: "limit" }, bucket: "auditLogs:{guild_id}", codes: codes12 };

export const emojisList: Operation = { id: "emojis.list", method: "GET", path: "/guilds/{guild_id}/emojis", safety: "safe", auth: auth1, response: "json", page: page1, bucket: "emojis.list:{guild_id}", codes: codes7 };

export const emojisCreate: Operation = { id: "emojis.create", method: "POST", path: "/guilds/{guild_id}/emojis", safety: "unsafe", auth: auth1, headers: headers1, body: "json", response: "json", bucket: "emojis.create:{guild_id}", codes: ["ACCESS_DENIED", "FILE_SIZE_TOO_LARGE", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MAX_ANIMATED_EMOJIS", "MAX_EMOJIS", "MISSING_ACCESS", "MISSING_PERMISSIONS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_GUILD"] };

export const emojisCreateMany: Operation = { id: "emojis.createMany", method: "POST", path: "/guilds/{guild_id}/emojis/bulk", safety: "unsafe", auth: auth1, headers: headers1, body: "json", response: "json", bucket: "emojis.createMany:{guild_id}", codes: codes12 };

export const emojisUpdate: Operation = { id: "emojis.update", method: "PATCH", path: "/guilds/{guild_id}/emojis/{emoji_id}", safety: "idempotent", auth: auth1, headers: headers1, body: "json", response: "json", bucket: "emojis.update:{guild_id}", codes: codes15 };

export const emojisDelete: Operation = { id: "emojis.delete", method: "DELETE", path: "/guilds/{guild_id}/emojis/{emoji_id}", safety: "idempotent", auth: auth1, headers: headers1, response: "none", bucket: "emojis.delete:{guild_id}", codes: codes15 };

export const stickersList: Operation = { id: "stickers.list", method: "GET", path: "/guilds/{guild_id}/stickers", safety: "safe", auth: auth1, response: "json", page: page1, bucket: "stickers.list:{guild_id}", codes: codes7 };

export const stickersCreate: Operation = { id: "stickers.create", method: "POST", path: "/guilds/{guild_id}/stickers", safety: "unsafe", auth: auth1, headers: headers1, body: "json", response: "json", bucket: "stickers.create:{guild_id}", codes: ["ACCESS_DENIED", "FILE_SIZE_TOO_LARGE", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MAX_STICKERS", "MISSING_ACCESS", "MISSING_PERMISSIONS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_GUILD"] };

export const stickersCreateMany: Operation = { id: "stickers.createMany", method: "POST", path: "/guilds/{guild_id}/stickers/bulk", safety: "unsafe", auth: auth1, headers: headers1, body: "json", response: "json", bucket: "stickers.createMany:{guild_id}", codes: codes12 };

export const stickersUpdate: Operation = { id: "stickers.update", method: "PATCH", path: "/guilds/{guild_id}/stickers/{sticker_id}", safety: "idempotent", auth: auth1, headers: headers1, body: "json", response: "json", bucket: "stickers.update:{guild_id}", codes: codes16 };

export const stickersDelete: Operation = { id: "stickers.delete", method: "DELETE", path: "/guilds/{guild_id}/stickers/{sticker_id}", safety: "idempotent", auth: auth1, headers: headers1, response: "none", bucket: "stickers.delete:{guild_id}", codes: codes16 };

export const invitesGet: Operation = { id: "invites.get", method: "GET", path: "/invites/{invite_code}", safety: "safe", response: "json", bucket: "invites.get:{invite_code}", codes: ["GENERAL_ERROR", "INVALID_FORM_BODY", "RATE_LIMITED", "UNKNOWN_INVITE"] };

export const invitesAccept: Operation = { id: "invites.accept", method: "POST", path: "/invites/{invite_code}", safety: "idempotent", auth: auth3, response: "json", bucket: "invites.accept:{invite_code}", codes: ["ACCESS_DENIED", "FEATURE_TEMPORARILY_DISABLED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MAX_GUILDS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_INVITE", "USER_BANNED_FROM_GUILD"] };

export const invitesDelete: Operation = { id: "invites.delete", method: "DELETE", path: "/invites/{invite_code}", safety: "idempotent", auth: auth1, headers: headers1, response: "none", bucket: "invites.delete:{invite_code}", codes: ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_PERMISSIONS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_INVITE"] };

export const invitesListForChannel: Operation = { id: "invites.listForChannel", method: "GET", path: "/channels/{channel_id}/invites", safety: "safe", auth: auth1, response: "json", page: page1, bucket: "invites.listForChannel:{channel_id}", codes: codes4 };

export const invitesCreate: Operation = { id: "invites.create", method: "POST", path: "/channels/{channel_id}/invites", safety: "unsafe", auth: auth1, headers: headers1, body: "json", response: "json", bucket: "invites.create:{channel_id}", codes: ["ACCESS_DENIED", "FEATURE_TEMPORARILY_DISABLED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_CHANNEL_TYPE", "INVALID_FORM_BODY", "MAX_INVITES", "MISSING_PERMISSIONS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_CHANNEL"] };

export const invitesListForGuild: Operation = { id: "invites.listForGuild", method: "GET", path: "/guilds/{guild_id}/invites", safety: "safe", auth: auth1, response: "json", page: page1, bucket: "invites.listForGuild:{guild_id}", codes: codes12 };

export const webhooksListForGuild: Operation = { id: "webhooks.listForGuild", method: "GET", path: "/guilds/{guild_id}/webhooks", safety: "safe", auth: auth1, response: "json", page: page1, bucket: "webhooks.listForGuild:{guild_id}", codes: codes12 };

export const webhooksListForChannel: Operation = { id: "webhooks.listForChannel", method: "GET", path: "/channels/{channel_id}/webhooks", safety: "safe", auth: auth1, response: "json", page: page1, bucket: "webhooks.listForChannel:{channel_id}", codes: codes5 };

export const webhooksCreate: Operation = { id: "webhooks.create", method: "POST", path: "/channels/{channel_id}/webhooks", safety: "unsafe", auth: auth1, headers: headers1, body: "json", response: "json", bucket: "webhooks.create:{channel_id}", codes: ["ACCESS_DENIED", "CANNOT_EXECUTE_ON_DM", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_CHANNEL_TYPE", "INVALID_FORM_BODY", "MAX_WEBHOOKS", "MAX_WEBHOOKS_PER_GUILD", "MISSING_PERMISSIONS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_CHANNEL"] };

export const webhooksGet: Operation = { id: "webhooks.get", method: "GET", path: "/webhooks/{webhook_id}", safety: "safe", auth: auth1, response: "json", bucket: "webhooks.get:{webhook_id}", codes: codes17 };

export const webhooksUpdate: Operation = { id: "webhooks.update", method: "PATCH", path: "/webhooks/{webhook_id}", safety: "idempotent", auth: auth1, headers: headers1, body: "json", response: "json", bucket: "webhooks.update:{webhook_id}", codes: ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_CHANNEL_TYPE", "INVALID_FORM_BODY", "MISSING_ACCESS", "MISSING_PERMISSIONS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_CHANNEL", "UNKNOWN_WEBHOOK"] };

export const webhooksDelete: Operation = { id: "webhooks.delete", method: "DELETE", path: "/webhooks/{webhook_id}", safety: "idempotent", auth: auth1, headers: headers1, response: "none", bucket: "webhooks.delete:{webhook_id}", codes: codes17 };

export const webhooksGetWithToken: Operation = { id: "webhooks.getWithToken", method: "GET", path: "/webhooks/{webhook_id}/{webhook_token}", safety: "safe", response: "json", bucket: "webhooks.get:{webhook_id}", codes: ["GENERAL_ERROR", "INVALID_FORM_BODY", "RATE_LIMITED", "UNKNOWN_WEBHOOK"] };

export const webhooksExecute: Operation = { id: "webhooks.execute", method: "POST", path: "/webhooks/{webhook_id}/{webhook_token}", safety: "nonce", query: ["wait"], body: "json", response: "json", bucket: "webhooks.execute:{webhook_id}", codes: ["CANNOT_SEND_EMPTY_MESSAGE", "FEATURE_TEMPORARILY_DISABLED", "FILE_SIZE_TOO_LARGE", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "RATE_LIMITED", "UNKNOWN_MESSAGE", "UNKNOWN_WEBHOOK"] };

export const webhooksUpdateWithToken: Operation = { id: "webhooks.updateWithToken", method: "PATCH", path: "/webhooks/{webhook_id}/{webhook_token}", safety: "idempotent", body: "json", response: "json", bucket: "webhooks.update:{webhook_id}", codes: codes18 };

export const webhooksDeleteWithToken: Operation = { id: "webhooks.deleteWithToken", method: "DELETE", path: "/webhooks/{webhook_id}/{webhook_token}", safety: "idempotent", response: "none", bucket: "webhooks.delete:{webhook_id}", codes: codes18 };

export const webhooksExecuteGithub: Operation = { id: "webhooks.executeGithub", method: "POST", path: "/webhooks/{webhook_id}/{webhook_token}/github", safety: "unsafe", headers: { githubEvent: "X-GitHub-Event" }, body: "json", response: "none", bucket: "webhooks.executeGithub:{webhook_id}", codes: codes18 };

export const webhooksExecuteSlack: Operation = { id: "webhooks.executeSlack", method: "POST", path: "/webhooks/{webhook_id}/{webhook_token}/slack", safety: "unsafe", body: "json", response: "text", bucket: "webhooks.execute:{webhook_id}", codes: ["CANNOT_SEND_EMPTY_MESSAGE", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "RATE_LIMITED", "UNKNOWN_WEBHOOK"] };

export const commandsList: Operation = { id: "commands.list", method: "GET", path: "/applications/{application_id}/commands", safety: "safe", auth: auth1, response: "json", page: page1, bucket: "commands.list:{application_id}", codes: codes3 };

export const commandsCreate: Operation = { id: "commands.create", method: "POST", path: "/applications/{application_id}/commands", safety: "idempotent", auth: auth1, body: "json", response: "json", bucket: "commands.create:{application_id}", codes: codes3 };

export const commandsReplace: Operation = { id: "commands.replace", method: "PUT", path: "/applications/{application_id}/commands", safety: "idempotent", auth: auth1, body: "json", response: "json", bucket: "commands.replace:{application_id}", codes: codes3 };

export const commandsGet: Operation = { id: "commands.get", method: "GET", path: "/applications/{application_id}/commands/{command_id}", safety: "safe", auth: auth1, response: "json", bucket: "commands.list:{application_id}", codes: codes19 };

export const commandsUpdate: Operation = { id: "commands.update", method: "PATCH", path: "/applications/{application_id}/commands/{command_id}", safety: "idempotent", auth: auth1, body: "json", response: "json", bucket: "commands.update:{application_id}", codes: codes19 };

export const commandsDelete: Operation = { id: "commands.delete", method: "DELETE", path: "/applications/{application_id}/commands/{command_id}", safety: "idempotent", auth: auth1, response: "none", bucket: "commands.delete:{application_id}", codes: codes19 };

export const guildCommandsList: Operation = { id: "guildCommands.list", method: "GET", path: "/applications/{application_id}/guilds/{guild_id}/commands", safety: "safe", auth: auth1, response: "json", page: page1, bucket: "commands.list:{application_id}", codes: codes20 };

export const guildCommandsCreate: Operation = { id: "guildCommands.create", method: "POST", path: "/applications/{application_id}/guilds/{guild_id}/commands", safety: "idempotent", auth: auth1, body: "json", response: "json", bucket: "commands.create:{application_id}", codes: codes20 };

export const guildCommandsReplace: Operation = { id: "guildCommands.replace", method: "PUT", path: "/applications/{application_id}/guilds/{guild_id}/commands", safety: "idempotent", auth: auth1, body: "json", response: "json", bucket: "commands.replace:{application_id}", codes: codes20 };

export const guildCommandsGet: Operation = { id: "guildCommands.get", method: "GET", path: "/applications/{application_id}/guilds/{guild_id}/commands/{command_id}", safety: "safe", auth: auth1, response: "json", bucket: "commands.list:{application_id}", codes: codes21 };

export const guildCommandsUpdate: Operation = { id: "guildCommands.update", method: "PATCH", path: "/applications/{application_id}/guilds/{guild_id}/commands/{command_id}", safety: "idempotent", auth: auth1, body: "json", response: "json", bucket: "commands.update:{application_id}", codes: codes21 };

export const guildCommandsDelete: Operation = { id: "guildCommands.delete", method: "DELETE", path: "/applications/{application_id}/guilds/{guild_id}/commands/{command_id}", safety: "idempotent", auth: auth1, response: "none", bucket: "commands.delete:{application_id}", codes: codes21 };

export const interactionsClick: Operation = { id: "interactions.click", method: "POST", path: "/interactions/click", safety: "unsafe", auth: auth3, body: "json", response: "none", bucket: "interactions.click", codes: ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_PERMISSIONS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_CHANNEL", "UNKNOWN_MESSAGE", "UNKNOWN_WEBHOOK"] };

export const oauth2Token: Operation = { id: "oauth2.token", method: "POST", path: "/oauth2/token", safety: "unsafe", body: "form", response: "json", bucket: "oauth2.token", codes: ["GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "RATE_LIMITED", "invalid_client", "invalid_grant", "invalid_request", "invalid_scope", "unsupported_grant_type"] };

export const oauth2Revoke: Operation = { id: "oauth2.revoke", method: "POST", path: "/oauth2/token/revoke", safety: "idempotent", body: "form", response: "none", bucket: "oauth2.revoke", codes: codes22 };

export const oauth2Introspect: Operation = { id: "oauth2.introspect", method: "POST", path: "/oauth2/introspect", safety: "safe", body: "form", response: "json", bucket: "oauth2.introspect", codes: codes22 };

export const oauth2Userinfo: Operation = { id: "oauth2.userinfo", method: "GET", path: "/oauth2/userinfo", safety: "safe", auth: auth4, response: "json", bucket: "oauth2.introspect", codes: codes1 };

export const oauth2Me: Operation = { id: "oauth2.me", method: "GET", path: "/oauth2/@me", safety: "safe", auth: auth4, response: "json", bucket: "oauth2.me", codes: codes2 };

export const oauth2Consent: Operation = { id: "oauth2.consent", method: "POST", path: "/oauth2/authorize/consent", safety: "unsafe", auth: auth3, body: "json", response: "json", bucket: "oauth2.consent", codes: ["ACCESS_DENIED", "BOT_ALREADY_IN_GUILD", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_ACCESS", "MISSING_PERMISSIONS", "NOT_A_BOT_APPLICATION", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_APPLICATION", "UNKNOWN_GUILD", "invalid_request", "invalid_scope"] };

/** Every operation, for the raw client: a list, which bundlers drop where nobody asks for it. */
export const all: readonly Operation[] = [gatewayGetBot, usersGetMe, usersUpdateMe, usersListChannels, usersCreateChannel, applicationsGetMe, applicationsList, applicationsCreate, applicationsGet, applicationsUpdate, applicationsDelete, applicationsGetPublic, applicationsUpdateBot, applicationsResetBotToken, applicationsResetClientSecret, channelsGet, channelsUpdate, channelsDelete, channelsStartTyping, messagesList, messagesCreate, messagesBulkDelete, messagesGet, messagesEdit, messagesDelete, messagesDeleteAttachment, reactionsRemoveAll, reactionsList, reactionsRemoveEmoji, reactionsAdd, reactionsRemoveOwn, reactionsRemove, usersListGuilds, usersLeaveGuild, usersListRelationships, usersGet, pinsList, pinsAdd, pinsRemove, channelsListRtcRegions, channelsAddRecipient, channelsRemoveRecipient, channelsSetPermission, channelsDeletePermission, callsGet, callsUpdate, callsRing, callsStopRinging, guildsCreate, guildsGet, guildsUpdate, guildsDelete, guildsGetVanityUrl, guildsUpdateVanityUrl, guildsListChannels, guildsCreateChannel, guildsMoveChannels, membersList, membersGetMe, membersUpdateMe, membersGet, membersUpdate, membersRemove, membersAddRole, membersRemoveRole, bansList, bansCreate, bansRemove, rolesList, rolesCreate, rolesMove, rolesUpdate, rolesDelete, auditLogsList, emojisList, emojisCreate, emojisCreateMany, emojisUpdate, emojisDelete, stickersList, stickersCreate, stickersCreateMany, stickersUpdate, stickersDelete, invitesGet, invitesAccept, invitesDelete, invitesListForChannel, invitesCreate, invitesListForGuild, webhooksListForGuild, webhooksListForChannel, webhooksCreate, webhooksGet, webhooksUpdate, webhooksDelete, webhooksGetWithToken, webhooksExecute, webhooksUpdateWithToken, webhooksDeleteWithToken, webhooksExecuteGithub, webhooksExecuteSlack, commandsList, commandsCreate, commandsReplace, commandsGet, commandsUpdate, commandsDelete, guildCommandsList, guildCommandsCreate, guildCommandsReplace, guildCommandsGet, guildCommandsUpdate, guildCommandsDelete, interactionsClick, oauth2Token, oauth2Revoke, oauth2Introspect, oauth2Userinfo, oauth2Me, oauth2Consent];
