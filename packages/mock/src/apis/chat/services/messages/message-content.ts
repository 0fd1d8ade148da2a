import type { AllowedMentions, EmbedInput, EmbedMediaInput } from "../../../../generated/fluxer-operations.js";
import type { Payload } from "../../../../gateway/platform.js";
import { has, permissionsOf } from "../../permissions/permissions.js";
import { invalid } from "../../world/act.js";
import type { ChannelRecord, GuildRecord } from "../../world/records.js";
import type { ChatState } from "../../world/state.js";
import { guildOf } from "../../permissions/visibility.js";

export interface Mentions {
  readonly users: readonly string[];
  readonly roles: readonly string[];
  readonly everyone: boolean;
}

/** Whom the text names and may notify. Without `allowed_mentions` everybody named; an empty one, nobody. */
export function mentionsIn(
  state: ChatState,
  channel: ChannelRecord,
  authorId: string,
  content: string,
  rules: AllowedMentions | undefined,
): Mentions {
  const guild = channel.guildId === undefined ? undefined : guildOf(state, channel);
  const known = (id: string): boolean => state.users.has(id);
  return {
    users: permitted(idsIn(content, /<@!?(\d+)>/g).filter(known), "users", rules),
    roles:
      guild === undefined ? [] : permitted(mentionableRoles(state, guild, channel, authorId, content), "roles", rules),
    everyone:
      mayMentionEveryone(state, guild, channel, authorId) &&
      /@(everyone|here)\b/.test(content) &&
      parses(rules, "everyone"),
  };
}

/** Text without characters that nobody sees. */
export function isBlank(content: string): boolean {
  return /^[\s\u200B-\u200F\u2060\uFEFF\u00AD\u3164]*$/u.test(content);
}

export function lengthOf(content: string): number {
  return [...content].length;
}

/** Embeds together hold only so much text. */
export function checkEmbedLength({ dialect }: ChatState, embeds: readonly EmbedInput[]): void {
  const most = dialect.limits.embedChars;
  if (embeds.reduce((sum, embed) => sum + charsOf(embed), 0) > most)
    throw invalid("embeds", `At most ${most} characters in all embeds together.`, "EMBEDS_EXCEED_MAX_CHARACTERS");
}

function charsOf({ title, description, author, footer, fields }: EmbedInput): number {
  const texts = [
    title,
    description,
    author?.name,
    footer?.text,
    ...(fields ?? []).flatMap((at) => [at.name, at.value]),
  ];
  return texts.reduce((sum, text) => sum + lengthOf(text ?? ""), 0);
}

/** An embed as sent becomes the embed as shown. */
export function shownEmbed(embed: EmbedInput, urlOf: (name: string) => string | undefined): Payload {
  const { image, thumbnail, fields, ...rest } = embed;
  const shown = (media: EmbedMediaInput | null): EmbedMediaInput | null => {
    if (media === null || !media.url.startsWith("attachment://")) return media;
    return { ...media, url: urlOf(media.url.slice("attachment://".length)) ?? media.url };
  };
  return {
    type: "rich",
    ...(fields === null ? rest : embed),
    ...(image === undefined ? {} : { image: shown(image) }),
    ...(thumbnail === undefined ? {} : { thumbnail: shown(thumbnail) }),
    ...(fields ? { fields: fields.map((field) => ({ inline: false, ...field })) } : {}),
  };
}

function idsIn(content: string, pattern: RegExp): string[] {
  return [...new Set([...content.matchAll(pattern)].map((match) => match[1] ?? ""))];
}

function permitted(ids: readonly string[], kind: "users" | "roles", allowed: AllowedMentions | undefined): string[] {
  if (parses(allowed, kind)) return [...ids];
  const listed = allowed?.[kind] ?? [];
  return ids.filter((id) => listed.includes(id));
}

function parses(allowed: AllowedMentions | undefined, kind: "users" | "roles" | "everyone"): boolean {
  return allowed === undefined || (allowed.parse ?? []).includes(kind);
}

function mentionableRoles(
  state: ChatState,
  guild: GuildRecord,
  channel: ChannelRecord,
  authorId: string,
  content: string,
): string[] {
  const every = mayMentionEveryone(state, guild, channel, authorId);
  return idsIn(content, /<@&(\d+)>/g).filter(
    (id) => guild.roles.has(id) && (every || guild.roles.get(id)?.mentionable === true),
  );
}

function mayMentionEveryone(
  state: ChatState,
  guild: GuildRecord | undefined,
  channel: ChannelRecord,
  authorId: string,
): boolean {
  return guild !== undefined && has(permissionsOf(state, guild, authorId, channel), "MENTION_EVERYONE");
}
