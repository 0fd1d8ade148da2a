import { Failure } from "../../../../kernel/request/failure.js";
import {
  actOf,
  callerId,
  invalid,
  noContent,
  ok,
  type Act,
  type At,
  type ChatRequest,
  type ChatServices,
} from "../../world/act.js";
import { audit, changesBetween } from "./audit-log.js";
import { requirePermission } from "../../permissions/guild-permission.js";
import { imageHash } from "../../wire/images.js";
import { leaveGuild } from "../../world/membership.js";
import { outranks, outranksRole, type PermissionName } from "../../permissions/permissions.js";
import type { GuildRecord, MemberRecord } from "../../world/records.js";
import { placeOf } from "../../world/channel-messages.js";
import { idBound, limitOf } from "../../wire/paging.js";
import { allowedGuild, guildAudience, joinedGuild, memberOf } from "../../permissions/visibility.js";
import { disconnectVoice, moveMember, sendVoiceState } from "../channels/voice.js";
import { memberPayload } from "../../wire/wire.js";

const yearMs = 365.25 * 86_400_000;

export const memberServices: ChatServices<
  | "members.list"
  | "members.get"
  | "members.getMe"
  | "members.updateMe"
  | "members.update"
  | "members.remove"
  | "members.addRole"
  | "members.removeRole"
> = {
  "members.list": (context) => {
    const { state } = context;
    const guild = joinedGuild(state, callerId(context), context.path.guild_id);
    const order = guild.memberOrder;
    const { after, before } = { after: idBound(context, "after"), before: idBound(context, "before") };
    const from = after === undefined ? 0 : placeOf({ order }, after + 1n);
    const to = before === undefined ? order.length : placeOf({ order }, before);
    const most = limitOf(context, state.dialect.membersPerPage ?? order.length);
    const page = order.slice(from, Math.max(from, Math.min(to, from + most)));
    return ok(page.map((userId) => memberPayload(state, memberOf(guild, userId))));
  },

  "members.get": (context) => {
    const guild = joinedGuild(context.state, callerId(context), context.path.guild_id);
    return ok(memberPayload(context.state, memberOf(guild, context.path.user_id)));
  },

  "members.getMe": (context) => {
    const guild = joinedGuild(context.state, callerId(context), context.path.guild_id);
    return ok(memberPayload(context.state, memberOf(guild, callerId(context))));
  },

  "members.updateMe": (context) => {
    const act = actOf(context);
    const userId = callerId(context);
    const guild = joinedGuild(act.state, userId, context.path.guild_id);
    const member = memberOf(guild, userId);
    const body = context.body;
    if (body.nick !== undefined) {
      requirePermission(act.state, guild, userId, "CHANGE_NICKNAME");
      member.nick = body.nick === "" ? null : body.nick;
    }
    if (body.avatar !== undefined) member.avatar = imageHash(act, "avatar", body.avatar);
    if (body.banner !== undefined) member.banner = imageHash(act, "banner", body.banner);
    if (body.accent_color !== undefined) member.accent_color = body.accent_color;
    return ok(announceMember(act, guild, member));
  },

  "members.update": (context) => {
    const act = actOf(context);
    const userId = callerId(context);
    const guild = joinedGuild(act.state, userId, context.path.guild_id);
    const member = memberOf(guild, context.path.user_id);
    const before = memberPayload(act.state, member);
    const changes = checkUpdate(act, guild, userId, member, context.body);
    for (const apply of changes) apply();
    const after = announceMember(act, guild, member);
    const changed = changesBetween(before, after);
    const onlyRoles = changed.length === 1 && changed[0]?.["key"] === "roles";
    audit(act, guild.id, {
      action: onlyRoles ? 25 : 24,
      by: userId,
      target: member.userId,
      context,
      changes: changed,
      ...reasonIn(context.body),
    });
    return ok(after);
  },

  "members.remove": (context) => {
    const act = actOf(context);
    const userId = callerId(context);
    const guild = allowedGuild(act.state, userId, context.path.guild_id, "KICK_MEMBERS");
    const member = memberOf(guild, context.path.user_id);
    if (member.userId === userId || member.userId === guild.ownerId)
      throw new Failure(act.state.dialect.codes.protectedMember);
    if (!outranks(guild, userId, member.userId)) throw new Failure("MISSING_PERMISSIONS");
    leaveGuild(act, guild, member.userId);
    audit(act, guild.id, { action: 20, by: userId, target: member.userId, context });
    return noContent;
  },

  "members.addRole": (context) => changeRole(context, (roles, id) => (roles.includes(id) ? roles : [...roles, id])),
  "members.removeRole": (context) => changeRole(context, (roles, id) => roles.filter((role) => role !== id)),
};

/** Why somebody is timed out, in place of the header. */
function reasonIn({ timeout_reason: reason }: ChatRequest<"members.update">["body"]): { readonly reason?: string } {
  return typeof reason === "string" ? { reason } : {};
}

export function announceMember(act: Act, guild: GuildRecord, member: MemberRecord): ReturnType<typeof memberPayload> {
  const payload = memberPayload(act.state, member);
  act.effect("member.update", `${guild.id}:${member.userId}`);
  act.emit("GUILD_MEMBER_UPDATE", { guild_id: guild.id, ...payload }, guildAudience(guild));
  return payload;
}

/** Checks every field first, so that a refusal changes nothing; gives what is then to be done. */
function checkUpdate(
  act: Act,
  guild: GuildRecord,
  userId: string,
  member: MemberRecord,
  body: ChatRequest<"members.update">["body"],
): (() => void)[] {
  const apply: (() => void)[] = [];
  const may = (name: PermissionName): void => {
    requirePermission(act.state, guild, userId, name);
    if (member.userId !== userId && !outranks(guild, userId, member.userId)) throw new Failure("MISSING_PERMISSIONS");
  };
  const { nick, roles, mute, deaf, communication_disabled_until: until, channel_id: channelId } = body;
  if (nick !== undefined) {
    may(member.userId === userId ? "CHANGE_NICKNAME" : "MANAGE_NICKNAMES");
    apply.push(() => (member.nick = nick === "" ? null : nick));
  }
  if (roles !== undefined) {
    requirePermission(act.state, guild, userId, "MANAGE_ROLES");
    const wanted = checkRoles(guild, userId, member, roles);
    apply.push(() => (member.roles = wanted));
  }
  if (mute !== undefined) {
    may("MUTE_MEMBERS");
    apply.push(() => (member.mute = mute));
  }
  if (deaf !== undefined) {
    may("DEAFEN_MEMBERS");
    apply.push(() => (member.deaf = deaf));
  }
  if (mute !== undefined || deaf !== undefined) apply.push(() => sendVoiceState(act, guild, member.userId));
  if (until !== undefined) {
    may("MODERATE_MEMBERS");
    const end = until === null ? null : Date.parse(until);
    if (end !== null && end - act.now > yearMs)
      throw invalid("communication_disabled_until", "At most 365 days ahead.", "TIMEOUT_CANNOT_EXCEED_365_DAYS");
    if (end !== null && guild.ownerId === member.userId) throw new Failure("MISSING_PERMISSIONS");
    apply.push(() => (member.timeoutUntil = end));
  }
  if (channelId !== undefined) apply.push(voiceMove(act, guild, userId, member, channelId));
  return apply;
}

/** Only roles below the caller's own highest may be given or taken; unknown ones are left out. */
function checkRoles(guild: GuildRecord, userId: string, member: MemberRecord, roles: readonly string[]): string[] {
  if (roles.includes(guild.id)) throw invalid("roles", "Everybody has this role.", "INVALID_ROLE_ID");
  const wanted = [...new Set(roles)].filter((id) => guild.roles.has(id));
  const touched = [
    ...wanted.filter((id) => !member.roles.includes(id)),
    ...member.roles.filter((id) => !wanted.includes(id)),
  ];
  if (touched.some((id) => !outranksRole(guild, userId, id))) throw new Failure("MISSING_PERMISSIONS");
  return wanted;
}

function voiceMove(
  act: Act,
  guild: GuildRecord,
  userId: string,
  member: MemberRecord,
  channelId: string | null,
): () => void {
  requirePermission(act.state, guild, userId, "MOVE_MEMBERS");
  if (!guild.voice.has(member.userId)) {
    throw act.state.dialect.rules.notInVoice();
  }
  if (channelId === null) return () => disconnectVoice(act, guild, member.userId);
  const channel = act.state.channels.get(channelId);
  if (channel?.guildId !== guild.id || channel.type !== 2) throw new Failure("UNKNOWN_CHANNEL");
  return () => moveMember(act, guild, member.userId, channelId);
}

function changeRole(
  context: At<"guild_id" | "user_id" | "role_id">,
  change: (roles: readonly string[], id: string) => readonly string[],
): typeof noContent {
  const act = actOf(context);
  const userId = callerId(context);
  const guild = allowedGuild(act.state, userId, context.path.guild_id, "MANAGE_ROLES");
  const member = memberOf(guild, context.path.user_id);
  const id = context.path.role_id;
  const hidesUnknown = act.state.dialect.rules.unknownRoleForOwnerOnly && guild.ownerId !== userId;
  if (!guild.roles.has(id) || id === guild.id) throw new Failure(hidesUnknown ? "MISSING_PERMISSIONS" : "UNKNOWN_ROLE");
  if (!outranksRole(guild, userId, id)) throw new Failure("MISSING_PERMISSIONS");
  const before = member.roles;
  member.roles = [...change(before, id)];
  if (member.roles.length === before.length) return noContent;
  announceMember(act, guild, member);
  audit(act, guild.id, {
    action: 25,
    by: userId,
    target: member.userId,
    context,
    changes: changesBetween({ roles: before }, { roles: member.roles }),
  });
  return noContent;
}
