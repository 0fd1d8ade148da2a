import { guild } from "./field-asks.js";
import type { FieldCase } from "./field-case.js";

const vanity =
  (code: string, features: readonly string[] = ["VANITY_URL"]): FieldCase["ask"] =>
  ({ mock }) => {
    const { id } = mock.fluxer
      .guild({ features })
      .role({ name: "admin", permissions: ["ADMINISTRATOR"] })
      .grant(["admin"]);
    return { method: "PATCH", to: `/guilds/${id}/vanity-url`, body: { code } };
  };

/** Fluxer's codes of a guild's roles, settings and vanity address. */
export const guildFieldCases: Readonly<Record<string, FieldCase>> = {
  CANNOT_REORDER_EVERYONE_ROLE: {
    path: "id",
    ask: (play) => ({ method: "PATCH", to: `${guild(play)}/roles`, body: [{ id: play.guildId, position: 1 }] }),
  },
  CANNOT_SET_HOIST_FOR_EVERYONE_ROLE: {
    path: "0.id",
    ask: (play) => ({
      method: "PATCH",
      to: `${guild(play)}/roles/hoist-positions`,
      body: [{ id: play.guildId, hoist_position: 1 }],
    }),
  },
  COLOR_VALUE_TOO_HIGH: {
    path: "color",
    ask: (play) => ({ method: "POST", to: `${guild(play)}/roles`, body: { name: "x", color: 16777216 } }),
  },
  COLOR_VALUE_TOO_LOW: {
    path: "color",
    ask: (play) => ({ method: "POST", to: `${guild(play)}/roles`, body: { name: "x", color: -1 } }),
  },
  GUILD_FEATURE_NOT_TOGGLEABLE: {
    path: "features.0",
    ask: (play) => ({ method: "PATCH", to: guild(play), body: { features: ["VERIFIED"] } }),
  },
  AFK_CHANNEL_MUST_BE_VOICE: {
    path: "afk_channel_id",
    ask: (play) => ({ method: "PATCH", to: guild(play), body: { afk_channel_id: play.channelId } }),
  },
  SYSTEM_CHANNEL_MUST_BE_TEXT: {
    path: "system_channel_id",
    ask: (play) => ({ method: "PATCH", to: guild(play), body: { system_channel_id: play.voiceId } }),
  },
  VANITY_URL_REQUIRES_FEATURE: { path: "code", ask: vanity("lab-club", []) },
  VANITY_URL_CODE_LENGTH_INVALID: { path: "code", ask: vanity("x") },
  VANITY_URL_INVALID_CHARACTERS: { path: "code", ask: vanity("lab club") },
  VANITY_URL_CODE_CANNOT_CONTAIN_FLUXER: { path: "code", ask: vanity("my-fluxer") },
  VANITY_URL_CODE_ALREADY_TAKEN: {
    path: "code",
    async ask(play) {
      const first = await vanity("lab-club")(play);
      await play.bot.guilds.updateVanityUrl(first.to.split("/")[2] ?? "", { code: "lab-club" });
      return vanity("lab-club")(play);
    },
  },
};
