import { Failure } from "../../../../kernel/request/failure.js";
import { actOf, mediaBase, callerId, noContent, ok, type Act, type At, type ChatServices } from "../../world/act.js";
import { audit } from "../guilds/audit-log.js";
import { isoTime, isoTimeOrNull } from "../../wire/iso-time.js";
import { announceUpdate, withGuild } from "./change-message.js";
import { pinsOf } from "../../world/channel-messages.js";
import { limitOf } from "../../wire/paging.js";
import { postSystemMessage } from "./post-message.js";
import type { ChannelRecord, MessageRecord } from "../../world/records.js";
import {
  allowedChannel,
  channelAudience,
  mayInChannel,
  messageIn,
  visibleChannel,
} from "../../permissions/visibility.js";
import { messagePayload } from "../../wire/wire.js";

export const pinServices: ChatServices<"pins.list" | "pins.add" | "pins.remove"> = {
  "pins.list": (context) => {
    const { state } = context;
    const userId = callerId(context);
    const channel = visibleChannel(state, userId, context.path.channel_id, "message");
    if (!mayInChannel(state, channel, userId, "READ_MESSAGE_HISTORY")) return ok({ items: [], has_more: false });
    const limit = limitOf(context, 50);
    const { before: bound } = context.query;
    const before = bound === undefined ? Infinity : Date.parse(bound);
    const pins = pinsOf(channel).filter(({ pinnedAt }) => (pinnedAt ?? Infinity) < before);
    const items = pins.slice(0, limit).map((message) => ({
      message: messagePayload(state, message, userId, mediaBase(context)),
      pinned_at: isoTime(message.pinnedAt ?? 0),
    }));
    return ok({ items, has_more: pins.length > limit });
  },

  "pins.add": (context) => {
    const act = actOf(context);
    const { channel, message, userId } = locate(context);
    if (message.type !== 0 && message.type !== 19) throw new Failure(act.state.dialect.codes.systemMessage);
    if (message.pinnedAt !== null) return noContent;
    if (channel.pins.size >= act.state.dialect.limits.pinsPerChannel) throw new Failure("MAX_PINS_PER_CHANNEL");
    message.pinnedAt = laterThan(pinsOf(channel)[0], act.now);
    channel.pins.add(message.id);
    channel.lastPinAt = message.pinnedAt;
    audit(act, channel.guildId, {
      action: 74,
      by: userId,
      target: message.authorId,
      context,
      options: { channel_id: channel.id, message_id: message.id },
    });
    announcePins(act, channel, message);
    const reference = {
      message_id: message.id,
      channel_id: channel.id,
      ...(channel.guildId === undefined ? {} : { guild_id: channel.guildId }),
      type: 0,
    };
    postSystemMessage(act, channel, userId, 6, { reference });
    return noContent;
  },

  "pins.remove": (context) => {
    const act = actOf(context);
    const { channel, message, userId } = locate(context);
    if (message.pinnedAt === null) return noContent;
    message.pinnedAt = null;
    channel.pins.delete(message.id);
    channel.lastPinAt = pinsOf(channel)[0]?.pinnedAt ?? null;
    audit(act, channel.guildId, {
      action: 75,
      by: userId,
      target: message.authorId,
      context,
      options: { channel_id: channel.id, message_id: message.id },
    });
    announcePins(act, channel, message);
    return noContent;
  },
};

function locate(context: At<"channel_id" | "message_id">): {
  readonly channel: ChannelRecord;
  readonly message: MessageRecord;
  readonly userId: string;
} {
  const userId = callerId(context);
  const channel = allowedChannel(context.state, userId, context.path.channel_id, "message", "PIN_MESSAGES");
  return { channel, message: messageIn(channel, context.path.message_id), userId };
}

function announcePins(act: Act, channel: ChannelRecord, message: MessageRecord): void {
  const payload = withGuild(channel, { channel_id: channel.id, last_pin_timestamp: isoTimeOrNull(channel.lastPinAt) });
  act.emit("CHANNEL_PINS_UPDATE", payload, channelAudience(act.state, channel));
  announceUpdate(act, channel, message);
}

/** Pins page by their time, so that no two of a channel may share one. */
function laterThan(newest: MessageRecord | undefined, now: number): number {
  return Math.max(now, (newest?.pinnedAt ?? -1) + 1);
}
