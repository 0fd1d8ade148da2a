import type { Reading } from "../../../../kernel/request/request-parts.js";
import { Failure } from "../../../../kernel/request/failure.js";
import {
  actOf,
  callerId,
  noContent,
  ok,
  type Act,
  type At,
  type ChatContext,
  type ChatServices,
} from "../../world/act.js";
import { emojiOf } from "./emoji-path.js";
import { withGuild } from "./change-message.js";
import { byId, limitOf, withinBounds } from "../../wire/paging.js";
import type { ChannelRecord, MessageRecord, ReactionRecord } from "../../world/records.js";
import { isOff } from "../../rules/sending.js";
import {
  channelAudience,
  guildOf,
  messageIn,
  refuseTimedOut,
  requireInChannel,
  visibleChannel,
} from "../../permissions/visibility.js";
import { userById } from "../../wire/wire.js";

const reactionsOff = 32;

export const reactionServices: ChatServices<
  | "reactions.list"
  | "reactions.add"
  | "reactions.removeOwn"
  | "reactions.remove"
  | "reactions.removeEmoji"
  | "reactions.removeAll"
> = {
  "reactions.list": (context) => {
    const { state } = context;
    const { channel, message, userId } = locate(context);
    requireInChannel(state, channel, userId, "READ_MESSAGE_HISTORY");
    const users = [...(message.reactions.get(emojiOf(state, context.path.emoji).key)?.users ?? [])].sort(byId);
    const from = users.filter((id) => withinBounds(context, id));
    return ok(from.slice(0, limitOf(context, 25)).map((id) => userById(state, id)));
  },

  "reactions.add": (context) => {
    const act = actOf(context);
    const { channel, message, userId } = locate(context);
    requireMayReact(act, channel, message, userId, context);
    const { key, emoji } = emojiOf(act.state, context.path.emoji);
    const known = message.reactions.get(key);
    const { reactionsPerMessage, usersPerReaction } = act.state.dialect.limits;
    if (known?.users.has(userId) === true) return noContent;
    if (known === undefined) {
      requireInChannel(act.state, channel, userId, "ADD_REACTIONS");
      if (message.reactions.size >= reactionsPerMessage) throw new Failure("MAX_REACTIONS");
    } else if (known.users.size >= usersPerReaction) throw new Failure("MAX_REACTIONS");
    const reaction: ReactionRecord = known ?? { emoji, users: new Set() };
    message.reactions.set(key, reaction);
    reaction.users.add(userId);
    act.effect("reaction", `${message.id}:${key}:${userId}`);
    const payload = { message_id: message.id, emoji, user_id: userId };
    announce(act, "MESSAGE_REACTION_ADD", channel, payload, sessionOf(context));
    return noContent;
  },

  "reactions.removeOwn": (context) => {
    if (isGone(context)) return noContent;
    const { channel, message, userId } = locate(context);
    removeReaction(context, channel, message, userId);
    return noContent;
  },

  "reactions.remove": (context) => {
    if (isGone(context)) return noContent;
    const { channel, message, userId } = locate(context);
    const target = context.path.user_id;
    if (target !== userId && message.authorId !== userId)
      requireInChannel(context.state, channel, userId, "MANAGE_MESSAGES");
    removeReaction(context, channel, message, target);
    return noContent;
  },

  "reactions.removeEmoji": (context) => {
    const act = actOf(context);
    const { channel, message, userId } = locate(context);
    requireInChannel(act.state, channel, userId, "MANAGE_MESSAGES");
    const { key, emoji } = emojiOf(act.state, context.path.emoji);
    if (message.reactions.delete(key)) {
      act.effect("reaction.removeEmoji", `${message.id}:${key}`);
      announce(act, "MESSAGE_REACTION_REMOVE_EMOJI", channel, { message_id: message.id, emoji });
    }
    return noContent;
  },

  "reactions.removeAll": (context) => {
    const act = actOf(context);
    const { channel, message, userId } = locate(context);
    requireInChannel(act.state, channel, userId, "MANAGE_MESSAGES");
    if (message.reactions.size > 0) {
      message.reactions.clear();
      act.effect("reaction.removeAll", message.id);
      announce(act, "MESSAGE_REACTION_REMOVE_ALL", channel, { message_id: message.id });
    }
    return noContent;
  },
};

/** Where the platform does not mind that the message is gone. */
function isGone(context: At<"channel_id" | "message_id">): boolean {
  if (!context.state.dialect.rules.lenientReactionRemoval) return false;
  const channel = visibleChannel(context.state, callerId(context), context.path.channel_id, "message");
  return !channel.messages.has(context.path.message_id);
}

interface Place {
  readonly channel: ChannelRecord;
  readonly message: MessageRecord;
  readonly userId: string;
}

function locate(context: At<"channel_id" | "message_id">): Place {
  const userId = callerId(context);
  const channel = visibleChannel(context.state, userId, context.path.channel_id, "message");
  return { channel, message: messageIn(channel, context.path.message_id), userId };
}

function requireMayReact(
  act: Act,
  channel: ChannelRecord,
  message: MessageRecord,
  userId: string,
  context: At<"emoji">,
): void {
  requireInChannel(act.state, channel, userId, "READ_MESSAGE_HISTORY");
  refuseTimedOut(act.state, channel, userId, act.now);
  if (channel.guildId === undefined) return;
  const guild = guildOf(act.state, channel);
  if (isOff(Number(guild.fields["disabled_operations"]), reactionsOff))
    throw new Failure("FEATURE_TEMPORARILY_DISABLED");
  const { key, emoji } = emojiOf(act.state, context.path.emoji);
  const foreign = emoji.id !== null && !guild.emojis.has(emoji.id);
  if (foreign && !message.reactions.has(key)) requireInChannel(act.state, channel, userId, "USE_EXTERNAL_EMOJIS");
}

function removeReaction(context: At<"emoji">, channel: ChannelRecord, message: MessageRecord, userId: string): void {
  const act = actOf(context);
  const { key } = emojiOf(act.state, context.path.emoji);
  const reaction = message.reactions.get(key);
  if (reaction === undefined || !reaction.users.delete(userId)) return;
  if (reaction.users.size === 0) message.reactions.delete(key);
  act.effect("reaction.remove", `${message.id}:${key}:${userId}`);
  const payload = { message_id: message.id, emoji: reaction.emoji, user_id: userId };
  announce(act, "MESSAGE_REACTION_REMOVE", channel, payload, sessionOf(context));
}

type OwnContext = ChatContext<Reading<{ readonly query: { readonly session_id?: string } }>>;

/** The session that asked, which knows already; where it is named. */
function sessionOf({ query }: OwnContext): string | undefined {
  return query.session_id;
}

/** In guilds the session that caused it is left out. */
function announce(act: Act, event: string, channel: ChannelRecord, payload: object, sessionId?: string): void {
  const audience = channelAudience(act.state, channel);
  const left = channel.guildId === undefined || sessionId === undefined ? {} : { exceptSessionId: sessionId };
  act.emit(event, withGuild(channel, { channel_id: channel.id, ...payload }), { ...audience, ...left });
}
