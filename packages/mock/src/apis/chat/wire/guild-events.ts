import type { Payload } from "../../../gateway/platform.js";
import { isoTime } from "./iso-time.js";
import { has, permissionsOf } from "../permissions/permissions.js";
import type { ChannelRecord, GuildRecord, VoiceRecord } from "../world/records.js";
import type { ChatState } from "../world/state.js";
import { channelPayload, emojiPayload, guildPayload, memberPayload, rolePayload, stickerPayload } from "./wire.js";

/** The full GUILD_CREATE as one member gets it: visible channels, its own membership, people in voice. */
export function guildCreatePayload(state: ChatState, guild: GuildRecord, userId: string): Payload {
  const member = guild.members.get(userId);
  return {
    id: guild.id,
    properties: guildPayload(guild),
    roles: [...guild.roles.values()].map(rolePayload),
    channels: visibleChannels(state, guild, userId).map((channel) => channelPayload(state, channel, userId)),
    emojis: [...guild.emojis.values()].map((emoji) => emojiPayload(state, emoji)),
    stickers: [...guild.stickers.values()].map((sticker) => stickerPayload(state, sticker)),
    members: member === undefined ? [] : [memberPayload(state, member)],
    member_count: guild.members.size,
    online_count: onlineIn(state, guild),
    presences: [],
    voice_states: [...guild.voice.values()].map((voice) => voicePayload(guild, voice)),
    joined_at: isoTime(member?.joinedAt ?? 0),
  };
}

export function channelsOf(state: ChatState, guild: GuildRecord): ChannelRecord[] {
  return state.channels.of(guild.id).sort((a, b) => a.position - b.position);
}

/** How many members have a session. */
export function onlineIn({ hub }: ChatState, { members }: GuildRecord): number {
  let count = 0;
  for (const id of hub.online()) if (members.has(id)) count += 1;
  return count;
}

export function visibleChannels(state: ChatState, guild: GuildRecord, userId: string): ChannelRecord[] {
  return channelsOf(state, guild).filter((channel) =>
    has(permissionsOf(state, guild, userId, channel), "VIEW_CHANNEL"),
  );
}

export function voicePayload(guild: GuildRecord, voice: VoiceRecord): Payload {
  const member = guild.members.get(voice.userId);
  return {
    guild_id: guild.id,
    channel_id: voice.channelId,
    user_id: voice.userId,
    connection_id: voice.connectionId,
    mute: member?.mute ?? false,
    deaf: member?.deaf ?? false,
    self_mute: voice.self_mute,
    self_deaf: voice.self_deaf,
    self_video: voice.self_video,
    self_stream: voice.self_stream,
    is_mobile: false,
    viewer_stream_key: null,
    version: voice.version,
  };
}
