// Written by `pnpm run generate` from spec/chat.common.yaml. Do not edit.

/** Unsigned 64-bit id as decimal text. The upper 42 bits are milliseconds since 1420070400000. */
export type Snowflake = string;

/** ISO 8601 time in UTC. */
export type Timestamp = string;

/** Set of permission bits as decimal text. Read and build it with the permission helpers; it does not fit a number. */
export type PermissionBits = string;

/** 0 text, 1 direct message, 2 voice, 3 group direct message, 4 category, 998 link, 999 personal notes. */
export type ChannelType = 0 | 1 | 2 | 3 | 4 | 998 | 999 | (number & {});

/** 0 default, 1 recipient added, 2 recipient removed, 3 call, 4 name change, 5 icon change, 6 message pinned, 7 user joined, 19 reply. */
export type MessageType = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 19 | (number & {});

/** A person or bot as everybody sees it. */
export interface User {
  readonly id: Snowflake;
  /** Name without the discriminator. */
  readonly username: string;
  /** Four digits that tell equal names apart. */
  readonly discriminator: string;
  /** Display name. */
  readonly global_name: string | null;
  /** Hash of the image; begins with `a_` when animated. */
  readonly avatar: string | null;
  /** Main colour of the avatar, 0 to 16777215. */
  readonly avatar_color: number | null;
  /** Present and true for bots. */
  readonly bot?: boolean | undefined;
  /** Present and true for the platform itself. */
  readonly system?: boolean | undefined;
  /** Public flags of the account as a bit set. */
  readonly flags: number;
}

/** Permissions that one channel adds to or takes from a role or member. */
export interface Overwrite {
  /** Id of the role or member. */
  readonly id: Snowflake;
  /** 0 role, 1 member. */
  readonly type: 0 | 1;
  readonly allow: PermissionBits;
  readonly deny: PermissionBits;
}

/** A place for messages or voice. Which members are present depends on `type`. */
export interface Channel {
  readonly id: Snowflake;
  readonly type: ChannelType;
  /** Absent for direct messages. */
  readonly guild_id?: Snowflake | undefined;
  /** Absent for direct messages between two. */
  readonly name?: (string | null) | undefined;
  readonly topic?: (string | null) | undefined;
  /** Place among its siblings, counted from 0. */
  readonly position?: number | undefined;
  /** Category that holds the channel. */
  readonly parent_id?: (Snowflake | null) | undefined;
  /** True for age-restricted channels. */
  readonly nsfw?: boolean | undefined;
  /** Slow mode in seconds between two messages of one person; bots are exempt. */
  readonly rate_limit_per_user?: number | undefined;
  /** Bits per second of a voice channel. */
  readonly bitrate?: number | undefined;
  /** Most people in a voice channel; 0 for no limit. */
  readonly user_limit?: number | undefined;
  /** Voice region; null for automatic. */
  readonly rtc_region?: (string | null) | undefined;
  /** Newest message, which may be gone. */
  readonly last_message_id?: (Snowflake | null) | undefined;
  /** Time of the newest pin. */
  readonly last_pin_timestamp?: (Timestamp | null) | undefined;
  readonly permission_overwrites?: readonly Overwrite[] | undefined;
  /** The other people of a direct message. */
  readonly recipients?: readonly User[] | undefined;
  /** Owner of a group direct message. */
  readonly owner_id?: Snowflake | undefined;
  /** Icon hash of a group direct message. */
  readonly icon?: (string | null) | undefined;
  /** Nicknames in a group direct message by user id. */
  readonly nicks?: {
    readonly [key: string]: string;
  } | undefined;
  /** Target of a link channel. */
  readonly url?: (string | null) | undefined;
  /** Most connections of one person in a voice channel; Fluxer only. */
  readonly voice_connection_limit?: (number | null) | undefined;
  /** Whether the channel is age-restricted, in place of what its guild says; Fluxer only. */
  readonly nsfw_override?: (boolean | null) | undefined;
  /** Fluxer only. */
  readonly content_warning_level?: number | undefined;
  /** Fluxer only. */
  readonly content_warning_text?: (string | null) | undefined;
}

/** A file on a message. */
export interface Attachment {
  readonly id: Snowflake;
  readonly filename: string;
  readonly title?: (string | null) | undefined;
  /** Alternative text. */
  readonly description?: (string | null) | undefined;
  /** Media type. */
  readonly content_type?: string | undefined;
  /** Bytes. */
  readonly size: number;
  /** Where the file can be fetched; treat it as opaque. */
  readonly url: string | null;
  readonly proxy_url?: (string | null) | undefined;
  /** Pixels, for images and video. */
  readonly width?: (number | null) | undefined;
  /** Pixels, for images and video. */
  readonly height?: (number | null) | undefined;
  /** 8 spoiler, 16 explicit, 32 animated. */
  readonly flags: number;
  readonly nsfw?: boolean | undefined;
  /** Seconds, for audio and video. */
  readonly duration?: (number | null) | undefined;
  /** Of a voice message, in base64; Fluxer only. */
  readonly waveform?: (string | null) | undefined;
  readonly expires_at?: (Timestamp | null) | undefined;
  readonly expired?: boolean | undefined;
}

/** Describes one uploaded file, or names a file that an edit keeps. */
export interface AttachmentInput {
  /** Index of the part `files[n]`, or the id of a file that stays. */
  readonly id: Snowflake | number;
  readonly filename?: string | undefined;
  readonly title?: (string | null) | undefined;
  readonly description?: (string | null) | undefined;
  readonly flags?: number | undefined;
}

/** Image or video of an embed as the platform shows it. */
export interface EmbedMedia {
  readonly url: string;
  readonly proxy_url?: (string | null) | undefined;
  readonly width?: (number | null) | undefined;
  readonly height?: (number | null) | undefined;
  readonly content_type?: (string | null) | undefined;
  readonly description?: (string | null) | undefined;
  readonly flags?: number | undefined;
}

/** Line above the title of an embed. */
export interface EmbedAuthor {
  readonly name: string;
  readonly url?: (string | null) | undefined;
  readonly icon_url?: (string | null) | undefined;
  readonly proxy_icon_url?: (string | null) | undefined;
}

/** Line below an embed. */
export interface EmbedFooter {
  readonly text: string;
  readonly icon_url?: (string | null) | undefined;
  readonly proxy_icon_url?: (string | null) | undefined;
}

/** One name and value of an embed. */
export interface EmbedField {
  readonly name: string;
  readonly value: string;
  readonly inline: boolean;
}

/** A rich block below the text of a message. */
export interface Embed {
  /** Kind of block; those sent by bots are `rich`. */
  readonly type: "rich" | "image" | "video" | "audio" | "article" | "link" | "gifv" | (string & {});
  readonly url?: (string | null) | undefined;
  readonly title?: (string | null) | undefined;
  readonly description?: (string | null) | undefined;
  /** Colour of the bar, 0 to 16777215. */
  readonly color?: (number | null) | undefined;
  readonly timestamp?: (Timestamp | null) | undefined;
  readonly author?: (EmbedAuthor | null) | undefined;
  readonly provider?: (EmbedAuthor | null) | undefined;
  readonly image?: (EmbedMedia | null) | undefined;
  readonly thumbnail?: (EmbedMedia | null) | undefined;
  readonly video?: (EmbedMedia | null) | undefined;
  readonly audio?: (EmbedMedia | null) | undefined;
  readonly footer?: (EmbedFooter | null) | undefined;
  readonly fields?: readonly EmbedField[] | undefined;
  readonly nsfw?: (boolean | null) | undefined;
}

/** Image of an embed to send. `attachment://name` points at a file of the same message. */
export interface EmbedMediaInput {
  readonly url: string;
  readonly description?: (string | null) | undefined;
}

/** One name and value of an embed to send. */
export interface EmbedFieldInput {
  readonly name: string;
  readonly value: string;
  /** @default false */
  readonly inline?: boolean | undefined;
}

/** An embed to send. */
export interface EmbedInput {
  readonly title?: (string | null) | undefined;
  readonly description?: (string | null) | undefined;
  readonly url?: (string | null) | undefined;
  readonly color?: (number | null) | undefined;
  readonly timestamp?: (Timestamp | null) | undefined;
  readonly author?: ({
    readonly name: string;
    readonly url?: (string | null) | undefined;
    readonly icon_url?: (string | null) | undefined;
  } | null) | undefined;
  readonly image?: (EmbedMediaInput | null) | undefined;
  readonly thumbnail?: (EmbedMediaInput | null) | undefined;
  readonly footer?: ({
    readonly text: string;
    readonly icon_url?: (string | null) | undefined;
  } | null) | undefined;
  readonly fields?: (readonly EmbedFieldInput[] | null) | undefined;
}

/** Who a message may notify. Without it everybody named in the text is notified; an empty object notifies nobody. */
export interface AllowedMentions {
  /** Kinds of mention that the text itself may trigger. */
  readonly parse?: readonly ("users" | "roles" | "everyone")[] | undefined;
  readonly users?: readonly Snowflake[] | undefined;
  readonly roles?: readonly Snowflake[] | undefined;
  /** Whether the author of the message replied to is notified. */
  readonly replied_user?: boolean | undefined;
}

/** The message that a reply or forward points at. */
export interface MessageReference {
  readonly message_id: Snowflake;
  readonly channel_id: Snowflake;
  readonly guild_id?: Snowflake | undefined;
  /** 0 reply, 1 forward. */
  readonly type: 0 | 1;
}

/** Makes a message a reply to, or a forward of, another. */
export interface MessageReferenceInput {
  readonly message_id: Snowflake;
  /** Needed by forwards; a reply is always in its own channel. */
  readonly channel_id?: Snowflake | undefined;
  readonly guild_id?: Snowflake | undefined;
  /**
   * 0 reply, 1 forward.
   * @default 0
   */
  readonly type?: (0 | 1) | undefined;
  /** Forwards: the files that go along, in place of all; Fluxer only. */
  readonly attachment_ids?: readonly Snowflake[] | undefined;
  /** Forwards: the embeds that go along, counted from 0, in place of all; Fluxer only. */
  readonly embed_indices?: readonly number[] | undefined;
}

/** An emoji on a message. `id` is absent or null for Unicode emojis. */
export interface ReactionEmoji {
  readonly id?: (Snowflake | null) | undefined;
  readonly name: string;
  readonly animated?: boolean | undefined;
}

/** How often one emoji was used on a message. */
export interface Reaction {
  readonly emoji: ReactionEmoji;
  readonly count: number;
  /** Present and true when the caller used it too. */
  readonly me?: boolean | undefined;
}

/** A sticker on a message. */
export interface MessageSticker {
  readonly id: Snowflake;
  readonly name: string;
  readonly animated: boolean;
  readonly nsfw?: boolean | undefined;
}

/** Copy of a forwarded message, taken when it was forwarded. */
export interface MessageSnapshot {
  readonly type: MessageType;
  readonly content?: (string | null) | undefined;
  readonly flags: number;
  readonly timestamp: Timestamp;
  readonly edited_timestamp?: (Timestamp | null) | undefined;
  readonly mentions?: readonly Snowflake[] | undefined;
  readonly mention_roles?: readonly Snowflake[] | undefined;
  readonly embeds?: readonly Embed[] | undefined;
  readonly attachments?: readonly Attachment[] | undefined;
  readonly stickers?: readonly MessageSticker[] | undefined;
}

/** What a call message says about the call. */
export interface MessageCall {
  readonly participants: readonly Snowflake[];
  readonly ended_timestamp?: (Timestamp | null) | undefined;
}

/** A button below a message. Styles 1 to 4 carry `custom_id`, style 5 carries `url`; never both. */
export interface Button {
  readonly type: 2;
  /** 1 primary, 2 secondary, 3 success, 4 danger, 5 link. */
  readonly style: 1 | 2 | 3 | 4 | 5;
  readonly label?: string | undefined;
  readonly custom_id?: string | undefined;
  readonly url?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly emoji?: ReactionEmoji | undefined;
}

/** One choice of a select. */
export interface SelectOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string | undefined;
  readonly emoji?: ReactionEmoji | undefined;
  readonly default?: boolean | undefined;
}

/** A drop-down list below a message. */
export interface StringSelect {
  readonly type: 3;
  readonly custom_id: string;
  readonly options: readonly SelectOption[];
  readonly placeholder?: string | undefined;
  readonly min_values?: number | undefined;
  readonly max_values?: number | undefined;
  readonly disabled?: boolean | undefined;
}

/** A row of up to five buttons, or of exactly one select. */
export interface ActionRow {
  readonly type: 1;
  readonly components: readonly (Button | StringSelect)[];
}

/** A message with everything it carries. */
export interface Message {
  readonly id: Snowflake;
  readonly channel_id: Snowflake;
  readonly author: User;
  /** Present when a webhook wrote it. */
  readonly webhook_id?: Snowflake | undefined;
  readonly type: MessageType;
  /** 4 suppress embeds, 64 ephemeral, 4096 suppress notifications, 131072 compact attachments. */
  readonly flags: number;
  readonly content: string;
  readonly timestamp: Timestamp;
  readonly edited_timestamp: Timestamp | null;
  readonly pinned: boolean;
  readonly mention_everyone: boolean;
  readonly tts?: boolean | undefined;
  readonly mentions: readonly User[];
  readonly mention_roles: readonly Snowflake[];
  readonly embeds: readonly Embed[];
  readonly attachments: readonly Attachment[];
  readonly stickers: readonly MessageSticker[];
  /** Absent when there are none. */
  readonly reactions?: readonly Reaction[] | undefined;
  readonly message_reference?: MessageReference | undefined;
  /** Absent when this is no reply; null when the original is gone. */
  readonly referenced_message?: (Message | null) | undefined;
  readonly message_snapshots?: readonly MessageSnapshot[] | undefined;
  /** As given by the sender. */
  readonly nonce?: string | undefined;
  readonly call?: (MessageCall | null) | undefined;
  readonly components?: readonly ActionRow[] | undefined;
}

/** A pinned message and the time it was pinned. */
export interface Pin {
  readonly message: Message;
  readonly pinned_at: Timestamp;
}

/** Pinned messages, newest pin first. */
export interface PinPage {
  readonly items: readonly Pin[];
  readonly has_more: boolean;
}

/** A named set of permissions. The role that everybody has carries the id of the guild. */
export interface Role {
  readonly id: Snowflake;
  readonly name: string;
  /** 0 to 16777215. */
  readonly color: number;
  /** Rank; 0 is the role that everybody has. */
  readonly position: number;
  readonly hoist_position?: (number | null) | undefined;
  readonly permissions: PermissionBits;
  /** Whether its members are listed apart. */
  readonly hoist: boolean;
  readonly mentionable: boolean;
  readonly unicode_emoji?: (string | null) | undefined;
}

/** A user inside one guild. */
export interface Member {
  readonly user: User;
  readonly nick: string | null;
  readonly avatar: string | null;
  readonly banner: string | null;
  readonly accent_color: number | null;
  /** Without the role that everybody has. */
  readonly roles: readonly Snowflake[];
  readonly joined_at: Timestamp;
  /** Muted in voice by a moderator. */
  readonly mute: boolean;
  /** Deafened in voice by a moderator. */
  readonly deaf: boolean;
  /** End of a timeout. */
  readonly communication_disabled_until: Timestamp | null;
  readonly profile_flags?: (number | null) | undefined;
  readonly mention_flags?: number | undefined;
}

/** A user kept out of a guild. */
export interface Ban {
  readonly user: User;
  readonly reason: string | null;
  readonly moderator_id: Snowflake;
  readonly banned_at: Timestamp;
  /** Null for a ban without end. */
  readonly expires_at: Timestamp | null;
}

/** A custom emoji of a guild. */
export interface Emoji {
  readonly id: Snowflake;
  readonly name: string;
  readonly animated: boolean;
  readonly nsfw?: boolean | undefined;
  /** Who added it; only in lists and answers to its creator. */
  readonly user?: User | undefined;
}

/** A custom sticker of a guild. */
export interface Sticker {
  readonly id: Snowflake;
  readonly name: string;
  readonly description: string | null;
  readonly tags: readonly string[];
  readonly animated: boolean;
  readonly nsfw?: boolean | undefined;
  readonly user?: User | undefined;
}

/** One emoji or sticker of a bulk upload that was refused. */
export interface ExpressionFailure {
  readonly name: string;
  /** Error code or text. */
  readonly error: string;
}

/** Where to connect, and how many sessions may still be started. */
export interface GatewayBot {
  /** WebSocket URL without query. */
  readonly url: string;
  /** Always 1. */
  readonly shards: number;
  readonly session_start_limit: SessionStartLimit;
}

/** Budget of new gateway sessions. */
export interface SessionStartLimit {
  readonly total: number;
  readonly remaining: number;
  /** Milliseconds until `remaining` is `total` again. */
  readonly reset_after: number;
  /** Sessions that may be started at the same time. */
  readonly max_concurrency: number;
}

/** One property that an action changed. */
export interface AuditLogChange {
  readonly key: string;
  /** Value before; absent when there was none. */
  readonly old_value?: unknown;
  /** Value after; absent when it was removed. */
  readonly new_value?: unknown;
}

/** One administrative action. */
export interface AuditLogEntry {
  readonly id: Snowflake;
  readonly action_type: AuditLogAction;
  /** Who did it. */
  readonly user_id: Snowflake | null;
  /** Id or code of what it was done to. */
  readonly target_id: string | null;
  readonly reason?: string | undefined;
  /** Facts that depend on the action. */
  readonly options?: {
    readonly [key: string]: unknown;
  } | undefined;
  readonly changes?: readonly AuditLogChange[] | undefined;
}

/** 1 guild updated; 10 to 15 channel and overwrite created, updated, deleted; 20 kick, 21 prune, 22 ban, 23 unban, 24 member updated, 25 member roles, 26 move, 27 disconnect, 28 bot added; 30 to 32 role; 40 to 42 invite; 50 to 52 webhook; 60 to 62 emoji; 72 message deleted, 73 bulk delete, 74 pin, 75 unpin; 90 to 92 sticker. */
export type AuditLogAction = 1 | 10 | 11 | 12 | 13 | 14 | 15 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 30 | 31 | 32 | 40 | 41 | 42 | 50 | 51 | 52 | 60 | 61 | 62 | 72 | 73 | 74 | 75 | 90 | 91 | 92 | (number & {});

/** A community with its settings. Channels, roles and members have operations of their own. */
export interface Guild {
  readonly id: Snowflake;
  readonly name: string;
  readonly icon: string | null;
  readonly banner: string | null;
  readonly splash: string | null;
  readonly owner_id: Snowflake;
  readonly features: readonly string[];
  /** 0 to 4. */
  readonly verification_level: number;
  /** 1 when moderators need a second factor. */
  readonly mfa_level: number;
  readonly nsfw_level: number;
  /** 0 to 2. */
  readonly explicit_content_filter: number;
  /** 0 all messages, 1 mentions only. */
  readonly default_message_notifications: number;
  readonly afk_channel_id: Snowflake | null;
  /** Seconds. */
  readonly afk_timeout: number;
  readonly system_channel_id: Snowflake | null;
  readonly system_channel_flags: number;
  readonly rules_channel_id: Snowflake | null;
  readonly vanity_url_code: string | null;
  /** Bit set of what the operator switched off: 1 push, 2 everyone mentions, 4 typing, 8 instant invites, 16 send message, 32 reactions, 64 member list. */
  readonly disabled_operations: number;
  /** The caller's permissions; in lists of guilds only. */
  readonly permissions?: PermissionBits | undefined;
  readonly member_count?: number | undefined;
}

/** What an invite shows of its guild. */
export interface InviteGuild {
  readonly id: Snowflake;
  readonly name: string;
  readonly icon: string | null;
  readonly banner?: (string | null) | undefined;
  readonly splash?: (string | null) | undefined;
  readonly features: readonly string[];
}

/** What an invite shows of its channel. */
export interface InviteChannel {
  readonly id: Snowflake;
  readonly type: ChannelType;
  readonly name?: (string | null) | undefined;
  readonly icon?: (string | null) | undefined;
  /** People of a group direct message. */
  readonly recipients?: readonly User[] | undefined;
}

/** A way into a guild or group. */
export interface Invite {
  readonly code: string;
  /** 0 guild, 1 group direct message. */
  readonly type: 0 | 1 | (number & {});
  readonly guild?: InviteGuild | undefined;
  readonly channel: InviteChannel;
  readonly inviter?: (User | null) | undefined;
  readonly member_count: number;
  /** Members online. */
  readonly presence_count: number;
  /** Null for an invite without end. */
  readonly expires_at: Timestamp | null;
  /** Whether those who join leave again when they go offline. */
  readonly temporary: boolean;
  /** In lists and on creation only, as the next three. */
  readonly created_at?: Timestamp | undefined;
  readonly uses?: number | undefined;
  /** 0 for no limit. */
  readonly max_uses?: number | undefined;
  /** Seconds; 0 for no limit. */
  readonly max_age?: number | undefined;
}

/** A way to write into a channel without an account. Whoever has its token may use it. */
export interface Webhook {
  readonly id: Snowflake;
  readonly guild_id: Snowflake;
  readonly channel_id: Snowflake;
  /** Who made it; absent in answers to the webhook's own token. */
  readonly user?: User | undefined;
  readonly name: string;
  readonly avatar: string | null;
  /** A secret. */
  readonly token: string;
  /** Where clicks on its components are delivered. */
  readonly interaction_url?: (string | null) | undefined;
}

/** One thing that is wrong with a request. */
export interface ErrorIssue {
  /** Dotted path of the field: `embeds.0.title`. */
  readonly path: string;
  /** Code of the single problem, where the platform has one. */
  readonly code?: string | undefined;
  readonly message: string;
}
