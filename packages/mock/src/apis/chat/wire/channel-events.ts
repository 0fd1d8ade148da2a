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
  if (guildId === undefined) return announceChannel(act, "CHANNEL_UPDATE", channel);
  const was = channelAudience(act.state, { ...channel, overwrites: new Map(before) });
  const is = channelAudience(act.state, channel);
  // Of those who listen alone: what an event costs must not depend on how many members there are.
  const listening = [...act.state.hub.online()];
  const payload = channelPayload(act.state, channel, undefined);
  const tell = (event: "CHANNEL_CREATE" | "CHANNEL_DELETE", sees: (id: string) => boolean): void => {
    if (listening.some(sees)) act.emit(event, payload, { guildId, sees });
  };
  tell("CHANNEL_DELETE", (id) => was.sees(id) && !is.sees(id));
  tell("CHANNEL_CREATE", (id) => !was.sees(id) && is.sees(id));
  act.emit("CHANNEL_UPDATE", payload, { guildId, sees: (id) => was.sees(id) && is.sees(id) });
}
