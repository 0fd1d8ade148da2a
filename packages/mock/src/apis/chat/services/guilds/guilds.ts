import type { Payload } from "../../../../gateway/platform.js";
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
import { requireSudo } from "../applications/applications.js";
import { audit, changesBetween } from "./audit-log.js";
import { deleteMessagesOf } from "../messages/change-message.js";
import { channelsOf, guildCreatePayload } from "../../wire/guild-events.js";
import { guildsOf } from "../../world/gateway-platform.js";
import { imageHash } from "../../wire/images.js";
import { leaveGuild } from "../../world/membership.js";
import { newChannel, newGuild } from "../../world/new-records.js";
import { limitOf, withinBounds } from "../../wire/paging.js";
import { permissionsOf } from "../../permissions/permissions.js";
import type { GuildRecord } from "../../world/records.js";
import type { ChatState } from "../../world/state.js";
import { allowedGuild, guildAudience, joinedGuild, userAudience } from "../../permissions/visibility.js";
import { guildPayload } from "../../wire/wire.js";

export const guildServices: ChatServices<
  | "users.listGuilds"
  | "users.leaveGuild"
  | "guilds.create"
  | "guilds.get"
  | "guilds.update"
  | "guilds.delete"
  | "guilds.getVanityUrl"
  | "guilds.updateVanityUrl"
> = {
  "users.listGuilds": (context) => {
    const { state } = context;
    const userId = callerId(context);
    const page = guildsOf(state, userId)
      .filter(({ id }) => withinBounds(context, id))
      .slice(0, limitOf(context, 200));
    return ok(
      page.map((guild) => ({ ...guildPayload(guild), permissions: String(permissionsOf(state, guild, userId)) })),
    );
  },

  "users.leaveGuild": (context) => {
    const act = actOf(context);
    const userId = callerId(context);
    const guild = joinedGuild(act.state, userId, context.path.guild_id);
    if (guild.ownerId === userId) throw invalid("guild_id", "The owner cannot leave.", "CANNOT_LEAVE_GUILD_AS_OWNER");
    leaveGuild(act, guild, userId);
    if (context.query.delete_messages === true)
      for (const channel of channelsOf(act.state, guild)) deleteMessagesOf(act, channel, userId);
    return noContent;
  },

  "guilds.create": (context) => {
    const act = actOf(context);
    const { state } = act;
    const userId = callerId(context);
    const { name, icon = null } = context.body;
    if (guildsOf(state, userId).length >= state.dialect.limits.guildsPerAccount) throw new Failure("MAX_GUILDS");
    const guild = newGuild(state, userId, name);
    const channel = newChannel(state, { type: 0, guildId: guild.id, name: "general" });
    guild.fields = { ...guild.fields, icon: imageHash(act, "icon", icon), system_channel_id: channel.id };
    act.effect("guild", guild.id);
    act.emit("GUILD_CREATE", guildCreatePayload(state, guild, userId), { ...userAudience(userId), guildId: guild.id });
    return ok(guildPayload(guild));
  },

  "guilds.get": (context) => {
    const guild = joinedGuild(context.state, callerId(context), context.path.guild_id);
    return ok({ ...guildPayload(guild), member_count: guild.members.size });
  },

  "guilds.update": (context) => {
    const act = actOf(context);
    const userId = callerId(context);
    const guild = allowedGuild(act.state, userId, context.path.guild_id, "MANAGE_GUILD");
    const body = context.body;
    checkChannels(act, guild, body);
    if (body.mfa_level !== undefined && guild.ownerId !== userId) throw new Failure("MISSING_PERMISSIONS");
    const before = guildPayload(guild);
    const given: Payload = body;
    const known = Object.keys(guild.fields).filter(
      (key) => given[key] !== undefined && key !== "vanity_url_code" && key !== "disabled_operations",
    );
    const changed = Object.fromEntries(
      known.map((key) => [key, isImage(act.state, key) ? imageOf(act, key, given[key]) : given[key]]),
    );
    guild.fields = { ...guild.fields, ...changed, features: featuresOf(act.state, guild, body.features) };
    announceGuild(act, guild);
    audit(act, guild.id, {
      action: 1,
      by: userId,
      target: guild.id,
      context,
      changes: changesBetween(before, guildPayload(guild)),
    });
    return ok(guildPayload(guild));
  },

  "guilds.delete": (context) => {
    requireSudo(context);
    const act = actOf(context);
    const userId = callerId(context);
    const guild = joinedGuild(act.state, userId, context.path.guild_id);
    if (guild.ownerId !== userId) throw new Failure("MISSING_PERMISSIONS");
    deleteGuild(act, guild);
    return noContent;
  },

  "guilds.getVanityUrl": (context) => {
    const guild = managed(context);
    return ok({ code: guild.fields["vanity_url_code"], uses: guild.vanityUses });
  },

  "guilds.updateVanityUrl": (context) => {
    const act = actOf(context);
    const guild = managed(context);
    const code = context.body.code;
    if (code !== null) checkVanityCode(act.state, guild, code);
    const before = guild.fields["vanity_url_code"];
    guild.fields = { ...guild.fields, vanity_url_code: code };
    act.state.guilds.set(guild.id, guild); // by its code of now
    if (code !== before) guild.vanityUses = 0;
    announceGuild(act, guild);
    audit(act, guild.id, {
      action: 1,
      by: callerId(context),
      target: guild.id,
      context,
      changes: changesBetween({ vanity_url_code: before }, { vanity_url_code: code }),
    });
    return ok({ code });
  },
};

/** Takes a guild away with everything in it. */
function deleteGuild(act: Act, guild: GuildRecord): void {
  const { state } = act;
  act.effect("guild.delete", guild.id);
  const members = new Set(guild.members.keys());
  act.emit("GUILD_DELETE", { id: guild.id }, { guildId: guild.id, sees: (id) => members.has(id) });
  state.guilds.delete(guild.id);
  for (const id of members) state.memberships.get(id)?.delete(guild.id);
  for (const channel of state.channels.of(guild.id)) state.channels.delete(channel.id);
  for (const webhook of state.webhooks.of(guild.id)) state.webhooks.delete(webhook.id);
  for (const invite of state.invites.of(guild.id)) state.invites.delete(invite.code);
}

function checkVanityCode(state: ChatState, guild: GuildRecord, code: string): void {
  const { features, reserved } = state.dialect.rules.vanity;
  if (features !== "none" && !features.some((name) => guild.fields.features.includes(name)))
    throw invalid("code", `The guild lacks the feature ${features.join(" or ")}.`, "VANITY_URL_REQUIRES_FEATURE");
  const word = reserved.find((one) => code.includes(one));
  if (word !== undefined) throw invalid("code", `The code contains ${word}.`, "VANITY_URL_CODE_CANNOT_CONTAIN_FLUXER");
  const taken = state.guilds.of(code).some((other) => other !== guild);
  if (taken || state.invites.has(code)) throw invalid("code", "The code is taken.", "VANITY_URL_CODE_ALREADY_TAKEN");
}

/** A switch that is left out is off; what is no switch stays as it is. */
function featuresOf(state: ChatState, guild: GuildRecord, wanted: readonly string[] | undefined): readonly string[] {
  const { features } = guild.fields;
  const toggles = state.dialect.rules.toggleableFeatures;
  if (wanted === undefined) return features;
  if (toggles === "all") return wanted;
  const added = wanted.findIndex((name) => !toggles.includes(name) && !features.includes(name));
  if (added >= 0) throw invalid(`features.${added}`, "This feature is no switch.", "GUILD_FEATURE_NOT_TOGGLEABLE");
  return [...features.filter((name) => !toggles.includes(name)), ...toggles.filter((name) => wanted.includes(name))];
}

function isImage({ dialect }: ChatState, field: string): boolean {
  return dialect.rules.guildImages.includes(field);
}

/** The schema has seen to it that a picture is text. */
function imageOf(act: Act, key: string, image: unknown): string | null {
  return imageHash(act, key, typeof image === "string" ? image : null);
}

function announceGuild(act: Act, guild: GuildRecord): void {
  act.effect("guild.update", guild.id);
  act.emit("GUILD_UPDATE", guildPayload(guild), guildAudience(guild));
}

function managed(context: At<"guild_id">): GuildRecord {
  return allowedGuild(context.state, callerId(context), context.path.guild_id, "MANAGE_GUILD");
}

/** Channels that a guild names must be its own and of the right kind. */
function checkChannels(act: Act, guild: GuildRecord, body: ChatRequest<"guilds.update">["body"]): void {
  for (const [field, type] of [
    ["afk_channel_id", 2],
    ["system_channel_id", 0],
    ["rules_channel_id", 0],
  ] as const) {
    const id = body[field];
    if (id === undefined || id === null) continue;
    const channel = act.state.channels.get(id);
    if (channel?.guildId !== guild.id) throw new Failure("UNKNOWN_CHANNEL");
    if (channel.type !== type) {
      if (type === 2) throw invalid(field, "Must be a voice channel.", "AFK_CHANNEL_MUST_BE_VOICE");
      throw invalid(field, "Must be a text channel.", "SYSTEM_CHANNEL_MUST_BE_TEXT");
    }
  }
}
