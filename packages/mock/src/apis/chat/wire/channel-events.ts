import type { Act } from "../world/act.js";
import type { ChannelRecord } from "../world/records.js";
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
