// Written by `pnpm run generate` from spec/astral.yaml. Do not edit.
import type {
  Application,
  ApplicationBot,
  ApplicationBotUpdateRequest,
  ApplicationCreateRequest,
  ApplicationPublic,
  ApplicationSelf,
  ApplicationUpdateRequest,
  AuditLog,
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
  ErrorBody,
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
  Message,
  MessageBulkDeleteRequest,
  MessageCreateRequest,
  MessageEditRequest,
  MessageUpload,
  OAuth2ErrorBody,
  OverwriteRequest,
  PinPage,
  PrivateChannelCreateRequest,
  Relationship,
  Role,
  RoleCreateRequest,
  RolePosition,
  RoleUpdateRequest,
  RtcRegion,
  SlackMessage,
  Snowflake,
  Sticker,
  StickerBulkRequest,
  StickerBulkResult,
  StickerCreateRequest,
  StickerUpdateRequest,
  SudoRequest,
  Timestamp,
  TokenIntrospectRequest,
  TokenIntrospection,
  TokenRequest,
  TokenResponse,
  TokenRevokeRequest,
  User,
  UserInfo,
  UserSelf,
  UserSelfUpdateRequest,
  VanityUrl,
  VanityUrlChange,
  VanityUrlRequest,
  Webhook,
  WebhookCreateRequest,
  WebhookExecuteRequest,
  WebhookTokenUpdateRequest,
  WebhookUpdateRequest,
} from "./schema.js";

export interface paths {
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
    /**
     * Changes the caller's own account and gives it back.
     * Changes the caller's own account and gives it back.
     */
    readonly patch: operations["users.updateMe"];
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
  readonly "/users/@me/applications": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * The applications of the calling person.
     * The applications of the calling person.
     */
    readonly get: operations["applications.list"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/oauth2/applications": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Makes an application with a bot; the answer carries token and client secret once.
     * Makes an application with a bot. The answer carries the bot token and the client secret, which are never shown again.
     */
    readonly post: operations["applications.create"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/oauth2/applications/{application_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * One application of the calling person.
     * One application of the calling person.
     */
    readonly get: operations["applications.get"];
    readonly put?: never;
    readonly post?: never;
    /**
     * Deletes an application with its bot.
     * Deletes an application with its bot. Its tokens end and its bot leaves every guild.
     */
    readonly delete: operations["applications.delete"];
    readonly options?: never;
    readonly head?: never;
    /**
     * Changes an application and gives it back.
     * Changes an application and gives it back.
     */
    readonly patch: operations["applications.update"];
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
  readonly "/oauth2/applications/{application_id}/bot": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /**
     * Changes the bot of an application and gives it back.
     * Changes the bot of an application and gives it back.
     */
    readonly patch: operations["applications.updateBot"];
    readonly trace?: never;
  };
  readonly "/oauth2/applications/{application_id}/bot/reset-token": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Gives the bot a new token; the old one is invalid at once.
     * Gives the bot a new token. The old one is invalid at once and its gateway sessions end.
     */
    readonly post: operations["applications.resetBotToken"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/oauth2/applications/{application_id}/client-secret/reset": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Gives the application a new client secret; the old one is invalid at once.
     * Gives the application a new client secret. The old one is invalid at once.
     */
    readonly post: operations["applications.resetClientSecret"];
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
     * Sends a message and gives it back. The client adds a `nonce`, so that a repeated attempt posts once. Embeds need `EMBED_LINKS`, `files` need `ATTACH_FILES`.
     */
    readonly post: operations["messages.create"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
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
  readonly "/users/@me/relationships": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Whom the caller knows or has blocked.
     * Whom the caller knows or has blocked. For bots the list is empty.
     */
    readonly get: operations["users.listRelationships"];
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
  readonly "/channels/{channel_id}/rtc-regions": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Voice regions that a channel may use.
     * Voice regions that a channel may use.
     */
    readonly get: operations["channels.listRtcRegions"];
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
  readonly "/channels/{channel_id}/call": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Whether a direct message or group can be rung.
     * Whether a direct message or group can be rung.
     */
    readonly get: operations["calls.get"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /**
     * Moves a running call to another voice region.
     * Moves a running call to another voice region.
     */
    readonly patch: operations["calls.update"];
    readonly trace?: never;
  };
  readonly "/channels/{channel_id}/call/ring": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Rings people of a direct message or group; starts the call.
     * Rings people of a direct message or group, everybody when none are named. The first ring starts the call.
     */
    readonly post: operations["calls.ring"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/channels/{channel_id}/call/stop-ringing": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Stops ringing people.
     * Stops ringing people, everybody when none are named.
     */
    readonly post: operations["calls.stopRinging"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/guilds": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Makes a guild that the caller owns.
     * Makes a guild that the caller owns, with one text channel.
     */
    readonly post: operations["guilds.create"];
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
  readonly "/guilds/{guild_id}/delete": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Deletes a guild that the caller owns.
     * Deletes a guild that the caller owns. People with a second factor confirm it.
     */
    readonly post: operations["guilds.delete"];
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
     * Sets or removes the guild's own invite code.
     */
    readonly patch: operations["guilds.updateVanityUrl"];
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
  readonly "/guilds/{guild_id}/members": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Members of a guild, by ascending id.
     * Members of a guild, by ascending id; all of them without `limit`.
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
  readonly "/applications/{application_id}/commands": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Commands of the calling bot everywhere.
     * Commands of the calling bot everywhere.
     */
    readonly get: operations["commands.list"];
    /**
     * Replaces all commands everywhere.
     * Replaces all commands everywhere; those that are not named are deleted.
     */
    readonly put: operations["commands.replace"];
    /**
     * Registers a command everywhere.
     * Registers a command everywhere, in place of one with the same name and type. How invocations reach a bot is not documented.
     */
    readonly post: operations["commands.create"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/applications/{application_id}/commands/{command_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * One command.
     * One command.
     */
    readonly get: operations["commands.get"];
    readonly put?: never;
    readonly post?: never;
    /**
     * Deletes a command.
     * Deletes a command.
     */
    readonly delete: operations["commands.delete"];
    readonly options?: never;
    readonly head?: never;
    /**
     * Changes a command and gives it back.
     * Changes a command and gives it back.
     */
    readonly patch: operations["commands.update"];
    readonly trace?: never;
  };
  readonly "/applications/{application_id}/guilds/{guild_id}/commands": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Commands of the calling bot in one guild.
     * Commands of the calling bot in one guild.
     */
    readonly get: operations["guildCommands.list"];
    /**
     * Replaces all commands in one guild.
     * Replaces all commands in one guild; those that are not named are deleted.
     */
    readonly put: operations["guildCommands.replace"];
    /**
     * Registers a command in one guild.
     * Registers a command in one guild, in place of one with the same name and type. How invocations reach a bot is not documented.
     */
    readonly post: operations["guildCommands.create"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/applications/{application_id}/guilds/{guild_id}/commands/{command_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * One command.
     * One command.
     */
    readonly get: operations["guildCommands.get"];
    readonly put?: never;
    readonly post?: never;
    /**
     * Deletes a command.
     * Deletes a command.
     */
    readonly delete: operations["guildCommands.delete"];
    readonly options?: never;
    readonly head?: never;
    /**
     * Changes a command and gives it back.
     * Changes a command and gives it back.
     */
    readonly patch: operations["guildCommands.update"];
    readonly trace?: never;
  };
  readonly "/interactions/click": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Clicks a component of a message, as a person does.
     * Clicks a component of a message, as a person does. The click is delivered to the URL of the webhook that wrote the message.
     */
    readonly post: operations["interactions.click"];
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
}

export interface operations {
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
  readonly "users.updateMe": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": UserSelfUpdateRequest;
      };
    };
    readonly responses: {
      /** The account after the change. */
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
  readonly "applications.list": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The applications. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": readonly Application[];
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
  readonly "applications.create": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": ApplicationCreateRequest;
      };
    };
    readonly responses: {
      /** The new application. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Application;
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
  readonly "applications.get": {
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
      /** The application. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Application;
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
  readonly "applications.delete": {
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
  readonly "applications.update": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the application. */
        readonly application_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": ApplicationUpdateRequest;
      };
    };
    readonly responses: {
      /** The application after the change. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Application;
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
  readonly "applications.updateBot": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the application. */
        readonly application_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": ApplicationBotUpdateRequest;
      };
    };
    readonly responses: {
      /** The bot after the change. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ApplicationBot;
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
  readonly "applications.resetBotToken": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the application. */
        readonly application_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly "application/json": SudoRequest;
      };
    } | undefined;
    readonly responses: {
      /** The new token. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": BotTokenReset;
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
  readonly "applications.resetClientSecret": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the application. */
        readonly application_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly "application/json": SudoRequest;
      };
    } | undefined;
    readonly responses: {
      /** The new secret. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ClientSecretReset;
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
        /** Why, for the audit log of the guild. */
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
        /** Why, for the audit log of the guild. */
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
  readonly "messages.bulkDelete": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. */
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
        /** Why, for the audit log of the guild. */
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
  readonly "users.listGuilds": {
    readonly parameters: {
      readonly query?: {
        /** Guilds per page, 1 to 200. Default 200. */
        readonly limit?: number | undefined;
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
          readonly "application/json": readonly Guild[];
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
  readonly "users.listRelationships": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The relationships. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": readonly Relationship[];
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
        /** Why, for the audit log of the guild. */
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
        /** Why, for the audit log of the guild. */
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
  readonly "channels.listRtcRegions": {
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
      /** The regions. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": readonly RtcRegion[];
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
  readonly "channels.setPermission": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. */
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
        /** Why, for the audit log of the guild. */
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
  readonly "calls.get": {
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
      /** What is possible. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": CallEligibility;
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
  readonly "calls.update": {
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
        readonly "application/json": CallUpdateRequest;
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
  readonly "calls.ring": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly "application/json": CallRingRequest;
      };
    } | undefined;
    readonly responses: {
      /** Ringing. */
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
  readonly "calls.stopRinging": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the channel. */
        readonly channel_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly "application/json": CallRingRequest;
      };
    } | undefined;
    readonly responses: {
      /** Silent. */
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
  readonly "guilds.create": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": GuildCreateRequest;
      };
    };
    readonly responses: {
      /** The new guild. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Guild;
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
          readonly "application/json": Guild;
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
        /** Why, for the audit log of the guild. */
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
          readonly "application/json": Guild;
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
  readonly "guilds.delete": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the guild. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly "application/json": SudoRequest;
      };
    } | undefined;
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
        /** Why, for the audit log of the guild. */
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
        /** Why, for the audit log of the guild. */
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
        /** Why, for the audit log of the guild. */
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
  readonly "members.list": {
    readonly parameters: {
      readonly query?: {
        /** Members per page, 1 to 1000. Default: all. */
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
      /** The answer. */
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
        /** Why, for the audit log of the guild. */
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
        /** Why, for the audit log of the guild. */
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
        /** Why, for the audit log of the guild. */
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
        /** Why, for the audit log of the guild. */
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
        /** Why, for the audit log of the guild. */
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
        /** Why, for the audit log of the guild. */
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
        /** Why, for the audit log of the guild. */
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
        /** Why, for the audit log of the guild. */
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
        /** Why, for the audit log of the guild. */
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
        /** Why, for the audit log of the guild. */
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
        /** Why, for the audit log of the guild. */
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
        /** Why, for the audit log of the guild. */
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
        /** Why, for the audit log of the guild. */
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
  readonly "emojis.delete": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. */
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
        /** Why, for the audit log of the guild. */
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
        /** Why, for the audit log of the guild. */
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
        /** Why, for the audit log of the guild. */
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
  readonly "stickers.delete": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** Why, for the audit log of the guild. */
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
        /** Why, for the audit log of the guild. */
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
        /** Why, for the audit log of the guild. */
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
        /** Why, for the audit log of the guild. */
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
        /** Why, for the audit log of the guild. */
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
        /** Why, for the audit log of the guild. */
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
        /** Why, for the audit log of the guild. */
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
          readonly "text/plain": "ok";
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
  readonly "commands.list": {
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
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": readonly Command[];
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
  readonly "commands.replace": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the application. */
        readonly application_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": readonly CommandCreateRequest[];
      };
    };
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": readonly Command[];
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
  readonly "commands.create": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the application. */
        readonly application_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": CommandCreateRequest;
      };
    };
    readonly responses: {
      /** The answer. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Command;
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
  readonly "commands.get": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the application. */
        readonly application_id: Snowflake;
        /** Id of the command. */
        readonly command_id: Snowflake;
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
          readonly "application/json": Command;
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
  readonly "commands.delete": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the application. */
        readonly application_id: Snowflake;
        /** Id of the command. */
        readonly command_id: Snowflake;
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
  readonly "commands.update": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the application. */
        readonly application_id: Snowflake;
        /** Id of the command. */
        readonly command_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": CommandUpdateRequest;
      };
    };
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Command;
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
  readonly "guildCommands.list": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the application. */
        readonly application_id: Snowflake;
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
          readonly "application/json": readonly Command[];
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
  readonly "guildCommands.replace": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the application. */
        readonly application_id: Snowflake;
        /** Id of the guild. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": readonly CommandCreateRequest[];
      };
    };
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": readonly Command[];
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
  readonly "guildCommands.create": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the application. */
        readonly application_id: Snowflake;
        /** Id of the guild. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": CommandCreateRequest;
      };
    };
    readonly responses: {
      /** The answer. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Command;
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
  readonly "guildCommands.get": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the application. */
        readonly application_id: Snowflake;
        /** Id of the guild. */
        readonly guild_id: Snowflake;
        /** Id of the command. */
        readonly command_id: Snowflake;
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
          readonly "application/json": Command;
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
  readonly "guildCommands.delete": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the application. */
        readonly application_id: Snowflake;
        /** Id of the guild. */
        readonly guild_id: Snowflake;
        /** Id of the command. */
        readonly command_id: Snowflake;
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
  readonly "guildCommands.update": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** Id of the application. */
        readonly application_id: Snowflake;
        /** Id of the guild. */
        readonly guild_id: Snowflake;
        /** Id of the command. */
        readonly command_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": CommandUpdateRequest;
      };
    };
    readonly responses: {
      /** The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Command;
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
  readonly "interactions.click": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": ClickRequest;
      };
    };
    readonly responses: {
      /** Accepted. */
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
}
