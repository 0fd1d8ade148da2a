import type { Member } from "../../generated/common.js";
import type { HandlerRun } from "../runtime/handler-run.js";
import type { ModerationOptions } from "./guild-handle.js";

/** A person in a guild. */
export interface MemberHandle {
  readonly id: string;
  /** Everything that is known; `undefined` for somebody who has left. */
  known(): Promise<Member | undefined>;
  /** Need MANAGE_ROLES, and a role of the bot's above the one that is given. */
  readonly roles: {
    add(roleId: string, options?: ModerationOptions): Promise<void>;
    remove(roleId: string, options?: ModerationOptions): Promise<void>;
  };
}

export function memberHandle({ runtime, signal }: HandlerRun, guildId: string, userId: string): MemberHandle {
  const { chat, cache } = runtime;
  const path = (roleId: string): { readonly guild_id: string; readonly user_id: string; readonly role_id: string } => ({
    guild_id: guildId,
    user_id: userId,
    role_id: roleId,
  });
  const why = ({ reason }: ModerationOptions = {}): object => ({
    signal,
    ...(reason !== undefined && { auditLogReason: reason }),
  });
  return {
    id: userId,
    known: () => cache.member(guildId, userId),
    roles: {
      add: async (roleId, options) => chat.members.addRole(path(roleId), why(options)),
      remove: async (roleId, options) => chat.members.removeRole(path(roleId), why(options)),
    },
  };
}
