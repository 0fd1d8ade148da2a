import { asFluxer, idOf, pixel, type Play } from "./play.js";

/** A request as it goes over the wire: some of these no client would send. */
export interface Ask {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Below the base, with its query. */
  readonly to: string;
  readonly body?: unknown;
  /** Parts of a multipart body, in place of `body`. */
  readonly parts?: readonly Part[];
  /** Bytes that claim to be multipart. */
  readonly raw?: string;
}

type Part = readonly [name: string, value: string, file?: { readonly name: string; readonly type?: string }];

export interface FieldCase {
  /** Where the answer says it is. */
  readonly path: string;
  ask(play: Play): Ask | Promise<Ask>;
}

const text = (length: number): string => "x".repeat(length);
const payload = (value: object): Part => ["payload_json", JSON.stringify(value)];
const file = (index: number | string, name = "a.txt", type = "text/plain"): Part => [
  `files[${index}]`,
  "abc",
  { name, type },
];
const messages = ({ channelId }: Play): string => `/channels/${channelId}/messages`;
const guild = ({ guildId }: Play): string => `/guilds/${guildId}`;
const send =
  (body: object): FieldCase["ask"] =>
  (play) => ({ method: "POST", to: messages(play), body });
const upload =
  (...parts: readonly Part[]): FieldCase["ask"] =>
  (play) => ({ method: "POST", to: messages(play), parts });
const moveChannels = (play: Play, move: object): Ask => ({
  method: "PATCH",
  to: `${guild(play)}/channels`,
  body: [move],
});
const image =
  (data: string): FieldCase["ask"] =>
  (play) => ({
    method: "POST",
    to: `${guild(play)}/emojis`,
    body: { name: "one", image: data },
  });
const showing =
  (name: string, ...files: readonly Part[]): FieldCase["ask"] =>
  (play) =>
    upload(payload({ embeds: [{ image: { url: `attachment://${name}` } }] }), ...files)(play);

/** A voice message as it should be, with what is wrong about one. */
const voice = (fields: object, ...files: readonly Part[]): FieldCase["ask"] => {
  const sound = { id: 0, filename: "a.ogg", duration: 3, waveform: "AAA=" };
  return upload(
    payload({ flags: 8192, attachments: [sound], ...fields }),
    ...(files.length > 0 ? files : [file(0, "a.ogg", "audio/ogg")]),
  );
};
const soundWithout = (name: string, change: object = {}): object => ({
  attachments: [
    Object.fromEntries(
      Object.entries({ id: 0, filename: "a.ogg", duration: 3, waveform: "AAA=", ...change }).filter(
        ([key]) => key !== name,
      ),
    ),
  ],
});

const vanity =
  (code: string, features: readonly string[] = ["VANITY_URL"]): FieldCase["ask"] =>
  ({ mock }) => {
    const { id } = mock.fluxer
      .guild({ features })
      .role({ name: "admin", permissions: ["ADMINISTRATOR"] })
      .grant(["admin"]);
    return { method: "PATCH", to: `/guilds/${id}/vanity-url`, body: { code } };
  };

/** A category, and a channel in it. */
function docs({ guild: lab }: Play): { readonly category: string; readonly inside: string } {
  lab.channel({ name: "docs", type: 4 }).channel({ name: "in", parent: "docs" });
  return { category: idOf(lab.channels, "docs"), inside: idOf(lab.channels, "in") };
}

/** Each documented code of a single field, and the state and request that bring it about. */
export const fieldCases: Readonly<Record<string, FieldCase>> = {
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

  TOO_MANY_FILES: { path: "attachments", ask: upload(payload({}), ...Array.from({ length: 11 }, (_, at) => file(at))) },
  FILE_INDEX_EXCEEDS_MAXIMUM: { path: "files[10]", ask: upload(payload({}), file(10)) },
  INVALID_FILE_FIELD_NAME: { path: "picture", ask: upload(payload({}), ["picture", "abc", { name: "a.txt" }]) },
  DUPLICATE_FILE_INDEX: { path: "files[0]", ask: upload(payload({}), file(0), file("00")) },
  MULTIPLE_FILES_FOR_INDEX_NOT_ALLOWED: { path: "files[0]", ask: upload(payload({}), file(0), file(0)) },
  NO_FILE_FOR_ATTACHMENT_METADATA: { path: "attachments", ask: upload(payload({ attachments: [{ id: 1 }] }), file(0)) },
  DUPLICATE_ATTACHMENT_IDS_NOT_ALLOWED: {
    path: "attachments",
    ask: upload(payload({ attachments: [{ id: 0 }, { id: 0 }] }), file(0)),
  },
  INVALID_JSON_IN_PAYLOAD_JSON: { path: "payload_json", ask: upload(["payload_json", "{"], file(0)) },
  PAYLOAD_JSON_REQUIRED_FOR_MULTIPART: { path: "payload_json", ask: upload(file(0)) },
  FAILED_TO_PARSE_MULTIPART_FORM_DATA: {
    path: "root",
    ask: (play) => ({ method: "POST", to: messages(play), raw: "no parts" }),
  },
  FILENAME_LENGTH_INVALID: { path: "files[0]", ask: upload(payload({}), file(0, text(256))) },
  CANNOT_REFERENCE_ATTACHMENTS_WITHOUT_ATTACHMENTS: { path: "embeds.0.image.url", ask: showing("a.png") },
  REFERENCED_ATTACHMENT_NOT_FOUND: { path: "embeds.0.image.url", ask: showing("b.png", file(0, "a.png", "image/png")) },
  ATTACHMENT_MUST_BE_IMAGE: { path: "embeds.0.image.url", ask: showing("a.txt", file(0)) },
  ATTACHMENT_ID_NOT_FOUND_IN_MESSAGE: {
    path: "attachment_id",
    async ask(play) {
      const { id } = await play.bot.messages.create(play.channelId, { content: "x" });
      return { method: "DELETE", to: `${messages(play)}/${id}/attachments/1` };
    },
  },
  UPLOADED_ATTACHMENT_NOT_FOUND: {
    path: "attachments.0",
    ask: send({ attachments: [{ id: 0, filename: "a", upload_filename: "nowhere" }] }),
  },
  NO_UPLOADED_PARTS_TO_FINALIZE: {
    path: "uploads.0",
    async ask({ bot, channelId }) {
      const film = { id: 0, filename: "a", file_size: 11 * 1024 * 1024, content_type: "video/mp4" };
      const [planned] = (await asFluxer(bot).attachments.plan(channelId, { attachments: [film] })).attachments;
      const uploads = [{ upload_filename: planned?.upload_filename, upload_id: planned?.upload_id }];
      return { method: "POST", to: `/channels/${channelId}/attachments/complete`, body: { uploads } };
    },
  },
  INVALID_IMAGE_FORMAT: { path: "image", ask: image("data:text/plain;base64,AAAA") },
  INVALID_BASE64_FORMAT: { path: "image", ask: image("data:image/png;base64,??==") },
  BASE64_LENGTH_INVALID: { path: "image", ask: image("data:image/png;base64,AAAAA") },
  IMAGE_SIZE_EXCEEDS_LIMIT: {
    path: "avatar",
    ask: (play) => ({
      method: "PATCH",
      to: `${guild(play)}/members/@me`,
      body: { avatar: `data:image/png;base64,${"A".repeat((10 * 1024 * 1024 * 4 - 4) / 3 + 4)}` },
    }),
  },

  VOICE_MESSAGES_CANNOT_HAVE_CONTENT: { path: "content", ask: voice({ content: "listen" }) },
  VOICE_MESSAGES_CANNOT_HAVE_EMBEDS: { path: "embeds", ask: voice({ embeds: [{ title: "x" }] }) },
  VOICE_MESSAGES_CANNOT_HAVE_STICKERS: {
    path: "sticker_ids",
    async ask(play) {
      const { id } = await play.bot.stickers.create(play.guildId, { name: "wave", image: pixel });
      return voice({ sticker_ids: [id] })(play);
    },
  },
  VOICE_MESSAGES_REQUIRE_SINGLE_ATTACHMENT: {
    path: "attachments",
    ask: voice({}, file(0, "a.ogg", "audio/ogg"), file(1, "b.ogg", "audio/ogg")),
  },
  VOICE_MESSAGES_ATTACHMENT_MUST_BE_AUDIO: { path: "attachments.0", ask: voice({}, file(0)) },
  VOICE_MESSAGES_ATTACHMENT_WAVEFORM_REQUIRED: { path: "attachments.0.waveform", ask: voice(soundWithout("waveform")) },
  VOICE_MESSAGES_ATTACHMENT_DURATION_REQUIRED: { path: "attachments.0.duration", ask: voice(soundWithout("duration")) },
  VOICE_MESSAGES_DURATION_EXCEEDS_LIMIT: {
    path: "attachments.0.duration",
    ask: voice(soundWithout("", { duration: 1201 })),
  },

  INVALID_ROLE_ID: {
    path: "roles",
    ask: (play) => ({ method: "PATCH", to: `${guild(play)}/members/${play.guestId}`, body: { roles: [play.guildId] } }),
  },
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
  WEBHOOK_NAME_LENGTH_INVALID: {
    path: "name",
    ask: ({ channelId }) => ({ method: "POST", to: `/channels/${channelId}/webhooks`, body: { name: text(81) } }),
  },
};

/** Codes of the vendor's list that no bot can bring about, and why. They are in no answer of the mock. */
export const unreachedFieldCodes: Readonly<Record<string, string>> = {
  INVALID_EMAIL_ADDRESS: "no operation that a bot may call takes an address",
  VOICE_MESSAGES_CANNOT_HAVE_FAVORITE_MEMES: "memes are saved by people",
  "VANITY_URL_*": "the vendor has a sixth one, whose name is not known",
};

function reaction({ mock, channelId }: Play, emoji: string): Ask {
  const { id } = mock.fluxer.say(channelId, "vote");
  return { method: "PUT", to: `/channels/${channelId}/messages/${id}/reactions/${encodeURIComponent(emoji)}/@me` };
}

function newChannel(play: Play, body: object): Ask {
  return { method: "POST", to: `${guild(play)}/channels`, body };
}

function timeout(play: Play, until: string): Ask {
  return {
    method: "PATCH",
    to: `${guild(play)}/members/${play.guestId}`,
    body: { communication_disabled_until: until },
  };
}
