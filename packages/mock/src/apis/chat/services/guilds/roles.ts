import { Failure } from "../../../../kernel/request/failure.js";
import { actOf, callerId, invalid, noContent, ok, type Act, type ChatServices } from "../../world/act.js";
import { audit, changesBetween } from "./audit-log.js";
import { holdLock } from "../../platforms/fluxer/locks.js";
import { announceMember } from "./members.js";
import { newRole } from "../../world/new-records.js";
import { checkBits } from "../../permissions/permission-text.js";
import { compareRanks, has, outranksRole, permissionsOf } from "../../permissions/permissions.js";
import type { GuildRecord, RoleRecord } from "../../world/records.js";
import { allowedGuild, guildAudience, joinedGuild } from "../../permissions/visibility.js";
import { rolePayload } from "../../wire/wire.js";

export const roleServices: ChatServices<
  "roles.list" | "roles.create" | "roles.move" | "roles.update" | "roles.delete"
> = {
  "roles.list": (context) => {
    const guild = joinedGuild(context.state, callerId(context), context.path.guild_id);
    return ok(sorted(guild).map(rolePayload));
  },

  "roles.create": (context) => {
    const act = actOf(context);
    const userId = callerId(context);
    const guild = allowedGuild(act.state, userId, context.path.guild_id, "MANAGE_ROLES");
    const { limits, limitDetails } = act.state.dialect;
    if (guild.roles.size >= limits.rolesPerGuild) throw new Failure("MAX_GUILD_ROLES", limitDetails("roles", limits));
    const { name, color = 0, permissions } = context.body;
    checkBits(permissions);
    if (permissions !== undefined) requireOwned(act, guild, userId, BigInt(permissions));
    const role = newRole(act.state, guild, {
      name,
      color,
      ...(permissions === undefined ? {} : { permissions: BigInt(permissions) }),
    });
    act.effect("role", role.id);
    act.emit("GUILD_ROLE_CREATE", { guild_id: guild.id, role: rolePayload(role) }, guildAudience(guild));
    audit(act, guild.id, {
      action: 30,
      by: userId,
      target: role.id,
      context,
      changes: [{ key: "name", new_value: name }],
    });
    return ok(rolePayload(role));
  },

  "roles.move": (context) => {
    const act = actOf(context);
    const userId = callerId(context);
    const guild = allowedGuild(act.state, userId, context.path.guild_id, "MANAGE_ROLES");
    holdLock(context, `roles:${guild.id}`);
    const moves = context.body;
    for (const { id } of moves) {
      if (!guild.roles.has(id)) throw new Failure("UNKNOWN_ROLE");
      if (id === guild.id)
        throw invalid("id", "The role of everybody cannot be moved.", "CANNOT_REORDER_EVERYONE_ROLE");
      if (!outranksRole(guild, userId, id)) throw new Failure("MISSING_PERMISSIONS");
    }
    const before = new Map([...guild.roles.values()].map((role) => [role.id, role.position]));
    for (const { id, position } of moves) if (position !== undefined) moveRole(guild, id, position);
    const overtaken = [...guild.roles.values()].some(
      (role) => role.position !== before.get(role.id) && !outranksRole(guild, userId, role.id),
    );
    if (overtaken && guild.ownerId !== userId) {
      for (const role of guild.roles.values()) role.position = before.get(role.id) ?? role.position;
      throw new Failure("MISSING_PERMISSIONS");
    }
    act.effect("role.positions", guild.id);
    act.emit(
      "GUILD_ROLE_UPDATE_BULK",
      { guild_id: guild.id, roles: sorted(guild).map(rolePayload) },
      guildAudience(guild),
    );
    return noContent;
  },

  "roles.update": (context) => {
    const act = actOf(context);
    const userId = callerId(context);
    const guild = allowedGuild(act.state, userId, context.path.guild_id, "MANAGE_ROLES");
    const role = roleOf(guild, context.path.role_id);
    if (role.id !== guild.id && !outranksRole(guild, userId, role.id)) throw new Failure("MISSING_PERMISSIONS");
    const { permissions, ...rest } = context.body;
    checkBits(permissions);
    if (permissions !== undefined) requireOwned(act, guild, userId, BigInt(permissions) ^ role.permissions);
    const before = rolePayload(role);
    const { name, color, hoist, hoist_position, mentionable } = { ...role, ...rest };
    Object.assign(role, { name, color, hoist, hoist_position, mentionable });
    if (permissions !== undefined) role.permissions = BigInt(permissions);
    act.effect("role.update", role.id);
    act.emit("GUILD_ROLE_UPDATE", { guild_id: guild.id, role: rolePayload(role) }, guildAudience(guild));
    audit(act, guild.id, {
      action: 31,
      by: userId,
      target: role.id,
      context,
      changes: changesBetween(before, rolePayload(role)),
    });
    return ok(rolePayload(role));
  },

  "roles.delete": (context) => {
    const act = actOf(context);
    const userId = callerId(context);
    const guild = allowedGuild(act.state, userId, context.path.guild_id, "MANAGE_ROLES");
    const role = roleOf(guild, context.path.role_id);
    if (role.id === guild.id) throw new Failure("UNKNOWN_ROLE");
    if (!outranksRole(guild, userId, role.id)) throw new Failure("MISSING_PERMISSIONS");
    guild.roles.delete(role.id);
    act.effect("role.delete", role.id);
    for (const channel of act.state.channels.of(guild.id)) channel.overwrites.delete(role.id);
    for (const member of guild.members.values()) {
      if (!member.roles.includes(role.id)) continue;
      member.roles = member.roles.filter((id) => id !== role.id);
      announceMember(act, guild, member);
    }
    act.emit("GUILD_ROLE_DELETE", { guild_id: guild.id, role_id: role.id }, guildAudience(guild));
    audit(act, guild.id, {
      action: 32,
      by: userId,
      target: role.id,
      context,
      changes: [{ key: "name", old_value: role.name }],
    });
    return noContent;
  },
};

export function sorted(guild: GuildRecord): RoleRecord[] {
  return [...guild.roles.values()].sort(compareRanks);
}

export function roleOf(guild: GuildRecord, id: string): RoleRecord {
  const role = guild.roles.get(id);
  if (role === undefined) throw new Failure("UNKNOWN_ROLE");
  return role;
}

/** Nobody gives or takes a permission that they lack. */
function requireOwned(act: Act, guild: GuildRecord, userId: string, bits: bigint): void {
  const own = permissionsOf(act.state, guild, userId);
  if (!has(own, "ADMINISTRATOR") && (bits & ~own) !== 0n) throw new Failure("MISSING_PERMISSIONS");
}

/** Puts a role at a rank; the others close up around it, and that of everybody stays at 0. */
function moveRole(guild: GuildRecord, id: string, position: number): void {
  const others = sorted(guild).filter((role) => role.id !== id && role.id !== guild.id);
  others.splice(Math.max(position - 1, 0), 0, roleOf(guild, id));
  for (const [at, role] of others.entries()) role.position = at + 1;
}
