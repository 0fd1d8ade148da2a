// Written by `pnpm run generate` from spec/fluxer.yaml. Do not edit.
import type {
  AllowedMentions,
  AuditLogEntry,
  Channel,
  EmbedInput,
  Emoji,
  ExpressionFailure,
  Guild,
  Member,
  MessageReferenceInput,
  PermissionBits,
  Role,
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

/** An error answer. Members that depend on the code stand beside the first three. */
export interface ErrorBody {
  readonly code: string;
  readonly message: string;
  /** The same text as `message`: the overview page's form is `{ error, code }`. */
  readonly error?: string | undefined;
  /** With `INVALID_FORM_BODY`: one entry per wrong field. */
  readonly errors?: readonly FieldIssue[] | undefined;
  /** With `RATE_LIMITED` and `SLOWMODE_RATE_LIMITED`: seconds until the next request is admitted. */
  readonly retry_after?: number | undefined;
  /** With `RATE_LIMITED`: whether all operations are meant. */
  readonly global?: boolean | undefined;
  /** With `MISSING_OAUTH_SCOPE`: the scope that is missing. */
  readonly required_scope?: string | undefined;
  readonly max_guild_roles?: number | undefined;
  readonly max_webhooks_per_channel?: number | undefined;
  readonly max_webhooks_per_guild?: number | undefined;
  readonly max_recipients?: number | undefined;
  /** With `EXPLICIT_CONTENT_CANNOT_BE_SENT`. */
  readonly probability?: number | undefined;
  readonly ip_address?: string | undefined;
  readonly appeal_email?: (string | null) | undefined;
  readonly appeals_supported?: boolean | undefined;
  readonly ban_kind?: string | undefined;
  readonly expires_at?: (string | null) | undefined;
  /** In development mode: where the server failed. */
  readonly stack?: string | undefined;
}

/** One thing that is wrong with a request. */
export interface FieldIssue {
  /** Dotted path of the field: `embeds.0.title`; `body`, `root` and `message_data` stand for all of it. */
  readonly path: string;
  readonly code: FieldCode;
  readonly message: string;
}

/** What is wrong with one field. The names are the platform's, but for those of the families `VOICE_MESSAGES_*` and `VANITY_URL_*`: documented is that there are such families, and each single name is proposed here. When exactly a code comes is documented for few of them, and for the others follows the name. */
export type FieldCode = "CONTENT_EXCEEDS_MAX_LENGTH" | "INVALID_FORMAT" | "INVALID_MESSAGE_DATA" | "STRING_LENGTH_INVALID" | "VALUE_MUST_BE_INTEGER_IN_RANGE" | "INVALID_SNOWFLAKE_FORMAT" | "SNOWFLAKE_OUT_OF_RANGE" | "CANNOT_SPECIFY_BOTH_BEFORE_AND_AFTER" | "TOO_MANY_EMBEDS" | "EMBEDS_EXCEED_MAX_CHARACTERS" | "PARSE_AND_USERS_OR_ROLES_CANNOT_BE_USED_TOGETHER" | "CANNOT_REPLY_TO_SYSTEM_MESSAGE" | "FORWARD_REFERENCE_REQUIRES_CHANNEL_AND_MESSAGE" | "FORWARD_MESSAGES_CANNOT_CONTAIN_CONTENT" | "MESSAGES_WITH_SNAPSHOTS_CANNOT_BE_EDITED" | "MESSAGE_IDS_CANNOT_BE_EMPTY" | "CANNOT_DELETE_MORE_THAN_100_MESSAGES" | "NOT_A_VALID_UNICODE_EMOJI" | "CUSTOM_EMOJI_NOT_FOUND" | "TOO_MANY_FILES" | "FILE_INDEX_EXCEEDS_MAXIMUM" | "INVALID_FILE_FIELD_NAME" | "DUPLICATE_FILE_INDEX" | "MULTIPLE_FILES_FOR_INDEX_NOT_ALLOWED" | "NO_FILE_FOR_ATTACHMENT_METADATA" | "DUPLICATE_ATTACHMENT_IDS_NOT_ALLOWED" | "INVALID_JSON_IN_PAYLOAD_JSON" | "PAYLOAD_JSON_REQUIRED_FOR_MULTIPART" | "FAILED_TO_PARSE_MULTIPART_FORM_DATA" | "FILENAME_LENGTH_INVALID" | "CANNOT_REFERENCE_ATTACHMENTS_WITHOUT_ATTACHMENTS" | "REFERENCED_ATTACHMENT_NOT_FOUND" | "ATTACHMENT_MUST_BE_IMAGE" | "ATTACHMENT_ID_NOT_FOUND_IN_MESSAGE" | "UPLOADED_ATTACHMENT_NOT_FOUND" | "NO_UPLOADED_PARTS_TO_FINALIZE" | "INVALID_IMAGE_FORMAT" | "INVALID_BASE64_FORMAT" | "BASE64_LENGTH_INVALID" | "IMAGE_SIZE_EXCEEDS_LIMIT" | "VOICE_MESSAGES_ATTACHMENT_DURATION_REQUIRED" | "VOICE_MESSAGES_ATTACHMENT_MUST_BE_AUDIO" | "VOICE_MESSAGES_ATTACHMENT_WAVEFORM_REQUIRED" | "VOICE_MESSAGES_CANNOT_HAVE_CONTENT" | "VOICE_MESSAGES_CANNOT_HAVE_EMBEDS" | "VOICE_MESSAGES_CANNOT_HAVE_STICKERS" | "VOICE_MESSAGES_DURATION_EXCEEDS_LIMIT" | "VOICE_MESSAGES_REQUIRE_SINGLE_ATTACHMENT" | "INVALID_ROLE_ID" | "CANNOT_REORDER_EVERYONE_ROLE" | "CANNOT_SET_HOIST_FOR_EVERYONE_ROLE" | "COLOR_VALUE_TOO_HIGH" | "COLOR_VALUE_TOO_LOW" | "INVALID_PARENT_CHANNEL" | "PARENT_MUST_BE_CATEGORY" | "PARENT_CHANNEL_NOT_IN_GUILD" | "CATEGORIES_CANNOT_HAVE_PARENTS" | "PRECEDING_CHANNEL_MUST_SHARE_PARENT" | "PRECEDING_CHANNEL_NOT_IN_GUILD" | "CANNOT_POSITION_CHANNEL_RELATIVE_TO_ITSELF" | "VOICE_CHANNELS_CANNOT_BE_ABOVE_TEXT_CHANNELS" | "CHANNEL_NAME_EMPTY_AFTER_NORMALIZATION" | "GUILD_FEATURE_NOT_TOGGLEABLE" | "AFK_CHANNEL_MUST_BE_VOICE" | "SYSTEM_CHANNEL_MUST_BE_TEXT" | "TIMEOUT_CANNOT_EXCEED_365_DAYS" | "INVALID_TIMEOUT_VALUE" | "USER_IS_NOT_BANNED" | "USER_NOT_IN_CHANNEL" | "CANNOT_DM_YOURSELF" | "CANNOT_LEAVE_GUILD_AS_OWNER" | "WEBHOOK_NAME_LENGTH_INVALID" | "VANITY_URL_CODE_ALREADY_TAKEN" | "VANITY_URL_CODE_CANNOT_CONTAIN_FLUXER" | "VANITY_URL_CODE_LENGTH_INVALID" | "VANITY_URL_INVALID_CHARACTERS" | "VANITY_URL_REQUIRES_FEATURE" | (string & {});

/** Where an instance has its parts, and what it allows. */
export interface Instance {
  readonly api_code_version: number;
  readonly endpoints: InstanceEndpoints;
  readonly captcha: {
    readonly [key: string]: unknown;
  };
  readonly features: {
    readonly [key: string]: unknown;
  };
  readonly gif?: {
    readonly [key: string]: unknown;
  } | undefined;
  readonly sso?: {
    readonly [key: string]: unknown;
  } | undefined;
  readonly registration?: {
    readonly [key: string]: unknown;
  } | undefined;
  readonly community?: {
    readonly [key: string]: unknown;
  } | undefined;
  readonly services?: {
    readonly [key: string]: unknown;
  } | undefined;
  readonly limits: InstanceLimits;
  readonly push?: {
    readonly [key: string]: unknown;
  } | undefined;
  readonly app_public?: {
    readonly [key: string]: unknown;
  } | undefined;
}

/** Addresses of an instance's parts. */
export interface InstanceEndpoints {
  readonly api: string;
  readonly api_client?: string | undefined;
  readonly api_public?: string | undefined;
  readonly gateway: string;
  readonly media: string;
  readonly static_cdn?: string | undefined;
  readonly marketing?: string | undefined;
  readonly admin?: string | undefined;
  readonly invite?: string | undefined;
  readonly gift?: string | undefined;
  readonly webapp: string;
}

/** Limits of an instance, as rules over traits. */
export interface InstanceLimits {
  readonly version: number;
  readonly traitDefinitions: readonly string[];
  readonly rules: readonly InstanceLimitRule[];
  readonly defaultsHash: string;
}

/** Limits that differ for accounts with some traits. */
export interface InstanceLimitRule {
  readonly id: string;
  readonly filters?: {
    readonly [key: string]: unknown;
  } | undefined;
  readonly overrides: {
    readonly [key: string]: number;
  };
}

/** One application for a bot, a list of them for a person. */
export type OwnApplications = ({
  readonly id?: Snowflake | undefined;
  readonly name?: string | undefined;
} & {
  readonly [key: string]: unknown;
}) | readonly Application[];

/** What a person shows of themself. */
export interface UserProfile {
  readonly user: User;
  readonly user_profile: ProfileText;
  readonly guild_member?: Member | undefined;
  readonly guild_member_profile?: (ProfileText | null) | undefined;
  readonly premium_type?: (number | null) | undefined;
  readonly premium_since?: (string | null) | undefined;
  readonly mutual_friends?: readonly User[] | undefined;
  readonly mutual_guilds?: readonly MutualGuild[] | undefined;
  readonly timezone_offset?: (number | null) | undefined;
  readonly profile_limited?: boolean | undefined;
}

/** Text and colours of a profile. */
export interface ProfileText {
  readonly bio: string | null;
  readonly pronouns: string | null;
  readonly banner: string | null;
  readonly banner_color?: (number | null) | undefined;
  readonly accent_color: number | null;
}

/** A guild that both are in. */
export interface MutualGuild {
  readonly id: Snowflake;
  readonly nick: string | null;
}

/** How slow mode treats the caller. */
export interface Slowmode {
  /** Seconds between two messages of one person. */
  readonly rate_limit_per_user: number;
  /** Milliseconds until the caller may send. */
  readonly retry_after_ms: number;
  readonly next_send_allowed_at: Timestamp | null;
  readonly can_bypass: boolean;
}

/** A page of people who reacted. */
export interface ReactionUsersPage {
  readonly items: readonly User[];
  readonly has_more: boolean;
  readonly next_after: Snowflake | null;
}

/** Files that will be uploaded. */
export interface UploadPlanRequest {
  readonly attachments: readonly UploadPlanFile[];
}

/** One file that will be uploaded. */
export interface UploadPlanFile {
  /** Its index in the message. */
  readonly id: number;
  readonly filename: string;
  /** Bytes. */
  readonly file_size: number;
  readonly content_type: string;
}

/** Where to send each file. */
export interface UploadPlan {
  readonly attachments: readonly PlannedUpload[];
}

/** Where one file goes: to `upload_url` in one piece, or in `parts` of `part_size` bytes under an `upload_id`. */
export interface PlannedUpload {
  readonly id: number;
  /** Names the file in the message. */
  readonly upload_filename: string;
  /** Takes a PUT without credential for 15 minutes. */
  readonly upload_url?: string | undefined;
  readonly upload_id?: string | undefined;
  /** Bytes of each part but the last. */
  readonly part_size?: number | undefined;
  readonly parts?: readonly PlannedPart[] | undefined;
}

/** Where one part goes. */
export interface PlannedPart {
  readonly part_number: number;
  readonly upload_url: string;
}

/** Uploads whose parts have all been sent. */
export interface UploadCompleteRequest {
  readonly uploads: readonly UploadCompletion[];
}

/** An upload whose parts have all been sent. */
export interface UploadCompletion {
  readonly upload_filename: string;
  readonly upload_id: string;
}

/** Finished uploads. */
export interface UploadResult {
  readonly uploads: readonly FinishedUpload[];
}

/** An upload that a message can carry. */
export interface FinishedUpload {
  readonly upload_filename: string;
}

/** What changes about a channel or group. */
export interface ChannelUpdateRequest {
  readonly name?: (string | null) | undefined;
  readonly topic?: (string | null) | undefined;
  readonly url?: (string | null) | undefined;
  readonly parent_id?: (Snowflake | null) | undefined;
  readonly bitrate?: (number | null) | undefined;
  readonly user_limit?: (number | null) | undefined;
  readonly voice_connection_limit?: (number | null) | undefined;
  /** Replaces all; needs `MANAGE_ROLES`. */
  readonly permission_overwrites?: readonly ChannelOverwriteRequest[] | undefined;
  /** Seconds. */
  readonly rate_limit_per_user?: (number | null) | undefined;
  readonly nsfw?: (boolean | null) | undefined;
  readonly nsfw_override?: (boolean | null) | undefined;
  readonly content_warning_level?: number | undefined;
  readonly content_warning_text?: (string | null) | undefined;
  /** Needs `UPDATE_RTC_REGION`. */
  readonly rtc_region?: (string | null) | undefined;
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
  /** Goes right behind this one; beats `position`. */
  readonly preceding_sibling_id?: (Snowflake | null) | undefined;
  /** Takes over the overwrites of the new category. */
  readonly lock_permissions?: boolean | undefined;
}

/** A community with its settings, and, where one guild is asked for, with what belongs to it. */
export interface GuildDetails extends Guild {
  readonly embed_splash?: (string | null) | undefined;
  /** 0 center, 1 left, 2 right. */
  readonly splash_card_alignment?: number | undefined;
  readonly nsfw?: boolean | undefined;
  readonly content_warning_level?: number | undefined;
  readonly content_warning_text?: (string | null) | undefined;
  readonly message_history_cutoff?: (Timestamp | null) | undefined;
  readonly roles?: readonly Role[] | undefined;
  readonly emojis?: readonly Emoji[] | undefined;
  readonly stickers?: readonly Sticker[] | undefined;
  readonly channels?: readonly Channel[] | undefined;
  readonly online_count?: number | undefined;
  /** With `with_counts`. */
  readonly approximate_member_count?: number | undefined;
  /** With `with_counts`. */
  readonly approximate_presence_count?: number | undefined;
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
  /** Data URI; null removes it. */
  readonly embed_splash?: (string | null) | undefined;
  readonly splash_card_alignment?: number | undefined;
  readonly system_channel_id?: (Snowflake | null) | undefined;
  readonly system_channel_flags?: number | undefined;
  readonly afk_channel_id?: (Snowflake | null) | undefined;
  /** Seconds. */
  readonly afk_timeout?: number | undefined;
  readonly default_message_notifications?: number | undefined;
  readonly verification_level?: number | undefined;
  /** Owner only. */
  readonly mfa_level?: number | undefined;
  readonly nsfw_level?: number | undefined;
  readonly nsfw?: boolean | undefined;
  readonly content_warning_level?: number | undefined;
  readonly content_warning_text?: (string | null) | undefined;
  readonly explicit_content_filter?: number | undefined;
  /** A toggleable feature that is left out is switched off. */
  readonly features?: readonly string[] | undefined;
  readonly message_history_cutoff?: (Timestamp | null) | undefined;
}

/** What the caller changes about its own membership. */
export interface MemberSelfUpdateRequest {
  readonly nick?: (string | null) | undefined;
  /** Data URI; null removes it. */
  readonly avatar?: (string | null) | undefined;
  /** Data URI; null removes it. */
  readonly banner?: (string | null) | undefined;
  readonly bio?: (string | null) | undefined;
  readonly pronouns?: (string | null) | undefined;
  readonly accent_color?: (number | null) | undefined;
  readonly profile_flags?: (number | null) | undefined;
  readonly mention_flags?: number | undefined;
}

/** What changes about a member. */
export interface MemberUpdateRequest {
  /** An empty text or null removes it. */
  readonly nick?: (string | null) | undefined;
  /** Replaces all roles; unknown ones are dropped. */
  readonly roles?: readonly Snowflake[] | undefined;
  readonly mute?: boolean | undefined;
  readonly deaf?: boolean | undefined;
  /** End of a timeout, at most 365 days ahead; null ends it. */
  readonly communication_disabled_until?: (string | null) | undefined;
  readonly timeout_reason?: (string | null) | undefined;
  /** Voice channel to move to; null disconnects. */
  readonly channel_id?: (Snowflake | null) | undefined;
  readonly connection_id?: (string | null) | undefined;
}

/** Which members to find. */
export interface MemberSearchRequest {
  /** Start of a name, nickname or id. */
  readonly query?: string | undefined;
  /** @default 25 */
  readonly limit?: number | undefined;
  /** @default 0 */
  readonly offset?: number | undefined;
  readonly role_ids?: readonly Snowflake[] | undefined;
  /** Unix seconds. */
  readonly joined_at_gte?: number | undefined;
  /** Unix seconds. */
  readonly joined_at_lte?: number | undefined;
  readonly is_bot?: boolean | undefined;
  readonly sort_by?: ("joinedAt" | "relevance") | undefined;
  readonly sort_order?: ("asc" | "desc") | undefined;
}

/** Members found. */
export interface MemberSearchResult {
  readonly guild_id: Snowflake;
  readonly members: readonly Member[];
  readonly page_result_count: number;
  readonly total_result_count: number;
  /** True while the guild is being indexed; try again later. */
  readonly indexing: boolean;
}

/** How a ban is carried out. */
export interface BanRequest {
  /** Deletes messages of this many days. */
  readonly delete_message_days?: number | undefined;
  /** Deletes messages of this many seconds. */
  readonly delete_message_seconds?: number | undefined;
  /** In place of the audit-log reason. */
  readonly reason?: (string | null) | undefined;
  /** 0 and null: without end; else at least 60. */
  readonly ban_duration_seconds?: (number | null) | undefined;
}

/** Where a hoisted role stands in the member list. */
export interface RoleHoistPosition {
  readonly id: Snowflake;
  readonly hoist_position: number;
}

/** The emoji to copy. */
export interface EmojiCloneRequest {
  readonly source_emoji_id: Snowflake;
  readonly name?: string | undefined;
}

/** The sticker to copy. */
export interface StickerCloneRequest {
  readonly source_sticker_id: Snowflake;
  readonly name?: string | undefined;
}

/** Where an emoji or sticker comes from. */
export interface ExpressionMetadata {
  readonly id: Snowflake;
  readonly guild_id: Snowflake;
  readonly name: string;
  readonly animated: boolean;
  readonly allow_cloning: boolean;
}

/** What changes about a webhook's message. */
export interface WebhookMessageEditRequest {
  readonly content?: (string | null) | undefined;
  readonly embeds?: readonly EmbedInput[] | undefined;
  readonly flags?: number | undefined;
  readonly allowed_mentions?: AllowedMentions | undefined;
}

/** An event as the status page sends it; its members are passed through. */
export type InstatusEvent = {
  readonly [key: string]: unknown;
};

/** Whether people sign in elsewhere. */
export interface SsoStatus {
  readonly enabled: boolean;
  readonly enforced: boolean;
  readonly display_name: string | null;
  readonly redirect_uri: string | null;
}

/** Whether a service reports telemetry. */
export interface TelemetryStatus {
  readonly telemetry_enabled: boolean;
  readonly service: "fluxer_api" | "fluxer_media_proxy" | (string & {});
  readonly timestamp: Timestamp;
}

/** A relay of the directory. */
export interface Relay {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly region: string;
  readonly capacity: number;
  readonly current_connections: number;
  readonly public_key: string;
  readonly registered_at: Timestamp;
  readonly last_seen_at: Timestamp;
  readonly healthy: boolean;
  /** From the position that was given. */
  readonly distance_km?: number | undefined;
}

/** Healthy relays. */
export interface RelayList {
  readonly relays: readonly Relay[];
  readonly count: number;
}

/** A relay to register. */
export interface RelayRegisterRequest {
  readonly name: string;
  readonly url: string;
  readonly latitude: number;
  readonly longitude: number;
  /** @default unknown */
  readonly region?: string | undefined;
  /** @default 1000 */
  readonly capacity?: number | undefined;
  readonly public_key: string;
}

/** What became of a relay. */
export interface RelayAnswer {
  readonly status: "ok" | "deleted";
}

/** An error answer of the token endpoints: `error` and `error_description` for what RFC 6749 names, else `code` and `message`. */
export interface OAuth2ErrorBody {
  readonly error?: string | undefined;
  readonly error_description?: string | undefined;
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  readonly errors?: readonly FieldIssue[] | undefined;
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
  readonly is_staff?: boolean | undefined;
  readonly acls?: readonly string[] | undefined;
  readonly traits?: readonly string[] | undefined;
  readonly required_actions?: readonly string[] | undefined;
  readonly nsfw_allowed?: boolean | undefined;
}

/** Names one person (`recipient_id`), or several for a group (`recipients`). */
export interface PrivateChannelCreateRequest {
  readonly recipient_id?: Snowflake | undefined;
  readonly recipients?: readonly Snowflake[] | undefined;
}

/** Describes a file that is sent along or was uploaded before, or names a file that an edit keeps. */
export interface MessageAttachment {
  /** Index of the part `files[n]`, any number for a file uploaded before, or the id of a file that stays. */
  readonly id: Snowflake | number;
  readonly filename?: string | undefined;
  readonly title?: (string | null) | undefined;
  readonly description?: (string | null) | undefined;
  /** 8 spoiler, 16 explicit, 32 animated. */
  readonly flags?: number | undefined;
  /** Seconds, of a voice message. */
  readonly duration?: number | undefined;
  /** Of a voice message, in base64. */
  readonly waveform?: string | undefined;
  readonly content_type?: string | undefined;
  /** Name that `attachments.plan` gave the file. */
  readonly upload_filename?: string | undefined;
  /** Bytes of a file uploaded before. */
  readonly file_size?: number | undefined;
}

/** A message to send. At least one of text, embeds, files, stickers or a forward is needed. */
export interface MessageCreateRequest {
  /** Text of up to 2000 characters; 4000 for premium accounts. */
  readonly content?: (string | null) | undefined;
  readonly embeds?: readonly EmbedInput[] | undefined;
  /** One entry per uploaded file. The `files` option writes them. */
  readonly attachments?: readonly MessageAttachment[] | undefined;
  readonly message_reference?: MessageReferenceInput | undefined;
  readonly allowed_mentions?: AllowedMentions | undefined;
  /** 4 suppress embeds, 4096 suppress notifications, 8192 voice message: one audio file with `duration` and `waveform`, and nothing else. */
  readonly flags?: number | undefined;
  /** The same nonce in the same channel within five minutes gives the first message again. The client sets one. */
  readonly nonce?: string | undefined;
  readonly sticker_ids?: readonly Snowflake[] | undefined;
  readonly tts?: boolean | undefined;
}

/** What changes on a message. A list replaces the whole list; what is absent stays. */
export interface MessageEditRequest {
  readonly content?: (string | null) | undefined;
  readonly embeds?: readonly EmbedInput[] | undefined;
  readonly allowed_mentions?: AllowedMentions | undefined;
  readonly flags?: number | undefined;
  /** Files that stay by id, and new ones by index. */
  readonly attachments?: readonly MessageAttachment[] | undefined;
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

/** Set of permission bits as decimal text. */
export type PermissionInput = string;

/** Permissions that a role or member gains or loses in a channel. */
export interface OverwriteRequest {
  /** 0 role, 1 member. */
  readonly type: 0 | 1;
  readonly allow?: PermissionInput | undefined;
  readonly deny?: PermissionInput | undefined;
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
  readonly voice_connection_limit?: (number | null) | undefined;
  readonly nsfw_override?: (boolean | null) | undefined;
  readonly content_warning_level?: number | undefined;
  readonly content_warning_text?: (string | null) | undefined;
  /** Needs `UPDATE_RTC_REGION`. */
  readonly rtc_region?: (string | null) | undefined;
  /** Target of a link channel. */
  readonly url?: (string | null) | undefined;
  readonly permission_overwrites?: readonly ChannelOverwriteRequest[] | undefined;
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

/** A new role. */
export interface RoleCreateRequest {
  readonly name: string;
  /** @default 0 */
  readonly color?: number | undefined;
  /** Default: those of everybody. */
  readonly permissions?: PermissionInput | undefined;
}

/** What changes about a role. */
export interface RoleUpdateRequest {
  readonly name?: string | undefined;
  readonly color?: number | undefined;
  readonly permissions?: PermissionInput | undefined;
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
}

/** What changes about a webhook. */
export interface WebhookUpdateRequest {
  readonly name?: string | undefined;
  /** Data URI; null removes it. */
  readonly avatar?: (string | null) | undefined;
  /** Another channel of the same guild. */
  readonly channel_id?: Snowflake | undefined;
}

/** What changes about a webhook, by its token. */
export interface WebhookTokenUpdateRequest {
  readonly name?: string | undefined;
  /** Data URI; null removes it. */
  readonly avatar?: (string | null) | undefined;
}

/** A message to write as a webhook. Without `allowed_mentions` nobody is notified. */
export interface WebhookExecuteRequest {
  readonly content?: (string | null) | undefined;
  readonly embeds?: readonly EmbedInput[] | undefined;
  readonly attachments?: readonly MessageAttachment[] | undefined;
  readonly message_reference?: MessageReferenceInput | undefined;
  readonly allowed_mentions?: AllowedMentions | undefined;
  /** 64 ephemeral: a hint to the reader's client. */
  readonly flags?: number | undefined;
  readonly nonce?: string | undefined;
  readonly tts?: boolean | undefined;
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

/** Query parameters of `users.getProfile`. */
export type UsersGetProfileQuery = {
  /** Adds the member and its profile there. */
  readonly guild_id?: Snowflake | undefined;
  /** Adds mutual friends. */
  readonly with_mutual_friends?: boolean | undefined;
  /** Adds mutual guilds. */
  readonly with_mutual_guilds?: boolean | undefined;
} | undefined;

/** Query parameters of `users.listGuilds`. */
export type UsersListGuildsQuery = {
  /** Guilds per page, 1 to 200. This project assumes 200 where nothing is said. */
  readonly limit?: number | undefined;
  /** Adds how many members there are and how many of them are online. */
  readonly with_counts?: boolean | undefined;
  /** Only older ones than this id. */
  readonly before?: Snowflake | undefined;
  /** Only newer ones than this id. */
  readonly after?: Snowflake | undefined;
} | undefined;

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

/** Query parameters of `pins.list`. */
export type PinsListQuery = {
  /** Pins per page, 1 to 50. Default 50. */
  readonly limit?: number | undefined;
  /** Only pins older than this time. */
  readonly before?: Timestamp | undefined;
} | undefined;

/** Query parameters of `reactions.listUsers`. */
export type ReactionsListUsersQuery = {
  /** People per page, 1 to 100. Default 25. */
  readonly limit?: number | undefined;
  /** Only newer ones than this id. */
  readonly after?: Snowflake | undefined;
} | undefined;

/** Query parameters of `reactions.list`. */
export type ReactionsListQuery = {
  /** Users per page, 1 to 100. Default 25. */
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

/** Query parameters of `members.list`. */
export type MembersListQuery = {
  /** Members per page, 1 to 1000. Default 1. */
  readonly limit?: number | undefined;
  /** Only newer ones than this id. */
  readonly after?: Snowflake | undefined;
} | undefined;

/** Query parameters of `webhooks.execute`. */
export type WebhooksExecuteQuery = {
  /** Whether the answer is the message. Default false. */
  readonly wait?: boolean | undefined;
} | undefined;

/** Query parameters of `relays.list`. */
export type RelaysListQuery = {
  /** Latitude in degrees. */
  readonly lat?: number | undefined;
  /** Longitude in degrees. */
  readonly lon?: number | undefined;
  /** At most this many. */
  readonly limit?: number | undefined;
} | undefined;
