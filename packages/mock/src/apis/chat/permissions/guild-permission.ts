import { Failure } from "../../../kernel/request/failure.js";
import { has, permissionsOf, type PermissionName } from "./permissions.js";
import type { GuildRecord } from "../world/records.js";
import type { ChatState } from "../world/state.js";

/** Refuses a member who lacks any of these in the guild. */
export function requirePermission(
  state: ChatState,
  guild: GuildRecord,
  userId: string,
  ...names: readonly PermissionName[]
): void {
  if (!has(permissionsOf(state, guild, userId), ...names)) throw new Failure("MISSING_PERMISSIONS");
  requireSecondFactor(state, guild, userId, names);
}

const elevated: readonly PermissionName[] = [
  "KICK_MEMBERS",
  "BAN_MEMBERS",
  "ADMINISTRATOR",
  "MANAGE_CHANNELS",
  "MANAGE_GUILD",
  "MANAGE_MESSAGES",
  "MANAGE_ROLES",
  "MANAGE_WEBHOOKS",
  "MODERATE_MEMBERS",
];

/** Where a guild wants it, moderators need a second factor; a bot has its owner's. */
export function requireSecondFactor(
  state: ChatState,
  guild: GuildRecord,
  userId: string,
  names: readonly PermissionName[],
): void {
  if (!state.dialect.rules.secondFactor || guild.fields["mfa_level"] !== 1 || guild.ownerId === userId) return;
  if (!names.some((name) => elevated.includes(name))) return;
  const person = state.applications.get(userId)?.ownerId ?? userId;
  if (state.users.get(person)?.mfa !== true) throw new Failure("TWO_FACTOR_REQUIRED");
}
