// Written by `pnpm run generate` from spec/astral.yaml. Do not edit.
import type {
  ActionRow,
  AllowedMentions,
  AttachmentInput,
  AuditLogEntry,
  ChannelType,
  EmbedInput,
  Emoji,
  ErrorIssue,
  ExpressionFailure,
  MessageReferenceInput,
  PermissionBits,
  Snowflake,
  Sticker,
  Timestamp,
  User,
  Webhook,
} from "../common.js";
export type {
  ActionRow,
  AllowedMentions,
  Attachment,
  AttachmentInput,
  AuditLogAction,
  AuditLogChange,
  AuditLogEntry,
  Ban,
  Button,
  Channel,
  ChannelType,
  Embed,
  EmbedAuthor,
  EmbedField,
  EmbedFieldInput,
  EmbedFooter,
  EmbedInput,
  EmbedMedia,
  EmbedMediaInput,
  Emoji,
  ErrorIssue,
  ExpressionFailure,
  GatewayBot,
  Guild,
  Invite,
  InviteChannel,
  InviteGuild,
  Member,
  Message,
  MessageCall,
  MessageReference,
  MessageReferenceInput,
  MessageSnapshot,
  MessageSticker,
  MessageType,
  Overwrite,
  PermissionBits,
  Pin,
  PinPage,
  Reaction,
  ReactionEmoji,
  Role,
  SelectOption,
  SessionStartLimit,
  Snowflake,
  Sticker,
  StringSelect,
  Timestamp,
  User,
  Webhook,
} from "../common.js";

/** An error answer. Members that depend on the code stand beside the three. */
export interface ErrorBody {
  readonly code: string;
  readonly message: string;
  /** With `INVALID_FORM_BODY`: one entry per wrong field. */
  readonly errors?: readonly ErrorIssue[] | undefined;
  /** With `RATE_LIMITED` and `SLOWMODE_RATE_LIMITED`: seconds to wait. */
  readonly retry_after?: number | undefined;
  /** With `RATE_LIMITED`: whether all operations are meant. */
  readonly global?: boolean | undefined;
  /** With `SUDO_MODE_REQUIRED`: whether the account has a second factor. */
  readonly has_mfa?: boolean | undefined;
  /** With `MISSING_OAUTH_SCOPE`: the scope that is missing. */
  readonly required_scope?: string | undefined;
}

/** An error answer of the token endpoints: `error` and `error_description` for what RFC 6749 names, else `code` and `message`. */
export interface OAuth2ErrorBody {
  readonly error?: string | undefined;
  readonly error_description?: string | undefined;
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  readonly errors?: readonly ErrorIssue[] | undefined;
  readonly retry_after?: number | undefined;
  readonly global?: boolean | undefined;
}

/** The caller's own account. With an OAuth2 token the members depend on its scopes. */
export interface UserSelf extends User {
  readonly email?: (string | null) | undefined;
  readonly verified?: boolean | undefined;
  readonly mfa_enabled?: boolean | undefined;
  readonly locale?: (string | null) | undefined;
  readonly bio?: (string | null) | undefined;
  readonly pronouns?: (string | null) | undefined;
  readonly accent_color?: (number | null) | undefined;
  readonly banner?: (string | null) | undefined;
  readonly premium_type?: (number | null) | undefined;
  readonly public_flags?: number | undefined;
}

/** What the caller changes about itself. */
export interface UserSelfUpdateRequest {
  readonly username?: string | undefined;
  readonly discriminator?: string | undefined;
  readonly global_name?: (string | null) | undefined;
  /** Data URI (`data:image/png;base64,…`); null removes it. */
  readonly avatar?: (string | null) | undefined;
  /** Data URI; null removes it. */
  readonly banner?: (string | null) | undefined;
  readonly bio?: (string | null) | undefined;
  readonly pronouns?: (string | null) | undefined;
  readonly accent_color?: (number | null) | undefined;
}

/** Names one person (`recipient_id`), or several for a group (`recipients`). */
export interface PrivateChannelCreateRequest {
  readonly recipient_id?: Snowflake | undefined;
  readonly recipients?: readonly Snowflake[] | undefined;
}

/** Somebody the account knows. */
export interface Relationship {
  readonly id: Snowflake;
  /** 1 friend, 2 blocked, 3 incoming request, 4 outgoing request. */
  readonly type: 1 | 2 | 3 | 4 | (number & {});
  readonly user: User;
  readonly since?: Timestamp | undefined;
  readonly nickname?: (string | null) | undefined;
}

/** A message to send. At least one of text, embeds, files, stickers or a forward is needed. */
export interface MessageCreateRequest {
  /** Text of up to 2000 characters; 4000 for premium accounts. */
  readonly content?: (string | null) | undefined;
  readonly embeds?: readonly EmbedInput[] | undefined;
  /** One entry per uploaded file. The `files` option writes them. */
  readonly attachments?: readonly AttachmentInput[] | undefined;
  readonly message_reference?: MessageReferenceInput | undefined;
  readonly allowed_mentions?: AllowedMentions | undefined;
  /** 4 suppress embeds, 4096 suppress notifications. */
  readonly flags?: number | undefined;
  /** The same nonce in the same channel within five minutes gives the first message again. The client sets one. */
  readonly nonce?: string | undefined;
  readonly sticker_ids?: readonly Snowflake[] | undefined;
  readonly tts?: boolean | undefined;
  readonly components?: readonly ActionRow[] | undefined;
}

/** What changes on a message. A list replaces the whole list; what is absent stays. */
export interface MessageEditRequest {
  readonly content?: (string | null) | undefined;
  readonly embeds?: readonly EmbedInput[] | undefined;
  readonly allowed_mentions?: AllowedMentions | undefined;
  readonly flags?: number | undefined;
  /** Files that stay by id, and new ones by index. */
  readonly attachments?: readonly AttachmentInput[] | undefined;
  readonly components?: readonly ActionRow[] | undefined;
}

/** The same as JSON in `payload_json`, and the files as `files[0]` to `files[9]`. */
export type MessageUpload = {
  /** The JSON body as text. */
  readonly payload_json?: string | undefined;
} & {
  readonly [key: string]: unknown;
};

/** Messages to delete; ids that do not exist are skipped. */
export interface MessageBulkDeleteRequest {
  readonly message_ids: readonly Snowflake[];
}

/** An application as its owner sees it. */
export interface Application {
  readonly id: Snowflake;
  readonly name: string;
  readonly redirect_uris: readonly string[];
  /** Whether people other than the owner may add the bot. */
  readonly bot_public: boolean;
  readonly bot_require_code_grant: boolean;
  /** Only in the answers that create or reset it. */
  readonly client_secret?: string | undefined;
  readonly bot?: ApplicationBot | undefined;
}

/** The bot user of an application. */
export interface ApplicationBot {
  readonly id: Snowflake;
  readonly username: string;
  readonly discriminator: string;
  readonly avatar: string | null;
  readonly banner: string | null;
  readonly bio: string | null;
  /** Only in the answers that create or reset it. */
  readonly token?: string | undefined;
  readonly mfa_enabled?: boolean | undefined;
  readonly authenticator_types?: readonly number[] | undefined;
}

/** The application that the calling bot belongs to. */
export interface ApplicationSelf {
  readonly id: Snowflake;
  readonly name: string;
  readonly icon: string | null;
  readonly description: string | null;
  readonly bot_public: boolean;
  readonly bot_require_code_grant: boolean;
  readonly verify_key: string | null;
  readonly flags: number;
  readonly bot?: ApplicationBot | undefined;
}

/** What anybody may know of an application. */
export interface ApplicationPublic {
  readonly id: Snowflake;
  readonly name: string;
  readonly icon: string | null;
  readonly description: string | null;
  readonly redirect_uris: readonly string[];
  readonly scopes: readonly string[];
  readonly bot_public: boolean;
  readonly bot?: User | undefined;
}

/** A new application; it gets a bot at once. */
export interface ApplicationCreateRequest {
  readonly name: string;
  readonly redirect_uris?: readonly string[] | undefined;
  /** @default true */
  readonly bot_public?: boolean | undefined;
}

/** What changes about an application. */
export interface ApplicationUpdateRequest {
  readonly name?: string | undefined;
  readonly redirect_uris?: readonly string[] | undefined;
  readonly bot_public?: boolean | undefined;
  readonly bot_require_code_grant?: boolean | undefined;
}

/** What changes about the bot of an application. */
export interface ApplicationBotUpdateRequest {
  readonly username?: string | undefined;
  readonly discriminator?: string | undefined;
  /** Data URI; null removes it. */
  readonly avatar?: (string | null) | undefined;
  /** Data URI; null removes it. */
  readonly banner?: (string | null) | undefined;
  readonly bio?: (string | null) | undefined;
}

/** The new token; the old one is invalid from now on. */
export interface BotTokenReset {
  readonly token: string;
  readonly bot: ApplicationBot;
}

/** The new client secret; the old one is invalid from now on. */
export interface ClientSecretReset {
  readonly client_secret: string;
}

/** A person's confirmation. Bots send nothing. */
export interface SudoRequest {
  readonly password?: string | undefined;
  readonly mfa_code?: string | undefined;
}

/** A voice region. */
export interface RtcRegion {
  readonly id: string;
  readonly name: string;
  readonly emoji: string;
}

/** Permissions that a role or member gains or loses in a channel. */
export interface OverwriteRequest {
  /** 0 role, 1 member. */
  readonly type: 0 | 1;
  readonly allow?: PermissionBits | undefined;
  readonly deny?: PermissionBits | undefined;
}

/** An overwrite inside a channel's body. */
export interface ChannelOverwriteRequest {
  readonly id: Snowflake;
  /** 0 role, 1 member. */
  readonly type: 0 | 1;
  readonly allow?: PermissionBits | undefined;
  readonly deny?: PermissionBits | undefined;
}

/** A new channel of a guild. */
export interface ChannelCreateRequest {
  /**
   * 0 text, 2 voice, 4 category, 998 link.
   * @default 0
   */
  readonly type?: (0 | 2 | 4 | 998) | undefined;
  readonly name: string;
  readonly topic?: (string | null) | undefined;
  /** Category that will hold it. */
  readonly parent_id?: (Snowflake | null) | undefined;
  readonly nsfw?: boolean | undefined;
  /** Slow mode in seconds. */
  readonly rate_limit_per_user?: number | undefined;
  readonly bitrate?: number | undefined;
  readonly user_limit?: number | undefined;
  /** Target of a link channel. */
  readonly url?: (string | null) | undefined;
  readonly permission_overwrites?: readonly ChannelOverwriteRequest[] | undefined;
}

/** What changes about a channel or group. */
export interface ChannelUpdateRequest {
  /** The channel's own type. Observed servers want it; the documentation omits it. */
  readonly type?: number | undefined;
  readonly name?: (string | null) | undefined;
  readonly topic?: (string | null) | undefined;
  readonly parent_id?: (Snowflake | null) | undefined;
  readonly nsfw?: boolean | undefined;
  readonly rate_limit_per_user?: number | undefined;
  readonly bitrate?: number | undefined;
  readonly user_limit?: number | undefined;
  /** Needs `UPDATE_RTC_REGION`. */
  readonly rtc_region?: (string | null) | undefined;
  readonly url?: (string | null) | undefined;
  /** Replaces all; needs `MANAGE_ROLES`. */
  readonly permission_overwrites?: readonly ChannelOverwriteRequest[] | undefined;
  /** Groups only: data URI. */
  readonly icon?: (string | null) | undefined;
  /** Groups only. */
  readonly owner_id?: Snowflake | undefined;
  /** Groups only: nicknames by user id. */
  readonly nicks?: {
    readonly [key: string]: string | null;
  } | undefined;
}

/** Where a channel goes. */
export interface ChannelPosition {
  readonly id: Snowflake;
  readonly position?: number | undefined;
  readonly parent_id?: (Snowflake | null) | undefined;
  /** Takes over the overwrites of the new category. */
  readonly lock_permissions?: boolean | undefined;
}

/** Whether a call may ring. */
export interface CallEligibility {
  readonly ringable: boolean;
  /** Whether the call would start without a sound. */
  readonly silent: boolean;
}

/** What changes about a running call. */
export interface CallUpdateRequest {
  readonly region?: (string | null) | undefined;
}

/** Whom to ring, or to stop ringing; everybody when absent. */
export interface CallRingRequest {
  readonly recipients?: readonly Snowflake[] | undefined;
}

/** A new guild. */
export interface GuildCreateRequest {
  readonly name: string;
  /** Data URI. */
  readonly icon?: (string | null) | undefined;
}

/** What changes about a guild. */
export interface GuildUpdateRequest {
  readonly name?: string | undefined;
  /** Data URI; null removes it. */
  readonly icon?: (string | null) | undefined;
  /** Data URI; null removes it. */
  readonly banner?: (string | null) | undefined;
  /** Data URI; null removes it. */
  readonly splash?: (string | null) | undefined;
  readonly verification_level?: number | undefined;
  /** Owner only. */
  readonly mfa_level?: number | undefined;
  readonly nsfw_level?: number | undefined;
  readonly explicit_content_filter?: number | undefined;
  readonly default_message_notifications?: number | undefined;
  readonly afk_channel_id?: (Snowflake | null) | undefined;
  readonly afk_timeout?: number | undefined;
  readonly system_channel_id?: (Snowflake | null) | undefined;
  readonly system_channel_flags?: number | undefined;
  readonly rules_channel_id?: (Snowflake | null) | undefined;
  readonly features?: readonly string[] | undefined;
}

/** A guild's own invite code. */
export interface VanityUrl {
  readonly code: string | null;
  readonly uses: number;
}

/** The code to set; null removes it. */
export interface VanityUrlRequest {
  readonly code: string | null;
}

/** The code after a change. */
export interface VanityUrlChange {
  readonly code: string | null;
}

/** What the caller changes about its own membership. */
export interface MemberSelfUpdateRequest {
  readonly nick?: (string | null) | undefined;
  /** Data URI; null removes it. */
  readonly avatar?: (string | null) | undefined;
  /** Data URI; null removes it. */
  readonly banner?: (string | null) | undefined;
  readonly accent_color?: (number | null) | undefined;
}

/** What changes about a member. */
export interface MemberUpdateRequest {
  readonly nick?: (string | null) | undefined;
  /** Replaces all roles. */
  readonly roles?: readonly Snowflake[] | undefined;
  readonly mute?: boolean | undefined;
  readonly deaf?: boolean | undefined;
  /** End of a timeout, at most 365 days ahead; null ends it. */
  readonly communication_disabled_until?: (Timestamp | null) | undefined;
  /** Voice channel to move to; null disconnects. */
  readonly channel_id?: (Snowflake | null) | undefined;
}

/** How a ban is carried out. */
export interface BanRequest {
  /**
   * Deletes messages of this many days.
   * @default 0
   */
  readonly delete_message_days?: number | undefined;
  /** In place of the audit-log reason. */
  readonly reason?: (string | null) | undefined;
  /** 0 and null: without end. */
  readonly ban_duration_seconds?: (number | null) | undefined;
}

/** A new role. */
export interface RoleCreateRequest {
  readonly name: string;
  /** @default 0 */
  readonly color?: number | undefined;
  /** Default: those of everybody. */
  readonly permissions?: PermissionBits | undefined;
}

/** What changes about a role. */
export interface RoleUpdateRequest {
  readonly name?: string | undefined;
  readonly color?: number | undefined;
  readonly permissions?: PermissionBits | undefined;
  readonly hoist?: boolean | undefined;
  readonly hoist_position?: (number | null) | undefined;
  readonly mentionable?: boolean | undefined;
}

/** Where a role goes. */
export interface RolePosition {
  readonly id: Snowflake;
  readonly position?: number | undefined;
}

/** Entries, and whom and what they name. */
export interface AuditLog {
  readonly audit_log_entries: readonly AuditLogEntry[];
  readonly users: readonly User[];
  readonly webhooks: readonly Webhook[];
}

/** A new emoji. */
export interface EmojiCreateRequest {
  readonly name: string;
  /** Data URI. */
  readonly image: string;
}

/** What changes about an emoji. */
export interface EmojiUpdateRequest {
  readonly name: string;
}

/** Several new emojis. */
export interface EmojiBulkRequest {
  readonly emojis: readonly EmojiCreateRequest[];
}

/** What was added and what was refused. */
export interface EmojiBulkResult {
  readonly success: readonly Emoji[];
  readonly failed: readonly ExpressionFailure[];
}

/** A new sticker. */
export interface StickerCreateRequest {
  readonly name: string;
  readonly description?: (string | null) | undefined;
  readonly tags?: readonly string[] | undefined;
  /** Data URI. */
  readonly image: string;
}

/** What changes about a sticker. */
export interface StickerUpdateRequest {
  readonly name?: string | undefined;
  readonly description?: (string | null) | undefined;
  readonly tags?: readonly string[] | undefined;
}

/** Several new stickers. */
export interface StickerBulkRequest {
  readonly stickers: readonly StickerCreateRequest[];
}

/** What was added and what was refused. */
export interface StickerBulkResult {
  readonly success: readonly Sticker[];
  readonly failed: readonly ExpressionFailure[];
}

/** How long and how often an invite works. */
export interface InviteCreateRequest {
  /**
   * 0 for no limit.
   * @default 0
   */
  readonly max_uses?: number | undefined;
  /**
   * Seconds; 0 for no limit.
   * @default 86400
   */
  readonly max_age?: number | undefined;
  /**
   * Makes a new one even if an equal one exists.
   * @default false
   */
  readonly unique?: boolean | undefined;
  /** @default false */
  readonly temporary?: boolean | undefined;
}

/** A new webhook. */
export interface WebhookCreateRequest {
  readonly name: string;
  /** Data URI. */
  readonly avatar?: (string | null) | undefined;
  /** Where clicks on its components are delivered. */
  readonly interaction_url?: (string | null) | undefined;
}

/** What changes about a webhook. */
export interface WebhookUpdateRequest {
  readonly name?: string | undefined;
  /** Data URI; null removes it. */
  readonly avatar?: (string | null) | undefined;
  /** Another channel of the same guild. */
  readonly channel_id?: Snowflake | undefined;
  readonly interaction_url?: (string | null) | undefined;
}

/** What changes about a webhook, by its token. */
export interface WebhookTokenUpdateRequest {
  readonly name?: string | undefined;
  /** Data URI; null removes it. */
  readonly avatar?: (string | null) | undefined;
  readonly interaction_url?: (string | null) | undefined;
}

/** A message to write as a webhook. Without `allowed_mentions` everybody named is notified. */
export interface WebhookExecuteRequest {
  readonly content?: (string | null) | undefined;
  readonly embeds?: readonly EmbedInput[] | undefined;
  readonly attachments?: readonly AttachmentInput[] | undefined;
  readonly message_reference?: MessageReferenceInput | undefined;
  readonly allowed_mentions?: AllowedMentions | undefined;
  /** 64 ephemeral: a hint to the reader's client. */
  readonly flags?: number | undefined;
  readonly nonce?: string | undefined;
  readonly tts?: boolean | undefined;
  readonly components?: readonly ActionRow[] | undefined;
  /** Name in place of the webhook's. */
  readonly username?: string | undefined;
  /** Picture in place of the webhook's. */
  readonly avatar_url?: (string | null) | undefined;
}

/** An event as the code host sends it; its members are passed through. */
export type GithubEvent = {
  readonly [key: string]: unknown;
};

/** A message in Slack's form. */
export interface SlackMessage {
  readonly text?: string | undefined;
  readonly username?: string | undefined;
  readonly icon_url?: string | undefined;
  readonly attachments?: readonly SlackAttachment[] | undefined;
}

/** A block of a Slack message; becomes an embed. */
export type SlackAttachment = {
  readonly fallback?: string | undefined;
  readonly title?: string | undefined;
  readonly title_link?: string | undefined;
  readonly text?: string | undefined;
  readonly color?: string | undefined;
  readonly image_url?: string | undefined;
} & {
  readonly [key: string]: unknown;
};

/** One value that an option offers. */
export interface CommandChoice {
  readonly name: string;
  readonly value: string | number;
}

/** An argument of a command. */
export interface CommandOption {
  /** 1 subcommand, 2 group, 3 text, 4 integer, 5 boolean, 6 user, 7 channel, 8 role, 9 mentionable, 10 number. */
  readonly type: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
  readonly name: string;
  readonly description: string;
  readonly required?: boolean | undefined;
  readonly choices?: readonly CommandChoice[] | undefined;
  readonly options?: readonly CommandOption[] | undefined;
  readonly channel_types?: readonly ChannelType[] | undefined;
  readonly min_value?: number | undefined;
  readonly max_value?: number | undefined;
  readonly min_length?: number | undefined;
  readonly max_length?: number | undefined;
  readonly autocomplete?: boolean | undefined;
}

/** A registered command. */
export interface Command {
  readonly id: Snowflake;
  readonly application_id: Snowflake;
  /** Null for a command that exists everywhere. */
  readonly guild_id: Snowflake | null;
  readonly name: string;
  readonly description: string;
  /** 1 chat input, 2 user, 3 message. */
  readonly type: 1 | 2 | 3 | (number & {});
  readonly options: readonly CommandOption[];
  readonly default_member_permissions: PermissionBits | null;
  readonly dm_permission: boolean;
  /** Changes with every update. */
  readonly version: Snowflake;
}

/** A command to register. User and message commands have no description. */
export interface CommandCreateRequest {
  readonly name: string;
  readonly description?: string | undefined;
  /** @default 1 */
  readonly type?: (1 | 2 | 3) | undefined;
  readonly options?: readonly CommandOption[] | undefined;
  readonly default_member_permissions?: (PermissionBits | null) | undefined;
  /** @default true */
  readonly dm_permission?: boolean | undefined;
}

/** What changes about a command. */
export interface CommandUpdateRequest {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly options?: readonly CommandOption[] | undefined;
  readonly default_member_permissions?: (PermissionBits | null) | undefined;
  readonly dm_permission?: boolean | undefined;
}

/** Which component of which message is clicked. */
export interface ClickRequest {
  readonly channel_id: Snowflake;
  readonly message_id: Snowflake;
  readonly custom_id: string;
  /** Chosen values of a select. */
  readonly values?: readonly string[] | undefined;
}

/** What is exchanged for tokens. */
export interface TokenRequest {
  /** `authorization_code` or `refresh_token`. */
  readonly grant_type: string;
  readonly code?: string | undefined;
  /** The same as at the consent. */
  readonly redirect_uri?: string | undefined;
  /** Of PKCE, when the consent carried a challenge. */
  readonly code_verifier?: string | undefined;
  readonly refresh_token?: string | undefined;
  /** With `refresh_token`: fewer of the granted scopes, separated by blanks. */
  readonly scope?: string | undefined;
  readonly client_id?: string | undefined;
  readonly client_secret?: string | undefined;
}

/** Tokens of a grant. */
export interface TokenResponse {
  readonly access_token: string;
  readonly token_type: "Bearer";
  /** Seconds; 604800. */
  readonly expires_in: number;
  /** Works once. */
  readonly refresh_token: string;
  /** Granted scopes, separated by blanks. */
  readonly scope: string;
}

/** The token to end. */
export interface TokenRevokeRequest {
  readonly token: string;
  readonly token_type_hint?: string | undefined;
  readonly client_id?: string | undefined;
  readonly client_secret?: string | undefined;
}

/** The token in question. */
export interface TokenIntrospectRequest {
  readonly token: string;
  readonly client_id?: string | undefined;
  readonly client_secret?: string | undefined;
}

/** What is known of a token; of an invalid one only that it is. */
export interface TokenIntrospection {
  readonly active: boolean;
  readonly scope?: string | undefined;
  readonly client_id?: string | undefined;
  readonly username?: string | undefined;
  readonly token_type?: string | undefined;
  /** Unix seconds. */
  readonly exp?: number | undefined;
  /** Unix seconds. */
  readonly iat?: number | undefined;
  readonly sub?: string | undefined;
}

/** The person, in the form of OpenID Connect. The address needs the scope `email`. */
export interface UserInfo {
  readonly sub: Snowflake;
  readonly id: Snowflake;
  readonly username: string;
  readonly discriminator: string;
  readonly global_name: string | null;
  readonly avatar: string | null;
  readonly email?: (string | null) | undefined;
  readonly verified?: boolean | undefined;
  readonly flags?: number | undefined;
}

/** What an access token is good for. */
export interface Authorization {
  readonly application: ApplicationPublic;
  readonly scopes: readonly string[];
  readonly expires: Timestamp;
  /** With the scope `identify`. */
  readonly user?: User | undefined;
}

/** What a person grants. */
export interface ConsentRequest {
  readonly client_id: Snowflake;
  /** One of the application's; not needed for `bot` alone. */
  readonly redirect_uri?: string | undefined;
  /** `code`. */
  readonly response_type?: string | undefined;
  /** Scopes, separated by blanks. */
  readonly scope: string;
  readonly state?: string | undefined;
  readonly code_challenge?: string | undefined;
  readonly code_challenge_method?: ("S256" | "plain") | undefined;
  /** Of the role that the bot gets. */
  readonly permissions?: PermissionBits | undefined;
  /** Where the bot goes. */
  readonly guild_id?: Snowflake | undefined;
}

/** Where the browser goes next. */
export interface ConsentResponse {
  /** Null when there is nowhere to go: a bot was added. */
  readonly redirect_to: string | null;
}

/** Query parameters of `messages.list`. */
export type MessagesListQuery = {
  /** Messages per page, 1 to 100. Default 50. */
  readonly limit?: number | undefined;
  /** Only older ones than this id. */
  readonly before?: Snowflake | undefined;
  /** Only newer ones than this id. */
  readonly after?: Snowflake | undefined;
  /** Messages on both sides of this id. */
  readonly around?: Snowflake | undefined;
} | undefined;

/** Query parameters of `reactions.list`. */
export type ReactionsListQuery = {
  /** Users per page, 1 to 100. Default 25. */
  readonly limit?: number | undefined;
  /** Only newer ones than this id. */
  readonly after?: Snowflake | undefined;
} | undefined;

/** Query parameters of `users.listGuilds`. */
export type UsersListGuildsQuery = {
  /** Guilds per page, 1 to 200. Default 200. */
  readonly limit?: number | undefined;
  /** Only older ones than this id. */
  readonly before?: Snowflake | undefined;
  /** Only newer ones than this id. */
  readonly after?: Snowflake | undefined;
} | undefined;

/** Query parameters of `pins.list`. */
export type PinsListQuery = {
  /** Pins per page, 1 to 50. Default 50. */
  readonly limit?: number | undefined;
  /** Only pins older than this time. */
  readonly before?: Timestamp | undefined;
} | undefined;

/** Query parameters of `members.list`. */
export type MembersListQuery = {
  /** Members per page, 1 to 1000. Default: all. */
  readonly limit?: number | undefined;
  /** Only newer ones than this id. */
  readonly after?: Snowflake | undefined;
} | undefined;

/** Query parameters of `auditLogs.list`. */
export type AuditLogsListQuery = {
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

/** Query parameters of `webhooks.execute`. */
export type WebhooksExecuteQuery = {
  /** Whether the answer is the message. Default false. */
  readonly wait?: boolean | undefined;
} | undefined;
