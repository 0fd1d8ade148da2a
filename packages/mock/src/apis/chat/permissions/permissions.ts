import { didYouMean } from "../../../kernel/names/nearest.js";
import type { ChannelRecord, GuildRecord, OverwriteRecord } from "../world/records.js";
import type { ChatState } from "../world/state.js";

/** Numbers of the permission bits. */
const numbers = {
  CREATE_INSTANT_INVITE: 0,
  KICK_MEMBERS: 1,
  BAN_MEMBERS: 2,
  ADMINISTRATOR: 3,
  MANAGE_CHANNELS: 4,
  MANAGE_GUILD: 5,
  ADD_REACTIONS: 6,
  VIEW_AUDIT_LOG: 7,
  PRIORITY_SPEAKER: 8,
  STREAM: 9,
  VIEW_CHANNEL: 10,
  SEND_MESSAGES: 11,
  SEND_TTS_MESSAGES: 12,
  MANAGE_MESSAGES: 13,
  EMBED_LINKS: 14,
  ATTACH_FILES: 15,
  READ_MESSAGE_HISTORY: 16,
  MENTION_EVERYONE: 17,
  USE_EXTERNAL_EMOJIS: 18,
  CONNECT: 20,
  SPEAK: 21,
  MUTE_MEMBERS: 22,
  DEAFEN_MEMBERS: 23,
  MOVE_MEMBERS: 24,
  USE_VAD: 25,
  CHANGE_NICKNAME: 26,
  MANAGE_NICKNAMES: 27,
  MANAGE_ROLES: 28,
  MANAGE_WEBHOOKS: 29,
  MANAGE_EXPRESSIONS: 30,
  USE_EXTERNAL_STICKERS: 37,
  MODERATE_MEMBERS: 40,
  CREATE_EXPRESSIONS: 43,
  PIN_MESSAGES: 51,
  BYPASS_SLOWMODE: 52,
  UPDATE_RTC_REGION: 53,
  VIEW_CHANNEL_MEMBERS: 54,
} as const;

export type PermissionName = keyof typeof numbers;

/** Throws `TypeError` for a name that no permission has. */
export function checkPermissionNames(names: readonly string[]): void {
  const wrong = names.find((name) => !Object.hasOwn(numbers, name));
  if (wrong === undefined) return;
  const hint = didYouMean(wrong, Object.keys(numbers)) || `. Known are ${Object.keys(numbers).join(", ")}.`;
  throw new TypeError(`There is no permission "${wrong}"${hint}`);
}

/** The set of these permissions. */
export function bits(...names: readonly PermissionName[]): bigint {
  return names.reduce((set, name) => set | (1n << BigInt(numbers[name])), 0n);
}

/** Every permission that either platform knows. */
export const everyPermission: bigint = bits(...(Object.keys(numbers) as PermissionName[]));

/** What the role of everybody starts with on both platforms. */
export const startingPermissions: bigint = bits(
  "CREATE_INSTANT_INVITE",
  "ADD_REACTIONS",
  "STREAM",
  "VIEW_CHANNEL",
  "SEND_MESSAGES",
  "EMBED_LINKS",
  "ATTACH_FILES",
  "READ_MESSAGE_HISTORY",
  "USE_EXTERNAL_EMOJIS",
  "CONNECT",
  "SPEAK",
  "USE_VAD",
  "CHANGE_NICKNAME",
  "USE_EXTERNAL_STICKERS",
);

/** What a member may do in the guild, or in one of its channels; nothing at all for others. */
export function permissionsOf(state: ChatState, guild: GuildRecord, userId: string, channel?: ChannelRecord): bigint {
  const member = guild.members.get(userId);
  if (member === undefined) return 0n;
  const { all } = state.dialect.permissions;
  if (guild.ownerId === userId) return all;
  const everyone = guild.roles.get(guild.id)?.permissions ?? 0n;
  const base = member.roles.reduce((set, id) => set | (guild.roles.get(id)?.permissions ?? 0n), everyone);
  if ((base & bits("ADMINISTRATOR")) !== 0n) return all;
  if (channel === undefined) return base;
  const roles = member.roles.flatMap((id) => channel.overwrites.get(id) ?? []);
  return [channel.overwrites.get(guild.id), union(roles), channel.overwrites.get(userId)].reduce(
    (set, overwrite) => (overwrite === undefined ? set : (set & ~overwrite.deny) | overwrite.allow),
    base,
  );
}

export function has(set: bigint, ...names: readonly PermissionName[]): boolean {
  const wanted = bits(...names);
  return (set & wanted) === wanted;
}

/** The rank of a member: higher outranks; the owner outranks everybody. */
export function outranks(guild: GuildRecord, actorId: string, targetId: string): boolean {
  if (guild.ownerId === actorId) return true;
  if (guild.ownerId === targetId) return false;
  return compareRanks(highestRole(guild, actorId), highestRole(guild, targetId)) > 0;
}

/** Whether the member's highest role stands above the role. */
export function outranksRole(guild: GuildRecord, actorId: string, roleId: string): boolean {
  if (guild.ownerId === actorId) return true;
  const role = guild.roles.get(roleId);
  return role !== undefined && compareRanks(highestRole(guild, actorId), role) > 0;
}

interface Rank {
  readonly id: string;
  readonly position: number;
}

/** On equal positions the older role (the lower id) stands higher. */
export function compareRanks(a: Rank, b: Rank): number {
  if (a.position !== b.position) return a.position - b.position;
  return a.id === b.id ? 0 : BigInt(a.id) < BigInt(b.id) ? 1 : -1;
}

function highestRole(guild: GuildRecord, userId: string): Rank {
  const roles = (guild.members.get(userId)?.roles ?? []).flatMap((id) => guild.roles.get(id) ?? []);
  return roles.reduce<Rank>((best, role) => (compareRanks(role, best) > 0 ? role : best), {
    id: guild.id,
    position: 0,
  });
}

function union(overwrites: readonly OverwriteRecord[]): { readonly allow: bigint; readonly deny: bigint } {
  return overwrites.reduce((sum, { allow, deny }) => ({ allow: sum.allow | allow, deny: sum.deny | deny }), {
    allow: 0n,
    deny: 0n,
  });
}
