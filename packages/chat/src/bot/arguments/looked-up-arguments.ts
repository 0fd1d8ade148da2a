import type { Attachment, Channel, Member, Message, Role, User } from "../../generated/common.js";
import { isSnowflake } from "../../text/snowflakes.js";
import { mayAll } from "../context/authority.js";
import type { BotTexts } from "../texts/bot-texts.js";
import { isMissing } from "./is-missing.js";
import { type Argument, type ArgumentOptions, type ArgumentPlace, oneWord, wrongArgument } from "./argument.js";

/** Members that are looked at for a name: the person must say which is meant. */
const MOST_NAMED = 10;

/** A member of the guild: a mention, an id, or the beginning of a name that only one has. */
export function member(options: ArgumentOptions<Member> = {}): Argument<Member> {
  return oneWord("a member", options, async (given, place) => {
    const { cache } = place.runtime;
    const guildId = guildOf(place);
    const id = idIn(given, /^<@!?(\d{1,20})>$/);
    if (id !== undefined) return found(await cache.member(guildId, id), "member");
    const named = await cache.findMembers(guildId, given.replace(/^@/, ""), MOST_NAMED);
    const exactly = named.filter(
      ({ user: { username } }) => username.toLowerCase() === given.replace(/^@/, "").toLowerCase(),
    );
    const [fit, another] = exactly.length > 0 ? exactly : named;
    if (another !== undefined) throw wrongArgument((texts) => texts.ambiguous({ what: "member" }));
    return found(fit, "member");
  });
}

/** Anybody, in the guild or not: a mention or an id. */
export function user(options: ArgumentOptions<User> = {}): Argument<User> {
  return oneWord("a user", options, async (given, { runtime: { chat } }) => {
    const id = idIn(given, /^<@!?(\d{1,20})>$/);
    if (id === undefined) throw wrongArgument((texts) => texts.mustBeMentionOrId());
    return found(await chat.users.get(id).then(same, isMissing), "user");
  });
}

/** A channel of the guild: a mention, an id or its name. */
export function channel(options: ArgumentOptions<Channel> = {}): Argument<Channel> {
  return oneWord("a channel", options, async (given, place) => {
    const all = await place.runtime.cache.channels(guildOf(place));
    const id = idIn(given, /^<#(\d{1,20})>$/);
    const name = given.replace(/^#/, "").toLowerCase();
    const fits = all.filter((one) => (id === undefined ? one.name?.toLowerCase() === name : one.id === id));
    return only(fits, "channel");
  });
}

/** A role of the guild: a mention, an id or its name. */
export function role(options: ArgumentOptions<Role> = {}): Argument<Role> {
  return oneWord("a role", options, async (given, place) => {
    const all = await place.runtime.cache.roles(guildOf(place));
    const id = idIn(given, /^<@&(\d{1,20})>$/);
    const name = given.replace(/^@/, "").toLowerCase();
    const fits = all.filter((one) => (id === undefined ? one.name.toLowerCase() === name : one.id === id));
    return only(fits, "role");
  });
}

const LINK = /^<?https?:\/\/[^/\s]+\/channels\/(@me|\d{1,20})\/(\d{1,20})\/(\d{1,20})>?$/;

/** The message that a link of the platform's page points to: one of this guild or conversation that the person may read, too. */
export function messageLink(options: ArgumentOptions<Message> = {}): Argument<Message> {
  return oneWord("a link to a message", options, async (given, place) => {
    const [, guild, channelId, messageId] = LINK.exec(given) ?? [];
    if (guild === undefined || channelId === undefined || messageId === undefined)
      throw wrongArgument((texts) => texts.mustBeMessageLink());
    const mayRead = await canRead(place, guild, channelId);
    const message = mayRead ? await place.runtime.cache.message(channelId, messageId) : undefined;
    return found(message, "message");
  });
}

/** The bot sees more than the person who asks it: it reads for them what they could read themselves. */
async function canRead(
  { runtime, message, guildId }: ArgumentPlace,
  guild: string,
  channelId: string,
): Promise<boolean> {
  if (channelId === message.channel_id) return guild === (guildId ?? "@me");
  if (guildId === undefined || guild !== guildId) return false;
  if ((await runtime.cache.channel(channelId))?.guild_id !== guildId) return false;
  const place = { guildId, channelId, userId: message.author.id };
  return mayAll(runtime, place, ["VIEW_CHANNEL", "READ_MESSAGE_HISTORY"]);
}

/** A file of the message: the first one that no other argument has taken. */
export function attachment(): Argument<Attachment> {
  return Object.freeze({
    ...oneWord<Attachment>("a file", {}, () => {
      throw wrongArgument((texts) => texts.missingFile({ name: "file" }));
    }),
    takes: "file" as const,
  });
}

function guildOf({ guildId }: ArgumentPlace): string {
  if (guildId === undefined) throw wrongArgument((texts) => texts.inGuildOnly());
  return guildId;
}

function idIn(given: string, mention: RegExp): string | undefined {
  const id = mention.exec(given)?.[1] ?? given;
  return isSnowflake(id) ? id : undefined;
}

function only<T>(fits: readonly T[], what: "channel" | "role"): T {
  if (fits.length > 1) throw wrongArgument((texts) => texts.ambiguous({ what }));
  return found(fits[0], what);
}

function found<T>(value: T | undefined, what: Parameters<BotTexts["notFound"]>[0]["what"]): T {
  if (value === undefined) throw wrongArgument((texts) => texts.notFound({ what }));
  return value;
}

function same<T>(value: T): T {
  return value;
}
