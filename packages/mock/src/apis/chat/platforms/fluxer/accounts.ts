import { Failure } from "../../../../kernel/request/failure.js";
import { actOf, callerId, ok, type ChatServices } from "../../world/act.js";
import { applicationPayload } from "../../services/applications/applications.js";
import { guildsOf } from "../../world/gateway-platform.js";
import { onlineIn, visibleChannels } from "../../wire/guild-events.js";
import { imageHash } from "../../wire/images.js";
import { announceMember } from "../../services/guilds/members.js";
import { limitOf, withinBounds } from "../../wire/paging.js";
import { has, permissionsOf } from "../../permissions/permissions.js";
import { sorted } from "../../services/guilds/roles.js";
import { joinedGuild, memberOf } from "../../permissions/visibility.js";
import {
  channelPayload,
  emojiPayload,
  guildPayload,
  memberPayload,
  rolePayload,
  stickerPayload,
  userPayload,
} from "../../wire/wire.js";

const guildsWithPermissions = 100;

export const accountServices: ChatServices<
  "applications.getOwn" | "users.getProfile" | "users.listGuilds" | "guilds.get" | "members.updateMe"
> = {
  "applications.getOwn": (context) => {
    const { state, caller } = context;
    const userId = callerId(context);
    const own = state.applications.get(userId);
    const mine = caller.kind !== "bot" ? state.applications.of(userId) : own === undefined ? [] : [own];
    const shown = mine.map((application) => applicationPayload(state, application));
    return ok(caller.kind === "bot" ? shown[0] : shown);
  },

  "users.getProfile": (context) => {
    const { state } = context;
    const viewer = callerId(context);
    const user = state.users.get(context.path.user_id);
    if (user === undefined || user.deleted) throw new Failure("UNKNOWN_USER");
    const { guild_id: guildId, with_mutual_guilds: mutual, with_mutual_friends: friends } = context.query;
    const guild = guildId === undefined ? undefined : joinedGuild(state, viewer, guildId);
    const member = guild?.members.get(user.id);
    const shared = guildsOf(state, viewer).flatMap(({ id, members }) =>
      members.has(user.id) ? [{ id, nick: members.get(user.id)?.nick ?? null }] : [],
    );
    const { bio, pronouns, banner, accent_color } = user;
    return ok({
      user: userPayload(user),
      user_profile: { bio, pronouns, banner, accent_color },
      ...(member === undefined ? {} : { guild_member: memberPayload(state, member), guild_member_profile: null }),
      premium_type: user.premium ? 1 : null,
      timezone_offset: null,
      ...(mutual === true ? { mutual_guilds: shared } : {}),
      ...(friends === true ? { mutual_friends: [] } : {}),
    });
  },

  "users.listGuilds": (context) => {
    const { state } = context;
    const userId = callerId(context);
    const mine = guildsOf(state, userId);
    const page = mine.filter(({ id }) => withinBounds(context, id)).slice(0, limitOf(context, 200));
    const permissions = mine.length <= guildsWithPermissions;
    return ok(
      page.map((guild) => ({
        ...guildPayload(guild),
        ...(permissions ? { permissions: String(permissionsOf(state, guild, userId)) } : {}),
        ...(context.query.with_counts === true
          ? { approximate_member_count: guild.members.size, approximate_presence_count: onlineIn(state, guild) }
          : {}),
      })),
    );
  },

  "guilds.get": (context) => {
    const { state } = context;
    const userId = callerId(context);
    const guild = joinedGuild(state, userId, context.path.guild_id);
    return ok({
      ...guildPayload(guild),
      roles: sorted(guild).map(rolePayload),
      emojis: [...guild.emojis.values()].map((emoji) => emojiPayload(state, emoji)),
      stickers: [...guild.stickers.values()].map((sticker) => stickerPayload(state, sticker)),
      channels: visibleChannels(state, guild, userId).map((channel) => channelPayload(state, channel, userId)),
      member_count: guild.members.size,
      online_count: onlineIn(state, guild),
    });
  },

  /** A nickname without the permission is passed over in silence. */
  "members.updateMe": (context) => {
    const act = actOf(context);
    const userId = callerId(context);
    const guild = joinedGuild(act.state, userId, context.path.guild_id);
    const member = memberOf(guild, userId);
    const { nick, avatar, banner, accent_color: colour } = context.body;
    if (nick !== undefined && has(permissionsOf(act.state, guild, userId), "CHANGE_NICKNAME")) member.nick = nick;
    if (avatar !== undefined) member.avatar = imageHash(act, "avatar", avatar);
    if (banner !== undefined) member.banner = imageHash(act, "banner", banner);
    if (colour !== undefined) member.accent_color = colour;
    return ok(announceMember(act, guild, member));
  },
};
