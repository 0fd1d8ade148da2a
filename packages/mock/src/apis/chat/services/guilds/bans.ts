import { Failure } from "../../../../kernel/request/failure.js";
import { actOf, callerId, invalid, noContent, ok, type Act, type ChatServices } from "../../world/act.js";
import { audit, reasonOf } from "./audit-log.js";
import { leaveGuild } from "../../world/membership.js";
import { deleteMessagesOf } from "../messages/change-message.js";
import { channelsOf } from "../../wire/guild-events.js";
import { outranks } from "../../permissions/permissions.js";
import type { GuildRecord } from "../../world/records.js";
import type { ChatState } from "../../world/state.js";
import { allowedGuild, guildAudience } from "../../permissions/visibility.js";
import { banPayload } from "../../wire/wire.js";

export const banServices: ChatServices<"bans.list" | "bans.create" | "bans.remove"> = {
  "bans.list": (context) => {
    const guild = allowedGuild(context.state, callerId(context), context.path.guild_id, "BAN_MEMBERS");
    return ok([...guild.bans.values()].map((ban) => banPayload(context.state, ban)));
  },

  "bans.create": (context) => {
    const act = actOf(context);
    const userId = callerId(context);
    const guild = allowedGuild(act.state, userId, context.path.guild_id, "BAN_MEMBERS");
    const target = context.path.user_id;
    if (act.state.users.get(target)?.deleted !== false) throw new Failure("UNKNOWN_USER");
    if (target === userId || target === guild.ownerId) throw new Failure(act.state.dialect.codes.protectedMember);
    if (guild.members.has(target) && !outranks(guild, userId, target)) throw new Failure("MISSING_PERMISSIONS");
    const body = context.body ?? {};
    const seconds = body.ban_duration_seconds ?? 0;
    const shortest = act.state.dialect.rules.shortestBanSeconds;
    if (seconds > 0 && seconds < shortest)
      throw invalid("ban_duration_seconds", `At least ${shortest}, or 0.`, "VALUE_MUST_BE_INTEGER_IN_RANGE");
    const reason = body.reason ?? reasonOf(context);
    const expiresAt = seconds === 0 ? null : act.now + seconds * 1000;
    guild.bans.set(target, {
      userId: target,
      reason: reason ?? null,
      moderatorId: userId,
      bannedAt: act.now,
      expiresAt,
    });
    act.effect("ban", `${guild.id}:${target}`);
    if (guild.members.has(target)) leaveGuild(act, guild, target);
    act.emit("GUILD_BAN_ADD", { guild_id: guild.id, user: { id: target } }, guildAudience(guild));
    audit(act, guild.id, { action: 22, by: userId, target, context, reason });
    deleteRecent(act, guild, target, body.delete_message_seconds ?? (body.delete_message_days ?? 0) * 86_400);
    if (expiresAt !== null) endLater(act, guild, target, expiresAt);
    return noContent;
  },

  "bans.remove": (context) => {
    const act = actOf(context);
    const userId = callerId(context);
    const guild = allowedGuild(act.state, userId, context.path.guild_id, "BAN_MEMBERS");
    const target = context.path.user_id;
    if (!guild.bans.has(target)) throw invalid("user_id", "The user is not banned.", "USER_IS_NOT_BANNED");
    liftBan(act, guild, target);
    audit(act, guild.id, { action: 23, by: userId, target, context });
    return noContent;
  },
};

function liftBan(act: Act, guild: GuildRecord, userId: string): void {
  guild.bans.delete(userId);
  act.effect("ban.remove", `${guild.id}:${userId}`);
  act.emit("GUILD_BAN_REMOVE", { guild_id: guild.id, user: { id: userId } }, guildAudience(guild));
}

/** A ban that ends by itself, as a task. */
export interface TimedBan {
  readonly guild: GuildRecord;
  readonly userId: string;
  readonly expiresAt: number;
}

function endLater(act: Act, guild: GuildRecord, userId: string, expiresAt: number): void {
  const ban: TimedBan = { guild, userId, expiresAt };
  act.after(() => act.state.world.schedule("endBan", ban, expiresAt - act.now));
}

/** The task `"endBan"`: a ban for a time is over, unless it was replaced meanwhile. */
export function endBan(state: ChatState, { guild, userId, expiresAt }: TimedBan): void {
  if (guild.bans.get(userId)?.expiresAt !== expiresAt) return;
  guild.bans.delete(userId);
  state.hub.dispatch("GUILD_BAN_REMOVE", { guild_id: guild.id, user: { id: userId } }, guildAudience(guild));
}

function deleteRecent(act: Act, guild: GuildRecord, userId: string, seconds: number): void {
  if (seconds === 0) return;
  for (const channel of channelsOf(act.state, guild)) deleteMessagesOf(act, channel, userId, act.now - seconds * 1000);
}
