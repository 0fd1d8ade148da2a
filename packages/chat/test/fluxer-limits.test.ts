import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bucketHash } from "../../mock/src/apis/chat/bucket-hash.js";
import { tables } from "../../mock/src/generated/fluxer.js";
import type { Fluxer, Result } from "../src/index.js";
import { asFluxer, openPlay, pixel, type Play } from "./operations/play.js";

let play: Play;
let bot: Fluxer;
beforeEach(() => {
  play = openPlay("fluxer");
  bot = asFluxer(play.bot);
  play.mock.fluxer.configure({ rateLimits: false });
});
afterEach(() => play.close());

type Call = { safe(): Promise<Result<unknown>> };

async function outcome(call: Call): Promise<string> {
  const result = await call.safe();
  return result.ok ? "ok" : result.error.code;
}

/** The call at the limit is taken, the one past it is not. */
async function assertEdge(at: Call, past: Call, code = "INVALID_FORM_BODY"): Promise<void> {
  expect(await outcome(at)).toBe("ok");
  expect(await outcome(past)).toBe(code);
}

const text = (length: number): string => "x".repeat(length);

describe("each limit of Fluxer holds at its edge", () => {
  test("text: 4000 characters of a bot, 2000 of a person, 4000 of a webhook", async () => {
    const { channelId, owner } = play;
    await assertEdge(
      bot.messages.create(channelId, { content: text(4000) }),
      bot.messages.create(channelId, { content: text(4001) }),
    );
    await assertEdge(
      owner.messages.create(channelId, { content: text(2000) }),
      owner.messages.create(channelId, { content: text(2001) }),
    );
    const { id, token } = await bot.webhooks.create(channelId, { name: "w" });
    const at = { webhook_id: id, webhook_token: token };
    await assertEdge(
      bot.webhooks.execute(at, { content: text(4000) }),
      bot.webhooks.execute(at, { content: text(4001) }),
    );
  });

  test("a nonce: 32 characters", async () => {
    const send = (nonce: string): Call => bot.messages.create(play.channelId, { content: "x", nonce });
    await assertEdge(send(text(32)), send(text(33)));
  });

  for (const [what, embed] of [
    ["title of 256", (over: number) => ({ title: text(256 + over) })],
    ["description of 4096", (over: number) => ({ description: text(4096 + over) })],
    ["25 fields", (over: number) => ({ fields: Array.from({ length: 25 + over }, () => ({ name: "a", value: "b" })) })],
    ["name of a field of 256", (over: number) => ({ fields: [{ name: text(256 + over), value: "b" }] })],
    ["value of a field of 1024", (over: number) => ({ fields: [{ name: "a", value: text(1024 + over) }] })],
    ["author of 256", (over: number) => ({ author: { name: text(256 + over) } })],
    ["footer of 2048", (over: number) => ({ footer: { text: text(2048 + over) } })],
    ["address of 2048", (over: number) => ({ title: "x", url: `https://example.com/${text(2048 - 20 + over)}` })],
  ] as const) {
    test(`an embed: ${what}`, async () => {
      const send = (over: number): Call => bot.messages.create(play.channelId, { embeds: [embed(over)] });
      await assertEdge(send(0), send(1));
    });
  }

  test("a message: 10 embeds, 10 files, 3 stickers, 100 mentions of each kind", async () => {
    const { channelId } = play;
    const embeds = (count: number): Call =>
      bot.messages.create(channelId, { embeds: Array.from({ length: count }, () => ({ title: "x" })) });
    await assertEdge(embeds(10), embeds(11));
    const files = (count: number): Call =>
      bot.messages.create(
        channelId,
        {},
        { files: Array.from({ length: count }, (_, at) => ({ content: new Uint8Array(1), filename: `${at}` })) },
      );
    await assertEdge(files(10), files(11));
    const made = await Promise.all(
      ["a1", "b1", "c1", "d1"].map((name) => bot.stickers.create(play.guildId, { name, image: pixel })),
    );
    const stickers = (count: number): Call =>
      bot.messages.create(channelId, { sticker_ids: made.slice(0, count).map(({ id }) => id) });
    await assertEdge(stickers(3), stickers(4));
    const users = (count: number): Call =>
      bot.messages.create(channelId, {
        content: "x",
        allowed_mentions: { users: Array.from({ length: count }, (_, at) => `${at + 1}`) },
      });
    await assertEdge(users(100), users(101));
  });

  test("files: 50 MiB of a bot; above 10 MiB the plan has parts", async () => {
    const mebibyte = 1024 * 1024;
    const plan = (size: number): ReturnType<Fluxer["attachments"]["plan"]> =>
      bot.attachments.plan(play.channelId, {
        attachments: [{ id: 0, filename: "a", file_size: size, content_type: "video/mp4" }],
      });
    await assertEdge(plan(50 * mebibyte), plan(50 * mebibyte + 1), "FILE_SIZE_TOO_LARGE");
    expect((await plan(10 * mebibyte)).attachments[0]?.parts).toBeUndefined();
    expect((await plan(10 * mebibyte + 1)).attachments[0]?.parts).toHaveLength(2);
    const index = (id: number): Call =>
      bot.attachments.plan(play.channelId, { attachments: [{ id, filename: "a", file_size: 1, content_type: "x" }] });
    await assertEdge(index(9), index(10));
  });

  test("reactions: 30 kinds on a message", async () => {
    const at = { channel_id: play.channelId, message_id: play.mock.fluxer.say(play.channelId, "vote").id };
    const react = (kind: number): Call => bot.reactions.add({ ...at, emoji: String.fromCodePoint(0x1f600 + kind) });
    for (let kind = 0; kind < 29; kind += 1) await outcome(react(kind));
    await assertEdge(react(29), react(30), "MAX_REACTIONS");
  });

  test("pages: 100 messages, 50 pins, 100 who reacted, 1000 members, 200 guilds, and 1 member when none is asked for", async () => {
    const { channelId, guildId } = play;
    const list = (call: { safe(): Promise<Result<unknown>> }): Call => call;
    const at = { channel_id: channelId, message_id: play.mock.fluxer.say(channelId, "x").id, emoji: "👍" };
    await assertEdge(
      list(bot.messages.list(channelId, { limit: 100 })),
      list(bot.messages.list(channelId, { limit: 101 })),
    );
    await assertEdge(list(bot.pins.list(channelId, { limit: 50 })), list(bot.pins.list(channelId, { limit: 51 })));
    await assertEdge(
      list(bot.reactions.listUsers(at, { limit: 100 })),
      list(bot.reactions.listUsers(at, { limit: 101 })),
    );
    await assertEdge(
      list(bot.members.list(guildId, { limit: 1000 })),
      list(bot.members.list(guildId, { limit: 1001 })),
    );
    await assertEdge(list(bot.users.listGuilds({ limit: 200 })), list(bot.users.listGuilds({ limit: 201 })));
    expect((await bot.members.list(guildId)).items).toHaveLength(1);
    for (let n = 0; n < 60; n += 1) play.mock.fluxer.say(channelId, `${n}`);
    expect((await bot.messages.list(channelId)).items).toHaveLength(50);
  });

  test("bulk deletion: 1 to 100 ids", async () => {
    const remove = (count: number): Call =>
      bot.messages.bulkDelete(play.channelId, { message_ids: Array.from({ length: count }, (_, at) => `${at + 1}`) });
    await assertEdge(remove(100), remove(101));
    expect(await outcome(remove(0))).toBe("INVALID_FORM_BODY");
  });

  test("roles: 250 in a guild, names of 100, colours to 16777215", async () => {
    const { guild, guildId } = play;
    for (let at = 3; at < 249; at += 1) guild.role({ name: `r${at}` });
    await assertEdge(
      bot.roles.create(guildId, { name: text(100), color: 16_777_215 }),
      bot.roles.create(guildId, { name: "x" }),
      "MAX_GUILD_ROLES",
    );
    const { id: role_id } = (await bot.roles.list(guildId)).items[1] ?? { id: "" };
    const change = (body: object): Call => bot.roles.update({ guild_id: guildId, role_id }, body);
    await assertEdge(change({ name: text(100) }), change({ name: text(101) }));
    await assertEdge(change({ color: 16_777_215 }), change({ color: 16_777_216 }));
  });

  test("channels: 500 in a guild, 50 in a category", async () => {
    const { guild, guildId } = play;
    const docs = guild.channel({ name: "docs", type: 4 }).channels["docs"] ?? "";
    for (let at = 0; at < 49; at += 1) guild.channel({ name: `c${at}`, parent: "docs" });
    const inside = (): Call => bot.guilds.createChannel(guildId, { name: "x", parent_id: docs });
    await assertEdge(inside(), inside(), "MAX_CATEGORY_CHANNELS");
    const count = (await bot.guilds.listChannels(guildId)).items.length;
    for (let at = count; at < 499; at += 1) guild.channel({ name: `d${at}` });
    const more = (): Call => bot.guilds.createChannel(guildId, { name: "x" });
    await assertEdge(more(), more(), "MAX_GUILD_CHANNELS");
  });

  for (const [what, at, past] of [
    ["name of 100", { name: text(100) }, { name: text(101) }],
    ["topic of 1024", { topic: text(1024) }, { topic: text(1025) }],
    ["slow mode of 21600 s", { rate_limit_per_user: 21_600 }, { rate_limit_per_user: 21_601 }],
    ["bitrate of 320000", { bitrate: 320_000 }, { bitrate: 320_001 }],
    ["bitrate of 8000", { bitrate: 8000 }, { bitrate: 7999 }],
    ["99 people", { user_limit: 99 }, { user_limit: 100 }],
    ["100 connections", { voice_connection_limit: 100 }, { voice_connection_limit: 101 }],
  ] as const) {
    test(`a channel: ${what}`, async () => {
      await assertEdge(bot.channels.update(play.channelId, at), bot.channels.update(play.channelId, past));
    });
  }

  test("invites: 1000 in a guild, 100 uses, a week", async () => {
    const make = (body: object): Call => bot.invites.create(play.channelId, { unique: true, ...body });
    await assertEdge(make({ max_uses: 100 }), make({ max_uses: 101 }));
    await assertEdge(make({ max_age: 604_800 }), make({ max_age: 604_801 }));
    for (let at = 2; at < 999; at += 1) await outcome(make({}));
    await assertEdge(make({}), make({}), "MAX_INVITES");
  });

  test("webhooks: 15 in a channel, 1000 in a guild, names of 80", async () => {
    const make = (name: string, channel = play.channelId): Call => bot.webhooks.create(channel, { name });
    for (let at = 0; at < 14; at += 1) await outcome(make("w"));
    await assertEdge(make(text(80)), make("w"), "MAX_WEBHOOKS_PER_CHANNEL");
    expect(await outcome(make(text(81), play.voiceId))).toBe("INVALID_FORM_BODY");
    play.mock.fluxer.configure({ limits: { webhooksPerChannel: 2000 } });
    for (let at = 15; at < 999; at += 1) await outcome(make("w"));
    await assertEdge(make("w"), make("w"), "MAX_WEBHOOKS_PER_GUILD");
  });

  test("emojis: 500, names of 32, 512 KiB, 50 at once", async () => {
    const { guildId } = play;
    const make = (name: string, image = pixel): Call => bot.emojis.create(guildId, { name, image });
    await assertEdge(make(text(32)), make(text(33)));
    const sized = (bytes: number): string => `data:image/png;base64,${Buffer.alloc(bytes).toString("base64")}`;
    await assertEdge(make("big", sized(512 * 1024 - 2)), make("bigger", sized(512 * 1024 + 3)), "FILE_SIZE_TOO_LARGE");
    const many = (count: number): Call =>
      bot.emojis.createMany(guildId, {
        emojis: Array.from({ length: count }, (_, at) => ({ name: `e${at}`, image: pixel })),
      });
    await assertEdge(many(50), many(51));
    for (let at = 0; at < 8; at += 1) await outcome(many(50));
    for (let at = 452; at < 499; at += 1) await outcome(make("more"));
    await assertEdge(make("last"), make("past"), "MAX_EMOJIS");
  });

  test("bans: 60 s to two years, messages of a week; timeouts of a year and a quarter day", async () => {
    const { guildId, guestId: user_id, mock } = play;
    const path = { guild_id: guildId, user_id: mock.fluxer.person({ name: "cy" }).id };
    const ban = (body: object): Call => bot.bans.create(path, body);
    await assertEdge(ban({ ban_duration_seconds: 63_072_000 }), ban({ ban_duration_seconds: 63_072_001 }));
    await assertEdge(ban({ ban_duration_seconds: 60 }), ban({ ban_duration_seconds: 59 }));
    await assertEdge(ban({ delete_message_seconds: 604_800 }), ban({ delete_message_seconds: 604_801 }));
    const until = (ms: number): Call =>
      bot.members.update(
        { guild_id: guildId, user_id },
        { communication_disabled_until: new Date(mock.clock.now() + ms).toISOString() },
      );
    const most = 365.25 * 86_400_000;
    await assertEdge(until(most), until(most + 1));
  });

  test("nicknames of 32; a reason past 512 is dropped", async () => {
    const path = { guild_id: play.guildId, user_id: play.guestId };
    const name = (nick: string, auditLogReason = "because"): Call =>
      bot.members.update(path, { nick }, { auditLogReason });
    await assertEdge(name(text(32)), name(text(33)));
    const reason = async (): Promise<string | undefined> => (await bot.auditLogs.list(play.guildId)).items[0]?.reason;
    await outcome(name("a", text(512)));
    expect(await reason()).toBe(text(512));
    await outcome(name("b", text(513)));
    expect(await reason()).toBeUndefined();
  });

  test("a group: 50 people", async () => {
    const people = Array.from({ length: 50 }, (_, at) => play.mock.fluxer.person({ name: `p${at}` }).id);
    const open = (count: number): Call => bot.users.createChannel({ recipients: people.slice(0, count) });
    await assertEdge(open(49), open(50));
  });
});

test("names of buckets have the hashes that the platform publishes", () => {
  expect(
    [
      "channel:message:create:{channel_id}",
      "channel:reactions:{channel_id}",
      "webhook:execute:{webhook_id}",
      "gateway:bot_info",
    ].map(bucketHash),
  ).toEqual(["147bdb3b2a76145f", "a62688f612cd33b5", "8d2045d6e1c99d73", "f4196f01e6edbe58"]);
  const declared = tables().routes.flatMap(({ bucket }) => bucket ?? []);
  expect(new Set(declared.map(bucketHash)).size).toBe(new Set(declared).size);
});
