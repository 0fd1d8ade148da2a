// Written by `pnpm run generate` from spec/astral.yaml. Do not edit.
import type { Api, Operation } from "@antiphon/core/internal";

export const api: Api = { id: "astral", vendor: "Astral", baseUrl: "https://astraof.com/api/v1", errorBody: { code: ["code", "error"], message: ["message", "error_description"], retryAfter: { path: "retry_after", unit: "s" } }, codes: {}, nonce: { field: "nonce", maxLength: 32 }, rateLimit: { limit: "x-ratelimit-limit", remaining: "x-ratelimit-remaining", reset: { header: "x-ratelimit-reset", unit: "unix-s" }, global: "x-ratelimit-global" } };

const auth1 = ["botToken"] as const;
const codes1 = ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_FORM_BODY", "RATE_LIMITED", "UNAUTHORIZED"] as const;
const page1 = { style: "single", items: "" } as const;
const auth2 = ["userSession"] as const;
const codes2 = ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_FORM_BODY", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_APPLICATION"] as const;
const codes3 = ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_FORM_BODY", "MISSING_PERMISSIONS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_CHANNEL"] as const;
const headers1 = { auditLogReason: "X-Audit-Log-Reason" } as const;
const codes4 = ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_FORM_BODY", "MISSING_PERMISSIONS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_CHANNEL", "UNKNOWN_MESSAGE"] as const;

export const gatewayGetBot: Operation = { id: "gateway.getBot", method: "GET", path: "/gateway/bot", safety: "safe", auth: auth1, response: "json", bucket: "gateway.getBot", codes: ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_AUTH_TOKEN", "INVALID_FORM_BODY", "MISSING_AUTHORIZATION", "RATE_LIMITED", "UNAUTHORIZED"] };

export const usersGetMe: Operation = { id: "users.getMe", method: "GET", path: "/users/@me", safety: "safe", auth: ["botToken", "bearerToken"], response: "json", bucket: "users.getMe", codes: ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_FORM_BODY", "MISSING_OAUTH_SCOPE", "RATE_LIMITED", "UNAUTHORIZED"] };

export const usersUpdateMe: Operation = { id: "users.updateMe", method: "PATCH", path: "/users/@me", safety: "idempotent", auth: auth1, body: "json", response: "json", bucket: "users.updateMe", codes: codes1 };

export const usersListChannels: Operation = { id: "users.listChannels", method: "GET", path: "/users/@me/channels", safety: "safe", auth: auth1, response: "json", page: page1, bucket: "users.channels", codes: codes1 };

export const usersCreateChannel: Operation = { id: "users.createChannel", method: "POST", path: "/users/@me/channels", safety: "unsafe", auth: auth1, body: "json", response: "json", bucket: "users.channels", codes: ["ACCESS_DENIED", "CANNOT_SEND_MESSAGES_TO_USER", "GENERAL_ERROR", "INVALID_FORM_BODY", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_USER"] };

export const applicationsGetMe: Operation = { id: "applications.getMe", method: "GET", path: "/applications/@me", safety: "safe", auth: auth1, response: "json", codes: ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_FORM_BODY", "INVALID_TOKEN", "RATE_LIMITED", "UNAUTHORIZED"] };

export const applicationsList: Operation = { id: "applications.list", method: "GET", path: "/users/@me/applications", safety: "safe", auth: auth2, response: "json", page: page1, bucket: "applications.list", codes: codes1 };

export const applicationsCreate: Operation = { id: "applications.create", method: "POST", path: "/oauth2/applications", safety: "unsafe", auth: auth2, body: "json", response: "json", bucket: "applications.create", codes: codes1 };

export const applicationsGet: Operation = { id: "applications.get", method: "GET", path: "/oauth2/applications/{application_id}", safety: "safe", auth: auth2, response: "json", bucket: "applications.list", codes: codes2 };

export const applicationsUpdate: Operation = { id: "applications.update", method: "PATCH", path: "/oauth2/applications/{application_id}", safety: "idempotent", auth: auth2, body: "json", response: "json", bucket: "applications.update", codes: codes2 };

export const applicationsDelete: Operation = { id: "applications.delete", method: "DELETE", path: "/oauth2/applications/{application_id}", safety: "idempotent", auth: auth2, response: "none", bucket: "applications.delete", codes: codes2 };

export const applicationsGetPublic: Operation = { id: "applications.getPublic", method: "GET", path: "/oauth2/applications/{application_id}/public", safety: "safe", response: "json", bucket: "applications.list", codes: ["UNKNOWN_APPLICATION"] };

export const applicationsUpdateBot: Operation = { id: "applications.updateBot", method: "PATCH", path: "/oauth2/applications/{application_id}/bot", safety: "idempotent", auth: auth2, body: "json", response: "json", bucket: "applications.update", codes: ["ACCESS_DENIED", "BOT_USER_NOT_FOUND", "GENERAL_ERROR", "INVALID_FORM_BODY", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_APPLICATION"] };

export const applicationsResetBotToken: Operation = { id: "applications.resetBotToken", method: "POST", path: "/oauth2/applications/{application_id}/bot/reset-token", safety: "unsafe", auth: auth2, body: "json", response: "json", bucket: "applications.rotate", codes: ["ACCESS_DENIED", "BOT_USER_NOT_FOUND", "GENERAL_ERROR", "INVALID_FORM_BODY", "RATE_LIMITED", "SUDO_MODE_REQUIRED", "UNAUTHORIZED", "UNKNOWN_APPLICATION"] };

export const applicationsResetClientSecret: Operation = { id: "applications.resetClientSecret", method: "POST", path: "/oauth2/applications/{application_id}/client-secret/reset", safety: "unsafe", auth: auth2, body: "json", response: "json", bucket: "applications.rotate", codes: ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_FORM_BODY", "RATE_LIMITED", "SUDO_MODE_REQUIRED", "UNAUTHORIZED", "UNKNOWN_APPLICATION"] };

export const channelsGet: Operation = { id: "channels.get", method: "GET", path: "/channels/{channel_id}", safety: "safe", auth: auth1, response: "json", bucket: "channels.get:{channel_id}", codes: codes3 };

export const channelsStartTyping: Operation = { id: "channels.startTyping", method: "POST", path: "/channels/{channel_id}/typing", safety: "idempotent", auth: auth1, response: "none", bucket: "channels.startTyping:{channel_id}", codes: ["ACCESS_DENIED", "CANNOT_SEND_MESSAGES_IN_NON_TEXT_CHANNEL", "COMMUNICATION_DISABLED", "GENERAL_ERROR", "INVALID_FORM_BODY", "MISSING_PERMISSIONS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_CHANNEL"] };

export const messagesList: Operation = { id: "messages.list", method: "GET", path: "/channels/{channel_id}/messages", safety: "safe", auth: auth1, query: ["limit", "before", "after", "around"], response: "json", page: { style: "keyset", items: "", param: "before", key: "id", limit: "limit" }, bucket: "messages.list:{channel_id}", codes: codes3 };

export const messagesCreate: Operation = { id: "messages.create", method: "POST", path: "/channels/{channel_id}/messages", safety: "nonce", auth: auth1, body: "json", response: "json", bucket: "messages.create:{channel_id}", codes: ["ACCESS_DENIED", "CANNOT_SEND_EMPTY_MESSAGE", "CANNOT_SEND_MESSAGES_IN_NON_TEXT_CHANNEL", "CANNOT_SEND_MESSAGES_TO_USER", "COMMUNICATION_DISABLED", "FEATURE_TEMPORARILY_DISABLED", "FILE_SIZE_TOO_LARGE", "GENERAL_ERROR", "INVALID_FORM_BODY", "MISSING_PERMISSIONS", "RATE_LIMITED", "SLOWMODE_RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_CHANNEL", "UNKNOWN_MESSAGE"] };

export const messagesBulkDelete: Operation = { id: "messages.bulkDelete", method: "POST", path: "/channels/{channel_id}/messages/bulk-delete", safety: "idempotent", auth: auth1, headers: headers1, body: "json", response: "none", bucket: "messages.bulkDelete:{channel_id}", codes: ["ACCESS_DENIED", "CANNOT_EXECUTE_ON_DM", "GENERAL_ERROR", "INVALID_FORM_BODY", "MISSING_PERMISSIONS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_CHANNEL"] };

export const messagesGet: Operation = { id: "messages.get", method: "GET", path: "/channels/{channel_id}/messages/{message_id}", safety: "safe", auth: auth1, response: "json", bucket: "messages.get:{channel_id}", codes: codes4 };

export const messagesEdit: Operation = { id: "messages.edit", method: "PATCH", path: "/channels/{channel_id}/messages/{message_id}", safety: "idempotent", auth: auth1, body: "json", response: "json", bucket: "messages.edit:{channel_id}", codes: ["ACCESS_DENIED", "CANNOT_EDIT_OTHER_USER_MESSAGE", "CANNOT_MODIFY_SYSTEM_WEBHOOK", "CANNOT_SEND_EMPTY_MESSAGE", "COMMUNICATION_DISABLED", "FILE_SIZE_TOO_LARGE", "GENERAL_ERROR", "INVALID_FORM_BODY", "MISSING_PERMISSIONS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_CHANNEL", "UNKNOWN_MESSAGE"] };

export const messagesDelete: Operation = { id: "messages.delete", method: "DELETE", path: "/channels/{channel_id}/messages/{message_id}", safety: "idempotent", auth: auth1, headers: headers1, response: "none", bucket: "messages.delete:{channel_id}", codes: codes4 };

export const messagesDeleteAttachment: Operation = { id: "messages.deleteAttachment", method: "DELETE", path: "/channels/{channel_id}/messages/{message_id}/attachments/{attachment_id}", safety: "idempotent", auth: auth1, response: "none", bucket: "messages.delete:{channel_id}", codes: ["ACCESS_DENIED", "CANNOT_EDIT_OTHER_USER_MESSAGE", "GENERAL_ERROR", "INVALID_FORM_BODY", "MISSING_PERMISSIONS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_CHANNEL", "UNKNOWN_MESSAGE"] };

export const reactionsRemoveAll: Operation = { id: "reactions.removeAll", method: "DELETE", path: "/channels/{channel_id}/messages/{message_id}/reactions", safety: "idempotent", auth: auth1, response: "none", bucket: "reactions:{channel_id}", codes: codes4 };

export const reactionsList: Operation = { id: "reactions.list", method: "GET", path: "/channels/{channel_id}/messages/{message_id}/reactions/{emoji}", safety: "safe", auth: auth1, query: ["limit", "after"], response: "json", page: { style: "keyset", items: "", param: "after", key: "id", limit: "limit" }, bucket: "reactions:{channel_id}", codes: codes4 };

export const reactionsRemoveEmoji: Operation = { id: "reactions.removeEmoji", method: "DELETE", path: "/channels/{channel_id}/messages/{message_id}/reactions/{emoji}", safety: "idempotent", auth: auth1, response: "none", bucket: "reactions:{channel_id}", codes: codes4 };

export const reactionsAdd: Operation = { id: "reactions.add", method: "PUT", path: "/channels/{channel_id}/messages/{message_id}/reactions/{emoji}/@me", safety: "idempotent", auth: auth1, response: "none", bucket: "reactions:{channel_id}", codes: ["ACCESS_DENIED", "COMMUNICATION_DISABLED", "GENERAL_ERROR", "INVALID_FORM_BODY", "MAX_REACTIONS", "MISSING_PERMISSIONS", "RATE_LIMITED", "UNAUTHORIZED", "UNKNOWN_CHANNEL", "UNKNOWN_MESSAGE"] };

export const reactionsRemoveOwn: Operation = { id: "reactions.removeOwn", method: "DELETE", path: "/channels/{channel_id}/messages/{message_id}/reactions/{emoji}/@me", safety: "idempotent", auth: auth1, response: "none", bucket: "reactions:{channel_id}", codes: codes4 };

export const reactionsRemove: Operation = { id: "reactions.remove", method: "DELETE", path: "/channels/{channel_id}/messages/{message_id}/reactions/{emoji}/{user_id}", safety: "idempotent", auth: auth1, response: "none", bucket: "reactions:{channel_id}", codes: codes4 };
