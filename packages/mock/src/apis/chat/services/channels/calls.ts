import { Failure } from "../../../../kernel/request/failure.js";
import { actOf, callerId, noContent, ok, type Act, type At, type ChatServices } from "../../world/act.js";
import { isoTime } from "../../wire/iso-time.js";
import { announceUpdate } from "../messages/change-message.js";
import { postSystemMessage } from "../messages/post-message.js";
import type { CallRecord, ChannelRecord } from "../../world/records.js";
import { channelAudience, visibleChannel } from "../../permissions/visibility.js";

export const callServices: ChatServices<"calls.get" | "calls.update" | "calls.ring" | "calls.stopRinging"> = {
  "calls.get": (context) => {
    const channel = callable(context);
    return ok({ ringable: channel.recipients.length > 1, silent: false });
  },

  "calls.update": (context) => {
    const act = actOf(context);
    const channel = callable(context);
    const call = running(channel);
    const { region } = context.body;
    if (region !== undefined) call.region = region;
    act.effect("call.update", channel.id);
    announce(act, "CALL_UPDATE", channel, call);
    return noContent;
  },

  "calls.ring": (context) => {
    const act = actOf(context);
    const channel = callable(context);
    const userId = callerId(context);
    const { recipients } = context.body ?? {};
    const wanted = (recipients ?? channel.recipients).filter((id) => id !== userId && channel.recipients.includes(id));
    const known = channel.call;
    const call = known ?? startCall(act, channel, userId);
    call.ringing = [...new Set([...call.ringing, ...wanted])];
    act.effect("call.ring", channel.id);
    announce(act, known === undefined ? "CALL_CREATE" : "CALL_UPDATE", channel, call);
    return noContent;
  },

  "calls.stopRinging": (context) => {
    const act = actOf(context);
    const channel = callable(context);
    const call = running(channel);
    const { recipients } = context.body ?? {};
    call.ringing = call.ringing.filter((id) => recipients !== undefined && !recipients.includes(id));
    act.effect("call.stopRinging", channel.id);
    announce(act, "CALL_UPDATE", channel, call);
    if (call.ringing.length === 0 && call.participants.size <= 1) endCall(act, channel, call);
    return noContent;
  },
};

/** Only direct messages and groups have calls. */
function callable(context: At<"channel_id">): ChannelRecord {
  const channel = visibleChannel(context.state, callerId(context), context.path.channel_id, "channel");
  if (channel.type !== 1 && channel.type !== 3) throw new Failure("INVALID_CHANNEL_TYPE");
  return channel;
}

function running({ call }: ChannelRecord): CallRecord {
  if (call === undefined) throw new Failure("NO_ACTIVE_CALL");
  return call;
}

function startCall(act: Act, channel: ChannelRecord, userId: string): CallRecord {
  const message = postSystemMessage(act, channel, userId, 3, {
    call: { participants: [userId], ended_timestamp: null },
  });
  channel.call = { region: null, ringing: [], messageId: message.id, participants: new Set([userId]) };
  return channel.call;
}

/** A call that rings nobody and that only its maker is in is over. */
function endCall(act: Act, channel: ChannelRecord, call: CallRecord): void {
  channel.call = undefined;
  const message = channel.messages.get(call.messageId);
  if (message !== undefined) {
    message.call = { participants: [...call.participants], ended_timestamp: isoTime(act.now) };
    announceUpdate(act, channel, message);
  }
  act.emit("CALL_DELETE", { channel_id: channel.id }, channelAudience(act.state, channel));
}

function announce(act: Act, event: "CALL_CREATE" | "CALL_UPDATE", channel: ChannelRecord, call: CallRecord): void {
  const payload = {
    channel_id: channel.id,
    message_id: call.messageId,
    region: call.region,
    ringing: [...call.ringing],
    voice_states: [],
  };
  act.emit(event, payload, channelAudience(act.state, channel));
}
