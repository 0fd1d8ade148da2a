import { Failure } from "../../../../kernel/request/failure.js";
import { actOf, callerId, invalid, noContent, ok, type Act, type At, type ChatServices } from "../../world/act.js";
import { deleteMessagesOf } from "../messages/change-message.js";
import { announceChannel } from "../../wire/channel-events.js";
import { newChannel } from "../../world/new-records.js";
import { postSystemMessage } from "../messages/post-message.js";
import type { ChannelRecord } from "../../world/records.js";
import { channelAudience, userAudience, visibleChannel } from "../../permissions/visibility.js";
import { channelPayload, userById } from "../../wire/wire.js";

export const privateChannelServices: ChatServices<
  "users.listChannels" | "users.createChannel" | "channels.addRecipient" | "channels.removeRecipient"
> = {
  "users.listChannels": (context) => {
    const userId = callerId(context);
    const mine = context.state.channels.of(userId);
    return ok(mine.map((channel) => channelPayload(context.state, channel, userId)));
  },

  "users.createChannel": (context) => {
    const act = actOf(context);
    const userId = callerId(context);
    const { recipient_id: one, recipients: several } = context.body;
    if ((one === undefined) === (several === undefined))
      throw invalid("recipient_id", "Give either recipient_id or recipients.", "INVALID_FORMAT");
    for (const id of one === undefined ? (several ?? []) : [one]) {
      if (id === userId)
        throw invalid("recipient_id", "A channel with oneself cannot be opened.", "CANNOT_DM_YOURSELF");
      if (act.state.users.get(id)?.deleted !== false) throw new Failure("UNKNOWN_USER");
    }
    const channel = one === undefined ? openGroup(act, userId, several ?? []) : openDirect(act, userId, one);
    return ok(channelPayload(act.state, channel, userId));
  },

  "channels.addRecipient": (context) => {
    const act = actOf(context);
    const channel = groupOf(context);
    const target = context.path.user_id;
    if (act.state.users.get(target)?.deleted !== false) throw new Failure("UNKNOWN_USER");
    if (channel.recipients.includes(target)) return noContent;
    const { groupRecipients: most } = act.state.dialect.rules;
    if (channel.recipients.length >= most)
      throw new Failure("MAX_GROUP_DM_RECIPIENTS", { body: { max_recipients: most } });
    channel.recipients = [...channel.recipients, target];
    act.state.channels.set(channel.id, channel);
    act.effect("recipient", `${channel.id}:${target}`);
    act.emit("CHANNEL_CREATE", channelPayload(act.state, channel, target), userAudience(target));
    const others = { sees: (id: string) => id !== target && channel.recipients.includes(id) };
    act.emit("CHANNEL_RECIPIENT_ADD", { channel_id: channel.id, user: userById(act.state, target) }, others);
    postSystemMessage(act, channel, callerId(context), 1, { mentions: [target] });
    return noContent;
  },

  "channels.removeRecipient": (context) => {
    const channel = groupOf(context);
    const target = context.path.user_id;
    const userId = callerId(context);
    if (target !== userId && channel.owner_id !== userId) throw new Failure("MISSING_PERMISSIONS");
    if (!channel.recipients.includes(target)) throw context.state.dialect.rules.notInGroup();
    leaveGroup(actOf(context), channel, target, context.query);
    return noContent;
  },
};

function groupOf(context: At<"channel_id">): ChannelRecord {
  const channel = visibleChannel(context.state, callerId(context), context.path.channel_id, "channel");
  if (channel.type !== 3) throw new Failure("INVALID_CHANNEL_TYPE");
  return channel;
}

/** Takes somebody out of a group; its next member inherits it, and an empty group is gone. */
export function leaveGroup(
  act: Act,
  channel: ChannelRecord,
  userId: string,
  { silent, delete_messages: forgets }: { readonly silent?: unknown; readonly delete_messages?: unknown },
): void {
  act.emit("CHANNEL_DELETE", channelPayload(act.state, channel, userId), userAudience(userId));
  channel.recipients = channel.recipients.filter((id) => id !== userId);
  act.state.channels.set(channel.id, channel);
  act.effect("recipient.remove", `${channel.id}:${userId}`);
  const [heir] = channel.recipients;
  if (heir === undefined) {
    act.state.channels.delete(channel.id);
    return;
  }
  act.emit(
    "CHANNEL_RECIPIENT_REMOVE",
    { channel_id: channel.id, user: userById(act.state, userId) },
    channelAudience(act.state, channel),
  );
  if (forgets === true) deleteMessagesOf(act, channel, userId);
  if (silent !== true) postSystemMessage(act, channel, userId, 2, { mentions: [userId] });
  if (channel.owner_id !== userId) return;
  channel.owner_id = heir;
  announceChannel(act, "CHANNEL_UPDATE", channel);
}

/** The direct message of two accounts; opened when there is none. */
export function openDirect(act: Act, userId: string, otherId: string): ChannelRecord {
  const known = act.state.channels
    .of(otherId)
    .find(({ type, recipients }) => type === 1 && recipients.includes(userId) && recipients.includes(otherId));
  return known ?? open(act, newChannel(act.state, { type: 1, recipients: [userId, otherId] }));
}

function openGroup(act: Act, ownerId: string, others: readonly string[]): ChannelRecord {
  return open(
    act,
    newChannel(act.state, { type: 3, recipients: [...new Set([ownerId, ...others])], owner_id: ownerId }),
  );
}

/** Each side gets an event of its own: the channel names the others only. */
function open(act: Act, channel: ChannelRecord): ChannelRecord {
  act.effect("channel", channel.id);
  for (const id of channel.recipients)
    act.emit("CHANNEL_CREATE", channelPayload(act.state, channel, id), userAudience(id));
  return channel;
}
