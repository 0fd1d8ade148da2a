import { actOf, callerId, noContent, ok, param, type ChatServices } from "./act.js";
import { withGuild } from "./messages.js";
import { requireText } from "./sending.js";
import { channelAudience, refuseTimedOut, requireInChannel, visibleChannel } from "./visibility.js";
import { channelPayload } from "./wire.js";

export const channelServices: ChatServices = {
  "channels.get": (context) => {
    const userId = callerId(context);
    const channel = visibleChannel(context.state, userId, param(context, "channel_id"), "channel");
    return ok(channelPayload(context.state, channel, userId));
  },

  "channels.startTyping": (context) => {
    const act = actOf(context);
    const userId = callerId(context);
    const channel = visibleChannel(act.state, userId, param(context, "channel_id"), "message");
    requireText(channel);
    requireInChannel(act.state, channel, userId, "SEND_MESSAGES");
    refuseTimedOut(act.state, channel, userId, act.now);
    act.effect("typing", channel.id);
    const payload = withGuild(channel, { channel_id: channel.id, user_id: userId, timestamp: act.now });
    act.emit("TYPING_START", payload, channelAudience(act.state, channel));
    return noContent;
  },
};
