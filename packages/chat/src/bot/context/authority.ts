import type { Channel, Member, Role } from "../../generated/common.js";
import { hasPermissions, memberPermissions } from "../../permissions/member-permissions.js";
import { outranks } from "../../permissions/outranks.js";
import type { PermissionName } from "../../permissions/permissions.js";
import { refusal } from "../bot-error.js";
import type { KnownGuild } from "../cache/bot-cache.js";
import type { BotRuntime } from "../runtime/bot-runtime.js";

/** Whether a member may do all of this: in the channel, where one is named. What is not known is not allowed. */
export async function mayAll(
  runtime: BotRuntime,
  place: { readonly guildId: string; readonly channelId?: string | undefined; readonly userId: string },
  permissions: readonly PermissionName[],
): Promise<boolean> {
  const [facts, member, channel] = await Promise.all([
    factsOf(runtime, place.guildId),
    runtime.cache.member(place.guildId, place.userId),
    place.channelId === undefined ? undefined : runtime.cache.channel(place.channelId),
  ]);
  if (facts === undefined || member === undefined || (place.channelId !== undefined && channel === undefined))
    return false;
  const now = runtime.clock.now();
  return hasPermissions(memberPermissions({ ...facts, member, ...withChannel(channel), now }), permissions);
}

/** Throws a refusal unless person and bot both outrank the target: the platform would refuse the bot alone. */
export async function checkRank(
  runtime: BotRuntime,
  guildId: string,
  actorId: string | undefined,
  targetId: string,
): Promise<void> {
  const [facts, target, bot, actor] = await Promise.all([
    factsOf(runtime, guildId),
    runtime.cache.member(guildId, targetId),
    runtime.cache.member(guildId, runtime.userId),
    actorId === undefined ? undefined : runtime.cache.member(guildId, actorId),
  ]);
  if (facts === undefined) throw refusal((texts) => texts.guildUnseen());
  if (target === undefined) return; // nobody's rank: a ban may concern somebody who is not there
  if (actorId !== undefined && (actor === undefined || !above(facts, actor, target)))
    throw refusal((texts) => texts.ranksLikeYou());
  if (bot === undefined || !above(facts, bot, target)) throw refusal((texts) => texts.ranksLikeMe());
}

/** Throws a refusal unless person and bot both have a role above this one. */
export async function checkRoleRank(
  runtime: BotRuntime,
  guildId: string,
  actorId: string | undefined,
  roleId: string,
): Promise<void> {
  const [facts, bot, actor] = await Promise.all([
    factsOf(runtime, guildId),
    runtime.cache.member(guildId, runtime.userId),
    actorId === undefined ? undefined : runtime.cache.member(guildId, actorId),
  ]);
  if (facts === undefined) throw refusal((texts) => texts.guildUnseen());
  const holder = { user: { id: "" }, roles: [roleId] }; // somebody who has this role alone
  if (actorId !== undefined && (actor === undefined || !outranks(facts, actor, holder)))
    throw refusal((texts) => texts.roleLikeYours());
  if (bot === undefined || !outranks(facts, bot, holder)) throw refusal((texts) => texts.roleLikeMine());
}

interface Facts {
  readonly guild: KnownGuild;
  readonly roles: readonly Role[];
}

async function factsOf({ cache }: BotRuntime, guildId: string): Promise<Facts | undefined> {
  const [guild, roles] = await Promise.all([cache.guild(guildId), cache.roles(guildId)]);
  return guild && { guild, roles };
}

function above(facts: Facts, member: Member, target: Member): boolean {
  return member.user.id !== target.user.id && outranks(facts, member, target);
}

function withChannel(channel: Channel | undefined): { readonly channel?: Channel } {
  return channel === undefined ? {} : { channel };
}
