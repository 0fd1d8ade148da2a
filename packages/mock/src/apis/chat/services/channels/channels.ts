import { Failure } from "../../../../kernel/request/failure.js";
import {
  actOf,
  callerId,
  invalid,
  noContent,
  ok,
  type Act,
  type ChatRequest,
  type ChatServices,
} from "../../world/act.js";
import { audit, changesBetween } from "../guilds/audit-log.js";
import { announceChannel, announceOverwrites } from "../../wire/channel-events.js";
import { categoryFor, channelName, settingsIn } from "../../rules/channel-rules.js";
import { withGuild } from "../messages/change-message.js";
import { propagate, requireOwnBits, toOverwrite } from "./overwrites.js";
import { imageHash } from "../../wire/images.js";
import { leaveGroup } from "./private-channels.js";
import type { ChannelRecord } from "../../world/records.js";
import { requireText } from "../../rules/sending.js";
import {
  channelAudience,
  guildOf,
  refuseTimedOut,
  requireInChannel,
  userAudience,
  visibleChannel,
} from "../../permissions/visibility.js";
import { channelPayload } from "../../wire/wire.js";

export const channelServices: ChatServices<
  "channels.get" | "channels.update" | "channels.delete" | "channels.startTyping" | "channels.listRtcRegions"
> = {
  "channels.get": (context) => {
    const userId = callerId(context);
    const channel = visibleChannel(context.state, userId, context.path.channel_id, "channel");
    return ok(channelPayload(context.state, channel, userId));
  },

  "channels.update": (context) => {
    const userId = callerId(context);
    const channel = visibleChannel(context.state, userId, context.path.channel_id, "channel");
    if (channel.guildId === undefined) updateGroup(context, channel, userId);
    else updateGuildChannel(context, channel, userId);
    return ok(channelPayload(context.state, channel, userId));
  },

  "channels.delete": (context) => {
    const act = actOf(context);
    const userId = callerId(context);
    const channel = visibleChannel(act.state, userId, context.path.channel_id, "channel");
    if (channel.type === 3) leaveGroup(act, channel, userId, context.query);
    else if (channel.guildId === undefined)
      act.emit("CHANNEL_DELETE", channelPayload(act.state, channel, userId), userAudience(userId));
    else {
      requireInChannel(act.state, channel, userId, "MANAGE_CHANNELS");
      audit(act, channel.guildId, {
        action: 12,
        by: userId,
        target: channel.id,
        context,
        changes: [{ key: "name", old_value: channel.name }],
      });
      deleteChannel(act, channel);
    }
    act.effect("channel.delete", channel.id);
    return noContent;
  },

  "channels.startTyping": (context) => {
    const act = actOf(context);
    const userId = callerId(context);
    const channel = visibleChannel(act.state, userId, context.path.channel_id, "message");
    requireText(channel);
    requireInChannel(act.state, channel, userId, "SEND_MESSAGES");
    refuseTimedOut(act.state, channel, userId, act.now);
    act.effect("typing", channel.id);
    const payload = withGuild(channel, {
      channel_id: channel.id,
      user_id: userId,
      timestamp: act.state.dialect.typingTime(act.now),
    });
    act.emit("TYPING_START", payload, channelAudience(act.state, channel));
    return noContent;
  },

  "channels.listRtcRegions": (context) => {
    visibleChannel(context.state, callerId(context), context.path.channel_id, "channel");
    return ok(rtcRegions);
  },
};

const rtcRegions: readonly { readonly id: string; readonly name: string; readonly emoji: string }[] = [
  { id: "eu-west", name: "Western Europe", emoji: "🇪🇺" },
  { id: "us-east", name: "Eastern United States", emoji: "🇺🇸" },
];

/** Takes a guild channel away with everything that hangs on it; children of a category stay without one. */
function deleteChannel(act: Act, channel: ChannelRecord): void {
  const { state } = act;
  announceChannel(act, "CHANNEL_DELETE", channel);
  state.channels.delete(channel.id);
  for (const child of state.channels.of(channel.guildId)) {
    if (child.parent_id !== channel.id) continue;
    child.parent_id = null;
    announceChannel(act, "CHANNEL_UPDATE", child);
  }
  for (const webhook of state.webhooks.of(channel.guildId))
    if (webhook.channelId === channel.id) state.webhooks.delete(webhook.id);
  for (const invite of state.invites.of(channel.id)) state.invites.delete(invite.code);
}

function updateGuildChannel(context: ChatRequest<"channels.update">, channel: ChannelRecord, userId: string): void {
  const act = actOf(context);
  const body = context.body;
  requireInChannel(act.state, channel, userId, "MANAGE_CHANNELS");
  const ignored = act.state.dialect.rules.channelTypeIgnored;
  if (!ignored && body.type !== undefined && body.type !== channel.type) throw new Failure("INVALID_CHANNEL_TYPE");
  const before = channelPayload(act.state, channel, userId);
  const replaced = channel.overwrites;
  if (body.rtc_region !== undefined) {
    requireInChannel(act.state, channel, userId, "UPDATE_RTC_REGION");
    channel.rtc_region = knownRegion(body.rtc_region);
  }
  if (body.permission_overwrites !== undefined) {
    requireInChannel(act.state, channel, userId, "MANAGE_ROLES");
    const overwrites = body.permission_overwrites.map(toOverwrite);
    requireOwnBits(act, guildOf(act.state, channel), userId, [...channel.overwrites.values()], overwrites);
    channel.overwrites = new Map(overwrites.map((overwrite) => [overwrite.id, overwrite]));
    propagate(act, channel, replaced);
  }
  if (body.parent_id !== undefined)
    channel.parent_id = categoryFor(act.state, guildOf(act.state, channel), channel, body.parent_id);
  if (typeof body.name === "string") channel.name = channelName(channel.type, body.name, guildOf(act.state, channel));
  Object.assign(channel, settingsIn(channel, body));
  act.effect("channel.update", channel.id);
  audit(act, channel.guildId, {
    action: 11,
    by: userId,
    target: channel.id,
    context,
    changes: changesBetween(before, channelPayload(act.state, channel, userId)),
  });
  announceOverwrites(act, channel, replaced);
}

export function knownRegion(region: string | null): string | null {
  if (region !== null && !rtcRegions.some(({ id }) => id === region))
    throw invalid("rtc_region", "There is no such region.");
  return region;
}

function updateGroup(context: ChatRequest<"channels.update">, channel: ChannelRecord, userId: string): void {
  const act = actOf(context);
  if (channel.type !== 3) throw new Failure("INVALID_CHANNEL_TYPE");
  const { name, icon, owner_id, nicks } = context.body;
  if (owner_id !== undefined) {
    if (channel.owner_id !== userId) throw new Failure("MISSING_PERMISSIONS");
    if (!channel.recipients.includes(owner_id)) throw new Failure("UNKNOWN_USER");
    channel.owner_id = owner_id;
  }
  if (name !== undefined) channel.name = name;
  if (icon !== undefined) channel.icon = imageHash(act, "icon", icon);
  if (nicks !== undefined) {
    const merged = Object.entries({ ...channel.nicks, ...nicks }).filter(
      (entry): entry is [string, string] => entry[1] !== null,
    );
    channel.nicks = Object.fromEntries(merged);
  }
  act.effect("channel.update", channel.id);
  announceChannel(act, "CHANNEL_UPDATE", channel);
}
