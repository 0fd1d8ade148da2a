import type { Payload } from "../../../gateway/platform.js";
import { channelsOf, onlineIn } from "./guild-events.js";
import { isoTime } from "./iso-time.js";
import type { ChannelRecord, GuildRecord, InviteRecord } from "../world/records.js";
import type { ChatState } from "../world/state.js";
import { userById } from "./wire.js";

/** An invite and what it leads to; a guild's own code has no record. */
export interface Found {
  readonly record: InviteRecord | undefined;
  readonly guild: GuildRecord | undefined;
  readonly channel: ChannelRecord;
}

export function findInvite(state: ChatState, code: string): Found | undefined {
  const record = state.invites.get(code);
  if (record !== undefined) {
    const channel = state.channels.get(record.channelId);
    return channel === undefined ? undefined : { record, guild: state.guilds.get(record.guildId ?? ""), channel };
  }
  const [guild] = state.guilds.of(code);
  const channel = guild === undefined ? undefined : channelsOf(state, guild).find(({ type }) => type === 0);
  return guild === undefined || channel === undefined ? undefined : { record: undefined, guild, channel };
}

/** `withUses` adds what only managers and the maker see. */
export function invitePayload(state: ChatState, { record, guild, channel }: Found, withUses: boolean): Payload {
  const { recipients } = channel;
  return {
    code: record?.code ?? guild?.fields["vanity_url_code"],
    type: guild === undefined ? 1 : 0,
    ...(guild === undefined ? {} : { guild: guildPart(guild) }),
    channel: { id: channel.id, type: channel.type, name: channel.name },
    ...(record === undefined ? {} : { inviter: userById(state, record.inviterId) }),
    member_count: guild === undefined ? recipients.length : guild.members.size,
    presence_count:
      guild === undefined ? recipients.filter((id) => state.hub.isOnline(id)).length : onlineIn(state, guild),
    expires_at: record === undefined || record.max_age === 0 ? null : isoTime(record.createdAt + record.max_age * 1000),
    temporary: record?.temporary ?? false,
    ...(withUses && record !== undefined
      ? { created_at: isoTime(record.createdAt), uses: record.uses, max_uses: record.max_uses, max_age: record.max_age }
      : {}),
  };
}

function guildPart({ id, fields }: GuildRecord): Payload {
  return {
    id,
    name: fields.name,
    icon: fields["icon"],
    banner: fields["banner"],
    splash: fields["splash"],
    features: fields.features,
  };
}
