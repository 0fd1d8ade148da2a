import { guild } from "./field-asks.js";
import type { Ask, FieldCase } from "./field-case.js";
import { asFluxer, type Play } from "./play.js";

/** Fluxer's codes of people in guilds and conversations. */
export const memberFieldCases: Readonly<Record<string, FieldCase>> = {
  INVALID_ROLE_ID: {
    path: "roles",
    ask: (play) => ({ method: "PATCH", to: `${guild(play)}/members/${play.guestId}`, body: { roles: [play.guildId] } }),
  },
  TIMEOUT_CANNOT_EXCEED_365_DAYS: {
    path: "communication_disabled_until",
    ask: (play) => timeout(play, "2099-01-01T00:00:00.000Z"),
  },
  INVALID_TIMEOUT_VALUE: { path: "communication_disabled_until", ask: (play) => timeout(play, "tomorrow") },
  USER_IS_NOT_BANNED: {
    path: "user_id",
    ask: (play) => ({ method: "DELETE", to: `${guild(play)}/bans/${play.guestId}` }),
  },
  USER_NOT_IN_CHANNEL: {
    path: "user_id",
    async ask({ bot, ownerId, guestId }) {
      const group = await asFluxer(bot).users.createChannel({ recipients: [ownerId] });
      return { method: "DELETE", to: `/channels/${group.id}/recipients/${guestId}` };
    },
  },
  CANNOT_DM_YOURSELF: {
    path: "recipient_id",
    ask: ({ botId }) => ({ method: "POST", to: "/users/@me/channels", body: { recipient_id: botId } }),
  },
  CANNOT_LEAVE_GUILD_AS_OWNER: {
    path: "guild_id",
    ask: ({ mock, botId }) => ({ method: "DELETE", to: `/users/@me/guilds/${mock.fluxer.guild({ owner: botId }).id}` }),
  },
};

function timeout(play: Play, until: string): Ask {
  return {
    method: "PATCH",
    to: `${guild(play)}/members/${play.guestId}`,
    body: { communication_disabled_until: until },
  };
}
