import type { Overwrite } from "../generated/common.js";
import { impliedLack, silenced, withoutImplied } from "./implied-denials.js";
import { permissionNames, type PermissionName, Permissions, type PermissionSet, toBits } from "./permissions.js";

/** What decides a member's permissions. Guilds, roles, members and channels of the API fit as they are. */
export interface PermissionFacts {
  readonly guild: { readonly id: string; readonly owner_id: string };
  /** All roles of the guild, that of everybody included. */
  readonly roles: readonly { readonly id: string; readonly permissions: string; readonly name?: string | undefined }[];
  readonly member: {
    readonly user: { readonly id: string };
    readonly roles: readonly string[];
    /** While it is set the member is in a timeout. */
    readonly communication_disabled_until?: string | null | undefined;
  };
  /** With a channel, its overwrites count, and what needs another permission there is missing with it. */
  readonly channel?: { readonly permission_overwrites?: readonly Overwrite[] | undefined } | undefined;
  /** The time by which a timeout has ended or not, in ms since 1970. Default: a timeout that is set has not ended. */
  readonly now?: number | undefined;
}

/** Every bit, known or not yet: what owners and administrators have. */
const everything = (1n << 64n) - 1n;

/**
 * What a member may do in a guild, or in one of its channels, as the platform enforces it. Owners and administrators may do
 * everything, else the roles add up and the channel's overwrites apply: everybody's, then all roles' (denials first), then the
 * member's own. In a channel that the member cannot see nothing of the channel is left, who may not send may not embed
 * either, and a timeout takes away messages and reactions, from administrators too. Throws `RangeError` for a set of
 * permissions that is no whole number.
 *
 * @example
 * ```ts
 * const may = memberPermissions({ guild, roles, member, channel });
 * if (hasPermissions(may, ["SEND_MESSAGES"])) await astral.messages.create(channel.id, { content: "hi" });
 * ```
 */
export function memberPermissions(facts: PermissionFacts): bigint {
  const { guild, member, channel } = facts;
  if (guild.owner_id === member.user.id) return everything;
  const granted = grantedPermissions(facts);
  const isAdministrator = (granted & Permissions.ADMINISTRATOR) !== 0n;
  const allowed = isInTimeout(facts) ? granted & ~silenced() : granted;
  return channel === undefined || isAdministrator ? allowed : withoutImplied(allowed);
}

/** Whether the member is in a timeout, by what is known of the time. */
function isInTimeout({ member, now }: PermissionFacts): boolean {
  const until = member.communication_disabled_until;
  if (until === undefined || until === null) return false;
  return now === undefined || !(Date.parse(until) <= now);
}

/** What roles and overwrites say, word for word. */
function grantedPermissions({ guild, roles, member, channel }: PermissionFacts): bigint {
  const held = new Set([guild.id, ...member.roles]);
  const base = roles.reduce((bits, role) => (held.has(role.id) ? bits | toBits(role.permissions) : bits), 0n);
  if ((base & Permissions.ADMINISTRATOR) !== 0n) return everything;
  const overwrites = channel?.permission_overwrites ?? [];
  const ofRoles = overwrites.filter(({ id, type }) => type === 0 && id !== guild.id && held.has(id));
  const steps = [
    overwrites.find(({ id }) => id === guild.id),
    {
      allow: String(ofRoles.reduce((bits, { allow }) => bits | toBits(allow), 0n)),
      deny: String(ofRoles.reduce((bits, { deny }) => bits | toBits(deny), 0n)),
    },
    overwrites.find(({ id, type }) => type === 1 && id === member.user.id),
  ];
  return steps.reduce(
    (bits, step) => (step === undefined ? bits : (bits & ~toBits(step.deny)) | toBits(step.allow)),
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

/** Why a member has or lacks one permission, in a sentence for logs and replies. Throws `RangeError` for a name that there is not. */
export function explainPermission(facts: PermissionFacts, name: PermissionName): string {
  const { guild, roles, member, channel } = facts;
  const bit = toBits([name]);
  const nameOf = (id: string): string =>
    id === guild.id ? "everybody" : `the role ${roles.find((role) => role.id === id)?.name ?? id}`;
  if (guild.owner_id === member.user.id) return `${name}: granted, the member owns the guild.`;
  const held = roles.filter(({ id }) => id === guild.id || member.roles.includes(id));
  const administrator = held.find(({ permissions }) => (BigInt(permissions) & Permissions.ADMINISTRATOR) !== 0n);
  if (administrator !== undefined && !(isInTimeout(facts) && (silenced() & bit) !== 0n))
    return `${name}: granted, ${nameOf(administrator.id)} is administrator.`;
  const granted = (grantedPermissions(facts) & bit) !== 0n;
  const lacked = granted && channel !== undefined ? impliedLack(grantedPermissions(facts), bit) : undefined;
  if (lacked !== undefined) return `${name}: missing in this channel, since the member lacks ${lacked} there.`;
  if (granted && isInTimeout(facts) && (silenced() & bit) !== 0n)
    return `${name}: missing, the member is in a timeout.`;
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
