// Written by `pnpm run generate` from spec/fluxer.yaml. Do not edit.
import type { Api, OperationLines } from "@antiphon/core/internal";

export const api: Api = { id: "fluxer", vendor: "Fluxer", baseUrl: "https://api.fluxer.app/v1", auth: ["botToken"], commonCodes: ["ACCESS_DENIED", "BAD_GATEWAY", "BAD_REQUEST", "FORBIDDEN", "GATEWAY_TIMEOUT", "GLOBAL_IP_BANNED", "GLOBAL_IP_TEMPORARILY_BANNED", "INTERNAL_SERVER_ERROR", "INVALID_API_ORIGIN", "INVALID_CREDENTIALS", "INVALID_FORM_BODY", "NOT_FOUND", "RATE_LIMITED", "SERVICE_UNAVAILABLE", "UNAUTHORIZED"], pages: [{ style: "keyset", items: "", param: "after", key: "id", limit: "limit" }, { style: "single", items: "" }, { style: "keyset", items: "", param: "before", key: "id", limit: "limit" }, { style: "keyset", items: "items", param: "before", key: "pinned_at", limit: "limit", more: "has_more" }, { style: "cursor", items: "items", param: "after", next: "next_after", more: "has_more" }, { style: "keyset", items: "audit_log_entries", param: "before", key: "id", limit: "limit" }, { style: "keyset", items: "", param: "after", key: "user.id", limit: "limit", pageSize: "1000" }, { style: "single", items: "relays" }], errorBody: { code: ["code", "error"], message: ["message", "error_description", "error"], fields: { path: "errors", name: "path", message: "message" }, retryAfter: { path: "retry_after", unit: "s" } }, codes: { GENERAL_ERROR: { retry: true, notApplied: true }, RESOURCE_LOCKED: { retry: true, notApplied: true }, SERVICE_UNAVAILABLE: { notApplied: true } }, nonce: { field: "nonce", maxLength: 32 }, rateLimit: { limit: "x-ratelimit-limit", remaining: "x-ratelimit-remaining", reset: { header: "x-ratelimit-reset", unit: "unix-s", roundsUp: true }, resetAfter: { header: "x-ratelimit-reset-after", unit: "s", leaky: true }, bucket: "x-ratelimit-bucket", scope: "x-ratelimit-scope", global: "x-ratelimit-global", overall: { limit: 50, windowMs: 1000, exempt: ["webhook:execute", "webhook:github", "webhook:instatus", "webhook:message_get", "webhook:message_edit", "webhook:message_delete"] } }, requestIdHeader: "x-request-id", secrets: ["access_token", "client_secret", "code_verifier", "refresh_token", "token", "upload_url", "webhook_token"] };

export const instance: OperationLines = {
  discover: "GET /.well-known/fluxer auth= !ACCESS_DENIED !BAD_GATEWAY !BAD_REQUEST !FORBIDDEN !GATEWAY_TIMEOUT !INTERNAL_SERVER_ERROR !INVALID_API_ORIGIN !INVALID_CREDENTIALS !INVALID_FORM_BODY !NOT_FOUND !UNAUTHORIZED",
  getSsoStatus: "GET /auth/sso/status auth= bucket=default limit=60",
  getTelemetry: "GET /internal/telemetry auth= !ACCESS_DENIED !BAD_GATEWAY !BAD_REQUEST !FORBIDDEN !GATEWAY_TIMEOUT !INTERNAL_SERVER_ERROR !INVALID_API_ORIGIN !INVALID_CREDENTIALS !INVALID_FORM_BODY !UNAUTHORIZED",
};

export const gateway: OperationLines = {
  getBot: "GET /gateway/bot bucket=gateway:bot_info limit=60 INVALID_AUTH_TOKEN MISSING_AUTHORIZATION",
};

export const applications: OperationLines = {
  getMe: "GET /applications/@me bucket=default limit=60 INVALID_TOKEN",
  getOwn: "GET /oauth2/applications/@me bucket=oauth_dev:clients:list limit=60",
  getPublic: "GET /oauth2/applications/{application_id}/public auth= bucket=oauth_dev:clients:list limit=60 UNKNOWN_APPLICATION",
};

export const users: OperationLines = {
  getMe: "GET /users/@me auth=botToken,bearerToken bucket=user:settings:get limit=40 MISSING_OAUTH_SCOPE",
  get: "GET /users/{user_id} bucket=user:read:{user_id} limit=100 UNKNOWN_USER",
  getProfile: "GET /users/{user_id}/profile?guild_id,with_mutual_friends,with_mutual_guilds bucket=user:profile:{user_id} limit=100 MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_GUILD UNKNOWN_USER",
  listGuilds: "GET /users/@me/guilds?limit,with_counts,before,after auth=botToken,bearerToken bucket=guild:list limit=40 page=0 MISSING_OAUTH_SCOPE",
  leaveGuild: "DELETE /users/@me/guilds/{guild_id} response=none bucket=guild:leave:{guild_id} limit=10 MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_GUILD",
  listChannels: "GET /users/@me/channels bucket=user:channels limit=40 page=1",
  createChannel: "POST /users/@me/channels body=json bucket=user:channels limit=40 UNKNOWN_USER",
};

export const channels: OperationLines = {
  get: "GET /channels/{channel_id} bucket=channel:read:{channel_id} limit=100 MISSING_ACCESS MISSING_PERMISSIONS NSFW_CONTENT_AGE_RESTRICTED UNKNOWN_CHANNEL",
  update: "PATCH /channels/{channel_id} body=json bucket=channel:update:{channel_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason INVALID_CHANNEL_TYPE MAX_CATEGORY_CHANNELS MISSING_ACCESS MISSING_PERMISSIONS NSFW_CONTENT_AGE_RESTRICTED TWO_FACTOR_REQUIRED UNKNOWN_CHANNEL UNKNOWN_USER",
  delete: "DELETE /channels/{channel_id} response=none bucket=channel:delete:{channel_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason MISSING_ACCESS MISSING_PERMISSIONS NSFW_CONTENT_AGE_RESTRICTED TWO_FACTOR_REQUIRED UNKNOWN_CHANNEL",
  setPermission: "PUT /channels/{channel_id}/permissions/{overwrite_id} body=json response=none bucket=channel:update:{channel_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason CANNOT_EXECUTE_ON_DM INVALID_PERMISSIONS_INTEGER INVALID_PERMISSIONS_NEGATIVE MISSING_ACCESS MISSING_PERMISSIONS NSFW_CONTENT_AGE_RESTRICTED TWO_FACTOR_REQUIRED UNKNOWN_CHANNEL UNKNOWN_MEMBER UNKNOWN_ROLE",
  deletePermission: "DELETE /channels/{channel_id}/permissions/{overwrite_id} response=none bucket=channel:update:{channel_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason CANNOT_EXECUTE_ON_DM MISSING_ACCESS MISSING_PERMISSIONS NSFW_CONTENT_AGE_RESTRICTED TWO_FACTOR_REQUIRED UNKNOWN_CHANNEL",
  startTyping: "POST /channels/{channel_id}/typing safety=idempotent response=none bucket=channel:typing:{channel_id} limit=20 CANNOT_SEND_MESSAGES_IN_NON_TEXT_CHANNEL COMMUNICATION_DISABLED MISSING_ACCESS MISSING_PERMISSIONS NSFW_CONTENT_AGE_RESTRICTED UNKNOWN_CHANNEL",
  getSlowmode: "GET /channels/{channel_id}/slowmode bucket=channel:read:{channel_id} limit=100 MISSING_ACCESS MISSING_PERMISSIONS NSFW_CONTENT_AGE_RESTRICTED UNKNOWN_CHANNEL",
  addRecipient: "PUT /channels/{channel_id}/recipients/{user_id} response=none bucket=channel:update:{channel_id} limit=20 INVALID_CHANNEL_TYPE MAX_GROUP_DM_RECIPIENTS MISSING_ACCESS MISSING_PERMISSIONS NSFW_CONTENT_AGE_RESTRICTED UNKNOWN_CHANNEL UNKNOWN_USER",
  removeRecipient: "DELETE /channels/{channel_id}/recipients/{user_id} response=none bucket=channel:update:{channel_id} limit=20 INVALID_CHANNEL_TYPE MISSING_ACCESS MISSING_PERMISSIONS NSFW_CONTENT_AGE_RESTRICTED UNKNOWN_CHANNEL",
};

export const messages: OperationLines = {
  list: "GET /channels/{channel_id}/messages?limit,before,after,around bucket=channel:messages:read:{channel_id} limit=100 page=2 MISSING_ACCESS MISSING_PERMISSIONS NSFW_CONTENT_AGE_RESTRICTED UNKNOWN_CHANNEL",
  create: "POST /channels/{channel_id}/messages safety=nonce body=json,multipart bucket=channel:message:create:{channel_id} limit=20 CANNOT_SEND_EMPTY_MESSAGE CANNOT_SEND_MESSAGES_IN_NON_TEXT_CHANNEL CANNOT_SEND_MESSAGES_TO_USER COMMUNICATION_DISABLED CONTENT_BLOCKED EXPLICIT_CONTENT_CANNOT_BE_SENT FEATURE_TEMPORARILY_DISABLED FILE_SIZE_TOO_LARGE MISSING_ACCESS MISSING_PERMISSIONS NSFW_CONTENT_AGE_RESTRICTED SLOWMODE_RATE_LIMITED UNKNOWN_CHANNEL UNKNOWN_MESSAGE",
  get: "GET /channels/{channel_id}/messages/{message_id} bucket=channel:message:read:{channel_id} limit=100 MISSING_ACCESS MISSING_PERMISSIONS NSFW_CONTENT_AGE_RESTRICTED UNKNOWN_CHANNEL UNKNOWN_MESSAGE",
  edit: "PATCH /channels/{channel_id}/messages/{message_id} body=json,multipart bucket=channel:message:update:{channel_id} limit=20 CANNOT_EDIT_OTHER_USER_MESSAGE CANNOT_MODIFY_SYSTEM_WEBHOOK CANNOT_SEND_EMPTY_MESSAGE COMMUNICATION_DISABLED CONTENT_BLOCKED EXPLICIT_CONTENT_CANNOT_BE_SENT FILE_SIZE_TOO_LARGE MISSING_ACCESS MISSING_PERMISSIONS NSFW_CONTENT_AGE_RESTRICTED RESOURCE_LOCKED TWO_FACTOR_REQUIRED UNKNOWN_CHANNEL UNKNOWN_MESSAGE",
  delete: "DELETE /channels/{channel_id}/messages/{message_id} response=none bucket=channel:message:delete:{channel_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason MISSING_ACCESS MISSING_PERMISSIONS NSFW_CONTENT_AGE_RESTRICTED TWO_FACTOR_REQUIRED UNKNOWN_CHANNEL UNKNOWN_MESSAGE",
  bulkDelete: "POST /channels/{channel_id}/messages/bulk-delete safety=idempotent body=json response=none bucket=channel:message:bulk_delete:{channel_id} limit=10 headers=auditLogReason:X-Audit-Log-Reason CANNOT_EXECUTE_ON_DM MISSING_ACCESS MISSING_PERMISSIONS NSFW_CONTENT_AGE_RESTRICTED TWO_FACTOR_REQUIRED UNKNOWN_CHANNEL",
  deleteAttachment: "DELETE /channels/{channel_id}/messages/{message_id}/attachments/{attachment_id} response=none bucket=channel:message:delete:{channel_id} limit=20 CANNOT_EDIT_OTHER_USER_MESSAGE MISSING_ACCESS MISSING_PERMISSIONS NSFW_CONTENT_AGE_RESTRICTED UNKNOWN_CHANNEL UNKNOWN_MESSAGE",
};

export const pins: OperationLines = {
  list: "GET /channels/{channel_id}/messages/pins?limit,before bucket=channel:pins:{channel_id} limit=20 page=3 MISSING_ACCESS MISSING_PERMISSIONS NSFW_CONTENT_AGE_RESTRICTED UNKNOWN_CHANNEL",
  add: "PUT /channels/{channel_id}/pins/{message_id} response=none bucket=channel:pins:{channel_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason CANNOT_MODIFY_SYSTEM_WEBHOOK MISSING_ACCESS MISSING_PERMISSIONS NSFW_CONTENT_AGE_RESTRICTED UNKNOWN_CHANNEL UNKNOWN_MESSAGE",
  remove: "DELETE /channels/{channel_id}/pins/{message_id} response=none bucket=channel:pins:{channel_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason MISSING_ACCESS MISSING_PERMISSIONS NSFW_CONTENT_AGE_RESTRICTED UNKNOWN_CHANNEL UNKNOWN_MESSAGE",
};

export const reactions: OperationLines = {
  add: "PUT /channels/{channel_id}/messages/{message_id}/reactions/{emoji}/@me response=none bucket=channel:reactions:{channel_id} limit=30 COMMUNICATION_DISABLED FEATURE_TEMPORARILY_DISABLED MAX_REACTIONS MISSING_ACCESS MISSING_PERMISSIONS NSFW_CONTENT_AGE_RESTRICTED UNKNOWN_CHANNEL UNKNOWN_MESSAGE",
  removeOwn: "DELETE /channels/{channel_id}/messages/{message_id}/reactions/{emoji}/@me response=none bucket=channel:reactions:{channel_id} limit=30 MISSING_ACCESS MISSING_PERMISSIONS NSFW_CONTENT_AGE_RESTRICTED UNKNOWN_CHANNEL",
  remove: "DELETE /channels/{channel_id}/messages/{message_id}/reactions/{emoji}/{user_id} response=none bucket=channel:reactions:{channel_id} limit=30 MISSING_ACCESS MISSING_PERMISSIONS NSFW_CONTENT_AGE_RESTRICTED TWO_FACTOR_REQUIRED UNKNOWN_CHANNEL",
  listUsers: "GET /channels/{channel_id}/messages/{message_id}/reactions/{emoji}/users?limit,after bucket=channel:reactions:{channel_id} limit=30 page=4 MISSING_ACCESS MISSING_PERMISSIONS NSFW_CONTENT_AGE_RESTRICTED UNKNOWN_CHANNEL UNKNOWN_MESSAGE",
  list: "GET /channels/{channel_id}/messages/{message_id}/reactions/{emoji}?limit,after bucket=channel:reactions:{channel_id} limit=30 page=0 MISSING_ACCESS MISSING_PERMISSIONS NSFW_CONTENT_AGE_RESTRICTED UNKNOWN_CHANNEL UNKNOWN_MESSAGE",
  removeEmoji: "DELETE /channels/{channel_id}/messages/{message_id}/reactions/{emoji} response=none bucket=channel:reactions:{channel_id} limit=30 MISSING_ACCESS MISSING_PERMISSIONS NSFW_CONTENT_AGE_RESTRICTED TWO_FACTOR_REQUIRED UNKNOWN_CHANNEL UNKNOWN_MESSAGE",
  removeAll: "DELETE /channels/{channel_id}/messages/{message_id}/reactions response=none bucket=channel:reactions:{channel_id} limit=30 MISSING_ACCESS MISSING_PERMISSIONS NSFW_CONTENT_AGE_RESTRICTED TWO_FACTOR_REQUIRED UNKNOWN_CHANNEL UNKNOWN_MESSAGE",
};

export const attachments: OperationLines = {
  plan: "POST /channels/{channel_id}/attachments safety=idempotent body=json bucket=channel:attachment:upload:{channel_id} limit=10 FILE_SIZE_TOO_LARGE MISSING_ACCESS MISSING_PERMISSIONS NSFW_CONTENT_AGE_RESTRICTED UNKNOWN_CHANNEL",
  complete: "POST /channels/{channel_id}/attachments/complete safety=idempotent body=json bucket=channel:attachment:upload:{channel_id} limit=10 MISSING_ACCESS MISSING_PERMISSIONS NSFW_CONTENT_AGE_RESTRICTED UNKNOWN_CHANNEL",
};

export const guilds: OperationLines = {
  get: "GET /guilds/{guild_id} auth=botToken,bearerToken bucket=guild:read:{guild_id} limit=100 MISSING_ACCESS MISSING_OAUTH_SCOPE MISSING_PERMISSIONS UNKNOWN_GUILD",
  update: "PATCH /guilds/{guild_id} body=json bucket=guild:update:{guild_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason MISSING_ACCESS MISSING_PERMISSIONS TWO_FACTOR_REQUIRED UNKNOWN_CHANNEL UNKNOWN_GUILD",
  listChannels: "GET /guilds/{guild_id}/channels bucket=guild:channels:list:{guild_id} limit=60 page=1 MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_GUILD",
  createChannel: "POST /guilds/{guild_id}/channels body=json bucket=guild:channel:create:{guild_id} limit=10 headers=auditLogReason:X-Audit-Log-Reason MAX_CATEGORY_CHANNELS MAX_GUILD_CHANNELS MISSING_ACCESS MISSING_PERMISSIONS TWO_FACTOR_REQUIRED UNKNOWN_GUILD",
  moveChannels: "PATCH /guilds/{guild_id}/channels body=json response=none bucket=guild:channel:positions:{guild_id} limit=30 headers=auditLogReason:X-Audit-Log-Reason GENERAL_ERROR MAX_CATEGORY_CHANNELS MISSING_ACCESS MISSING_PERMISSIONS TWO_FACTOR_REQUIRED UNKNOWN_CHANNEL UNKNOWN_GUILD",
  getVanityUrl: "GET /guilds/{guild_id}/vanity-url bucket=guild:vanity_url:get:{guild_id} limit=100 MISSING_ACCESS MISSING_PERMISSIONS TWO_FACTOR_REQUIRED UNKNOWN_GUILD",
  updateVanityUrl: "PATCH /guilds/{guild_id}/vanity-url body=json bucket=guild:vanity_url:patch:{guild_id} limit=10 headers=auditLogReason:X-Audit-Log-Reason MISSING_ACCESS MISSING_PERMISSIONS TWO_FACTOR_REQUIRED UNKNOWN_GUILD",
};

export const auditLogs: OperationLines = {
  list: "GET /guilds/{guild_id}/audit-logs?limit,before,after,user_id,action_type bucket=guild:audit_logs:{guild_id} limit=20 page=5 MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_GUILD",
};

export const members: OperationLines = {
  list: "GET /guilds/{guild_id}/members?limit,after bucket=guild:members:{guild_id} limit=40 page=6 MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_GUILD",
  getMe: "GET /guilds/{guild_id}/members/@me bucket=guild:members:{guild_id} limit=40 MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_GUILD",
  updateMe: "PATCH /guilds/{guild_id}/members/@me body=json bucket=guild:member:update:{guild_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_GUILD",
  get: "GET /guilds/{guild_id}/members/{user_id} bucket=guild:members:{guild_id} limit=40 MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_GUILD UNKNOWN_MEMBER",
  update: "PATCH /guilds/{guild_id}/members/{user_id} body=json bucket=guild:member:update:{guild_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason MISSING_ACCESS MISSING_PERMISSIONS TWO_FACTOR_REQUIRED UNKNOWN_CHANNEL UNKNOWN_GUILD UNKNOWN_MEMBER USER_NOT_IN_VOICE",
  remove: "DELETE /guilds/{guild_id}/members/{user_id} response=none bucket=guild:member:remove:{guild_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason MISSING_ACCESS MISSING_PERMISSIONS TWO_FACTOR_REQUIRED UNKNOWN_GUILD UNKNOWN_MEMBER",
  addRole: "PUT /guilds/{guild_id}/members/{user_id}/roles/{role_id} response=none bucket=guild:member:role:add:{guild_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason MISSING_ACCESS MISSING_PERMISSIONS TWO_FACTOR_REQUIRED UNKNOWN_GUILD UNKNOWN_MEMBER UNKNOWN_ROLE",
  removeRole: "DELETE /guilds/{guild_id}/members/{user_id}/roles/{role_id} response=none bucket=guild:member:role:remove:{guild_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason MISSING_ACCESS MISSING_PERMISSIONS TWO_FACTOR_REQUIRED UNKNOWN_GUILD UNKNOWN_MEMBER UNKNOWN_ROLE",
  search: "POST /guilds/{guild_id}/members-search safety=idempotent body=json bucket=guild:members:{guild_id} limit=40 MISSING_ACCESS MISSING_PERMISSIONS TWO_FACTOR_REQUIRED UNKNOWN_GUILD",
};

export const bans: OperationLines = {
  list: "GET /guilds/{guild_id}/bans bucket=guild:members:{guild_id} limit=40 page=1 MISSING_ACCESS MISSING_PERMISSIONS TWO_FACTOR_REQUIRED UNKNOWN_GUILD",
  create: "PUT /guilds/{guild_id}/bans/{user_id} body=json response=none bucket=guild:member:remove:{guild_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason MISSING_ACCESS MISSING_PERMISSIONS TWO_FACTOR_REQUIRED UNKNOWN_GUILD UNKNOWN_MEMBER UNKNOWN_USER",
  remove: "DELETE /guilds/{guild_id}/bans/{user_id} response=none bucket=guild:member:remove:{guild_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason MISSING_ACCESS MISSING_PERMISSIONS TWO_FACTOR_REQUIRED UNKNOWN_GUILD",
};

export const roles: OperationLines = {
  list: "GET /guilds/{guild_id}/roles auth=botToken,bearerToken bucket=guild:role:list:{guild_id} limit=60 page=1 MISSING_ACCESS MISSING_OAUTH_SCOPE MISSING_PERMISSIONS UNKNOWN_GUILD",
  create: "POST /guilds/{guild_id}/roles body=json bucket=guild:role:create:{guild_id} limit=10 headers=auditLogReason:X-Audit-Log-Reason INVALID_PERMISSIONS_INTEGER INVALID_PERMISSIONS_NEGATIVE MAX_GUILD_ROLES MISSING_ACCESS MISSING_PERMISSIONS TWO_FACTOR_REQUIRED UNKNOWN_GUILD",
  move: "PATCH /guilds/{guild_id}/roles body=json response=none bucket=guild:role:positions:{guild_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason GENERAL_ERROR MISSING_ACCESS MISSING_PERMISSIONS TWO_FACTOR_REQUIRED UNKNOWN_GUILD UNKNOWN_ROLE",
  update: "PATCH /guilds/{guild_id}/roles/{role_id} body=json bucket=guild:role:update:{guild_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason INVALID_PERMISSIONS_INTEGER INVALID_PERMISSIONS_NEGATIVE MISSING_ACCESS MISSING_PERMISSIONS TWO_FACTOR_REQUIRED UNKNOWN_GUILD UNKNOWN_ROLE",
  delete: "DELETE /guilds/{guild_id}/roles/{role_id} response=none bucket=guild:role:delete:{guild_id} limit=10 headers=auditLogReason:X-Audit-Log-Reason MISSING_ACCESS MISSING_PERMISSIONS TWO_FACTOR_REQUIRED UNKNOWN_GUILD UNKNOWN_ROLE",
  setHoistPositions: "PATCH /guilds/{guild_id}/roles/hoist-positions body=json response=none bucket=guild:role:hoist_positions:{guild_id} limit=20 MISSING_ACCESS MISSING_PERMISSIONS TWO_FACTOR_REQUIRED UNKNOWN_GUILD UNKNOWN_ROLE",
  resetHoistPositions: "DELETE /guilds/{guild_id}/roles/hoist-positions response=none bucket=guild:role:hoist_positions_reset:{guild_id} limit=10 MISSING_ACCESS MISSING_PERMISSIONS TWO_FACTOR_REQUIRED UNKNOWN_GUILD",
};

export const emojis: OperationLines = {
  list: "GET /guilds/{guild_id}/emojis bucket=guild:emojis:list:{guild_id} limit=60 page=1 MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_GUILD",
  create: "POST /guilds/{guild_id}/emojis body=json bucket=guild:emoji:create:{guild_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason FILE_SIZE_TOO_LARGE MAX_EMOJIS MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_GUILD",
  createMany: "POST /guilds/{guild_id}/emojis/bulk body=json bucket=guild:emoji:bulk_create:{guild_id} limit=6 headers=auditLogReason:X-Audit-Log-Reason MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_GUILD",
  clone: "POST /guilds/{guild_id}/emojis/clone body=json bucket=guild:emoji:clone:{guild_id} limit=20 MAX_EMOJIS MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_EMOJI UNKNOWN_GUILD",
  update: "PATCH /guilds/{guild_id}/emojis/{emoji_id} body=json bucket=guild:emoji:update:{guild_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_EMOJI UNKNOWN_GUILD",
  delete: "DELETE /guilds/{guild_id}/emojis/{emoji_id} response=none bucket=guild:emoji:delete:{guild_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_EMOJI UNKNOWN_GUILD",
  getMetadata: "GET /emojis/{emoji_id}/metadata bucket=guild:emoji:metadata limit=60 UNKNOWN_EMOJI",
};

export const stickers: OperationLines = {
  list: "GET /guilds/{guild_id}/stickers bucket=guild:sticker:list:{guild_id} limit=60 page=1 MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_GUILD",
  create: "POST /guilds/{guild_id}/stickers body=json bucket=guild:sticker:create:{guild_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason FILE_SIZE_TOO_LARGE MAX_STICKERS MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_GUILD",
  createMany: "POST /guilds/{guild_id}/stickers/bulk body=json bucket=guild:sticker:bulk_create:{guild_id} limit=6 headers=auditLogReason:X-Audit-Log-Reason MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_GUILD",
  clone: "POST /guilds/{guild_id}/stickers/clone body=json bucket=guild:sticker:clone:{guild_id} limit=20 MAX_STICKERS MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_GUILD UNKNOWN_STICKER",
  update: "PATCH /guilds/{guild_id}/stickers/{sticker_id} body=json bucket=guild:sticker:update:{guild_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_GUILD UNKNOWN_STICKER",
  delete: "DELETE /guilds/{guild_id}/stickers/{sticker_id} response=none bucket=guild:sticker:delete:{guild_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_GUILD UNKNOWN_STICKER",
  getMetadata: "GET /stickers/{sticker_id}/metadata bucket=guild:sticker:metadata limit=60 UNKNOWN_STICKER",
};

export const invites: OperationLines = {
  get: "GET /invites/{invite_code} auth= bucket=invite:read:{invite_code} limit=100 UNKNOWN_INVITE",
  accept: "POST /invites/{invite_code} safety=idempotent auth=userSession bucket=default limit=60 FEATURE_TEMPORARILY_DISABLED INVITES_DISABLED MAX_GUILDS MISSING_ACCESS UNKNOWN_INVITE USER_BANNED_FROM_GUILD",
  delete: "DELETE /invites/{invite_code} response=none bucket=invite:delete:{invite_code} limit=20 headers=auditLogReason:X-Audit-Log-Reason MISSING_PERMISSIONS TWO_FACTOR_REQUIRED UNKNOWN_INVITE",
  listForChannel: "GET /channels/{channel_id}/invites bucket=invite:list:{channel_id} limit=40 page=1 MISSING_ACCESS MISSING_PERMISSIONS NSFW_CONTENT_AGE_RESTRICTED TWO_FACTOR_REQUIRED UNKNOWN_CHANNEL",
  create: "POST /channels/{channel_id}/invites body=json bucket=invite:create:{channel_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason FEATURE_TEMPORARILY_DISABLED INVALID_CHANNEL_TYPE INVITES_DISABLED MAX_INVITES MISSING_ACCESS MISSING_PERMISSIONS NSFW_CONTENT_AGE_RESTRICTED UNKNOWN_CHANNEL",
  listForGuild: "GET /guilds/{guild_id}/invites bucket=invite:list:{guild_id} limit=40 page=1 MISSING_ACCESS MISSING_PERMISSIONS TWO_FACTOR_REQUIRED UNKNOWN_GUILD",
};

export const webhooks: OperationLines = {
  listForChannel: "GET /channels/{channel_id}/webhooks bucket=webhook:list:{channel_id} limit=40 page=1 MISSING_ACCESS MISSING_PERMISSIONS NSFW_CONTENT_AGE_RESTRICTED TWO_FACTOR_REQUIRED UNKNOWN_CHANNEL",
  create: "POST /channels/{channel_id}/webhooks body=json bucket=webhook:create:{channel_id} limit=10 headers=auditLogReason:X-Audit-Log-Reason INVALID_CHANNEL_TYPE MAX_WEBHOOKS_PER_CHANNEL MAX_WEBHOOKS_PER_GUILD MISSING_ACCESS MISSING_PERMISSIONS NSFW_CONTENT_AGE_RESTRICTED TWO_FACTOR_REQUIRED UNKNOWN_CHANNEL",
  listForGuild: "GET /guilds/{guild_id}/webhooks bucket=webhook:list:{guild_id} limit=40 page=1 MISSING_ACCESS MISSING_PERMISSIONS TWO_FACTOR_REQUIRED UNKNOWN_GUILD",
  get: "GET /webhooks/{webhook_id} bucket=webhook:read:{webhook_id} limit=100 MISSING_ACCESS MISSING_PERMISSIONS TWO_FACTOR_REQUIRED UNKNOWN_WEBHOOK",
  update: "PATCH /webhooks/{webhook_id} body=json bucket=webhook:update:{webhook_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason INVALID_CHANNEL_TYPE MISSING_ACCESS MISSING_PERMISSIONS NSFW_CONTENT_AGE_RESTRICTED TWO_FACTOR_REQUIRED UNKNOWN_CHANNEL UNKNOWN_WEBHOOK",
  delete: "DELETE /webhooks/{webhook_id} response=none bucket=webhook:delete:{webhook_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason MISSING_ACCESS MISSING_PERMISSIONS TWO_FACTOR_REQUIRED UNKNOWN_WEBHOOK",
  getWithToken: "GET /webhooks/{webhook_id}/{webhook_token} auth= bucket=webhook:read:{webhook_id} limit=100 secrets=webhook_token UNKNOWN_WEBHOOK",
  execute: "POST /webhooks/{webhook_id}/{webhook_token}?wait safety=nonce auth= body=json,multipart bucket=webhook:execute:{webhook_id} limit=60 secrets=webhook_token CANNOT_SEND_EMPTY_MESSAGE CONTENT_BLOCKED EXPLICIT_CONTENT_CANNOT_BE_SENT FEATURE_TEMPORARILY_DISABLED FILE_SIZE_TOO_LARGE UNKNOWN_MESSAGE UNKNOWN_WEBHOOK",
  updateWithToken: "PATCH /webhooks/{webhook_id}/{webhook_token} auth= body=json bucket=webhook:update:{webhook_id} limit=20 secrets=webhook_token UNKNOWN_WEBHOOK",
  deleteWithToken: "DELETE /webhooks/{webhook_id}/{webhook_token} auth= response=none bucket=webhook:delete:{webhook_id} limit=20 secrets=webhook_token UNKNOWN_WEBHOOK",
  getMessage: "GET /webhooks/{webhook_id}/{webhook_token}/messages/{message_id} auth= bucket=webhook:message_get:{webhook_id} limit=60 secrets=webhook_token MISSING_PERMISSIONS UNKNOWN_MESSAGE UNKNOWN_WEBHOOK",
  editMessage: "PATCH /webhooks/{webhook_id}/{webhook_token}/messages/{message_id} auth= body=json bucket=webhook:message_edit:{webhook_id} limit=30 secrets=webhook_token CANNOT_SEND_EMPTY_MESSAGE CONTENT_BLOCKED EXPLICIT_CONTENT_CANNOT_BE_SENT MISSING_PERMISSIONS UNKNOWN_MESSAGE UNKNOWN_WEBHOOK",
  deleteMessage: "DELETE /webhooks/{webhook_id}/{webhook_token}/messages/{message_id} auth= response=none bucket=webhook:message_delete:{webhook_id} limit=30 secrets=webhook_token MISSING_PERMISSIONS UNKNOWN_MESSAGE UNKNOWN_WEBHOOK",
  executeSlack: "POST /webhooks/{webhook_id}/{webhook_token}/slack auth= body=json response=text bucket=webhook:execute:{webhook_id} limit=60 secrets=webhook_token CANNOT_SEND_EMPTY_MESSAGE CONTENT_BLOCKED EXPLICIT_CONTENT_CANNOT_BE_SENT FEATURE_TEMPORARILY_DISABLED UNKNOWN_WEBHOOK",
  executeGithub: "POST /webhooks/{webhook_id}/{webhook_token}/github auth= body=json response=none bucket=webhook:github:{webhook_id} limit=200 headers=githubEvent:X-GitHub-Event secrets=webhook_token FEATURE_TEMPORARILY_DISABLED UNKNOWN_WEBHOOK",
  executeInstatus: "POST /webhooks/{webhook_id}/{webhook_token}/instatus auth= body=json response=none bucket=webhook:instatus:{webhook_id} limit=200 secrets=webhook_token FEATURE_TEMPORARILY_DISABLED UNKNOWN_WEBHOOK",
};

export const oauth2: OperationLines = {
  token: "POST /oauth2/token auth= body=form bucket=oauth:token limit=120 secrets=client_secret,code,code_verifier,refresh_token invalid_client invalid_grant invalid_request invalid_scope",
  revoke: "POST /oauth2/token/revoke safety=idempotent auth= body=form response=none bucket=oauth:introspect limit=120 secrets=client_secret,token invalid_client invalid_request",
  introspect: "POST /oauth2/introspect safety=safe auth= body=form bucket=oauth:introspect limit=120 secrets=client_secret,token invalid_client invalid_request",
  me: "GET /oauth2/@me auth=bearerToken bucket=default limit=60",
  userinfo: "GET /oauth2/userinfo auth=bearerToken bucket=oauth:introspect limit=120 MISSING_OAUTH_SCOPE",
  consent: "POST /oauth2/authorize/consent auth=userSession body=json bucket=default limit=60 BOT_ALREADY_IN_GUILD MISSING_ACCESS MISSING_PERMISSIONS NOT_A_BOT_APPLICATION TWO_FACTOR_REQUIRED UNKNOWN_APPLICATION UNKNOWN_GUILD invalid_request invalid_scope",
};

export const relays: OperationLines = {
  list: "GET /relays?lat,lon,limit auth= page=7 !ACCESS_DENIED !BAD_GATEWAY !BAD_REQUEST !FORBIDDEN !GATEWAY_TIMEOUT !INTERNAL_SERVER_ERROR !INVALID_API_ORIGIN !INVALID_CREDENTIALS !UNAUTHORIZED",
  register: "POST /relays/register auth= body=json !ACCESS_DENIED !BAD_GATEWAY !BAD_REQUEST !FORBIDDEN !GATEWAY_TIMEOUT !INTERNAL_SERVER_ERROR !INVALID_CREDENTIALS !UNAUTHORIZED",
  getStatus: "GET /relays/{relay_id}/status auth= RELAY_NOT_FOUND !ACCESS_DENIED !BAD_GATEWAY !BAD_REQUEST !FORBIDDEN !GATEWAY_TIMEOUT !INTERNAL_SERVER_ERROR !INVALID_API_ORIGIN !INVALID_CREDENTIALS !UNAUTHORIZED",
  heartbeat: "POST /relays/{relay_id}/heartbeat safety=idempotent auth= RELAY_NOT_FOUND !ACCESS_DENIED !BAD_GATEWAY !BAD_REQUEST !FORBIDDEN !GATEWAY_TIMEOUT !INTERNAL_SERVER_ERROR !INVALID_CREDENTIALS !UNAUTHORIZED",
  delete: "DELETE /relays/{relay_id} auth= RELAY_NOT_FOUND !ACCESS_DENIED !BAD_GATEWAY !BAD_REQUEST !FORBIDDEN !GATEWAY_TIMEOUT !INTERNAL_SERVER_ERROR !INVALID_CREDENTIALS !UNAUTHORIZED",
};

/** Every resource; a client that needs only some takes these alone. */
export const operations: OperationLines = { instance, gateway, applications, users, channels, messages, pins, reactions, attachments, guilds, auditLogs, members, bans, roles, emojis, stickers, invites, webhooks, oauth2, relays };
