import type { Member } from "../../generated/common.js";
import type { BotCache } from "../cache/bot-cache.js";
import type { BotDuration } from "../time/duration.js";
import type { GuildHandle, ModerationOptions } from "./guild-handle.js";

/** Whoever an event is about, in their guild. Refused in words is what the bot's own rank does not allow; `guild` has the same for others. */
export interface MemberHandle {
  readonly id: string;
  /** Everything that is known; `undefined` for somebody who has left. */
  known(): Promise<Member | undefined>;
  /** Needs KICK_MEMBERS. */
  kick(options?: ModerationOptions): Promise<void>;
  /** Needs BAN_MEMBERS. `deleteDays`: messages of so many days go too. */
  ban(options?: ModerationOptions & { readonly deleteDays?: number | undefined }): Promise<void>;
  /** No messages and no reactions for so long; `undefined` ends it. Needs MODERATE_MEMBERS. */
  timeout(within: BotDuration | undefined, options?: ModerationOptions): Promise<void>;
  /** Need MANAGE_ROLES, and a role of the bot's above the one that is given. */
  readonly roles: {
    add(roleId: string, options?: ModerationOptions): Promise<void>;
    remove(roleId: string, options?: ModerationOptions): Promise<void>;
  };
}

/** `guild`: whose verbs look at the bot's rank alone. */
export function memberHandle(cache: BotCache, guild: GuildHandle, userId: string): MemberHandle {
  return {
    id: userId,
    known: () => cache.member(guild.id, userId),
    kick: (options) => guild.kick(userId, options),
    ban: (options) => guild.ban(userId, options),
    timeout: (within, options) => guild.timeout(userId, within, options),
    roles: {
      add: (roleId, options) => guild.giveRole(userId, roleId, options),
      remove: (roleId, options) => guild.takeRole(userId, roleId, options),
    },
  };
}
