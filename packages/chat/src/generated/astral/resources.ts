// Written by `pnpm run generate` from spec/astral.yaml. Do not edit.
import type { Call, CallOptions, List } from "@antiphon/core";
import type { FileOptions } from "../../files/uploads.js";
import type {
  Application,
  ApplicationBot,
  ApplicationBotUpdateRequest,
  ApplicationCreateRequest,
  ApplicationPublic,
  ApplicationSelf,
  ApplicationUpdateRequest,
  AuditLogEntry,
  AuditLogsListQuery,
  Authorization,
  Ban,
  BanRequest,
  BotTokenReset,
  CallEligibility,
  CallRingRequest,
  CallUpdateRequest,
  Channel,
  ChannelCreateRequest,
  ChannelPosition,
  ChannelUpdateRequest,
  ClickRequest,
  ClientSecretReset,
  Command,
  CommandCreateRequest,
  CommandUpdateRequest,
  ConsentRequest,
  ConsentResponse,
  Emoji,
  EmojiBulkRequest,
  EmojiBulkResult,
  EmojiCreateRequest,
  EmojiUpdateRequest,
  GatewayBot,
  GithubEvent,
  Guild,
  GuildCreateRequest,
  GuildUpdateRequest,
  Invite,
  InviteCreateRequest,
  Member,
  MemberSelfUpdateRequest,
  MemberUpdateRequest,
  MembersListQuery,
  Message,
  MessageBulkDeleteRequest,
  MessageCreateRequest,
  MessageEditRequest,
  MessagesListQuery,
  OverwriteRequest,
  Pin,
  PinsListQuery,
  PrivateChannelCreateRequest,
  ReactionsListQuery,
  Relationship,
  Role,
  RoleCreateRequest,
  RolePosition,
  RoleUpdateRequest,
  RtcRegion,
  SlackMessage,
  Sticker,
  StickerBulkRequest,
  StickerBulkResult,
  StickerCreateRequest,
  StickerUpdateRequest,
  SudoRequest,
  TokenIntrospectRequest,
  TokenIntrospection,
  TokenRequest,
  TokenResponse,
  TokenRevokeRequest,
  User,
  UserInfo,
  UserSelf,
  UserSelfUpdateRequest,
  UsersListGuildsQuery,
  VanityUrl,
  VanityUrlChange,
  VanityUrlRequest,
  Webhook,
  WebhookCreateRequest,
  WebhookExecuteRequest,
  WebhookTokenUpdateRequest,
  WebhookUpdateRequest,
  WebhooksExecuteQuery,
} from "./schema.js";

/** Error codes that any call with a credential can end in. */
export type CommonCode = "ACCESS_DENIED" | "GENERAL_ERROR" | "INVALID_API_ORIGIN" | "INVALID_FORM_BODY" | "RATE_LIMITED" | "UNAUTHORIZED";

/** Error codes that `gateway.getBot` documents. */
export type GatewayGetBotCode = CommonCode | "INVALID_AUTH_TOKEN" | "MISSING_AUTHORIZATION";

/** Error codes that `users.getMe` documents. */
export type UsersGetMeCode = CommonCode | "MISSING_OAUTH_SCOPE";

/** Error codes that `users.updateMe` documents. */
export type UsersUpdateMeCode = CommonCode;

/** Error codes that `users.listChannels` documents. */
export type UsersListChannelsCode = CommonCode;

/** Error codes that `users.createChannel` documents. */
export type UsersCreateChannelCode = CommonCode | "UNKNOWN_USER";

/** Error codes that `applications.getMe` documents. */
export type ApplicationsGetMeCode = CommonCode | "INVALID_TOKEN";

/** Error codes that `applications.list` documents. */
export type ApplicationsListCode = CommonCode;

/** Error codes that `applications.create` documents. */
export type ApplicationsCreateCode = CommonCode;

/** Error codes that `applications.get` documents. */
export type ApplicationsGetCode = CommonCode | "UNKNOWN_APPLICATION";

/** Error codes that `applications.update` documents. */
export type ApplicationsUpdateCode = CommonCode | "UNKNOWN_APPLICATION";

/** Error codes that `applications.delete` documents. */
export type ApplicationsDeleteCode = CommonCode | "UNKNOWN_APPLICATION";

/** Error codes that `applications.getPublic` documents. */
export type ApplicationsGetPublicCode = "GENERAL_ERROR" | "INVALID_FORM_BODY" | "RATE_LIMITED" | "UNKNOWN_APPLICATION";

/** Error codes that `applications.updateBot` documents. */
export type ApplicationsUpdateBotCode = CommonCode | "BOT_USER_NOT_FOUND" | "UNKNOWN_APPLICATION";

/** Error codes that `applications.resetBotToken` documents. */
export type ApplicationsResetBotTokenCode = CommonCode | "BOT_USER_NOT_FOUND" | "SUDO_MODE_REQUIRED" | "UNKNOWN_APPLICATION";

/** Error codes that `applications.resetClientSecret` documents. */
export type ApplicationsResetClientSecretCode = CommonCode | "SUDO_MODE_REQUIRED" | "UNKNOWN_APPLICATION";

/** Error codes that `channels.get` documents. */
export type ChannelsGetCode = CommonCode | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL";

/** Error codes that `channels.update` documents. */
export type ChannelsUpdateCode = CommonCode | "INVALID_CHANNEL_TYPE" | "MAX_CATEGORY_CHANNELS" | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL" | "UNKNOWN_USER";

/** Error codes that `channels.delete` documents. */
export type ChannelsDeleteCode = CommonCode | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL";

/** Error codes that `channels.startTyping` documents. */
export type ChannelsStartTypingCode = CommonCode | "CANNOT_SEND_MESSAGES_IN_NON_TEXT_CHANNEL" | "COMMUNICATION_DISABLED" | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL";

/** Error codes that `messages.list` documents. */
export type MessagesListCode = CommonCode | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL";

/** Error codes that `messages.create` documents. */
export type MessagesCreateCode = CommonCode | "CANNOT_SEND_EMPTY_MESSAGE" | "CANNOT_SEND_MESSAGES_IN_NON_TEXT_CHANNEL" | "CANNOT_SEND_MESSAGES_TO_USER" | "COMMUNICATION_DISABLED" | "FEATURE_TEMPORARILY_DISABLED" | "FILE_SIZE_TOO_LARGE" | "MISSING_PERMISSIONS" | "SLOWMODE_RATE_LIMITED" | "UNKNOWN_CHANNEL" | "UNKNOWN_MESSAGE";

/** Error codes that `messages.bulkDelete` documents. */
export type MessagesBulkDeleteCode = CommonCode | "CANNOT_EXECUTE_ON_DM" | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL";

/** Error codes that `messages.get` documents. */
export type MessagesGetCode = CommonCode | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL" | "UNKNOWN_MESSAGE";

/** Error codes that `messages.edit` documents. */
export type MessagesEditCode = CommonCode | "CANNOT_EDIT_OTHER_USER_MESSAGE" | "CANNOT_MODIFY_SYSTEM_WEBHOOK" | "CANNOT_SEND_EMPTY_MESSAGE" | "COMMUNICATION_DISABLED" | "FILE_SIZE_TOO_LARGE" | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL" | "UNKNOWN_MESSAGE";

/** Error codes that `messages.delete` documents. */
export type MessagesDeleteCode = CommonCode | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL" | "UNKNOWN_MESSAGE";

/** Error codes that `messages.deleteAttachment` documents. */
export type MessagesDeleteAttachmentCode = CommonCode | "CANNOT_EDIT_OTHER_USER_MESSAGE" | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL" | "UNKNOWN_MESSAGE";

/** Error codes that `reactions.removeAll` documents. */
export type ReactionsRemoveAllCode = CommonCode | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL" | "UNKNOWN_MESSAGE";

/** Error codes that `reactions.list` documents. */
export type ReactionsListCode = CommonCode | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL" | "UNKNOWN_MESSAGE";

/** Error codes that `reactions.removeEmoji` documents. */
export type ReactionsRemoveEmojiCode = CommonCode | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL" | "UNKNOWN_MESSAGE";

/** Error codes that `reactions.add` documents. */
export type ReactionsAddCode = CommonCode | "COMMUNICATION_DISABLED" | "MAX_REACTIONS" | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL" | "UNKNOWN_MESSAGE";

/** Error codes that `reactions.removeOwn` documents. */
export type ReactionsRemoveOwnCode = CommonCode | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL" | "UNKNOWN_MESSAGE";

/** Error codes that `reactions.remove` documents. */
export type ReactionsRemoveCode = CommonCode | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL" | "UNKNOWN_MESSAGE";

/** Error codes that `users.listGuilds` documents. */
export type UsersListGuildsCode = CommonCode | "MISSING_OAUTH_SCOPE";

/** Error codes that `users.leaveGuild` documents. */
export type UsersLeaveGuildCode = CommonCode | "MISSING_ACCESS" | "UNKNOWN_GUILD";

/** Error codes that `users.listRelationships` documents. */
export type UsersListRelationshipsCode = CommonCode;

/** Error codes that `users.get` documents. */
export type UsersGetCode = CommonCode | "UNKNOWN_USER";

/** Error codes that `pins.list` documents. */
export type PinsListCode = CommonCode | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL";

/** Error codes that `pins.add` documents. */
export type PinsAddCode = CommonCode | "CANNOT_MODIFY_SYSTEM_WEBHOOK" | "MAX_PINS_PER_CHANNEL" | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL" | "UNKNOWN_MESSAGE";

/** Error codes that `pins.remove` documents. */
export type PinsRemoveCode = CommonCode | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL" | "UNKNOWN_MESSAGE";

/** Error codes that `channels.listRtcRegions` documents. */
export type ChannelsListRtcRegionsCode = CommonCode | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL";

/** Error codes that `channels.addRecipient` documents. */
export type ChannelsAddRecipientCode = CommonCode | "INVALID_CHANNEL_TYPE" | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL" | "UNKNOWN_USER";

/** Error codes that `channels.removeRecipient` documents. */
export type ChannelsRemoveRecipientCode = CommonCode | "INVALID_CHANNEL_TYPE" | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL" | "UNKNOWN_USER";

/** Error codes that `channels.setPermission` documents. */
export type ChannelsSetPermissionCode = CommonCode | "CANNOT_EXECUTE_ON_DM" | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL" | "UNKNOWN_MEMBER" | "UNKNOWN_ROLE";

/** Error codes that `channels.deletePermission` documents. */
export type ChannelsDeletePermissionCode = CommonCode | "CANNOT_EXECUTE_ON_DM" | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL";

/** Error codes that `calls.get` documents. */
export type CallsGetCode = CommonCode | "INVALID_CHANNEL_TYPE" | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL";

/** Error codes that `calls.update` documents. */
export type CallsUpdateCode = CommonCode | "INVALID_CHANNEL_TYPE" | "MISSING_PERMISSIONS" | "NO_ACTIVE_CALL" | "UNKNOWN_CHANNEL";

/** Error codes that `calls.ring` documents. */
export type CallsRingCode = CommonCode | "INVALID_CHANNEL_TYPE" | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL";

/** Error codes that `calls.stopRinging` documents. */
export type CallsStopRingingCode = CommonCode | "INVALID_CHANNEL_TYPE" | "MISSING_PERMISSIONS" | "NO_ACTIVE_CALL" | "UNKNOWN_CHANNEL";

/** Error codes that `guilds.create` documents. */
export type GuildsCreateCode = CommonCode | "MAX_GUILDS";

/** Error codes that `guilds.get` documents. */
export type GuildsGetCode = CommonCode | "MISSING_ACCESS" | "MISSING_OAUTH_SCOPE" | "UNKNOWN_GUILD";

/** Error codes that `guilds.update` documents. */
export type GuildsUpdateCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL" | "UNKNOWN_GUILD";

/** Error codes that `guilds.delete` documents. */
export type GuildsDeleteCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "SUDO_MODE_REQUIRED" | "UNKNOWN_GUILD";

/** Error codes that `guilds.getVanityUrl` documents. */
export type GuildsGetVanityUrlCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD";

/** Error codes that `guilds.updateVanityUrl` documents. */
export type GuildsUpdateVanityUrlCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD";

/** Error codes that `guilds.listChannels` documents. */
export type GuildsListChannelsCode = CommonCode | "MISSING_ACCESS" | "UNKNOWN_GUILD";

/** Error codes that `guilds.createChannel` documents. */
export type GuildsCreateChannelCode = CommonCode | "MAX_CATEGORY_CHANNELS" | "MAX_GUILD_CHANNELS" | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL" | "UNKNOWN_GUILD";

/** Error codes that `guilds.moveChannels` documents. */
export type GuildsMoveChannelsCode = CommonCode | "MAX_CATEGORY_CHANNELS" | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL" | "UNKNOWN_GUILD";

/** Error codes that `members.list` documents. */
export type MembersListCode = CommonCode | "MISSING_ACCESS" | "UNKNOWN_GUILD";

/** Error codes that `members.getMe` documents. */
export type MembersGetMeCode = CommonCode | "MISSING_ACCESS" | "UNKNOWN_GUILD";

/** Error codes that `members.updateMe` documents. */
export type MembersUpdateMeCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD";

/** Error codes that `members.get` documents. */
export type MembersGetCode = CommonCode | "MISSING_ACCESS" | "UNKNOWN_GUILD" | "UNKNOWN_MEMBER";

/** Error codes that `members.update` documents. */
export type MembersUpdateCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL" | "UNKNOWN_GUILD" | "UNKNOWN_MEMBER";

/** Error codes that `members.remove` documents. */
export type MembersRemoveCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD" | "UNKNOWN_MEMBER";

/** Error codes that `members.addRole` documents. */
export type MembersAddRoleCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD" | "UNKNOWN_MEMBER" | "UNKNOWN_ROLE";

/** Error codes that `members.removeRole` documents. */
export type MembersRemoveRoleCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD" | "UNKNOWN_MEMBER" | "UNKNOWN_ROLE";

/** Error codes that `bans.list` documents. */
export type BansListCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD";

/** Error codes that `bans.create` documents. */
export type BansCreateCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD" | "UNKNOWN_USER";

/** Error codes that `bans.remove` documents. */
export type BansRemoveCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD";

/** Error codes that `roles.list` documents. */
export type RolesListCode = CommonCode | "MISSING_ACCESS" | "MISSING_OAUTH_SCOPE" | "UNKNOWN_GUILD";

/** Error codes that `roles.create` documents. */
export type RolesCreateCode = CommonCode | "MAX_GUILD_ROLES" | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD";

/** Error codes that `roles.move` documents. */
export type RolesMoveCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD" | "UNKNOWN_ROLE";

/** Error codes that `roles.update` documents. */
export type RolesUpdateCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD" | "UNKNOWN_ROLE";

/** Error codes that `roles.delete` documents. */
export type RolesDeleteCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD" | "UNKNOWN_ROLE";

/** Error codes that `auditLogs.list` documents. */
export type AuditLogsListCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD";

/** Error codes that `emojis.list` documents. */
export type EmojisListCode = CommonCode | "MISSING_ACCESS" | "UNKNOWN_GUILD";

/** Error codes that `emojis.create` documents. */
export type EmojisCreateCode = CommonCode | "FILE_SIZE_TOO_LARGE" | "MAX_ANIMATED_EMOJIS" | "MAX_EMOJIS" | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD";

/** Error codes that `emojis.createMany` documents. */
export type EmojisCreateManyCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD";

/** Error codes that `emojis.update` documents. */
export type EmojisUpdateCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_EMOJI" | "UNKNOWN_GUILD";

/** Error codes that `emojis.delete` documents. */
export type EmojisDeleteCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_EMOJI" | "UNKNOWN_GUILD";

/** Error codes that `stickers.list` documents. */
export type StickersListCode = CommonCode | "MISSING_ACCESS" | "UNKNOWN_GUILD";

/** Error codes that `stickers.create` documents. */
export type StickersCreateCode = CommonCode | "FILE_SIZE_TOO_LARGE" | "MAX_STICKERS" | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD";

/** Error codes that `stickers.createMany` documents. */
export type StickersCreateManyCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD";

/** Error codes that `stickers.update` documents. */
export type StickersUpdateCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD" | "UNKNOWN_STICKER";

/** Error codes that `stickers.delete` documents. */
export type StickersDeleteCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD" | "UNKNOWN_STICKER";

/** Error codes that `invites.get` documents. */
export type InvitesGetCode = "GENERAL_ERROR" | "INVALID_FORM_BODY" | "RATE_LIMITED" | "UNKNOWN_INVITE";

/** Error codes that `invites.accept` documents. */
export type InvitesAcceptCode = CommonCode | "FEATURE_TEMPORARILY_DISABLED" | "MAX_GUILDS" | "MISSING_ACCESS" | "UNKNOWN_INVITE" | "USER_BANNED_FROM_GUILD";

/** Error codes that `invites.delete` documents. */
export type InvitesDeleteCode = CommonCode | "MISSING_PERMISSIONS" | "UNKNOWN_INVITE";

/** Error codes that `invites.listForChannel` documents. */
export type InvitesListForChannelCode = CommonCode | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL";

/** Error codes that `invites.create` documents. */
export type InvitesCreateCode = CommonCode | "FEATURE_TEMPORARILY_DISABLED" | "INVALID_CHANNEL_TYPE" | "MAX_INVITES" | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL";

/** Error codes that `invites.listForGuild` documents. */
export type InvitesListForGuildCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD";

/** Error codes that `webhooks.listForGuild` documents. */
export type WebhooksListForGuildCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD";

/** Error codes that `webhooks.listForChannel` documents. */
export type WebhooksListForChannelCode = CommonCode | "CANNOT_EXECUTE_ON_DM" | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL";

/** Error codes that `webhooks.create` documents. */
export type WebhooksCreateCode = CommonCode | "CANNOT_EXECUTE_ON_DM" | "INVALID_CHANNEL_TYPE" | "MAX_WEBHOOKS" | "MAX_WEBHOOKS_PER_GUILD" | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL";

/** Error codes that `webhooks.get` documents. */
export type WebhooksGetCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_WEBHOOK";

/** Error codes that `webhooks.update` documents. */
export type WebhooksUpdateCode = CommonCode | "INVALID_CHANNEL_TYPE" | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL" | "UNKNOWN_WEBHOOK";

/** Error codes that `webhooks.delete` documents. */
export type WebhooksDeleteCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_WEBHOOK";

/** Error codes that `webhooks.getWithToken` documents. */
export type WebhooksGetWithTokenCode = "GENERAL_ERROR" | "INVALID_FORM_BODY" | "RATE_LIMITED" | "UNKNOWN_WEBHOOK";

/** Error codes that `webhooks.execute` documents. */
export type WebhooksExecuteCode = "CANNOT_SEND_EMPTY_MESSAGE" | "FEATURE_TEMPORARILY_DISABLED" | "FILE_SIZE_TOO_LARGE" | "GENERAL_ERROR" | "INVALID_API_ORIGIN" | "INVALID_FORM_BODY" | "RATE_LIMITED" | "UNKNOWN_MESSAGE" | "UNKNOWN_WEBHOOK";

/** Error codes that `webhooks.updateWithToken` documents. */
export type WebhooksUpdateWithTokenCode = "GENERAL_ERROR" | "INVALID_API_ORIGIN" | "INVALID_FORM_BODY" | "RATE_LIMITED" | "UNKNOWN_WEBHOOK";

/** Error codes that `webhooks.deleteWithToken` documents. */
export type WebhooksDeleteWithTokenCode = "GENERAL_ERROR" | "INVALID_API_ORIGIN" | "INVALID_FORM_BODY" | "RATE_LIMITED" | "UNKNOWN_WEBHOOK";

/** Error codes that `webhooks.executeGithub` documents. */
export type WebhooksExecuteGithubCode = "GENERAL_ERROR" | "INVALID_API_ORIGIN" | "INVALID_FORM_BODY" | "RATE_LIMITED" | "UNKNOWN_WEBHOOK";

/** Error codes that `webhooks.executeSlack` documents. */
export type WebhooksExecuteSlackCode = "CANNOT_SEND_EMPTY_MESSAGE" | "GENERAL_ERROR" | "INVALID_API_ORIGIN" | "INVALID_FORM_BODY" | "RATE_LIMITED" | "UNKNOWN_WEBHOOK";

/** Error codes that `commands.list` documents. */
export type CommandsListCode = CommonCode | "UNKNOWN_APPLICATION";

/** Error codes that `commands.create` documents. */
export type CommandsCreateCode = CommonCode | "UNKNOWN_APPLICATION";

/** Error codes that `commands.replace` documents. */
export type CommandsReplaceCode = CommonCode | "UNKNOWN_APPLICATION";

/** Error codes that `commands.get` documents. */
export type CommandsGetCode = CommonCode | "UNKNOWN_APPLICATION" | "UNKNOWN_COMMAND";

/** Error codes that `commands.update` documents. */
export type CommandsUpdateCode = CommonCode | "UNKNOWN_APPLICATION" | "UNKNOWN_COMMAND";

/** Error codes that `commands.delete` documents. */
export type CommandsDeleteCode = CommonCode | "UNKNOWN_APPLICATION" | "UNKNOWN_COMMAND";

/** Error codes that `guildCommands.list` documents. */
export type GuildCommandsListCode = CommonCode | "MISSING_ACCESS" | "UNKNOWN_APPLICATION" | "UNKNOWN_GUILD";

/** Error codes that `guildCommands.create` documents. */
export type GuildCommandsCreateCode = CommonCode | "MISSING_ACCESS" | "UNKNOWN_APPLICATION" | "UNKNOWN_GUILD";

/** Error codes that `guildCommands.replace` documents. */
export type GuildCommandsReplaceCode = CommonCode | "MISSING_ACCESS" | "UNKNOWN_APPLICATION" | "UNKNOWN_GUILD";

/** Error codes that `guildCommands.get` documents. */
export type GuildCommandsGetCode = CommonCode | "MISSING_ACCESS" | "UNKNOWN_APPLICATION" | "UNKNOWN_COMMAND" | "UNKNOWN_GUILD";

/** Error codes that `guildCommands.update` documents. */
export type GuildCommandsUpdateCode = CommonCode | "MISSING_ACCESS" | "UNKNOWN_APPLICATION" | "UNKNOWN_COMMAND" | "UNKNOWN_GUILD";

/** Error codes that `guildCommands.delete` documents. */
export type GuildCommandsDeleteCode = CommonCode | "MISSING_ACCESS" | "UNKNOWN_APPLICATION" | "UNKNOWN_COMMAND" | "UNKNOWN_GUILD";

/** Error codes that `interactions.click` documents. */
export type InteractionsClickCode = CommonCode | "MISSING_PERMISSIONS" | "UNKNOWN_CHANNEL" | "UNKNOWN_MESSAGE" | "UNKNOWN_WEBHOOK";

/** Error codes that `oauth2.token` documents. */
export type Oauth2TokenCode = "GENERAL_ERROR" | "INVALID_API_ORIGIN" | "INVALID_FORM_BODY" | "RATE_LIMITED" | "invalid_client" | "invalid_grant" | "invalid_request" | "invalid_scope" | "unsupported_grant_type";

/** Error codes that `oauth2.revoke` documents. */
export type Oauth2RevokeCode = "GENERAL_ERROR" | "INVALID_API_ORIGIN" | "INVALID_FORM_BODY" | "RATE_LIMITED" | "invalid_client" | "invalid_request";

/** Error codes that `oauth2.introspect` documents. */
export type Oauth2IntrospectCode = "GENERAL_ERROR" | "INVALID_API_ORIGIN" | "INVALID_FORM_BODY" | "RATE_LIMITED" | "invalid_client" | "invalid_request";

/** Error codes that `oauth2.userinfo` documents. */
export type Oauth2UserinfoCode = CommonCode | "MISSING_OAUTH_SCOPE";

/** Error codes that `oauth2.me` documents. */
export type Oauth2MeCode = CommonCode;

/** Error codes that `oauth2.consent` documents. */
export type Oauth2ConsentCode = CommonCode | "BOT_ALREADY_IN_GUILD" | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "NOT_A_BOT_APPLICATION" | "UNKNOWN_APPLICATION" | "UNKNOWN_GUILD" | "invalid_request" | "invalid_scope";

/** Options of `channels.update`. */
export interface ChannelsUpdateOptions extends CallOptions {
  /** Why, for the audit log of the guild. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `channels.delete`. */
export interface ChannelsDeleteOptions extends CallOptions {
  /** Why, for the audit log of the guild. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `messages.create`. */
export interface MessagesCreateOptions extends CallOptions, FileOptions {
}

/** Options of `messages.bulkDelete`. */
export interface MessagesBulkDeleteOptions extends CallOptions {
  /** Why, for the audit log of the guild. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `messages.edit`. */
export interface MessagesEditOptions extends CallOptions, FileOptions {
}

/** Options of `messages.delete`. */
export interface MessagesDeleteOptions extends CallOptions {
  /** Why, for the audit log of the guild. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `pins.add`. */
export interface PinsAddOptions extends CallOptions {
  /** Why, for the audit log of the guild. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `pins.remove`. */
export interface PinsRemoveOptions extends CallOptions {
  /** Why, for the audit log of the guild. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `channels.setPermission`. */
export interface ChannelsSetPermissionOptions extends CallOptions {
  /** Why, for the audit log of the guild. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `channels.deletePermission`. */
export interface ChannelsDeletePermissionOptions extends CallOptions {
  /** Why, for the audit log of the guild. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `guilds.update`. */
export interface GuildsUpdateOptions extends CallOptions {
  /** Why, for the audit log of the guild. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `guilds.updateVanityUrl`. */
export interface GuildsUpdateVanityUrlOptions extends CallOptions {
  /** Why, for the audit log of the guild. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `guilds.createChannel`. */
export interface GuildsCreateChannelOptions extends CallOptions {
  /** Why, for the audit log of the guild. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `guilds.moveChannels`. */
export interface GuildsMoveChannelsOptions extends CallOptions {
  /** Why, for the audit log of the guild. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `members.updateMe`. */
export interface MembersUpdateMeOptions extends CallOptions {
  /** Why, for the audit log of the guild. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `members.update`. */
export interface MembersUpdateOptions extends CallOptions {
  /** Why, for the audit log of the guild. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `members.remove`. */
export interface MembersRemoveOptions extends CallOptions {
  /** Why, for the audit log of the guild. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `members.addRole`. */
export interface MembersAddRoleOptions extends CallOptions {
  /** Why, for the audit log of the guild. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `members.removeRole`. */
export interface MembersRemoveRoleOptions extends CallOptions {
  /** Why, for the audit log of the guild. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `bans.create`. */
export interface BansCreateOptions extends CallOptions {
  /** Why, for the audit log of the guild. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `bans.remove`. */
export interface BansRemoveOptions extends CallOptions {
  /** Why, for the audit log of the guild. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `roles.create`. */
export interface RolesCreateOptions extends CallOptions {
  /** Why, for the audit log of the guild. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `roles.move`. */
export interface RolesMoveOptions extends CallOptions {
  /** Why, for the audit log of the guild. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `roles.update`. */
export interface RolesUpdateOptions extends CallOptions {
  /** Why, for the audit log of the guild. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `roles.delete`. */
export interface RolesDeleteOptions extends CallOptions {
  /** Why, for the audit log of the guild. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `emojis.create`. */
export interface EmojisCreateOptions extends CallOptions {
  /** Why, for the audit log of the guild. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `emojis.createMany`. */
export interface EmojisCreateManyOptions extends CallOptions {
  /** Why, for the audit log of the guild. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `emojis.update`. */
export interface EmojisUpdateOptions extends CallOptions {
  /** Why, for the audit log of the guild. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `emojis.delete`. */
export interface EmojisDeleteOptions extends CallOptions {
  /** Why, for the audit log of the guild. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `stickers.create`. */
export interface StickersCreateOptions extends CallOptions {
  /** Why, for the audit log of the guild. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `stickers.createMany`. */
export interface StickersCreateManyOptions extends CallOptions {
  /** Why, for the audit log of the guild. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `stickers.update`. */
export interface StickersUpdateOptions extends CallOptions {
  /** Why, for the audit log of the guild. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `stickers.delete`. */
export interface StickersDeleteOptions extends CallOptions {
  /** Why, for the audit log of the guild. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `invites.delete`. */
export interface InvitesDeleteOptions extends CallOptions {
  /** Why, for the audit log of the guild. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `invites.create`. */
export interface InvitesCreateOptions extends CallOptions {
  /** Why, for the audit log of the guild. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `webhooks.create`. */
export interface WebhooksCreateOptions extends CallOptions {
  /** Why, for the audit log of the guild. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `webhooks.update`. */
export interface WebhooksUpdateOptions extends CallOptions {
  /** Why, for the audit log of the guild. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `webhooks.delete`. */
export interface WebhooksDeleteOptions extends CallOptions {
  /** Why, for the audit log of the guild. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `webhooks.execute`. */
export interface WebhooksExecuteOptions extends CallOptions, FileOptions {
  /** Query parameters. */
  readonly query?: WebhooksExecuteQuery | undefined;
}

/** Options of `webhooks.executeGithub`. */
export interface WebhooksExecuteGithubOptions extends CallOptions {
  /** Kind of the event: `push`, `issues` and so on. */
  readonly githubEvent?: string | undefined;
}

/** Every resource of Astral. */
export interface AstralResources {
  readonly gateway: GatewayResource;
  readonly users: UsersResource;
  readonly applications: ApplicationsResource;
  readonly channels: ChannelsResource;
  readonly messages: MessagesResource;
  readonly reactions: ReactionsResource;
  readonly pins: PinsResource;
  readonly calls: CallsResource;
  readonly guilds: GuildsResource;
  readonly members: MembersResource;
  readonly bans: BansResource;
  readonly roles: RolesResource;
  readonly auditLogs: AuditLogsResource;
  readonly emojis: EmojisResource;
  readonly stickers: StickersResource;
  readonly invites: InvitesResource;
  readonly webhooks: WebhooksResource;
  readonly commands: CommandsResource;
  readonly guildCommands: GuildCommandsResource;
  readonly interactions: InteractionsResource;
  readonly oauth2: Oauth2Resource;
}

/** The resource `gateway`. */
export interface GatewayResource {
  /**
   * Where a bot connects, and how many sessions it may still start. The URL comes without query.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `INVALID_AUTH_TOKEN` (401), `MISSING_AUTHORIZATION` (401), and those of `CommonCode`.
   *
   * Rate limit: 60 in 60 s, bucket `gateway.getBot` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const { url } = await astral.gateway.getBot();
   * ```
   */
  getBot(options?: CallOptions): Call<GatewayBot, GatewayGetBotCode>;
}

/** The resource `users`. */
export interface UsersResource {
  /**
   * The caller's own account. With an OAuth2 token the scope `identify` is needed, and `email` for the address.
   *
   * Scopes: `identify`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_OAUTH_SCOPE` (403), and those of `CommonCode`.
   *
   * Rate limit: 100 in 10 s, bucket `users.getMe` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const me = await astral.users.getMe();
   * ```
   */
  getMe(options?: CallOptions): Call<UserSelf, UsersGetMeCode>;

  /**
   * Changes the caller's own account and gives it back.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: those of `CommonCode`.
   *
   * Rate limit: 20 in 60 s, bucket `users.updateMe` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.users.updateMe({ username: "pongbot" });
   * ```
   */
  updateMe(body: UserSelfUpdateRequest, options?: CallOptions): Call<UserSelf, UsersUpdateMeCode>;

  /**
   * The caller's direct messages and groups.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: those of `CommonCode`.
   *
   * Rate limit: 40 in 10 s, bucket `users.channels` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const channel of astral.users.listChannels()) console.log(channel.recipients);
   * ```
   */
  listChannels(options?: CallOptions): List<Channel, UsersListChannelsCode>;

  /**
   * Opens a direct message, or gives the one that exists. Several recipients make a new group each time.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `UNKNOWN_USER` (404), and those of `CommonCode`.
   *
   * Rate limit: 40 in 10 s, bucket `users.channels` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const dm = await astral.users.createChannel({ recipient_id: userId });
   * ```
   */
  createChannel(body: PrivateChannelCreateRequest, options?: CallOptions): Call<Channel, UsersCreateChannelCode>;

  /**
   * The guilds of the caller, by ascending id, each with the caller's permissions.
   *
   * Scopes: `guilds`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_OAUTH_SCOPE` (403), and those of `CommonCode`.
   *
   * Rate limit: 40 in 10 s, bucket `users.listGuilds` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const guild of astral.users.listGuilds()) console.log(guild.name);
   * ```
   */
  listGuilds(query?: UsersListGuildsQuery, options?: CallOptions): List<Guild, UsersListGuildsCode>;

  /**
   * Leaves a guild. Its owner cannot.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 10 in 10 s, bucket `users.leaveGuild:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.users.leaveGuild(guildId);
   * ```
   */
  leaveGuild(guildId: string, options?: CallOptions): Call<void, UsersLeaveGuildCode>;

  /**
   * Whom the caller knows or has blocked. For bots the list is empty.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const relationship of astral.users.listRelationships()) console.log(relationship.type);
   * ```
   */
  listRelationships(options?: CallOptions): List<Relationship, UsersListRelationshipsCode>;

  /**
   * One account, as everybody sees it.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `UNKNOWN_USER` (404), and those of `CommonCode`.
   *
   * Rate limit: 100 in 10 s, bucket `users.get` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const user = await astral.users.get(userId);
   * ```
   */
  get(userId: string, options?: CallOptions): Call<User, UsersGetCode>;
}

/** The resource `applications`. */
export interface ApplicationsResource {
  /**
   * The application that the calling bot belongs to. Only a bot token will do.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `INVALID_TOKEN` (401), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const { id } = await astral.applications.getMe();
   * ```
   */
  getMe(options?: CallOptions): Call<ApplicationSelf, ApplicationsGetMeCode>;

  /**
   * The applications of the calling person.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: those of `CommonCode`.
   *
   * Rate limit: 60 in 60 s, bucket `applications.list` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const application of person.applications.list()) console.log(application.name);
   * ```
   */
  list(options?: CallOptions): List<Application, ApplicationsListCode>;

  /**
   * Makes an application with a bot. The answer carries the bot token and the client secret, which are never shown again.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: those of `CommonCode`.
   *
   * Rate limit: 10 in 3600 s, bucket `applications.create` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const application = await person.applications.create({ name: "pingpong" });
   * ```
   */
  create(body: ApplicationCreateRequest, options?: CallOptions): Call<Application, ApplicationsCreateCode>;

  /**
   * One application of the calling person.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `UNKNOWN_APPLICATION` (404), and those of `CommonCode`.
   *
   * Rate limit: 60 in 60 s, bucket `applications.list` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await person.applications.get(applicationId);
   * ```
   */
  get(applicationId: string, options?: CallOptions): Call<Application, ApplicationsGetCode>;

  /**
   * Changes an application and gives it back.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `UNKNOWN_APPLICATION` (404), and those of `CommonCode`.
   *
   * Rate limit: 30 in 60 s, bucket `applications.update` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await person.applications.update(applicationId, { bot_public: false });
   * ```
   */
  update(applicationId: string, body: ApplicationUpdateRequest, options?: CallOptions): Call<Application, ApplicationsUpdateCode>;

  /**
   * Deletes an application with its bot. Its tokens end and its bot leaves every guild.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `UNKNOWN_APPLICATION` (404), and those of `CommonCode`.
   *
   * Rate limit: 10 in 3600 s, bucket `applications.delete` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await person.applications.delete(applicationId);
   * ```
   */
  delete(applicationId: string, options?: CallOptions): Call<void, ApplicationsDeleteCode>;

  /**
   * What anybody may know of an application. Needs no credential.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `GENERAL_ERROR` (500), `INVALID_FORM_BODY` (400), `RATE_LIMITED` (429), `UNKNOWN_APPLICATION` (404).
   *
   * Rate limit: 60 in 60 s, bucket `applications.list` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.applications.getPublic(applicationId);
   * ```
   */
  getPublic(applicationId: string, options?: CallOptions): Call<ApplicationPublic, ApplicationsGetPublicCode>;

  /**
   * Changes the bot of an application and gives it back.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `BOT_USER_NOT_FOUND` (404), `UNKNOWN_APPLICATION` (404), and those of `CommonCode`.
   *
   * Rate limit: 30 in 60 s, bucket `applications.update` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await person.applications.updateBot(applicationId, { username: "pongbot" });
   * ```
   */
  updateBot(applicationId: string, body: ApplicationBotUpdateRequest, options?: CallOptions): Call<ApplicationBot, ApplicationsUpdateBotCode>;

  /**
   * Gives the bot a new token. The old one is invalid at once and its gateway sessions end.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `BOT_USER_NOT_FOUND` (404), `SUDO_MODE_REQUIRED` (403), `UNKNOWN_APPLICATION` (404), and those of `CommonCode`.
   *
   * Rate limit: 10 in 3600 s, bucket `applications.rotate` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const { token } = await person.applications.resetBotToken(applicationId, { password });
   * ```
   */
  resetBotToken(applicationId: string, body?: SudoRequest, options?: CallOptions): Call<BotTokenReset, ApplicationsResetBotTokenCode>;

  /**
   * Gives the application a new client secret. The old one is invalid at once.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `SUDO_MODE_REQUIRED` (403), `UNKNOWN_APPLICATION` (404), and those of `CommonCode`.
   *
   * Rate limit: 10 in 3600 s, bucket `applications.rotate` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const { client_secret } = await person.applications.resetClientSecret(applicationId, { password });
   * ```
   */
  resetClientSecret(applicationId: string, body?: SudoRequest, options?: CallOptions): Call<ClientSecretReset, ApplicationsResetClientSecretCode>;
}

/** The resource `channels`. */
export interface ChannelsResource {
  /**
   * One channel.
   *
   * Permissions: `VIEW_CHANNEL`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), and those of `CommonCode`.
   *
   * Rate limit: 100 in 10 s, bucket `channels.get:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const channel = await astral.channels.get(channelId);
   * ```
   */
  get(channelId: string, options?: CallOptions): Call<Channel, ChannelsGetCode>;

  /**
   * Changes a channel or group and gives it back. Overwrites need `MANAGE_ROLES`, the voice region `UPDATE_RTC_REGION`. People of a group need no permission.
   *
   * Permissions: `VIEW_CHANNEL`, `MANAGE_CHANNELS`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `INVALID_CHANNEL_TYPE` (400), `MAX_CATEGORY_CHANNELS` (400), `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_USER` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `channels.update:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.channels.update(channelId, { topic: "Everything else" });
   * ```
   */
  update(channelId: string, body: ChannelUpdateRequest, options?: ChannelsUpdateOptions): Call<Channel, ChannelsUpdateCode>;

  /**
   * Deletes a guild channel, closes a direct message, or leaves a group.
   *
   * Permissions: `VIEW_CHANNEL`, `MANAGE_CHANNELS`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `channels.delete:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.channels.delete(channelId);
   * ```
   */
  delete(channelId: string, options?: ChannelsDeleteOptions): Call<void, ChannelsDeleteCode>;

  /**
   * Shows the caller as typing for some seconds.
   *
   * Permissions: `VIEW_CHANNEL`, `SEND_MESSAGES`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `CANNOT_SEND_MESSAGES_IN_NON_TEXT_CHANNEL` (400), `COMMUNICATION_DISABLED` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `channels.startTyping:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.channels.startTyping(channelId);
   * ```
   */
  startTyping(channelId: string, options?: CallOptions): Call<void, ChannelsStartTypingCode>;

  /**
   * Voice regions that a channel may use.
   *
   * Permissions: `VIEW_CHANNEL`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), and those of `CommonCode`.
   *
   * Rate limit: 100 in 10 s, bucket `channels.get:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const region of astral.channels.listRtcRegions(channelId)) console.log(region.name);
   * ```
   */
  listRtcRegions(channelId: string, options?: CallOptions): List<RtcRegion, ChannelsListRtcRegionsCode>;

  /**
   * Adds somebody to a group direct message.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `INVALID_CHANNEL_TYPE` (400), `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_USER` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `channels.update:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.channels.addRecipient({ channel_id, user_id });
   * ```
   */
  addRecipient(path: { readonly channel_id: string; readonly user_id: string }, options?: CallOptions): Call<void, ChannelsAddRecipientCode>;

  /**
   * Removes somebody from a group direct message, or leaves it. Only the owner removes others.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `INVALID_CHANNEL_TYPE` (400), `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_USER` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `channels.update:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.channels.removeRecipient({ channel_id, user_id });
   * ```
   */
  removeRecipient(path: { readonly channel_id: string; readonly user_id: string }, options?: CallOptions): Call<void, ChannelsRemoveRecipientCode>;

  /**
   * Sets what a role or member may do in a channel, in place of what was set before. Bits that the caller lacks are refused.
   *
   * Permissions: `VIEW_CHANNEL`, `MANAGE_ROLES`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `CANNOT_EXECUTE_ON_DM` (400), `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_MEMBER` (404), `UNKNOWN_ROLE` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `channels.update:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.channels.setPermission({ channel_id, overwrite_id }, { type: 0, allow: "0", deny: "2048" });
   * ```
   */
  setPermission(path: { readonly channel_id: string; readonly overwrite_id: string }, body: OverwriteRequest, options?: ChannelsSetPermissionOptions): Call<void, ChannelsSetPermissionCode>;

  /**
   * Removes what was set for a role or member in a channel.
   *
   * Permissions: `VIEW_CHANNEL`, `MANAGE_ROLES`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `CANNOT_EXECUTE_ON_DM` (400), `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `channels.update:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.channels.deletePermission({ channel_id, overwrite_id });
   * ```
   */
  deletePermission(path: { readonly channel_id: string; readonly overwrite_id: string }, options?: ChannelsDeletePermissionOptions): Call<void, ChannelsDeletePermissionCode>;
}

/** The resource `messages`. */
export interface MessagesResource {
  /**
   * Messages of a channel, newest first. Without the permission to read the history the list is empty. `around` wins over `before` and `after`.
   *
   * Permissions: `VIEW_CHANNEL`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), and those of `CommonCode`.
   *
   * Rate limit: 100 in 10 s, bucket `messages.list:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const message of astral.messages.list(channelId)) console.log(message.content);
   * ```
   */
  list(channelId: string, query?: MessagesListQuery, options?: CallOptions): List<Message, MessagesListCode>;

  /**
   * Sends a message and gives it back. The client adds a `nonce`, so that a repeated attempt posts once. Embeds need `EMBED_LINKS`, `files` need `ATTACH_FILES`.
   *
   * Permissions: `VIEW_CHANNEL`, `SEND_MESSAGES`.
   *
   * Carries a nonce, so it is repeated without ever being carried out twice.
   *
   * Error codes: `CANNOT_SEND_EMPTY_MESSAGE` (400), `CANNOT_SEND_MESSAGES_IN_NON_TEXT_CHANNEL` (400), `CANNOT_SEND_MESSAGES_TO_USER` (400), `COMMUNICATION_DISABLED` (403), `FEATURE_TEMPORARILY_DISABLED` (403), `FILE_SIZE_TOO_LARGE` (400), `MISSING_PERMISSIONS` (403), `SLOWMODE_RATE_LIMITED` (400), `UNKNOWN_CHANNEL` (404), `UNKNOWN_MESSAGE` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `messages.create:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const message = await astral.messages.create(channelId, { content: "pong" });
   * await astral.messages.create(channelId, { content: "a cat" }, { files: [{ path: "cat.png" }] });
   * ```
   */
  create(channelId: string, body: MessageCreateRequest, options?: MessagesCreateOptions): Call<Message, MessagesCreateCode>;

  /**
   * Deletes up to 100 messages of a guild channel. Ids that do not exist are skipped.
   *
   * Permissions: `VIEW_CHANNEL`, `MANAGE_MESSAGES`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `CANNOT_EXECUTE_ON_DM` (400), `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), and those of `CommonCode`.
   *
   * Rate limit: 10 in 10 s, bucket `messages.bulkDelete:{channel_id}` (observed).
   *
   * Source: observed in public clients or server behaviour.
   * @example
   * ```ts
   * await astral.messages.bulkDelete(channelId, { message_ids }, { auditLogReason: "spam" });
   * ```
   */
  bulkDelete(channelId: string, body: MessageBulkDeleteRequest, options?: MessagesBulkDeleteOptions): Call<void, MessagesBulkDeleteCode>;

  /**
   * One message.
   *
   * Permissions: `VIEW_CHANNEL`, `READ_MESSAGE_HISTORY`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_MESSAGE` (404), and those of `CommonCode`.
   *
   * Rate limit: 100 in 10 s, bucket `messages.get:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const message = await astral.messages.get({ channel_id, message_id });
   * ```
   */
  get(path: { readonly channel_id: string; readonly message_id: string }, options?: CallOptions): Call<Message, MessagesGetCode>;

  /**
   * Changes one of the caller's own messages and gives it back. What is absent stays; with `files`, only those older files stay that `attachments` names.
   *
   * Permissions: `VIEW_CHANNEL`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `CANNOT_EDIT_OTHER_USER_MESSAGE` (403), `CANNOT_MODIFY_SYSTEM_WEBHOOK` (400), `CANNOT_SEND_EMPTY_MESSAGE` (400), `COMMUNICATION_DISABLED` (403), `FILE_SIZE_TOO_LARGE` (400), `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_MESSAGE` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `messages.edit:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.messages.edit({ channel_id, message_id }, { content: "pong!" });
   * ```
   */
  edit(path: { readonly channel_id: string; readonly message_id: string }, body: MessageEditRequest, options?: MessagesEditOptions): Call<Message, MessagesEditCode>;

  /**
   * Deletes a message. That of another author needs `MANAGE_MESSAGES`.
   *
   * Permissions: `VIEW_CHANNEL`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_MESSAGE` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `messages.delete:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.messages.delete({ channel_id, message_id });
   * ```
   */
  delete(path: { readonly channel_id: string; readonly message_id: string }, options?: MessagesDeleteOptions): Call<void, MessagesDeleteCode>;

  /**
   * Removes one file from a message of the caller. A message with nothing left is deleted.
   *
   * Permissions: `VIEW_CHANNEL`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `CANNOT_EDIT_OTHER_USER_MESSAGE` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_MESSAGE` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `messages.delete:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.messages.deleteAttachment({ channel_id, message_id, attachment_id });
   * ```
   */
  deleteAttachment(path: { readonly channel_id: string; readonly message_id: string; readonly attachment_id: string }, options?: CallOptions): Call<void, MessagesDeleteAttachmentCode>;
}

/** The resource `reactions`. */
export interface ReactionsResource {
  /**
   * Removes every reaction from a message.
   *
   * Permissions: `VIEW_CHANNEL`, `MANAGE_MESSAGES`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_MESSAGE` (404), and those of `CommonCode`.
   *
   * Rate limit: 30 in 10 s, bucket `reactions:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.reactions.removeAll({ channel_id, message_id });
   * ```
   */
  removeAll(path: { readonly channel_id: string; readonly message_id: string }, options?: CallOptions): Call<void, ReactionsRemoveAllCode>;

  /**
   * Who used an emoji on a message, by ascending id.
   *
   * Permissions: `VIEW_CHANNEL`, `READ_MESSAGE_HISTORY`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_MESSAGE` (404), and those of `CommonCode`.
   *
   * Rate limit: 30 in 10 s, bucket `reactions:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const user of astral.reactions.list({ channel_id, message_id, emoji: "👍" })) console.log(user.username);
   * ```
   */
  list(path: { readonly channel_id: string; readonly message_id: string; readonly emoji: string }, query?: ReactionsListQuery, options?: CallOptions): List<User, ReactionsListCode>;

  /**
   * Removes one emoji of everybody from a message.
   *
   * Permissions: `VIEW_CHANNEL`, `MANAGE_MESSAGES`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_MESSAGE` (404), and those of `CommonCode`.
   *
   * Rate limit: 30 in 10 s, bucket `reactions:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.reactions.removeEmoji({ channel_id, message_id, emoji: "👍" });
   * ```
   */
  removeEmoji(path: { readonly channel_id: string; readonly message_id: string; readonly emoji: string }, options?: CallOptions): Call<void, ReactionsRemoveEmojiCode>;

  /**
   * Reacts to a message. `ADD_REACTIONS` is needed only for an emoji that the message does not carry yet. Reacting again changes nothing.
   *
   * Permissions: `VIEW_CHANNEL`, `READ_MESSAGE_HISTORY`, `ADD_REACTIONS`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `COMMUNICATION_DISABLED` (403), `MAX_REACTIONS` (400), `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_MESSAGE` (404), and those of `CommonCode`.
   *
   * Rate limit: 30 in 10 s, bucket `reactions:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.reactions.add({ channel_id, message_id, emoji: "👍" });
   * ```
   */
  add(path: { readonly channel_id: string; readonly message_id: string; readonly emoji: string }, options?: CallOptions): Call<void, ReactionsAddCode>;

  /**
   * Takes back the caller's own reaction.
   *
   * Permissions: `VIEW_CHANNEL`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_MESSAGE` (404), and those of `CommonCode`.
   *
   * Rate limit: 30 in 10 s, bucket `reactions:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.reactions.removeOwn({ channel_id, message_id, emoji: "👍" });
   * ```
   */
  removeOwn(path: { readonly channel_id: string; readonly message_id: string; readonly emoji: string }, options?: CallOptions): Call<void, ReactionsRemoveOwnCode>;

  /**
   * Removes somebody's reaction. That of another needs `MANAGE_MESSAGES`, unless the message is the caller's own.
   *
   * Permissions: `VIEW_CHANNEL`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_MESSAGE` (404), and those of `CommonCode`.
   *
   * Rate limit: 30 in 10 s, bucket `reactions:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.reactions.remove({ channel_id, message_id, emoji: "👍", user_id });
   * ```
   */
  remove(path: { readonly channel_id: string; readonly message_id: string; readonly emoji: string; readonly user_id: string }, options?: CallOptions): Call<void, ReactionsRemoveCode>;
}

/** The resource `pins`. */
export interface PinsResource {
  /**
   * Pinned messages of a channel, newest pin first.
   *
   * Permissions: `VIEW_CHANNEL`, `READ_MESSAGE_HISTORY`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `pins:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const pin of astral.pins.list(channelId)) console.log(pin.message.content);
   * ```
   */
  list(channelId: string, query?: PinsListQuery, options?: CallOptions): List<Pin, PinsListCode>;

  /**
   * Pins a message. Pinning again changes nothing.
   *
   * Permissions: `VIEW_CHANNEL`, `PIN_MESSAGES`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `CANNOT_MODIFY_SYSTEM_WEBHOOK` (400), `MAX_PINS_PER_CHANNEL` (400), `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_MESSAGE` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `pins:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.pins.add({ channel_id, message_id });
   * ```
   */
  add(path: { readonly channel_id: string; readonly message_id: string }, options?: PinsAddOptions): Call<void, PinsAddCode>;

  /**
   * Unpins a message. One that is not pinned stays so.
   *
   * Permissions: `VIEW_CHANNEL`, `PIN_MESSAGES`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_MESSAGE` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `pins:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.pins.remove({ channel_id, message_id });
   * ```
   */
  remove(path: { readonly channel_id: string; readonly message_id: string }, options?: PinsRemoveOptions): Call<void, PinsRemoveCode>;
}

/** The resource `calls`. */
export interface CallsResource {
  /**
   * Whether a direct message or group can be rung.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `INVALID_CHANNEL_TYPE` (400), `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), and those of `CommonCode`.
   *
   * Rate limit: 60 in 10 s, bucket `calls.get:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const { ringable } = await astral.calls.get(channelId);
   * ```
   */
  get(channelId: string, options?: CallOptions): Call<CallEligibility, CallsGetCode>;

  /**
   * Moves a running call to another voice region.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `INVALID_CHANNEL_TYPE` (400), `MISSING_PERMISSIONS` (403), `NO_ACTIVE_CALL` (404), `UNKNOWN_CHANNEL` (404), and those of `CommonCode`.
   *
   * Rate limit: 10 in 10 s, bucket `calls.update:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.calls.update(channelId, { region: "eu-west" });
   * ```
   */
  update(channelId: string, body: CallUpdateRequest, options?: CallOptions): Call<void, CallsUpdateCode>;

  /**
   * Rings people of a direct message or group, everybody when none are named. The first ring starts the call.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `INVALID_CHANNEL_TYPE` (400), `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), and those of `CommonCode`.
   *
   * Rate limit: 5 in 10 s, bucket `calls.ring:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.calls.ring(channelId, { recipients: [userId] });
   * ```
   */
  ring(channelId: string, body?: CallRingRequest, options?: CallOptions): Call<void, CallsRingCode>;

  /**
   * Stops ringing people, everybody when none are named.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `INVALID_CHANNEL_TYPE` (400), `MISSING_PERMISSIONS` (403), `NO_ACTIVE_CALL` (404), `UNKNOWN_CHANNEL` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `calls.stopRinging:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.calls.stopRinging(channelId);
   * ```
   */
  stopRinging(channelId: string, body?: CallRingRequest, options?: CallOptions): Call<void, CallsStopRingingCode>;
}

/** The resource `guilds`. */
export interface GuildsResource {
  /**
   * Makes a guild that the caller owns, with one text channel.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `MAX_GUILDS` (400), and those of `CommonCode`.
   *
   * Rate limit: 10 in 60 s, bucket `guilds.create` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const guild = await astral.guilds.create({ name: "Antiphon" });
   * ```
   */
  create(body: GuildCreateRequest, options?: CallOptions): Call<Guild, GuildsCreateCode>;

  /**
   * One guild.
   *
   * Scopes: `guilds`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_OAUTH_SCOPE` (403), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 100 in 10 s, bucket `guilds.get:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const guild = await astral.guilds.get(guildId);
   * ```
   */
  get(guildId: string, options?: CallOptions): Call<Guild, GuildsGetCode>;

  /**
   * Changes a guild and gives it back.
   *
   * Permissions: `MANAGE_GUILD`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `guilds.update:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.guilds.update(guildId, { name: "Antiphon" }, { auditLogReason: "new name" });
   * ```
   */
  update(guildId: string, body: GuildUpdateRequest, options?: GuildsUpdateOptions): Call<Guild, GuildsUpdateCode>;

  /**
   * Deletes a guild that the caller owns. People with a second factor confirm it.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `SUDO_MODE_REQUIRED` (403), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 10 in 60 s, bucket `guilds.delete:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.guilds.delete(guildId);
   * ```
   */
  delete(guildId: string, body?: SudoRequest, options?: CallOptions): Call<void, GuildsDeleteCode>;

  /**
   * The guild's own invite code, and how often it was used.
   *
   * Permissions: `MANAGE_GUILD`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 100 in 10 s, bucket `guilds.getVanityUrl:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const { code } = await astral.guilds.getVanityUrl(guildId);
   * ```
   */
  getVanityUrl(guildId: string, options?: CallOptions): Call<VanityUrl, GuildsGetVanityUrlCode>;

  /**
   * Sets or removes the guild's own invite code.
   *
   * Permissions: `MANAGE_GUILD`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 10 in 60 s, bucket `guilds.updateVanityUrl:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.guilds.updateVanityUrl(guildId, { code: "antiphon" });
   * ```
   */
  updateVanityUrl(guildId: string, body: VanityUrlRequest, options?: GuildsUpdateVanityUrlOptions): Call<VanityUrlChange, GuildsUpdateVanityUrlCode>;

  /**
   * Channels of a guild that the caller can see.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 60 in 10 s, bucket `guilds.listChannels:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const channel of astral.guilds.listChannels(guildId)) console.log(channel.name);
   * ```
   */
  listChannels(guildId: string, options?: CallOptions): List<Channel, GuildsListChannelsCode>;

  /**
   * Makes a channel.
   *
   * Permissions: `MANAGE_CHANNELS`.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `MAX_CATEGORY_CHANNELS` (400), `MAX_GUILD_CHANNELS` (400), `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 10 in 60 s, bucket `guilds.createChannel:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const channel = await astral.guilds.createChannel(guildId, { type: 0, name: "general" });
   * ```
   */
  createChannel(guildId: string, body: ChannelCreateRequest, options?: GuildsCreateChannelOptions): Call<Channel, GuildsCreateChannelCode>;

  /**
   * Changes the order and the categories of channels.
   *
   * Permissions: `MANAGE_CHANNELS`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MAX_CATEGORY_CHANNELS` (400), `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 30 in 10 s, bucket `guilds.moveChannels:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.guilds.moveChannels(guildId, [{ id: channelId, position: 0 }]);
   * ```
   */
  moveChannels(guildId: string, body: readonly ChannelPosition[], options?: GuildsMoveChannelsOptions): Call<void, GuildsMoveChannelsCode>;
}

/** The resource `members`. */
export interface MembersResource {
  /**
   * Members of a guild, by ascending id; all of them without `limit`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 40 in 10 s, bucket `members:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const member of astral.members.list(guildId)) console.log(member.nick);
   * ```
   */
  list(guildId: string, query?: MembersListQuery, options?: CallOptions): List<Member, MembersListCode>;

  /**
   * The caller's own membership.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 40 in 10 s, bucket `members:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const member = await astral.members.getMe(guildId);
   * ```
   */
  getMe(guildId: string, options?: CallOptions): Call<Member, MembersGetMeCode>;

  /**
   * Changes the caller's own membership and gives it back. The nickname needs `CHANGE_NICKNAME`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `members.update:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.members.updateMe(guildId, { nick: "pong" });
   * ```
   */
  updateMe(guildId: string, body: MemberSelfUpdateRequest, options?: MembersUpdateMeOptions): Call<Member, MembersUpdateMeCode>;

  /**
   * One member.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `UNKNOWN_GUILD` (404), `UNKNOWN_MEMBER` (404), and those of `CommonCode`.
   *
   * Rate limit: 40 in 10 s, bucket `members:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const member = await astral.members.get({ guild_id, user_id });
   * ```
   */
  get(path: { readonly guild_id: string; readonly user_id: string }, options?: CallOptions): Call<Member, MembersGetCode>;

  /**
   * Changes a member and gives it back. Each field needs its own permission: `nick` MANAGE_NICKNAMES, `roles` MANAGE_ROLES, `mute` MUTE_MEMBERS, `deaf` DEAFEN_MEMBERS, `channel_id` MOVE_MEMBERS, `communication_disabled_until` MODERATE_MEMBERS. The target must rank below the caller.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_GUILD` (404), `UNKNOWN_MEMBER` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `members.update:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.members.update({ guild_id, user_id }, { communication_disabled_until }, { auditLogReason: "spam" });
   * ```
   */
  update(path: { readonly guild_id: string; readonly user_id: string }, body: MemberUpdateRequest, options?: MembersUpdateOptions): Call<Member, MembersUpdateCode>;

  /**
   * Kicks a member, who must rank below the caller.
   *
   * Permissions: `KICK_MEMBERS`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_GUILD` (404), `UNKNOWN_MEMBER` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `members.remove:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.members.remove({ guild_id, user_id }, { auditLogReason: "spam" });
   * ```
   */
  remove(path: { readonly guild_id: string; readonly user_id: string }, options?: MembersRemoveOptions): Call<void, MembersRemoveCode>;

  /**
   * Gives a member a role, which must rank below the caller's.
   *
   * Permissions: `MANAGE_ROLES`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_GUILD` (404), `UNKNOWN_MEMBER` (404), `UNKNOWN_ROLE` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `members.roles:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.members.addRole({ guild_id, user_id, role_id });
   * ```
   */
  addRole(path: { readonly guild_id: string; readonly user_id: string; readonly role_id: string }, options?: MembersAddRoleOptions): Call<void, MembersAddRoleCode>;

  /**
   * Takes a role from a member.
   *
   * Permissions: `MANAGE_ROLES`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_GUILD` (404), `UNKNOWN_MEMBER` (404), `UNKNOWN_ROLE` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `members.roles:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.members.removeRole({ guild_id, user_id, role_id });
   * ```
   */
  removeRole(path: { readonly guild_id: string; readonly user_id: string; readonly role_id: string }, options?: MembersRemoveRoleOptions): Call<void, MembersRemoveRoleCode>;
}

/** The resource `bans`. */
export interface BansResource {
  /**
   * Bans of a guild.
   *
   * Permissions: `BAN_MEMBERS`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 40 in 10 s, bucket `members:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const ban of astral.bans.list(guildId)) console.log(ban.reason);
   * ```
   */
  list(guildId: string, options?: CallOptions): List<Ban, BansListCode>;

  /**
   * Bans a user, member or not, in place of an older ban. A member must rank below the caller.
   *
   * Permissions: `BAN_MEMBERS`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_GUILD` (404), `UNKNOWN_USER` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `members.remove:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.bans.create({ guild_id, user_id }, { delete_message_days: 1 }, { auditLogReason: "spam" });
   * ```
   */
  create(path: { readonly guild_id: string; readonly user_id: string }, body?: BanRequest, options?: BansCreateOptions): Call<void, BansCreateCode>;

  /**
   * Lifts a ban.
   *
   * Permissions: `BAN_MEMBERS`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `members.remove:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.bans.remove({ guild_id, user_id });
   * ```
   */
  remove(path: { readonly guild_id: string; readonly user_id: string }, options?: BansRemoveOptions): Call<void, BansRemoveCode>;
}

/** The resource `roles`. */
export interface RolesResource {
  /**
   * Roles of a guild.
   *
   * Scopes: `guilds`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_OAUTH_SCOPE` (403), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 60 in 10 s, bucket `roles.list:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const role of astral.roles.list(guildId)) console.log(role.name);
   * ```
   */
  list(guildId: string, options?: CallOptions): List<Role, RolesListCode>;

  /**
   * Makes a role right above that of everybody. Permissions that the caller lacks are refused.
   *
   * Permissions: `MANAGE_ROLES`.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `MAX_GUILD_ROLES` (400), `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 10 in 60 s, bucket `roles.create:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const role = await astral.roles.create(guildId, { name: "Moderator" });
   * ```
   */
  create(guildId: string, body: RoleCreateRequest, options?: RolesCreateOptions): Call<Role, RolesCreateCode>;

  /**
   * Changes the order of roles.
   *
   * Permissions: `MANAGE_ROLES`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_GUILD` (404), `UNKNOWN_ROLE` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `roles.move:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.roles.move(guildId, [{ id: roleId, position: 3 }]);
   * ```
   */
  move(guildId: string, body: readonly RolePosition[], options?: RolesMoveOptions): Call<void, RolesMoveCode>;

  /**
   * Changes a role and gives it back. It must rank below the caller's.
   *
   * Permissions: `MANAGE_ROLES`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_GUILD` (404), `UNKNOWN_ROLE` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `roles.update:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.roles.update({ guild_id, role_id }, { hoist: true });
   * ```
   */
  update(path: { readonly guild_id: string; readonly role_id: string }, body: RoleUpdateRequest, options?: RolesUpdateOptions): Call<Role, RolesUpdateCode>;

  /**
   * Deletes a role, which must rank below the caller's.
   *
   * Permissions: `MANAGE_ROLES`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_GUILD` (404), `UNKNOWN_ROLE` (404), and those of `CommonCode`.
   *
   * Rate limit: 10 in 60 s, bucket `roles.delete:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.roles.delete({ guild_id, role_id });
   * ```
   */
  delete(path: { readonly guild_id: string; readonly role_id: string }, options?: RolesDeleteOptions): Call<void, RolesDeleteCode>;
}

/** The resource `auditLogs`. */
export interface AuditLogsResource {
  /**
   * Administrative actions in a guild, newest first. Sources disagree on bots: observed behaviour refuses them with `ACCESS_DENIED`, and so does the mock unless it is told otherwise.
   *
   * Permissions: `VIEW_AUDIT_LOG`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const entry of astral.auditLogs.list(guildId)) console.log(entry.reason);
   * ```
   */
  list(guildId: string, query?: AuditLogsListQuery, options?: CallOptions): List<AuditLogEntry, AuditLogsListCode>;
}

/** The resource `emojis`. */
export interface EmojisResource {
  /**
   * Emojis of a guild, with who added them.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 60 in 10 s, bucket `emojis.list:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const emoji of astral.emojis.list(guildId)) console.log(emoji.name);
   * ```
   */
  list(guildId: string, options?: CallOptions): List<Emoji, EmojisListCode>;

  /**
   * Adds an emoji.
   *
   * Permissions: `CREATE_EXPRESSIONS`.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `FILE_SIZE_TOO_LARGE` (400), `MAX_ANIMATED_EMOJIS` (400), `MAX_EMOJIS` (400), `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `emojis.create:{guild_id}` (proposed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const emoji = await astral.emojis.create(guildId, { name: "blobwave", image: dataUri });
   * ```
   */
  create(guildId: string, body: EmojiCreateRequest, options?: EmojisCreateOptions): Call<Emoji, EmojisCreateCode>;

  /**
   * Adds several emojis; says which were refused.
   *
   * Permissions: `CREATE_EXPRESSIONS`.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 6 in 60 s, bucket `emojis.createMany:{guild_id}` (proposed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const { success, failed } = await astral.emojis.createMany(guildId, { emojis: [{ name: "blobwave", image: dataUri }] });
   * ```
   */
  createMany(guildId: string, body: EmojiBulkRequest, options?: EmojisCreateManyOptions): Call<EmojiBulkResult, EmojisCreateManyCode>;

  /**
   * Changes an emoji and gives it back. One that somebody else added needs `MANAGE_EXPRESSIONS`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_EMOJI` (404), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `emojis.update:{guild_id}` (proposed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.emojis.update({ guild_id, emoji_id }, { name: "wave2" });
   * ```
   */
  update(path: { readonly guild_id: string; readonly emoji_id: string }, body: EmojiUpdateRequest, options?: EmojisUpdateOptions): Call<Emoji, EmojisUpdateCode>;

  /**
   * Removes an emoji. One that somebody else added needs `MANAGE_EXPRESSIONS`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_EMOJI` (404), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `emojis.delete:{guild_id}` (proposed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.emojis.delete({ guild_id, emoji_id });
   * ```
   */
  delete(path: { readonly guild_id: string; readonly emoji_id: string }, options?: EmojisDeleteOptions): Call<void, EmojisDeleteCode>;
}

/** The resource `stickers`. */
export interface StickersResource {
  /**
   * Stickers of a guild, with who added them.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 60 in 10 s, bucket `stickers.list:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const sticker of astral.stickers.list(guildId)) console.log(sticker.name);
   * ```
   */
  list(guildId: string, options?: CallOptions): List<Sticker, StickersListCode>;

  /**
   * Adds a sticker.
   *
   * Permissions: `CREATE_EXPRESSIONS`.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `FILE_SIZE_TOO_LARGE` (400), `MAX_STICKERS` (400), `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `stickers.create:{guild_id}` (proposed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const sticker = await astral.stickers.create(guildId, { name: "wave", tags: ["hello"], image: dataUri });
   * ```
   */
  create(guildId: string, body: StickerCreateRequest, options?: StickersCreateOptions): Call<Sticker, StickersCreateCode>;

  /**
   * Adds several stickers; says which were refused.
   *
   * Permissions: `CREATE_EXPRESSIONS`.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 6 in 60 s, bucket `stickers.createMany:{guild_id}` (proposed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const { success, failed } = await astral.stickers.createMany(guildId, { stickers: [{ name: "wave", tags: ["hello"], image: dataUri }] });
   * ```
   */
  createMany(guildId: string, body: StickerBulkRequest, options?: StickersCreateManyOptions): Call<StickerBulkResult, StickersCreateManyCode>;

  /**
   * Changes a sticker and gives it back. One that somebody else added needs `MANAGE_EXPRESSIONS`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_GUILD` (404), `UNKNOWN_STICKER` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `stickers.update:{guild_id}` (proposed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.stickers.update({ guild_id, sticker_id }, { name: "wave2" });
   * ```
   */
  update(path: { readonly guild_id: string; readonly sticker_id: string }, body: StickerUpdateRequest, options?: StickersUpdateOptions): Call<Sticker, StickersUpdateCode>;

  /**
   * Removes a sticker. One that somebody else added needs `MANAGE_EXPRESSIONS`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_GUILD` (404), `UNKNOWN_STICKER` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `stickers.delete:{guild_id}` (proposed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.stickers.delete({ guild_id, sticker_id });
   * ```
   */
  delete(path: { readonly guild_id: string; readonly sticker_id: string }, options?: StickersDeleteOptions): Call<void, StickersDeleteCode>;
}

/** The resource `invites`. */
export interface InvitesResource {
  /**
   * What an invite leads to. Needs no credential.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `GENERAL_ERROR` (500), `INVALID_FORM_BODY` (400), `RATE_LIMITED` (429), `UNKNOWN_INVITE` (404).
   *
   * Rate limit: 100 in 10 s, bucket `invites.get:{invite_code}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const invite = await astral.invites.get("abcDEF12");
   * ```
   */
  get(inviteCode: string, options?: CallOptions): Call<Invite, InvitesGetCode>;

  /**
   * Joins by an invite. For people only.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `FEATURE_TEMPORARILY_DISABLED` (403), `MAX_GUILDS` (400), `MISSING_ACCESS` (403), `UNKNOWN_INVITE` (404), `USER_BANNED_FROM_GUILD` (403), and those of `CommonCode`.
   *
   * Rate limit: 10 in 10 s, bucket `invites.accept:{invite_code}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await person.invites.accept("abcDEF12");
   * ```
   */
  accept(inviteCode: string, options?: CallOptions): Call<Invite, InvitesAcceptCode>;

  /**
   * Ends an invite of one's own; another's needs `MANAGE_GUILD`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_PERMISSIONS` (403), `UNKNOWN_INVITE` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `invites.delete:{invite_code}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.invites.delete("abcDEF12");
   * ```
   */
  delete(inviteCode: string, options?: InvitesDeleteOptions): Call<void, InvitesDeleteCode>;

  /**
   * Invites to a channel.
   *
   * Permissions: `VIEW_CHANNEL`, `MANAGE_CHANNELS`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), and those of `CommonCode`.
   *
   * Rate limit: 40 in 10 s, bucket `invites.listForChannel:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const invite of astral.invites.listForChannel(channelId)) console.log(invite.uses);
   * ```
   */
  listForChannel(channelId: string, options?: CallOptions): List<Invite, InvitesListForChannelCode>;

  /**
   * Makes an invite to a channel. An equal one is given again unless `unique` is set.
   *
   * Permissions: `VIEW_CHANNEL`, `CREATE_INSTANT_INVITE`.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `FEATURE_TEMPORARILY_DISABLED` (403), `INVALID_CHANNEL_TYPE` (400), `MAX_INVITES` (400), `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 60 s, bucket `invites.create:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const { code } = await astral.invites.create(channelId, { max_age: 3600 });
   * ```
   */
  create(channelId: string, body?: InviteCreateRequest, options?: InvitesCreateOptions): Call<Invite, InvitesCreateCode>;

  /**
   * Invites to a guild.
   *
   * Permissions: `MANAGE_GUILD`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 40 in 10 s, bucket `invites.listForGuild:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const invite of astral.invites.listForGuild(guildId)) console.log(invite.uses);
   * ```
   */
  listForGuild(guildId: string, options?: CallOptions): List<Invite, InvitesListForGuildCode>;
}

/** The resource `webhooks`. */
export interface WebhooksResource {
  /**
   * Webhooks of a guild.
   *
   * Permissions: `MANAGE_WEBHOOKS`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 40 in 10 s, bucket `webhooks.listForGuild:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const webhook of astral.webhooks.listForGuild(guildId)) console.log(webhook.name);
   * ```
   */
  listForGuild(guildId: string, options?: CallOptions): List<Webhook, WebhooksListForGuildCode>;

  /**
   * Webhooks of a channel.
   *
   * Permissions: `VIEW_CHANNEL`, `MANAGE_WEBHOOKS`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `CANNOT_EXECUTE_ON_DM` (400), `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), and those of `CommonCode`.
   *
   * Rate limit: 40 in 10 s, bucket `webhooks.listForChannel:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const webhook of astral.webhooks.listForChannel(channelId)) console.log(webhook.name);
   * ```
   */
  listForChannel(channelId: string, options?: CallOptions): List<Webhook, WebhooksListForChannelCode>;

  /**
   * Makes a webhook; whoever has its token may write into the channel.
   *
   * Permissions: `VIEW_CHANNEL`, `MANAGE_WEBHOOKS`.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `CANNOT_EXECUTE_ON_DM` (400), `INVALID_CHANNEL_TYPE` (400), `MAX_WEBHOOKS` (400), `MAX_WEBHOOKS_PER_GUILD` (400), `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), and those of `CommonCode`.
   *
   * Rate limit: 10 in 60 s, bucket `webhooks.create:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const { id, token } = await astral.webhooks.create(channelId, { name: "builds" });
   * ```
   */
  create(channelId: string, body: WebhookCreateRequest, options?: WebhooksCreateOptions): Call<Webhook, WebhooksCreateCode>;

  /**
   * One webhook.
   *
   * Permissions: `MANAGE_WEBHOOKS`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_WEBHOOK` (404), and those of `CommonCode`.
   *
   * Rate limit: 100 in 10 s, bucket `webhooks.get:{webhook_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.webhooks.get(webhookId);
   * ```
   */
  get(webhookId: string, options?: CallOptions): Call<Webhook, WebhooksGetCode>;

  /**
   * Changes a webhook and gives it back.
   *
   * Permissions: `MANAGE_WEBHOOKS`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `INVALID_CHANNEL_TYPE` (400), `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_WEBHOOK` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `webhooks.update:{webhook_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.webhooks.update(webhookId, { name: "deploys" });
   * ```
   */
  update(webhookId: string, body: WebhookUpdateRequest, options?: WebhooksUpdateOptions): Call<Webhook, WebhooksUpdateCode>;

  /**
   * Deletes a webhook.
   *
   * Permissions: `MANAGE_WEBHOOKS`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_WEBHOOK` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `webhooks.delete:{webhook_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.webhooks.delete(webhookId);
   * ```
   */
  delete(webhookId: string, options?: WebhooksDeleteOptions): Call<void, WebhooksDeleteCode>;

  /**
   * One webhook, by its token.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `GENERAL_ERROR` (500), `INVALID_FORM_BODY` (400), `RATE_LIMITED` (429), `UNKNOWN_WEBHOOK` (404).
   *
   * Rate limit: 100 in 10 s, bucket `webhooks.get:{webhook_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.webhooks.getWithToken({ webhook_id, webhook_token });
   * ```
   */
  getWithToken(path: { readonly webhook_id: string; readonly webhook_token: string }, options?: CallOptions): Call<Webhook, WebhooksGetWithTokenCode>;

  /**
   * Writes a message as the webhook. Without `wait` the answer is empty; with it, it is the message. A nonce makes repeating safe.
   *
   * Carries a nonce, so it is repeated without ever being carried out twice.
   *
   * Error codes: `CANNOT_SEND_EMPTY_MESSAGE` (400), `FEATURE_TEMPORARILY_DISABLED` (403), `FILE_SIZE_TOO_LARGE` (400), `GENERAL_ERROR` (500), `INVALID_API_ORIGIN` (403), `INVALID_FORM_BODY` (400), `RATE_LIMITED` (429), `UNKNOWN_MESSAGE` (404), `UNKNOWN_WEBHOOK` (404).
   *
   * Rate limit: 60 in 60 s, bucket `webhooks.execute:{webhook_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const message = await astral.webhooks.execute({ webhook_id, webhook_token }, { content: "built" }, { query: { wait: true }, files: [{ path: "report.txt" }] });
   * ```
   */
  execute(path: { readonly webhook_id: string; readonly webhook_token: string }, body: WebhookExecuteRequest, options?: WebhooksExecuteOptions): Call<Message | undefined, WebhooksExecuteCode>;

  /**
   * Changes name or picture of a webhook by its token.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `GENERAL_ERROR` (500), `INVALID_API_ORIGIN` (403), `INVALID_FORM_BODY` (400), `RATE_LIMITED` (429), `UNKNOWN_WEBHOOK` (404).
   *
   * Rate limit: 20 in 10 s, bucket `webhooks.update:{webhook_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.webhooks.updateWithToken({ webhook_id, webhook_token }, { name: "deploys" });
   * ```
   */
  updateWithToken(path: { readonly webhook_id: string; readonly webhook_token: string }, body: WebhookTokenUpdateRequest, options?: CallOptions): Call<Webhook, WebhooksUpdateWithTokenCode>;

  /**
   * Deletes a webhook by its token.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `GENERAL_ERROR` (500), `INVALID_API_ORIGIN` (403), `INVALID_FORM_BODY` (400), `RATE_LIMITED` (429), `UNKNOWN_WEBHOOK` (404).
   *
   * Rate limit: 20 in 10 s, bucket `webhooks.delete:{webhook_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.webhooks.deleteWithToken({ webhook_id, webhook_token });
   * ```
   */
  deleteWithToken(path: { readonly webhook_id: string; readonly webhook_token: string }, options?: CallOptions): Call<void, WebhooksDeleteWithTokenCode>;

  /**
   * Takes an event of a code host and writes what happened.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `GENERAL_ERROR` (500), `INVALID_API_ORIGIN` (403), `INVALID_FORM_BODY` (400), `RATE_LIMITED` (429), `UNKNOWN_WEBHOOK` (404).
   *
   * Rate limit: 200 in 60 s, bucket `webhooks.executeGithub:{webhook_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.webhooks.executeGithub({ webhook_id, webhook_token }, event, { githubEvent: "push" });
   * ```
   */
  executeGithub(path: { readonly webhook_id: string; readonly webhook_token: string }, body: GithubEvent, options?: WebhooksExecuteGithubOptions): Call<void, WebhooksExecuteGithubCode>;

  /**
   * Takes a message in Slack's form. The answer is the text `ok`.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `CANNOT_SEND_EMPTY_MESSAGE` (400), `GENERAL_ERROR` (500), `INVALID_API_ORIGIN` (403), `INVALID_FORM_BODY` (400), `RATE_LIMITED` (429), `UNKNOWN_WEBHOOK` (404).
   *
   * Rate limit: 60 in 60 s, bucket `webhooks.execute:{webhook_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.webhooks.executeSlack({ webhook_id, webhook_token }, { text: "built" });
   * ```
   */
  executeSlack(path: { readonly webhook_id: string; readonly webhook_token: string }, body: SlackMessage, options?: CallOptions): Call<string, WebhooksExecuteSlackCode>;
}

/** The resource `commands`. */
export interface CommandsResource {
  /**
   * Commands of the calling bot everywhere.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `UNKNOWN_APPLICATION` (404), and those of `CommonCode`.
   *
   * Rate limit: 60 in 60 s, bucket `commands.list:{application_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const command of astral.commands.list(applicationId)) console.log(command.name);
   * ```
   */
  list(applicationId: string, options?: CallOptions): List<Command, CommandsListCode>;

  /**
   * Registers a command everywhere, in place of one with the same name and type. How invocations reach a bot is not documented.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `UNKNOWN_APPLICATION` (404), and those of `CommonCode`.
   *
   * Rate limit: 30 in 60 s, bucket `commands.create:{application_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const command = await astral.commands.create(applicationId, { name: "ping", description: "Says pong." });
   * ```
   */
  create(applicationId: string, body: CommandCreateRequest, options?: CallOptions): Call<Command, CommandsCreateCode>;

  /**
   * Replaces all commands everywhere; those that are not named are deleted.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `UNKNOWN_APPLICATION` (404), and those of `CommonCode`.
   *
   * Rate limit: 5 in 60 s, bucket `commands.replace:{application_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.commands.replace(applicationId, [{ name: "ping", description: "Says pong." }]);
   * ```
   */
  replace(applicationId: string, body: readonly CommandCreateRequest[], options?: CallOptions): Call<readonly Command[], CommandsReplaceCode>;

  /**
   * One command.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `UNKNOWN_APPLICATION` (404), `UNKNOWN_COMMAND` (404), and those of `CommonCode`.
   *
   * Rate limit: 60 in 60 s, bucket `commands.list:{application_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.commands.get({ application_id, command_id });
   * ```
   */
  get(path: { readonly application_id: string; readonly command_id: string }, options?: CallOptions): Call<Command, CommandsGetCode>;

  /**
   * Changes a command and gives it back.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `UNKNOWN_APPLICATION` (404), `UNKNOWN_COMMAND` (404), and those of `CommonCode`.
   *
   * Rate limit: 30 in 60 s, bucket `commands.update:{application_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.commands.update({ application_id, command_id }, { description: "Says pong." });
   * ```
   */
  update(path: { readonly application_id: string; readonly command_id: string }, body: CommandUpdateRequest, options?: CallOptions): Call<Command, CommandsUpdateCode>;

  /**
   * Deletes a command.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `UNKNOWN_APPLICATION` (404), `UNKNOWN_COMMAND` (404), and those of `CommonCode`.
   *
   * Rate limit: 30 in 60 s, bucket `commands.delete:{application_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.commands.delete({ application_id, command_id });
   * ```
   */
  delete(path: { readonly application_id: string; readonly command_id: string }, options?: CallOptions): Call<void, CommandsDeleteCode>;
}

/** The resource `guildCommands`. */
export interface GuildCommandsResource {
  /**
   * Commands of the calling bot in one guild.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `UNKNOWN_APPLICATION` (404), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 60 in 60 s, bucket `commands.list:{application_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const command of astral.guildCommands.list({ application_id, guild_id })) console.log(command.name);
   * ```
   */
  list(path: { readonly application_id: string; readonly guild_id: string }, options?: CallOptions): List<Command, GuildCommandsListCode>;

  /**
   * Registers a command in one guild, in place of one with the same name and type. How invocations reach a bot is not documented.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `UNKNOWN_APPLICATION` (404), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 30 in 60 s, bucket `commands.create:{application_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const command = await astral.guildCommands.create({ application_id, guild_id }, { name: "ping", description: "Says pong." });
   * ```
   */
  create(path: { readonly application_id: string; readonly guild_id: string }, body: CommandCreateRequest, options?: CallOptions): Call<Command, GuildCommandsCreateCode>;

  /**
   * Replaces all commands in one guild; those that are not named are deleted.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `UNKNOWN_APPLICATION` (404), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 5 in 60 s, bucket `commands.replace:{application_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.guildCommands.replace({ application_id, guild_id }, [{ name: "ping", description: "Says pong." }]);
   * ```
   */
  replace(path: { readonly application_id: string; readonly guild_id: string }, body: readonly CommandCreateRequest[], options?: CallOptions): Call<readonly Command[], GuildCommandsReplaceCode>;

  /**
   * One command.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `UNKNOWN_APPLICATION` (404), `UNKNOWN_COMMAND` (404), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 60 in 60 s, bucket `commands.list:{application_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.guildCommands.get({ application_id, guild_id, command_id });
   * ```
   */
  get(path: { readonly application_id: string; readonly guild_id: string; readonly command_id: string }, options?: CallOptions): Call<Command, GuildCommandsGetCode>;

  /**
   * Changes a command and gives it back.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `UNKNOWN_APPLICATION` (404), `UNKNOWN_COMMAND` (404), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 30 in 60 s, bucket `commands.update:{application_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.guildCommands.update({ application_id, guild_id, command_id }, { description: "Says pong." });
   * ```
   */
  update(path: { readonly application_id: string; readonly guild_id: string; readonly command_id: string }, body: CommandUpdateRequest, options?: CallOptions): Call<Command, GuildCommandsUpdateCode>;

  /**
   * Deletes a command.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `UNKNOWN_APPLICATION` (404), `UNKNOWN_COMMAND` (404), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 30 in 60 s, bucket `commands.delete:{application_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.guildCommands.delete({ application_id, guild_id, command_id });
   * ```
   */
  delete(path: { readonly application_id: string; readonly guild_id: string; readonly command_id: string }, options?: CallOptions): Call<void, GuildCommandsDeleteCode>;
}

/** The resource `interactions`. */
export interface InteractionsResource {
  /**
   * Clicks a component of a message, as a person does. The click is delivered to the URL of the webhook that wrote the message.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `MISSING_PERMISSIONS` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_MESSAGE` (404), `UNKNOWN_WEBHOOK` (404), and those of `CommonCode`.
   *
   * Rate limit: 60 in 60 s, bucket `interactions.click` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await person.interactions.click({ channel_id, message_id, custom_id: "deploy_approve" });
   * ```
   */
  click(body: ClickRequest, options?: CallOptions): Call<void, InteractionsClickCode>;
}

/** The resource `oauth2`. */
export interface Oauth2Resource {
  /**
   * Exchanges a code or a refresh token for tokens. Client id and secret stand in the body or in HTTP Basic. Each refresh token works once.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `GENERAL_ERROR` (500), `INVALID_API_ORIGIN` (403), `INVALID_FORM_BODY` (400), `RATE_LIMITED` (429), `invalid_client` (400), `invalid_grant` (400), `invalid_request` (400), `invalid_scope` (400), `unsupported_grant_type` (400).
   *
   * Rate limit: 120 in 60 s, bucket `oauth2.token` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const tokens = await astral.oauth2.token({ grant_type: "authorization_code", code, redirect_uri, client_id, client_secret });
   * ```
   */
  token(body: TokenRequest, options?: CallOptions): Call<TokenResponse, Oauth2TokenCode>;

  /**
   * Ends an access or refresh token and what came of the same grant. An unknown token is no error.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `GENERAL_ERROR` (500), `INVALID_API_ORIGIN` (403), `INVALID_FORM_BODY` (400), `RATE_LIMITED` (429), `invalid_client` (400), `invalid_request` (400).
   *
   * Rate limit: 120 in 60 s, bucket `oauth2.revoke` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await astral.oauth2.revoke({ token, client_id, client_secret });
   * ```
   */
  revoke(body: TokenRevokeRequest, options?: CallOptions): Call<void, Oauth2RevokeCode>;

  /**
   * Whether a token is valid, and what for.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `GENERAL_ERROR` (500), `INVALID_API_ORIGIN` (403), `INVALID_FORM_BODY` (400), `RATE_LIMITED` (429), `invalid_client` (400), `invalid_request` (400).
   *
   * Rate limit: 120 in 60 s, bucket `oauth2.introspect` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const { active, scope } = await astral.oauth2.introspect({ token, client_id, client_secret });
   * ```
   */
  introspect(body: TokenIntrospectRequest, options?: CallOptions): Call<TokenIntrospection, Oauth2IntrospectCode>;

  /**
   * Who the person behind the access token is.
   *
   * Scopes: `identify`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_OAUTH_SCOPE` (403), and those of `CommonCode`.
   *
   * Rate limit: 120 in 60 s, bucket `oauth2.introspect` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const { sub, username } = await person.oauth2.userinfo();
   * ```
   */
  userinfo(options?: CallOptions): Call<UserInfo, Oauth2UserinfoCode>;

  /**
   * What the access token is good for.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: those of `CommonCode`.
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const { application, scopes } = await person.oauth2.me();
   * ```
   */
  me(options?: CallOptions): Call<Authorization, Oauth2MeCode>;

  /**
   * Grants an application access, as the person at the consent page does, and says where to go next. The scope `bot` adds the bot to `guild_id`, which needs `MANAGE_GUILD` there.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `BOT_ALREADY_IN_GUILD` (400), `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `NOT_A_BOT_APPLICATION` (400), `UNKNOWN_APPLICATION` (404), `UNKNOWN_GUILD` (404), `invalid_request` (400), `invalid_scope` (400), and those of `CommonCode`.
   *
   * Rate limit: 60 in 60 s, bucket `oauth2.consent` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const { redirect_to } = await person.oauth2.consent({ client_id, redirect_uri, response_type: "code", scope: "identify" });
   * ```
   */
  consent(body: ConsentRequest, options?: CallOptions): Call<ConsentResponse, Oauth2ConsentCode>;
}
