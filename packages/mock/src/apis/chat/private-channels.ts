import { Failure } from "../../kernel/failure.js";
import { actOf, bodyOf, callerId, invalid, ok, type Act, type ChatServices } from "./act.js";
import { newChannel } from "./new-records.js";
import type { ChannelRecord } from "./records.js";
import { userAudience } from "./visibility.js";
import { channelPayload } from "./wire.js";

export const privateChannelServices: ChatServices = {
  "users.listChannels": (context) => {
    const userId = callerId(context);
    const mine = [...context.state.channels.values()].filter(({ guildId, recipients }) => guildId === undefined && recipients.includes(userId));
    return ok(mine.map((channel) => channelPayload(context.state, channel, userId)));
  },

  "users.createChannel": (context) => {
    const act = actOf(context);
    const userId = callerId(context);
    const { recipient_id: one, recipients: several } = bodyOf(context) as { recipient_id?: string; recipients?: readonly string[] };
    if ((one === undefined) === (several === undefined)) throw invalid("recipient_id", "Give either recipient_id or recipients.");
    for (const id of one === undefined ? (several ?? []) : [one]) {
      if (id === userId) throw invalid("recipient_id", "A channel with oneself cannot be opened.");
      if (act.state.users.get(id)?.deleted !== false) throw new Failure("UNKNOWN_USER");
    }
    const channel = one === undefined ? openGroup(act, userId, several ?? []) : openDirect(act, userId, one);
    return ok(channelPayload(act.state, channel, userId));
  },
};

/** The direct message of two accounts; opened when there is none. */
export function openDirect(act: Act, userId: string, otherId: string): ChannelRecord {
  const known = [...act.state.channels.values()].find(
    ({ type, recipients }) => type === 1 && recipients.includes(userId) && recipients.includes(otherId),
  );
  return known ?? open(act, newChannel(act.state, { type: 1, recipients: [userId, otherId] }));
}

export function openGroup(act: Act, ownerId: string, others: readonly string[]): ChannelRecord {
  return open(act, newChannel(act.state, { type: 3, recipients: [...new Set([ownerId, ...others])], owner_id: ownerId }));
}

/** Each side gets an event of its own: the channel names the others only. */
function open(act: Act, channel: ChannelRecord): ChannelRecord {
  act.effect("channel", channel.id);
  for (const id of channel.recipients) act.emit("CHANNEL_CREATE", channelPayload(act.state, channel, id), userAudience(id));
  return channel;
}
