// Written by `pnpm run generate` from spec/fluxer.yaml. Do not edit.
import type { Api, Operation } from "@antiphon/core/internal";

export const api: Api = { id: "fluxer", vendor: "Fluxer", baseUrl: "https://api.fluxer.app/v1", errorBody: { code: ["code", "error"], message: ["message", "error_description", "error"], retryAfter: { path: "retry_after", unit: "s" } }, codes: { RESOURCE_LOCKED: { retry: true, notApplied: true }, SERVICE_UNAVAILABLE: { notApplied: true } }, nonce: { field: "nonce", maxLength: 32 }, rateLimit: { limit: "x-ratelimit-limit", remaining: "x-ratelimit-remaining", reset: { header: "x-ratelimit-reset", unit: "unix-s" }, resetAfter: { header: "x-ratelimit-reset-after", unit: "s" }, bucket: "x-ratelimit-bucket", scope: "x-ratelimit-scope", global: "x-ratelimit-global" }, requestIdHeader: "x-request-id" };

const codes1 = [] as const;
const auth1 = ["botToken"] as const;
const codes2 = ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED"] as const;
const auth2 = ["botToken", "bearerToken"] as const;
const codes3 = ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_OAUTH_SCOPE", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED"] as const;
const codes4 = ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED", "UNKNOWN_USER"] as const;
const page1 = { style: "keyset", items: "", param: "after", key: "id", limit: "limit" } as const;
const codes5 = ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_ACCESS", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED", "UNKNOWN_GUILD"] as const;
const page2 = { style: "single", items: "" } as const;
const codes6 = ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_PERMISSIONS", "NOT_FOUND", "NSFW_CONTENT_AGE_RESTRICTED", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED", "UNKNOWN_CHANNEL"] as const;
const headers1 = { auditLogReason: "X-Audit-Log-Reason" } as const;
const codes7 = ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_PERMISSIONS", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED", "UNKNOWN_CHANNEL"] as const;
const codes8 = ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "CANNOT_EXECUTE_ON_DM", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_PERMISSIONS", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED", "UNKNOWN_CHANNEL"] as const;
const codes9 = ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_CHANNEL_TYPE", "INVALID_FORM_BODY", "MISSING_PERMISSIONS", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED", "UNKNOWN_CHANNEL", "UNKNOWN_USER"] as const;
const codes10 = ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_PERMISSIONS", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED", "UNKNOWN_CHANNEL", "UNKNOWN_MESSAGE"] as const;
const query1 = ["limit", "after"] as const;
const codes11 = ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_ACCESS", "MISSING_OAUTH_SCOPE", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED", "UNKNOWN_GUILD"] as const;
const codes12 = ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_ACCESS", "MISSING_PERMISSIONS", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED", "UNKNOWN_GUILD"] as const;
const codes13 = ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_ACCESS", "MISSING_PERMISSIONS", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "TWO_FACTOR_REQUIRED", "UNAUTHORIZED", "UNKNOWN_GUILD", "UNKNOWN_MEMBER", "UNKNOWN_ROLE"] as const;
const codes14 = ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_ACCESS", "MISSING_PERMISSIONS", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "TWO_FACTOR_REQUIRED", "UNAUTHORIZED", "UNKNOWN_GUILD", "UNKNOWN_ROLE"] as const;
const codes15 = ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_ACCESS", "MISSING_PERMISSIONS", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED", "UNKNOWN_EMOJI", "UNKNOWN_GUILD"] as const;
const codes16 = ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_ACCESS", "MISSING_PERMISSIONS", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED", "UNKNOWN_GUILD", "UNKNOWN_STICKER"] as const;
const auth3 = ["userSession"] as const;
const codes17 = ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_ACCESS", "MISSING_PERMISSIONS", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED", "UNKNOWN_WEBHOOK"] as const;
const codes18 = ["UNKNOWN_WEBHOOK"] as const;
const codes19 = ["MISSING_PERMISSIONS", "UNKNOWN_MESSAGE", "UNKNOWN_WEBHOOK"] as const;
const codes20 = ["invalid_client", "invalid_request"] as const;
const auth4 = ["bearerToken"] as const;
const codes21 = ["INVALID_FORM_BODY"] as const;
const codes22 = ["INVALID_FORM_BODY", "RELAY_NOT_FOUND"] as const;

export const instanceDiscover: Operation = { id: "instance.discover", method: "GET", path: "/.well-known/fluxer", safety: "safe", response: "json", codes: codes1 };

export const gatewayGetBot: Operation = { id: "gateway.getBot", method: "GET", path: "/gateway/bot", safety: "safe", auth: auth1, response: "json", bucket: "gateway:bot_info", codes: ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_AUTH_TOKEN", "INVALID_FORM_BODY", "MISSING_AUTHORIZATION", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED"] };

export const applicationsGetMe: Operation = { id: "applications.getMe", method: "GET", path: "/applications/@me", safety: "safe", auth: auth1, response: "json", bucket: "default", codes: ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "INVALID_TOKEN", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED"] };

export const applicationsGetOwn: Operation = { id: "applications.getOwn", method: "GET", path: "/oauth2/applications/@me", safety: "safe", auth: auth1, response: "json", bucket: "oauth_dev:clients:list", codes: codes2 };

export const applicationsGetPublic: Operation = { id: "applications.getPublic", method: "GET", path: "/oauth2/applications/{application_id}/public", safety: "safe", response: "json", bucket: "oauth_dev:clients:list", codes: ["UNKNOWN_APPLICATION"] };

export const usersGetMe: Operation = { id: "users.getMe", method: "GET", path: "/users/@me", safety: "safe", auth: auth2, response: "json", bucket: "user:settings:get", codes: codes3 };

export const usersGet: Operation = { id: "users.get", method: "GET", path: "/users/{user_id}", safety: "safe", auth: auth1, response: "json", bucket: "user:read:{user_id}", codes: codes4 };

export const usersGetProfile: Operation = { id: "users.getProfile", method: "GET", path: "/users/{user_id}/profile", safety: "safe", auth: auth1, query: ["guild_id", "with_mutual_friends", "with_mutual_guilds"], response: "json", bucket: "user:profile:{user_id}", codes: codes4 };

export const usersListGuilds: Operation = { id: "users.listGuilds", method: "GET", path: "/users/@me/guilds", safety: "safe", auth: auth2, query: ["limit", "before", "after"], response: "json", page: page1, bucket: "guild:list", codes: codes3 };

export const usersLeaveGuild: Operation = { id: "users.leaveGuild", method: "DELETE", path: "/users/@me/guilds/{guild_id}", safety: "idempotent", auth: auth1, response: "none", bucket: "guild:leave:{guild_id}", codes: codes5 };

export const usersListChannels: Operation = { id: "users.listChannels", method: "GET", path: "/users/@me/channels", safety: "safe", auth: auth1, response: "json", page: page2, bucket: "user:channels", codes: codes2 };

export const usersCreateChannel: Operation = { id: "users.createChannel", method: "POST", path: "/users/@me/channels", safety: "unsafe", auth: auth1, body: "json", response: "json", bucket: "user:channels", codes: ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "CANNOT_SEND_MESSAGES_TO_USER", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED", "UNKNOWN_USER"] };

export const channelsGet: Operation = { id: "channels.get", method: "GET", path: "/channels/{channel_id}", safety: "safe", auth: auth1, response: "json", bucket: "channel:read:{channel_id}", codes: codes6 };

export const channelsUpdate: Operation = { id: "channels.update", method: "PATCH", path: "/channels/{channel_id}", safety: "idempotent", auth: auth1, headers: headers1, body: "json", response: "json", bucket: "channel:update:{channel_id}", codes: ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_CHANNEL_TYPE", "INVALID_FORM_BODY", "MAX_CATEGORY_CHANNELS", "MISSING_PERMISSIONS", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED", "UNKNOWN_CHANNEL", "UNKNOWN_USER"] };

export const channelsDelete: Operation = { id: "channels.delete", method: "DELETE", path: "/channels/{channel_id}", safety: "idempotent", auth: auth1, headers: headers1, response: "none", bucket: "channel:delete:{channel_id}", codes: codes7 };

export const channelsSetPermission: Operation = { id: "channels.setPermission", method: "PUT", path: "/channels/{channel_id}/permissions/{overwrite_id}", safety: "idempotent", auth: auth1, headers: headers1, body: "json", response: "none", bucket: "channel:update:{channel_id}", codes: ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "CANNOT_EXECUTE_ON_DM", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "INVALID_PERMISSIONS_INTEGER", "INVALID_PERMISSIONS_NEGATIVE", "MISSING_PERMISSIONS", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED", "UNKNOWN_CHANNEL", "UNKNOWN_MEMBER", "UNKNOWN_ROLE"] };

export const channelsDeletePermission: Operation = { id: "channels.deletePermission", method: "DELETE", path: "/channels/{channel_id}/permissions/{overwrite_id}", safety: "idempotent", auth: auth1, headers: headers1, response: "none", bucket: "channel:update:{channel_id}", codes: codes8 };

export const channelsStartTyping: Operation = { id: "channels.startTyping", method: "POST", path: "/channels/{channel_id}/typing", safety: "idempotent", auth: auth1, response: "none", bucket: "channel:typing:{channel_id}", codes: ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "CANNOT_SEND_MESSAGES_IN_NON_TEXT_CHANNEL", "COMMUNICATION_DISABLED", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_PERMISSIONS", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED", "UNKNOWN_CHANNEL"] };

export const channelsGetSlowmode: Operation = { id: "channels.getSlowmode", method: "GET", path: "/channels/{channel_id}/slowmode", safety: "safe", auth: auth1, response: "json", bucket: "channel:read:{channel_id}", codes: codes7 };

export const channelsAddRecipient: Operation = { id: "channels.addRecipient", method: "PUT", path: "/channels/{channel_id}/recipients/{user_id}", safety: "idempotent", auth: auth1, response: "none", bucket: "channel:update:{channel_id}", codes: codes9 };

export const channelsRemoveRecipient: Operation = { id: "channels.removeRecipient", method: "DELETE", path: "/channels/{channel_id}/recipients/{user_id}", safety: "idempotent", auth: auth1, response: "none", bucket: "channel:update:{channel_id}", codes: codes9 };

export const messagesList: Operation = { id: "messages.list", method: "GET", path: "/channels/{channel_id}/messages", safety: "safe", auth: auth1, query: ["limit", "before", "after", "around"], response: "json", page: { style: "keyset", items: "", param: "before", key: "id", limit: "limit" }, bucket: "channel:messages:read:{channel_id}", codes: codes6 };

export const messagesCreate: Operation = { id: "messages.create", method: "POST", path: "/channels/{channel_id}/messages", safety: "nonce", auth: auth1, body: "json", response: "json", bucket: "channel:message:create:{channel_id}", codes: ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "CANNOT_SEND_EMPTY_MESSAGE", "CANNOT_SEND_MESSAGES_IN_NON_TEXT_CHANNEL", "CANNOT_SEND_MESSAGES_TO_USER", "COMMUNICATION_DISABLED", "CONTENT_BLOCKED", "EXPLICIT_CONTENT_CANNOT_BE_SENT", "FEATURE_TEMPORARILY_DISABLED", "FILE_SIZE_TOO_LARGE", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_PERMISSIONS", "NOT_FOUND", "NSFW_CONTENT_AGE_RESTRICTED", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED", "UNKNOWN_CHANNEL", "UNKNOWN_MESSAGE"] };

export const messagesGet: Operation = { id: "messages.get", method: "GET", path: "/channels/{channel_id}/messages/{message_id}", safety: "safe", auth: auth1, response: "json", bucket: "channel:message:read:{channel_id}", codes: ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_PERMISSIONS", "NOT_FOUND", "NSFW_CONTENT_AGE_RESTRICTED", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED", "UNKNOWN_CHANNEL", "UNKNOWN_MESSAGE"] };

export const messagesEdit: Operation = { id: "messages.edit", method: "PATCH", path: "/channels/{channel_id}/messages/{message_id}", safety: "idempotent", auth: auth1, body: "json", response: "json", bucket: "channel:message:update:{channel_id}", codes: ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "CANNOT_EDIT_OTHER_USER_MESSAGE", "CANNOT_MODIFY_SYSTEM_WEBHOOK", "CANNOT_SEND_EMPTY_MESSAGE", "COMMUNICATION_DISABLED", "FILE_SIZE_TOO_LARGE", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_PERMISSIONS", "NOT_FOUND", "RATE_LIMITED", "RESOURCE_LOCKED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED", "UNKNOWN_CHANNEL", "UNKNOWN_MESSAGE"] };

export const messagesDelete: Operation = { id: "messages.delete", method: "DELETE", path: "/channels/{channel_id}/messages/{message_id}", safety: "idempotent", auth: auth1, headers: headers1, response: "none", bucket: "channel:message:delete:{channel_id}", codes: codes10 };

export const messagesBulkDelete: Operation = { id: "messages.bulkDelete", method: "POST", path: "/channels/{channel_id}/messages/bulk-delete", safety: "idempotent", auth: auth1, headers: headers1, body: "json", response: "none", bucket: "channel:message:bulk_delete:{channel_id}", codes: codes8 };

export const messagesDeleteAttachment: Operation = { id: "messages.deleteAttachment", method: "DELETE", path: "/channels/{channel_id}/messages/{message_id}/attachments/{attachment_id}", safety: "idempotent", auth: auth1, response: "none", bucket: "channel:message:delete:{channel_id}", codes: ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "CANNOT_EDIT_OTHER_USER_MESSAGE", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_PERMISSIONS", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED", "UNKNOWN_CHANNEL", "UNKNOWN_MESSAGE"] };

export const pinsList: Operation = { id: "pins.list", method: "GET", path: "/channels/{channel_id}/messages/pins", safety: "safe", auth: auth1, query: ["limit", "before"], response: "json", page: { style: "keyset", items: "items", param: "before", key: "pinned_at", limit: "limit", more: "has_more" }, bucket: "channel:pins:{channel_id}", codes: codes7 };

export const pinsAdd: Operation = { id: "pins.add", method: "PUT", path: "/channels/{channel_id}/pins/{message_id}", safety: "idempotent", auth: auth1, headers: headers1, response: "none", bucket: "channel:pins:{channel_id}", codes: ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "CANNOT_MODIFY_SYSTEM_WEBHOOK", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_PERMISSIONS", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED", "UNKNOWN_CHANNEL", "UNKNOWN_MESSAGE"] };

export const pinsRemove: Operation = { id: "pins.remove", method: "DELETE", path: "/channels/{channel_id}/pins/{message_id}", safety: "idempotent", auth: auth1, headers: headers1, response: "none", bucket: "channel:pins:{channel_id}", codes: codes10 };

export const reactionsAdd: Operation = { id: "reactions.add", method: "PUT", path: "/channels/{channel_id}/messages/{message_id}/reactions/{emoji}/@me", safety: "idempotent", auth: auth1, response: "none", bucket: "channel:reactions:{channel_id}", codes: ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "COMMUNICATION_DISABLED", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MAX_REACTIONS", "MISSING_PERMISSIONS", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED", "UNKNOWN_CHANNEL", "UNKNOWN_MESSAGE"] };

export const reactionsRemoveOwn: Operation = { id: "reactions.removeOwn", method: "DELETE", path: "/channels/{channel_id}/messages/{message_id}/reactions/{emoji}/@me", safety: "idempotent", auth: auth1, response: "none", bucket: "channel:reactions:{channel_id}", codes: codes10 };

export const reactionsRemove: Operation = { id: "reactions.remove", method: "DELETE", path: "/channels/{channel_id}/messages/{message_id}/reactions/{emoji}/{user_id}", safety: "idempotent", auth: auth1, response: "none", bucket: "channel:reactions:{channel_id}", codes: codes10 };

export const reactionsListUsers: Operation = { id: "reactions.listUsers", method: "GET", path: "/channels/{channel_id}/messages/{message_id}/reactions/{emoji}/users", safety: "safe", auth: auth1, query: query1, response: "json", page: { style: "cursor", items: "items", param: "after", next: "next_after", more: "has_more" }, bucket: "channel:reactions:{channel_id}", codes: codes10 };

export const reactionsList: Operation = { id: "reactions.list", method: "GET", path: "/channels/{channel_id}/messages/{message_id}/reactions/{emoji}", safety: "safe", auth: auth1, query: query1, response: "json", page: page1, bucket: "channel:reactions:{channel_id}", codes: codes10 };

export const reactionsRemoveEmoji: Operation = { id: "reactions.removeEmoji", method: "DELETE", path: "/channels/{channel_id}/messages/{message_id}/reactions/{emoji}", safety: "idempotent", auth: auth1, response: "none", bucket: "channel:reactions:{channel_id}", codes: codes10 };

export const reactionsRemoveAll: Operation = { id: "reactions.removeAll", method: "DELETE", path: "/channels/{channel_id}/messages/{message_id}/reactions", safety: "idempotent", auth: auth1, response: "none", bucket: "channel:reactions:{channel_id}", codes: codes10 };

export const attachmentsPlan: Operation = { id: "attachments.plan", method: "POST", path: "/channels/{channel_id}/attachments", safety: "unsafe", auth: auth1, body: "json", response: "json", bucket: "channel:attachment:upload:{channel_id}", codes: ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FILE_SIZE_TOO_LARGE", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_PERMISSIONS", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED", "UNKNOWN_CHANNEL"] };

export const attachmentsComplete: Operation = { id: "attachments.complete", method: "POST", path: "/channels/{channel_id}/attachments/complete", safety: "idempotent", auth: auth1, body: "json", response: "json", bucket: "channel:attachment:upload:{channel_id}", codes: codes7 };

export const guildsGet: Operation = { id: "guilds.get", method: "GET", path: "/guilds/{guild_id}", safety: "safe", auth: auth2, response: "json", bucket: "guild:read:{guild_id}", codes: codes11 };

export const guildsUpdate: Operation = { id: "guilds.update", method: "PATCH", path: "/guilds/{guild_id}", safety: "idempotent", auth: auth1, headers: headers1, body: "json", response: "json", bucket: "guild:update:{guild_id}", codes: ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_ACCESS", "MISSING_PERMISSIONS", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "TWO_FACTOR_REQUIRED", "UNAUTHORIZED", "UNKNOWN_CHANNEL", "UNKNOWN_GUILD"] };

export const guildsListChannels: Operation = { id: "guilds.listChannels", method: "GET", path: "/guilds/{guild_id}/channels", safety: "safe", auth: auth1, response: "json", page: page2, bucket: "guild:channels:list:{guild_id}", codes: codes5 };

export const guildsCreateChannel: Operation = { id: "guilds.createChannel", method: "POST", path: "/guilds/{guild_id}/channels", safety: "unsafe", auth: auth1, headers: headers1, body: "json", response: "json", bucket: "guild:channel:create:{guild_id}", codes: ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MAX_CATEGORY_CHANNELS", "MAX_GUILD_CHANNELS", "MISSING_ACCESS", "MISSING_PERMISSIONS", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED", "UNKNOWN_CHANNEL", "UNKNOWN_GUILD"] };

export const guildsMoveChannels: Operation = { id: "guilds.moveChannels", method: "PATCH", path: "/guilds/{guild_id}/channels", safety: "idempotent", auth: auth1, headers: headers1, body: "json", response: "none", bucket: "guild:channel:positions:{guild_id}", codes: ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MAX_CATEGORY_CHANNELS", "MISSING_ACCESS", "MISSING_PERMISSIONS", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED", "UNKNOWN_CHANNEL", "UNKNOWN_GUILD"] };

export const auditLogsList: Operation = { id: "auditLogs.list", method: "GET", path: "/guilds/{guild_id}/audit-logs", safety: "safe", auth: auth1, query: ["limit", "before", "after", "user_id", "action_type"], response: "json", page: { style: "keyset", items: "audit_log_entries", param: "before", key: "id", limit: "limit" }, bucket: "guild:audit_logs:{guild_id}", codes: codes12 };

export const guildsGetVanityUrl: Operation = { id: "guilds.getVanityUrl", method: "GET", path: "/guilds/{guild_id}/vanity-url", safety: "safe", auth: auth1, response: "json", bucket: "guild:vanity_url:get:{guild_id}", codes: codes12 };

export const guildsUpdateVanityUrl: Operation = { id: "guilds.updateVanityUrl", method: "PATCH", path: "/guilds/{guild_id}/vanity-url", safety: "idempotent", auth: auth1, headers: headers1, body: "json", response: "json", bucket: "guild:vanity_url:patch:{guild_id}", codes: codes12 };

export const membersList: Operation = { id: "members.list", method: "GET", path: "/guilds/{guild_id}/members", safety: "safe", auth: auth1, query: query1, response: "json", page: { style: "keyset", items: "", param: "after", key: "user.id", limit: "limit" }, bucket: "guild:members:{guild_id}", codes: codes12 };

export const membersGetMe: Operation = { id: "members.getMe", method: "GET", path: "/guilds/{guild_id}/members/@me", safety: "safe", auth: auth1, response: "json", bucket: "guild:members:{guild_id}", codes: codes5 };

export const membersUpdateMe: Operation = { id: "members.updateMe", method: "PATCH", path: "/guilds/{guild_id}/members/@me", safety: "idempotent", auth: auth1, headers: headers1, body: "json", response: "json", bucket: "guild:member:update:{guild_id}", codes: codes12 };

export const membersGet: Operation = { id: "members.get", method: "GET", path: "/guilds/{guild_id}/members/{user_id}", safety: "safe", auth: auth1, response: "json", bucket: "guild:members:{guild_id}", codes: ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_ACCESS", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED", "UNKNOWN_GUILD", "UNKNOWN_MEMBER"] };

export const membersUpdate: Operation = { id: "members.update", method: "PATCH", path: "/guilds/{guild_id}/members/{user_id}", safety: "idempotent", auth: auth1, headers: headers1, body: "json", response: "json", bucket: "guild:member:update:{guild_id}", codes: ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_ACCESS", "MISSING_PERMISSIONS", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "TWO_FACTOR_REQUIRED", "UNAUTHORIZED", "UNKNOWN_CHANNEL", "UNKNOWN_GUILD", "UNKNOWN_MEMBER", "USER_NOT_IN_VOICE"] };

export const membersRemove: Operation = { id: "members.remove", method: "DELETE", path: "/guilds/{guild_id}/members/{user_id}", safety: "idempotent", auth: auth1, headers: headers1, response: "none", bucket: "guild:member:remove:{guild_id}", codes: ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_ACCESS", "MISSING_PERMISSIONS", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "TWO_FACTOR_REQUIRED", "UNAUTHORIZED", "UNKNOWN_GUILD", "UNKNOWN_MEMBER"] };

export const membersAddRole: Operation = { id: "members.addRole", method: "PUT", path: "/guilds/{guild_id}/members/{user_id}/roles/{role_id}", safety: "idempotent", auth: auth1, headers: headers1, response: "none", bucket: "guild:member:role:add:{guild_id}", codes: codes13 };

export const membersRemoveRole: Operation = { id: "members.removeRole", method: "DELETE", path: "/guilds/{guild_id}/members/{user_id}/roles/{role_id}", safety: "idempotent", auth: auth1, headers: headers1, response: "none", bucket: "guild:member:role:remove:{guild_id}", codes: codes13 };

export const membersSearch: Operation = { id: "members.search", method: "POST", path: "/guilds/{guild_id}/members-search", safety: "idempotent", auth: auth1, body: "json", response: "json", bucket: "guild:members:{guild_id}", codes: ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_PERMISSIONS", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED", "UNKNOWN_GUILD"] };

export const bansList: Operation = { id: "bans.list", method: "GET", path: "/guilds/{guild_id}/bans", safety: "safe", auth: auth1, response: "json", page: page2, bucket: "guild:members:{guild_id}", codes: codes12 };

export const bansCreate: Operation = { id: "bans.create", method: "PUT", path: "/guilds/{guild_id}/bans/{user_id}", safety: "idempotent", auth: auth1, headers: headers1, body: "json", response: "none", bucket: "guild:member:remove:{guild_id}", codes: ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_ACCESS", "MISSING_PERMISSIONS", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "TWO_FACTOR_REQUIRED", "UNAUTHORIZED", "UNKNOWN_GUILD", "UNKNOWN_MEMBER", "UNKNOWN_USER"] };

export const bansRemove: Operation = { id: "bans.remove", method: "DELETE", path: "/guilds/{guild_id}/bans/{user_id}", safety: "idempotent", auth: auth1, headers: headers1, response: "none", bucket: "guild:member:remove:{guild_id}", codes: ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_ACCESS", "MISSING_PERMISSIONS", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "TWO_FACTOR_REQUIRED", "UNAUTHORIZED", "UNKNOWN_GUILD"] };

export const rolesList: Operation = { id: "roles.list", method: "GET", path: "/guilds/{guild_id}/roles", safety: "safe", auth: auth2, response: "json", page: page2, bucket: "guild:role:list:{guild_id}", codes: codes11 };

export const rolesCreate: Operation = { id: "roles.create", method: "POST", path: "/guilds/{guild_id}/roles", safety: "unsafe", auth: auth1, headers: headers1, body: "json", response: "json", bucket: "guild:role:create:{guild_id}", codes: ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "INVALID_PERMISSIONS_INTEGER", "INVALID_PERMISSIONS_NEGATIVE", "MAX_GUILD_ROLES", "MISSING_ACCESS", "MISSING_PERMISSIONS", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "TWO_FACTOR_REQUIRED", "UNAUTHORIZED", "UNKNOWN_GUILD"] };

export const rolesMove: Operation = { id: "roles.move", method: "PATCH", path: "/guilds/{guild_id}/roles", safety: "idempotent", auth: auth1, headers: headers1, body: "json", response: "none", bucket: "guild:role:positions:{guild_id}", codes: codes14 };

export const rolesUpdate: Operation = { id: "roles.update", method: "PATCH", path: "/guilds/{guild_id}/roles/{role_id}", safety: "idempotent", auth: auth1, headers: headers1, body: "json", response: "json", bucket: "guild:role:update:{guild_id}", codes: ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "INVALID_PERMISSIONS_INTEGER", "INVALID_PERMISSIONS_NEGATIVE", "MISSING_ACCESS", "MISSING_PERMISSIONS", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "TWO_FACTOR_REQUIRED", "UNAUTHORIZED", "UNKNOWN_GUILD", "UNKNOWN_ROLE"] };

export const rolesDelete: Operation = { id: "roles.delete", method: "DELETE", path: "/guilds/{guild_id}/roles/{role_id}", safety: "idempotent", auth: auth1, headers: headers1, response: "none", bucket: "guild:role:delete:{guild_id}", codes: codes14 };

export const rolesSetHoistPositions: Operation = { id: "roles.setHoistPositions", method: "PATCH", path: "/guilds/{guild_id}/roles/hoist-positions", safety: "idempotent", auth: auth1, body: "json", response: "none", bucket: "guild:role:hoist_positions:{guild_id}", codes: ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_PERMISSIONS", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "TWO_FACTOR_REQUIRED", "UNAUTHORIZED", "UNKNOWN_GUILD", "UNKNOWN_ROLE"] };

export const rolesResetHoistPositions: Operation = { id: "roles.resetHoistPositions", method: "DELETE", path: "/guilds/{guild_id}/roles/hoist-positions", safety: "idempotent", auth: auth1, response: "none", bucket: "guild:role:hoist_positions_reset:{guild_id}", codes: ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_PERMISSIONS", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "TWO_FACTOR_REQUIRED", "UNAUTHORIZED", "UNKNOWN_GUILD"] };

export const emojisList: Operation = { id: "emojis.list", method: "GET", path: "/guilds/{guild_id}/emojis", safety: "safe", auth: auth1, response: "json", page: page2, bucket: "guild:emojis:list:{guild_id}", codes: codes5 };

export const emojisCreate: Operation = { id: "emojis.create", method: "POST", path: "/guilds/{guild_id}/emojis", safety: "unsafe", auth: auth1, headers: headers1, body: "json", response: "json", bucket: "guild:emoji:create:{guild_id}", codes: ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FILE_SIZE_TOO_LARGE", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MAX_EMOJIS", "MISSING_ACCESS", "MISSING_PERMISSIONS", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED", "UNKNOWN_GUILD"] };

export const emojisCreateMany: Operation = { id: "emojis.createMany", method: "POST", path: "/guilds/{guild_id}/emojis/bulk", safety: "unsafe", auth: auth1, headers: headers1, body: "json", response: "json", bucket: "guild:emoji:bulk_create:{guild_id}", codes: codes12 };

export const emojisClone: Operation = { id: "emojis.clone", method: "POST", path: "/guilds/{guild_id}/emojis/clone", safety: "unsafe", auth: auth1, body: "json", response: "json", bucket: "guild:emoji:clone:{guild_id}", codes: ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MAX_EMOJIS", "MISSING_PERMISSIONS", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED", "UNKNOWN_EMOJI", "UNKNOWN_GUILD"] };

export const emojisUpdate: Operation = { id: "emojis.update", method: "PATCH", path: "/guilds/{guild_id}/emojis/{emoji_id}", safety: "idempotent", auth: auth1, headers: headers1, body: "json", response: "json", bucket: "guild:emoji:update:{guild_id}", codes: codes15 };

export const emojisDelete: Operation = { id: "emojis.delete", method: "DELETE", path: "/guilds/{guild_id}/emojis/{emoji_id}", safety: "idempotent", auth: auth1, headers: headers1, response: "none", bucket: "guild:emoji:delete:{guild_id}", codes: codes15 };

export const emojisGetMetadata: Operation = { id: "emojis.getMetadata", method: "GET", path: "/emojis/{emoji_id}/metadata", safety: "safe", auth: auth1, response: "json", bucket: "guild:emoji:metadata", codes: ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED", "UNKNOWN_EMOJI"] };

export const stickersList: Operation = { id: "stickers.list", method: "GET", path: "/guilds/{guild_id}/stickers", safety: "safe", auth: auth1, response: "json", page: page2, bucket: "guild:sticker:list:{guild_id}", codes: codes5 };

export const stickersCreate: Operation = { id: "stickers.create", method: "POST", path: "/guilds/{guild_id}/stickers", safety: "unsafe", auth: auth1, headers: headers1, body: "json", response: "json", bucket: "guild:sticker:create:{guild_id}", codes: ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FILE_SIZE_TOO_LARGE", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MAX_STICKERS", "MISSING_ACCESS", "MISSING_PERMISSIONS", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED", "UNKNOWN_GUILD"] };

export const stickersCreateMany: Operation = { id: "stickers.createMany", method: "POST", path: "/guilds/{guild_id}/stickers/bulk", safety: "unsafe", auth: auth1, headers: headers1, body: "json", response: "json", bucket: "guild:sticker:bulk_create:{guild_id}", codes: codes12 };

export const stickersClone: Operation = { id: "stickers.clone", method: "POST", path: "/guilds/{guild_id}/stickers/clone", safety: "unsafe", auth: auth1, body: "json", response: "json", bucket: "guild:sticker:clone:{guild_id}", codes: ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MAX_STICKERS", "MISSING_PERMISSIONS", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED", "UNKNOWN_GUILD", "UNKNOWN_STICKER"] };

export const stickersUpdate: Operation = { id: "stickers.update", method: "PATCH", path: "/guilds/{guild_id}/stickers/{sticker_id}", safety: "idempotent", auth: auth1, headers: headers1, body: "json", response: "json", bucket: "guild:sticker:update:{guild_id}", codes: codes16 };

export const stickersDelete: Operation = { id: "stickers.delete", method: "DELETE", path: "/guilds/{guild_id}/stickers/{sticker_id}", safety: "idempotent", auth: auth1, headers: headers1, response: "none", bucket: "guild:sticker:delete:{guild_id}", codes: codes16 };

export const stickersGetMetadata: Operation = { id: "stickers.getMetadata", method: "GET", path: "/stickers/{sticker_id}/metadata", safety: "safe", auth: auth1, response: "json", bucket: "guild:sticker:metadata", codes: ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED", "UNKNOWN_STICKER"] };

export const invitesGet: Operation = { id: "invites.get", method: "GET", path: "/invites/{invite_code}", safety: "safe", response: "json", bucket: "invite:read:{invite_code}", codes: ["UNKNOWN_INVITE"] };

export const invitesAccept: Operation = { id: "invites.accept", method: "POST", path: "/invites/{invite_code}", safety: "idempotent", auth: auth3, response: "json", bucket: "default", codes: ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FEATURE_TEMPORARILY_DISABLED", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "INVITES_DISABLED", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED", "UNKNOWN_INVITE"] };

export const invitesDelete: Operation = { id: "invites.delete", method: "DELETE", path: "/invites/{invite_code}", safety: "idempotent", auth: auth1, headers: headers1, response: "none", bucket: "invite:delete:{invite_code}", codes: ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_PERMISSIONS", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED", "UNKNOWN_INVITE"] };

export const invitesListForChannel: Operation = { id: "invites.listForChannel", method: "GET", path: "/channels/{channel_id}/invites", safety: "safe", auth: auth1, response: "json", page: page2, bucket: "invite:list:{channel_id}", codes: codes7 };

export const invitesCreate: Operation = { id: "invites.create", method: "POST", path: "/channels/{channel_id}/invites", safety: "unsafe", auth: auth1, headers: headers1, body: "json", response: "json", bucket: "invite:create:{channel_id}", codes: ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FEATURE_TEMPORARILY_DISABLED", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_CHANNEL_TYPE", "INVALID_FORM_BODY", "INVITES_DISABLED", "MAX_INVITES", "MISSING_PERMISSIONS", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED", "UNKNOWN_CHANNEL"] };

export const invitesListForGuild: Operation = { id: "invites.listForGuild", method: "GET", path: "/guilds/{guild_id}/invites", safety: "safe", auth: auth1, response: "json", page: page2, bucket: "invite:list:{guild_id}", codes: codes12 };

export const webhooksListForChannel: Operation = { id: "webhooks.listForChannel", method: "GET", path: "/channels/{channel_id}/webhooks", safety: "safe", auth: auth1, response: "json", page: page2, bucket: "webhook:list:{channel_id}", codes: codes8 };

export const webhooksCreate: Operation = { id: "webhooks.create", method: "POST", path: "/channels/{channel_id}/webhooks", safety: "unsafe", auth: auth1, headers: headers1, body: "json", response: "json", bucket: "webhook:create:{channel_id}", codes: ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "CANNOT_EXECUTE_ON_DM", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_CHANNEL_TYPE", "INVALID_FORM_BODY", "MAX_WEBHOOKS_PER_CHANNEL", "MAX_WEBHOOKS_PER_GUILD", "MISSING_PERMISSIONS", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED", "UNKNOWN_CHANNEL"] };

export const webhooksListForGuild: Operation = { id: "webhooks.listForGuild", method: "GET", path: "/guilds/{guild_id}/webhooks", safety: "safe", auth: auth1, response: "json", page: page2, bucket: "webhook:list:{guild_id}", codes: codes12 };

export const webhooksGet: Operation = { id: "webhooks.get", method: "GET", path: "/webhooks/{webhook_id}", safety: "safe", auth: auth1, response: "json", bucket: "webhook:read:{webhook_id}", codes: codes17 };

export const webhooksUpdate: Operation = { id: "webhooks.update", method: "PATCH", path: "/webhooks/{webhook_id}", safety: "idempotent", auth: auth1, headers: headers1, body: "json", response: "json", bucket: "webhook:update:{webhook_id}", codes: ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_CHANNEL_TYPE", "INVALID_FORM_BODY", "MISSING_ACCESS", "MISSING_PERMISSIONS", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED", "UNKNOWN_CHANNEL", "UNKNOWN_WEBHOOK"] };

export const webhooksDelete: Operation = { id: "webhooks.delete", method: "DELETE", path: "/webhooks/{webhook_id}", safety: "idempotent", auth: auth1, headers: headers1, response: "none", bucket: "webhook:delete:{webhook_id}", codes: codes17 };

export const webhooksGetWithToken: Operation = { id: "webhooks.getWithToken", method: "GET", path: "/webhooks/{webhook_id}/{webhook_token}", safety: "safe", response: "json", bucket: "webhook:read:{webhook_id}", codes: codes18 };

export const webhooksExecute: Operation = { id: "webhooks.execute", method: "POST", path: "/webhooks/{webhook_id}/{webhook_token}", safety: "nonce", query: ["wait"], body: "json", response: "json", bucket: "webhook:execute:{webhook_id}", codes: ["CANNOT_SEND_EMPTY_MESSAGE", "FEATURE_TEMPORARILY_DISABLED", "FILE_SIZE_TOO_LARGE", "UNKNOWN_MESSAGE", "UNKNOWN_WEBHOOK"] };

export const webhooksUpdateWithToken: Operation = { id: "webhooks.updateWithToken", method: "PATCH", path: "/webhooks/{webhook_id}/{webhook_token}", safety: "idempotent", body: "json", response: "json", bucket: "webhook:update:{webhook_id}", codes: codes18 };

export const webhooksDeleteWithToken: Operation = { id: "webhooks.deleteWithToken", method: "DELETE", path: "/webhooks/{webhook_id}/{webhook_token}", safety: "idempotent", response: "none", bucket: "webhook:delete:{webhook_id}", codes: codes18 };

export const webhooksGetMessage: Operation = { id: "webhooks.getMessage", method: "GET", path: "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}", safety: "safe", response: "json", bucket: "webhook:message_get:{webhook_id}", codes: codes19 };

export const webhooksEditMessage: Operation = { id: "webhooks.editMessage", method: "PATCH", path: "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}", safety: "idempotent", body: "json", response: "json", bucket: "webhook:message_edit:{webhook_id}", codes: ["CANNOT_SEND_EMPTY_MESSAGE", "MISSING_PERMISSIONS", "UNKNOWN_MESSAGE", "UNKNOWN_WEBHOOK"] };

export const webhooksDeleteMessage: Operation = { id: "webhooks.deleteMessage", method: "DELETE", path: "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}", safety: "idempotent", response: "none", bucket: "webhook:message_delete:{webhook_id}", codes: codes19 };

export const webhooksExecuteSlack: Operation = { id: "webhooks.executeSlack", method: "POST", path: "/webhooks/{webhook_id}/{webhook_token}/slack", safety: "unsafe", body: "json", response: "text", bucket: "webhook:execute:{webhook_id}", codes: ["CANNOT_SEND_EMPTY_MESSAGE", "UNKNOWN_WEBHOOK"] };

export const webhooksExecuteGithub: Operation = { id: "webhooks.executeGithub", method: "POST", path: "/webhooks/{webhook_id}/{webhook_token}/github", safety: "unsafe", headers: { githubEvent: "X-GitHub-Event" }, body: "json", response: "none", bucket: "webhook:github:{webhook_id}", codes: codes18 };

export const webhooksExecuteInstatus: Operation = { id: "webhooks.executeInstatus", method: "POST", path: "/webhooks/{webhook_id}/{webhook_token}/instatus", safety: "unsafe", body: "json", response: "none", bucket: "webhook:instatus:{webhook_id}", codes: codes18 };

export const oauth2Token: Operation = { id: "oauth2.token", method: "POST", path: "/oauth2/token", safety: "unsafe", body: "form", response: "json", bucket: "oauth:token", codes: ["invalid_client", "invalid_grant", "invalid_request", "invalid_scope"] };

export const oauth2Revoke: Operation = { id: "oauth2.revoke", method: "POST", path: "/oauth2/token/revoke", safety: "idempotent", body: "form", response: "none", bucket: "oauth:introspect", codes: codes20 };

export const oauth2Introspect: Operation = { id: "oauth2.introspect", method: "POST", path: "/oauth2/introspect", safety: "safe", body: "form", response: "json", bucket: "oauth:introspect", codes: codes20 };

export const oauth2Me: Operation = { id: "oauth2.me", method: "GET", path: "/oauth2/@me", safety: "safe", auth: auth4, response: "json", bucket: "default", codes: codes2 };

export const oauth2Userinfo: Operation = { id: "oauth2.userinfo", method: "GET", path: "/oauth2/userinfo", safety: "safe", auth: auth4, response: "json", bucket: "oauth:introspect", codes: codes3 };

export const oauth2Consent: Operation = { id: "oauth2.consent", method: "POST", path: "/oauth2/authorize/consent", safety: "unsafe", auth: auth3, body: "json", response: "json", bucket: "default", codes: ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "BOT_ALREADY_IN_GUILD", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "MISSING_ACCESS", "MISSING_PERMISSIONS", "NOT_A_BOT_APPLICATION", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED", "UNKNOWN_APPLICATION", "UNKNOWN_GUILD", "invalid_request", "invalid_scope"] };

export const instanceGetSsoStatus: Operation = { id: "instance.getSsoStatus", method: "GET", path: "/auth/sso/status", safety: "safe", response: "json", bucket: "default", codes: codes1 };

export const instanceGetTelemetry: Operation = { id: "instance.getTelemetry", method: "GET", path: "/internal/telemetry", safety: "safe", response: "json", codes: ["NOT_FOUND"] };

export const relaysList: Operation = { id: "relays.list", method: "GET", path: "/relays", safety: "safe", query: ["lat", "lon", "limit"], response: "json", page: { style: "single", items: "relays" }, codes: codes21 };

export const relaysRegister: Operation = { id: "relays.register", method: "POST", path: "/relays/register", safety: "unsafe", body: "json", response: "json", codes: codes21 };

export const relaysGetStatus: Operation = { id: "relays.getStatus", method: "GET", path: "/relays/{relay_id}/status", safety: "safe", response: "json", codes: codes22 };

export const relaysHeartbeat: Operation = { id: "relays.heartbeat", method: "POST", path: "/relays/{relay_id}/heartbeat", safety: "idempotent", response: "json", codes: codes22 };

export const relaysDelete: Operation = { id: "relays.delete", method: "DELETE", path: "/relays/{relay_id}", safety: "idempotent", response: "json", codes: codes22 };
