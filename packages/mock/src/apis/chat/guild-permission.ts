import { Failure } from "../../kernel/failure.js";
import { has, permissionsOf, type PermissionName } from "./permissions.js";
import type { GuildRecord } from "./records.js";
import type { ChatState } from "./state.js";

/** Refuses a member who lacks any of these in the guild. */
export function requirePermission(
  state: ChatState,
  guild: GuildRecord,
  userId: string,
  ...names: readonly PermissionName[]
): void {
  if (!has(permissionsOf(state, guild, userId), ...names)) throw new Failure("MISSING_PERMISSIONS");
}
