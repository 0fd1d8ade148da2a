import type { GatewayRefusal, VoiceRequest } from "../../../../gateway/platform.js";
import type { Act } from "../../world/act.js";
import { voicePayload } from "../../wire/guild-events.js";
import { has, permissionsOf } from "../../permissions/permissions.js";
import type { ChannelRecord, GuildRecord, VoiceRecord } from "../../world/records.js";
import { guildAudience, userAudience } from "../../permissions/visibility.js";

/** Joins, moves in or leaves voice; a refusal says why nothing happened. */
export function moveVoice(act: Act, userId: string, request: VoiceRequest): GatewayRefusal | undefined {
  const guild = request.guildId === undefined ? undefined : act.state.guilds.get(request.guildId);
  if (guild === undefined || !guild.members.has(userId))
    return { code: "VOICE_GUILD_NOT_FOUND", message: "There is no such guild." };
  if (request.channelId === null) {
    disconnectVoice(act, guild, userId);
    return undefined;
  }
  const channel = act.state.channels.get(request.channelId);
  const refusal = whyNot(act, guild, channel, userId);
  if (refusal !== undefined || channel === undefined) return refusal;
  const known = guild.voice.get(userId);
  const voice: VoiceRecord = {
    userId,
    channelId: channel.id,
    connectionId: request.connectionId ?? known?.connectionId ?? act.state.world.ids.hex(16),
    self_mute: request.selfMute,
    self_deaf: request.selfDeaf,
    self_video: request.selfVideo,
    self_stream: request.selfStream,
    version: (known?.version ?? 0) + 1,
  };
  guild.voice.set(userId, voice);
  act.emit("VOICE_STATE_UPDATE", voicePayload(guild, voice), guildAudience(guild));
  if (known?.channelId !== channel.id) sendServer(act, guild, voice);
  return undefined;
}

/** Puts somebody who is in voice into another channel. */
export function moveMember(act: Act, guild: GuildRecord, userId: string, channelId: string): void {
  const voice = guild.voice.get(userId);
  if (voice === undefined) return;
  voice.channelId = channelId;
  voice.version += 1;
  act.emit("VOICE_STATE_UPDATE", voicePayload(guild, voice), guildAudience(guild));
  sendServer(act, guild, voice);
}

/** Says again where somebody is, after a moderator changed how they may speak. */
export function sendVoiceState(act: Act, guild: GuildRecord, userId: string): void {
  const voice = guild.voice.get(userId);
  if (voice !== undefined) act.emit("VOICE_STATE_UPDATE", voicePayload(guild, voice), guildAudience(guild));
}

export function disconnectVoice(act: Act, guild: GuildRecord, userId: string): void {
  const voice = guild.voice.get(userId);
  if (voice === undefined) return;
  guild.voice.delete(userId);
  act.emit(
    "VOICE_STATE_UPDATE",
    { ...voicePayload(guild, voice), channel_id: null, version: voice.version + 1 },
    guildAudience(guild),
  );
}

function whyNot(
  act: Act,
  guild: GuildRecord,
  channel: ChannelRecord | undefined,
  userId: string,
): GatewayRefusal | undefined {
  if (channel === undefined || channel.guildId !== guild.id)
    return { code: "VOICE_CHANNEL_NOT_FOUND", message: "The guild has no such channel." };
  if (channel.type !== 2) return { code: "VOICE_INVALID_CHANNEL_TYPE", message: "This is no voice channel." };
  const set = permissionsOf(act.state, guild, userId, channel);
  if (!has(set, "VIEW_CHANNEL", "CONNECT"))
    return { code: "VOICE_PERMISSION_DENIED", message: "The account may not connect here." };
  const inside = [...guild.voice.values()].filter(
    (voice) => voice.channelId === channel.id && voice.userId !== userId,
  ).length;
  const full = channel.user_limit > 0 && inside >= channel.user_limit && !has(set, "MOVE_MEMBERS");
  return full ? { code: "VOICE_CHANNEL_FULL", message: "The channel is full." } : undefined;
}

function sendServer(act: Act, guild: GuildRecord, voice: VoiceRecord): void {
  const payload = {
    token: act.state.world.ids.token("voice_", 32),
    endpoint: "wss://voice.invalid",
    guild_id: guild.id,
    connection_id: voice.connectionId,
  };
  act.emit("VOICE_SERVER_UPDATE", payload, { ...userAudience(voice.userId), guildId: guild.id });
}
