// Written by `pnpm run generate` from spec/fluxer.yaml. Do not edit.
import type { Call, CallOptions, List } from "@antiphon/core";
import type { FileOptions } from "../../files/uploads.js";
import type {
  ApplicationPublic,
  ApplicationSelf,
  AuditLogEntry,
  AuditLogsListQuery,
  Authorization,
  Ban,
  BanRequest,
  Channel,
  ChannelCreateRequest,
  ChannelPosition,
  ChannelUpdateRequest,
  ConsentRequest,
  ConsentResponse,
  Emoji,
  EmojiBulkRequest,
  EmojiBulkResult,
  EmojiCloneRequest,
  EmojiCreateRequest,
  EmojiUpdateRequest,
  ExpressionMetadata,
  GatewayBot,
  GithubEvent,
  GuildDetails,
  GuildUpdateRequest,
  Instance,
  InstatusEvent,
  Invite,
  InviteCreateRequest,
  Member,
  MemberSearchRequest,
  MemberSearchResult,
  MemberSelfUpdateRequest,
  MemberUpdateRequest,
  MembersListQuery,
  Message,
  MessageBulkDeleteRequest,
  MessageCreateRequest,
  MessageEditRequest,
  MessagesListQuery,
  OverwriteRequest,
  OwnApplications,
  Pin,
  PinsListQuery,
  PrivateChannelCreateRequest,
  ReactionsListQuery,
  ReactionsListUsersQuery,
  Relay,
  RelayAnswer,
  RelayRegisterRequest,
  RelaysListQuery,
  Role,
  RoleCreateRequest,
  RoleHoistPosition,
  RolePosition,
  RoleUpdateRequest,
  SlackMessage,
  Slowmode,
  SsoStatus,
  Sticker,
  StickerBulkRequest,
  StickerBulkResult,
  StickerCloneRequest,
  StickerCreateRequest,
  StickerUpdateRequest,
  TelemetryStatus,
  TokenIntrospectRequest,
  TokenIntrospection,
  TokenRequest,
  TokenResponse,
  TokenRevokeRequest,
  UploadCompleteRequest,
  UploadPlan,
  UploadPlanRequest,
  UploadResult,
  User,
  UserInfo,
  UserProfile,
  UserSelf,
  UsersGetProfileQuery,
  UsersListGuildsQuery,
  VanityUrl,
  VanityUrlChange,
  VanityUrlRequest,
  Webhook,
  WebhookCreateRequest,
  WebhookExecuteRequest,
  WebhookMessageEditRequest,
  WebhookTokenUpdateRequest,
  WebhookUpdateRequest,
  WebhooksExecuteQuery,
} from "./schema.js";

/** Error codes that any call with a credential can end in. */
export type CommonCode = "ACCESS_DENIED" | "BAD_GATEWAY" | "BAD_REQUEST" | "FORBIDDEN" | "GATEWAY_TIMEOUT" | "GLOBAL_IP_BANNED" | "GLOBAL_IP_TEMPORARILY_BANNED" | "INTERNAL_SERVER_ERROR" | "INVALID_API_ORIGIN" | "INVALID_CREDENTIALS" | "INVALID_FORM_BODY" | "NOT_FOUND" | "RATE_LIMITED" | "SERVICE_UNAVAILABLE" | "UNAUTHORIZED";

/** Error codes that `instance.discover` documents. */
export type InstanceDiscoverCode = "GLOBAL_IP_BANNED" | "GLOBAL_IP_TEMPORARILY_BANNED" | "RATE_LIMITED" | "SERVICE_UNAVAILABLE";

/** Error codes that `gateway.getBot` documents. */
export type GatewayGetBotCode = CommonCode | "INVALID_AUTH_TOKEN" | "MISSING_AUTHORIZATION";

/** Error codes that `applications.getMe` documents. */
export type ApplicationsGetMeCode = CommonCode | "INVALID_TOKEN";

/** Error codes that `applications.getOwn` documents. */
export type ApplicationsGetOwnCode = CommonCode;

/** Error codes that `applications.getPublic` documents. */
export type ApplicationsGetPublicCode = CommonCode | "UNKNOWN_APPLICATION";

/** Error codes that `users.getMe` documents. */
export type UsersGetMeCode = CommonCode | "MISSING_OAUTH_SCOPE";

/** Error codes that `users.get` documents. */
export type UsersGetCode = CommonCode | "UNKNOWN_USER";

/** Error codes that `users.getProfile` documents. */
export type UsersGetProfileCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD" | "UNKNOWN_USER";

/** Error codes that `users.listGuilds` documents. */
export type UsersListGuildsCode = CommonCode | "MISSING_OAUTH_SCOPE";

/** Error codes that `users.leaveGuild` documents. */
export type UsersLeaveGuildCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD";

/** Error codes that `users.listChannels` documents. */
export type UsersListChannelsCode = CommonCode;

/** Error codes that `users.createChannel` documents. */
export type UsersCreateChannelCode = CommonCode | "UNKNOWN_USER";

/** Error codes that `channels.get` documents. */
export type ChannelsGetCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "NSFW_CONTENT_AGE_RESTRICTED" | "UNKNOWN_CHANNEL";

/** Error codes that `channels.update` documents. */
export type ChannelsUpdateCode = CommonCode | "INVALID_CHANNEL_TYPE" | "MAX_CATEGORY_CHANNELS" | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "NSFW_CONTENT_AGE_RESTRICTED" | "TWO_FACTOR_REQUIRED" | "UNKNOWN_CHANNEL" | "UNKNOWN_USER";

/** Error codes that `channels.delete` documents. */
export type ChannelsDeleteCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "NSFW_CONTENT_AGE_RESTRICTED" | "TWO_FACTOR_REQUIRED" | "UNKNOWN_CHANNEL";

/** Error codes that `channels.setPermission` documents. */
export type ChannelsSetPermissionCode = CommonCode | "CANNOT_EXECUTE_ON_DM" | "INVALID_PERMISSIONS_INTEGER" | "INVALID_PERMISSIONS_NEGATIVE" | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "NSFW_CONTENT_AGE_RESTRICTED" | "TWO_FACTOR_REQUIRED" | "UNKNOWN_CHANNEL" | "UNKNOWN_MEMBER" | "UNKNOWN_ROLE";

/** Error codes that `channels.deletePermission` documents. */
export type ChannelsDeletePermissionCode = CommonCode | "CANNOT_EXECUTE_ON_DM" | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "NSFW_CONTENT_AGE_RESTRICTED" | "TWO_FACTOR_REQUIRED" | "UNKNOWN_CHANNEL";

/** Error codes that `channels.startTyping` documents. */
export type ChannelsStartTypingCode = CommonCode | "CANNOT_SEND_MESSAGES_IN_NON_TEXT_CHANNEL" | "COMMUNICATION_DISABLED" | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "NSFW_CONTENT_AGE_RESTRICTED" | "UNKNOWN_CHANNEL";

/** Error codes that `channels.getSlowmode` documents. */
export type ChannelsGetSlowmodeCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "NSFW_CONTENT_AGE_RESTRICTED" | "UNKNOWN_CHANNEL";

/** Error codes that `channels.addRecipient` documents. */
export type ChannelsAddRecipientCode = CommonCode | "INVALID_CHANNEL_TYPE" | "MAX_GROUP_DM_RECIPIENTS" | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "NSFW_CONTENT_AGE_RESTRICTED" | "UNKNOWN_CHANNEL" | "UNKNOWN_USER";

/** Error codes that `channels.removeRecipient` documents. */
export type ChannelsRemoveRecipientCode = CommonCode | "INVALID_CHANNEL_TYPE" | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "NSFW_CONTENT_AGE_RESTRICTED" | "UNKNOWN_CHANNEL";

/** Error codes that `messages.list` documents. */
export type MessagesListCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "NSFW_CONTENT_AGE_RESTRICTED" | "UNKNOWN_CHANNEL";

/** Error codes that `messages.create` documents. */
export type MessagesCreateCode = CommonCode | "CANNOT_SEND_EMPTY_MESSAGE" | "CANNOT_SEND_MESSAGES_IN_NON_TEXT_CHANNEL" | "CANNOT_SEND_MESSAGES_TO_USER" | "COMMUNICATION_DISABLED" | "CONTENT_BLOCKED" | "EXPLICIT_CONTENT_CANNOT_BE_SENT" | "FEATURE_TEMPORARILY_DISABLED" | "FILE_SIZE_TOO_LARGE" | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "NSFW_CONTENT_AGE_RESTRICTED" | "SLOWMODE_RATE_LIMITED" | "UNKNOWN_CHANNEL" | "UNKNOWN_MESSAGE";

/** Error codes that `messages.get` documents. */
export type MessagesGetCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "NSFW_CONTENT_AGE_RESTRICTED" | "UNKNOWN_CHANNEL" | "UNKNOWN_MESSAGE";

/** Error codes that `messages.edit` documents. */
export type MessagesEditCode = CommonCode | "CANNOT_EDIT_OTHER_USER_MESSAGE" | "CANNOT_MODIFY_SYSTEM_WEBHOOK" | "CANNOT_SEND_EMPTY_MESSAGE" | "COMMUNICATION_DISABLED" | "CONTENT_BLOCKED" | "EXPLICIT_CONTENT_CANNOT_BE_SENT" | "FILE_SIZE_TOO_LARGE" | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "NSFW_CONTENT_AGE_RESTRICTED" | "RESOURCE_LOCKED" | "TWO_FACTOR_REQUIRED" | "UNKNOWN_CHANNEL" | "UNKNOWN_MESSAGE";

/** Error codes that `messages.delete` documents. */
export type MessagesDeleteCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "NSFW_CONTENT_AGE_RESTRICTED" | "TWO_FACTOR_REQUIRED" | "UNKNOWN_CHANNEL" | "UNKNOWN_MESSAGE";

/** Error codes that `messages.bulkDelete` documents. */
export type MessagesBulkDeleteCode = CommonCode | "CANNOT_EXECUTE_ON_DM" | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "NSFW_CONTENT_AGE_RESTRICTED" | "TWO_FACTOR_REQUIRED" | "UNKNOWN_CHANNEL";

/** Error codes that `messages.deleteAttachment` documents. */
export type MessagesDeleteAttachmentCode = CommonCode | "CANNOT_EDIT_OTHER_USER_MESSAGE" | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "NSFW_CONTENT_AGE_RESTRICTED" | "UNKNOWN_CHANNEL" | "UNKNOWN_MESSAGE";

/** Error codes that `pins.list` documents. */
export type PinsListCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "NSFW_CONTENT_AGE_RESTRICTED" | "UNKNOWN_CHANNEL";

/** Error codes that `pins.add` documents. */
export type PinsAddCode = CommonCode | "CANNOT_MODIFY_SYSTEM_WEBHOOK" | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "NSFW_CONTENT_AGE_RESTRICTED" | "UNKNOWN_CHANNEL" | "UNKNOWN_MESSAGE";

/** Error codes that `pins.remove` documents. */
export type PinsRemoveCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "NSFW_CONTENT_AGE_RESTRICTED" | "UNKNOWN_CHANNEL" | "UNKNOWN_MESSAGE";

/** Error codes that `reactions.add` documents. */
export type ReactionsAddCode = CommonCode | "COMMUNICATION_DISABLED" | "FEATURE_TEMPORARILY_DISABLED" | "MAX_REACTIONS" | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "NSFW_CONTENT_AGE_RESTRICTED" | "UNKNOWN_CHANNEL" | "UNKNOWN_MESSAGE";

/** Error codes that `reactions.removeOwn` documents. */
export type ReactionsRemoveOwnCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "NSFW_CONTENT_AGE_RESTRICTED" | "UNKNOWN_CHANNEL";

/** Error codes that `reactions.remove` documents. */
export type ReactionsRemoveCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "NSFW_CONTENT_AGE_RESTRICTED" | "TWO_FACTOR_REQUIRED" | "UNKNOWN_CHANNEL";

/** Error codes that `reactions.listUsers` documents. */
export type ReactionsListUsersCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "NSFW_CONTENT_AGE_RESTRICTED" | "UNKNOWN_CHANNEL" | "UNKNOWN_MESSAGE";

/** Error codes that `reactions.list` documents. */
export type ReactionsListCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "NSFW_CONTENT_AGE_RESTRICTED" | "UNKNOWN_CHANNEL" | "UNKNOWN_MESSAGE";

/** Error codes that `reactions.removeEmoji` documents. */
export type ReactionsRemoveEmojiCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "NSFW_CONTENT_AGE_RESTRICTED" | "TWO_FACTOR_REQUIRED" | "UNKNOWN_CHANNEL" | "UNKNOWN_MESSAGE";

/** Error codes that `reactions.removeAll` documents. */
export type ReactionsRemoveAllCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "NSFW_CONTENT_AGE_RESTRICTED" | "TWO_FACTOR_REQUIRED" | "UNKNOWN_CHANNEL" | "UNKNOWN_MESSAGE";

/** Error codes that `attachments.plan` documents. */
export type AttachmentsPlanCode = CommonCode | "FILE_SIZE_TOO_LARGE" | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "NSFW_CONTENT_AGE_RESTRICTED" | "UNKNOWN_CHANNEL";

/** Error codes that `attachments.complete` documents. */
export type AttachmentsCompleteCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "NSFW_CONTENT_AGE_RESTRICTED" | "UNKNOWN_CHANNEL";

/** Error codes that `guilds.get` documents. */
export type GuildsGetCode = CommonCode | "MISSING_ACCESS" | "MISSING_OAUTH_SCOPE" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD";

/** Error codes that `guilds.update` documents. */
export type GuildsUpdateCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "TWO_FACTOR_REQUIRED" | "UNKNOWN_CHANNEL" | "UNKNOWN_GUILD";

/** Error codes that `guilds.listChannels` documents. */
export type GuildsListChannelsCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD";

/** Error codes that `guilds.createChannel` documents. */
export type GuildsCreateChannelCode = CommonCode | "MAX_CATEGORY_CHANNELS" | "MAX_GUILD_CHANNELS" | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "TWO_FACTOR_REQUIRED" | "UNKNOWN_GUILD";

/** Error codes that `guilds.moveChannels` documents. */
export type GuildsMoveChannelsCode = CommonCode | "GENERAL_ERROR" | "MAX_CATEGORY_CHANNELS" | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "TWO_FACTOR_REQUIRED" | "UNKNOWN_CHANNEL" | "UNKNOWN_GUILD";

/** Error codes that `auditLogs.list` documents. */
export type AuditLogsListCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD";

/** Error codes that `guilds.getVanityUrl` documents. */
export type GuildsGetVanityUrlCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "TWO_FACTOR_REQUIRED" | "UNKNOWN_GUILD";

/** Error codes that `guilds.updateVanityUrl` documents. */
export type GuildsUpdateVanityUrlCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "TWO_FACTOR_REQUIRED" | "UNKNOWN_GUILD";

/** Error codes that `members.list` documents. */
export type MembersListCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD";

/** Error codes that `members.getMe` documents. */
export type MembersGetMeCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD";

/** Error codes that `members.updateMe` documents. */
export type MembersUpdateMeCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD";

/** Error codes that `members.get` documents. */
export type MembersGetCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD" | "UNKNOWN_MEMBER";

/** Error codes that `members.update` documents. */
export type MembersUpdateCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "TWO_FACTOR_REQUIRED" | "UNKNOWN_CHANNEL" | "UNKNOWN_GUILD" | "UNKNOWN_MEMBER" | "USER_NOT_IN_VOICE";

/** Error codes that `members.remove` documents. */
export type MembersRemoveCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "TWO_FACTOR_REQUIRED" | "UNKNOWN_GUILD" | "UNKNOWN_MEMBER";

/** Error codes that `members.addRole` documents. */
export type MembersAddRoleCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "TWO_FACTOR_REQUIRED" | "UNKNOWN_GUILD" | "UNKNOWN_MEMBER" | "UNKNOWN_ROLE";

/** Error codes that `members.removeRole` documents. */
export type MembersRemoveRoleCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "TWO_FACTOR_REQUIRED" | "UNKNOWN_GUILD" | "UNKNOWN_MEMBER" | "UNKNOWN_ROLE";

/** Error codes that `members.search` documents. */
export type MembersSearchCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "TWO_FACTOR_REQUIRED" | "UNKNOWN_GUILD";

/** Error codes that `bans.list` documents. */
export type BansListCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "TWO_FACTOR_REQUIRED" | "UNKNOWN_GUILD";

/** Error codes that `bans.create` documents. */
export type BansCreateCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "TWO_FACTOR_REQUIRED" | "UNKNOWN_GUILD" | "UNKNOWN_MEMBER" | "UNKNOWN_USER";

/** Error codes that `bans.remove` documents. */
export type BansRemoveCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "TWO_FACTOR_REQUIRED" | "UNKNOWN_GUILD";

/** Error codes that `roles.list` documents. */
export type RolesListCode = CommonCode | "MISSING_ACCESS" | "MISSING_OAUTH_SCOPE" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD";

/** Error codes that `roles.create` documents. */
export type RolesCreateCode = CommonCode | "INVALID_PERMISSIONS_INTEGER" | "INVALID_PERMISSIONS_NEGATIVE" | "MAX_GUILD_ROLES" | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "TWO_FACTOR_REQUIRED" | "UNKNOWN_GUILD";

/** Error codes that `roles.move` documents. */
export type RolesMoveCode = CommonCode | "GENERAL_ERROR" | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "TWO_FACTOR_REQUIRED" | "UNKNOWN_GUILD" | "UNKNOWN_ROLE";

/** Error codes that `roles.update` documents. */
export type RolesUpdateCode = CommonCode | "INVALID_PERMISSIONS_INTEGER" | "INVALID_PERMISSIONS_NEGATIVE" | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "TWO_FACTOR_REQUIRED" | "UNKNOWN_GUILD" | "UNKNOWN_ROLE";

/** Error codes that `roles.delete` documents. */
export type RolesDeleteCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "TWO_FACTOR_REQUIRED" | "UNKNOWN_GUILD" | "UNKNOWN_ROLE";

/** Error codes that `roles.setHoistPositions` documents. */
export type RolesSetHoistPositionsCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "TWO_FACTOR_REQUIRED" | "UNKNOWN_GUILD" | "UNKNOWN_ROLE";

/** Error codes that `roles.resetHoistPositions` documents. */
export type RolesResetHoistPositionsCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "TWO_FACTOR_REQUIRED" | "UNKNOWN_GUILD";

/** Error codes that `emojis.list` documents. */
export type EmojisListCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD";

/** Error codes that `emojis.create` documents. */
export type EmojisCreateCode = CommonCode | "FILE_SIZE_TOO_LARGE" | "MAX_EMOJIS" | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD";

/** Error codes that `emojis.createMany` documents. */
export type EmojisCreateManyCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD";

/** Error codes that `emojis.clone` documents. */
export type EmojisCloneCode = CommonCode | "MAX_EMOJIS" | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_EMOJI" | "UNKNOWN_GUILD";

/** Error codes that `emojis.update` documents. */
export type EmojisUpdateCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_EMOJI" | "UNKNOWN_GUILD";

/** Error codes that `emojis.delete` documents. */
export type EmojisDeleteCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_EMOJI" | "UNKNOWN_GUILD";

/** Error codes that `emojis.getMetadata` documents. */
export type EmojisGetMetadataCode = CommonCode | "UNKNOWN_EMOJI";

/** Error codes that `stickers.list` documents. */
export type StickersListCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD";

/** Error codes that `stickers.create` documents. */
export type StickersCreateCode = CommonCode | "FILE_SIZE_TOO_LARGE" | "MAX_STICKERS" | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD";

/** Error codes that `stickers.createMany` documents. */
export type StickersCreateManyCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD";

/** Error codes that `stickers.clone` documents. */
export type StickersCloneCode = CommonCode | "MAX_STICKERS" | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD" | "UNKNOWN_STICKER";

/** Error codes that `stickers.update` documents. */
export type StickersUpdateCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD" | "UNKNOWN_STICKER";

/** Error codes that `stickers.delete` documents. */
export type StickersDeleteCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "UNKNOWN_GUILD" | "UNKNOWN_STICKER";

/** Error codes that `stickers.getMetadata` documents. */
export type StickersGetMetadataCode = CommonCode | "UNKNOWN_STICKER";

/** Error codes that `invites.get` documents. */
export type InvitesGetCode = CommonCode | "UNKNOWN_INVITE";

/** Error codes that `invites.accept` documents. */
export type InvitesAcceptCode = CommonCode | "FEATURE_TEMPORARILY_DISABLED" | "INVITES_DISABLED" | "MAX_GUILDS" | "MISSING_ACCESS" | "UNKNOWN_INVITE" | "USER_BANNED_FROM_GUILD";

/** Error codes that `invites.delete` documents. */
export type InvitesDeleteCode = CommonCode | "MISSING_PERMISSIONS" | "TWO_FACTOR_REQUIRED" | "UNKNOWN_INVITE";

/** Error codes that `invites.listForChannel` documents. */
export type InvitesListForChannelCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "NSFW_CONTENT_AGE_RESTRICTED" | "TWO_FACTOR_REQUIRED" | "UNKNOWN_CHANNEL";

/** Error codes that `invites.create` documents. */
export type InvitesCreateCode = CommonCode | "FEATURE_TEMPORARILY_DISABLED" | "INVALID_CHANNEL_TYPE" | "INVITES_DISABLED" | "MAX_INVITES" | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "NSFW_CONTENT_AGE_RESTRICTED" | "UNKNOWN_CHANNEL";

/** Error codes that `invites.listForGuild` documents. */
export type InvitesListForGuildCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "TWO_FACTOR_REQUIRED" | "UNKNOWN_GUILD";

/** Error codes that `webhooks.listForChannel` documents. */
export type WebhooksListForChannelCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "NSFW_CONTENT_AGE_RESTRICTED" | "TWO_FACTOR_REQUIRED" | "UNKNOWN_CHANNEL";

/** Error codes that `webhooks.create` documents. */
export type WebhooksCreateCode = CommonCode | "INVALID_CHANNEL_TYPE" | "MAX_WEBHOOKS_PER_CHANNEL" | "MAX_WEBHOOKS_PER_GUILD" | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "NSFW_CONTENT_AGE_RESTRICTED" | "TWO_FACTOR_REQUIRED" | "UNKNOWN_CHANNEL";

/** Error codes that `webhooks.listForGuild` documents. */
export type WebhooksListForGuildCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "TWO_FACTOR_REQUIRED" | "UNKNOWN_GUILD";

/** Error codes that `webhooks.get` documents. */
export type WebhooksGetCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "TWO_FACTOR_REQUIRED" | "UNKNOWN_WEBHOOK";

/** Error codes that `webhooks.update` documents. */
export type WebhooksUpdateCode = CommonCode | "INVALID_CHANNEL_TYPE" | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "NSFW_CONTENT_AGE_RESTRICTED" | "TWO_FACTOR_REQUIRED" | "UNKNOWN_CHANNEL" | "UNKNOWN_WEBHOOK";

/** Error codes that `webhooks.delete` documents. */
export type WebhooksDeleteCode = CommonCode | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "TWO_FACTOR_REQUIRED" | "UNKNOWN_WEBHOOK";

/** Error codes that `webhooks.getWithToken` documents. */
export type WebhooksGetWithTokenCode = CommonCode | "UNKNOWN_WEBHOOK";

/** Error codes that `webhooks.execute` documents. */
export type WebhooksExecuteCode = CommonCode | "CANNOT_SEND_EMPTY_MESSAGE" | "CONTENT_BLOCKED" | "EXPLICIT_CONTENT_CANNOT_BE_SENT" | "FEATURE_TEMPORARILY_DISABLED" | "FILE_SIZE_TOO_LARGE" | "UNKNOWN_MESSAGE" | "UNKNOWN_WEBHOOK";

/** Error codes that `webhooks.updateWithToken` documents. */
export type WebhooksUpdateWithTokenCode = CommonCode | "UNKNOWN_WEBHOOK";

/** Error codes that `webhooks.deleteWithToken` documents. */
export type WebhooksDeleteWithTokenCode = CommonCode | "UNKNOWN_WEBHOOK";

/** Error codes that `webhooks.getMessage` documents. */
export type WebhooksGetMessageCode = CommonCode | "MISSING_PERMISSIONS" | "UNKNOWN_MESSAGE" | "UNKNOWN_WEBHOOK";

/** Error codes that `webhooks.editMessage` documents. */
export type WebhooksEditMessageCode = CommonCode | "CANNOT_SEND_EMPTY_MESSAGE" | "CONTENT_BLOCKED" | "EXPLICIT_CONTENT_CANNOT_BE_SENT" | "MISSING_PERMISSIONS" | "UNKNOWN_MESSAGE" | "UNKNOWN_WEBHOOK";

/** Error codes that `webhooks.deleteMessage` documents. */
export type WebhooksDeleteMessageCode = CommonCode | "MISSING_PERMISSIONS" | "UNKNOWN_MESSAGE" | "UNKNOWN_WEBHOOK";

/** Error codes that `webhooks.executeSlack` documents. */
export type WebhooksExecuteSlackCode = CommonCode | "CANNOT_SEND_EMPTY_MESSAGE" | "CONTENT_BLOCKED" | "EXPLICIT_CONTENT_CANNOT_BE_SENT" | "FEATURE_TEMPORARILY_DISABLED" | "UNKNOWN_WEBHOOK";

/** Error codes that `webhooks.executeGithub` documents. */
export type WebhooksExecuteGithubCode = CommonCode | "FEATURE_TEMPORARILY_DISABLED" | "UNKNOWN_WEBHOOK";

/** Error codes that `webhooks.executeInstatus` documents. */
export type WebhooksExecuteInstatusCode = CommonCode | "FEATURE_TEMPORARILY_DISABLED" | "UNKNOWN_WEBHOOK";

/** Error codes that `oauth2.token` documents. */
export type Oauth2TokenCode = CommonCode | "invalid_client" | "invalid_grant" | "invalid_request" | "invalid_scope";

/** Error codes that `oauth2.revoke` documents. */
export type Oauth2RevokeCode = CommonCode | "invalid_client" | "invalid_request";

/** Error codes that `oauth2.introspect` documents. */
export type Oauth2IntrospectCode = CommonCode | "invalid_client" | "invalid_request";

/** Error codes that `oauth2.me` documents. */
export type Oauth2MeCode = CommonCode;

/** Error codes that `oauth2.userinfo` documents. */
export type Oauth2UserinfoCode = CommonCode | "MISSING_OAUTH_SCOPE";

/** Error codes that `oauth2.consent` documents. */
export type Oauth2ConsentCode = CommonCode | "BOT_ALREADY_IN_GUILD" | "MISSING_ACCESS" | "MISSING_PERMISSIONS" | "NOT_A_BOT_APPLICATION" | "TWO_FACTOR_REQUIRED" | "UNKNOWN_APPLICATION" | "UNKNOWN_GUILD" | "invalid_request" | "invalid_scope";

/** Error codes that `instance.getSsoStatus` documents. */
export type InstanceGetSsoStatusCode = CommonCode;

/** Error codes that `instance.getTelemetry` documents. */
export type InstanceGetTelemetryCode = "GLOBAL_IP_BANNED" | "GLOBAL_IP_TEMPORARILY_BANNED" | "NOT_FOUND" | "RATE_LIMITED" | "SERVICE_UNAVAILABLE";

/** Error codes that `relays.list` documents. */
export type RelaysListCode = "GLOBAL_IP_BANNED" | "GLOBAL_IP_TEMPORARILY_BANNED" | "INVALID_FORM_BODY" | "NOT_FOUND" | "RATE_LIMITED" | "SERVICE_UNAVAILABLE";

/** Error codes that `relays.register` documents. */
export type RelaysRegisterCode = "GLOBAL_IP_BANNED" | "GLOBAL_IP_TEMPORARILY_BANNED" | "INVALID_API_ORIGIN" | "INVALID_FORM_BODY" | "NOT_FOUND" | "RATE_LIMITED" | "SERVICE_UNAVAILABLE";

/** Error codes that `relays.getStatus` documents. */
export type RelaysGetStatusCode = "GLOBAL_IP_BANNED" | "GLOBAL_IP_TEMPORARILY_BANNED" | "INVALID_FORM_BODY" | "NOT_FOUND" | "RATE_LIMITED" | "RELAY_NOT_FOUND" | "SERVICE_UNAVAILABLE";

/** Error codes that `relays.heartbeat` documents. */
export type RelaysHeartbeatCode = "GLOBAL_IP_BANNED" | "GLOBAL_IP_TEMPORARILY_BANNED" | "INVALID_API_ORIGIN" | "INVALID_FORM_BODY" | "NOT_FOUND" | "RATE_LIMITED" | "RELAY_NOT_FOUND" | "SERVICE_UNAVAILABLE";

/** Error codes that `relays.delete` documents. */
export type RelaysDeleteCode = "GLOBAL_IP_BANNED" | "GLOBAL_IP_TEMPORARILY_BANNED" | "INVALID_API_ORIGIN" | "INVALID_FORM_BODY" | "NOT_FOUND" | "RATE_LIMITED" | "RELAY_NOT_FOUND" | "SERVICE_UNAVAILABLE";

/** Options of `channels.update`. */
export interface ChannelsUpdateOptions extends CallOptions {
  /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `channels.delete`. */
export interface ChannelsDeleteOptions extends CallOptions {
  /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `channels.setPermission`. */
export interface ChannelsSetPermissionOptions extends CallOptions {
  /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `channels.deletePermission`. */
export interface ChannelsDeletePermissionOptions extends CallOptions {
  /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `messages.create`. */
export interface MessagesCreateOptions extends CallOptions, FileOptions {
}

/** Options of `messages.edit`. */
export interface MessagesEditOptions extends CallOptions, FileOptions {
}

/** Options of `messages.delete`. */
export interface MessagesDeleteOptions extends CallOptions {
  /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `messages.bulkDelete`. */
export interface MessagesBulkDeleteOptions extends CallOptions {
  /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `pins.add`. */
export interface PinsAddOptions extends CallOptions {
  /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `pins.remove`. */
export interface PinsRemoveOptions extends CallOptions {
  /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `guilds.update`. */
export interface GuildsUpdateOptions extends CallOptions {
  /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `guilds.createChannel`. */
export interface GuildsCreateChannelOptions extends CallOptions {
  /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `guilds.moveChannels`. */
export interface GuildsMoveChannelsOptions extends CallOptions {
  /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `guilds.updateVanityUrl`. */
export interface GuildsUpdateVanityUrlOptions extends CallOptions {
  /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `members.updateMe`. */
export interface MembersUpdateMeOptions extends CallOptions {
  /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `members.update`. */
export interface MembersUpdateOptions extends CallOptions {
  /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `members.remove`. */
export interface MembersRemoveOptions extends CallOptions {
  /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `members.addRole`. */
export interface MembersAddRoleOptions extends CallOptions {
  /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `members.removeRole`. */
export interface MembersRemoveRoleOptions extends CallOptions {
  /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `bans.create`. */
export interface BansCreateOptions extends CallOptions {
  /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `bans.remove`. */
export interface BansRemoveOptions extends CallOptions {
  /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `roles.create`. */
export interface RolesCreateOptions extends CallOptions {
  /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `roles.move`. */
export interface RolesMoveOptions extends CallOptions {
  /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `roles.update`. */
export interface RolesUpdateOptions extends CallOptions {
  /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `roles.delete`. */
export interface RolesDeleteOptions extends CallOptions {
  /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `emojis.create`. */
export interface EmojisCreateOptions extends CallOptions {
  /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `emojis.createMany`. */
export interface EmojisCreateManyOptions extends CallOptions {
  /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `emojis.update`. */
export interface EmojisUpdateOptions extends CallOptions {
  /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `emojis.delete`. */
export interface EmojisDeleteOptions extends CallOptions {
  /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `stickers.create`. */
export interface StickersCreateOptions extends CallOptions {
  /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `stickers.createMany`. */
export interface StickersCreateManyOptions extends CallOptions {
  /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `stickers.update`. */
export interface StickersUpdateOptions extends CallOptions {
  /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `stickers.delete`. */
export interface StickersDeleteOptions extends CallOptions {
  /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `invites.delete`. */
export interface InvitesDeleteOptions extends CallOptions {
  /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `invites.create`. */
export interface InvitesCreateOptions extends CallOptions {
  /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `webhooks.create`. */
export interface WebhooksCreateOptions extends CallOptions {
  /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `webhooks.update`. */
export interface WebhooksUpdateOptions extends CallOptions {
  /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
  readonly auditLogReason?: string | undefined;
}

/** Options of `webhooks.delete`. */
export interface WebhooksDeleteOptions extends CallOptions {
  /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
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

/** Every resource of Fluxer. */
export interface FluxerResources {
  readonly instance: InstanceResource;
  readonly gateway: GatewayResource;
  readonly applications: ApplicationsResource;
  readonly users: UsersResource;
  readonly channels: ChannelsResource;
  readonly messages: MessagesResource;
  readonly pins: PinsResource;
  readonly reactions: ReactionsResource;
  readonly attachments: AttachmentsResource;
  readonly guilds: GuildsResource;
  readonly auditLogs: AuditLogsResource;
  readonly members: MembersResource;
  readonly bans: BansResource;
  readonly roles: RolesResource;
  readonly emojis: EmojisResource;
  readonly stickers: StickersResource;
  readonly invites: InvitesResource;
  readonly webhooks: WebhooksResource;
  readonly oauth2: Oauth2Resource;
  readonly relays: RelaysResource;
}

/** The resource `instance`. */
export interface InstanceResource {
  /**
   * Where an instance has its parts, and what it allows. Served at the root of the instance; the client asks it once when it is given an instance URL.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `GLOBAL_IP_BANNED` (403), `GLOBAL_IP_TEMPORARILY_BANNED` (403), `RATE_LIMITED` (429), `SERVICE_UNAVAILABLE` (503).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const { endpoints } = await fluxer.instance.discover();
   * ```
   */
  discover(options?: CallOptions): Call<Instance, InstanceDiscoverCode>;

  /**
   * Whether the instance signs people in elsewhere.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: those of `CommonCode`.
   *
   * Rate limit: 60 in 10 s, bucket `default` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const { enabled } = await fluxer.instance.getSsoStatus();
   * ```
   */
  getSsoStatus(options?: CallOptions): Call<SsoStatus, InstanceGetSsoStatusCode>;

  /**
   * Whether a service reports telemetry. Newer instances do not serve it.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `GLOBAL_IP_BANNED` (403), `GLOBAL_IP_TEMPORARILY_BANNED` (403), `NOT_FOUND` (404), `RATE_LIMITED` (429), `SERVICE_UNAVAILABLE` (503).
   *
   * Source: stated by the vendor.
   *
   * @deprecated The vendor has withdrawn it, or announced that it will.
   * @example
   * ```ts
   * const { telemetry_enabled } = await fluxer.instance.getTelemetry();
   * ```
   */
  getTelemetry(options?: CallOptions): Call<TelemetryStatus, InstanceGetTelemetryCode>;
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
   * Rate limit: 60 in 60 s, bucket `gateway:bot_info` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const { url } = await fluxer.gateway.getBot();
   * ```
   */
  getBot(options?: CallOptions): Call<GatewayBot, GatewayGetBotCode>;
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
   * Rate limit: 60 in 10 s, bucket `default` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const { id } = await fluxer.applications.getMe();
   * ```
   */
  getMe(options?: CallOptions): Call<ApplicationSelf, ApplicationsGetMeCode>;

  /**
   * The application of the calling bot; a person gets all of their own as a list.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: those of `CommonCode`.
   *
   * Rate limit: 60 in 60 s, bucket `oauth_dev:clients:list` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const own = await fluxer.applications.getOwn();
   * ```
   */
  getOwn(options?: CallOptions): Call<OwnApplications, ApplicationsGetOwnCode>;

  /**
   * What anybody may know of an application. Needs no credential.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `UNKNOWN_APPLICATION` (404), and those of `CommonCode`.
   *
   * Rate limit: 60 in 60 s, bucket `oauth_dev:clients:list` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.applications.getPublic(applicationId);
   * ```
   */
  getPublic(applicationId: string, options?: CallOptions): Call<ApplicationPublic, ApplicationsGetPublicCode>;
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
   * Rate limit: 40 in 10 s, bucket `user:settings:get` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const me = await fluxer.users.getMe();
   * ```
   */
  getMe(options?: CallOptions): Call<UserSelf, UsersGetMeCode>;

  /**
   * One account, as everybody sees it.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `UNKNOWN_USER` (404), and those of `CommonCode`.
   *
   * Rate limit: 100 in 10 s, bucket `user:read:{user_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const user = await fluxer.users.get(userId);
   * ```
   */
  get(userId: string, options?: CallOptions): Call<User, UsersGetCode>;

  /**
   * The profile that a person shows, in a guild when one is named.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_GUILD` (404), `UNKNOWN_USER` (404), and those of `CommonCode`.
   *
   * Rate limit: 100 in 10 s, bucket `user:profile:{user_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const { user_profile } = await fluxer.users.getProfile(userId);
   * ```
   */
  getProfile(userId: string, query?: UsersGetProfileQuery, options?: CallOptions): Call<UserProfile, UsersGetProfileCode>;

  /**
   * The guilds of the caller, by ascending id, each with the caller's permissions.
   *
   * Scopes: `guilds`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_OAUTH_SCOPE` (403), and those of `CommonCode`.
   *
   * Rate limit: 40 in 10 s, bucket `guild:list` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const guild of fluxer.users.listGuilds()) console.log(guild.name);
   * ```
   */
  listGuilds(query?: UsersListGuildsQuery, options?: CallOptions): List<GuildDetails, UsersListGuildsCode>;

  /**
   * Leaves a guild. Its owner cannot.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 10 in 10 s, bucket `guild:leave:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.users.leaveGuild(guildId);
   * ```
   */
  leaveGuild(guildId: string, options?: CallOptions): Call<void, UsersLeaveGuildCode>;

  /**
   * The caller's direct messages and groups.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: those of `CommonCode`.
   *
   * Rate limit: 40 in 10 s, bucket `user:channels` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const channel of fluxer.users.listChannels()) console.log(channel.recipients);
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
   * Rate limit: 40 in 10 s, bucket `user:channels` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const dm = await fluxer.users.createChannel({ recipient_id: userId });
   * ```
   */
  createChannel(body: PrivateChannelCreateRequest, options?: CallOptions): Call<Channel, UsersCreateChannelCode>;
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
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `NSFW_CONTENT_AGE_RESTRICTED` (403), `UNKNOWN_CHANNEL` (404), and those of `CommonCode`.
   *
   * Rate limit: 100 in 10 s, bucket `channel:read:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const channel = await fluxer.channels.get(channelId);
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
   * Error codes: `INVALID_CHANNEL_TYPE` (400), `MAX_CATEGORY_CHANNELS` (400), `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `NSFW_CONTENT_AGE_RESTRICTED` (403), `TWO_FACTOR_REQUIRED` (400), `UNKNOWN_CHANNEL` (404), `UNKNOWN_USER` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `channel:update:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.channels.update(channelId, { topic: "Everything else" });
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
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `NSFW_CONTENT_AGE_RESTRICTED` (403), `TWO_FACTOR_REQUIRED` (400), `UNKNOWN_CHANNEL` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `channel:delete:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.channels.delete(channelId);
   * ```
   */
  delete(channelId: string, options?: ChannelsDeleteOptions): Call<void, ChannelsDeleteCode>;

  /**
   * Sets what a role or member may do in a channel, in place of what was set before. Bits that the caller lacks are refused.
   *
   * Permissions: `VIEW_CHANNEL`, `MANAGE_ROLES`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `CANNOT_EXECUTE_ON_DM` (400), `INVALID_PERMISSIONS_INTEGER` (400), `INVALID_PERMISSIONS_NEGATIVE` (400), `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `NSFW_CONTENT_AGE_RESTRICTED` (403), `TWO_FACTOR_REQUIRED` (400), `UNKNOWN_CHANNEL` (404), `UNKNOWN_MEMBER` (404), `UNKNOWN_ROLE` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `channel:update:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.channels.setPermission({ channel_id, overwrite_id }, { type: 0, allow: "0", deny: "2048" });
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
   * Error codes: `CANNOT_EXECUTE_ON_DM` (400), `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `NSFW_CONTENT_AGE_RESTRICTED` (403), `TWO_FACTOR_REQUIRED` (400), `UNKNOWN_CHANNEL` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `channel:update:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.channels.deletePermission({ channel_id, overwrite_id });
   * ```
   */
  deletePermission(path: { readonly channel_id: string; readonly overwrite_id: string }, options?: ChannelsDeletePermissionOptions): Call<void, ChannelsDeletePermissionCode>;

  /**
   * Shows the caller as typing for some seconds.
   *
   * Permissions: `VIEW_CHANNEL`, `SEND_MESSAGES`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `CANNOT_SEND_MESSAGES_IN_NON_TEXT_CHANNEL` (400), `COMMUNICATION_DISABLED` (403), `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `NSFW_CONTENT_AGE_RESTRICTED` (403), `UNKNOWN_CHANNEL` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `channel:typing:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.channels.startTyping(channelId);
   * ```
   */
  startTyping(channelId: string, options?: CallOptions): Call<void, ChannelsStartTypingCode>;

  /**
   * How slow mode treats the caller in a channel, and when the next message may be sent.
   *
   * Permissions: `VIEW_CHANNEL`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `NSFW_CONTENT_AGE_RESTRICTED` (403), `UNKNOWN_CHANNEL` (404), and those of `CommonCode`.
   *
   * Rate limit: 100 in 10 s, bucket `channel:read:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const { retry_after_ms } = await fluxer.channels.getSlowmode(channelId);
   * ```
   */
  getSlowmode(channelId: string, options?: CallOptions): Call<Slowmode, ChannelsGetSlowmodeCode>;

  /**
   * Adds somebody to a group direct message.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `INVALID_CHANNEL_TYPE` (400), `MAX_GROUP_DM_RECIPIENTS` (400), `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `NSFW_CONTENT_AGE_RESTRICTED` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_USER` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `channel:update:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.channels.addRecipient({ channel_id, user_id });
   * ```
   */
  addRecipient(path: { readonly channel_id: string; readonly user_id: string }, options?: CallOptions): Call<void, ChannelsAddRecipientCode>;

  /**
   * Removes somebody from a group direct message, or leaves it. Only the owner removes others.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `INVALID_CHANNEL_TYPE` (400), `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `NSFW_CONTENT_AGE_RESTRICTED` (403), `UNKNOWN_CHANNEL` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `channel:update:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.channels.removeRecipient({ channel_id, user_id });
   * ```
   */
  removeRecipient(path: { readonly channel_id: string; readonly user_id: string }, options?: CallOptions): Call<void, ChannelsRemoveRecipientCode>;
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
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `NSFW_CONTENT_AGE_RESTRICTED` (403), `UNKNOWN_CHANNEL` (404), and those of `CommonCode`.
   *
   * Rate limit: 100 in 10 s, bucket `channel:messages:read:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const message of fluxer.messages.list(channelId)) console.log(message.content);
   * ```
   */
  list(channelId: string, query?: MessagesListQuery, options?: CallOptions): List<Message, MessagesListCode>;

  /**
   * Sends a message and gives it back. The client adds a `nonce`, so that a repeated attempt posts once. Embeds need `EMBED_LINKS`, `files` need `ATTACH_FILES`. Files of more than 10 MiB together go ahead of it, in parts.
   *
   * Permissions: `VIEW_CHANNEL`, `SEND_MESSAGES`.
   *
   * Carries a nonce, so it is repeated without ever being carried out twice.
   *
   * Error codes: `CANNOT_SEND_EMPTY_MESSAGE` (400), `CANNOT_SEND_MESSAGES_IN_NON_TEXT_CHANNEL` (400), `CANNOT_SEND_MESSAGES_TO_USER` (400), `COMMUNICATION_DISABLED` (403), `CONTENT_BLOCKED` (403), `EXPLICIT_CONTENT_CANNOT_BE_SENT` (400), `FEATURE_TEMPORARILY_DISABLED` (403), `FILE_SIZE_TOO_LARGE` (400), `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `NSFW_CONTENT_AGE_RESTRICTED` (403), `SLOWMODE_RATE_LIMITED` (400), `UNKNOWN_CHANNEL` (404), `UNKNOWN_MESSAGE` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `channel:message:create:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const message = await fluxer.messages.create(channelId, { content: "pong" });
   * await fluxer.messages.create(channelId, { content: "a cat" }, { files: [{ path: "cat.png" }] });
   * ```
   */
  create(channelId: string, body: MessageCreateRequest, options?: MessagesCreateOptions): Call<Message, MessagesCreateCode>;

  /**
   * One message.
   *
   * Permissions: `VIEW_CHANNEL`, `READ_MESSAGE_HISTORY`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `NSFW_CONTENT_AGE_RESTRICTED` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_MESSAGE` (404), and those of `CommonCode`.
   *
   * Rate limit: 100 in 10 s, bucket `channel:message:read:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const message = await fluxer.messages.get({ channel_id, message_id });
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
   * Error codes: `CANNOT_EDIT_OTHER_USER_MESSAGE` (403), `CANNOT_MODIFY_SYSTEM_WEBHOOK` (400), `CANNOT_SEND_EMPTY_MESSAGE` (400), `COMMUNICATION_DISABLED` (403), `CONTENT_BLOCKED` (403), `EXPLICIT_CONTENT_CANNOT_BE_SENT` (400), `FILE_SIZE_TOO_LARGE` (400), `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `NSFW_CONTENT_AGE_RESTRICTED` (403), `RESOURCE_LOCKED` (429), `TWO_FACTOR_REQUIRED` (400), `UNKNOWN_CHANNEL` (404), `UNKNOWN_MESSAGE` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `channel:message:update:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.messages.edit({ channel_id, message_id }, { content: "pong!" });
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
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `NSFW_CONTENT_AGE_RESTRICTED` (403), `TWO_FACTOR_REQUIRED` (400), `UNKNOWN_CHANNEL` (404), `UNKNOWN_MESSAGE` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `channel:message:delete:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.messages.delete({ channel_id, message_id });
   * ```
   */
  delete(path: { readonly channel_id: string; readonly message_id: string }, options?: MessagesDeleteOptions): Call<void, MessagesDeleteCode>;

  /**
   * Deletes up to 100 messages of a guild channel. Ids that do not exist are skipped.
   *
   * Permissions: `VIEW_CHANNEL`, `MANAGE_MESSAGES`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `CANNOT_EXECUTE_ON_DM` (400), `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `NSFW_CONTENT_AGE_RESTRICTED` (403), `TWO_FACTOR_REQUIRED` (400), `UNKNOWN_CHANNEL` (404), and those of `CommonCode`.
   *
   * Rate limit: 10 in 10 s, bucket `channel:message:bulk_delete:{channel_id}` (observed).
   *
   * Source: observed in public clients or server behaviour.
   * @example
   * ```ts
   * await fluxer.messages.bulkDelete(channelId, { message_ids }, { auditLogReason: "spam" });
   * ```
   */
  bulkDelete(channelId: string, body: MessageBulkDeleteRequest, options?: MessagesBulkDeleteOptions): Call<void, MessagesBulkDeleteCode>;

  /**
   * Removes one file from a message of the caller. A message with nothing left is deleted.
   *
   * Permissions: `VIEW_CHANNEL`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `CANNOT_EDIT_OTHER_USER_MESSAGE` (403), `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `NSFW_CONTENT_AGE_RESTRICTED` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_MESSAGE` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `channel:message:delete:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.messages.deleteAttachment({ channel_id, message_id, attachment_id });
   * ```
   */
  deleteAttachment(path: { readonly channel_id: string; readonly message_id: string; readonly attachment_id: string }, options?: CallOptions): Call<void, MessagesDeleteAttachmentCode>;
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
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `NSFW_CONTENT_AGE_RESTRICTED` (403), `UNKNOWN_CHANNEL` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `channel:pins:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const pin of fluxer.pins.list(channelId)) console.log(pin.message.content);
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
   * Error codes: `CANNOT_MODIFY_SYSTEM_WEBHOOK` (400), `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `NSFW_CONTENT_AGE_RESTRICTED` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_MESSAGE` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `channel:pins:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.pins.add({ channel_id, message_id });
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
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `NSFW_CONTENT_AGE_RESTRICTED` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_MESSAGE` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `channel:pins:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.pins.remove({ channel_id, message_id });
   * ```
   */
  remove(path: { readonly channel_id: string; readonly message_id: string }, options?: PinsRemoveOptions): Call<void, PinsRemoveCode>;
}

/** The resource `reactions`. */
export interface ReactionsResource {
  /**
   * Reacts to a message. `ADD_REACTIONS` is needed only for an emoji that the message does not carry yet. Reacting again changes nothing.
   *
   * Permissions: `VIEW_CHANNEL`, `READ_MESSAGE_HISTORY`, `ADD_REACTIONS`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `COMMUNICATION_DISABLED` (403), `FEATURE_TEMPORARILY_DISABLED` (403), `MAX_REACTIONS` (400), `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `NSFW_CONTENT_AGE_RESTRICTED` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_MESSAGE` (404), and those of `CommonCode`.
   *
   * Rate limit: 30 in 10 s, bucket `channel:reactions:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.reactions.add({ channel_id, message_id, emoji: "👍" });
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
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `NSFW_CONTENT_AGE_RESTRICTED` (403), `UNKNOWN_CHANNEL` (404), and those of `CommonCode`.
   *
   * Rate limit: 30 in 10 s, bucket `channel:reactions:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.reactions.removeOwn({ channel_id, message_id, emoji: "👍" });
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
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `NSFW_CONTENT_AGE_RESTRICTED` (403), `TWO_FACTOR_REQUIRED` (400), `UNKNOWN_CHANNEL` (404), and those of `CommonCode`.
   *
   * Rate limit: 30 in 10 s, bucket `channel:reactions:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.reactions.remove({ channel_id, message_id, emoji: "👍", user_id });
   * ```
   */
  remove(path: { readonly channel_id: string; readonly message_id: string; readonly emoji: string; readonly user_id: string }, options?: CallOptions): Call<void, ReactionsRemoveCode>;

  /**
   * Who reacted with an emoji, in pages that say whether more follow.
   *
   * Permissions: `VIEW_CHANNEL`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `NSFW_CONTENT_AGE_RESTRICTED` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_MESSAGE` (404), and those of `CommonCode`.
   *
   * Rate limit: 30 in 10 s, bucket `channel:reactions:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const user of fluxer.reactions.listUsers({ channel_id, message_id, emoji: "👍" })) console.log(user.username);
   * ```
   */
  listUsers(path: { readonly channel_id: string; readonly message_id: string; readonly emoji: string }, query?: ReactionsListUsersQuery, options?: CallOptions): List<User, ReactionsListUsersCode>;

  /**
   * Who used an emoji on a message, by ascending id.
   *
   * Permissions: `VIEW_CHANNEL`, `READ_MESSAGE_HISTORY`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `NSFW_CONTENT_AGE_RESTRICTED` (403), `UNKNOWN_CHANNEL` (404), `UNKNOWN_MESSAGE` (404), and those of `CommonCode`.
   *
   * Rate limit: 30 in 10 s, bucket `channel:reactions:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const user of fluxer.reactions.list({ channel_id, message_id, emoji: "👍" })) console.log(user.username);
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
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `NSFW_CONTENT_AGE_RESTRICTED` (403), `TWO_FACTOR_REQUIRED` (400), `UNKNOWN_CHANNEL` (404), `UNKNOWN_MESSAGE` (404), and those of `CommonCode`.
   *
   * Rate limit: 30 in 10 s, bucket `channel:reactions:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.reactions.removeEmoji({ channel_id, message_id, emoji: "👍" });
   * ```
   */
  removeEmoji(path: { readonly channel_id: string; readonly message_id: string; readonly emoji: string }, options?: CallOptions): Call<void, ReactionsRemoveEmojiCode>;

  /**
   * Removes every reaction from a message.
   *
   * Permissions: `VIEW_CHANNEL`, `MANAGE_MESSAGES`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `NSFW_CONTENT_AGE_RESTRICTED` (403), `TWO_FACTOR_REQUIRED` (400), `UNKNOWN_CHANNEL` (404), `UNKNOWN_MESSAGE` (404), and those of `CommonCode`.
   *
   * Rate limit: 30 in 10 s, bucket `channel:reactions:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.reactions.removeAll({ channel_id, message_id });
   * ```
   */
  removeAll(path: { readonly channel_id: string; readonly message_id: string }, options?: CallOptions): Call<void, ReactionsRemoveAllCode>;
}

/** The resource `attachments`. */
export interface AttachmentsResource {
  /**
   * Where to send files before the message that carries them. Small files get one address each, large ones an address per part. A plan that nothing is made of lapses, so another one does no harm.
   *
   * Permissions: `VIEW_CHANNEL`, `SEND_MESSAGES`, `ATTACH_FILES`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `FILE_SIZE_TOO_LARGE` (400), `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `NSFW_CONTENT_AGE_RESTRICTED` (403), `UNKNOWN_CHANNEL` (404), and those of `CommonCode`.
   *
   * Rate limit: 10 in 10 s, bucket `channel:attachment:upload:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const { attachments } = await fluxer.attachments.plan(channelId, { attachments: [{ id: 0, filename: "cat.png", file_size: 1024, content_type: "image/png" }] });
   * ```
   */
  plan(channelId: string, body: UploadPlanRequest, options?: CallOptions): Call<UploadPlan, AttachmentsPlanCode>;

  /**
   * The uploads, once the parts of each are put together. Only uploads in parts need it.
   *
   * Permissions: `VIEW_CHANNEL`, `SEND_MESSAGES`, `ATTACH_FILES`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `NSFW_CONTENT_AGE_RESTRICTED` (403), `UNKNOWN_CHANNEL` (404), and those of `CommonCode`.
   *
   * Rate limit: 10 in 10 s, bucket `channel:attachment:upload:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.attachments.complete(channelId, { uploads: [{ upload_filename, upload_id }] });
   * ```
   */
  complete(channelId: string, body: UploadCompleteRequest, options?: CallOptions): Call<UploadResult, AttachmentsCompleteCode>;
}

/** The resource `guilds`. */
export interface GuildsResource {
  /**
   * One guild.
   *
   * Scopes: `guilds`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_OAUTH_SCOPE` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 100 in 10 s, bucket `guild:read:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const guild = await fluxer.guilds.get(guildId);
   * ```
   */
  get(guildId: string, options?: CallOptions): Call<GuildDetails, GuildsGetCode>;

  /**
   * Changes a guild and gives it back.
   *
   * Permissions: `MANAGE_GUILD`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `TWO_FACTOR_REQUIRED` (400), `UNKNOWN_CHANNEL` (404), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `guild:update:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.guilds.update(guildId, { name: "Antiphon" }, { auditLogReason: "new name" });
   * ```
   */
  update(guildId: string, body: GuildUpdateRequest, options?: GuildsUpdateOptions): Call<GuildDetails, GuildsUpdateCode>;

  /**
   * Channels of a guild that the caller can see.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 60 in 10 s, bucket `guild:channels:list:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const channel of fluxer.guilds.listChannels(guildId)) console.log(channel.name);
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
   * Error codes: `MAX_CATEGORY_CHANNELS` (400), `MAX_GUILD_CHANNELS` (400), `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `TWO_FACTOR_REQUIRED` (400), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 10 in 60 s, bucket `guild:channel:create:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const channel = await fluxer.guilds.createChannel(guildId, { type: 0, name: "general" });
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
   * Error codes: `GENERAL_ERROR` (423), `MAX_CATEGORY_CHANNELS` (400), `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `TWO_FACTOR_REQUIRED` (400), `UNKNOWN_CHANNEL` (404), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 30 in 10 s, bucket `guild:channel:positions:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.guilds.moveChannels(guildId, [{ id: channelId, position: 0 }]);
   * ```
   */
  moveChannels(guildId: string, body: readonly ChannelPosition[], options?: GuildsMoveChannelsOptions): Call<void, GuildsMoveChannelsCode>;

  /**
   * The guild's own invite code, and how often it was used.
   *
   * Permissions: `MANAGE_GUILD`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `TWO_FACTOR_REQUIRED` (400), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 100 in 10 s, bucket `guild:vanity_url:get:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const { code } = await fluxer.guilds.getVanityUrl(guildId);
   * ```
   */
  getVanityUrl(guildId: string, options?: CallOptions): Call<VanityUrl, GuildsGetVanityUrlCode>;

  /**
   * Sets or removes the guild's own invite code. Only guilds with the feature `VANITY_URL` have one.
   *
   * Permissions: `MANAGE_GUILD`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `TWO_FACTOR_REQUIRED` (400), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 10 in 60 s, bucket `guild:vanity_url:patch:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.guilds.updateVanityUrl(guildId, { code: "antiphon" });
   * ```
   */
  updateVanityUrl(guildId: string, body: VanityUrlRequest, options?: GuildsUpdateVanityUrlOptions): Call<VanityUrlChange, GuildsUpdateVanityUrlCode>;
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
   * Rate limit: 20 in 10 s, bucket `guild:audit_logs:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const entry of fluxer.auditLogs.list(guildId)) console.log(entry.reason);
   * ```
   */
  list(guildId: string, query?: AuditLogsListQuery, options?: CallOptions): List<AuditLogEntry, AuditLogsListCode>;
}

/** The resource `members`. */
export interface MembersResource {
  /**
   * Members of a guild, by rising id. The default of `limit` is 1; the client asks for 1000 a page.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 40 in 10 s, bucket `guild:members:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const member of fluxer.members.list(guildId)) console.log(member.user.username);
   * ```
   */
  list(guildId: string, query?: MembersListQuery, options?: CallOptions): List<Member, MembersListCode>;

  /**
   * The caller's own membership.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 40 in 10 s, bucket `guild:members:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const member = await fluxer.members.getMe(guildId);
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
   * Rate limit: 20 in 10 s, bucket `guild:member:update:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.members.updateMe(guildId, { nick: "pong" });
   * ```
   */
  updateMe(guildId: string, body: MemberSelfUpdateRequest, options?: MembersUpdateMeOptions): Call<Member, MembersUpdateMeCode>;

  /**
   * One member.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_GUILD` (404), `UNKNOWN_MEMBER` (404), and those of `CommonCode`.
   *
   * Rate limit: 40 in 10 s, bucket `guild:members:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const member = await fluxer.members.get({ guild_id, user_id });
   * ```
   */
  get(path: { readonly guild_id: string; readonly user_id: string }, options?: CallOptions): Call<Member, MembersGetCode>;

  /**
   * Changes a member and gives it back. Each field needs its own permission: `nick` MANAGE_NICKNAMES, `roles` MANAGE_ROLES, `mute` MUTE_MEMBERS, `deaf` DEAFEN_MEMBERS, `channel_id` MOVE_MEMBERS, `communication_disabled_until` MODERATE_MEMBERS. The target must rank below the caller.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `TWO_FACTOR_REQUIRED` (400), `UNKNOWN_CHANNEL` (404), `UNKNOWN_GUILD` (404), `UNKNOWN_MEMBER` (404), `USER_NOT_IN_VOICE` (400), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `guild:member:update:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.members.update({ guild_id, user_id }, { communication_disabled_until }, { auditLogReason: "spam" });
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
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `TWO_FACTOR_REQUIRED` (400), `UNKNOWN_GUILD` (404), `UNKNOWN_MEMBER` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `guild:member:remove:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.members.remove({ guild_id, user_id }, { auditLogReason: "spam" });
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
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `TWO_FACTOR_REQUIRED` (400), `UNKNOWN_GUILD` (404), `UNKNOWN_MEMBER` (404), `UNKNOWN_ROLE` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `guild:member:role:add:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.members.addRole({ guild_id, user_id, role_id });
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
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `TWO_FACTOR_REQUIRED` (400), `UNKNOWN_GUILD` (404), `UNKNOWN_MEMBER` (404), `UNKNOWN_ROLE` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `guild:member:role:remove:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.members.removeRole({ guild_id, user_id, role_id });
   * ```
   */
  removeRole(path: { readonly guild_id: string; readonly user_id: string; readonly role_id: string }, options?: MembersRemoveRoleOptions): Call<void, MembersRemoveRoleCode>;

  /**
   * Members that match, with how many there are in all. Needs any permission to moderate.
   *
   * Permissions: `KICK_MEMBERS`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `TWO_FACTOR_REQUIRED` (400), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 40 in 10 s, bucket `guild:members:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const { members } = await fluxer.members.search(guildId, { query: "iv" });
   * ```
   */
  search(guildId: string, body: MemberSearchRequest, options?: CallOptions): Call<MemberSearchResult, MembersSearchCode>;
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
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `TWO_FACTOR_REQUIRED` (400), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 40 in 10 s, bucket `guild:members:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const ban of fluxer.bans.list(guildId)) console.log(ban.reason);
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
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `TWO_FACTOR_REQUIRED` (400), `UNKNOWN_GUILD` (404), `UNKNOWN_MEMBER` (404), `UNKNOWN_USER` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `guild:member:remove:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.bans.create({ guild_id, user_id }, { delete_message_days: 1 }, { auditLogReason: "spam" });
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
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `TWO_FACTOR_REQUIRED` (400), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `guild:member:remove:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.bans.remove({ guild_id, user_id });
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
   * Error codes: `MISSING_ACCESS` (403), `MISSING_OAUTH_SCOPE` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 60 in 10 s, bucket `guild:role:list:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const role of fluxer.roles.list(guildId)) console.log(role.name);
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
   * Error codes: `INVALID_PERMISSIONS_INTEGER` (400), `INVALID_PERMISSIONS_NEGATIVE` (400), `MAX_GUILD_ROLES` (400), `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `TWO_FACTOR_REQUIRED` (400), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 10 in 60 s, bucket `guild:role:create:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const role = await fluxer.roles.create(guildId, { name: "Moderator" });
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
   * Error codes: `GENERAL_ERROR` (423), `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `TWO_FACTOR_REQUIRED` (400), `UNKNOWN_GUILD` (404), `UNKNOWN_ROLE` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `guild:role:positions:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.roles.move(guildId, [{ id: roleId, position: 3 }]);
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
   * Error codes: `INVALID_PERMISSIONS_INTEGER` (400), `INVALID_PERMISSIONS_NEGATIVE` (400), `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `TWO_FACTOR_REQUIRED` (400), `UNKNOWN_GUILD` (404), `UNKNOWN_ROLE` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `guild:role:update:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.roles.update({ guild_id, role_id }, { hoist: true });
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
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `TWO_FACTOR_REQUIRED` (400), `UNKNOWN_GUILD` (404), `UNKNOWN_ROLE` (404), and those of `CommonCode`.
   *
   * Rate limit: 10 in 60 s, bucket `guild:role:delete:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.roles.delete({ guild_id, role_id });
   * ```
   */
  delete(path: { readonly guild_id: string; readonly role_id: string }, options?: RolesDeleteOptions): Call<void, RolesDeleteCode>;

  /**
   * Sets the order in which hoisted roles stand in the member list.
   *
   * Permissions: `MANAGE_ROLES`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `TWO_FACTOR_REQUIRED` (400), `UNKNOWN_GUILD` (404), `UNKNOWN_ROLE` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `guild:role:hoist_positions:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.roles.setHoistPositions(guildId, [{ id: roleId, hoist_position: 1 }]);
   * ```
   */
  setHoistPositions(guildId: string, body: readonly RoleHoistPosition[], options?: CallOptions): Call<void, RolesSetHoistPositionsCode>;

  /**
   * Forgets the order set for the member list.
   *
   * Permissions: `MANAGE_ROLES`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `TWO_FACTOR_REQUIRED` (400), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 10 in 60 s, bucket `guild:role:hoist_positions_reset:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.roles.resetHoistPositions(guildId);
   * ```
   */
  resetHoistPositions(guildId: string, options?: CallOptions): Call<void, RolesResetHoistPositionsCode>;
}

/** The resource `emojis`. */
export interface EmojisResource {
  /**
   * Emojis of a guild, with who added them.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 60 in 10 s, bucket `guild:emojis:list:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const emoji of fluxer.emojis.list(guildId)) console.log(emoji.name);
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
   * Error codes: `FILE_SIZE_TOO_LARGE` (400), `MAX_EMOJIS` (400), `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `guild:emoji:create:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const emoji = await fluxer.emojis.create(guildId, { name: "blobwave", image: dataUri });
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
   * Rate limit: 6 in 60 s, bucket `guild:emoji:bulk_create:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const { success, failed } = await fluxer.emojis.createMany(guildId, { emojis: [{ name: "blobwave", image: dataUri }] });
   * ```
   */
  createMany(guildId: string, body: EmojiBulkRequest, options?: EmojisCreateManyOptions): Call<EmojiBulkResult, EmojisCreateManyCode>;

  /**
   * Copies a emoji of another guild that allows it.
   *
   * Permissions: `CREATE_EXPRESSIONS`.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `MAX_EMOJIS` (400), `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_EMOJI` (404), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `guild:emoji:clone:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const copy = await fluxer.emojis.clone(guildId, { source_emoji_id: emojiId });
   * ```
   */
  clone(guildId: string, body: EmojiCloneRequest, options?: CallOptions): Call<Emoji, EmojisCloneCode>;

  /**
   * Changes an emoji and gives it back. One that somebody else added needs `MANAGE_EXPRESSIONS`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_EMOJI` (404), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `guild:emoji:update:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.emojis.update({ guild_id, emoji_id }, { name: "wave2" });
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
   * Rate limit: 20 in 10 s, bucket `guild:emoji:delete:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.emojis.delete({ guild_id, emoji_id });
   * ```
   */
  delete(path: { readonly guild_id: string; readonly emoji_id: string }, options?: EmojisDeleteOptions): Call<void, EmojisDeleteCode>;

  /**
   * Where a emoji comes from, and whether it may be copied.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `UNKNOWN_EMOJI` (404), and those of `CommonCode`.
   *
   * Rate limit: 60 in 10 s, bucket `guild:emoji:metadata` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const { guild_id } = await fluxer.emojis.getMetadata(emojiId);
   * ```
   */
  getMetadata(emojiId: string, options?: CallOptions): Call<ExpressionMetadata, EmojisGetMetadataCode>;
}

/** The resource `stickers`. */
export interface StickersResource {
  /**
   * Stickers of a guild, with who added them.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 60 in 10 s, bucket `guild:sticker:list:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const sticker of fluxer.stickers.list(guildId)) console.log(sticker.name);
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
   * Rate limit: 20 in 10 s, bucket `guild:sticker:create:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const sticker = await fluxer.stickers.create(guildId, { name: "wave", tags: ["hello"], image: dataUri });
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
   * Rate limit: 6 in 60 s, bucket `guild:sticker:bulk_create:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const { success, failed } = await fluxer.stickers.createMany(guildId, { stickers: [{ name: "wave", tags: ["hello"], image: dataUri }] });
   * ```
   */
  createMany(guildId: string, body: StickerBulkRequest, options?: StickersCreateManyOptions): Call<StickerBulkResult, StickersCreateManyCode>;

  /**
   * Copies a sticker of another guild that allows it.
   *
   * Permissions: `CREATE_EXPRESSIONS`.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `MAX_STICKERS` (400), `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_GUILD` (404), `UNKNOWN_STICKER` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `guild:sticker:clone:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const copy = await fluxer.stickers.clone(guildId, { source_sticker_id: stickerId });
   * ```
   */
  clone(guildId: string, body: StickerCloneRequest, options?: CallOptions): Call<Sticker, StickersCloneCode>;

  /**
   * Changes a sticker and gives it back. One that somebody else added needs `MANAGE_EXPRESSIONS`.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `UNKNOWN_GUILD` (404), `UNKNOWN_STICKER` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `guild:sticker:update:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.stickers.update({ guild_id, sticker_id }, { name: "wave2" });
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
   * Rate limit: 20 in 10 s, bucket `guild:sticker:delete:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.stickers.delete({ guild_id, sticker_id });
   * ```
   */
  delete(path: { readonly guild_id: string; readonly sticker_id: string }, options?: StickersDeleteOptions): Call<void, StickersDeleteCode>;

  /**
   * Where a sticker comes from, and whether it may be copied.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `UNKNOWN_STICKER` (404), and those of `CommonCode`.
   *
   * Rate limit: 60 in 10 s, bucket `guild:sticker:metadata` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const { guild_id } = await fluxer.stickers.getMetadata(stickerId);
   * ```
   */
  getMetadata(stickerId: string, options?: CallOptions): Call<ExpressionMetadata, StickersGetMetadataCode>;
}

/** The resource `invites`. */
export interface InvitesResource {
  /**
   * What an invite leads to. Needs no credential.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `UNKNOWN_INVITE` (404), and those of `CommonCode`.
   *
   * Rate limit: 100 in 10 s, bucket `invite:read:{invite_code}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const invite = await fluxer.invites.get("abcDEF12");
   * ```
   */
  get(inviteCode: string, options?: CallOptions): Call<Invite, InvitesGetCode>;

  /**
   * Joins by an invite. For people only.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `FEATURE_TEMPORARILY_DISABLED` (403), `INVITES_DISABLED` (403), `MAX_GUILDS` (400), `MISSING_ACCESS` (403), `UNKNOWN_INVITE` (404), `USER_BANNED_FROM_GUILD` (403), and those of `CommonCode`.
   *
   * Rate limit: 60 in 10 s, bucket `default` (observed).
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
   * Error codes: `MISSING_PERMISSIONS` (403), `TWO_FACTOR_REQUIRED` (400), `UNKNOWN_INVITE` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `invite:delete:{invite_code}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.invites.delete("abcDEF12");
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
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `NSFW_CONTENT_AGE_RESTRICTED` (403), `TWO_FACTOR_REQUIRED` (400), `UNKNOWN_CHANNEL` (404), and those of `CommonCode`.
   *
   * Rate limit: 40 in 10 s, bucket `invite:list:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const invite of fluxer.invites.listForChannel(channelId)) console.log(invite.uses);
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
   * Error codes: `FEATURE_TEMPORARILY_DISABLED` (403), `INVALID_CHANNEL_TYPE` (400), `INVITES_DISABLED` (403), `MAX_INVITES` (400), `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `NSFW_CONTENT_AGE_RESTRICTED` (403), `UNKNOWN_CHANNEL` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 60 s, bucket `invite:create:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const { code } = await fluxer.invites.create(channelId, { max_age: 3600 });
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
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `TWO_FACTOR_REQUIRED` (400), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 40 in 10 s, bucket `invite:list:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const invite of fluxer.invites.listForGuild(guildId)) console.log(invite.uses);
   * ```
   */
  listForGuild(guildId: string, options?: CallOptions): List<Invite, InvitesListForGuildCode>;
}

/** The resource `webhooks`. */
export interface WebhooksResource {
  /**
   * Webhooks of a channel.
   *
   * Permissions: `VIEW_CHANNEL`, `MANAGE_WEBHOOKS`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `NSFW_CONTENT_AGE_RESTRICTED` (403), `TWO_FACTOR_REQUIRED` (400), `UNKNOWN_CHANNEL` (404), and those of `CommonCode`.
   *
   * Rate limit: 40 in 10 s, bucket `webhook:list:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const webhook of fluxer.webhooks.listForChannel(channelId)) console.log(webhook.name);
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
   * Error codes: `INVALID_CHANNEL_TYPE` (400), `MAX_WEBHOOKS_PER_CHANNEL` (400), `MAX_WEBHOOKS_PER_GUILD` (400), `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `NSFW_CONTENT_AGE_RESTRICTED` (403), `TWO_FACTOR_REQUIRED` (400), `UNKNOWN_CHANNEL` (404), and those of `CommonCode`.
   *
   * Rate limit: 10 in 60 s, bucket `webhook:create:{channel_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const { id, token } = await fluxer.webhooks.create(channelId, { name: "builds" });
   * ```
   */
  create(channelId: string, body: WebhookCreateRequest, options?: WebhooksCreateOptions): Call<Webhook, WebhooksCreateCode>;

  /**
   * Webhooks of a guild.
   *
   * Permissions: `MANAGE_WEBHOOKS`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `TWO_FACTOR_REQUIRED` (400), `UNKNOWN_GUILD` (404), and those of `CommonCode`.
   *
   * Rate limit: 40 in 10 s, bucket `webhook:list:{guild_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * for await (const webhook of fluxer.webhooks.listForGuild(guildId)) console.log(webhook.name);
   * ```
   */
  listForGuild(guildId: string, options?: CallOptions): List<Webhook, WebhooksListForGuildCode>;

  /**
   * One webhook.
   *
   * Permissions: `MANAGE_WEBHOOKS`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `TWO_FACTOR_REQUIRED` (400), `UNKNOWN_WEBHOOK` (404), and those of `CommonCode`.
   *
   * Rate limit: 100 in 10 s, bucket `webhook:read:{webhook_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.webhooks.get(webhookId);
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
   * Error codes: `INVALID_CHANNEL_TYPE` (400), `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `NSFW_CONTENT_AGE_RESTRICTED` (403), `TWO_FACTOR_REQUIRED` (400), `UNKNOWN_CHANNEL` (404), `UNKNOWN_WEBHOOK` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `webhook:update:{webhook_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.webhooks.update(webhookId, { name: "deploys" });
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
   * Error codes: `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `TWO_FACTOR_REQUIRED` (400), `UNKNOWN_WEBHOOK` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `webhook:delete:{webhook_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.webhooks.delete(webhookId);
   * ```
   */
  delete(webhookId: string, options?: WebhooksDeleteOptions): Call<void, WebhooksDeleteCode>;

  /**
   * One webhook, by its token.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `UNKNOWN_WEBHOOK` (404), and those of `CommonCode`.
   *
   * Rate limit: 100 in 10 s, bucket `webhook:read:{webhook_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.webhooks.getWithToken({ webhook_id, webhook_token });
   * ```
   */
  getWithToken(path: { readonly webhook_id: string; readonly webhook_token: string }, options?: CallOptions): Call<Webhook, WebhooksGetWithTokenCode>;

  /**
   * Writes a message as the webhook. Without `wait` the answer is empty; with it, it is the message. A nonce makes repeating safe.
   *
   * Carries a nonce, so it is repeated without ever being carried out twice.
   *
   * Error codes: `CANNOT_SEND_EMPTY_MESSAGE` (400), `CONTENT_BLOCKED` (403), `EXPLICIT_CONTENT_CANNOT_BE_SENT` (400), `FEATURE_TEMPORARILY_DISABLED` (403), `FILE_SIZE_TOO_LARGE` (400), `UNKNOWN_MESSAGE` (404), `UNKNOWN_WEBHOOK` (404), and those of `CommonCode`.
   *
   * Rate limit: 60 in 60 s, bucket `webhook:execute:{webhook_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const message = await fluxer.webhooks.execute({ webhook_id, webhook_token }, { content: "built" }, { query: { wait: true }, files: [{ path: "report.txt" }] });
   * ```
   */
  execute(path: { readonly webhook_id: string; readonly webhook_token: string }, body: WebhookExecuteRequest, options?: WebhooksExecuteOptions): Call<Message | undefined, WebhooksExecuteCode>;

  /**
   * Changes name or picture of a webhook by its token.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `UNKNOWN_WEBHOOK` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `webhook:update:{webhook_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.webhooks.updateWithToken({ webhook_id, webhook_token }, { name: "deploys" });
   * ```
   */
  updateWithToken(path: { readonly webhook_id: string; readonly webhook_token: string }, body: WebhookTokenUpdateRequest, options?: CallOptions): Call<Webhook, WebhooksUpdateWithTokenCode>;

  /**
   * Deletes a webhook by its token.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `UNKNOWN_WEBHOOK` (404), and those of `CommonCode`.
   *
   * Rate limit: 20 in 10 s, bucket `webhook:delete:{webhook_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.webhooks.deleteWithToken({ webhook_id, webhook_token });
   * ```
   */
  deleteWithToken(path: { readonly webhook_id: string; readonly webhook_token: string }, options?: CallOptions): Call<void, WebhooksDeleteWithTokenCode>;

  /**
   * A message that the webhook wrote. The token in the path is the credential.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_PERMISSIONS` (403), `UNKNOWN_MESSAGE` (404), `UNKNOWN_WEBHOOK` (404), and those of `CommonCode`.
   *
   * Rate limit: 60 in 60 s, bucket `webhook:message_get:{webhook_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const message = await fluxer.webhooks.getMessage({ webhook_id, webhook_token, message_id });
   * ```
   */
  getMessage(path: { readonly webhook_id: string; readonly webhook_token: string; readonly message_id: string }, options?: CallOptions): Call<Message, WebhooksGetMessageCode>;

  /**
   * Changes a message that the webhook wrote and gives it back.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `CANNOT_SEND_EMPTY_MESSAGE` (400), `CONTENT_BLOCKED` (403), `EXPLICIT_CONTENT_CANNOT_BE_SENT` (400), `MISSING_PERMISSIONS` (403), `UNKNOWN_MESSAGE` (404), `UNKNOWN_WEBHOOK` (404), and those of `CommonCode`.
   *
   * Rate limit: 30 in 60 s, bucket `webhook:message_edit:{webhook_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.webhooks.editMessage({ webhook_id, webhook_token, message_id }, { content: "built twice" });
   * ```
   */
  editMessage(path: { readonly webhook_id: string; readonly webhook_token: string; readonly message_id: string }, body: WebhookMessageEditRequest, options?: CallOptions): Call<Message, WebhooksEditMessageCode>;

  /**
   * Deletes a message that the webhook wrote.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_PERMISSIONS` (403), `UNKNOWN_MESSAGE` (404), `UNKNOWN_WEBHOOK` (404), and those of `CommonCode`.
   *
   * Rate limit: 30 in 60 s, bucket `webhook:message_delete:{webhook_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.webhooks.deleteMessage({ webhook_id, webhook_token, message_id });
   * ```
   */
  deleteMessage(path: { readonly webhook_id: string; readonly webhook_token: string; readonly message_id: string }, options?: CallOptions): Call<void, WebhooksDeleteMessageCode>;

  /**
   * Takes a message in Slack's form. The answer is the text `ok`.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `CANNOT_SEND_EMPTY_MESSAGE` (400), `CONTENT_BLOCKED` (403), `EXPLICIT_CONTENT_CANNOT_BE_SENT` (400), `FEATURE_TEMPORARILY_DISABLED` (403), `UNKNOWN_WEBHOOK` (404), and those of `CommonCode`.
   *
   * Rate limit: 60 in 60 s, bucket `webhook:execute:{webhook_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.webhooks.executeSlack({ webhook_id, webhook_token }, { text: "built" });
   * ```
   */
  executeSlack(path: { readonly webhook_id: string; readonly webhook_token: string }, body: SlackMessage, options?: CallOptions): Call<string, WebhooksExecuteSlackCode>;

  /**
   * Takes an event of a code host and writes what happened.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `FEATURE_TEMPORARILY_DISABLED` (403), `UNKNOWN_WEBHOOK` (404), and those of `CommonCode`.
   *
   * Rate limit: 200 in 60 s, bucket `webhook:github:{webhook_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.webhooks.executeGithub({ webhook_id, webhook_token }, event, { githubEvent: "push" });
   * ```
   */
  executeGithub(path: { readonly webhook_id: string; readonly webhook_token: string }, body: GithubEvent, options?: WebhooksExecuteGithubOptions): Call<void, WebhooksExecuteGithubCode>;

  /**
   * Writes an event of a status page as a message.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `FEATURE_TEMPORARILY_DISABLED` (403), `UNKNOWN_WEBHOOK` (404), and those of `CommonCode`.
   *
   * Rate limit: 200 in 60 s, bucket `webhook:instatus:{webhook_id}` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.webhooks.executeInstatus({ webhook_id, webhook_token }, event);
   * ```
   */
  executeInstatus(path: { readonly webhook_id: string; readonly webhook_token: string }, body: InstatusEvent, options?: CallOptions): Call<void, WebhooksExecuteInstatusCode>;
}

/** The resource `oauth2`. */
export interface Oauth2Resource {
  /**
   * Exchanges a code or a refresh token for tokens. Client id and secret stand in the body or in HTTP Basic. Each refresh token works once.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `invalid_client` (400), `invalid_grant` (400), `invalid_request` (400), `invalid_scope` (400), and those of `CommonCode`.
   *
   * Rate limit: 120 in 60 s, bucket `oauth:token` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const tokens = await fluxer.oauth2.token({ grant_type: "authorization_code", code, redirect_uri, client_id, client_secret });
   * ```
   */
  token(body: TokenRequest, options?: CallOptions): Call<TokenResponse, Oauth2TokenCode>;

  /**
   * Ends an access or refresh token and what came of the same grant. An unknown token is no error.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `invalid_client` (400), `invalid_request` (400), and those of `CommonCode`.
   *
   * Rate limit: 120 in 60 s, bucket `oauth:introspect` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * await fluxer.oauth2.revoke({ token, client_id, client_secret });
   * ```
   */
  revoke(body: TokenRevokeRequest, options?: CallOptions): Call<void, Oauth2RevokeCode>;

  /**
   * Whether a token is valid, and what for.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `invalid_client` (400), `invalid_request` (400), and those of `CommonCode`.
   *
   * Rate limit: 120 in 60 s, bucket `oauth:introspect` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const { active, scope } = await fluxer.oauth2.introspect({ token, client_id, client_secret });
   * ```
   */
  introspect(body: TokenIntrospectRequest, options?: CallOptions): Call<TokenIntrospection, Oauth2IntrospectCode>;

  /**
   * What the access token is good for.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: those of `CommonCode`.
   *
   * Rate limit: 60 in 10 s, bucket `default` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const { application, scopes } = await person.oauth2.me();
   * ```
   */
  me(options?: CallOptions): Call<Authorization, Oauth2MeCode>;

  /**
   * Who the person behind the access token is.
   *
   * Scopes: `identify`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `MISSING_OAUTH_SCOPE` (403), and those of `CommonCode`.
   *
   * Rate limit: 120 in 60 s, bucket `oauth:introspect` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const { sub, username } = await person.oauth2.userinfo();
   * ```
   */
  userinfo(options?: CallOptions): Call<UserInfo, Oauth2UserinfoCode>;

  /**
   * Grants an application access, as the person at the consent page does, and says where to go next. The scope `bot` adds the bot to `guild_id`, which needs `MANAGE_GUILD` there.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `BOT_ALREADY_IN_GUILD` (400), `MISSING_ACCESS` (403), `MISSING_PERMISSIONS` (403), `NOT_A_BOT_APPLICATION` (400), `TWO_FACTOR_REQUIRED` (400), `UNKNOWN_APPLICATION` (404), `UNKNOWN_GUILD` (404), `invalid_request` (400), `invalid_scope` (400), and those of `CommonCode`.
   *
   * Rate limit: 60 in 10 s, bucket `default` (observed).
   *
   * Source: stated by the vendor.
   * @example
   * ```ts
   * const { redirect_to } = await person.oauth2.consent({ client_id, redirect_uri, response_type: "code", scope: "identify" });
   * ```
   */
  consent(body: ConsentRequest, options?: CallOptions): Call<ConsentResponse, Oauth2ConsentCode>;
}

/** The resource `relays`. */
export interface RelaysResource {
  /**
   * Healthy relays, nearest first when a position is given. The directory is gone from newer instances.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `GLOBAL_IP_BANNED` (403), `GLOBAL_IP_TEMPORARILY_BANNED` (403), `INVALID_FORM_BODY` (400), `NOT_FOUND` (404), `RATE_LIMITED` (429), `SERVICE_UNAVAILABLE` (503).
   *
   * Source: stated by the vendor.
   *
   * @deprecated The vendor has withdrawn it, or announced that it will.
   * @example
   * ```ts
   * for await (const relay of fluxer.relays.list({ lat: 52.5, lon: 13.4 })) console.log(relay.url);
   * ```
   */
  list(query?: RelaysListQuery, options?: CallOptions): List<Relay, RelaysListCode>;

  /**
   * Registers a relay; region and capacity have defaults.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `GLOBAL_IP_BANNED` (403), `GLOBAL_IP_TEMPORARILY_BANNED` (403), `INVALID_API_ORIGIN` (403), `INVALID_FORM_BODY` (400), `NOT_FOUND` (404), `RATE_LIMITED` (429), `SERVICE_UNAVAILABLE` (503).
   *
   * Source: stated by the vendor.
   *
   * @deprecated The vendor has withdrawn it, or announced that it will.
   * @example
   * ```ts
   * const relay = await fluxer.relays.register({ name, url, latitude, longitude, public_key });
   * ```
   */
  register(body: RelayRegisterRequest, options?: CallOptions): Call<Relay, RelaysRegisterCode>;

  /**
   * One relay, healthy or not.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `GLOBAL_IP_BANNED` (403), `GLOBAL_IP_TEMPORARILY_BANNED` (403), `INVALID_FORM_BODY` (400), `NOT_FOUND` (404), `RATE_LIMITED` (429), `RELAY_NOT_FOUND` (404), `SERVICE_UNAVAILABLE` (503).
   *
   * Source: stated by the vendor.
   *
   * @deprecated The vendor has withdrawn it, or announced that it will.
   * @example
   * ```ts
   * const { healthy } = await fluxer.relays.getStatus(relayId);
   * ```
   */
  getStatus(relayId: string, options?: CallOptions): Call<Relay, RelaysGetStatusCode>;

  /**
   * Tells the directory that a relay lives.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `GLOBAL_IP_BANNED` (403), `GLOBAL_IP_TEMPORARILY_BANNED` (403), `INVALID_API_ORIGIN` (403), `INVALID_FORM_BODY` (400), `NOT_FOUND` (404), `RATE_LIMITED` (429), `RELAY_NOT_FOUND` (404), `SERVICE_UNAVAILABLE` (503).
   *
   * Source: stated by the vendor.
   *
   * @deprecated The vendor has withdrawn it, or announced that it will.
   * @example
   * ```ts
   * await fluxer.relays.heartbeat(relayId);
   * ```
   */
  heartbeat(relayId: string, options?: CallOptions): Call<RelayAnswer, RelaysHeartbeatCode>;

  /**
   * Takes a relay out of the directory.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `GLOBAL_IP_BANNED` (403), `GLOBAL_IP_TEMPORARILY_BANNED` (403), `INVALID_API_ORIGIN` (403), `INVALID_FORM_BODY` (400), `NOT_FOUND` (404), `RATE_LIMITED` (429), `RELAY_NOT_FOUND` (404), `SERVICE_UNAVAILABLE` (503).
   *
   * Source: stated by the vendor.
   *
   * @deprecated The vendor has withdrawn it, or announced that it will.
   * @example
   * ```ts
   * await fluxer.relays.delete(relayId);
   * ```
   */
  delete(relayId: string, options?: CallOptions): Call<RelayAnswer, RelaysDeleteCode>;
}
