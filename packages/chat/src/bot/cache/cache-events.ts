import type { Channel, Role, User } from "../../generated/common.js";
import type { AstralEvents } from "../../generated/gateway.js";
import type { EventInfo } from "../../gateway/events/events.js";
import type { Gateway } from "../../gateway/gateway.js";
import type { BotRuntime } from "../runtime/bot-runtime.js";
import { type GuildEntry, type Known, memberKey, PRIVATE } from "./known.js";
import { type PartialMember, wholeMember } from "./whole-member.js";

type Uncached = Pick<BotRuntime, "gateway" | "onGap">;

/** Keeps what is known true, by what the gateway tells. What comes late may be older than what is known: it only casts doubt. */
export function followEvents(known: Known, { gateway, onGap }: Uncached): void {
  followGuilds(known, gateway as unknown as Gateway<AstralEvents>);
  followMembers(known, gateway as unknown as Gateway<AstralEvents>);
  followMessages(known, gateway as unknown as Gateway<AstralEvents>);
  const forgetShard = (shard: number): void => {
    const isOf = (guildId: string): boolean => (guildId === PRIVATE ? 0 : gateway.shardOf(guildId)) === shard;
    for (const group of new Set([...known.guilds.groups(), ...known.members.groups(), ...known.messages.groups()]))
      if (group !== PRIVATE && isOf(group)) known.forgetGuild(group);
    known.asks.outdateAll(""); // whichever shard they are of
    if (isOf(PRIVATE)) known.forgetPrivate();
  };
  onGap(({ shard, isResumed }) => {
    if (!isResumed) forgetShard(shard);
    else for (const group of known.messages.groups()) known.messages.forget(group);
  });
  // Again: what was asked since the session was lost may have changed before this one began.
  gateway.on("READY", ({ user }, { shard }) => {
    known.ownUser = user as unknown as User;
    forgetShard(shard);
  });
}

function followGuilds(known: Known, gateway: Gateway<AstralEvents>): void {
  const whole = (guild: AstralEvents["GUILD_SYNC"], { late }: EventInfo): void => {
    known.forgetGuild(guild.id);
    if (late === true) return;
    const entry = known.entry(guild.id);
    const { name, owner_id } = guild.properties;
    entry.record = { id: guild.id, name, owner_id };
    known.setChannels(guild.id, guild.channels);
    for (const role of guild.roles) entry.roles.set(role.id, role);
    entry.hasAllRoles = true;
    for (const member of guild.members) setMember(known, guild.id, member);
  };
  gateway.on("GUILD_CREATE", (guild, info) => {
    if (guild.unavailable === true) known.forgetGuild(guild.id);
    else whole(guild, info);
  });
  gateway.on("GUILD_SYNC", whole);
  gateway.on("GUILD_DELETE", ({ id }) => known.forgetGuild(id));
  gateway.on("GUILD_UPDATE", ({ id, name, owner_id }, { late }) => {
    known.asks.outdate(`guild ${id}`);
    const entry = known.guilds.get(id);
    if (entry !== undefined) entry.record = late === true ? undefined : { id, name, owner_id };
  });
  followRoles(known, gateway);
  followChannels(known, gateway);
}

function followRoles(known: Known, gateway: Gateway<AstralEvents>): void {
  const set = (guildId: string, roles: readonly Role[], { late }: EventInfo): void => {
    known.asks.outdate(`roles ${guildId}`);
    const entry = known.guilds.get(guildId);
    if (entry === undefined) return;
    if (late === true || roles.some((role) => movesOthers(entry, role))) {
      entry.roles.clear();
      entry.hasAllRoles = false;
    }
    if (late === true || roles.some((role) => decidesSight(known, guildId, role))) known.forgetChannels(guildId);
    if (late !== true) for (const role of roles) entry.roles.set(role.id, role);
  };
  gateway.on("GUILD_ROLE_CREATE", ({ guild_id: guildId, role }, info) => set(guildId, [role], info));
  gateway.on("GUILD_ROLE_UPDATE", ({ guild_id: guildId, role }, info) => set(guildId, [role], info));
  gateway.on("GUILD_ROLE_UPDATE_BULK", ({ guild_id: guildId, roles }, info) => set(guildId, roles, info));
  gateway.on("GUILD_ROLE_DELETE", ({ guild_id: guildId, role_id: roleId }) => {
    known.asks.outdate(`roles ${guildId}`);
    known.asks.outdateAll(`member ${guildId} `);
    known.guilds.get(guildId)?.roles.delete(roleId);
    // Nobody tells of each member that had it, nor of each channel that named it.
    for (const key of known.members.keysOf(guildId))
      known.members.replace(key, (member) => ({ ...member, roles: member.roles.filter((id) => id !== roleId) }));
    known.forgetChannels(guildId);
  });
}

function followChannels(known: Known, gateway: Gateway<AstralEvents>): void {
  const doubt = ({ id, guild_id: guildId }: Channel): void =>
    known.asks.outdate(`channel ${id}`, `channels ${guildId ?? ""}`);
  const set = (channel: Channel, { late }: EventInfo): void => {
    doubt(channel);
    if (late !== true) return known.setChannel(channel);
    if (channel.guild_id === undefined) known.deleteChannel(channel);
    else known.forgetChannels(channel.guild_id);
  };
  gateway.on("CHANNEL_CREATE", set);
  gateway.on("CHANNEL_UPDATE", set);
  gateway.on("CHANNEL_UPDATE_BULK", ({ guild_id: guildId, channels }, info) => {
    for (const channel of channels) set({ ...channel, guild_id: guildId }, info);
  });
  gateway.on("CHANNEL_DELETE", (channel) => {
    doubt(channel);
    known.deleteChannel(channel);
  });
}

function followMembers(known: Known, gateway: Gateway<AstralEvents>): void {
  const set = (guildId: string, member: PartialMember, { late }: EventInfo): void => {
    const userId = member.user?.id;
    if (userId === undefined) return;
    known.asks.outdate(`member ${guildId} ${userId}`);
    if (userId === known.ownUser?.id) known.forgetChannels(guildId); // other roles see other channels
    if (late === true) known.members.delete(memberKey(guildId, userId));
    else setMember(known, guildId, member);
  };
  gateway.on("GUILD_MEMBER_ADD", (member, info) => set(member.guild_id, member, info));
  gateway.on("GUILD_MEMBER_UPDATE", (member, info) => set(member.guild_id, member, info));
  gateway.on("GUILD_MEMBER_REMOVE", ({ guild_id: guildId, user }) => {
    known.asks.outdate(`member ${guildId} ${user.id}`);
    known.members.delete(memberKey(guildId, user.id));
  });
  gateway.on("GUILD_MEMBERS_CHUNK", ({ guild_id: guildId, members }, { late }) => {
    if (late !== true)
      for (const member of members) known.members.set(guildId, memberKey(guildId, member.user.id), member);
  });
  gateway.on("USER_UPDATE", (user) => {
    known.ownUser = user as unknown as User;
    for (const guildId of known.members.groups()) known.members.delete(memberKey(guildId, user.id));
  });
}

function followMessages(known: Known, gateway: Gateway<AstralEvents>): void {
  gateway.on("MESSAGE_CREATE", ({ guild_id: guildId, member, ...message }, { late }) => {
    if (guildId !== undefined && member !== undefined && late !== true)
      setMember(known, guildId, { ...member, user: message.author });
    if (late === true) return;
    known.noteMessage(message.channel_id, message.id);
    known.messages.set(guildId ?? PRIVATE, message.id, message);
  });
  gateway.on("CHANNEL_PINS_UPDATE", ({ channel_id: id, last_pin_timestamp: at }) => known.notePin(id, at));
  const doubt = (id: string): void => {
    known.asks.outdate(`message ${id}`);
    known.messages.delete(id);
  };
  gateway.on("MESSAGE_UPDATE", ({ id, guild_id: guildId, member: _, ...message }, { late }) => {
    const wasKnown = known.messages.get(id) !== undefined;
    doubt(id);
    if (wasKnown && late !== true) known.messages.set(guildId ?? PRIVATE, id, { id, ...message });
  });
  gateway.on("MESSAGE_DELETE", ({ id }) => doubt(id));
  gateway.on("MESSAGE_DELETE_BULK", ({ ids }) => ids.forEach(doubt));
  gateway.on("MESSAGE_REACTION_ADD", ({ message_id: id }) => doubt(id));
  gateway.on("MESSAGE_REACTION_REMOVE", ({ message_id: id }) => doubt(id));
  gateway.on("MESSAGE_REACTION_REMOVE_ALL", ({ message_id: id }) => doubt(id));
  gateway.on("MESSAGE_REACTION_REMOVE_EMOJI", ({ message_id: id }) => doubt(id));
}

function setMember(known: Known, guildId: string, member: PartialMember): void {
  const userId = member.user?.id;
  if (userId === undefined) return;
  const user = typeof member.user?.username !== "string" && userId === known.ownUser?.id ? known.ownUser : member.user;
  const whole = wholeMember(member, user);
  const key = memberKey(guildId, userId);
  if (whole === undefined) known.members.delete(key);
  else known.members.set(guildId, key, whole);
}

/** A new role takes its place, and those above it move up: nobody tells of each. */
function movesOthers({ roles }: GuildEntry, { id, position }: Role): boolean {
  return !roles.has(id) && [...roles.values()].some((other) => other.position >= position);
}

/** Whether the bot may see other channels by this role than by what was known of it. */
function decidesSight(known: Known, guildId: string, role: Role): boolean {
  const before = known.guilds.get(guildId)?.roles.get(role.id);
  if (before !== undefined && before.permissions === role.permissions) return false;
  const own = known.members.get(memberKey(guildId, known.ownUser?.id ?? ""));
  return role.id === guildId || own === undefined || own.roles.includes(role.id);
}
