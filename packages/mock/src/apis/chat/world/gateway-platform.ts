import type { GatewayPlatform, MembersAnswer, MembersRequest, Payload } from "../../../gateway/platform.js";
import { worldAct } from "./act.js";
import { accountOf } from "./credentials.js";
import { guildCreatePayload } from "../wire/guild-events.js";
import { has, permissionsOf } from "../permissions/permissions.js";
import type { GuildRecord } from "./records.js";
import type { ChatState } from "./state.js";
import { moveVoice } from "../services/channels/voice.js";
import { byId } from "../wire/paging.js";
import { memberPayload, userPayload } from "../wire/wire.js";

/** What the session engine asks of the platform. `stateOf` is a function since hub and state need each other. */
export function createPlatform(stateOf: () => ChatState): GatewayPlatform {
  return {
    authenticate: (token) => accountOf(stateOf(), token),
    ready: ({ account }) => readyPayload(stateOf(), account.id),
    guilds: (account) => {
      const state = stateOf();
      return guildsOf(state, account.id).map((guild) => ({
        id: guild.id,
        payload: guild.unavailable ? undefined : guildCreatePayload(state, guild, account.id),
      }));
    },
    members: (account, request) => members(stateOf(), account.id, request),
    voice: ({ account }, request) => moveVoice(worldAct(stateOf()), account.id, request),
    presence: (account, presence) => {
      const user = stateOf().users.get(account.id);
      if (user !== undefined) user.presence = presence;
    },
  };
}

/** In order of their creation, as ids have it. */
export function guildsOf(state: ChatState, userId: string): GuildRecord[] {
  const ids = [...(state.memberships.get(userId) ?? [])].sort(byId);
  return ids.flatMap((id) => state.guilds.get(id) ?? []);
}

/** For a bot most lists are empty. */
function readyPayload(state: ChatState, userId: string): Payload {
  const user = state.users.get(userId);
  return {
    user:
      user === undefined
        ? { id: userId }
        : { ...userPayload(user), email: user.email, verified: true, mfa_enabled: user.mfa, bio: user.bio },
    version: 1,
    guilds: [],
    sessions: [],
    presences: [],
    users: [],
    private_channels: [],
    relationships: [],
    read_states: [],
    user_settings: null,
    user_guild_settings: [],
    notes: {},
    favorite_memes: [],
    pinned_dms: [],
    country_code: null,
    rtc_regions: [],
  };
}

/** A whole list needs the three permissions that manage members; a search or ids need none. */
function members(state: ChatState, userId: string, request: MembersRequest): MembersAnswer | undefined {
  const guild = state.guilds.get(request.guildId);
  if (guild === undefined || !guild.members.has(userId)) return undefined;
  const whole = request.query === "" && request.limit === 0 && request.userIds.length === 0;
  if (whole && !has(permissionsOf(state, guild, userId), "MANAGE_ROLES", "KICK_MEMBERS", "BAN_MEMBERS"))
    return undefined;
  const query = request.query.toLowerCase();
  const found = [...guild.members.values()].filter(({ userId: id, nick }) => {
    if (request.userIds.length > 0) return request.userIds.includes(id);
    const user = state.users.get(id);
    return (
      [nick, user?.global_name, user?.username].some((name) => name?.toLowerCase().startsWith(query) === true) ||
      query === ""
    );
  });
  const wanted = request.limit > 0 && request.userIds.length === 0 ? found.slice(0, request.limit) : found;
  return {
    members: wanted.map((member) => memberPayload(state, member)),
    ...(request.presences ? { presences: wanted.flatMap(({ userId: id }) => presenceOf(state, id)) } : {}),
  };
}

function presenceOf(state: ChatState, userId: string): Payload[] {
  const presence = state.users.get(userId)?.presence;
  return presence === undefined ? [] : [{ user: { id: userId }, status: presence["status"] ?? "online" }];
}
