import { given, type Some } from "../../../kernel/names/given.js";
import type { ApplicationRecord, ChannelRecord, GuildRecord, MemberRecord, RoleRecord, UserRecord } from "./records.js";
import { placeOf } from "./channel-messages.js";
import type { ChatState } from "./state.js";

/** Records with the platform's defaults, already stored. Announcing them is the caller's business. */
export function newUser(state: ChatState, fields: Some<UserRecord> & { readonly username: string }): UserRecord {
  const user: UserRecord = {
    id: state.world.ids.snowflake(),
    discriminator: String(1 + (state.users.size % 9998)).padStart(4, "0"),
    global_name: null,
    avatar: null,
    avatar_color: null,
    bot: false,
    flags: 0,
    email: null,
    bio: null,
    pronouns: null,
    accent_color: null,
    banner: null,
    locale: "en-US",
    premium: false,
    mfa: false,
    nsfwAllowed: true,
    acceptsMessages: true,
    deleted: false,
    presence: undefined,
    username: fields.username,
    ...given<UserRecord>(fields),
  };
  state.users.set(user.id, user);
  return user;
}

/** An application and its bot user, who share one id. */
export function newApplication(state: ChatState, ownerId: string, name: string): ApplicationRecord {
  const bot = newUser(state, { username: name.slice(0, 32), bot: true });
  const application: ApplicationRecord = {
    id: bot.id,
    ownerId,
    botId: bot.id,
    name,
    redirect_uris: [],
    bot_public: true,
    bot_require_code_grant: false,
    clientSecret: "",
    commands: new Map(),
  };
  state.applications.set(application.id, application);
  return application;
}

export function newChannel(
  state: ChatState,
  fields: Partial<ChannelRecord> & { readonly type: number },
): ChannelRecord {
  const channel: ChannelRecord = {
    id: state.world.ids.snowflake(),
    guildId: undefined,
    name: null,
    topic: null,
    position: 0,
    parent_id: null,
    nsfw: false,
    rate_limit_per_user: 0,
    bitrate: 64_000,
    user_limit: 0,
    rtc_region: null,
    url: null,
    settings: state.dialect.rules.channelFields,
    icon: null,
    owner_id: undefined,
    nicks: {},
    last_message_id: null,
    lastPinAt: null,
    overwrites: new Map(),
    recipients: [],
    call: undefined,
    messages: new Map(),
    order: [],
    pins: new Set(),
    ...fields,
  };
  state.channels.set(channel.id, channel);
  return channel;
}

/** A guild with the role of everybody and its owner as only member. */
export function newGuild(state: ChatState, ownerId: string, name: string): GuildRecord {
  const id = state.world.ids.snowflake();
  const guild: GuildRecord = {
    id,
    ownerId,
    fields: {
      name,
      icon: null,
      banner: null,
      splash: null,
      features: [],
      verification_level: 0,
      mfa_level: 0,
      nsfw_level: 0,
      explicit_content_filter: 0,
      default_message_notifications: 0,
      afk_channel_id: null,
      afk_timeout: 300,
      system_channel_id: null,
      system_channel_flags: 0,
      rules_channel_id: null,
      vanity_url_code: null,
      disabled_operations: 0,
      ...state.dialect.rules.guildFields,
    },
    vanityUses: 0,
    unavailable: false,
    roles: new Map(),
    members: new Map(),
    memberOrder: [],
    bans: new Map(),
    emojis: new Map(),
    stickers: new Map(),
    voice: new Map(),
    audit: [],
  };
  state.guilds.set(id, guild);
  newRole(state, guild, { id, name: "@everyone", position: 0, permissions: state.dialect.permissions.everyone });
  newMember(state, guild, ownerId);
  return guild;
}

/** A role right above that of everybody, and the others move up; or one of a rank that it may share. */
export function newRole(
  state: ChatState,
  guild: GuildRecord,
  fields: Partial<RoleRecord> & { readonly name: string },
): RoleRecord {
  const role: RoleRecord = {
    id: state.world.ids.snowflake(),
    color: 0,
    position: 1,
    hoist_position: null,
    permissions: guild.roles.get(guild.id)?.permissions ?? 0n,
    hoist: false,
    mentionable: false,
    ...fields,
  };
  if (fields.position === undefined)
    for (const other of guild.roles.values()) if (other.position >= role.position) other.position += 1;
  guild.roles.set(role.id, role);
  return role;
}

export function newMember(
  state: ChatState,
  guild: GuildRecord,
  userId: string,
  fields: Partial<MemberRecord> = {},
): MemberRecord {
  const member: MemberRecord = {
    userId,
    nick: null,
    avatar: null,
    banner: null,
    accent_color: null,
    roles: [],
    joinedAt: state.world.clock.now(),
    mute: false,
    deaf: false,
    timeoutUntil: null,
    ...fields,
  };
  if (!guild.members.has(userId))
    guild.memberOrder.splice(placeOf({ order: guild.memberOrder }, BigInt(userId)), 0, userId);
  guild.members.set(userId, member);
  const own = state.memberships.get(userId);
  if (own === undefined) state.memberships.set(userId, new Set([guild.id]));
  else own.add(guild.id);
  return member;
}
