import type { Payload } from "../../../gateway/platform.js";
import type { Act } from "./act.js";
import { guildCreatePayload } from "../wire/guild-events.js";
import { placeOf } from "./channel-messages.js";
import { newMember } from "./new-records.js";
import type { GuildRecord, MemberRecord } from "./records.js";
import { guildAudience, userAudience } from "../permissions/visibility.js";
import { memberPayload } from "../wire/wire.js";

/** Adds an account to a guild; members hear of it, and the newcomer gets the guild. */
export function joinGuild(
  act: Act,
  guild: GuildRecord,
  userId: string,
  fields: Partial<MemberRecord> = {},
): MemberRecord {
  const member = newMember(act.state, guild, userId, fields);
  act.effect("member", `${guild.id}:${userId}`);
  act.emit("GUILD_CREATE", guildCreatePayload(act.state, guild, userId), {
    ...userAudience(userId),
    guildId: guild.id,
  });
  const others = { guildId: guild.id, sees: (id: string) => id !== userId && guild.members.has(id) };
  act.emit("GUILD_MEMBER_ADD", { guild_id: guild.id, ...memberPayload(act.state, member) }, others);
  return member;
}

/** Takes an account out of a guild, whoever wanted it; it gets GUILD_DELETE, the others GUILD_MEMBER_REMOVE. */
export function leaveGuild(act: Act, guild: GuildRecord, userId: string): void {
  forgetMember(guild, userId);
  act.state.memberships.get(userId)?.delete(guild.id);
  guild.voice.delete(userId);
  act.effect("member.remove", `${guild.id}:${userId}`);
  act.emit("GUILD_DELETE", { id: guild.id }, { ...userAudience(userId), guildId: guild.id });
  act.emit("GUILD_MEMBER_REMOVE", removed(guild, userId), guildAudience(guild));
}

export function forgetMember({ members, memberOrder }: GuildRecord, userId: string): void {
  if (members.delete(userId)) memberOrder.splice(placeOf({ order: memberOrder }, BigInt(userId)), 1);
}

function removed(guild: GuildRecord, userId: string): Payload {
  return { guild_id: guild.id, user: { id: userId } };
}
