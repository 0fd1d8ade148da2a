import { messages, payload, send, text, upload } from "./field-asks.js";
import type { Ask, FieldCase } from "./field-case.js";
import type { Play } from "./play.js";

/** Fluxer's codes of a message, its embeds and mentions, what it refers to, and reactions. */
export const messageFieldCases: Readonly<Record<string, FieldCase>> = {
  TOO_MANY_EMBEDS: {
    path: "embeds",
    ask: upload(payload({ embeds: Array.from({ length: 11 }, () => ({ title: "x" })) })),
  },
  EMBEDS_EXCEED_MAX_CHARACTERS: {
    path: "embeds",
    ask: send({ embeds: [{ description: text(4096) }, { description: text(1905) }] }),
  },
  PARSE_AND_USERS_OR_ROLES_CANNOT_BE_USED_TOGETHER: {
    path: "allowed_mentions",
    ask: send({ content: "x", allowed_mentions: { parse: ["users"], users: ["1"] } }),
  },
  CANNOT_REPLY_TO_SYSTEM_MESSAGE: {
    path: "message_reference",
    async ask(play) {
      const { bot, mock, channelId: channel_id } = play;
      await bot.pins.add({ channel_id, message_id: mock.fluxer.say(channel_id, "rules").id });
      const [notice] = (await bot.messages.list(channel_id)).items;
      return send({ content: "x", message_reference: { message_id: notice?.id } })(play);
    },
  },
  FORWARD_REFERENCE_REQUIRES_CHANNEL_AND_MESSAGE: {
    path: "message_reference",
    ask: (play) => {
      const { id: message_id } = play.mock.fluxer.say(play.channelId, "news");
      return send({ message_reference: { type: 1, message_id } })(play);
    },
  },
  FORWARD_MESSAGES_CANNOT_CONTAIN_CONTENT: {
    path: "message_reference",
    ask: (play) => {
      const { id: message_id, channel_id } = play.mock.fluxer.say(play.channelId, "news");
      return send({ content: "look", message_reference: { type: 1, message_id, channel_id } })(play);
    },
  },
  MESSAGES_WITH_SNAPSHOTS_CANNOT_BE_EDITED: {
    path: "root",
    async ask(play) {
      const { id: message_id, channel_id } = play.mock.fluxer.say(play.channelId, "news");
      const forward = await play.bot.messages.create(channel_id, {
        message_reference: { type: 1, message_id, channel_id },
      });
      return { method: "PATCH", to: `${messages(play)}/${forward.id}`, body: { content: "x" } };
    },
  },
  MESSAGE_IDS_CANNOT_BE_EMPTY: {
    path: "message_ids",
    ask: (play) => ({ method: "POST", to: `${messages(play)}/bulk-delete`, body: { message_ids: [] } }),
  },
  CANNOT_DELETE_MORE_THAN_100_MESSAGES: {
    path: "message_ids",
    ask: (play) => ({
      method: "POST",
      to: `${messages(play)}/bulk-delete`,
      body: { message_ids: Array.from({ length: 101 }, (_, at) => `${at + 1}`) },
    }),
  },
  NOT_A_VALID_UNICODE_EMOJI: { path: "emoji", ask: (play) => reaction(play, "abc") },
  CUSTOM_EMOJI_NOT_FOUND: { path: "emoji", ask: (play) => reaction(play, "wave:1") },
};

function reaction({ mock, channelId }: Play, emoji: string): Ask {
  const { id } = mock.fluxer.say(channelId, "vote");
  return { method: "PUT", to: `/channels/${channelId}/messages/${id}/reactions/${encodeURIComponent(emoji)}/@me` };
}
