import type { AllowedMentions, MessageReferenceInput } from "../../../../generated/fluxer-operations.js";
import type { Payload } from "../../../../gateway/platform.js";
import { Failure } from "../../../../kernel/request/failure.js";
import { invalid, publicMediaUrl, type Act } from "../../world/act.js";
import { attachmentUrl, checkEmbedFiles, keepFiles, readFiles } from "./attachments.js";
import type { MessageDraft } from "./message-draft.js";
import { checkEmbedLength, isBlank, lengthOf, mentionsIn, shownEmbed } from "./message-content.js";
import { keepMessage } from "../../world/channel-messages.js";
import type { ChannelRecord, MemberRecord, MessageRecord } from "../../world/records.js";
import type { ChatState } from "../../world/state.js";
import { channelAudience, guildOf, messageIn } from "../../permissions/visibility.js";
import { checkVoiceMessage } from "./voice-message.js";
import { memberPayload, messagePayload } from "../../wire/wire.js";

/** Who writes: an account, or a webhook under a name of its own. */
export interface Author {
  readonly id: string;
  readonly persona?: { readonly username: string; readonly avatar: string | null };
  readonly webhookId?: string;
}

/** Stores a message that may be sent and announces it. Permissions are the caller's business. */
export function postMessage(act: Act, author: Author, channel: ChannelRecord, draft: MessageDraft): MessageRecord {
  const { state } = act;
  const { fields, files } = draft;
  checkContent(state, author, draft);
  const content = contentOf(draft);
  if (state.dialect.rules.strictForwards) checkForward(fields);
  const reference = referenceOf(state, channel, fields.message_reference);
  const stickers = stickersOf(state, channel, fields.sticker_ids ?? []);
  const entries = fields.attachments ?? [];
  const attachments = readFiles(act, author.id, entries, files);
  const allowed =
    fields.allowed_mentions ??
    (author.webhookId !== undefined && state.dialect.webhookMentions === "none" ? {} : undefined);
  const mentions = mentionsIn(state, channel, author.id, content, allowed);
  checkEmbedFiles(state, fields.embeds ?? [], attachments);
  checkEmbedLength(state, fields.embeds ?? []);
  checkVoiceMessage(state, fields, attachments);
  keepFiles(act, channel.id, entries, attachments);
  return storeMessage(act, channel, {
    author,
    type: reference?.kind === 0 ? 19 : 0,
    flags: fields.flags ?? 0,
    content,
    tts: fields.tts ?? false,
    mention_everyone: mentions.everyone,
    mentions: withRepliedUser(
      mentions.users,
      state.users.has(reference?.authorId ?? "") ? reference?.authorId : undefined,
      allowed,
    ),
    mention_roles: mentions.roles,
    embeds: (fields.embeds ?? []).map((embed) => shownEmbed(embed, attachmentUrl(attachments, channel.id, act.base))),
    attachments,
    stickers,
    reference: reference?.reference,
    snapshots: reference?.snapshots,
    nonce: fields.nonce,
    components: fields.components,
    call: undefined,
  });
}

/** What the message alone says of whether it may be sent; asked before its nonce is. */
export function checkContent(state: ChatState, author: Author, draft: MessageDraft): void {
  const { embeds = [], components = [], sticker_ids: stickers = [], message_reference: reference } = draft.fields;
  const content = contentOf(draft);
  refuseTooLong(state, author, content);
  refuseText(state, content);
  const others = embeds.length + components.length + stickers.length > 0 || carriesFiles(draft);
  if (isBlank(content) && !others && reference?.type !== forward) throw new Failure("CANNOT_SEND_EMPTY_MESSAGE");
}

const forward = 1;

function contentOf({ fields: { content } }: MessageDraft): string {
  return (content ?? "").trim() === "" ? "" : (content ?? "");
}

/** A message of the platform itself: a pin, a join, a call. */
export function postSystemMessage(
  act: Act,
  channel: ChannelRecord,
  authorId: string,
  type: number,
  extra: Partial<MessageRecord> = {},
): MessageRecord {
  return storeMessage(act, channel, {
    author: { id: authorId },
    type,
    flags: 0,
    content: "",
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    embeds: [],
    attachments: [],
    stickers: [],
    reference: undefined,
    snapshots: undefined,
    nonce: undefined,
    components: undefined,
    call: undefined,
    ...extra,
  });
}

/** What events carry of a message: itself, its guild and its author's membership. */
export function messageEvent(act: Act, channel: ChannelRecord, message: MessageRecord): Payload {
  const { state } = act;
  const member = channel.guildId === undefined ? undefined : guildOf(state, channel).members.get(message.authorId);
  return {
    ...messagePayload(state, message, undefined, act.base),
    ...(channel.guildId === undefined ? {} : { guild_id: channel.guildId }),
    ...(member === undefined || message.persona !== undefined ? {} : { member: eventMember(state, member) }),
  };
}

function eventMember(state: ChatState, member: MemberRecord): Payload {
  const { user: _, ...rest } = memberPayload(state, member);
  return state.dialect.rules.memberWithoutUser ? rest : memberPayload(state, member);
}

/** Files that come along, or were uploaded ahead. */
export function carriesFiles({ fields, files }: MessageDraft): boolean {
  return files.length > 0 || (fields.attachments ?? []).some((entry) => entry.upload_filename !== undefined);
}

/** Text that the world was told to refuse. */
export function refuseText(state: ChatState, content: string): void {
  const { blocked = [], explicit = [] } = state.options.refusedText;
  if (blocked.some((text) => content.includes(text))) throw new Failure("CONTENT_BLOCKED");
  if (explicit.some((text) => content.includes(text)))
    throw new Failure("EXPLICIT_CONTENT_CANNOT_BE_SENT", { body: { probability: 0.99 } });
}

function checkForward({ message_reference: reference, content, embeds = [] }: MessageDraft["fields"]): void {
  if (reference?.type !== 1) return;
  const path = "message_reference";
  if (reference.channel_id === undefined)
    throw invalid(path, "A forward names channel and message.", "FORWARD_REFERENCE_REQUIRES_CHANNEL_AND_MESSAGE");
  if (!isBlank(content ?? "") || embeds.length > 0)
    throw invalid(path, "A forward carries nothing of its own.", "FORWARD_MESSAGES_CANNOT_CONTAIN_CONTENT");
}

export function refuseTooLong(state: ChatState, author: Author, content: string): void {
  const { contentChars } = state.dialect.limits;
  const user = state.users.get(author.id);
  const limit =
    user === undefined || user.bot ? contentChars.bot : user.premium ? contentChars.premium : contentChars.person;
  if (lengthOf(content) > limit) throw invalid("content", `At most ${limit} characters.`, "maxLength");
}

type Draft = Omit<
  MessageRecord,
  "id" | "channelId" | "authorId" | "persona" | "webhookId" | "createdAt" | "editedAt" | "pinnedAt" | "reactions"
> & {
  readonly author: Author;
};

function storeMessage(act: Act, channel: ChannelRecord, draft: Draft): MessageRecord {
  const { author, ...rest } = draft;
  const message: MessageRecord = {
    ...rest,
    id: act.state.world.ids.snowflake(),
    channelId: channel.id,
    authorId: author.id,
    persona: author.persona,
    webhookId: author.webhookId,
    createdAt: act.now,
    editedAt: null,
    pinnedAt: null,
    reactions: new Map(),
  };
  keepMessage(channel, message);
  channel.last_message_id = message.id;
  act.effect("message", message.id);
  act.emit(
    "MESSAGE_CREATE",
    { ...messageEvent(act, channel, message), channel_type: channel.type },
    channelAudience(act.state, channel),
  );
  return message;
}

interface Reference {
  readonly kind: number;
  readonly reference: Payload;
  readonly authorId: string | undefined;
  readonly snapshots: readonly Payload[] | undefined;
}

function referenceOf(
  state: ChatState,
  channel: ChannelRecord,
  input: MessageReferenceInput | undefined,
): Reference | undefined {
  if (input === undefined) return undefined;
  const { type: kind = 0, message_id: id } = input;
  const source = kind === 1 ? state.channels.get(input.channel_id ?? channel.id) : channel;
  if (source === undefined) throw new Failure("UNKNOWN_CHANNEL");
  const original = messageIn(source, id);
  if (original.type !== 0 && original.type !== 19)
    throw invalid("message_reference", "A system message cannot be answered.", "CANNOT_REPLY_TO_SYSTEM_MESSAGE");
  const reference = {
    message_id: id,
    channel_id: source.id,
    ...(source.guildId === undefined ? {} : { guild_id: source.guildId }),
    type: kind,
  };
  return {
    kind,
    reference,
    authorId: original.authorId,
    snapshots: kind === 1 ? [snapshotOf(state, original, input)] : undefined,
  };
}

/** A copy, of chosen files and embeds where the platform lets one choose. */
function snapshotOf(state: ChatState, message: MessageRecord, choice: MessageReferenceInput): Payload {
  const chooses = state.dialect.rules.strictForwards;
  const { attachment_ids: files, embed_indices: indices }: Partial<MessageReferenceInput> = chooses ? choice : {};
  const chosen: MessageRecord = {
    ...message,
    attachments: message.attachments.filter(({ id }) => files?.includes(id) !== false),
    embeds: message.embeds.filter((_, at) => indices?.includes(at) !== false),
  };
  const { type, content, flags, timestamp, edited_timestamp, mention_roles, embeds, attachments, stickers } =
    messagePayload(state, chosen, undefined, publicMediaUrl(state));
  return {
    type,
    content,
    flags,
    timestamp,
    edited_timestamp,
    mentions: [...message.mentions],
    mention_roles,
    embeds,
    attachments,
    stickers,
  };
}

function stickersOf(state: ChatState, channel: ChannelRecord, ids: readonly string[]): Payload[] {
  return ids.map((id) => {
    const sticker = [...state.guilds.values()].flatMap((guild) => guild.stickers.get(id) ?? [])[0];
    if (sticker === undefined || channel.guildId === undefined)
      throw invalid("sticker_ids", `There is no sticker ${id} here.`);
    return { id: sticker.id, name: sticker.name, animated: sticker.animated };
  });
}

function withRepliedUser(
  users: readonly string[],
  authorId: string | undefined,
  allowed: AllowedMentions | undefined,
): readonly string[] {
  if (authorId === undefined || allowed?.replied_user === false) return users;
  return users.includes(authorId) ? users : [...users, authorId];
}
