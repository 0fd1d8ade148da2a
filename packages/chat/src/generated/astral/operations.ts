// Written by `pnpm run generate` from spec/astral.yaml. Do not edit.
import type { Api, OperationLines } from "@antiphon/core/internal";

export const api: Api = { id: "astral", vendor: "Astral", baseUrl: "https://astraof.com/api/v1", auth: ["botToken"], commonCodes: ["ACCESS_DENIED", "GENERAL_ERROR", "INVALID_API_ORIGIN", "INVALID_FORM_BODY", "RATE_LIMITED", "UNAUTHORIZED"], pages: [{ style: "single", items: "" }, { style: "keyset", items: "", param: "before", key: "id", limit: "limit" }, { style: "keyset", items: "", param: "after", key: "id", limit: "limit" }, { style: "keyset", items: "items", param: "before", key: "pinned_at", limit: "limit", more: "has_more" }, { style: "keyset", items: "", param: "after", key: "user.id", limit: "limit" }, { style: "keyset", items: "audit_log_entries", param: "before", key: "id", limit: "limit" }], errorBody: { code: ["code", "error"], message: ["message", "error_description"], fields: { path: "errors", name: "path", message: "message" }, retryAfter: { path: "retry_after", unit: "s" } }, codes: {}, nonce: { field: "nonce", maxLength: 32 }, rateLimit: { limit: "x-ratelimit-limit", remaining: "x-ratelimit-remaining", reset: { header: "x-ratelimit-reset", unit: "unix-s" }, global: "x-ratelimit-global", overall: { limit: 50, windowMs: 1000, exempt: ["webhooks.execute", "webhooks.executeGithub"] } }, secrets: ["access_token", "client_secret", "code_verifier", "mfa_code", "password", "refresh_token", "token", "webhook_token"] };

export const gateway: OperationLines = {
  getBot: "GET /gateway/bot limit=60 INVALID_AUTH_TOKEN MISSING_AUTHORIZATION",
};

export const users: OperationLines = {
  getMe: "GET /users/@me auth=botToken,bearerToken limit=100 MISSING_OAUTH_SCOPE",
  updateMe: "PATCH /users/@me body=json limit=20",
  listChannels: "GET /users/@me/channels bucket=users.channels limit=40 page=0",
  createChannel: "POST /users/@me/channels body=json bucket=users.channels limit=40 UNKNOWN_USER",
  listGuilds: "GET /users/@me/guilds?limit,before,after auth=botToken,bearerToken limit=40 page=2 MISSING_OAUTH_SCOPE",
  leaveGuild: "DELETE /users/@me/guilds/{guild_id} response=none bucket=:{guild_id} limit=10 MISSING_ACCESS UNKNOWN_GUILD",
  listRelationships: "GET /users/@me/relationships page=0",
  get: "GET /users/{user_id} limit=100 UNKNOWN_USER",
};

export const applications: OperationLines = {
  getMe: "GET /applications/@me INVALID_TOKEN",
  list: "GET /users/@me/applications auth=userSession limit=60 page=0",
  create: "POST /oauth2/applications auth=userSession body=json limit=10",
  get: "GET /oauth2/applications/{application_id} auth=userSession bucket=applications.list limit=60 UNKNOWN_APPLICATION",
  update: "PATCH /oauth2/applications/{application_id} auth=userSession body=json limit=30 UNKNOWN_APPLICATION",
  delete: "DELETE /oauth2/applications/{application_id} auth=userSession response=none limit=10 UNKNOWN_APPLICATION",
  getPublic: "GET /oauth2/applications/{application_id}/public auth= bucket=applications.list limit=60 UNKNOWN_APPLICATION !ACCESS_DENIED !INVALID_API_ORIGIN !UNAUTHORIZED",
  updateBot: "PATCH /oauth2/applications/{application_id}/bot auth=userSession body=json bucket=applications.update limit=30 BOT_USER_NOT_FOUND UNKNOWN_APPLICATION",
  resetBotToken: "POST /oauth2/applications/{application_id}/bot/reset-token auth=userSession body=json bucket=applications.rotate limit=10 secrets=mfa_code,password BOT_USER_NOT_FOUND SUDO_MODE_REQUIRED UNKNOWN_APPLICATION",
  resetClientSecret: "POST /oauth2/applications/{application_id}/client-secret/reset auth=userSession body=json bucket=applications.rotate limit=10 secrets=mfa_code,password SUDO_MODE_REQUIRED UNKNOWN_APPLICATION",
};

export const channels: OperationLines = {
  get: "GET /channels/{channel_id} bucket=:{channel_id} limit=100 MISSING_PERMISSIONS UNKNOWN_CHANNEL",
  update: "PATCH /channels/{channel_id} body=json bucket=:{channel_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason INVALID_CHANNEL_TYPE MAX_CATEGORY_CHANNELS MISSING_PERMISSIONS UNKNOWN_CHANNEL UNKNOWN_USER",
  delete: "DELETE /channels/{channel_id} response=none bucket=:{channel_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason MISSING_PERMISSIONS UNKNOWN_CHANNEL",
  startTyping: "POST /channels/{channel_id}/typing safety=idempotent response=none bucket=:{channel_id} limit=20 CANNOT_SEND_MESSAGES_IN_NON_TEXT_CHANNEL COMMUNICATION_DISABLED MISSING_PERMISSIONS UNKNOWN_CHANNEL",
  listRtcRegions: "GET /channels/{channel_id}/rtc-regions bucket=channels.get:{channel_id} limit=100 page=0 MISSING_PERMISSIONS UNKNOWN_CHANNEL",
  addRecipient: "PUT /channels/{channel_id}/recipients/{user_id} response=none bucket=channels.update:{channel_id} limit=20 INVALID_CHANNEL_TYPE MISSING_PERMISSIONS UNKNOWN_CHANNEL UNKNOWN_USER",
  removeRecipient: "DELETE /channels/{channel_id}/recipients/{user_id} response=none bucket=channels.update:{channel_id} limit=20 INVALID_CHANNEL_TYPE MISSING_PERMISSIONS UNKNOWN_CHANNEL UNKNOWN_USER",
  setPermission: "PUT /channels/{channel_id}/permissions/{overwrite_id} body=json response=none bucket=channels.update:{channel_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason CANNOT_EXECUTE_ON_DM MISSING_PERMISSIONS UNKNOWN_CHANNEL UNKNOWN_MEMBER UNKNOWN_ROLE",
  deletePermission: "DELETE /channels/{channel_id}/permissions/{overwrite_id} response=none bucket=channels.update:{channel_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason CANNOT_EXECUTE_ON_DM MISSING_PERMISSIONS UNKNOWN_CHANNEL",
};

export const messages: OperationLines = {
  list: "GET /channels/{channel_id}/messages?limit,before,after,around bucket=:{channel_id} limit=100 page=1 MISSING_PERMISSIONS UNKNOWN_CHANNEL",
  create: "POST /channels/{channel_id}/messages safety=nonce body=json,multipart bucket=:{channel_id} limit=20 CANNOT_SEND_EMPTY_MESSAGE CANNOT_SEND_MESSAGES_IN_NON_TEXT_CHANNEL CANNOT_SEND_MESSAGES_TO_USER COMMUNICATION_DISABLED FEATURE_TEMPORARILY_DISABLED FILE_SIZE_TOO_LARGE MISSING_PERMISSIONS SLOWMODE_RATE_LIMITED UNKNOWN_CHANNEL UNKNOWN_MESSAGE",
  bulkDelete: "POST /channels/{channel_id}/messages/bulk-delete safety=idempotent body=json response=none bucket=:{channel_id} limit=10 headers=auditLogReason:X-Audit-Log-Reason CANNOT_EXECUTE_ON_DM MISSING_PERMISSIONS UNKNOWN_CHANNEL",
  get: "GET /channels/{channel_id}/messages/{message_id} bucket=:{channel_id} limit=100 MISSING_PERMISSIONS UNKNOWN_CHANNEL UNKNOWN_MESSAGE",
  edit: "PATCH /channels/{channel_id}/messages/{message_id} body=json,multipart bucket=:{channel_id} limit=20 CANNOT_EDIT_OTHER_USER_MESSAGE CANNOT_MODIFY_SYSTEM_WEBHOOK CANNOT_SEND_EMPTY_MESSAGE COMMUNICATION_DISABLED FILE_SIZE_TOO_LARGE MISSING_PERMISSIONS UNKNOWN_CHANNEL UNKNOWN_MESSAGE",
  delete: "DELETE /channels/{channel_id}/messages/{message_id} response=none bucket=:{channel_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason MISSING_PERMISSIONS UNKNOWN_CHANNEL UNKNOWN_MESSAGE",
  deleteAttachment: "DELETE /channels/{channel_id}/messages/{message_id}/attachments/{attachment_id} response=none bucket=messages.delete:{channel_id} limit=20 CANNOT_EDIT_OTHER_USER_MESSAGE MISSING_PERMISSIONS UNKNOWN_CHANNEL UNKNOWN_MESSAGE",
};

export const reactions: OperationLines = {
  removeAll: "DELETE /channels/{channel_id}/messages/{message_id}/reactions response=none bucket=reactions:{channel_id} limit=30 MISSING_PERMISSIONS UNKNOWN_CHANNEL UNKNOWN_MESSAGE",
  list: "GET /channels/{channel_id}/messages/{message_id}/reactions/{emoji}?limit,after bucket=reactions:{channel_id} limit=30 page=2 MISSING_PERMISSIONS UNKNOWN_CHANNEL UNKNOWN_MESSAGE",
  removeEmoji: "DELETE /channels/{channel_id}/messages/{message_id}/reactions/{emoji} response=none bucket=reactions:{channel_id} limit=30 MISSING_PERMISSIONS UNKNOWN_CHANNEL UNKNOWN_MESSAGE",
  add: "PUT /channels/{channel_id}/messages/{message_id}/reactions/{emoji}/@me response=none bucket=reactions:{channel_id} limit=30 COMMUNICATION_DISABLED MAX_REACTIONS MISSING_PERMISSIONS UNKNOWN_CHANNEL UNKNOWN_MESSAGE",
  removeOwn: "DELETE /channels/{channel_id}/messages/{message_id}/reactions/{emoji}/@me response=none bucket=reactions:{channel_id} limit=30 MISSING_PERMISSIONS UNKNOWN_CHANNEL UNKNOWN_MESSAGE",
  remove: "DELETE /channels/{channel_id}/messages/{message_id}/reactions/{emoji}/{user_id} response=none bucket=reactions:{channel_id} limit=30 MISSING_PERMISSIONS UNKNOWN_CHANNEL UNKNOWN_MESSAGE",
};

export const pins: OperationLines = {
  list: "GET /channels/{channel_id}/messages/pins?limit,before bucket=pins:{channel_id} limit=20 page=3 MISSING_PERMISSIONS UNKNOWN_CHANNEL",
  add: "PUT /channels/{channel_id}/pins/{message_id} response=none bucket=pins:{channel_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason CANNOT_MODIFY_SYSTEM_WEBHOOK MAX_PINS_PER_CHANNEL MISSING_PERMISSIONS UNKNOWN_CHANNEL UNKNOWN_MESSAGE",
  remove: "DELETE /channels/{channel_id}/pins/{message_id} response=none bucket=pins:{channel_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason MISSING_PERMISSIONS UNKNOWN_CHANNEL UNKNOWN_MESSAGE",
};

export const calls: OperationLines = {
  get: "GET /channels/{channel_id}/call bucket=:{channel_id} limit=60 INVALID_CHANNEL_TYPE MISSING_PERMISSIONS UNKNOWN_CHANNEL",
  update: "PATCH /channels/{channel_id}/call body=json response=none bucket=:{channel_id} limit=10 INVALID_CHANNEL_TYPE MISSING_PERMISSIONS NO_ACTIVE_CALL UNKNOWN_CHANNEL",
  ring: "POST /channels/{channel_id}/call/ring safety=idempotent body=json response=none bucket=:{channel_id} limit=5 INVALID_CHANNEL_TYPE MISSING_PERMISSIONS UNKNOWN_CHANNEL",
  stopRinging: "POST /channels/{channel_id}/call/stop-ringing safety=idempotent body=json response=none bucket=:{channel_id} limit=20 INVALID_CHANNEL_TYPE MISSING_PERMISSIONS NO_ACTIVE_CALL UNKNOWN_CHANNEL",
};

export const guilds: OperationLines = {
  create: "POST /guilds body=json limit=10 MAX_GUILDS",
  get: "GET /guilds/{guild_id} auth=botToken,bearerToken bucket=:{guild_id} limit=100 MISSING_ACCESS MISSING_OAUTH_SCOPE UNKNOWN_GUILD",
  update: "PATCH /guilds/{guild_id} body=json bucket=:{guild_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_CHANNEL UNKNOWN_GUILD",
  delete: "POST /guilds/{guild_id}/delete safety=idempotent body=json response=none bucket=:{guild_id} limit=10 secrets=mfa_code,password MISSING_ACCESS MISSING_PERMISSIONS SUDO_MODE_REQUIRED UNKNOWN_GUILD",
  getVanityUrl: "GET /guilds/{guild_id}/vanity-url bucket=:{guild_id} limit=100 MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_GUILD",
  updateVanityUrl: "PATCH /guilds/{guild_id}/vanity-url body=json bucket=:{guild_id} limit=10 headers=auditLogReason:X-Audit-Log-Reason MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_GUILD",
  listChannels: "GET /guilds/{guild_id}/channels bucket=:{guild_id} limit=60 page=0 MISSING_ACCESS UNKNOWN_GUILD",
  createChannel: "POST /guilds/{guild_id}/channels body=json bucket=:{guild_id} limit=10 headers=auditLogReason:X-Audit-Log-Reason MAX_CATEGORY_CHANNELS MAX_GUILD_CHANNELS MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_CHANNEL UNKNOWN_GUILD",
  moveChannels: "PATCH /guilds/{guild_id}/channels body=json response=none bucket=:{guild_id} limit=30 headers=auditLogReason:X-Audit-Log-Reason MAX_CATEGORY_CHANNELS MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_CHANNEL UNKNOWN_GUILD",
};

export const members: OperationLines = {
  list: "GET /guilds/{guild_id}/members?limit,after bucket=members:{guild_id} limit=40 page=4 MISSING_ACCESS UNKNOWN_GUILD",
  getMe: "GET /guilds/{guild_id}/members/@me bucket=members:{guild_id} limit=40 MISSING_ACCESS UNKNOWN_GUILD",
  updateMe: "PATCH /guilds/{guild_id}/members/@me body=json bucket=members.update:{guild_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_GUILD",
  get: "GET /guilds/{guild_id}/members/{user_id} bucket=members:{guild_id} limit=40 MISSING_ACCESS UNKNOWN_GUILD UNKNOWN_MEMBER",
  update: "PATCH /guilds/{guild_id}/members/{user_id} body=json bucket=:{guild_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_CHANNEL UNKNOWN_GUILD UNKNOWN_MEMBER",
  remove: "DELETE /guilds/{guild_id}/members/{user_id} response=none bucket=:{guild_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_GUILD UNKNOWN_MEMBER",
  addRole: "PUT /guilds/{guild_id}/members/{user_id}/roles/{role_id} response=none bucket=members.roles:{guild_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_GUILD UNKNOWN_MEMBER UNKNOWN_ROLE",
  removeRole: "DELETE /guilds/{guild_id}/members/{user_id}/roles/{role_id} response=none bucket=members.roles:{guild_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_GUILD UNKNOWN_MEMBER UNKNOWN_ROLE",
};

export const bans: OperationLines = {
  list: "GET /guilds/{guild_id}/bans bucket=members:{guild_id} limit=40 page=0 MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_GUILD",
  create: "PUT /guilds/{guild_id}/bans/{user_id} body=json response=none bucket=members.remove:{guild_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_GUILD UNKNOWN_USER",
  remove: "DELETE /guilds/{guild_id}/bans/{user_id} response=none bucket=members.remove:{guild_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_GUILD",
};

export const roles: OperationLines = {
  list: "GET /guilds/{guild_id}/roles auth=botToken,bearerToken bucket=:{guild_id} limit=60 page=0 MISSING_ACCESS MISSING_OAUTH_SCOPE UNKNOWN_GUILD",
  create: "POST /guilds/{guild_id}/roles body=json bucket=:{guild_id} limit=10 headers=auditLogReason:X-Audit-Log-Reason MAX_GUILD_ROLES MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_GUILD",
  move: "PATCH /guilds/{guild_id}/roles body=json response=none bucket=:{guild_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_GUILD UNKNOWN_ROLE",
  update: "PATCH /guilds/{guild_id}/roles/{role_id} body=json bucket=:{guild_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_GUILD UNKNOWN_ROLE",
  delete: "DELETE /guilds/{guild_id}/roles/{role_id} response=none bucket=:{guild_id} limit=10 headers=auditLogReason:X-Audit-Log-Reason MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_GUILD UNKNOWN_ROLE",
};

export const auditLogs: OperationLines = {
  list: "GET /guilds/{guild_id}/audit-logs?limit,before,after,user_id,action_type bucket=auditLogs:{guild_id} page=5 MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_GUILD",
};

export const emojis: OperationLines = {
  list: "GET /guilds/{guild_id}/emojis bucket=:{guild_id} limit=60 page=0 MISSING_ACCESS UNKNOWN_GUILD",
  create: "POST /guilds/{guild_id}/emojis body=json bucket=:{guild_id} headers=auditLogReason:X-Audit-Log-Reason FILE_SIZE_TOO_LARGE MAX_ANIMATED_EMOJIS MAX_EMOJIS MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_GUILD",
  createMany: "POST /guilds/{guild_id}/emojis/bulk body=json bucket=:{guild_id} headers=auditLogReason:X-Audit-Log-Reason MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_GUILD",
  update: "PATCH /guilds/{guild_id}/emojis/{emoji_id} body=json bucket=:{guild_id} headers=auditLogReason:X-Audit-Log-Reason MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_EMOJI UNKNOWN_GUILD",
  delete: "DELETE /guilds/{guild_id}/emojis/{emoji_id} response=none bucket=:{guild_id} headers=auditLogReason:X-Audit-Log-Reason MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_EMOJI UNKNOWN_GUILD",
};

export const stickers: OperationLines = {
  list: "GET /guilds/{guild_id}/stickers bucket=:{guild_id} limit=60 page=0 MISSING_ACCESS UNKNOWN_GUILD",
  create: "POST /guilds/{guild_id}/stickers body=json bucket=:{guild_id} headers=auditLogReason:X-Audit-Log-Reason FILE_SIZE_TOO_LARGE MAX_STICKERS MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_GUILD",
  createMany: "POST /guilds/{guild_id}/stickers/bulk body=json bucket=:{guild_id} headers=auditLogReason:X-Audit-Log-Reason MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_GUILD",
  update: "PATCH /guilds/{guild_id}/stickers/{sticker_id} body=json bucket=:{guild_id} headers=auditLogReason:X-Audit-Log-Reason MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_GUILD UNKNOWN_STICKER",
  delete: "DELETE /guilds/{guild_id}/stickers/{sticker_id} response=none bucket=:{guild_id} headers=auditLogReason:X-Audit-Log-Reason MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_GUILD UNKNOWN_STICKER",
};

export const invites: OperationLines = {
  get: "GET /invites/{invite_code} auth= bucket=:{invite_code} limit=100 UNKNOWN_INVITE !ACCESS_DENIED !INVALID_API_ORIGIN !UNAUTHORIZED",
  accept: "POST /invites/{invite_code} safety=idempotent auth=userSession bucket=:{invite_code} limit=10 FEATURE_TEMPORARILY_DISABLED MAX_GUILDS MISSING_ACCESS UNKNOWN_INVITE USER_BANNED_FROM_GUILD",
  delete: "DELETE /invites/{invite_code} response=none bucket=:{invite_code} limit=20 headers=auditLogReason:X-Audit-Log-Reason MISSING_PERMISSIONS UNKNOWN_INVITE",
  listForChannel: "GET /channels/{channel_id}/invites bucket=:{channel_id} limit=40 page=0 MISSING_PERMISSIONS UNKNOWN_CHANNEL",
  create: "POST /channels/{channel_id}/invites body=json bucket=:{channel_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason FEATURE_TEMPORARILY_DISABLED INVALID_CHANNEL_TYPE MAX_INVITES MISSING_PERMISSIONS UNKNOWN_CHANNEL",
  listForGuild: "GET /guilds/{guild_id}/invites bucket=:{guild_id} limit=40 page=0 MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_GUILD",
};

export const webhooks: OperationLines = {
  listForGuild: "GET /guilds/{guild_id}/webhooks bucket=:{guild_id} limit=40 page=0 MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_GUILD",
  listForChannel: "GET /channels/{channel_id}/webhooks bucket=:{channel_id} limit=40 page=0 CANNOT_EXECUTE_ON_DM MISSING_PERMISSIONS UNKNOWN_CHANNEL",
  create: "POST /channels/{channel_id}/webhooks body=json bucket=:{channel_id} limit=10 headers=auditLogReason:X-Audit-Log-Reason CANNOT_EXECUTE_ON_DM INVALID_CHANNEL_TYPE MAX_WEBHOOKS MAX_WEBHOOKS_PER_GUILD MISSING_PERMISSIONS UNKNOWN_CHANNEL",
  get: "GET /webhooks/{webhook_id} bucket=:{webhook_id} limit=100 MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_WEBHOOK",
  update: "PATCH /webhooks/{webhook_id} body=json bucket=:{webhook_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason INVALID_CHANNEL_TYPE MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_CHANNEL UNKNOWN_WEBHOOK",
  delete: "DELETE /webhooks/{webhook_id} response=none bucket=:{webhook_id} limit=20 headers=auditLogReason:X-Audit-Log-Reason MISSING_ACCESS MISSING_PERMISSIONS UNKNOWN_WEBHOOK",
  getWithToken: "GET /webhooks/{webhook_id}/{webhook_token} auth= bucket=webhooks.get:{webhook_id} limit=100 secrets=webhook_token UNKNOWN_WEBHOOK !ACCESS_DENIED !INVALID_API_ORIGIN !UNAUTHORIZED",
  execute: "POST /webhooks/{webhook_id}/{webhook_token}?wait safety=nonce auth= body=json,multipart bucket=:{webhook_id} limit=60 secrets=webhook_token CANNOT_SEND_EMPTY_MESSAGE FEATURE_TEMPORARILY_DISABLED FILE_SIZE_TOO_LARGE UNKNOWN_MESSAGE UNKNOWN_WEBHOOK !ACCESS_DENIED !UNAUTHORIZED",
  updateWithToken: "PATCH /webhooks/{webhook_id}/{webhook_token} auth= body=json bucket=webhooks.update:{webhook_id} limit=20 secrets=webhook_token UNKNOWN_WEBHOOK !ACCESS_DENIED !UNAUTHORIZED",
  deleteWithToken: "DELETE /webhooks/{webhook_id}/{webhook_token} auth= response=none bucket=webhooks.delete:{webhook_id} limit=20 secrets=webhook_token UNKNOWN_WEBHOOK !ACCESS_DENIED !UNAUTHORIZED",
  executeGithub: "POST /webhooks/{webhook_id}/{webhook_token}/github auth= body=json response=none bucket=:{webhook_id} limit=200 headers=githubEvent:X-GitHub-Event secrets=webhook_token UNKNOWN_WEBHOOK !ACCESS_DENIED !UNAUTHORIZED",
  executeSlack: "POST /webhooks/{webhook_id}/{webhook_token}/slack auth= body=json response=text bucket=webhooks.execute:{webhook_id} limit=60 secrets=webhook_token CANNOT_SEND_EMPTY_MESSAGE UNKNOWN_WEBHOOK !ACCESS_DENIED !UNAUTHORIZED",
};

export const commands: OperationLines = {
  list: "GET /applications/{application_id}/commands bucket=:{application_id} limit=60 page=0 UNKNOWN_APPLICATION",
  create: "POST /applications/{application_id}/commands safety=idempotent body=json bucket=:{application_id} limit=30 UNKNOWN_APPLICATION",
  replace: "PUT /applications/{application_id}/commands body=json bucket=:{application_id} limit=5 UNKNOWN_APPLICATION",
  get: "GET /applications/{application_id}/commands/{command_id} bucket=commands.list:{application_id} limit=60 UNKNOWN_APPLICATION UNKNOWN_COMMAND",
  update: "PATCH /applications/{application_id}/commands/{command_id} body=json bucket=:{application_id} limit=30 UNKNOWN_APPLICATION UNKNOWN_COMMAND",
  delete: "DELETE /applications/{application_id}/commands/{command_id} response=none bucket=:{application_id} limit=30 UNKNOWN_APPLICATION UNKNOWN_COMMAND",
};

export const guildCommands: OperationLines = {
  list: "GET /applications/{application_id}/guilds/{guild_id}/commands bucket=commands.list:{application_id} limit=60 page=0 MISSING_ACCESS UNKNOWN_APPLICATION UNKNOWN_GUILD",
  create: "POST /applications/{application_id}/guilds/{guild_id}/commands safety=idempotent body=json bucket=commands.create:{application_id} limit=30 MISSING_ACCESS UNKNOWN_APPLICATION UNKNOWN_GUILD",
  replace: "PUT /applications/{application_id}/guilds/{guild_id}/commands body=json bucket=commands.replace:{application_id} limit=5 MISSING_ACCESS UNKNOWN_APPLICATION UNKNOWN_GUILD",
  get: "GET /applications/{application_id}/guilds/{guild_id}/commands/{command_id} bucket=commands.list:{application_id} limit=60 MISSING_ACCESS UNKNOWN_APPLICATION UNKNOWN_COMMAND UNKNOWN_GUILD",
  update: "PATCH /applications/{application_id}/guilds/{guild_id}/commands/{command_id} body=json bucket=commands.update:{application_id} limit=30 MISSING_ACCESS UNKNOWN_APPLICATION UNKNOWN_COMMAND UNKNOWN_GUILD",
  delete: "DELETE /applications/{application_id}/guilds/{guild_id}/commands/{command_id} response=none bucket=commands.delete:{application_id} limit=30 MISSING_ACCESS UNKNOWN_APPLICATION UNKNOWN_COMMAND UNKNOWN_GUILD",
};

export const interactions: OperationLines = {
  click: "POST /interactions/click auth=userSession body=json response=none limit=60 MISSING_PERMISSIONS UNKNOWN_CHANNEL UNKNOWN_MESSAGE UNKNOWN_WEBHOOK",
};

export const oauth2: OperationLines = {
  token: "POST /oauth2/token auth= body=form limit=120 secrets=client_secret,code,code_verifier,refresh_token invalid_client invalid_grant invalid_request invalid_scope unsupported_grant_type !ACCESS_DENIED !UNAUTHORIZED",
  revoke: "POST /oauth2/token/revoke safety=idempotent auth= body=form response=none limit=120 secrets=client_secret,token invalid_client invalid_request !ACCESS_DENIED !UNAUTHORIZED",
  introspect: "POST /oauth2/introspect safety=safe auth= body=form limit=120 secrets=client_secret,token invalid_client invalid_request !ACCESS_DENIED !UNAUTHORIZED",
  userinfo: "GET /oauth2/userinfo auth=bearerToken bucket=oauth2.introspect limit=120 MISSING_OAUTH_SCOPE",
  me: "GET /oauth2/@me auth=bearerToken",
  consent: "POST /oauth2/authorize/consent auth=userSession body=json limit=60 BOT_ALREADY_IN_GUILD MISSING_ACCESS MISSING_PERMISSIONS NOT_A_BOT_APPLICATION UNKNOWN_APPLICATION UNKNOWN_GUILD invalid_request invalid_scope",
};

/** Every resource; a client that needs only some takes these alone. */
export const operations: OperationLines = { gateway, users, applications, channels, messages, reactions, pins, calls, guilds, members, bans, roles, auditLogs, emojis, stickers, invites, webhooks, commands, guildCommands, interactions, oauth2 };
