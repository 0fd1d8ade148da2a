import type { Act } from "../world/act.js";
import type { ChannelRecord, OverwriteRecord } from "../world/records.js";
import { channelAudience, userAudience } from "../permissions/visibility.js";
import { channelPayload } from "./wire.js";

/** Announces a channel to those who see it; each side of a direct message gets its own view. */
export function announceChannel(
  act: Act,
  event: "CHANNEL_CREATE" | "CHANNEL_UPDATE" | "CHANNEL_DELETE",
  channel: ChannelRecord,
): void {
  if (channel.guildId === undefined) {
    for (const id of channel.recipients) act.emit(event, channelPayload(act.state, channel, id), userAudience(id));
    return;
  }
  act.emit(event, channelPayload(act.state, channel, undefined), channelAudience(act.state, channel));
}

/** A change of who may see a channel: it is gone for those who lose it, and new for those who gain it. */
export function announceOverwrites(
  act: Act,
  channel: ChannelRecord,
  before: ReadonlyMap<string, OverwriteRecord>,
): void {
  const { guildId } = channel;
  const guild = guildId === undefined ? undefined : act.state.guilds.get(guildId);
  if (guildId === undefined || guild === undefined) return announceChannel(act, "CHANNEL_UPDATE", channel);
  const was = channelAudience(act.state, { ...channel, overwrites: new Map(before) });
  const is = channelAudience(act.state, channel);
  const members = [...guild.members.keys()];
  const told = [
    ["CHANNEL_DELETE", members.filter((id) => was.sees(id) && !is.sees(id))],
    ["CHANNEL_CREATE", members.filter((id) => !was.sees(id) && is.sees(id))],
    ["CHANNEL_UPDATE", members.filter((id) => was.sees(id) && is.sees(id))],
  ] as const;
  for (const [event, ids] of told) {
    const meant = new Set(ids);
    if (meant.size > 0)
      act.emit(event, channelPayload(act.state, channel, undefined), { guildId, sees: (id) => meant.has(id) });
  }
}
