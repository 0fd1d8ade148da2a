import type { KnownGuild } from "../cache/bot-cache.js";
import { type BotDuration, durationMs } from "../time/duration.js";
import type { HandlerRun } from "../runtime/handler-run.js";
import { checkRank, checkRoleRank } from "./authority.js";

/** Options of what a moderator does. */
export interface ModerationOptions {
  /** Stands in the audit log. */
  readonly reason?: string | undefined;
}

/**
 * A guild, and what can be done in it. Kicks, bans and timeouts are refused in words when the person or the bot does not outrank whom it
 * concerns; errors of the platform are those of the client.
 */
export interface GuildHandle {
  readonly id: string;
  /** Name and owner; `undefined` when the bot does not see the guild any more. */
  known(): Promise<KnownGuild | undefined>;
  /** Needs KICK_MEMBERS. */
  kick(userId: string, options?: ModerationOptions): Promise<void>;
  /** Needs BAN_MEMBERS. `deleteDays`: messages of so many days go too. */
  ban(userId: string, options?: ModerationOptions & { readonly deleteDays?: number | undefined }): Promise<void>;
  /** Needs BAN_MEMBERS. */
  unban(userId: string, options?: ModerationOptions): Promise<void>;
  /** No messages and no reactions for so long (`"10m"`, or ms as `duration()` gives them); `undefined` ends it. Needs MODERATE_MEMBERS. */
  timeout(userId: string, within: BotDuration | undefined, options?: ModerationOptions): Promise<void>;
  /** Needs MANAGE_ROLES; refused in words for a role that is not below one of the person's and one of the bot's. */
  giveRole(userId: string, roleId: string, options?: ModerationOptions): Promise<void>;
  /** The same. */
  takeRole(userId: string, roleId: string, options?: ModerationOptions): Promise<void>;
}

/** `actorId`: the person who asked for it, whose rank counts too. */
export function guildHandle(run: HandlerRun, guildId: string, actorId: string | undefined): GuildHandle {
  const { runtime, signal } = run;
  const { chat, cache, clock } = runtime;
  const path = (userId: string): { readonly guild_id: string; readonly user_id: string } => ({
    guild_id: guildId,
    user_id: userId,
  });
  const why = ({ reason }: ModerationOptions = {}): object => ({
    signal,
    ...(reason !== undefined && { auditLogReason: reason }),
  });
  const change =
    (verb: "addRole" | "removeRole"): GuildHandle["giveRole"] =>
    async (userId, roleId, options) => {
      await checkRoleRank(runtime, guildId, actorId, roleId);
      await chat.members[verb]({ ...path(userId), role_id: roleId }, why(options));
    };
  const rank = (userId: string): Promise<void> => checkRank(runtime, guildId, actorId, userId);
  return {
    id: guildId,
    known: () => cache.guild(guildId),
    async kick(userId, options) {
      await rank(userId);
      await chat.members.remove(path(userId), why(options));
    },
    async ban(userId, { deleteDays, ...options } = {}) {
      await rank(userId);
      const body = deleteDays === undefined ? {} : { delete_message_days: deleteDays };
      await chat.bans.create(path(userId), body, why(options));
    },
    giveRole: change("addRole"),
    takeRole: change("removeRole"),
    async unban(userId, options) {
      await chat.bans.remove(path(userId), why(options));
    },
    async timeout(userId, within, options) {
      await rank(userId);
      const until = within === undefined ? null : new Date(clock.now() + durationMs(within, "timeout()")).toISOString();
      await chat.members.update(path(userId), { communication_disabled_until: until }, why(options));
    },
  };
}
