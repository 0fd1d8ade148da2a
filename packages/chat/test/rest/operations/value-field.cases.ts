import { guild, send, text } from "./field-asks.js";
import type { FieldCase } from "./field-case.js";
import { pixel } from "./play.js";

/** Fluxer's codes of lengths, ranges and formats. */
export const valueFieldCases: Readonly<Record<string, FieldCase>> = {
  CONTENT_EXCEEDS_MAX_LENGTH: {
    path: "topic",
    ask: ({ channelId }) => ({ method: "PATCH", to: `/channels/${channelId}`, body: { topic: text(1025) } }),
  },
  INVALID_FORMAT: {
    path: "topic",
    ask: ({ channelId }) => ({ method: "PATCH", to: `/channels/${channelId}`, body: { topic: 1 } }),
  },
  INVALID_MESSAGE_DATA: { path: "message_data", ask: send({ content: 1 }) },
  STRING_LENGTH_INVALID: {
    path: "name",
    ask: (play) => ({ method: "POST", to: `${guild(play)}/emojis`, body: { name: "a", image: pixel } }),
  },
  VALUE_MUST_BE_INTEGER_IN_RANGE: {
    path: "ban_duration_seconds",
    ask: (play) => ({ method: "PUT", to: `${guild(play)}/bans/${play.guestId}`, body: { ban_duration_seconds: 59 } }),
  },
  INVALID_SNOWFLAKE_FORMAT: { path: "channel_id", ask: () => ({ method: "GET", to: "/channels/general" }) },
  SNOWFLAKE_OUT_OF_RANGE: { path: "channel_id", ask: () => ({ method: "GET", to: "/channels/9223372036854775808" }) },
  CANNOT_SPECIFY_BOTH_BEFORE_AND_AFTER: {
    path: "before",
    ask: (play) => ({ method: "GET", to: `${guild(play)}/audit-logs?before=9&after=1` }),
  },
  WEBHOOK_NAME_LENGTH_INVALID: {
    path: "name",
    ask: ({ channelId }) => ({ method: "POST", to: `/channels/${channelId}/webhooks`, body: { name: text(81) } }),
  },
};
