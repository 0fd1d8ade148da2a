// Written by `pnpm run generate` from spec/fluxer.yaml. Do not edit.

export type Instance = {
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
  };
  readonly sso?: {
    readonly [key: string]: unknown;
  };
  readonly registration?: {
    readonly [key: string]: unknown;
  };
  readonly community?: {
    readonly [key: string]: unknown;
  };
  readonly services?: {
    readonly [key: string]: unknown;
  };
  readonly limits: InstanceLimits;
  readonly push?: {
    readonly [key: string]: unknown;
  };
  readonly app_public?: {
    readonly [key: string]: unknown;
  };
};

export type InstanceEndpoints = {
  readonly api: string;
  readonly api_client?: string;
  readonly api_public?: string;
  readonly gateway: string;
  readonly media: string;
  readonly static_cdn?: string;
  readonly marketing?: string;
  readonly admin?: string;
  readonly invite?: string;
  readonly gift?: string;
  readonly webapp: string;
};

export type InstanceLimits = {
  readonly version: number;
  readonly traitDefinitions: readonly string[];
  readonly rules: readonly InstanceLimitRule[];
  readonly defaultsHash: string;
};

export type InstanceLimitRule = {
  readonly id: string;
  readonly filters?: {
    readonly [key: string]: unknown;
  };
  readonly overrides: {
    readonly [key: string]: number;
  };
};

export type OwnApplications = ({
  readonly id?: Snowflake;
  readonly name?: string;
} & {
  readonly [key: string]: unknown;
}) | readonly Application[];

export type UserProfile = {
  readonly user: User;
  readonly user_profile: ProfileText;
  readonly guild_member?: Member;
  readonly guild_member_profile?: ProfileText | null;
  readonly premium_type?: number | null;
  readonly premium_since?: string | null;
  readonly mutual_friends?: readonly User[];
  readonly mutual_guilds?: readonly MutualGuild[];
  readonly timezone_offset?: number | null;
  readonly profile_limited?: boolean;
};

export type ProfileText = {
  readonly bio: string | null;
  readonly pronouns: string | null;
  readonly banner: string | null;
  readonly banner_color?: number | null;
  readonly accent_color: number | null;
};

export type MutualGuild = {
  readonly id: Snowflake;
  readonly nick: string | null;
};

export type Slowmode = {
  readonly rate_limit_per_user: number;
  readonly retry_after_ms: number;
  readonly next_send_allowed_at: Timestamp | null;
  readonly can_bypass: boolean;
};

export type ReactionUsersPage = {
  readonly items: readonly User[];
  readonly has_more: boolean;
  readonly next_after: Snowflake | null;
};

export type UploadPlanRequest = {
  readonly attachments: readonly UploadPlanFile[];
};

export type UploadPlanFile = {
  readonly id: number;
  readonly filename: string;
  readonly file_size: number;
  readonly content_type: string;
};

export type UploadPlan = {
  readonly attachments: readonly PlannedUpload[];
};

export type PlannedUpload = {
  readonly id: number;
  readonly upload_filename: string;
  readonly upload_url?: string;
  readonly upload_id?: string;
  readonly part_size?: number;
  readonly parts?: readonly PlannedPart[];
};

export type PlannedPart = {
  readonly part_number: number;
  readonly upload_url: string;
};

export type UploadCompleteRequest = {
  readonly uploads: readonly UploadCompletion[];
};

export type UploadCompletion = {
  readonly upload_filename: string;
  readonly upload_id: string;
};

export type UploadResult = {
  readonly uploads: readonly FinishedUpload[];
};

export type FinishedUpload = {
  readonly upload_filename: string;
};

export type ChannelUpdateRequest = {
  readonly name?: string | null;
  readonly topic?: string | null;
  readonly url?: string | null;
  readonly parent_id?: Snowflake | null;
  readonly bitrate?: number | null;
  readonly user_limit?: number | null;
  readonly voice_connection_limit?: number | null;
  readonly permission_overwrites?: readonly ChannelOverwriteRequest[];
  readonly rate_limit_per_user?: number | null;
  readonly nsfw?: boolean | null;
  readonly nsfw_override?: boolean | null;
  readonly content_warning_level?: number;
  readonly content_warning_text?: string | null;
  readonly rtc_region?: string | null;
  readonly icon?: string | null;
  readonly owner_id?: Snowflake;
  readonly nicks?: {
    readonly [key: string]: string | null;
  };
};

export type ChannelPosition = {
  readonly id: Snowflake;
  readonly position?: number;
  readonly parent_id?: Snowflake | null;
  readonly preceding_sibling_id?: Snowflake | null;
  readonly lock_permissions?: boolean;
};

export type GuildDetails = Guild & {
  readonly embed_splash?: string | null;
  readonly splash_card_alignment?: number;
  readonly nsfw?: boolean;
  readonly content_warning_level?: number;
  readonly content_warning_text?: string | null;
  readonly message_history_cutoff?: Timestamp | null;
  readonly roles?: readonly Role[];
  readonly emojis?: readonly Emoji[];
  readonly stickers?: readonly Sticker[];
  readonly channels?: readonly Channel[];
  readonly online_count?: number;
  readonly approximate_member_count?: number;
  readonly approximate_presence_count?: number;
};

export type GuildUpdateRequest = {
  readonly name?: string;
  readonly icon?: string | null;
  readonly banner?: string | null;
  readonly splash?: string | null;
  readonly embed_splash?: string | null;
  readonly splash_card_alignment?: number;
  readonly system_channel_id?: Snowflake | null;
  readonly system_channel_flags?: number;
  readonly afk_channel_id?: Snowflake | null;
  readonly afk_timeout?: number;
  readonly default_message_notifications?: number;
  readonly verification_level?: number;
  readonly mfa_level?: number;
  readonly nsfw_level?: number;
  readonly nsfw?: boolean;
  readonly content_warning_level?: number;
  readonly content_warning_text?: string | null;
  readonly explicit_content_filter?: number;
  readonly features?: readonly string[];
  readonly message_history_cutoff?: Timestamp | null;
};

export type MemberSelfUpdateRequest = {
  readonly nick?: string | null;
  readonly avatar?: string | null;
  readonly banner?: string | null;
  readonly bio?: string | null;
  readonly pronouns?: string | null;
  readonly accent_color?: number | null;
  readonly profile_flags?: number | null;
  readonly mention_flags?: number;
};

export type MemberUpdateRequest = {
  readonly nick?: string | null;
  readonly roles?: readonly Snowflake[];
  readonly mute?: boolean;
  readonly deaf?: boolean;
  readonly communication_disabled_until?: string | null;
  readonly timeout_reason?: string | null;
  readonly channel_id?: Snowflake | null;
  readonly connection_id?: string | null;
};

export type MemberSearchRequest = {
  readonly query?: string;
  readonly limit?: number;
  readonly offset?: number;
  readonly role_ids?: readonly Snowflake[];
  readonly joined_at_gte?: number;
  readonly joined_at_lte?: number;
  readonly is_bot?: boolean;
  readonly sort_by?: "joinedAt" | "relevance";
  readonly sort_order?: "asc" | "desc";
};

export type MemberSearchResult = {
  readonly guild_id: Snowflake;
  readonly members: readonly Member[];
  readonly page_result_count: number;
  readonly total_result_count: number;
  readonly indexing: boolean;
};

export type BanRequest = {
  readonly delete_message_days?: number;
  readonly delete_message_seconds?: number;
  readonly reason?: string | null;
  readonly ban_duration_seconds?: number | null;
};

export type RoleHoistPosition = {
  readonly id: Snowflake;
  readonly hoist_position: number;
};

export type EmojiCloneRequest = {
  readonly source_emoji_id: Snowflake;
  readonly name?: string;
};

export type StickerCloneRequest = {
  readonly source_sticker_id: Snowflake;
  readonly name?: string;
};

export type ExpressionMetadata = {
  readonly id: Snowflake;
  readonly guild_id: Snowflake;
  readonly name: string;
  readonly animated: boolean;
  readonly allow_cloning: boolean;
};

export type WebhookMessageEditRequest = {
  readonly content?: string | null;
  readonly embeds?: readonly EmbedInput[];
  readonly flags?: number;
  readonly allowed_mentions?: AllowedMentions;
};

export type InstatusEvent = {
  readonly [key: string]: unknown;
};

export type SsoStatus = {
  readonly enabled: boolean;
  readonly enforced: boolean;
  readonly display_name: string | null;
  readonly redirect_uri: string | null;
};

export type TelemetryStatus = {
  readonly telemetry_enabled: boolean;
  readonly service: ("fluxer_api" | "fluxer_media_proxy") | string;
  readonly timestamp: Timestamp;
};

export type Relay = {
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
  readonly distance_km?: number;
};

export type RelayList = {
  readonly relays: readonly Relay[];
  readonly count: number;
};

export type RelayRegisterRequest = {
  readonly name: string;
  readonly url: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly region?: string;
  readonly capacity?: number;
  readonly public_key: string;
};

export type RelayAnswer = {
  readonly status: "ok" | "deleted";
};

export type UserSelf = User & {
  readonly email?: string | null;
  readonly verified?: boolean;
  readonly mfa_enabled?: boolean;
  readonly locale?: string | null;
  readonly bio?: string | null;
  readonly pronouns?: string | null;
  readonly accent_color?: number | null;
  readonly banner?: string | null;
  readonly premium_type?: number | null;
  readonly public_flags?: number;
  readonly is_staff?: boolean;
  readonly acls?: readonly string[];
  readonly traits?: readonly string[];
  readonly required_actions?: readonly string[];
  readonly nsfw_allowed?: boolean;
};

export type PrivateChannelCreateRequest = {
  readonly recipient_id?: Snowflake;
  readonly recipients?: readonly Snowflake[];
};

export type MessageAttachment = {
  readonly id: Snowflake | number;
  readonly filename?: string;
  readonly title?: string | null;
  readonly description?: string | null;
  readonly flags?: number;
  readonly duration?: number;
  readonly waveform?: string;
  readonly content_type?: string;
  readonly upload_filename?: string;
  readonly file_size?: number;
};

export type MessageCreateRequest = {
  readonly content?: string | null;
  readonly embeds?: readonly EmbedInput[];
  readonly attachments?: readonly MessageAttachment[];
  readonly message_reference?: MessageReferenceInput;
  readonly allowed_mentions?: AllowedMentions;
  readonly flags?: number;
  readonly nonce?: string;
  readonly sticker_ids?: readonly Snowflake[];
  readonly tts?: boolean;
};

export type MessageEditRequest = {
  readonly content?: string | null;
  readonly embeds?: readonly EmbedInput[];
  readonly allowed_mentions?: AllowedMentions;
  readonly flags?: number;
  readonly attachments?: readonly MessageAttachment[];
};

export type MessageBulkDeleteRequest = {
  readonly message_ids: readonly Snowflake[];
};

export type Application = {
  readonly id: Snowflake;
  readonly name: string;
  readonly redirect_uris: readonly string[];
  readonly bot_public: boolean;
  readonly bot_require_code_grant: boolean;
  readonly client_secret?: string;
  readonly bot?: ApplicationBot;
};

export type ApplicationCreateRequest = {
  readonly name: string;
  readonly redirect_uris?: readonly string[];
  readonly bot_public?: boolean;
};

export type ApplicationBot = {
  readonly id: Snowflake;
  readonly username: string;
  readonly discriminator: string;
  readonly avatar: string | null;
  readonly banner: string | null;
  readonly bio: string | null;
  readonly token?: string;
  readonly mfa_enabled?: boolean;
  readonly authenticator_types?: readonly number[];
};

export type ApplicationSelf = {
  readonly id: Snowflake;
  readonly name: string;
  readonly icon: string | null;
  readonly description: string | null;
  readonly bot_public: boolean;
  readonly bot_require_code_grant: boolean;
  readonly verify_key: string | null;
  readonly flags: number;
  readonly bot?: ApplicationBot;
};

export type ApplicationPublic = {
  readonly id: Snowflake;
  readonly name: string;
  readonly icon: string | null;
  readonly description: string | null;
  readonly redirect_uris: readonly string[];
  readonly scopes: readonly string[];
  readonly bot_public: boolean;
  readonly bot?: User;
};

export type PermissionInput = string;

export type OverwriteRequest = {
  readonly type: 0 | 1;
  readonly allow?: PermissionInput;
  readonly deny?: PermissionInput;
};

export type ChannelOverwriteRequest = {
  readonly id: Snowflake;
  readonly type: 0 | 1;
  readonly allow?: PermissionBits;
  readonly deny?: PermissionBits;
};

export type ChannelCreateRequest = {
  readonly type?: 0 | 2 | 4 | 998;
  readonly name: string;
  readonly topic?: string | null;
  readonly parent_id?: Snowflake | null;
  readonly nsfw?: boolean;
  readonly rate_limit_per_user?: number;
  readonly bitrate?: number;
  readonly user_limit?: number;
  readonly voice_connection_limit?: number | null;
  readonly nsfw_override?: boolean | null;
  readonly content_warning_level?: number;
  readonly content_warning_text?: string | null;
  readonly rtc_region?: string | null;
  readonly url?: string | null;
  readonly permission_overwrites?: readonly ChannelOverwriteRequest[];
};

export type VanityUrl = {
  readonly code: string | null;
  readonly uses: number;
};

export type VanityUrlRequest = {
  readonly code: string | null;
};

export type VanityUrlChange = {
  readonly code: string | null;
};

export type RoleCreateRequest = {
  readonly name: string;
  readonly color?: number;
  readonly permissions?: PermissionInput;
};

export type RoleUpdateRequest = {
  readonly name?: string;
  readonly color?: number;
  readonly permissions?: PermissionInput;
  readonly hoist?: boolean;
  readonly hoist_position?: number | null;
  readonly mentionable?: boolean;
};

export type RolePosition = {
  readonly id: Snowflake;
  readonly position?: number;
};

export type AuditLog = {
  readonly audit_log_entries: readonly AuditLogEntry[];
  readonly users: readonly User[];
  readonly webhooks: readonly Webhook[];
};

export type EmojiCreateRequest = {
  readonly name: string;
  readonly image: string;
};

export type EmojiUpdateRequest = {
  readonly name: string;
};

export type EmojiBulkRequest = {
  readonly emojis: readonly EmojiCreateRequest[];
};

export type EmojiBulkResult = {
  readonly success: readonly Emoji[];
  readonly failed: readonly ExpressionFailure[];
};

export type StickerCreateRequest = {
  readonly name: string;
  readonly description?: string | null;
  readonly tags?: readonly string[];
  readonly image: string;
};

export type StickerUpdateRequest = {
  readonly name?: string;
  readonly description?: string | null;
  readonly tags?: readonly string[];
};

export type StickerBulkRequest = {
  readonly stickers: readonly StickerCreateRequest[];
};

export type StickerBulkResult = {
  readonly success: readonly Sticker[];
  readonly failed: readonly ExpressionFailure[];
};

export type InviteCreateRequest = {
  readonly max_uses?: number;
  readonly max_age?: number;
  readonly unique?: boolean;
  readonly temporary?: boolean;
};

export type WebhookCreateRequest = {
  readonly name: string;
  readonly avatar?: string | null;
};

export type WebhookUpdateRequest = {
  readonly name?: string;
  readonly avatar?: string | null;
  readonly channel_id?: Snowflake;
};

export type WebhookTokenUpdateRequest = {
  readonly name?: string;
  readonly avatar?: string | null;
};

export type WebhookExecuteRequest = {
  readonly content?: string | null;
  readonly embeds?: readonly EmbedInput[];
  readonly attachments?: readonly MessageAttachment[];
  readonly message_reference?: MessageReferenceInput;
  readonly allowed_mentions?: AllowedMentions;
  readonly flags?: number;
  readonly nonce?: string;
  readonly tts?: boolean;
  readonly username?: string;
  readonly avatar_url?: string | null;
};

export type GithubEvent = {
  readonly [key: string]: unknown;
};

export type SlackMessage = {
  readonly text?: string;
  readonly username?: string;
  readonly icon_url?: string;
  readonly attachments?: readonly SlackAttachment[];
};

export type SlackAttachment = {
  readonly fallback?: string;
  readonly title?: string;
  readonly title_link?: string;
  readonly text?: string;
  readonly color?: string;
  readonly image_url?: string;
} & {
  readonly [key: string]: unknown;
};

export type TokenRequest = {
  readonly grant_type: string;
  readonly code?: string;
  readonly redirect_uri?: string;
  readonly code_verifier?: string;
  readonly refresh_token?: string;
  readonly scope?: string;
  readonly client_id?: string;
  readonly client_secret?: string;
};

export type TokenResponse = {
  readonly access_token: string;
  readonly token_type: "Bearer";
  readonly expires_in: number;
  readonly refresh_token: string;
  readonly scope: string;
};

export type TokenRevokeRequest = {
  readonly token: string;
  readonly token_type_hint?: string;
  readonly client_id?: string;
  readonly client_secret?: string;
};

export type TokenIntrospectRequest = {
  readonly token: string;
  readonly client_id?: string;
  readonly client_secret?: string;
};

export type TokenIntrospection = {
  readonly active: boolean;
  readonly scope?: string;
  readonly client_id?: string;
  readonly username?: string;
  readonly token_type?: string;
  readonly exp?: number;
  readonly iat?: number;
  readonly sub?: string;
};

export type UserInfo = {
  readonly sub: Snowflake;
  readonly id: Snowflake;
  readonly username: string;
  readonly discriminator: string;
  readonly global_name: string | null;
  readonly avatar: string | null;
  readonly email?: string | null;
  readonly verified?: boolean;
  readonly flags?: number;
};

export type Authorization = {
  readonly application: ApplicationPublic;
  readonly scopes: readonly string[];
  readonly expires: Timestamp;
  readonly user?: User;
};

export type ConsentRequest = {
  readonly client_id: Snowflake;
  readonly redirect_uri?: string;
  readonly response_type?: string;
  readonly scope: string;
  readonly state?: string;
  readonly code_challenge?: string;
  readonly code_challenge_method?: "S256" | "plain";
  readonly permissions?: PermissionBits;
  readonly guild_id?: Snowflake;
};

export type ConsentResponse = {
  readonly redirect_to: string | null;
};

export type GatewayBot = {
  readonly url: string;
  readonly shards: number;
  readonly session_start_limit: SessionStartLimit;
};

export type SessionStartLimit = {
  readonly total: number;
  readonly remaining: number;
  readonly reset_after: number;
  readonly max_concurrency: number;
};

export type Snowflake = string;

export type User = {
  readonly id: Snowflake;
  readonly username: string;
  readonly discriminator: string;
  readonly global_name: string | null;
  readonly avatar: string | null;
  readonly avatar_color: number | null;
  readonly bot?: boolean;
  readonly system?: boolean;
  readonly flags: number;
};

export type Channel = {
  readonly id: Snowflake;
  readonly type: ChannelType;
  readonly guild_id?: Snowflake;
  readonly name?: string | null;
  readonly topic?: string | null;
  readonly position?: number;
  readonly parent_id?: Snowflake | null;
  readonly nsfw?: boolean;
  readonly rate_limit_per_user?: number;
  readonly bitrate?: number;
  readonly user_limit?: number;
  readonly rtc_region?: string | null;
  readonly last_message_id?: Snowflake | null;
  readonly last_pin_timestamp?: Timestamp | null;
  readonly permission_overwrites?: readonly Overwrite[];
  readonly recipients?: readonly User[];
  readonly owner_id?: Snowflake;
  readonly icon?: string | null;
  readonly nicks?: {
    readonly [key: string]: string;
  };
  readonly url?: string | null;
  readonly voice_connection_limit?: number | null;
  readonly nsfw_override?: boolean | null;
  readonly content_warning_level?: number;
  readonly content_warning_text?: string | null;
};

export type ChannelType = (0 | 1 | 2 | 3 | 4 | 998 | 999) | number;

export type Timestamp = string;

export type Overwrite = {
  readonly id: Snowflake;
  readonly type: 0 | 1;
  readonly allow: PermissionBits;
  readonly deny: PermissionBits;
};

export type PermissionBits = string;

export type Message = {
  readonly id: Snowflake;
  readonly channel_id: Snowflake;
  readonly author: User;
  readonly webhook_id?: Snowflake;
  readonly type: MessageType;
  readonly flags: number;
  readonly content: string;
  readonly timestamp: Timestamp;
  readonly edited_timestamp: Timestamp | null;
  readonly pinned: boolean;
  readonly mention_everyone: boolean;
  readonly tts?: boolean;
  readonly mentions: readonly User[];
  readonly mention_roles: readonly Snowflake[];
  readonly embeds: readonly Embed[];
  readonly attachments: readonly Attachment[];
  readonly stickers: readonly MessageSticker[];
  readonly reactions?: readonly Reaction[];
  readonly message_reference?: MessageReference;
  readonly referenced_message?: Message | null;
  readonly message_snapshots?: readonly MessageSnapshot[];
  readonly nonce?: string;
  readonly call?: MessageCall | null;
  readonly components?: readonly ActionRow[];
};

export type MessageType = (0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 19) | number;

export type Embed = {
  readonly type: ("rich" | "image" | "video" | "audio" | "article" | "link" | "gifv") | string;
  readonly url?: string | null;
  readonly title?: string | null;
  readonly description?: string | null;
  readonly color?: number | null;
  readonly timestamp?: Timestamp | null;
  readonly author?: EmbedAuthor | null;
  readonly provider?: EmbedAuthor | null;
  readonly image?: EmbedMedia | null;
  readonly thumbnail?: EmbedMedia | null;
  readonly video?: EmbedMedia | null;
  readonly audio?: EmbedMedia | null;
  readonly footer?: EmbedFooter | null;
  readonly fields?: readonly EmbedField[];
  readonly nsfw?: boolean | null;
};

export type EmbedAuthor = {
  readonly name: string;
  readonly url?: string | null;
  readonly icon_url?: string | null;
  readonly proxy_icon_url?: string | null;
};

export type EmbedMedia = {
  readonly url: string;
  readonly proxy_url?: string | null;
  readonly width?: number | null;
  readonly height?: number | null;
  readonly content_type?: string | null;
  readonly description?: string | null;
  readonly flags?: number;
};

export type EmbedFooter = {
  readonly text: string;
  readonly icon_url?: string | null;
  readonly proxy_icon_url?: string | null;
};

export type EmbedField = {
  readonly name: string;
  readonly value: string;
  readonly inline: boolean;
};

export type Attachment = {
  readonly id: Snowflake;
  readonly filename: string;
  readonly title?: string | null;
  readonly description?: string | null;
  readonly content_type?: string;
  readonly size: number;
  readonly url: string | null;
  readonly proxy_url?: string | null;
  readonly width?: number | null;
  readonly height?: number | null;
  readonly flags: number;
  readonly nsfw?: boolean;
  readonly duration?: number | null;
  readonly waveform?: string | null;
  readonly expires_at?: Timestamp | null;
  readonly expired?: boolean;
};

export type MessageSticker = {
  readonly id: Snowflake;
  readonly name: string;
  readonly animated: boolean;
  readonly nsfw?: boolean;
};

export type Reaction = {
  readonly emoji: ReactionEmoji;
  readonly count: number;
  readonly me?: boolean;
};

export type ReactionEmoji = {
  readonly id?: Snowflake | null;
  readonly name: string;
  readonly animated?: boolean;
};

export type MessageReference = {
  readonly message_id: Snowflake;
  readonly channel_id: Snowflake;
  readonly guild_id?: Snowflake;
  readonly type: 0 | 1;
};

export type MessageSnapshot = {
  readonly type: MessageType;
  readonly content?: string | null;
  readonly flags: number;
  readonly timestamp: Timestamp;
  readonly edited_timestamp?: Timestamp | null;
  readonly mentions?: readonly Snowflake[];
  readonly mention_roles?: readonly Snowflake[];
  readonly embeds?: readonly Embed[];
  readonly attachments?: readonly Attachment[];
  readonly stickers?: readonly MessageSticker[];
};

export type MessageCall = {
  readonly participants: readonly Snowflake[];
  readonly ended_timestamp?: Timestamp | null;
};

export type ActionRow = {
  readonly type: 1;
  readonly components: readonly (Button | StringSelect)[];
};

export type Button = {
  readonly type: 2;
  readonly style: 1 | 2 | 3 | 4 | 5;
  readonly label?: string;
  readonly custom_id?: string;
  readonly url?: string;
  readonly disabled?: boolean;
  readonly emoji?: ReactionEmoji;
};

export type StringSelect = {
  readonly type: 3;
  readonly custom_id: string;
  readonly options: readonly SelectOption[];
  readonly placeholder?: string;
  readonly min_values?: number;
  readonly max_values?: number;
  readonly disabled?: boolean;
};

export type SelectOption = {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  readonly emoji?: ReactionEmoji;
  readonly default?: boolean;
};

export type PinPage = {
  readonly items: readonly Pin[];
  readonly has_more: boolean;
};

export type Pin = {
  readonly message: Message;
  readonly pinned_at: Timestamp;
};

export type Member = {
  readonly user: User;
  readonly nick: string | null;
  readonly avatar: string | null;
  readonly banner: string | null;
  readonly accent_color: number | null;
  readonly roles: readonly Snowflake[];
  readonly joined_at: Timestamp;
  readonly mute: boolean;
  readonly deaf: boolean;
  readonly communication_disabled_until: Timestamp | null;
  readonly profile_flags?: number | null;
  readonly mention_flags?: number;
};

export type Ban = {
  readonly user: User;
  readonly reason: string | null;
  readonly moderator_id: Snowflake;
  readonly banned_at: Timestamp;
  readonly expires_at: Timestamp | null;
};

export type Role = {
  readonly id: Snowflake;
  readonly name: string;
  readonly color: number;
  readonly position: number;
  readonly hoist_position?: number | null;
  readonly permissions: PermissionBits;
  readonly hoist: boolean;
  readonly mentionable: boolean;
  readonly unicode_emoji?: string | null;
};

export type Emoji = {
  readonly id: Snowflake;
  readonly name: string;
  readonly animated: boolean;
  readonly nsfw?: boolean;
  readonly user?: User;
};

export type Sticker = {
  readonly id: Snowflake;
  readonly name: string;
  readonly description: string | null;
  readonly tags: readonly string[];
  readonly animated: boolean;
  readonly nsfw?: boolean;
  readonly user?: User;
};

export type Invite = {
  readonly code: string;
  readonly type: (0 | 1) | number;
  readonly guild?: InviteGuild;
  readonly channel: InviteChannel;
  readonly inviter?: User | null;
  readonly member_count: number;
  readonly presence_count: number;
  readonly expires_at: Timestamp | null;
  readonly temporary: boolean;
  readonly created_at?: Timestamp;
  readonly uses?: number;
  readonly max_uses?: number;
  readonly max_age?: number;
};

export type InviteGuild = {
  readonly id: Snowflake;
  readonly name: string;
  readonly icon: string | null;
  readonly banner?: string | null;
  readonly splash?: string | null;
  readonly features: readonly string[];
};

export type InviteChannel = {
  readonly id: Snowflake;
  readonly type: ChannelType;
  readonly name?: string | null;
  readonly icon?: string | null;
  readonly recipients?: readonly User[];
};

export type Webhook = {
  readonly id: Snowflake;
  readonly guild_id: Snowflake;
  readonly channel_id: Snowflake;
  readonly user?: User;
  readonly name: string;
  readonly avatar: string | null;
  readonly token: string;
  readonly interaction_url?: string | null;
};

export type Guild = {
  readonly id: Snowflake;
  readonly name: string;
  readonly icon: string | null;
  readonly banner: string | null;
  readonly splash: string | null;
  readonly owner_id: Snowflake;
  readonly features: readonly string[];
  readonly verification_level: number;
  readonly mfa_level: number;
  readonly nsfw_level: number;
  readonly explicit_content_filter: number;
  readonly default_message_notifications: number;
  readonly afk_channel_id: Snowflake | null;
  readonly afk_timeout: number;
  readonly system_channel_id: Snowflake | null;
  readonly system_channel_flags: number;
  readonly rules_channel_id: Snowflake | null;
  readonly vanity_url_code: string | null;
  readonly disabled_operations: number;
  readonly permissions?: PermissionBits;
  readonly member_count?: number;
};

export type EmbedInput = {
  readonly title?: string | null;
  readonly description?: string | null;
  readonly url?: string | null;
  readonly color?: number | null;
  readonly timestamp?: Timestamp | null;
  readonly author?: {
    readonly name: string;
    readonly url?: string | null;
    readonly icon_url?: string | null;
  } | null;
  readonly image?: EmbedMediaInput | null;
  readonly thumbnail?: EmbedMediaInput | null;
  readonly footer?: {
    readonly text: string;
    readonly icon_url?: string | null;
  } | null;
  readonly fields?: readonly EmbedFieldInput[] | null;
};

export type EmbedMediaInput = {
  readonly url: string;
  readonly description?: string | null;
};

export type EmbedFieldInput = {
  readonly name: string;
  readonly value: string;
  readonly inline?: boolean;
};

export type AllowedMentions = {
  readonly parse?: readonly ("users" | "roles" | "everyone")[];
  readonly users?: readonly Snowflake[];
  readonly roles?: readonly Snowflake[];
  readonly replied_user?: boolean;
};

export type MessageReferenceInput = {
  readonly message_id: Snowflake;
  readonly channel_id?: Snowflake;
  readonly guild_id?: Snowflake;
  readonly type?: 0 | 1;
  readonly attachment_ids?: readonly Snowflake[];
  readonly embed_indices?: readonly number[];
};

export type AuditLogEntry = {
  readonly id: Snowflake;
  readonly action_type: AuditLogAction;
  readonly user_id: Snowflake | null;
  readonly target_id: string | null;
  readonly reason?: string;
  readonly options?: {
    readonly [key: string]: unknown;
  };
  readonly changes?: readonly AuditLogChange[];
};

export type AuditLogAction = (1 | 10 | 11 | 12 | 13 | 14 | 15 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 30 | 31 | 32 | 40 | 41 | 42 | 50 | 51 | 52 | 60 | 61 | 62 | 72 | 73 | 74 | 75 | 90 | 91 | 92) | number;

export type AuditLogChange = {
  readonly key: string;
  readonly old_value?: unknown;
  readonly new_value?: unknown;
};

export type ExpressionFailure = {
  readonly name: string;
  readonly error: string;
};

/** Every operation of Fluxer as its service sees it. */
export interface FluxerOperations {
  readonly "instance.discover": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: Instance };
  };
  readonly "gateway.getBot": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: GatewayBot };
  };
  readonly "applications.getMe": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: ApplicationSelf };
  };
  readonly "applications.create": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: ApplicationCreateRequest;
    readonly answers: { readonly 200: Application };
  };
  readonly "applications.getOwn": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: OwnApplications };
  };
  readonly "applications.getPublic": {
    readonly path: { readonly application_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: ApplicationPublic };
  };
  readonly "users.getMe": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: UserSelf };
  };
  readonly "users.get": {
    readonly path: { readonly user_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: User };
  };
  readonly "users.getProfile": {
    readonly path: { readonly user_id: string };
    readonly query: {
  readonly guild_id?: Snowflake;
  readonly with_mutual_friends?: boolean;
  readonly with_mutual_guilds?: boolean;
};
    readonly body: undefined;
    readonly answers: { readonly 200: UserProfile };
  };
  readonly "users.listGuilds": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly limit?: number;
  readonly with_counts?: boolean;
  readonly before?: Snowflake;
  readonly after?: Snowflake;
};
    readonly body: undefined;
    readonly answers: { readonly 200: readonly GuildDetails[] };
  };
  readonly "users.leaveGuild": {
    readonly path: { readonly guild_id: string };
    readonly query: {
  readonly delete_messages?: boolean;
};
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "users.listChannels": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: readonly Channel[] };
  };
  readonly "users.createChannel": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: PrivateChannelCreateRequest;
    readonly answers: { readonly 200: Channel };
  };
  readonly "channels.get": {
    readonly path: { readonly channel_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: Channel };
  };
  readonly "channels.update": {
    readonly path: { readonly channel_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: ChannelUpdateRequest;
    readonly answers: { readonly 200: Channel };
  };
  readonly "channels.delete": {
    readonly path: { readonly channel_id: string };
    readonly query: {
  readonly silent?: boolean;
  readonly delete_messages?: boolean;
};
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "channels.setPermission": {
    readonly path: { readonly channel_id: string; readonly overwrite_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: OverwriteRequest;
    readonly answers: { readonly 204: undefined };
  };
  readonly "channels.deletePermission": {
    readonly path: { readonly channel_id: string; readonly overwrite_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "channels.startTyping": {
    readonly path: { readonly channel_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "channels.getSlowmode": {
    readonly path: { readonly channel_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: Slowmode };
  };
  readonly "channels.addRecipient": {
    readonly path: { readonly channel_id: string; readonly user_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "channels.removeRecipient": {
    readonly path: { readonly channel_id: string; readonly user_id: string };
    readonly query: {
  readonly silent?: boolean;
  readonly delete_messages?: boolean;
};
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "messages.list": {
    readonly path: { readonly channel_id: string };
    readonly query: {
  readonly limit?: number;
  readonly before?: Snowflake;
  readonly after?: Snowflake;
  readonly around?: Snowflake;
};
    readonly body: undefined;
    readonly answers: { readonly 200: readonly Message[] };
  };
  readonly "messages.create": {
    readonly path: { readonly channel_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: (MessageCreateRequest) | undefined;
    readonly answers: { readonly 200: Message };
  };
  readonly "messages.get": {
    readonly path: { readonly channel_id: string; readonly message_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: Message };
  };
  readonly "messages.edit": {
    readonly path: { readonly channel_id: string; readonly message_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: (MessageEditRequest) | undefined;
    readonly answers: { readonly 200: Message };
  };
  readonly "messages.delete": {
    readonly path: { readonly channel_id: string; readonly message_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "messages.bulkDelete": {
    readonly path: { readonly channel_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: MessageBulkDeleteRequest;
    readonly answers: { readonly 204: undefined };
  };
  readonly "messages.deleteAttachment": {
    readonly path: { readonly channel_id: string; readonly message_id: string; readonly attachment_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "pins.list": {
    readonly path: { readonly channel_id: string };
    readonly query: {
  readonly limit?: number;
  readonly before?: Timestamp;
};
    readonly body: undefined;
    readonly answers: { readonly 200: PinPage };
  };
  readonly "pins.add": {
    readonly path: { readonly channel_id: string; readonly message_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "pins.remove": {
    readonly path: { readonly channel_id: string; readonly message_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "reactions.add": {
    readonly path: { readonly channel_id: string; readonly message_id: string; readonly emoji: string };
    readonly query: {
  readonly session_id?: string;
};
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "reactions.removeOwn": {
    readonly path: { readonly channel_id: string; readonly message_id: string; readonly emoji: string };
    readonly query: {
  readonly session_id?: string;
};
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "reactions.remove": {
    readonly path: { readonly channel_id: string; readonly message_id: string; readonly emoji: string; readonly user_id: string };
    readonly query: {
  readonly session_id?: string;
};
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "reactions.listUsers": {
    readonly path: { readonly channel_id: string; readonly message_id: string; readonly emoji: string };
    readonly query: {
  readonly limit?: number;
  readonly after?: Snowflake;
};
    readonly body: undefined;
    readonly answers: { readonly 200: ReactionUsersPage };
  };
  readonly "reactions.list": {
    readonly path: { readonly channel_id: string; readonly message_id: string; readonly emoji: string };
    readonly query: {
  readonly limit?: number;
  readonly after?: Snowflake;
};
    readonly body: undefined;
    readonly answers: { readonly 200: readonly User[] };
  };
  readonly "reactions.removeEmoji": {
    readonly path: { readonly channel_id: string; readonly message_id: string; readonly emoji: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "reactions.removeAll": {
    readonly path: { readonly channel_id: string; readonly message_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "attachments.plan": {
    readonly path: { readonly channel_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: UploadPlanRequest;
    readonly answers: { readonly 200: UploadPlan };
  };
  readonly "attachments.complete": {
    readonly path: { readonly channel_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: UploadCompleteRequest;
    readonly answers: { readonly 200: UploadResult };
  };
  readonly "guilds.get": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: GuildDetails };
  };
  readonly "guilds.update": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: GuildUpdateRequest;
    readonly answers: { readonly 200: GuildDetails };
  };
  readonly "guilds.listChannels": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: readonly Channel[] };
  };
  readonly "guilds.createChannel": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: ChannelCreateRequest;
    readonly answers: { readonly 200: Channel };
  };
  readonly "guilds.moveChannels": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: readonly ChannelPosition[];
    readonly answers: { readonly 204: undefined };
  };
  readonly "auditLogs.list": {
    readonly path: { readonly guild_id: string };
    readonly query: {
  readonly limit?: number;
  readonly before?: Snowflake;
  readonly after?: Snowflake;
  readonly user_id?: Snowflake;
  readonly action_type?: number;
};
    readonly body: undefined;
    readonly answers: { readonly 200: AuditLog };
  };
  readonly "guilds.getVanityUrl": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: VanityUrl };
  };
  readonly "guilds.updateVanityUrl": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: VanityUrlRequest;
    readonly answers: { readonly 200: VanityUrlChange };
  };
  readonly "members.list": {
    readonly path: { readonly guild_id: string };
    readonly query: {
  readonly limit?: number;
  readonly after?: Snowflake;
};
    readonly body: undefined;
    readonly answers: { readonly 200: readonly Member[] };
  };
  readonly "members.getMe": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: Member };
  };
  readonly "members.updateMe": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: MemberSelfUpdateRequest;
    readonly answers: { readonly 200: Member };
  };
  readonly "members.get": {
    readonly path: { readonly guild_id: string; readonly user_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: Member };
  };
  readonly "members.update": {
    readonly path: { readonly guild_id: string; readonly user_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: MemberUpdateRequest;
    readonly answers: { readonly 200: Member };
  };
  readonly "members.remove": {
    readonly path: { readonly guild_id: string; readonly user_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "members.addRole": {
    readonly path: { readonly guild_id: string; readonly user_id: string; readonly role_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "members.removeRole": {
    readonly path: { readonly guild_id: string; readonly user_id: string; readonly role_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "members.search": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: MemberSearchRequest;
    readonly answers: { readonly 200: MemberSearchResult };
  };
  readonly "bans.list": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: readonly Ban[] };
  };
  readonly "bans.create": {
    readonly path: { readonly guild_id: string; readonly user_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: (BanRequest) | undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "bans.remove": {
    readonly path: { readonly guild_id: string; readonly user_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "roles.list": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: readonly Role[] };
  };
  readonly "roles.create": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: RoleCreateRequest;
    readonly answers: { readonly 200: Role };
  };
  readonly "roles.move": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: readonly RolePosition[];
    readonly answers: { readonly 204: undefined };
  };
  readonly "roles.update": {
    readonly path: { readonly guild_id: string; readonly role_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: RoleUpdateRequest;
    readonly answers: { readonly 200: Role };
  };
  readonly "roles.delete": {
    readonly path: { readonly guild_id: string; readonly role_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "roles.setHoistPositions": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: readonly RoleHoistPosition[];
    readonly answers: { readonly 204: undefined };
  };
  readonly "roles.resetHoistPositions": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "emojis.list": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: readonly Emoji[] };
  };
  readonly "emojis.create": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: EmojiCreateRequest;
    readonly answers: { readonly 200: Emoji };
  };
  readonly "emojis.createMany": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: EmojiBulkRequest;
    readonly answers: { readonly 200: EmojiBulkResult };
  };
  readonly "emojis.clone": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: EmojiCloneRequest;
    readonly answers: { readonly 200: Emoji };
  };
  readonly "emojis.update": {
    readonly path: { readonly guild_id: string; readonly emoji_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: EmojiUpdateRequest;
    readonly answers: { readonly 200: Emoji };
  };
  readonly "emojis.delete": {
    readonly path: { readonly guild_id: string; readonly emoji_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "emojis.getMetadata": {
    readonly path: { readonly emoji_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: ExpressionMetadata };
  };
  readonly "stickers.list": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: readonly Sticker[] };
  };
  readonly "stickers.create": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: StickerCreateRequest;
    readonly answers: { readonly 200: Sticker };
  };
  readonly "stickers.createMany": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: StickerBulkRequest;
    readonly answers: { readonly 200: StickerBulkResult };
  };
  readonly "stickers.clone": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: StickerCloneRequest;
    readonly answers: { readonly 200: Sticker };
  };
  readonly "stickers.update": {
    readonly path: { readonly guild_id: string; readonly sticker_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: StickerUpdateRequest;
    readonly answers: { readonly 200: Sticker };
  };
  readonly "stickers.delete": {
    readonly path: { readonly guild_id: string; readonly sticker_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "stickers.getMetadata": {
    readonly path: { readonly sticker_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: ExpressionMetadata };
  };
  readonly "invites.get": {
    readonly path: { readonly invite_code: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: Invite };
  };
  readonly "invites.accept": {
    readonly path: { readonly invite_code: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: Invite };
  };
  readonly "invites.delete": {
    readonly path: { readonly invite_code: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "invites.listForChannel": {
    readonly path: { readonly channel_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: readonly Invite[] };
  };
  readonly "invites.create": {
    readonly path: { readonly channel_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: (InviteCreateRequest) | undefined;
    readonly answers: { readonly 200: Invite };
  };
  readonly "invites.listForGuild": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: readonly Invite[] };
  };
  readonly "webhooks.listForChannel": {
    readonly path: { readonly channel_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: readonly Webhook[] };
  };
  readonly "webhooks.create": {
    readonly path: { readonly channel_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: WebhookCreateRequest;
    readonly answers: { readonly 200: Webhook };
  };
  readonly "webhooks.listForGuild": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: readonly Webhook[] };
  };
  readonly "webhooks.get": {
    readonly path: { readonly webhook_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: Webhook };
  };
  readonly "webhooks.update": {
    readonly path: { readonly webhook_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: WebhookUpdateRequest;
    readonly answers: { readonly 200: Webhook };
  };
  readonly "webhooks.delete": {
    readonly path: { readonly webhook_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "webhooks.getWithToken": {
    readonly path: { readonly webhook_id: string; readonly webhook_token: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: Webhook };
  };
  readonly "webhooks.execute": {
    readonly path: { readonly webhook_id: string; readonly webhook_token: string };
    readonly query: {
  readonly wait?: boolean;
};
    readonly body: (WebhookExecuteRequest) | undefined;
    readonly answers: { readonly 200: Message; readonly 204: undefined };
  };
  readonly "webhooks.updateWithToken": {
    readonly path: { readonly webhook_id: string; readonly webhook_token: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: WebhookTokenUpdateRequest;
    readonly answers: { readonly 200: Webhook };
  };
  readonly "webhooks.deleteWithToken": {
    readonly path: { readonly webhook_id: string; readonly webhook_token: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "webhooks.getMessage": {
    readonly path: { readonly webhook_id: string; readonly webhook_token: string; readonly message_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: Message };
  };
  readonly "webhooks.editMessage": {
    readonly path: { readonly webhook_id: string; readonly webhook_token: string; readonly message_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: WebhookMessageEditRequest;
    readonly answers: { readonly 200: Message };
  };
  readonly "webhooks.deleteMessage": {
    readonly path: { readonly webhook_id: string; readonly webhook_token: string; readonly message_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "webhooks.executeSlack": {
    readonly path: { readonly webhook_id: string; readonly webhook_token: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: SlackMessage;
    readonly answers: { readonly 200: unknown };
  };
  readonly "webhooks.executeGithub": {
    readonly path: { readonly webhook_id: string; readonly webhook_token: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: GithubEvent;
    readonly answers: { readonly 204: undefined };
  };
  readonly "webhooks.executeInstatus": {
    readonly path: { readonly webhook_id: string; readonly webhook_token: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: InstatusEvent;
    readonly answers: { readonly 204: undefined };
  };
  readonly "oauth2.token": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: (TokenRequest) | undefined;
    readonly answers: { readonly 200: TokenResponse };
  };
  readonly "oauth2.revoke": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: (TokenRevokeRequest) | undefined;
    readonly answers: { readonly 200: undefined };
  };
  readonly "oauth2.introspect": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: (TokenIntrospectRequest) | undefined;
    readonly answers: { readonly 200: TokenIntrospection };
  };
  readonly "oauth2.me": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: Authorization };
  };
  readonly "oauth2.userinfo": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: UserInfo };
  };
  readonly "oauth2.consent": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: ConsentRequest;
    readonly answers: { readonly 200: ConsentResponse };
  };
  readonly "instance.getSsoStatus": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: SsoStatus };
  };
  readonly "instance.getTelemetry": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: TelemetryStatus };
  };
  readonly "relays.list": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly lat?: number;
  readonly lon?: number;
  readonly limit?: number;
};
    readonly body: undefined;
    readonly answers: { readonly 200: RelayList };
  };
  readonly "relays.register": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: RelayRegisterRequest;
    readonly answers: { readonly 201: Relay };
  };
  readonly "relays.getStatus": {
    readonly path: { readonly relay_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: Relay };
  };
  readonly "relays.heartbeat": {
    readonly path: { readonly relay_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: RelayAnswer };
  };
  readonly "relays.delete": {
    readonly path: { readonly relay_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: RelayAnswer };
  };
}
