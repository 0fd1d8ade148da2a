import type { Payload } from "../../../gateway/platform.js";
import { isoTime, isoTimeOrNull } from "./iso-time.js";
import type {
  BanRecord,
  ChannelRecord,
  ExpressionRecord,
  GuildRecord,
  MemberRecord,
  MessageRecord,
  RoleRecord,
  UserRecord,
} from "../world/records.js";
import type { ChatState } from "../world/state.js";

/** Records in the form in which they go over the wire, for REST answers and gateway events alike. */
export function userPayload(user: UserRecord): Payload {
  return {
    id: user.id,
    username: user.username,
    discriminator: user.discriminator,
    global_name: user.global_name,
    avatar: user.avatar,
    avatar_color: user.avatar_color,
    ...(user.bot ? { bot: true } : {}),
    flags: user.flags,
  };
}

export function userById(state: ChatState, id: string): Payload {
  const user = state.users.get(id);
  if (user === undefined) throw new Error(`no user ${id}`);
  return userPayload(user);
}

export function rolePayload(role: RoleRecord): Payload {
  const { permissions, ...rest } = role;
  return { ...rest, permissions: String(permissions) };
}

export function memberPayload(state: ChatState, member: MemberRecord): Payload {
  return {
    user: userById(state, member.userId),
    nick: member.nick,
    avatar: member.avatar,
    banner: member.banner,
    accent_color: member.accent_color,
    roles: [...member.roles],
    joined_at: isoTime(member.joinedAt),
    mute: member.mute,
    deaf: member.deaf,
    communication_disabled_until: isoTimeOrNull(member.timeoutUntil),
  };
}

export function banPayload(state: ChatState, ban: BanRecord): Payload {
  return {
    user: userById(state, ban.userId),
    reason: ban.reason,
    moderator_id: ban.moderatorId,
    banned_at: isoTime(ban.bannedAt),
    expires_at: isoTimeOrNull(ban.expiresAt),
  };
}

export function emojiPayload(state: ChatState, emoji: ExpressionRecord): Payload {
  return { id: emoji.id, name: emoji.name, animated: emoji.animated, user: userById(state, emoji.creatorId) };
}

export function stickerPayload(state: ChatState, sticker: ExpressionRecord): Payload {
  const { id, name, description, tags, animated } = sticker;
  return { id, name, description, tags: [...tags], animated, user: userById(state, sticker.creatorId) };
}

/** A guild without its channels, roles and members. */
export function guildPayload(guild: GuildRecord): Payload {
  return { id: guild.id, ...guild.fields, owner_id: guild.ownerId };
}

/** A channel as this account sees it: a direct message names the others only. */
export function channelPayload(state: ChatState, channel: ChannelRecord, viewerId: string | undefined): Payload {
  const common = {
    id: channel.id,
    type: channel.type,
    last_message_id: channel.last_message_id,
    last_pin_timestamp: isoTimeOrNull(channel.lastPinAt),
  };
  if (channel.guildId === undefined) {
    const group = channel.type === 3;
    return {
      ...common,
      recipients: channel.recipients.filter((id) => id !== viewerId).map((id) => userById(state, id)),
      ...(group ? { name: channel.name, icon: channel.icon, nicks: channel.nicks } : {}),
      ...(channel.owner_id === undefined ? {} : { owner_id: channel.owner_id }),
    };
  }
  return {
    ...common,
    guild_id: channel.guildId,
    name: channel.name,
    position: channel.position,
    parent_id: channel.parent_id,
    permission_overwrites: [...channel.overwrites.values()].map((overwrite) => ({
      id: overwrite.id,
      type: overwrite.type,
      allow: String(overwrite.allow),
      deny: String(overwrite.deny),
    })),
    ...(channel.type === 4
      ? {}
      : { topic: channel.topic, nsfw: channel.nsfw, rate_limit_per_user: channel.rate_limit_per_user }),
    ...(channel.type === 2
      ? { bitrate: channel.bitrate, user_limit: channel.user_limit, rtc_region: channel.rtc_region }
      : {}),
    ...(channel.type === 998 ? { url: channel.url } : {}),
    ...settingsOf(channel),
  };
}

/** A category has none, and how often one may connect is a matter of voice. */
function settingsOf({ type, settings }: ChannelRecord): Payload {
  const { voice_connection_limit: connections, ...others } = settings;
  if (type === 4) return {};
  return type === 2 && connections !== undefined ? { ...others, voice_connection_limit: connections } : others;
}

/** A message as one account sees it; `me` of its reactions depends on the viewer, and events have none. */
export function messagePayload(
  state: ChatState,
  message: MessageRecord,
  viewerId: string | undefined,
  base: string,
): Payload {
  return { ...messageBody(state, message, viewerId, base), ...referenced(state, message, viewerId, base) };
}

function messageBody(state: ChatState, message: MessageRecord, viewerId: string | undefined, base: string): Payload {
  const reactions = [...message.reactions.values()].map(({ emoji, users }) => ({
    emoji,
    count: users.size,
    ...(viewerId !== undefined && users.has(viewerId) ? { me: true } : {}),
  }));
  return {
    id: message.id,
    channel_id: message.channelId,
    author: authorPayload(state, message),
    ...(message.webhookId === undefined ? {} : { webhook_id: message.webhookId }),
    type: message.type,
    flags: message.flags,
    content: message.content,
    timestamp: isoTime(message.createdAt),
    edited_timestamp: isoTimeOrNull(message.editedAt),
    pinned: message.pinnedAt !== null,
    mention_everyone: message.mention_everyone,
    tts: message.tts,
    mentions: message.mentions.map((id) => userById(state, id)),
    mention_roles: [...message.mention_roles],
    embeds: [...message.embeds],
    attachments: message.attachments.map((file) => attachmentPayload(message.channelId, file, base)),
    stickers: [...message.stickers],
    ...(reactions.length === 0 ? {} : { reactions }),
    ...(message.reference === undefined ? {} : { message_reference: message.reference }),
    ...(message.snapshots === undefined ? {} : { message_snapshots: message.snapshots }),
    ...(message.nonce === undefined ? {} : { nonce: message.nonce }),
    ...(message.call === undefined ? {} : { call: message.call }),
    ...(message.components === undefined ? {} : { components: message.components }),
  };
}

/** The message replied to: absent when this is no reply, null when it is gone. */
function referenced(state: ChatState, message: MessageRecord, viewerId: string | undefined, base: string): Payload {
  if (message.reference === undefined || message.reference["type"] === 1 || message.type !== 19) return {};
  const original = state.channels.get(message.channelId)?.messages.get(String(message.reference["message_id"]));
  return { referenced_message: original === undefined ? null : messageBody(state, original, viewerId, base) };
}

function authorPayload(state: ChatState, message: MessageRecord): Payload {
  if (message.persona === undefined) return userById(state, message.authorId);
  return {
    id: message.authorId,
    username: message.persona.username,
    discriminator: "0000",
    global_name: null,
    avatar: message.persona.avatar,
    avatar_color: null,
    bot: true,
    flags: 0,
  };
}

function attachmentPayload(channelId: string, file: MessageRecord["attachments"][number], base: string): Payload {
  const url = `${base}${attachmentPath(channelId, file.id, file.filename)}`;
  return {
    id: file.id,
    filename: file.filename,
    title: file.title,
    description: file.description,
    content_type: file.content_type,
    size: file.bytes.byteLength,
    url,
    proxy_url: url,
    ...(file.size === undefined ? {} : file.size),
    ...(file.sound === undefined ? {} : file.sound),
    flags: file.flags,
  };
}

/** Where the mock serves an attachment, below its base. */
export function attachmentPath(channelId: string, attachmentId: string, filename: string): string {
  return `/attachments/${channelId}/${attachmentId}/${encodeURIComponent(filename)}`;
}
