import { worldAct } from "./act.js";
import { channelsOf } from "../wire/guild-events.js";
import { forgetMember, joinGuild } from "./membership.js";
import { newChannel, newGuild, newRole, newUser } from "./new-records.js";
import { checkMembers } from "../../../kernel/names/check-members.js";
import { didYouMean } from "../../../kernel/names/nearest.js";
import { bits, checkPermissionNames, type PermissionName } from "../permissions/permissions.js";
import type { ChannelRecord, GuildRecord, OverwriteRecord } from "./records.js";
import type { ChatState } from "./state.js";
import { issueSession } from "./tokens.js";
import { channelAudience, guildAudience } from "../permissions/visibility.js";
import { channelPayload, rolePayload } from "../wire/wire.js";

/** Permissions by name, or as a set of bits. */
export type PermissionInput = readonly PermissionName[] | bigint;

export interface GuildInput {
  readonly name?: string | undefined;
  /** User id; default: the world's person. */
  readonly owner?: string | undefined;
  /** Whether the world's bot is a member. Default `true`. */
  readonly bot?: boolean | undefined;
  /** What everybody may do, in place of the platform's default. */
  readonly everyone?: PermissionInput | undefined;
  /** What the platform has granted the guild: `["VANITY_URL"]`. */
  readonly features?: readonly string[] | undefined;
  /** What the platform has switched off for the guild, as bits: 8 invites, 16 messages, 32 reactions. */
  readonly disabledOperations?: number | undefined;
}

export interface RoleInput {
  readonly name: string;
  readonly permissions?: PermissionInput | undefined;
  readonly color?: number | undefined;
  readonly mentionable?: boolean | undefined;
  /** Rank, which roles may share; by default right above everybody, and the others move up. */
  readonly position?: number | undefined;
}

export interface ChannelInput {
  readonly name: string;
  /** 0 text (default), 2 voice, 4 category, 998 link. */
  readonly type?: number | undefined;
  readonly topic?: string | undefined;
  /** Name of a category made before. */
  readonly parent?: string | undefined;
  readonly slowmodeSeconds?: number | undefined;
  /** By the name of a role or member made before; `"@everyone"` for everybody. */
  readonly overwrites?:
    | Readonly<
        Record<string, { readonly allow?: PermissionInput | undefined; readonly deny?: PermissionInput | undefined }>
      >
    | undefined;
}

export interface MemberInput {
  /** User name; a new account is made unless `id` names one. */
  readonly name: string;
  readonly id?: string | undefined;
  readonly nick?: string | undefined;
  /** Names of roles made before. */
  readonly roles?: readonly string[] | undefined;
}

/** A guild under construction, or standing: each step takes effect, and is announced, at once. */
export interface GuildScenario {
  readonly id: string;
  /** Ids of what was made, by name. */
  readonly roles: Readonly<Record<string, string>>;
  readonly channels: Readonly<Record<string, string>>;
  readonly members: Readonly<Record<string, string>>;
  role(input: RoleInput): GuildScenario;
  channel(input: ChannelInput): GuildScenario;
  member(input: MemberInput): GuildScenario;
  /** Gives a member roles by name, the world's bot when `member` is absent. */
  grant(roles: readonly string[], member?: string): GuildScenario;
  /** A session token of a member, to call as that person. */
  tokenOf(member: string): string;
}

export interface Cast {
  readonly personId: string;
  readonly botId: string;
}

export function buildGuild(state: ChatState, cast: Cast, input: GuildInput): GuildScenario {
  checkMembers("guild()", input, ["name", "owner", "bot", "everyone", "features", "disabledOperations"]);
  checkUser(state, input.owner);
  const guild = newGuild(state, input.owner ?? cast.personId, input.name ?? "Scenario");
  if (input.everyone !== undefined) guild.roles.get(guild.id)!.permissions = toBits(input.everyone);
  const { features = guild.fields.features, disabledOperations = 0 } = input;
  guild.fields = { ...guild.fields, features, disabled_operations: disabledOperations };
  const act = worldAct(state);
  joinGuildQuietly(state, guild);
  if (input.bot !== false && guild.ownerId !== cast.botId) joinGuild(act, guild, cast.botId);
  return scenarioOf(state, guild, cast);
}

export function scenarioOf(state: ChatState, guild: GuildRecord, cast: Cast): GuildScenario {
  const roles: Record<string, string> = Object.fromEntries([...guild.roles.values()].map(({ id, name }) => [name, id]));
  const channels: Record<string, string> = Object.fromEntries(
    channelsOf(state, guild).map((channel) => [channel.name ?? "", channel.id]),
  );
  const members: Record<string, string> = Object.fromEntries(
    [...guild.members.keys()].map((id) => [state.users.get(id)?.username ?? id, id]),
  );
  const scenario: GuildScenario = {
    id: guild.id,
    roles,
    channels,
    members,
    role(role) {
      checkMembers("role()", role, ["name", "permissions", "color", "mentionable", "position"]);
      const made = newRole(state, guild, {
        name: role.name,
        permissions: toBits(role.permissions ?? []),
        color: role.color ?? 0,
        mentionable: role.mentionable ?? false,
        ...(role.position === undefined ? {} : { position: role.position }),
      });
      roles[role.name] = made.id;
      worldAct(state).emit("GUILD_ROLE_CREATE", { guild_id: guild.id, role: rolePayload(made) }, guildAudience(guild));
      return scenario;
    },
    channel(channel) {
      checkMembers("channel()", channel, ["name", "type", "topic", "parent", "slowmodeSeconds", "overwrites"]);
      channels[channel.name] = makeChannel(state, guild, channel, { ...members, ...roles }, channels).id;
      return scenario;
    },
    member(member) {
      checkMembers("member()", member, ["name", "id", "nick", "roles"]);
      checkUser(state, member.id);
      const id = member.id ?? newUser(state, { username: member.name, email: `${member.name}@example.com` }).id;
      members[member.name] = id;
      joinGuild(worldAct(state), guild, id, {
        nick: member.nick ?? null,
        roles: (member.roles ?? []).map((name) => known(roles, name)),
      });
      return scenario;
    },
    grant(names, member) {
      const id = member === undefined ? cast.botId : known(members, member);
      const record = guild.members.get(id);
      if (record === undefined) throw new Error(`${id} is no member of ${guild.id}`);
      record.roles = [...new Set([...record.roles, ...names.map((name) => known(roles, name))])];
      return scenario;
    },
    tokenOf: (member) => issueSession(state, known(members, member)),
  };
  return scenario;
}

function makeChannel(
  state: ChatState,
  guild: GuildRecord,
  input: ChannelInput,
  holders: Readonly<Record<string, string>>,
  channels: Readonly<Record<string, string>>,
): ChannelRecord {
  const overwrites = Object.entries(input.overwrites ?? {}).map(([name, overwrite]): OverwriteRecord => {
    checkMembers(`The overwrite of "${name}"`, overwrite, ["allow", "deny"]);
    const { allow = [], deny = [] } = overwrite;
    const id = known(holders, name);
    return { id, type: guild.roles.has(id) ? 0 : 1, allow: toBits(allow), deny: toBits(deny) };
  });
  const channel = newChannel(state, {
    type: input.type ?? 0,
    guildId: guild.id,
    name: input.name,
    topic: input.topic ?? null,
    position: channelsOf(state, guild).length,
    parent_id: input.parent === undefined ? null : known(channels, input.parent),
    rate_limit_per_user: input.slowmodeSeconds ?? 0,
    overwrites: new Map(overwrites.map((overwrite) => [overwrite.id, overwrite])),
  });
  worldAct(state).emit("CHANNEL_CREATE", channelPayload(state, channel, undefined), channelAudience(state, channel));
  return channel;
}

/** The owner is in from the start and hears of its guild. */
function joinGuildQuietly(state: ChatState, guild: GuildRecord): void {
  forgetMember(guild, guild.ownerId);
  joinGuild(worldAct(state), guild, guild.ownerId);
}

function known(ids: Readonly<Record<string, string>>, name: string): string {
  const id = Object.hasOwn(ids, name) ? ids[name] : undefined;
  if (id === undefined)
    throw new Error(
      `nothing named "${name}" was made before${didYouMean(name, Object.keys(ids))}; known: ${Object.keys(ids).join(", ")}`,
    );
  return id;
}

/** Throws for an account that nobody made. */
export function checkUser(state: ChatState, id: string | undefined): void {
  if (id !== undefined && !state.users.has(id)) throw new Error(`there is no account ${id}`);
}

export function toBits(input: PermissionInput): bigint {
  if (typeof input === "bigint") return input;
  if (!Array.isArray(input)) throw new TypeError("Permissions are a list of names, or a bigint.");
  checkPermissionNames(input);
  return bits(...input);
}
