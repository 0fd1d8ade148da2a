// Written by `pnpm run generate` from spec/fluxer.yaml. Do not edit.
import type {
  ApplicationPublic,
  ApplicationSelf,
  AuditLog,
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
  ErrorBody,
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
  Message,
  MessageBulkDeleteRequest,
  MessageCreateRequest,
  MessageEditRequest,
  MessageUpload,
  OAuth2ErrorBody,
  OverwriteRequest,
  OwnApplications,
  PinPage,
  PrivateChannelCreateRequest,
  ReactionUsersPage,
  Relay,
  RelayAnswer,
  RelayList,
  RelayRegisterRequest,
  Role,
  RoleCreateRequest,
  RoleHoistPosition,
  RolePosition,
  RoleUpdateRequest,
  SlackMessage,
  Slowmode,
  Snowflake,
  SsoStatus,
  Sticker,
  StickerBulkRequest,
  StickerBulkResult,
  StickerCloneRequest,
  StickerCreateRequest,
  StickerUpdateRequest,
  TelemetryStatus,
  Timestamp,
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
  VanityUrl,
  VanityUrlChange,
  VanityUrlRequest,
  Webhook,
  WebhookCreateRequest,
  WebhookExecuteRequest,
  WebhookMessageEditRequest,
  WebhookTokenUpdateRequest,
  WebhookUpdateRequest,
} from "./schema.js";

export interface paths {
  readonly "/.well-known/fluxer": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Where an instance has its parts, and what it allows.
     * Where an instance has its parts, and what it allows. Served at the root of the instance; the client asks it once when it is given an instance URL.
     */
    readonly get: operations["instance.discover"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/gateway/bot": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Where a bot connects, and how many sessions it may still start.
     * Where a bot connects, and how many sessions it may still start. The URL comes without query.
     */
    readonly get: operations["gateway.getBot"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/applications/@me": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * The application that the calling bot belongs to.
     * The application that the calling bot belongs to. Only a bot token will do.
     */
    readonly get: operations["applications.getMe"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/oauth2/applications/@me": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * The application of the calling bot, or all of a person.
     * The application of the calling bot; a person gets all of their own as a list.
     */
    readonly get: operations["applications.getOwn"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/oauth2/applications/{application_id}/public": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * What anybody may know of an application.
     * What anybody may know of an application. Needs no credential.
     */
    readonly get: operations["applications.getPublic"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/users/@me": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * The caller's own account.
     * The caller's own account. With an OAuth2 token the scope `identify` is needed, and `email` for the address.
     */
    readonly get: operations["users.getMe"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/users/{user_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * One account, as everybody sees it.
     * One account, as everybody sees it.
     */
    readonly get: operations["users.get"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/users/{user_id}/profile": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * The profile that a person shows.
     * The profile that a person shows, in a guild when one is named.
     */
    readonly get: operations["users.getProfile"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/users/@me/guilds": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * The guilds of the caller.
     * The guilds of the caller, by ascending id, each with the caller's permissions.
     */
    readonly get: operations["users.listGuilds"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/users/@me/guilds/{guild_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /**
     * Leaves a guild.
     * Leaves a guild. Its owner cannot.
     */
    readonly delete: operations["users.leaveGuild"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/users/@me/channels": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * The caller's direct messages and groups.
     * The caller's direct messages and groups.
     */
    readonly get: operations["users.listChannels"];
    readonly put?: never;
    /**
     * Opens a direct message, or gives the one that exists.
     * Opens a direct message, or gives the one that exists. Several recipients make a new group each time.
     */
    readonly post: operations["users.createChannel"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/channels/{channel_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * One channel.
     * One channel.
     */
    readonly get: operations["channels.get"];
    readonly put?: never;
    readonly post?: never;
    /**
     * Deletes a guild channel, closes a direct message, or leaves a group.
     * Deletes a guild channel, closes a direct message, or leaves a group.
     */
    readonly delete: operations["channels.delete"];
    readonly options?: never;
    readonly head?: never;
    /**
     * Changes a channel or group and gives it back.
     * Changes a channel or group and gives it back. Overwrites need `MANAGE_ROLES`, the voice region `UPDATE_RTC_REGION`. People of a group need no permission.
     */
    readonly patch: operations["channels.update"];
    readonly trace?: never;
  };
  readonly "/channels/{channel_id}/permissions/{overwrite_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * Sets what a role or member may do in a channel.
     * Sets what a role or member may do in a channel, in place of what was set before. Bits that the caller lacks are refused.
     */
    readonly put: operations["channels.setPermission"];
    readonly post?: never;
    /**
     * Removes what was set for a role or member in a channel.
     * Removes what was set for a role or member in a channel.
     */
    readonly delete: operations["channels.deletePermission"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/channels/{channel_id}/typing": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Shows the caller as typing for some seconds.
     * Shows the caller as typing for some seconds.
     */
    readonly post: operations["channels.startTyping"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/channels/{channel_id}/slowmode": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * How slow mode treats the caller in a channel.
     * How slow mode treats the caller in a channel, and when the next message may be sent.
     */
    readonly get: operations["channels.getSlowmode"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/channels/{channel_id}/recipients/{user_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * Adds somebody to a group direct message.
     * Adds somebody to a group direct message.
     */
    readonly put: operations["channels.addRecipient"];
    readonly post?: never;
    /**
     * Removes somebody from a group direct message, or leaves it.
     * Removes somebody from a group direct message, or leaves it. Only the owner removes others.
     */
    readonly delete: operations["channels.removeRecipient"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/channels/{channel_id}/messages": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Messages of a channel, newest first.
     * Messages of a channel, newest first. Without the permission to read the history the list is empty. `around` wins over `before` and `after`.
     */
    readonly get: operations["messages.list"];
    readonly put?: never;
    /**
     * Sends a message and gives it back.
     * Sends a message and gives it back. The client adds a `nonce`, so that a repeated attempt posts once. Embeds need `EMBED_LINKS`, `files` need `ATTACH_FILES`. Files of more than 10 MiB together go ahead of it, in parts.
     */
    readonly post: operations["messages.create"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/channels/{channel_id}/messages/{message_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * One message.
     * One message.
     */
    readonly get: operations["messages.get"];
    readonly put?: never;
    readonly post?: never;
    /**
     * Deletes a message.
     * Deletes a message. That of another author needs `MANAGE_MESSAGES`.
     */
    readonly delete: operations["messages.delete"];
    readonly options?: never;
    readonly head?: never;
    /**
     * Changes one of the caller's own messages and gives it back.
     * Changes one of the caller's own messages and gives it back. What is absent stays; with `files`, only those older files stay that `attachments` names.
     */
    readonly patch: operations["messages.edit"];
    readonly trace?: never;
  };
  readonly "/channels/{channel_id}/messages/bulk-delete": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Deletes up to 100 messages of a guild channel.
     * Deletes up to 100 messages of a guild channel. Ids that do not exist are skipped.
     */
    readonly post: operations["messages.bulkDelete"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/channels/{channel_id}/messages/{message_id}/attachments/{attachment_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /**
     * Removes one file from a message of the caller.
     * Removes one file from a message of the caller. A message with nothing left is deleted.
     */
    readonly delete: operations["messages.deleteAttachment"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/channels/{channel_id}/messages/pins": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Pinned messages of a channel, newest pin first.
     * Pinned messages of a channel, newest pin first.
     */
    readonly get: operations["pins.list"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/channels/{channel_id}/pins/{message_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * Pins a message.
     * Pins a message. Pinning again changes nothing.
     */
    readonly put: operations["pins.add"];
    readonly post?: never;
    /**
     * Unpins a message.
     * Unpins a message. One that is not pinned stays so.
     */
    readonly delete: operations["pins.remove"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/channels/{channel_id}/messages/{message_id}/reactions/{emoji}/@me": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * Reacts to a message.
     * Reacts to a message. `ADD_REACTIONS` is needed only for an emoji that the message does not carry yet. Reacting again changes nothing.
     */
    readonly put: operations["reactions.add"];
    readonly post?: never;
    /**
     * Takes back the caller's own reaction.
     * Takes back the caller's own reaction.
     */
    readonly delete: operations["reactions.removeOwn"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/channels/{channel_id}/messages/{message_id}/reactions/{emoji}/{user_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /**
     * Removes somebody's reaction.
     * Removes somebody's reaction. That of another needs `MANAGE_MESSAGES`, unless the message is the caller's own.
     */
    readonly delete: operations["reactions.remove"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/channels/{channel_id}/messages/{message_id}/reactions/{emoji}/users": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Who reacted with an emoji.
     * Who reacted with an emoji, in pages that say whether more follow.
     */
    readonly get: operations["reactions.listUsers"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/channels/{channel_id}/messages/{message_id}/reactions/{emoji}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Who used an emoji on a message.
     * Who used an emoji on a message, by ascending id.
     */
    readonly get: operations["reactions.list"];
    readonly put?: never;
    readonly post?: never;
    /**
     * Removes one emoji of everybody from a message.
     * Removes one emoji of everybody from a message.
     */
    readonly delete: operations["reactions.removeEmoji"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/channels/{channel_id}/messages/{message_id}/reactions": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /**
     * Removes every reaction from a message.
     * Removes every reaction from a message.
     */
    readonly delete: operations["reactions.removeAll"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/channels/{channel_id}/attachments": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Where to send files before the message that carries them.
     * Where to send files before the message that carries them. Small files get one address each, large ones an address per part. A plan that nothing is made of lapses, so another one does no harm.
     */
    readonly post: operations["attachments.plan"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/channels/{channel_id}/attachments/complete": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * The uploads, once the parts of each are put together.
     * The uploads, once the parts of each are put together. Only uploads in parts need it.
     */
    readonly post: operations["attachments.complete"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/guilds/{guild_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * One guild.
     * One guild.
     */
    readonly get: operations["guilds.get"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /**
     * Changes a guild and gives it back.
     * Changes a guild and gives it back.
     */
    readonly patch: operations["guilds.update"];
    readonly trace?: never;
  };
  readonly "/guilds/{guild_id}/channels": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Channels of a guild that the caller can see.
     * Channels of a guild that the caller can see.
     */
    readonly get: operations["guilds.listChannels"];
    readonly put?: never;
    /**
     * Makes a channel.
     * Makes a channel.
     */
    readonly post: operations["guilds.createChannel"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /**
     * Changes the order of channels.
     * Changes the order and the categories of channels.
     */
    readonly patch: operations["guilds.moveChannels"];
    readonly trace?: never;
  };
  readonly "/guilds/{guild_id}/audit-logs": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Administrative actions in a guild, newest first.
     * Administrative actions in a guild, newest first. Sources disagree on bots: observed behaviour refuses them with `ACCESS_DENIED`, and so does the mock unless it is told otherwise.
     */
    readonly get: operations["auditLogs.list"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/guilds/{guild_id}/vanity-url": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * The guild's own invite code.
     * The guild's own invite code, and how often it was used.
     */
    readonly get: operations["guilds.getVanityUrl"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /**
     * Sets or removes the guild's own invite code.
     * Sets or removes the guild's own invite code. Only guilds with the feature `VANITY_URL` have one.
     */
    readonly patch: operations["guilds.updateVanityUrl"];
    readonly trace?: never;
  };
  readonly "/guilds/{guild_id}/members": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Members of a guild, by rising id.
     * Members of a guild, by rising id. The default of `limit` is 1; the client asks for 1000 a page.
     */
    readonly get: operations["members.list"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/guilds/{guild_id}/members/@me": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * The caller's own membership.
     * The caller's own membership.
     */
    readonly get: operations["members.getMe"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /**
     * Changes the caller's own membership and gives it back.
     * Changes the caller's own membership and gives it back. The nickname needs `CHANGE_NICKNAME`.
     */
    readonly patch: operations["members.updateMe"];
    readonly trace?: never;
  };
  readonly "/guilds/{guild_id}/members/{user_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * One member.
     * One member.
     */
    readonly get: operations["members.get"];
    readonly put?: never;
    readonly post?: never;
    /**
     * Kicks a member.
     * Kicks a member, who must rank below the caller.
     */
    readonly delete: operations["members.remove"];
    readonly options?: never;
    readonly head?: never;
    /**
     * Changes a member and gives it back.
     * Changes a member and gives it back. Each field needs its own permission: `nick` MANAGE_NICKNAMES, `roles` MANAGE_ROLES, `mute` MUTE_MEMBERS, `deaf` DEAFEN_MEMBERS, `channel_id` MOVE_MEMBERS, `communication_disabled_until` MODERATE_MEMBERS. The target must rank below the caller.
     */
    readonly patch: operations["members.update"];
    readonly trace?: never;
  };
  readonly "/guilds/{guild_id}/members/{user_id}/roles/{role_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * Gives a member a role.
     * Gives a member a role, which must rank below the caller's.
     */
    readonly put: operations["members.addRole"];
    readonly post?: never;
    /**
     * Takes a role from a member.
     * Takes a role from a member.
     */
    readonly delete: operations["members.removeRole"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/guilds/{guild_id}/members-search": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Members that match, with how many there are in all.
     * Members that match, with how many there are in all. Needs any permission to moderate.
     */
    readonly post: operations["members.search"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/guilds/{guild_id}/bans": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Bans of a guild.
     * Bans of a guild.
     */
    readonly get: operations["bans.list"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/guilds/{guild_id}/bans/{user_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * Bans a user.
     * Bans a user, member or not, in place of an older ban. A member must rank below the caller.
     */
    readonly put: operations["bans.create"];
    readonly post?: never;
    /**
     * Lifts a ban.
     * Lifts a ban.
     */
    readonly delete: operations["bans.remove"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/guilds/{guild_id}/roles": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Roles of a guild.
     * Roles of a guild.
     */
    readonly get: operations["roles.list"];
    readonly put?: never;
    /**
     * Makes a role right above that of everybody.
     * Makes a role right above that of everybody. Permissions that the caller lacks are refused.
     */
    readonly post: operations["roles.create"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /**
     * Changes the order of roles.
     * Changes the order of roles.
     */
    readonly patch: operations["roles.move"];
    readonly trace?: never;
  };
  readonly "/guilds/{guild_id}/roles/{role_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /**
     * Deletes a role.
     * Deletes a role, which must rank below the caller's.
     */
    readonly delete: operations["roles.delete"];
    readonly options?: never;
    readonly head?: never;
    /**
     * Changes a role and gives it back.
     * Changes a role and gives it back. It must rank below the caller's.
     */
    readonly patch: operations["roles.update"];
    readonly trace?: never;
  };
  readonly "/guilds/{guild_id}/roles/hoist-positions": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /**
     * Nothing; hoisted roles stand in the order of their positions again.
     * Forgets the order set for the member list.
     */
    readonly delete: operations["roles.resetHoistPositions"];
    readonly options?: never;
    readonly head?: never;
    /**
     * Nothing; the roles are listed in the member list in this order.
     * Sets the order in which hoisted roles stand in the member list.
     */
    readonly patch: operations["roles.setHoistPositions"];
    readonly trace?: never;
  };
  readonly "/guilds/{guild_id}/emojis": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Emojis of a guild, with who added them.
     * Emojis of a guild, with who added them.
     */
    readonly get: operations["emojis.list"];
    readonly put?: never;
    /**
     * Adds an emoji.
     * Adds an emoji.
     */
    readonly post: operations["emojis.create"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/guilds/{guild_id}/emojis/bulk": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Adds several emojis; says which were refused.
     * Adds several emojis; says which were refused.
     */
    readonly post: operations["emojis.createMany"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/guilds/{guild_id}/emojis/clone": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A copy of another guild's emoji.
     * Copies a emoji of another guild that allows it.
     */
    readonly post: operations["emojis.clone"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/guilds/{guild_id}/emojis/{emoji_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /**
     * Removes an emoji.
     * Removes an emoji. One that somebody else added needs `MANAGE_EXPRESSIONS`.
     */
    readonly delete: operations["emojis.delete"];
    readonly options?: never;
    readonly head?: never;
    /**
     * Changes an emoji and gives it back.
     * Changes an emoji and gives it back. One that somebody else added needs `MANAGE_EXPRESSIONS`.
     */
    readonly patch: operations["emojis.update"];
    readonly trace?: never;
  };
  readonly "/emojis/{emoji_id}/metadata": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Where a emoji comes from.
     * Where a emoji comes from, and whether it may be copied.
     */
    readonly get: operations["emojis.getMetadata"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/guilds/{guild_id}/stickers": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Stickers of a guild, with who added them.
     * Stickers of a guild, with who added them.
     */
    readonly get: operations["stickers.list"];
    readonly put?: never;
    /**
     * Adds a sticker.
     * Adds a sticker.
     */
    readonly post: operations["stickers.create"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/guilds/{guild_id}/stickers/bulk": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Adds several stickers; says which were refused.
     * Adds several stickers; says which were refused.
     */
    readonly post: operations["stickers.createMany"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/guilds/{guild_id}/stickers/clone": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A copy of another guild's sticker.
     * Copies a sticker of another guild that allows it.
     */
    readonly post: operations["stickers.clone"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/guilds/{guild_id}/stickers/{sticker_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /**
     * Removes a sticker.
     * Removes a sticker. One that somebody else added needs `MANAGE_EXPRESSIONS`.
     */
    readonly delete: operations["stickers.delete"];
    readonly options?: never;
    readonly head?: never;
    /**
     * Changes a sticker and gives it back.
     * Changes a sticker and gives it back. One that somebody else added needs `MANAGE_EXPRESSIONS`.
     */
    readonly patch: operations["stickers.update"];
    readonly trace?: never;
  };
  readonly "/stickers/{sticker_id}/metadata": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Where a sticker comes from.
     * Where a sticker comes from, and whether it may be copied.
     */
    readonly get: operations["stickers.getMetadata"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/invites/{invite_code}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * What an invite leads to.
     * What an invite leads to. Needs no credential.
     */
    readonly get: operations["invites.get"];
    readonly put?: never;
    /**
     * Joins by an invite.
     * Joins by an invite. For people only.
     */
    readonly post: operations["invites.accept"];
    /**
     * Ends an invite.
     * Ends an invite of one's own; another's needs `MANAGE_GUILD`.
     */
    readonly delete: operations["invites.delete"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/channels/{channel_id}/invites": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Invites to a channel.
     * Invites to a channel.
     */
    readonly get: operations["invites.listForChannel"];
    readonly put?: never;
    /**
     * Makes an invite to a channel.
     * Makes an invite to a channel. An equal one is given again unless `unique` is set.
     */
    readonly post: operations["invites.create"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/guilds/{guild_id}/invites": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Invites to a guild.
     * Invites to a guild.
     */
    readonly get: operations["invites.listForGuild"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/channels/{channel_id}/webhooks": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Webhooks of a channel.
     * Webhooks of a channel.
     */
    readonly get: operations["webhooks.listForChannel"];
    readonly put?: never;
    /**
     * Makes a webhook; whoever has its token may write into the channel.
     * Makes a webhook; whoever has its token may write into the channel.
     */
    readonly post: operations["webhooks.create"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/guilds/{guild_id}/webhooks": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Webhooks of a guild.
     * Webhooks of a guild.
     */
    readonly get: operations["webhooks.listForGuild"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/webhooks/{webhook_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * One webhook.
     * One webhook.
     */
    readonly get: operations["webhooks.get"];
    readonly put?: never;
    readonly post?: never;
    /**
     * Deletes a webhook.
     * Deletes a webhook.
     */
    readonly delete: operations["webhooks.delete"];
    readonly options?: never;
    readonly head?: never;
    /**
     * Changes a webhook and gives it back.
     * Changes a webhook and gives it back.
     */
    readonly patch: operations["webhooks.update"];
    readonly trace?: never;
  };
  readonly "/webhooks/{webhook_id}/{webhook_token}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * One webhook, by its token.
     * One webhook, by its token.
     */
    readonly get: operations["webhooks.getWithToken"];
    readonly put?: never;
    /**
     * Writes a message as the webhook.
     * Writes a message as the webhook. Without `wait` the answer is empty; with it, it is the message. A nonce makes repeating safe.
     */
    readonly post: operations["webhooks.execute"];
    /**
     * Deletes a webhook by its token.
     * Deletes a webhook by its token.
     */
    readonly delete: operations["webhooks.deleteWithToken"];
    readonly options?: never;
    readonly head?: never;
    /**
     * Changes name or picture of a webhook by its token.
     * Changes name or picture of a webhook by its token.
     */
    readonly patch: operations["webhooks.updateWithToken"];
    readonly trace?: never;
  };
  readonly "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * A message that the webhook wrote.
     * A message that the webhook wrote. The token in the path is the credential.
     */
    readonly get: operations["webhooks.getMessage"];
    readonly put?: never;
    readonly post?: never;
    /**
     * Nothing; the message is gone.
     * Deletes a message that the webhook wrote.
     */
    readonly delete: operations["webhooks.deleteMessage"];
    readonly options?: never;
    readonly head?: never;
    /**
     * The message after the change.
     * Changes a message that the webhook wrote and gives it back.
     */
    readonly patch: operations["webhooks.editMessage"];
    readonly trace?: never;
  };
  readonly "/webhooks/{webhook_id}/{webhook_token}/slack": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes a message in Slack's form.
     * Takes a message in Slack's form. The answer is the text `ok`.
     */
    readonly post: operations["webhooks.executeSlack"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/webhooks/{webhook_id}/{webhook_token}/github": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes an event of a code host and writes what happened.
     * Takes an event of a code host and writes what happened.
     */
    readonly post: operations["webhooks.executeGithub"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/webhooks/{webhook_id}/{webhook_token}/instatus": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Nothing; the status page's event becomes a message.
     * Writes an event of a status page as a message.
     */
    readonly post: operations["webhooks.executeInstatus"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/oauth2/token": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Exchanges a code or a refresh token for tokens.
     * Exchanges a code or a refresh token for tokens. Client id and secret stand in the body or in HTTP Basic. Each refresh token works once.
     */
    readonly post: operations["oauth2.token"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/oauth2/token/revoke": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Ends a token and what came of the same grant.
     * Ends an access or refresh token and what came of the same grant. An unknown token is no error.
     */
    readonly post: operations["oauth2.revoke"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/oauth2/introspect": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Whether a token is valid, and what for.
     * Whether a token is valid, and what for.
     */
    readonly post: operations["oauth2.introspect"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/oauth2/@me": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * What the access token is good for.
     * What the access token is good for.
     */
    readonly get: operations["oauth2.me"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/oauth2/userinfo": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Who the person behind the access token is.
     * Who the person behind the access token is.
     */
    readonly get: operations["oauth2.userinfo"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/oauth2/authorize/consent": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Grants an application access, as the person at the consent page does.
     * Grants an application access, as the person at the consent page does, and says where to go next. The scope `bot` adds the bot to `guild_id`, which needs `MANAGE_GUILD` there.
     */
    readonly post: operations["oauth2.consent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/auth/sso/status": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Whether the instance signs people in elsewhere.
     * Whether the instance signs people in elsewhere.
     */
    readonly get: operations["instance.getSsoStatus"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/internal/telemetry": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Whether a service reports telemetry.
     * @deprecated
     * Whether a service reports telemetry. Newer instances do not serve it.
     */
    readonly get: operations["instance.getTelemetry"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/relays": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Healthy relays, nearest first.
     * @deprecated
     * Healthy relays, nearest first when a position is given. The directory is gone from newer instances.
     */
    readonly get: operations["relays.list"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/relays/register": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * The relay as registered.
     * @deprecated
     * Registers a relay; region and capacity have defaults.
     */
    readonly post: operations["relays.register"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/relays/{relay_id}/status": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * One relay.
     * @deprecated
     * One relay, healthy or not.
     */
    readonly get: operations["relays.getStatus"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/relays/{relay_id}/heartbeat": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A sign that the relay is known to live.
     * @deprecated
     * Tells the directory that a relay lives.
     */
    readonly post: operations["relays.heartbeat"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/relays/{relay_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /**
     * A sign that the relay is gone.
     * @deprecated
     * Takes a relay out of the directory.
     */
    readonly delete: operations["relays.delete"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}

export interface operations {
  readonly "instance.discover": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The instance. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Instance;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "gateway.getBot": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The connection data. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": GatewayBot;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "applications.getMe": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The application. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ApplicationSelf;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "applications.getOwn": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The application, or a list of them. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": OwnApplications;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "applications.getPublic": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the application. */
        readonly application_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The public part. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ApplicationPublic;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "users.getMe": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The account. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": UserSelf;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "users.get": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the user. */
        readonly user_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The account. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": User;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "users.getProfile": {
    readonly parameters: {
      readonly query?: {
        /** Adds the member and its profile there. */
        readonly guild_id?: Snowflake | undefined;
        /** Adds mutual friends. */
        readonly with_mutual_friends?: boolean | undefined;
        /** Adds mutual guilds. */
        readonly with_mutual_guilds?: boolean | undefined;
      } | undefined;
      readonly header?: never;
      readonly path: {
        /** Id of the user. */
        readonly user_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The profile. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": UserProfile;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "users.listGuilds": {
    readonly parameters: {
      readonly query?: {
        /** Guilds per page, 1 to 200. This project assumes 200 where nothing is said. */
        readonly limit?: number | undefined;
        /** Adds how many members there are and how many of them are online. */
        readonly with_counts?: boolean | undefined;
        /** Only older ones than this id. */
        readonly before?: Snowflake | undefined;
        /** Only newer ones than this id. */
        readonly after?: Snowflake | undefined;
      } | undefined;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The guilds. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": readonly GuildDetails[];
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "users.leaveGuild": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Left. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "users.listChannels": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The channels. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": readonly Channel[];
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "users.createChannel": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": PrivateChannelCreateRequest;
      };
    };
    readonly responses: {
      /** The channel. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Channel;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "channels.get": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The channel. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Channel;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "channels.delete": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
        readonly "X-Audit-Log-Reason"?: string | undefined;
      } | undefined;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Gone. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "channels.update": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
        readonly "X-Audit-Log-Reason"?: string | undefined;
      } | undefined;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": ChannelUpdateRequest;
      };
    };
    readonly responses: {
      /** The channel after the change. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Channel;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "channels.setPermission": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
        readonly "X-Audit-Log-Reason"?: string | undefined;
      } | undefined;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
        /** Id of the role or member. */
        readonly overwrite_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": OverwriteRequest;
      };
    };
    readonly responses: {
      /** Set. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "channels.deletePermission": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
        readonly "X-Audit-Log-Reason"?: string | undefined;
      } | undefined;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
        /** Id of the role or member. */
        readonly overwrite_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Removed. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "channels.startTyping": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Shown. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "channels.getSlowmode": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The state. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Slowmode;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "channels.addRecipient": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
        /** Id of the user. */
        readonly user_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Added. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "channels.removeRecipient": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
        /** Id of the user. */
        readonly user_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Removed. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "messages.list": {
    readonly parameters: {
      readonly query?: {
        /** Messages per page, 1 to 100. Default 50. */
        readonly limit?: number | undefined;
        /** Only older ones than this id. */
        readonly before?: Snowflake | undefined;
        /** Only newer ones than this id. */
        readonly after?: Snowflake | undefined;
        /** Messages on both sides of this id. */
        readonly around?: Snowflake | undefined;
      } | undefined;
      readonly header?: never;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The messages. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": readonly Message[];
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "messages.create": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": MessageCreateRequest;
        readonly "multipart/form-data": MessageUpload;
      };
    };
    readonly responses: {
      /** The message. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Message;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "messages.get": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
        /** Id of the message. */
        readonly message_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The message. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Message;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "messages.delete": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
        readonly "X-Audit-Log-Reason"?: string | undefined;
      } | undefined;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
        /** Id of the message. */
        readonly message_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Deleted. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "messages.edit": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
        /** Id of the message. */
        readonly message_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": MessageEditRequest;
        readonly "multipart/form-data": MessageUpload;
      };
    };
    readonly responses: {
      /** The message after the change. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Message;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "messages.bulkDelete": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
        readonly "X-Audit-Log-Reason"?: string | undefined;
      } | undefined;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": MessageBulkDeleteRequest;
      };
    };
    readonly responses: {
      /** Deleted. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "messages.deleteAttachment": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
        /** Id of the message. */
        readonly message_id: Snowflake;
        /** Id of the attachment. */
        readonly attachment_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Removed. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "pins.list": {
    readonly parameters: {
      readonly query?: {
        /** Pins per page, 1 to 50. Default 50. */
        readonly limit?: number | undefined;
        /** Only pins older than this time. */
        readonly before?: Timestamp | undefined;
      } | undefined;
      readonly header?: never;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The pins. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": PinPage;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "pins.add": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
        readonly "X-Audit-Log-Reason"?: string | undefined;
      } | undefined;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
        /** Id of the message. */
        readonly message_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Pinned. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "pins.remove": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
        readonly "X-Audit-Log-Reason"?: string | undefined;
      } | undefined;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
        /** Id of the message. */
        readonly message_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Unpinned. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "reactions.add": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
        /** Id of the message. */
        readonly message_id: Snowflake;
        /** Unicode emoji, or `name:id` for a custom one. The client encodes it. */
        readonly emoji: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Added. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "reactions.removeOwn": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
        /** Id of the message. */
        readonly message_id: Snowflake;
        /** Unicode emoji, or `name:id` for a custom one. The client encodes it. */
        readonly emoji: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Removed. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "reactions.remove": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
        /** Id of the message. */
        readonly message_id: Snowflake;
        /** Unicode emoji, or `name:id` for a custom one. The client encodes it. */
        readonly emoji: string;
        /** Id of the user. */
        readonly user_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Removed. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "reactions.listUsers": {
    readonly parameters: {
      readonly query?: {
        /** People per page, 1 to 100. Default 25. */
        readonly limit?: number | undefined;
        /** Only newer ones than this id. */
        readonly after?: Snowflake | undefined;
      } | undefined;
      readonly header?: never;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
        /** Id of the message. */
        readonly message_id: Snowflake;
        /** Unicode emoji, or `name:id` for a custom one. The client encodes it. */
        readonly emoji: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** A page of people. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ReactionUsersPage;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "reactions.list": {
    readonly parameters: {
      readonly query?: {
        /** Users per page, 1 to 100. Default 25. */
        readonly limit?: number | undefined;
        /** Only newer ones than this id. */
        readonly after?: Snowflake | undefined;
      } | undefined;
      readonly header?: never;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
        /** Id of the message. */
        readonly message_id: Snowflake;
        /** Unicode emoji, or `name:id` for a custom one. The client encodes it. */
        readonly emoji: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The users. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": readonly User[];
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "reactions.removeEmoji": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
        /** Id of the message. */
        readonly message_id: Snowflake;
        /** Unicode emoji, or `name:id` for a custom one. The client encodes it. */
        readonly emoji: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Removed. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "reactions.removeAll": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
        /** Id of the message. */
        readonly message_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Removed. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "attachments.plan": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": UploadPlanRequest;
      };
    };
    readonly responses: {
      /** The plan. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": UploadPlan;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "attachments.complete": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": UploadCompleteRequest;
      };
    };
    readonly responses: {
      /** The finished uploads. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": UploadResult;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "guilds.get": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The guild. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": GuildDetails;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "guilds.update": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
        readonly "X-Audit-Log-Reason"?: string | undefined;
      } | undefined;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": GuildUpdateRequest;
      };
    };
    readonly responses: {
      /** The guild after the change. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": GuildDetails;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "guilds.listChannels": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": readonly Channel[];
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "guilds.createChannel": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
        readonly "X-Audit-Log-Reason"?: string | undefined;
      } | undefined;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": ChannelCreateRequest;
      };
    };
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Channel;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "guilds.moveChannels": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
        readonly "X-Audit-Log-Reason"?: string | undefined;
      } | undefined;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": readonly ChannelPosition[];
      };
    };
    readonly responses: {
      /** Moved. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "auditLogs.list": {
    readonly parameters: {
      readonly query?: {
        /** Entries per page, 1 to 100. Default 50. */
        readonly limit?: number | undefined;
        /** Only older ones than this id. */
        readonly before?: Snowflake | undefined;
        /** Only newer ones than this id. */
        readonly after?: Snowflake | undefined;
        /** Only what this user did. */
        readonly user_id?: Snowflake | undefined;
        /** Only this action. */
        readonly action_type?: number | undefined;
      } | undefined;
      readonly header?: never;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": AuditLog;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "guilds.getVanityUrl": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The code. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": VanityUrl;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "guilds.updateVanityUrl": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
        readonly "X-Audit-Log-Reason"?: string | undefined;
      } | undefined;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": VanityUrlRequest;
      };
    };
    readonly responses: {
      /** The code after the change. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": VanityUrlChange;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "members.list": {
    readonly parameters: {
      readonly query?: {
        /** Members per page, 1 to 1000. Default 1. */
        readonly limit?: number | undefined;
        /** Only newer ones than this id. */
        readonly after?: Snowflake | undefined;
      } | undefined;
      readonly header?: never;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The members. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": readonly Member[];
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "members.getMe": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Member;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "members.updateMe": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
        readonly "X-Audit-Log-Reason"?: string | undefined;
      } | undefined;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": MemberSelfUpdateRequest;
      };
    };
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Member;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "members.get": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
        /** Id of the user. */
        readonly user_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Member;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "members.remove": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
        readonly "X-Audit-Log-Reason"?: string | undefined;
      } | undefined;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
        /** Id of the user. */
        readonly user_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Kicked. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "members.update": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
        readonly "X-Audit-Log-Reason"?: string | undefined;
      } | undefined;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
        /** Id of the user. */
        readonly user_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": MemberUpdateRequest;
      };
    };
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Member;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "members.addRole": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
        readonly "X-Audit-Log-Reason"?: string | undefined;
      } | undefined;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
        /** Id of the user. */
        readonly user_id: Snowflake;
        /** Id of the role. */
        readonly role_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Given. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "members.removeRole": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
        readonly "X-Audit-Log-Reason"?: string | undefined;
      } | undefined;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
        /** Id of the user. */
        readonly user_id: Snowflake;
        /** Id of the role. */
        readonly role_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Taken. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "members.search": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": MemberSearchRequest;
      };
    };
    readonly responses: {
      /** The members found. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": MemberSearchResult;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "bans.list": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": readonly Ban[];
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "bans.create": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
        readonly "X-Audit-Log-Reason"?: string | undefined;
      } | undefined;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
        /** Id of the user. */
        readonly user_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly "application/json": BanRequest;
      };
    } | undefined;
    readonly responses: {
      /** Banned. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "bans.remove": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
        readonly "X-Audit-Log-Reason"?: string | undefined;
      } | undefined;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
        /** Id of the user. */
        readonly user_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Lifted. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "roles.list": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": readonly Role[];
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "roles.create": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
        readonly "X-Audit-Log-Reason"?: string | undefined;
      } | undefined;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": RoleCreateRequest;
      };
    };
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Role;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "roles.move": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
        readonly "X-Audit-Log-Reason"?: string | undefined;
      } | undefined;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": readonly RolePosition[];
      };
    };
    readonly responses: {
      /** Moved. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "roles.delete": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
        readonly "X-Audit-Log-Reason"?: string | undefined;
      } | undefined;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
        /** Id of the role. */
        readonly role_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Deleted. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "roles.update": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
        readonly "X-Audit-Log-Reason"?: string | undefined;
      } | undefined;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
        /** Id of the role. */
        readonly role_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": RoleUpdateRequest;
      };
    };
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Role;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "roles.resetHoistPositions": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Forgotten. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "roles.setHoistPositions": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": readonly RoleHoistPosition[];
      };
    };
    readonly responses: {
      /** Set. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "emojis.list": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": readonly Emoji[];
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "emojis.create": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
        readonly "X-Audit-Log-Reason"?: string | undefined;
      } | undefined;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": EmojiCreateRequest;
      };
    };
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Emoji;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "emojis.createMany": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
        readonly "X-Audit-Log-Reason"?: string | undefined;
      } | undefined;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": EmojiBulkRequest;
      };
    };
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": EmojiBulkResult;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "emojis.clone": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": EmojiCloneRequest;
      };
    };
    readonly responses: {
      /** The copy. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Emoji;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "emojis.delete": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
        readonly "X-Audit-Log-Reason"?: string | undefined;
      } | undefined;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
        /** Id of the emoji. */
        readonly emoji_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Removed. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "emojis.update": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
        readonly "X-Audit-Log-Reason"?: string | undefined;
      } | undefined;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
        /** Id of the emoji. */
        readonly emoji_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": EmojiUpdateRequest;
      };
    };
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Emoji;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "emojis.getMetadata": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the emoji. */
        readonly emoji_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** What is known of it. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ExpressionMetadata;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "stickers.list": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": readonly Sticker[];
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "stickers.create": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
        readonly "X-Audit-Log-Reason"?: string | undefined;
      } | undefined;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": StickerCreateRequest;
      };
    };
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Sticker;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "stickers.createMany": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
        readonly "X-Audit-Log-Reason"?: string | undefined;
      } | undefined;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": StickerBulkRequest;
      };
    };
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": StickerBulkResult;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "stickers.clone": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": StickerCloneRequest;
      };
    };
    readonly responses: {
      /** The copy. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Sticker;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "stickers.delete": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
        readonly "X-Audit-Log-Reason"?: string | undefined;
      } | undefined;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
        /** Id of the sticker. */
        readonly sticker_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Removed. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "stickers.update": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
        readonly "X-Audit-Log-Reason"?: string | undefined;
      } | undefined;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
        /** Id of the sticker. */
        readonly sticker_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": StickerUpdateRequest;
      };
    };
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Sticker;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "stickers.getMetadata": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the sticker. */
        readonly sticker_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** What is known of it. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ExpressionMetadata;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "invites.get": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Code of the invite. */
        readonly invite_code: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Invite;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "invites.accept": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Code of the invite. */
        readonly invite_code: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Invite;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "invites.delete": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
        readonly "X-Audit-Log-Reason"?: string | undefined;
      } | undefined;
      readonly path: {
        /** Code of the invite. */
        readonly invite_code: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Ended. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "invites.listForChannel": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": readonly Invite[];
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "invites.create": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
        readonly "X-Audit-Log-Reason"?: string | undefined;
      } | undefined;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly "application/json": InviteCreateRequest;
      };
    } | undefined;
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Invite;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "invites.listForGuild": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": readonly Invite[];
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "webhooks.listForChannel": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": readonly Webhook[];
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "webhooks.create": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
        readonly "X-Audit-Log-Reason"?: string | undefined;
      } | undefined;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": WebhookCreateRequest;
      };
    };
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Webhook;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "webhooks.listForGuild": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": readonly Webhook[];
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "webhooks.get": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the webhook. */
        readonly webhook_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Webhook;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "webhooks.delete": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
        readonly "X-Audit-Log-Reason"?: string | undefined;
      } | undefined;
      readonly path: {
        /** Id of the webhook. */
        readonly webhook_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Deleted. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "webhooks.update": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. Kept as it is; what is longer than 512 characters is dropped. */
        readonly "X-Audit-Log-Reason"?: string | undefined;
      } | undefined;
      readonly path: {
        /** Id of the webhook. */
        readonly webhook_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": WebhookUpdateRequest;
      };
    };
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Webhook;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "webhooks.getWithToken": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the webhook. */
        readonly webhook_id: Snowflake;
        /** Token of the webhook; whoever has it may write. */
        readonly webhook_token: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Webhook;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "webhooks.execute": {
    readonly parameters: {
      readonly query?: {
        /** Whether the answer is the message. Default false. */
        readonly wait?: boolean | undefined;
      } | undefined;
      readonly header?: never;
      readonly path: {
        /** Id of the webhook. */
        readonly webhook_id: Snowflake;
        /** Token of the webhook; whoever has it may write. */
        readonly webhook_token: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": WebhookExecuteRequest;
        readonly "multipart/form-data": MessageUpload;
      };
    };
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Message;
        };
      };
      /** Done. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "webhooks.deleteWithToken": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the webhook. */
        readonly webhook_id: Snowflake;
        /** Token of the webhook; whoever has it may write. */
        readonly webhook_token: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Deleted. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "webhooks.updateWithToken": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the webhook. */
        readonly webhook_id: Snowflake;
        /** Token of the webhook; whoever has it may write. */
        readonly webhook_token: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": WebhookTokenUpdateRequest;
      };
    };
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Webhook;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "webhooks.getMessage": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the webhook. */
        readonly webhook_id: Snowflake;
        /** Token of the webhook; whoever has it may write. */
        readonly webhook_token: string;
        /** Id of the message. */
        readonly message_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The message. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Message;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "webhooks.deleteMessage": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the webhook. */
        readonly webhook_id: Snowflake;
        /** Token of the webhook; whoever has it may write. */
        readonly webhook_token: string;
        /** Id of the message. */
        readonly message_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Deleted. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "webhooks.editMessage": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the webhook. */
        readonly webhook_id: Snowflake;
        /** Token of the webhook; whoever has it may write. */
        readonly webhook_token: string;
        /** Id of the message. */
        readonly message_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": WebhookMessageEditRequest;
      };
    };
    readonly responses: {
      /** The message after the change. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Message;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "webhooks.executeSlack": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the webhook. */
        readonly webhook_id: Snowflake;
        /** Token of the webhook; whoever has it may write. */
        readonly webhook_token: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": SlackMessage;
      };
    };
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "text/html": "ok";
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "webhooks.executeGithub": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Kind of the event: `push`, `issues` and so on. */
        readonly "X-GitHub-Event"?: string | undefined;
      } | undefined;
      readonly path: {
        /** Id of the webhook. */
        readonly webhook_id: Snowflake;
        /** Token of the webhook; whoever has it may write. */
        readonly webhook_token: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": GithubEvent;
      };
    };
    readonly responses: {
      /** Taken. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "webhooks.executeInstatus": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the webhook. */
        readonly webhook_id: Snowflake;
        /** Token of the webhook; whoever has it may write. */
        readonly webhook_token: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": InstatusEvent;
      };
    };
    readonly responses: {
      /** Written. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "oauth2.token": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/x-www-form-urlencoded": TokenRequest;
        readonly "multipart/form-data": TokenRequest;
      };
    };
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": TokenResponse;
        };
      };
      /** What was wrong, in the form of RFC 6749; other failures have the usual form. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": OAuth2ErrorBody;
        };
      };
    };
  };
  readonly "oauth2.revoke": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/x-www-form-urlencoded": TokenRevokeRequest;
        readonly "multipart/form-data": TokenRevokeRequest;
      };
    };
    readonly responses: {
      /** Ended; the answer is empty. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** What was wrong, in the form of RFC 6749; other failures have the usual form. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": OAuth2ErrorBody;
        };
      };
    };
  };
  readonly "oauth2.introspect": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/x-www-form-urlencoded": TokenIntrospectRequest;
        readonly "multipart/form-data": TokenIntrospectRequest;
      };
    };
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": TokenIntrospection;
        };
      };
      /** What was wrong, in the form of RFC 6749; other failures have the usual form. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": OAuth2ErrorBody;
        };
      };
    };
  };
  readonly "oauth2.me": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Authorization;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "oauth2.userinfo": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": UserInfo;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "oauth2.consent": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": ConsentRequest;
      };
    };
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ConsentResponse;
        };
      };
      /** What was wrong, in the form of RFC 6749; other failures have the usual form. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": OAuth2ErrorBody;
        };
      };
    };
  };
  readonly "instance.getSsoStatus": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The state of single sign-on. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": SsoStatus;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "instance.getTelemetry": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The state. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": TelemetryStatus;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "relays.list": {
    readonly parameters: {
      readonly query?: {
        /** Latitude in degrees. */
        readonly lat?: number | undefined;
        /** Longitude in degrees. */
        readonly lon?: number | undefined;
        /** At most this many. */
        readonly limit?: number | undefined;
      } | undefined;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The relays. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": RelayList;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "relays.register": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": RelayRegisterRequest;
      };
    };
    readonly responses: {
      /** The relay. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Relay;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "relays.getStatus": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the relay. */
        readonly relay_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The relay. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Relay;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "relays.heartbeat": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the relay. */
        readonly relay_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Noted. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": RelayAnswer;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "relays.delete": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the relay. */
        readonly relay_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** Deleted. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": RelayAnswer;
        };
      };
      /** What was wrong. `code` decides, `message` is for people. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
}
