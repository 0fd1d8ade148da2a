// Written by `pnpm run generate` from spec/astral.yaml. Do not edit.

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
};

export type UserSelfUpdateRequest = {
  readonly username?: string;
  readonly discriminator?: string;
  readonly global_name?: string | null;
  readonly avatar?: string | null;
  readonly banner?: string | null;
  readonly bio?: string | null;
  readonly pronouns?: string | null;
  readonly accent_color?: number | null;
};

export type PrivateChannelCreateRequest = {
  readonly recipient_id?: Snowflake;
  readonly recipients?: readonly Snowflake[];
};

export type Relationship = {
  readonly id: Snowflake;
  readonly type: (1 | 2 | 3 | 4) | number;
  readonly user: User;
  readonly since?: Timestamp;
  readonly nickname?: string | null;
};

export type MessageCreateRequest = {
  readonly content?: string | null;
  readonly embeds?: readonly EmbedInput[];
  readonly attachments?: readonly AttachmentInput[];
  readonly message_reference?: MessageReferenceInput;
  readonly allowed_mentions?: AllowedMentions;
  readonly flags?: number;
  readonly nonce?: string;
  readonly sticker_ids?: readonly Snowflake[];
  readonly tts?: boolean;
  readonly components?: readonly ActionRow[];
};

export type MessageEditRequest = {
  readonly content?: string | null;
  readonly embeds?: readonly EmbedInput[];
  readonly allowed_mentions?: AllowedMentions;
  readonly flags?: number;
  readonly attachments?: readonly AttachmentInput[];
  readonly components?: readonly ActionRow[];
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

export type ApplicationCreateRequest = {
  readonly name: string;
  readonly redirect_uris?: readonly string[];
  readonly bot_public?: boolean;
};

export type ApplicationUpdateRequest = {
  readonly name?: string;
  readonly redirect_uris?: readonly string[];
  readonly bot_public?: boolean;
  readonly bot_require_code_grant?: boolean;
};

export type ApplicationBotUpdateRequest = {
  readonly username?: string;
  readonly discriminator?: string;
  readonly avatar?: string | null;
  readonly banner?: string | null;
  readonly bio?: string | null;
};

export type BotTokenReset = {
  readonly token: string;
  readonly bot: ApplicationBot;
};

export type ClientSecretReset = {
  readonly client_secret: string;
};

export type SudoRequest = {
  readonly password?: string;
  readonly mfa_code?: string;
};

export type RtcRegion = {
  readonly id: string;
  readonly name: string;
  readonly emoji: string;
};

export type OverwriteRequest = {
  readonly type: 0 | 1;
  readonly allow?: PermissionBits;
  readonly deny?: PermissionBits;
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
  readonly url?: string | null;
  readonly permission_overwrites?: readonly ChannelOverwriteRequest[];
};

export type ChannelUpdateRequest = {
  readonly type?: number;
  readonly name?: string | null;
  readonly topic?: string | null;
  readonly parent_id?: Snowflake | null;
  readonly nsfw?: boolean;
  readonly rate_limit_per_user?: number;
  readonly bitrate?: number;
  readonly user_limit?: number;
  readonly rtc_region?: string | null;
  readonly url?: string | null;
  readonly permission_overwrites?: readonly ChannelOverwriteRequest[];
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
  readonly lock_permissions?: boolean;
};

export type CallEligibility = {
  readonly ringable: boolean;
  readonly silent: boolean;
};

export type CallUpdateRequest = {
  readonly region?: string | null;
};

export type CallRingRequest = {
  readonly recipients?: readonly Snowflake[];
};

export type GuildCreateRequest = {
  readonly name: string;
  readonly icon?: string | null;
};

export type GuildUpdateRequest = {
  readonly name?: string;
  readonly icon?: string | null;
  readonly banner?: string | null;
  readonly splash?: string | null;
  readonly verification_level?: number;
  readonly mfa_level?: number;
  readonly nsfw_level?: number;
  readonly explicit_content_filter?: number;
  readonly default_message_notifications?: number;
  readonly afk_channel_id?: Snowflake | null;
  readonly afk_timeout?: number;
  readonly system_channel_id?: Snowflake | null;
  readonly system_channel_flags?: number;
  readonly rules_channel_id?: Snowflake | null;
  readonly features?: readonly string[];
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

export type MemberSelfUpdateRequest = {
  readonly nick?: string | null;
  readonly avatar?: string | null;
  readonly banner?: string | null;
  readonly accent_color?: number | null;
};

export type MemberUpdateRequest = {
  readonly nick?: string | null;
  readonly roles?: readonly Snowflake[];
  readonly mute?: boolean;
  readonly deaf?: boolean;
  readonly communication_disabled_until?: Timestamp | null;
  readonly channel_id?: Snowflake | null;
};

export type BanRequest = {
  readonly delete_message_days?: number;
  readonly reason?: string | null;
  readonly ban_duration_seconds?: number | null;
};

export type RoleCreateRequest = {
  readonly name: string;
  readonly color?: number;
  readonly permissions?: PermissionBits;
};

export type RoleUpdateRequest = {
  readonly name?: string;
  readonly color?: number;
  readonly permissions?: PermissionBits;
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
  readonly interaction_url?: string | null;
};

export type WebhookUpdateRequest = {
  readonly name?: string;
  readonly avatar?: string | null;
  readonly channel_id?: Snowflake;
  readonly interaction_url?: string | null;
};

export type WebhookTokenUpdateRequest = {
  readonly name?: string;
  readonly avatar?: string | null;
  readonly interaction_url?: string | null;
};

export type WebhookExecuteRequest = {
  readonly content?: string | null;
  readonly embeds?: readonly EmbedInput[];
  readonly attachments?: readonly AttachmentInput[];
  readonly message_reference?: MessageReferenceInput;
  readonly allowed_mentions?: AllowedMentions;
  readonly flags?: number;
  readonly nonce?: string;
  readonly tts?: boolean;
  readonly components?: readonly ActionRow[];
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

export type CommandChoice = {
  readonly name: string;
  readonly value: string | number;
};

export type CommandOption = {
  readonly type: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  readonly choices?: readonly CommandChoice[];
  readonly options?: readonly CommandOption[];
  readonly channel_types?: readonly ChannelType[];
  readonly min_value?: number;
  readonly max_value?: number;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly autocomplete?: boolean;
};

export type Command = {
  readonly id: Snowflake;
  readonly application_id: Snowflake;
  readonly guild_id: Snowflake | null;
  readonly name: string;
  readonly description: string;
  readonly type: (1 | 2 | 3) | number;
  readonly options: readonly CommandOption[];
  readonly default_member_permissions: PermissionBits | null;
  readonly dm_permission: boolean;
  readonly version: Snowflake;
};

export type CommandCreateRequest = {
  readonly name: string;
  readonly description?: string;
  readonly type?: 1 | 2 | 3;
  readonly options?: readonly CommandOption[];
  readonly default_member_permissions?: PermissionBits | null;
  readonly dm_permission?: boolean;
};

export type CommandUpdateRequest = {
  readonly name?: string;
  readonly description?: string;
  readonly options?: readonly CommandOption[];
  readonly default_member_permissions?: PermissionBits | null;
  readonly dm_permission?: boolean;
};

export type ClickRequest = {
  readonly channel_id: Snowflake;
  readonly message_id: Snowflake;
  readonly custom_id: string;
  readonly values?: readonly string[];
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

export type Snowflake = string;

export type ChannelType = (0 | 1 | 2 | 3 | 4 | 998 | 999) | number;

export type Timestamp = string;

export type Overwrite = {
  readonly id: Snowflake;
  readonly type: 0 | 1;
  readonly allow: PermissionBits;
  readonly deny: PermissionBits;
};

export type PermissionBits = string;

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

export type AttachmentInput = {
  readonly id: Snowflake | number;
  readonly filename?: string;
  readonly title?: string | null;
  readonly description?: string | null;
  readonly flags?: number;
};

export type MessageReferenceInput = {
  readonly message_id: Snowflake;
  readonly channel_id?: Snowflake;
  readonly guild_id?: Snowflake;
  readonly type?: 0 | 1;
  readonly attachment_ids?: readonly Snowflake[];
  readonly embed_indices?: readonly number[];
};

export type AllowedMentions = {
  readonly parse?: readonly ("users" | "roles" | "everyone")[];
  readonly users?: readonly Snowflake[];
  readonly roles?: readonly Snowflake[];
  readonly replied_user?: boolean;
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

/** Every operation of Astral as its service sees it. */
export interface AstralOperations {
  readonly "gateway.getBot": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: GatewayBot };
  };
  readonly "users.getMe": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: UserSelf };
  };
  readonly "users.updateMe": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: UserSelfUpdateRequest;
    readonly answers: { readonly 200: UserSelf };
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
  readonly "applications.getMe": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: ApplicationSelf };
  };
  readonly "applications.list": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: readonly Application[] };
  };
  readonly "applications.create": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: ApplicationCreateRequest;
    readonly answers: { readonly 200: Application };
  };
  readonly "applications.get": {
    readonly path: { readonly application_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: Application };
  };
  readonly "applications.update": {
    readonly path: { readonly application_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: ApplicationUpdateRequest;
    readonly answers: { readonly 200: Application };
  };
  readonly "applications.delete": {
    readonly path: { readonly application_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "applications.getPublic": {
    readonly path: { readonly application_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: ApplicationPublic };
  };
  readonly "applications.updateBot": {
    readonly path: { readonly application_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: ApplicationBotUpdateRequest;
    readonly answers: { readonly 200: ApplicationBot };
  };
  readonly "applications.resetBotToken": {
    readonly path: { readonly application_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: (SudoRequest) | undefined;
    readonly answers: { readonly 200: BotTokenReset };
  };
  readonly "applications.resetClientSecret": {
    readonly path: { readonly application_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: (SudoRequest) | undefined;
    readonly answers: { readonly 200: ClientSecretReset };
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
  readonly "messages.bulkDelete": {
    readonly path: { readonly channel_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: MessageBulkDeleteRequest;
    readonly answers: { readonly 204: undefined };
  };
  readonly "messages.bulkDeleteDocumented": {
    readonly path: { readonly channel_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: MessageBulkDeleteRequest;
    readonly answers: { readonly 204: undefined };
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
  readonly "messages.deleteAttachment": {
    readonly path: { readonly channel_id: string; readonly message_id: string; readonly attachment_id: string };
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
  readonly "reactions.add": {
    readonly path: { readonly channel_id: string; readonly message_id: string; readonly emoji: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "reactions.removeOwn": {
    readonly path: { readonly channel_id: string; readonly message_id: string; readonly emoji: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "reactions.remove": {
    readonly path: { readonly channel_id: string; readonly message_id: string; readonly emoji: string; readonly user_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "users.listGuilds": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly limit?: number;
  readonly before?: Snowflake;
  readonly after?: Snowflake;
};
    readonly body: undefined;
    readonly answers: { readonly 200: readonly Guild[] };
  };
  readonly "users.leaveGuild": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "users.listRelationships": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: readonly Relationship[] };
  };
  readonly "users.get": {
    readonly path: { readonly user_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: User };
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
  readonly "channels.listRtcRegions": {
    readonly path: { readonly channel_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: readonly RtcRegion[] };
  };
  readonly "channels.addRecipient": {
    readonly path: { readonly channel_id: string; readonly user_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "channels.removeRecipient": {
    readonly path: { readonly channel_id: string; readonly user_id: string };
    readonly query: Readonly<Record<never, never>>;
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
  readonly "calls.get": {
    readonly path: { readonly channel_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: CallEligibility };
  };
  readonly "calls.update": {
    readonly path: { readonly channel_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: CallUpdateRequest;
    readonly answers: { readonly 204: undefined };
  };
  readonly "calls.ring": {
    readonly path: { readonly channel_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: (CallRingRequest) | undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "calls.stopRinging": {
    readonly path: { readonly channel_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: (CallRingRequest) | undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "guilds.create": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: GuildCreateRequest;
    readonly answers: { readonly 200: Guild };
  };
  readonly "guilds.get": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: Guild };
  };
  readonly "guilds.update": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: GuildUpdateRequest;
    readonly answers: { readonly 200: Guild };
  };
  readonly "guilds.delete": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: (SudoRequest) | undefined;
    readonly answers: { readonly 204: undefined };
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
  readonly "webhooks.listForGuild": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: readonly Webhook[] };
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
  readonly "webhooks.executeGithub": {
    readonly path: { readonly webhook_id: string; readonly webhook_token: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: GithubEvent;
    readonly answers: { readonly 204: undefined };
  };
  readonly "webhooks.executeSlack": {
    readonly path: { readonly webhook_id: string; readonly webhook_token: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: SlackMessage;
    readonly answers: { readonly 200: unknown };
  };
  readonly "commands.list": {
    readonly path: { readonly application_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: readonly Command[] };
  };
  readonly "commands.create": {
    readonly path: { readonly application_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: CommandCreateRequest;
    readonly answers: { readonly 201: Command };
  };
  readonly "commands.replace": {
    readonly path: { readonly application_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: readonly CommandCreateRequest[];
    readonly answers: { readonly 200: readonly Command[] };
  };
  readonly "commands.get": {
    readonly path: { readonly application_id: string; readonly command_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: Command };
  };
  readonly "commands.update": {
    readonly path: { readonly application_id: string; readonly command_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: CommandUpdateRequest;
    readonly answers: { readonly 200: Command };
  };
  readonly "commands.delete": {
    readonly path: { readonly application_id: string; readonly command_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "guildCommands.list": {
    readonly path: { readonly application_id: string; readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: readonly Command[] };
  };
  readonly "guildCommands.create": {
    readonly path: { readonly application_id: string; readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: CommandCreateRequest;
    readonly answers: { readonly 201: Command };
  };
  readonly "guildCommands.replace": {
    readonly path: { readonly application_id: string; readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: readonly CommandCreateRequest[];
    readonly answers: { readonly 200: readonly Command[] };
  };
  readonly "guildCommands.get": {
    readonly path: { readonly application_id: string; readonly guild_id: string; readonly command_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: Command };
  };
  readonly "guildCommands.update": {
    readonly path: { readonly application_id: string; readonly guild_id: string; readonly command_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: CommandUpdateRequest;
    readonly answers: { readonly 200: Command };
  };
  readonly "guildCommands.delete": {
    readonly path: { readonly application_id: string; readonly guild_id: string; readonly command_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "interactions.click": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: ClickRequest;
    readonly answers: { readonly 204: undefined };
  };
  readonly "oauth2.token": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: TokenRequest;
    readonly answers: { readonly 200: TokenResponse };
  };
  readonly "oauth2.revoke": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: TokenRevokeRequest;
    readonly answers: { readonly 200: undefined };
  };
  readonly "oauth2.introspect": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: TokenIntrospectRequest;
    readonly answers: { readonly 200: TokenIntrospection };
  };
  readonly "oauth2.userinfo": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: UserInfo };
  };
  readonly "oauth2.me": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: Authorization };
  };
  readonly "oauth2.consent": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: ConsentRequest;
    readonly answers: { readonly 200: ConsentResponse };
  };
}
