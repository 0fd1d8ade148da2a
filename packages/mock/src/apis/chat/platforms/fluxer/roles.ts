import { Failure } from "../../../../kernel/request/failure.js";
import { actOf, callerId, invalid, noContent, type Act, type At, type ChatServices } from "../../world/act.js";
import { outranksRole } from "../../permissions/permissions.js";
import type { GuildRecord } from "../../world/records.js";
import { roleOf, sorted } from "../../services/guilds/roles.js";
import { allowedGuild, guildAudience } from "../../permissions/visibility.js";
import { rolePayload } from "../../wire/wire.js";

export const roleServicesOfFluxer: ChatServices<"roles.setHoistPositions" | "roles.resetHoistPositions"> = {
  "roles.setHoistPositions": (context) => {
    const guild = managed(context);
    const moves = context.body;
    for (const [at, { id }] of moves.entries()) {
      if (id === guild.id)
        throw invalid(`${at}.id`, "The role of everybody is never listed apart.", "CANNOT_SET_HOIST_FOR_EVERYONE_ROLE");
      roleOf(guild, id);
      if (!outranksRole(guild, callerId(context), id)) throw new Failure("MISSING_PERMISSIONS");
    }
    for (const { id, hoist_position: position } of moves) roleOf(guild, id).hoist_position = position;
    announce(actOf(context), guild);
    return noContent;
  },

  "roles.resetHoistPositions": (context) => {
    const guild = managed(context);
    for (const role of guild.roles.values()) role.hoist_position = null;
    announce(actOf(context), guild);
    return noContent;
  },
};

function managed(context: At<"guild_id">): GuildRecord {
  return allowedGuild(context.state, callerId(context), context.path.guild_id, "MANAGE_ROLES");
}

function announce(act: Act, guild: GuildRecord): void {
  act.effect("role.hoistPositions", guild.id);
  act.emit(
    "GUILD_ROLE_UPDATE_BULK",
    { guild_id: guild.id, roles: sorted(guild).map(rolePayload) },
    guildAudience(guild),
  );
}
