import { Failure } from "../../../../kernel/request/failure.js";
import { actOf, callerId, noContent, ok, type Act, type ChatServices } from "../../world/act.js";
import { audit } from "./audit-log.js";
import { announceChannel } from "../../wire/channel-events.js";
import { categoryFor, channelName, settingsIn } from "../../rules/channel-rules.js";
import { knownRegion } from "../channels/channels.js";
import { channelsOf, visibleChannels } from "../../wire/guild-events.js";
import { requirePermission } from "../../permissions/guild-permission.js";
import { newChannel } from "../../world/new-records.js";
import { requireOwnBits, toOverwrite } from "../channels/overwrites.js";
import type { GuildRecord } from "../../world/records.js";
import type { ChatState } from "../../world/state.js";
import { allowedGuild, guildAudience, joinedGuild } from "../../permissions/visibility.js";
import { channelPayload } from "../../wire/wire.js";

interface PositionInput {
  readonly id: string;
  readonly position?: number;
  readonly parent_id?: string | null;
  readonly lock_permissions?: boolean;
}

export const guildChannelServices: ChatServices<
  "guilds.listChannels" | "guilds.createChannel" | "guilds.moveChannels"
> = {
  "guilds.listChannels": (context) => {
    const userId = callerId(context);
    const guild = joinedGuild(context.state, userId, context.path.guild_id);
    return ok(
      visibleChannels(context.state, guild, userId).map((channel) => channelPayload(context.state, channel, userId)),
    );
  },

  "guilds.createChannel": (context) => {
    const act = actOf(context);
    const { state } = act;
    const userId = callerId(context);
    const guild = allowedGuild(state, userId, context.path.guild_id, "MANAGE_CHANNELS");
    const body = context.body;
    const { name, type = 0, permission_overwrites: inputs, parent_id: parent, rtc_region: region } = body;
    if (channelsOf(state, guild).length >= state.dialect.limits.channelsPerGuild)
      throw new Failure("MAX_GUILD_CHANNELS");
    const parentId = parent === undefined ? null : categoryFor(state, guild, { type, parent_id: null }, parent);
    const category = parentId === null ? undefined : state.channels.get(parentId);
    const overwrites = inputs?.map(toOverwrite) ?? [...(category?.overwrites.values() ?? [])];
    const siblings = channelsOf(state, guild).filter((channel) => channel.parent_id === parentId);
    const fields = {
      type,
      guildId: guild.id,
      name: channelName(type, name, guild),
      parent_id: parentId,
      position: siblings.length,
    };
    if (inputs !== undefined) requireOwnBits(act, guild, userId, [], overwrites);
    if (region !== undefined) requirePermission(state, guild, userId, "UPDATE_RTC_REGION");
    const channel = newChannel(state, {
      ...settingsIn({ settings: state.dialect.rules.channelFields }, body),
      ...fields,
      rtc_region: knownRegion(region ?? null),
      overwrites: new Map(overwrites.map((overwrite) => [overwrite.id, overwrite])),
    });
    act.effect("channel", channel.id);
    audit(act, guild.id, {
      action: 10,
      by: userId,
      target: channel.id,
      context,
      changes: [{ key: "name", new_value: channel.name }],
    });
    announceChannel(act, "CHANNEL_CREATE", channel);
    return ok(channelPayload(state, channel, userId));
  },

  "guilds.moveChannels": (context) => {
    const act = actOf(context);
    const { state } = act;
    const userId = callerId(context);
    const guild = allowedGuild(state, userId, context.path.guild_id, "MANAGE_CHANNELS");
    const moves = context.body;
    for (const move of moves)
      if (state.channels.get(move.id)?.guildId !== guild.id) throw new Failure("UNKNOWN_CHANNEL");
    for (const move of moves) moveChannel(state, guild, move);
    act.effect("channel.positions", guild.id);
    announcePositions(act, guild);
    return noContent;
  },
};

/** Each member is told of the channels that it sees. */
export function announcePositions(act: Act, guild: GuildRecord): void {
  const audience = guildAudience(guild);
  for (const memberId of guild.members.keys()) {
    const channels = visibleChannels(act.state, guild, memberId).map((channel) =>
      channelPayload(act.state, channel, memberId),
    );
    act.emit("CHANNEL_UPDATE_BULK", { guild_id: guild.id, channels }, { ...audience, sees: (id) => id === memberId });
  }
}

/** Puts a channel at a place among its siblings; the others close up. */
function moveChannel(state: ChatState, guild: GuildRecord, move: PositionInput): void {
  const channel = state.channels.get(move.id);
  if (channel === undefined) throw new Failure("UNKNOWN_CHANNEL");
  if (move.parent_id !== undefined) {
    channel.parent_id = categoryFor(state, guild, channel, move.parent_id);
    const category = channel.parent_id === null ? undefined : state.channels.get(channel.parent_id);
    if (move.lock_permissions === true && category !== undefined) channel.overwrites = new Map(category.overwrites);
  }
  if (move.position === undefined) return;
  const siblings = channelsOf(state, guild).filter(
    (other) => other.parent_id === channel.parent_id && other.id !== channel.id,
  );
  siblings.splice(move.position, 0, channel);
  for (const [position, sibling] of siblings.entries()) sibling.position = position;
}
