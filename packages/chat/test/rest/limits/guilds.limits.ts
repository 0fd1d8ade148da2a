import { expect } from "vitest";
import type { Fluxer } from "../../../src/index.js";
import { idOf, pixel, type Play } from "../operations/play.js";
import { botOf, pageSizes, text, times, wrong, type Edge, type Limits, type Sendable } from "./limit.js";

const tooLong = (path: string): string => wrong(path, "CONTENT_EXCEEDS_MAX_LENGTH");

function role(what: string, body: (past: number) => object, refusal: string): readonly Edge[] {
  return [
    {
      what: `a new one's ${what}`,
      refusal,
      open: (play) => (past) => botOf(play).roles.create(play.guildId, { name: "x", ...body(past) }),
    },
    {
      what: `a changed one's ${what}`,
      refusal,
      open: (play) => (past) =>
        botOf(play).roles.update({ guild_id: play.guildId, role_id: play.roleId }, { ...body(past) }),
    },
  ];
}

function channel(what: string, body: (past: number) => object, refusal: string): readonly Edge[] {
  return [
    {
      what: `a new one's ${what}`,
      refusal,
      open: (play) => (past) => botOf(play).guilds.createChannel(play.guildId, { name: "x", ...body(past) }),
    },
    {
      what: `a changed one's ${what}`,
      refusal,
      open: (play) => (past) => botOf(play).channels.update(play.voiceId, body(past)),
    },
  ];
}

function invite(what: string, body: (past: number) => object, refusal: string): Edge {
  return { what, refusal, open: (play) => (past) => botOf(play).invites.create(play.channelId, body(past)) };
}

function webhook(what: string, length: (past: number) => number, refusal: string): readonly Edge[] {
  const made = (play: Play): ReturnType<Fluxer["webhooks"]["create"]> =>
    botOf(play).webhooks.create(play.channelId, { name: "w" });
  return [
    {
      what: `a new one's ${what}`,
      refusal,
      open: (play) => (past) => botOf(play).webhooks.create(play.channelId, { name: text(length(past)) }),
    },
    {
      what: `a changed one's ${what}`,
      refusal,
      async open(play) {
        const { id } = await made(play);
        return (past) => botOf(play).webhooks.update(id, { name: text(length(past)) });
      },
    },
    {
      what: `${what}, changed by its token`,
      refusal,
      async open(play) {
        const { id, token } = await made(play);
        const at = { webhook_id: id, webhook_token: token };
        return (past) => botOf(play).webhooks.updateWithToken(at, { name: text(length(past)) });
      },
    },
  ];
}

function emoji({ guildId, bot }: Play, called: string, image = pixel): Sendable {
  return bot.emojis.create(guildId, { name: called, image });
}

const sized = (bytes: number): string => `data:image/png;base64,${Buffer.alloc(bytes).toString("base64")}`;

export const guildLimits: Limits = {
  Roles: [
    {
      what: "250 in a guild",
      refusal: "400 MAX_GUILD_ROLES",
      open(play) {
        for (let count = 3; count < 249; count += 1) play.guild.role({ name: `r${count}` }); // everybody's is the first
        return () => botOf(play).roles.create(play.guildId, { name: "x" });
      },
    },
    ...role("name of 100", (past) => ({ name: text(100 + past) }), tooLong("name")),
    ...role("name of at least 1", (past) => ({ name: text(1 - past) }), wrong("name")),
    ...role("colour to 16777215", (past) => ({ color: 16_777_215 + past }), wrong("color", "COLOR_VALUE_TOO_HIGH")),
    ...role("colour from 0", (past) => ({ color: -past }), wrong("color", "COLOR_VALUE_TOO_LOW")),
  ],

  Channels: [
    {
      what: "500 in a guild",
      refusal: "400 MAX_GUILD_CHANNELS",
      open(play) {
        for (let count = 2; count < 499; count += 1) play.guild.channel({ name: `c${count}` });
        return () => botOf(play).guilds.createChannel(play.guildId, { name: "x" });
      },
    },
    {
      what: "50 new ones in a category",
      refusal: "400 MAX_CATEGORY_CHANNELS",
      open(play) {
        const parent_id = fullCategory(play);
        return () => botOf(play).guilds.createChannel(play.guildId, { name: "x", parent_id });
      },
    },
    {
      what: "50 put into a category",
      refusal: "400 MAX_CATEGORY_CHANNELS",
      open(play) {
        const parent_id = fullCategory(play);
        return (past) => botOf(play).channels.update(past === 0 ? play.channelId : play.voiceId, { parent_id });
      },
    },
    ...channel("name of 100", (past) => ({ name: text(100 + past) }), tooLong("name")),
    ...channel("topic of 1024", (past) => ({ topic: text(1024 + past) }), tooLong("topic")),
    ...channel("slow mode to 21600", (past) => ({ rate_limit_per_user: 21_600 + past }), wrong("rate_limit_per_user")),
    ...channel("slow mode from 0", (past) => ({ rate_limit_per_user: -past }), wrong("rate_limit_per_user")),
    ...channel("bitrate to 320000", (past) => ({ bitrate: 320_000 + past }), wrong("bitrate")),
    ...channel("bitrate from 8000", (past) => ({ bitrate: 8000 - past }), wrong("bitrate")),
    ...channel("people to 99", (past) => ({ user_limit: 99 + past }), wrong("user_limit")),
    ...channel("people from 0", (past) => ({ user_limit: -past }), wrong("user_limit")),
    ...channel(
      "connections to 100",
      (past) => ({ voice_connection_limit: 100 + past }),
      wrong("voice_connection_limit"),
    ),
    ...channel("connections from 1", (past) => ({ voice_connection_limit: 1 - past }), wrong("voice_connection_limit")),
    {
      what: "a name of at least 1, or the old one",
      async holds(play) {
        const { name: kept } = await botOf(play).channels.update(play.channelId, { name: "" });
        expect(kept).toBe("talk");
        const refused = await botOf(play).guilds.createChannel(play.guildId, { name: "" }).safe();
        expect(refused).toMatchObject({ error: { status: 400, body: { errors: [{ path: "name" }] } } });
      },
    },
    {
      what: "a topic of at least 1, or none",
      async holds(play) {
        const { topic } = await botOf(play).channels.update(play.channelId, { topic: "" });
        expect(topic).toBeNull();
      },
    },
  ],

  Invites: [
    {
      what: "1000 in a guild",
      refusal: "400 MAX_INVITES",
      async open(play) {
        const make = (): Sendable => botOf(play).invites.create(play.channelId, { unique: true });
        for (let count = 0; count < 999; count += 1) await make().safe();
        return make;
      },
    },
    invite("uses to 100", (past) => ({ max_uses: 100 + past }), wrong("max_uses")),
    invite("uses from 0", (past) => ({ max_uses: -past }), wrong("max_uses")),
    invite("an age to 604800", (past) => ({ max_age: 604_800 + past }), wrong("max_age")),
    invite("an age from 0", (past) => ({ max_age: -past }), wrong("max_age")),
  ],

  Webhooks: [
    {
      what: "15 in a channel",
      refusal: "400 MAX_WEBHOOKS_PER_CHANNEL",
      async open(play) {
        const make = (): Sendable => botOf(play).webhooks.create(play.channelId, { name: "w" });
        for (let count = 0; count < 14; count += 1) await make().safe();
        return make;
      },
    },
    {
      what: "1000 in a guild",
      refusal: "400 MAX_WEBHOOKS_PER_GUILD",
      async open(play) {
        play.mock.fluxer.configure({ limits: { webhooksPerChannel: 1001 } }); // else they need 67 channels
        const make = (): Sendable => botOf(play).webhooks.create(play.channelId, { name: "w" });
        for (let count = 0; count < 999; count += 1) await make().safe();
        return make;
      },
    },
    ...webhook("name of 80", (past) => 80 + past, wrong("name", "WEBHOOK_NAME_LENGTH_INVALID")),
    ...webhook("name of at least 1", (past) => 1 - past, wrong("name")),
  ],

  Emojis: [
    {
      what: "500 in a guild",
      refusal: "400 MAX_EMOJIS",
      async open(play) {
        const many = (count: number): Sendable =>
          play.bot.emojis.createMany(play.guildId, {
            emojis: times(count, (at) => ({ name: `e${at}`, image: pixel })),
          });
        for (let at = 0; at < 9; at += 1) await many(50).safe();
        await many(49).safe();
        return () => emoji(play, "more");
      },
    },
    { what: "a name of 32", refusal: tooLong("name"), open: (play) => (past) => emoji(play, text(32 + past)) },
    {
      what: "a name of at least 2",
      refusal: wrong("name", "STRING_LENGTH_INVALID"),
      open: (play) => (past) => emoji(play, text(2 - past)),
    },
    {
      what: "an image of 512 KiB",
      refusal: "400 FILE_SIZE_TOO_LARGE",
      open: (play) => (past) => emoji(play, "big", sized(512 * 1024 + past)),
    },
    {
      what: "50 at once",
      refusal: wrong("emojis"),
      open: (play) => (past) =>
        play.bot.emojis.createMany(play.guildId, {
          emojis: times(50 + past, (at) => ({ name: `e${at}`, image: pixel })),
        }),
    },
  ],

  "Members list": [
    ...pageSizes("a page", 1000, (play, limit) => botOf(play).members.list(play.guildId, { limit })),
    {
      what: "1 when nothing is said",
      async holds(play) {
        const { fetch, baseUrl, token } = play.mock.fluxer.options();
        const url = `${baseUrl}/guilds/${play.guildId}/members`; // by hand: the client asks for the greatest page
        const answer = await fetch(url, { headers: { authorization: `Bot ${token}` } });
        expect((await answer.json()) as unknown[]).toHaveLength(1);
      },
    },
  ],
};

/** A category with 49 channels. */
function fullCategory({ guild }: Play): string {
  guild.channel({ name: "docs", type: 4 });
  for (let count = 0; count < 49; count += 1) guild.channel({ name: `c${count}`, parent: "docs" });
  return idOf(guild.channels, "docs");
}
