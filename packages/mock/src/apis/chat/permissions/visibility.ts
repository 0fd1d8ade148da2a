import type { Audience } from "../../../gateway/platform.js";
import { Failure } from "../../../kernel/request/failure.js";
import { requirePermission, requireSecondFactor } from "./guild-permission.js";
import { has, permissionsOf, type PermissionName } from "./permissions.js";
import type { ChannelRecord, GuildRecord, MemberRecord, MessageRecord } from "../world/records.js";
import type { ChatState } from "../world/state.js";

/** Which routes ask: the platforms hide a channel of a foreign guild differently on each. */
export type Route = "message" | "channel";

/** The channel, if the account may know of it; else the refusal that the platform documents. */
export function visibleChannel(state: ChatState, userId: string, channelId: string, route: Route): ChannelRecord {
  const channel = state.channels.get(channelId);
  if (channel === undefined) throw new Failure("UNKNOWN_CHANNEL");
  if (channel.guildId === undefined) {
    if (!channel.recipients.includes(userId)) throw new Failure("UNKNOWN_CHANNEL");
    return channel;
  }
  const guild = guildOf(state, channel);
  const hidden = state.options.hiddenAs404 ? "UNKNOWN_CHANNEL" : "MISSING_PERMISSIONS";
  if (!guild.members.has(userId)) {
    throw new Failure(
      route === "message" && hidden !== "UNKNOWN_CHANNEL" ? state.dialect.codes.foreignChannel : hidden,
    );
  }
  if (!has(permissionsOf(state, guild, userId, channel), "VIEW_CHANNEL")) throw new Failure(hidden);
  refuseUnavailable(guild);
  if (channel.nsfw && state.users.get(userId)?.nsfwAllowed === false) throw new Failure("NSFW_CONTENT_AGE_RESTRICTED");
  return channel;
}

/** The operator may take a guild from everybody for a while. */
export function refuseUnavailable(guild: GuildRecord): void {
  if (guild.fields.features.includes("UNAVAILABLE_FOR_EVERYONE")) throw new Failure("MISSING_ACCESS");
}

/** A visible channel of a guild in which the account has these permissions. */
export function allowedChannel(
  state: ChatState,
  userId: string,
  channelId: string,
  route: Route,
  ...names: readonly PermissionName[]
): ChannelRecord {
  const channel = visibleChannel(state, userId, channelId, route);
  requireInChannel(state, channel, userId, ...names);
  return channel;
}

/** Direct messages know no permissions: every one of their people may do everything. */
export function requireInChannel(
  state: ChatState,
  channel: ChannelRecord,
  userId: string,
  ...names: readonly PermissionName[]
): void {
  if (!mayInChannel(state, channel, userId, ...names)) throw new Failure("MISSING_PERMISSIONS");
  if (channel.guildId !== undefined) requireSecondFactor(state, guildOf(state, channel), userId, names);
}

export function mayInChannel(
  state: ChatState,
  channel: ChannelRecord,
  userId: string,
  ...names: readonly PermissionName[]
): boolean {
  if (channel.guildId === undefined) return true;
  return has(permissionsOf(state, guildOf(state, channel), userId, channel), ...names);
}

export function messageIn(channel: ChannelRecord, messageId: string): MessageRecord {
  const message = channel.messages.get(messageId);
  if (message === undefined) throw new Failure("UNKNOWN_MESSAGE");
  return message;
}

/** The guild, if the account is a member; else the platform's refusal. */
export function joinedGuild(state: ChatState, userId: string, guildId: string): GuildRecord {
  const guild = state.guilds.get(guildId);
  if (guild === undefined) throw new Failure("UNKNOWN_GUILD");
  if (!guild.members.has(userId))
    throw new Failure(state.options.nonMemberAs404 ? "UNKNOWN_GUILD" : state.dialect.codes.nonMember);
  refuseUnavailable(guild);
  return guild;
}

export function allowedGuild(
  state: ChatState,
  userId: string,
  guildId: string,
  ...names: readonly PermissionName[]
): GuildRecord {
  const guild = joinedGuild(state, userId, guildId);
  requirePermission(state, guild, userId, ...names);
  return guild;
}

export function memberOf(guild: GuildRecord, userId: string): MemberRecord {
  const member = guild.members.get(userId);
  if (member === undefined) throw new Failure("UNKNOWN_MEMBER");
  return member;
}

/** The guild a guild channel belongs to. */
export function guildOf(state: ChatState, channel: ChannelRecord): GuildRecord {
  const guild = channel.guildId === undefined ? undefined : state.guilds.get(channel.guildId);
  if (guild === undefined) throw new Error(`channel ${channel.id} has no guild`);
  return guild;
}

export function refuseTimedOut(state: ChatState, channel: ChannelRecord, userId: string, now: number): void {
  if (channel.guildId === undefined) return;
  const guild = guildOf(state, channel);
  if (guild.ownerId === userId) return;
  const until = guild.members.get(userId)?.timeoutUntil ?? null;
  if (until !== null && until > now) throw new Failure("COMMUNICATION_DISABLED");
}

/** Who receives the events of a channel. */
export function channelAudience(state: ChatState, channel: ChannelRecord): Audience {
  const { guildId } = channel;
  if (guildId === undefined) return { sees: (userId) => channel.recipients.includes(userId) };
  return {
    guildId,
    sees: (userId) => {
      const guild = state.guilds.get(guildId);
      return guild !== undefined && has(permissionsOf(state, guild, userId, channel), "VIEW_CHANNEL");
    },
  };
}

/** Every member of the guild. */
export function guildAudience(guild: GuildRecord): Audience {
  return { guildId: guild.id, sees: (userId) => guild.members.has(userId) };
}

export function userAudience(userId: string): Audience {
  return { sees: (id) => id === userId };
}
