import { Failure } from "../../../../kernel/request/failure.js";
import type { Act } from "../../world/act.js";
import { attachmentUrl, checkEmbedFiles, forgetFiles, keepFiles, readFiles } from "./attachments.js";
import { checkEmbedLength, isBlank, mentionsIn, shownEmbed } from "./message-content.js";
import type { MessageDraft } from "./message-draft.js";
import { carriesFiles, messageEvent, refuseText, refuseTooLong } from "./post-message.js";
import { forgetMessage } from "../../world/channel-messages.js";
import type { ChannelRecord, MessageRecord } from "../../world/records.js";
import { channelAudience } from "../../permissions/visibility.js";

/** Removes a message from its channel and says so. */
export function deleteMessage(act: Act, channel: ChannelRecord, message: MessageRecord): void {
  forgetMessage(channel, message.id);
  forgetFiles(act.state, channel.id, message.attachments);
  act.effect("message.delete", message.id);
  const payload = { channel_id: channel.id, id: message.id, content: message.content, author_id: message.authorId };
  act.emit("MESSAGE_DELETE", withGuild(channel, payload), channelAudience(act.state, channel));
}

/** Removes what an account wrote in a channel after a time. */
export function deleteMessagesOf(act: Act, channel: ChannelRecord, userId: string, after: number = -Infinity): void {
  for (const message of channel.messages.values())
    if (message.authorId === userId && message.createdAt > after) deleteMessage(act, channel, message);
}

/** Applies the members that are present; lists replace. */
export function editMessage(
  act: Act,
  channel: ChannelRecord,
  message: MessageRecord,
  { fields, files }: MessageDraft,
): void {
  const kept = (fields.attachments ?? []).filter((entry) =>
    message.attachments.some((file) => file.id === String(entry.id)),
  );
  const described = (fields.attachments ?? []).filter((entry) => !kept.includes(entry));
  const content = fields.content === undefined ? message.content : (fields.content ?? "");
  refuseTooLong(act.state, { id: message.authorId }, content);
  refuseText(act.state, content);
  const staying =
    fields.attachments === undefined
      ? message.attachments
      : message.attachments.filter((file) => kept.some((entry) => String(entry.id) === file.id));
  const embeds = fields.embeds ?? message.embeds;
  if (
    isBlank(content) &&
    embeds.length === 0 &&
    staying.length === 0 &&
    !carriesFiles({ fields: { attachments: described }, files }) &&
    message.stickers.length === 0 &&
    message.snapshots === undefined
  ) {
    throw new Failure("CANNOT_SEND_EMPTY_MESSAGE");
  }
  const added = readFiles(act, message.authorId, described, files);
  const attachments = [...staying, ...added];
  checkEmbedFiles(act.state, fields.embeds ?? [], attachments);
  checkEmbedLength(act.state, fields.embeds ?? []);
  keepFiles(act, channel.id, described, added);
  forgetFiles(
    act.state,
    channel.id,
    message.attachments.filter((file) => !attachments.includes(file)),
  );
  message.attachments = attachments;
  if (fields.embeds !== undefined)
    message.embeds = fields.embeds.map((embed) => shownEmbed(embed, attachmentUrl(attachments, channel.id, act.base)));
  if (fields.flags !== undefined) message.flags = fields.flags;
  if (fields.components !== undefined) message.components = fields.components;
  if (fields.content !== undefined && content !== message.content) {
    const mentions = mentionsIn(act.state, channel, message.authorId, content, fields.allowed_mentions);
    message.content = content;
    message.mentions = mentions.users;
    message.mention_roles = mentions.roles;
    message.mention_everyone = mentions.everyone;
    message.editedAt = act.now;
  }
  announceUpdate(act, channel, message);
}

export function announceUpdate(act: Act, channel: ChannelRecord, message: MessageRecord): void {
  act.effect("message.update", message.id);
  act.emit("MESSAGE_UPDATE", messageEvent(act, channel, message), channelAudience(act.state, channel));
}

/** Adds the guild to the payload of an event of a guild channel. */
export function withGuild<T extends object>(channel: ChannelRecord, payload: T): T & { readonly guild_id?: string } {
  return channel.guildId === undefined ? payload : { ...payload, guild_id: channel.guildId };
}
