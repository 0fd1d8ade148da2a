import type { Overwrite } from "../generated/common.js";
import { permissionNames, type PermissionName, Permissions, type PermissionSet, toBits } from "./permissions.js";

/** What decides a member's permissions. Guilds, roles, members and channels of the API fit as they are. */
export interface PermissionFacts {
  readonly guild: { readonly id: string; readonly owner_id: string };
  /** All roles of the guild, that of everybody included. */
  readonly roles: readonly { readonly id: string; readonly permissions: string; readonly name?: string }[];
  readonly member: { readonly user: { readonly id: string }; readonly roles: readonly string[] };
  /** With a channel, its overwrites count. */
  readonly channel?: { readonly permission_overwrites?: readonly Overwrite[] | undefined } | undefined;
}

/** Every bit, known or not yet: what owners and administrators have. */
const everything = (1n << 64n) - 1n;

/**
 * What a member may do in a guild, or in one of its channels. Owners and administrators may do everything, else the roles add up
 * and the channel's overwrites apply: everybody's, then all roles' (denials first), then the member's own.
 *
 * @example
 * ```ts
 * const may = memberPermissions({ guild, roles, member, channel });
 * if (hasPermissions(may, ["SEND_MESSAGES"])) await astral.messages.create(channel.id, { content: "hi" });
 * ```
 */
export function memberPermissions({ guild, roles, member, channel }: PermissionFacts): bigint {
  if (guild.owner_id === member.user.id) return everything;
  const held = new Set([guild.id, ...member.roles]);
  const base = roles.reduce((bits, role) => (held.has(role.id) ? bits | BigInt(role.permissions) : bits), 0n);
  if ((base & Permissions.ADMINISTRATOR) !== 0n) return everything;
  const overwrites = channel?.permission_overwrites ?? [];
  const ofRoles = overwrites.filter(({ id, type }) => type === 0 && id !== guild.id && held.has(id));
  const steps = [
    overwrites.find(({ id }) => id === guild.id),
    {
      allow: ofRoles.reduce((bits, { allow }) => bits | BigInt(allow), 0n),
      deny: ofRoles.reduce((bits, { deny }) => bits | BigInt(deny), 0n),
    },
    overwrites.find(({ id, type }) => type === 1 && id === member.user.id),
  ];
  return steps.reduce(
    (bits, step) => (step === undefined ? bits : (bits & ~BigInt(step.deny)) | BigInt(step.allow)),
    base,
  );
}

/** Whether a set holds all of the wanted permissions. */
export function hasPermissions(set: PermissionSet, wanted: PermissionSet): boolean {
  const bits = toBits(wanted);
  return (toBits(set) & bits) === bits;
}

/** Names of the wanted permissions that a set lacks; empty when none is missing. */
export function missingPermissions(set: PermissionSet, wanted: PermissionSet): readonly PermissionName[] {
  return permissionNames(toBits(wanted) & ~toBits(set));
}

/** Why a member has or lacks one permission, in a sentence for logs and replies. */
export function explainPermission(facts: PermissionFacts, name: PermissionName): string {
  const { guild, roles, member, channel } = facts;
  const bit = Permissions[name];
  const nameOf = (id: string): string =>
    id === guild.id ? "everybody" : `the role ${roles.find((role) => role.id === id)?.name ?? id}`;
  if (guild.owner_id === member.user.id) return `${name}: granted, the member owns the guild.`;
  const held = roles.filter(({ id }) => id === guild.id || member.roles.includes(id));
  const administrator = held.find(({ permissions }) => (BigInt(permissions) & Permissions.ADMINISTRATOR) !== 0n);
  if (administrator !== undefined) return `${name}: granted, ${nameOf(administrator.id)} is administrator.`;
  const granted = (memberPermissions(facts) & bit) !== 0n;
  const relevant = (channel?.permission_overwrites ?? []).filter(
    ({ id }) => id === member.user.id || held.some((role) => role.id === id),
  );
  const decisive = [
    ...relevant.filter(({ id }) => id === member.user.id),
    ...relevant.filter(({ id }) => id !== member.user.id && id !== guild.id),
    ...relevant.filter(({ id }) => id === guild.id),
  ].find(({ allow, deny }) => (BigInt(granted ? allow : deny) & bit) !== 0n);
  if (decisive !== undefined) {
    const whose = decisive.id === member.user.id ? "the member" : nameOf(decisive.id);
    return `${name}: ${granted ? "granted" : "missing"}, the channel ${granted ? "allows" : "denies"} it for ${whose}.`;
  }
  const source = held.find(({ permissions }) => (BigInt(permissions) & bit) !== 0n);
  return source === undefined
    ? `${name}: missing, no role of the member has it.`
    : `${name}: granted by ${nameOf(source.id)}.`;
}

/** Whether one member outranks another, as kicks, bans and role changes demand; the owner outranks everybody. */
export function outranks(
  {
    guild,
    roles,
  }: {
    readonly guild: PermissionFacts["guild"];
    readonly roles: readonly { readonly id: string; readonly position: number }[];
  },
  actor: PermissionFacts["member"],
  target: PermissionFacts["member"],
): boolean {
  if (guild.owner_id === actor.user.id) return actor.user.id !== target.user.id;
  if (guild.owner_id === target.user.id) return false;
  const [mine, theirs] = [actor, target].map(({ roles: held }) =>
    roles
      .filter(({ id }) => held.includes(id))
      .reduce((best, role) => (above(role, best) ? role : best), { id: guild.id, position: 0 }),
  ) as [Rank, Rank];
  return above(mine, theirs);
}

interface Rank {
  readonly id: string;
  readonly position: number;
}

/** On equal positions the older role, with the lower id, stands higher. */
function above(a: Rank, b: Rank): boolean {
  if (a.position !== b.position) return a.position > b.position;
  return a.id !== b.id && BigInt(a.id) < BigInt(b.id);
}
