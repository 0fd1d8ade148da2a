import { guild } from "./field-asks.js";
import type { Ask, FieldCase } from "./field-case.js";
import { idOf, type Play } from "./play.js";

const moveChannels = (play: Play, move: object): Ask => ({
  method: "PATCH",
  to: `${guild(play)}/channels`,
  body: [move],
});

/** Fluxer's codes of a channel's name, place and parent. */
export const channelFieldCases: Readonly<Record<string, FieldCase>> = {
  INVALID_PARENT_CHANNEL: { path: "parent_id", ask: (play) => newChannel(play, { name: "x", parent_id: "1" }) },
  PARENT_MUST_BE_CATEGORY: {
    path: "parent_id",
    ask: (play) => newChannel(play, { name: "x", parent_id: play.channelId }),
  },
  PARENT_CHANNEL_NOT_IN_GUILD: {
    path: "parent_id",
    ask(play) {
      const { channels } = play.mock.fluxer.guild().channel({ name: "elsewhere", type: 4 });
      return newChannel(play, { name: "x", parent_id: idOf(channels, "elsewhere") });
    },
  },
  CATEGORIES_CANNOT_HAVE_PARENTS: {
    path: "parent_id",
    ask: (play) => newChannel(play, { name: "x", type: 4, parent_id: docs(play).category }),
  },
  PRECEDING_CHANNEL_MUST_SHARE_PARENT: {
    path: "0.preceding_sibling_id",
    ask: (play) => moveChannels(play, { id: play.channelId, preceding_sibling_id: docs(play).inside }),
  },
  PRECEDING_CHANNEL_NOT_IN_GUILD: {
    path: "0.preceding_sibling_id",
    ask: (play) => moveChannels(play, { id: play.channelId, preceding_sibling_id: "1" }),
  },
  CANNOT_POSITION_CHANNEL_RELATIVE_TO_ITSELF: {
    path: "0.preceding_sibling_id",
    ask: (play) => moveChannels(play, { id: play.channelId, preceding_sibling_id: play.channelId }),
  },
  VOICE_CHANNELS_CANNOT_BE_ABOVE_TEXT_CHANNELS: {
    path: "0.position",
    ask: (play) => moveChannels(play, { id: play.voiceId, position: 0 }),
  },
  CHANNEL_NAME_EMPTY_AFTER_NORMALIZATION: { path: "name", ask: (play) => newChannel(play, { name: "  " }) },
};

/** A category, and a channel in it. */
function docs({ guild: lab }: Play): { readonly category: string; readonly inside: string } {
  lab.channel({ name: "docs", type: 4 }).channel({ name: "in", parent: "docs" });
  return { category: idOf(lab.channels, "docs"), inside: idOf(lab.channels, "in") };
}

function newChannel(play: Play, body: object): Ask {
  return { method: "POST", to: `${guild(play)}/channels`, body };
}
