import type { ActionRow, CommandCreateRequest } from "../../../generated/astral-operations.js";
import type { Payload } from "../../../gateway/platform.js";

/** Stored state of the chat engine. Members that go over the wire as they are keep their wire names. */
export interface UserRecord {
  readonly id: string;
  username: string;
  discriminator: string;
  global_name: string | null;
  avatar: string | null;
  avatar_color: number | null;
  readonly bot: boolean;
  flags: number;
  email: string | null;
  bio: string | null;
  pronouns: string | null;
  accent_color: number | null;
  banner: string | null;
  locale: string | null;
  premium: boolean;
  mfa: boolean;
  /** Whether the account may see age-restricted channels. */
  nsfwAllowed: boolean;
  /** Whether others may write to the account directly. */
  acceptsMessages: boolean;
  deleted: boolean;
  presence: Payload | undefined;
}

export interface ApplicationRecord {
  readonly id: string;
  readonly ownerId: string;
  readonly botId: string;
  name: string;
  redirect_uris: readonly string[];
  bot_public: boolean;
  bot_require_code_grant: boolean;
  clientSecret: string;
  readonly commands: Map<string, CommandRecord>;
}

export interface CommandRecord {
  readonly id: string;
  readonly guildId: string | null;
  version: string;
  fields: CommandCreateRequest;
}

export interface RoleRecord {
  readonly id: string;
  name: string;
  color: number;
  position: number;
  hoist_position: number | null;
  permissions: bigint;
  hoist: boolean;
  mentionable: boolean;
}

export interface MemberRecord {
  readonly userId: string;
  nick: string | null;
  avatar: string | null;
  banner: string | null;
  accent_color: number | null;
  roles: string[];
  readonly joinedAt: number;
  mute: boolean;
  deaf: boolean;
  timeoutUntil: number | null;
}

export interface BanRecord {
  readonly userId: string;
  readonly reason: string | null;
  readonly moderatorId: string;
  readonly bannedAt: number;
  readonly expiresAt: number | null;
}

export interface ExpressionRecord {
  readonly id: string;
  readonly creatorId: string;
  name: string;
  animated: boolean;
  /** Stickers only. */
  description: string | null;
  tags: readonly string[];
}

export interface VoiceRecord {
  readonly userId: string;
  channelId: string;
  readonly connectionId: string;
  self_mute: boolean;
  self_deaf: boolean;
  self_video: boolean;
  self_stream: boolean;
  version: number;
}

export interface AuditRecord {
  readonly id: string;
  readonly action_type: number;
  readonly user_id: string | null;
  readonly target_id: string | null;
  readonly reason?: string;
  readonly options?: Payload;
  readonly changes?: readonly Payload[];
}

export interface GuildRecord {
  readonly id: string;
  ownerId: string;
  /** Settings as they go over the wire: name, icon, features, … */
  fields: Readonly<Record<string, unknown>> & { readonly name: string; readonly features: readonly string[] };
  vanityUses: number;
  unavailable: boolean;
  readonly roles: Map<string, RoleRecord>;
  readonly members: Map<string, MemberRecord>;
  /** Ids of members, the lowest first: a page is cut out of it. */
  readonly memberOrder: string[];
  readonly bans: Map<string, BanRecord>;
  readonly emojis: Map<string, ExpressionRecord>;
  readonly stickers: Map<string, ExpressionRecord>;
  readonly voice: Map<string, VoiceRecord>;
  readonly audit: AuditRecord[];
}

export interface OverwriteRecord {
  readonly id: string;
  readonly type: 0 | 1;
  readonly allow: bigint;
  readonly deny: bigint;
}

export interface CallRecord {
  region: string | null;
  ringing: readonly string[];
  readonly messageId: string;
  readonly participants: Set<string>;
}

export interface ChannelRecord {
  readonly id: string;
  readonly type: number;
  readonly guildId: string | undefined;
  name: string | null;
  topic: string | null;
  position: number;
  parent_id: string | null;
  nsfw: boolean;
  rate_limit_per_user: number;
  bitrate: number;
  user_limit: number;
  rtc_region: string | null;
  url: string | null;
  /** Settings that only this platform has, as they go over the wire. */
  settings: Readonly<Record<string, unknown>>;
  icon: string | null;
  owner_id: string | undefined;
  nicks: Readonly<Record<string, string>>;
  last_message_id: string | null;
  lastPinAt: number | null;
  overwrites: Map<string, OverwriteRecord>;
  /** Everybody in a direct message or group, the caller included. */
  recipients: string[];
  call: CallRecord | undefined;
  /** Oldest first. */
  readonly messages: Map<string, MessageRecord>;
  /** Their ids, oldest first: a page is cut out of it. */
  readonly order: string[];
  /** Ids of pinned messages, the one pinned last at the end. */
  readonly pins: Set<string>;
}

export interface ReactionRecord {
  readonly emoji: { readonly id: string | null; readonly name: string; readonly animated?: boolean };
  readonly users: Set<string>;
}

export interface MessageRecord {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  /** Name and picture of a webhook's message. */
  readonly persona: { readonly username: string; readonly avatar: string | null } | undefined;
  readonly webhookId: string | undefined;
  readonly type: number;
  flags: number;
  content: string;
  readonly createdAt: number;
  editedAt: number | null;
  pinnedAt: number | null;
  mention_everyone: boolean;
  readonly tts: boolean;
  mentions: readonly string[];
  mention_roles: readonly string[];
  embeds: readonly Payload[];
  attachments: readonly AttachmentRecord[];
  readonly stickers: readonly Payload[];
  readonly reactions: Map<string, ReactionRecord>;
  readonly reference: Payload | undefined;
  readonly snapshots: readonly Payload[] | undefined;
  readonly nonce: string | undefined;
  components: readonly ActionRow[] | undefined;
  call: Payload | undefined;
}

export interface AttachmentRecord {
  readonly id: string;
  readonly filename: string;
  readonly title: string | null;
  readonly description: string | null;
  readonly content_type: string;
  readonly flags: number;
  readonly bytes: Uint8Array;
  readonly size: { readonly width: number; readonly height: number } | undefined;
  /** Of a voice message: seconds, and its shape in base64. */
  readonly sound: { readonly duration: number; readonly waveform: string } | undefined;
}

export interface WebhookRecord {
  readonly id: string;
  readonly guildId: string;
  readonly creatorId: string;
  readonly token: string;
  channelId: string;
  name: string;
  avatar: string | null;
  interaction_url: string | null;
}

export interface InviteRecord {
  readonly code: string;
  readonly guildId: string | undefined;
  readonly channelId: string;
  readonly inviterId: string;
  readonly createdAt: number;
  readonly max_uses: number;
  readonly max_age: number;
  readonly temporary: boolean;
  uses: number;
  readonly usedBy: Set<string>;
}
