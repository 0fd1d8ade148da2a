import type { Audience, Payload } from "../../../../gateway/platform.js";
import { Failure } from "../../../../kernel/request/failure.js";
import { actOf, callerId, noContent, ok, type Act, type ChatServices } from "../../world/act.js";
import { audit } from "./audit-log.js";
import { guildsOf } from "../../world/gateway-platform.js";
import { findInvite, invitePayload, type Found } from "../../wire/invite-payload.js";
import { joinGuild } from "../../world/membership.js";
import { has, permissionsOf } from "../../permissions/permissions.js";
import type { ChannelRecord, InviteRecord } from "../../world/records.js";
import { requireSecondFactor } from "../../permissions/guild-permission.js";
import { isOff } from "../../rules/sending.js";
import type { ChatState } from "../../world/state.js";
import { allowedChannel, allowedGuild, guildOf, refuseUnavailable } from "../../permissions/visibility.js";

const invitesOff = 8;

export const inviteServices: ChatServices<
  | "invites.get"
  | "invites.accept"
  | "invites.delete"
  | "invites.listForChannel"
  | "invites.listForGuild"
  | "invites.create"
> = {
  "invites.get": (context) =>
    ok(invitePayload(context.state, found(context.state, context.path.invite_code, context.now), false)),

  "invites.accept": (context) => {
    const act = actOf(context);
    const { state } = act;
    const userId = callerId(context);
    const invite = found(state, context.path.invite_code, act.now);
    const { guild } = invite;
    if (guild === undefined) throw new Failure("UNKNOWN_INVITE");
    refuseUnavailable(guild);
    if (isOff(Number(guild.fields["disabled_operations"]), invitesOff))
      throw new Failure("FEATURE_TEMPORARILY_DISABLED");
    if (guild.bans.has(userId)) throw new Failure("USER_BANNED_FROM_GUILD");
    if (guild.fields.features.includes("INVITES_DISABLED")) throw new Failure(state.dialect.rules.invitesDisabled);
    if (!guild.members.has(userId)) {
      if (guildsOf(state, userId).length >= state.dialect.limits.guildsPerAccount) throw new Failure("MAX_GUILDS");
      joinGuild(act, guild, userId);
      if (invite.record === undefined) guild.vanityUses += 1;
      else use(act, invite.record, userId);
    }
    return ok(invitePayload(state, invite, false));
  },

  "invites.delete": (context) => {
    const act = actOf(context);
    const userId = callerId(context);
    const { record, guild } = found(act.state, context.path.invite_code, act.now);
    if (record === undefined) throw new Failure("UNKNOWN_INVITE");
    const manages = guild !== undefined && has(permissionsOf(act.state, guild, userId), "MANAGE_GUILD");
    if (record.inviterId !== userId) {
      if (!manages) throw new Failure("MISSING_PERMISSIONS");
      requireSecondFactor(act.state, guild, userId, ["MANAGE_GUILD"]);
    }
    endInvite(act, record);
    audit(act, guild?.id, { action: 42, by: userId, target: record.code, context });
    return noContent;
  },

  "invites.listForChannel": (context) => {
    const { state } = context;
    const channel = allowedChannel(state, callerId(context), context.path.channel_id, "channel", "MANAGE_CHANNELS");
    return ok(listed(state, channel.id, context.now));
  },

  "invites.listForGuild": (context) => {
    const { state } = context;
    const guild = allowedGuild(state, callerId(context), context.path.guild_id, "MANAGE_GUILD");
    return ok(listed(state, guild.id, context.now));
  },

  "invites.create": (context) => {
    const act = actOf(context);
    const { state } = act;
    const userId = callerId(context);
    const channel = allowedChannel(state, userId, context.path.channel_id, "channel", "CREATE_INSTANT_INVITE");
    if (channel.guildId === undefined || channel.type === 4) throw new Failure("INVALID_CHANNEL_TYPE");
    const guild = guildOf(state, channel);
    if (isOff(Number(guild.fields["disabled_operations"]), invitesOff))
      throw new Failure("FEATURE_TEMPORARILY_DISABLED");
    const { invitesDisabled, noInvitesWhileDisabled } = state.dialect.rules;
    if (noInvitesWhileDisabled && guild.fields.features.includes("INVITES_DISABLED"))
      throw new Failure(invitesDisabled);
    const { max_uses = 0, max_age = 86_400, unique = false, temporary = false } = context.body ?? {};
    const mine = state.invites.of(channel.id).filter((record) => record.inviterId === userId);
    const equal = mine.find(
      (record) =>
        record.max_uses === max_uses &&
        record.max_age === max_age &&
        record.temporary === temporary &&
        !isOver(record, act.now),
    );
    if (equal !== undefined && !unique) return ok(invitePayload(state, { record: equal, guild, channel }, true));
    const count = state.invites.of(guild.id).length;
    if (count >= state.dialect.limits.invitesPerGuild) throw new Failure("MAX_INVITES");
    const record: InviteRecord = {
      code: state.world.ids.token("", 8),
      guildId: guild.id,
      channelId: channel.id,
      inviterId: userId,
      createdAt: act.now,
      max_uses,
      max_age,
      temporary,
      uses: 0,
      usedBy: new Set(),
    };
    state.invites.set(record.code, record);
    act.effect("invite", record.code);
    const payload = invitePayload(state, { record, guild, channel }, true);
    act.emit("INVITE_CREATE", { ...payload, guild_id: guild.id, channel_id: channel.id }, managers(state, channel));
    audit(act, guild.id, {
      action: 40,
      by: userId,
      target: record.code,
      context,
      options: { channel_id: channel.id, max_age, max_uses, temporary },
    });
    return ok(payload);
  },
};

function found(state: ChatState, code: string, now: number): Found {
  const invite = findInvite(state, code) ?? findInvite(state, code.toLowerCase());
  if (invite === undefined || (invite.record !== undefined && isOver(invite.record, now)))
    throw new Failure("UNKNOWN_INVITE");
  return invite;
}

function isOver(record: InviteRecord, now: number): boolean {
  return (
    (record.max_age > 0 && record.createdAt + record.max_age * 1000 <= now) ||
    (record.max_uses > 0 && record.uses >= record.max_uses)
  );
}

/** Counts each account once; an invite that is used up is gone. */
function use(act: Act, record: InviteRecord, userId: string): void {
  if (record.usedBy.has(userId)) return;
  record.usedBy.add(userId);
  record.uses += 1;
  if (isOver(record, act.now)) endInvite(act, record);
}

function endInvite(act: Act, record: InviteRecord): void {
  act.state.invites.delete(record.code);
  act.effect("invite.delete", record.code);
  const channel = act.state.channels.get(record.channelId);
  if (channel === undefined) return;
  const payload = {
    code: record.code,
    channel_id: channel.id,
    ...(record.guildId === undefined ? {} : { guild_id: record.guildId }),
  };
  act.emit("INVITE_DELETE", payload, managers(act.state, channel));
}

/** Of a guild or a channel. */
function listed(state: ChatState, of: string, now: number): Payload[] {
  return state.invites.of(of).flatMap((record) => {
    if (isOver(record, now)) return [];
    const invite = findInvite(state, record.code);
    return invite === undefined ? [] : [invitePayload(state, invite, true)];
  });
}

/** Invite events go to those who manage the channel. */
function managers(state: ChatState, channel: ChannelRecord): Audience {
  return {
    ...(channel.guildId === undefined ? {} : { guildId: channel.guildId }),
    sees: (userId) => {
      const guild = state.guilds.get(channel.guildId ?? "");
      return (
        guild !== undefined && has(permissionsOf(state, guild, userId, channel), "VIEW_CHANNEL", "MANAGE_CHANNELS")
      );
    },
  };
}
