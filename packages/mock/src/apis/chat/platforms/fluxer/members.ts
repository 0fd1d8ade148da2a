import { Failure } from "../../../../kernel/request/failure.js";
import { callerId, ok, type ChatServices } from "../../world/act.js";
import { requireSecondFactor } from "../../permissions/guild-permission.js";
import { byId } from "../../wire/paging.js";
import { has, permissionsOf } from "../../permissions/permissions.js";
import type { MemberRecord } from "../../world/records.js";
import type { ChatState } from "../../world/state.js";
import { joinedGuild } from "../../permissions/visibility.js";
import { memberPayload } from "../../wire/wire.js";

interface Search {
  readonly query?: string;
  readonly limit?: number;
  readonly offset?: number;
  readonly role_ids?: readonly string[];
  readonly joined_at_gte?: number;
  readonly joined_at_lte?: number;
  readonly is_bot?: boolean;
  readonly sort_by?: "joinedAt" | "relevance";
  readonly sort_order?: "asc" | "desc";
}

/** Any of these lets a member search the others. */
const moderators = [
  "KICK_MEMBERS",
  "BAN_MEMBERS",
  "MANAGE_ROLES",
  "MODERATE_MEMBERS",
  "MANAGE_NICKNAMES",
  "MANAGE_GUILD",
] as const;

export const memberServicesOfFluxer: ChatServices<"members.search"> = {
  "members.search": (context) => {
    const { state } = context;
    const userId = callerId(context);
    const guild = joinedGuild(state, userId, context.path.guild_id);
    const own = permissionsOf(state, guild, userId);
    const held = moderators.filter((name) => has(own, name));
    if (held.length === 0) throw new Failure("MISSING_PERMISSIONS");
    if (!held.includes("MANAGE_NICKNAMES")) requireSecondFactor(state, guild, userId, held);
    const search = context.body;
    const found = [...guild.members.values()]
      .filter((member) => fits(state, member, search))
      .sort((a, b) => order(a, b, search));
    const page = found.slice(search.offset ?? 0, (search.offset ?? 0) + (search.limit ?? 25));
    return ok({
      guild_id: guild.id,
      members: page.map((member) => memberPayload(state, member)),
      page_result_count: page.length,
      total_result_count: found.length,
      indexing: false,
    });
  },
};

function fits(state: ChatState, member: MemberRecord, search: Search): boolean {
  const user = state.users.get(member.userId);
  const query = search.query?.toLowerCase() ?? "";
  const names = [member.nick, user?.username, user?.global_name, member.userId];
  if (query !== "" && !names.some((name) => name?.toLowerCase().startsWith(query) === true)) return false;
  if (search.is_bot !== undefined && (user?.bot ?? false) !== search.is_bot) return false;
  if (search.role_ids !== undefined && !search.role_ids.every((id) => member.roles.includes(id))) return false;
  const seconds = member.joinedAt / 1000;
  return seconds >= (search.joined_at_gte ?? -Infinity) && seconds <= (search.joined_at_lte ?? Infinity);
}

function order(a: MemberRecord, b: MemberRecord, { sort_order: direction = "asc" }: Search): number {
  const ascending = a.joinedAt - b.joinedAt || byId(a.userId, b.userId);
  return direction === "asc" ? ascending : -ascending;
}
