import { Failure } from "../../../../kernel/request/failure.js";
import {
  actOf,
  mediaBase,
  callerId,
  invalid,
  noContent,
  ok,
  type Act,
  type ChatRequest,
  type ChatContext,
  type ChatServices,
} from "../../world/act.js";
import { forgetFiles } from "./attachments.js";
import { audit } from "../guilds/audit-log.js";
import { announceUpdate, deleteMessage, editMessage, withGuild } from "./change-message.js";
import { isBlank } from "./message-content.js";
import { readDraft, type MessageDraft } from "./message-draft.js";
import { recalled, remember, settleRace } from "../../rules/nonces.js";
import { whileEditing } from "../../platforms/fluxer/locks.js";
import { forgetMessage, messagesBetween, placeOf } from "../../world/channel-messages.js";
import { idBound, limitOf, type PageContext } from "../../wire/paging.js";
import { checkContent, postMessage } from "./post-message.js";
import type { ChannelRecord, MessageRecord } from "../../world/records.js";
import { requireMaySend } from "../../rules/sending.js";
import {
  allowedChannel,
  channelAudience,
  mayInChannel,
  messageIn,
  refuseTimedOut,
  requireInChannel,
  visibleChannel,
} from "../../permissions/visibility.js";
import { messagePayload } from "../../wire/wire.js";

export const messageServices: ChatServices<
  | "messages.list"
  | "messages.get"
  | "messages.create"
  | "messages.edit"
  | "messages.delete"
  | "messages.bulkDelete"
  | "messages.bulkDeleteDocumented"
  | "messages.deleteAttachment"
> = {
  "messages.list": (context) => {
    const userId = callerId(context);
    const channel = visibleChannel(context.state, userId, context.path.channel_id, "message");
    if (!mayInChannel(context.state, channel, userId, "READ_MESSAGE_HISTORY")) return ok([]);
    return ok(pageOf(channel, context).map((message) => shown(context, message)));
  },

  "messages.get": (context) => {
    const userId = callerId(context);
    const channel = visibleChannel(context.state, userId, context.path.channel_id, "message");
    if (!mayInChannel(context.state, channel, userId, "READ_MESSAGE_HISTORY"))
      throw new Failure(context.state.dialect.codes.historyDenied);
    return ok(shown(context, messageIn(channel, context.path.message_id)));
  },

  "messages.create": async (context) => {
    const userId = callerId(context);
    const draft = await readDraft(context);
    const channel = visibleChannel(context.state, userId, context.path.channel_id, "message");
    requireMaySend(actOf(context), channel, userId, draft);
    checkContent(context.state, { id: userId }, draft);
    const known = recalled(context.state, userId, channel, draft.fields.nonce);
    if (known !== undefined) return ok(shown(context, known));
    const race = settleRace(context, draft.fields.nonce);
    if (race !== undefined) await race;
    const message = postMessage(actOf(context), { id: userId }, channel, muted(context, channel, userId, draft));
    remember(context.state, userId, draft.fields.nonce, message);
    return ok(shown(context, message));
  },

  "messages.edit": async (context) => {
    const userId = callerId(context);
    const draft = await readDraft(context);
    const channel = visibleChannel(context.state, userId, context.path.channel_id, "message");
    const message = messageIn(channel, context.path.message_id);
    refuseTimedOut(context.state, channel, userId, context.now);
    if (message.type !== 0 && message.type !== 19) throw new Failure(context.state.dialect.codes.systemMessage);
    if (message.authorId !== userId) requireModeratorsEdit(context, channel, userId, draft);
    if (message.snapshots !== undefined && context.state.dialect.rules.strictForwards)
      throw invalid("root", "A forward stays as it is.", "MESSAGES_WITH_SNAPSHOTS_CANNOT_BE_EDITED");
    const held = whileEditing(context, message.id, () => editMessage(actOf(context), channel, message, draft));
    if (held !== undefined) await held;
    return ok(shown(context, message));
  },

  "messages.delete": (context) => {
    const userId = callerId(context);
    const act = actOf(context);
    const channel = visibleChannel(act.state, userId, context.path.channel_id, "message");
    const message = messageIn(channel, context.path.message_id);
    if (message.authorId !== userId) {
      if (act.state.dialect.rules.deletersMaySend) requireInChannel(act.state, channel, userId, "SEND_MESSAGES");
      requireInChannel(act.state, channel, userId, "MANAGE_MESSAGES");
      audit(act, channel.guildId, {
        action: 72,
        by: userId,
        target: message.authorId,
        context,
        options: { channel_id: channel.id, count: 1 },
        ignoreReason: act.state.dialect.rules.deletionReasonIgnored,
      });
    }
    deleteMessage(act, channel, message);
    return noContent;
  },

  "messages.bulkDelete": bulkDelete,
  "messages.bulkDeleteDocumented": bulkDelete,

  "messages.deleteAttachment": (context) => {
    const userId = callerId(context);
    const act = actOf(context);
    const channel = visibleChannel(act.state, userId, context.path.channel_id, "message");
    const message = messageIn(channel, context.path.message_id);
    if (message.authorId !== userId) throw new Failure("CANNOT_EDIT_OTHER_USER_MESSAGE");
    const id = context.path.attachment_id;
    if (!message.attachments.some((file) => file.id === id))
      throw invalid("attachment_id", "The message has no such file.", "ATTACHMENT_ID_NOT_FOUND_IN_MESSAGE");
    const left = message.attachments.filter((file) => file.id !== id);
    const gone =
      left.length === 0 && isBlank(message.content) && message.embeds.length === 0 && message.stickers.length === 0;
    if (gone) deleteMessage(act, channel, message);
    else replaceAttachments(act, channel, message, left);
    return noContent;
  },
};

function bulkDelete(context: ChatRequest<"messages.bulkDelete">): typeof noContent {
  const userId = callerId(context);
  const act = actOf(context);
  const found = visibleChannel(act.state, userId, context.path.channel_id, "message");
  if (found.guildId === undefined) throw new Failure("CANNOT_EXECUTE_ON_DM");
  const channel = allowedChannel(act.state, userId, found.id, "message", "MANAGE_MESSAGES");
  const asked = context.body.message_ids;
  const messages = [...new Set(asked)].flatMap((id) => channel.messages.get(id) ?? []);
  if (messages.length === 0) return noContent;
  for (const message of messages) {
    forgetMessage(channel, message.id);
    forgetFiles(act.state, channel.id, message.attachments);
    act.effect("message.delete", message.id);
  }
  audit(act, channel.guildId, {
    action: 73,
    by: userId,
    target: channel.id,
    context,
    options: { channel_id: channel.id, count: messages.length },
  });
  const payload = withGuild(channel, { channel_id: channel.id, ids: messages.map(({ id }) => id) });
  act.emit("MESSAGE_DELETE_BULK", payload, channelAudience(act.state, channel));
  return noContent;
}

function replaceAttachments(
  act: Act,
  channel: ChannelRecord,
  message: MessageRecord,
  left: MessageRecord["attachments"],
): void {
  forgetFiles(
    act.state,
    channel.id,
    message.attachments.filter((file) => !left.includes(file)),
  );
  message.attachments = left;
  announceUpdate(act, channel, message);
}

/** Without the permission to speak aloud a message is simply not spoken. */
function muted(context: ChatContext, channel: ChannelRecord, userId: string, draft: MessageDraft): MessageDraft {
  if (draft.fields.tts !== true || mayInChannel(context.state, channel, userId, "SEND_TTS_MESSAGES")) return draft;
  return { ...draft, fields: { ...draft.fields, tts: false } };
}

/** Another's message: whoever manages messages may hide its embeds and describe its files, where the platform lets them. */
function requireModeratorsEdit(
  context: ChatContext,
  channel: ChannelRecord,
  userId: string,
  { fields, files }: MessageDraft,
): void {
  const { state } = context;
  const harmless =
    files.length === 0 && Object.keys(fields).every((name) => name === "flags" || name === "attachments");
  const may = state.dialect.rules.moderatorsEditFlags && mayInChannel(state, channel, userId, "MANAGE_MESSAGES");
  if (!harmless || !may) throw new Failure("CANNOT_EDIT_OTHER_USER_MESSAGE");
  requireInChannel(state, channel, userId, "MANAGE_MESSAGES");
}

function shown(context: ChatContext, message: MessageRecord): unknown {
  return messagePayload(context.state, message, callerId(context), mediaBase(context));
}

/** Newest first; `around` wins over `before` and `after`. */
function pageOf(channel: ChannelRecord, context: PageContext): MessageRecord[] {
  const limit = limitOf(context, 50);
  const around = idBound(context, "around");
  if (around !== undefined) {
    const at = placeOf(channel, around);
    const older = Math.floor(limit / 2);
    return messagesBetween(channel, at - older, at + Math.max(limit - older, 1)).slice(0, limit);
  }
  const [after, before] = [idBound(context, "after"), idBound(context, "before")];
  const from = after === undefined ? 0 : placeOf(channel, after + 1n);
  const to = before === undefined ? channel.order.length : placeOf(channel, before);
  const onlyAfter = after !== undefined && before === undefined;
  return onlyAfter
    ? messagesBetween(channel, from, Math.min(to, from + limit))
    : messagesBetween(channel, Math.max(from, to - limit), to);
}
