import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createFluxer, type Fluxer, type Result } from "../../../src/index.js";
import { asFluxer, idOf, openPlay, type Play } from "../operations/play.js";

let play: Play;
let bot: Fluxer;
beforeEach(() => {
  play = openPlay("fluxer");
  bot = asFluxer(play.bot);
});
afterEach(() => play.close());

/** Code of a refusal, with path and code of what was wrong. */
async function refusal(call: { safe(): Promise<Result<unknown>> }): Promise<string> {
  const result = await call.safe();
  if (result.ok) return "accepted";
  const { code, body } = result.error as {
    readonly code: string;
    readonly body?: { readonly errors?: readonly { readonly path: string; readonly code: string }[] };
  };
  return [code, ...(body?.errors ?? []).map((entry) => `${entry.path}:${entry.code}`)].join(" ");
}

describe("messages of Fluxer", () => {
  test("show only images that they carry", async () => {
    const show = (name: string, files: object = {}): Promise<string> =>
      refusal(bot.messages.create(play.channelId, { embeds: [{ image: { url: `attachment://${name}` } }] }, files));
    const text = { files: [{ content: new Uint8Array(1), filename: "a.txt", contentType: "text/plain" }] };
    const path = "INVALID_FORM_BODY embeds.0.image.url";
    expect(await show("a.png")).toBe(`${path}:CANNOT_REFERENCE_ATTACHMENTS_WITHOUT_ATTACHMENTS`);
    expect(await show("b.txt", text)).toBe(`${path}:REFERENCED_ATTACHMENT_NOT_FOUND`);
    expect(await show("a.txt", text)).toBe(`${path}:ATTACHMENT_MUST_BE_IMAGE`);
  });

  test("forward with channel and message, carry nothing of their own then, and stay as they are", async () => {
    const { channelId: channel_id, mock } = play;
    const message_id = mock.fluxer.say(channel_id, "news").id;
    const forward = (body: object, reference: object = { channel_id }): ReturnType<Fluxer["messages"]["create"]> =>
      bot.messages.create(channel_id, { ...body, message_reference: { message_id, type: 1, ...reference } });
    const path = "INVALID_FORM_BODY message_reference";
    expect(await refusal(forward({}, {}))).toBe(`${path}:FORWARD_REFERENCE_REQUIRES_CHANNEL_AND_MESSAGE`);
    expect(await refusal(forward({ content: "look" }))).toBe(`${path}:FORWARD_MESSAGES_CANNOT_CONTAIN_CONTENT`);
    const sent = await forward({});
    expect(sent.message_snapshots).toMatchObject([{ content: "news" }]);
    const edit = bot.messages.edit({ channel_id, message_id: sent.id }, { content: "x" });
    expect(await refusal(edit)).toBe("INVALID_FORM_BODY root:MESSAGES_WITH_SNAPSHOTS_CANNOT_BE_EDITED");
  });

  test("forward the files and embeds that are chosen, and all of them when nothing is said", async () => {
    const { channelId: channel_id } = play;
    const files = ["a.txt", "b.txt"].map((filename) => ({ content: new Uint8Array(1), filename }));
    const first = await bot.messages.create(channel_id, { embeds: [{ title: "0" }, { title: "1" }] }, { files });
    const forward = async (choice: object): Promise<unknown> => {
      const message_reference = { channel_id, message_id: first.id, type: 1, ...choice } as const;
      const [copy] = (await bot.messages.create(channel_id, { message_reference })).message_snapshots ?? [];
      return [copy?.attachments?.map(({ filename }) => filename), copy?.embeds?.map(({ title }) => title)];
    };
    const second = first.attachments[1]?.id ?? "";
    expect(await forward({})).toEqual([
      ["a.txt", "b.txt"],
      ["0", "1"],
    ]);
    expect(await forward({ attachment_ids: [second], embed_indices: [0] })).toEqual([["b.txt"], ["0"]]);
    expect(await forward({ attachment_ids: [], embed_indices: [1] })).toEqual([[], ["1"]]);
  });

  test("have their embeds hidden by whoever manages messages, and nothing else", async () => {
    const at = { channel_id: play.channelId, message_id: play.mock.fluxer.say(play.channelId, "x").id };
    expect((await bot.messages.edit(at, { flags: 4 })).flags).toBe(4);
    expect(await refusal(bot.messages.edit(at, { content: "mine now" }))).toBe("CANNOT_EDIT_OTHER_USER_MESSAGE");
    expect(await refusal(play.guest.messages.edit(at, { flags: 0 }))).toBe("CANNOT_EDIT_OTHER_USER_MESSAGE");
  });

  test("let go of reactions that nobody can see any more", async () => {
    const at = { channel_id: play.channelId, message_id: "1", emoji: "👍" };
    expect(await refusal(bot.reactions.removeOwn(at))).toBe("accepted");
    expect(await refusal(bot.reactions.add(at))).toBe("UNKNOWN_MESSAGE");
  });
});

describe("guilds of Fluxer", () => {
  test("want a second factor of moderators; a bot has its owner's, the owner needs none", async () => {
    const careful = play.mock.fluxer.person({ name: "careful", mfa: true });
    const second = play.mock.fluxer.bot({ name: "second", owner: careful.id });
    play.guild.member({ name: "second", id: second.id, roles: ["admin"] });
    await play.owner.guilds.update(play.guildId, { mfa_level: 1 });
    const rename = (client: Fluxer): Promise<string> => refusal(client.channels.update(play.channelId, { topic: "x" }));
    expect(await rename(bot)).toBe("TWO_FACTOR_REQUIRED");
    expect(await rename(createFluxer(second.options()))).toBe("accepted");
    expect(await rename(asFluxer(play.owner))).toBe("accepted");
    expect(await refusal(bot.messages.create(play.channelId, { content: "still allowed" }))).toBe("accepted");
  });

  test("keep whoever has the lower role from kicking whoever has the higher one", async () => {
    const { guild, guildId: guild_id } = play;
    guild.role({ name: "kicker", permissions: ["KICK_MEMBERS"] }).member({ name: "old", roles: ["kicker"] });
    const cy = createFluxer({ ...play.mock.fluxer.userOptions(), token: guild.tokenOf("old") });
    const roles = (await bot.roles.list(guild_id)).items;
    expect(roles.map(({ name }) => name).indexOf("kicker")).toBe(1);
    guild.member({ name: "young", roles: ["helper"] });
    expect(await refusal(cy.members.remove({ guild_id, user_id: idOf(guild.members, "young") }))).toBe(
      "MISSING_PERMISSIONS",
    );
    expect(await refusal(cy.members.remove({ guild_id, user_id: play.guestId }))).toBe("accepted");
  });

  test("hide from all but the owner that a role does not exist", async () => {
    const path = { guild_id: play.guildId, user_id: play.guestId, role_id: "1" };
    expect(await refusal(bot.members.addRole(path))).toBe("MISSING_PERMISSIONS");
    expect(await refusal(play.owner.members.addRole(path))).toBe("UNKNOWN_ROLE");
  });

  test("switch only what is a switch, and forget what is left out", async () => {
    const set = (features: readonly string[]): ReturnType<Fluxer["guilds"]["update"]> =>
      bot.guilds.update(play.guildId, { features });
    expect((await set(["INVITES_DISABLED"])).features).toEqual(["INVITES_DISABLED"]);
    expect((await set([])).features).toEqual([]);
    expect(await refusal(set(["VERIFIED"]))).toBe("INVALID_FORM_BODY features.0:GUILD_FEATURE_NOT_TOGGLEABLE");
  });

  test("hand a category's overwrites on to the channels that had the same", async () => {
    const { guild, roleId } = play;
    guild.channel({ name: "docs", type: 4 }).channel({ name: "same", parent: "docs" });
    guild.channel({ name: "own", parent: "docs", overwrites: { helper: { deny: ["SEND_MESSAGES"] } } });
    await bot.channels.setPermission(
      { channel_id: idOf(guild.channels, "docs"), overwrite_id: roleId },
      { type: 0, deny: "1024" },
    );
    const denied = async (name: string): Promise<(string | undefined)[]> =>
      ((await bot.channels.get(idOf(guild.channels, name))).permission_overwrites ?? []).map(({ deny }) => deny);
    expect([await denied("same"), await denied("own")]).toEqual([["1024"], ["2048"]]);
  });

  test("keep text above voice, and place a channel behind its sibling", async () => {
    const { guildId, channelId, voiceId, guild } = play;
    const move = (body: object): Promise<string> => refusal(bot.guilds.moveChannels(guildId, [body as { id: string }]));
    expect(await move({ id: voiceId, position: 0 })).toContain("VOICE_CHANNELS_CANNOT_BE_ABOVE_TEXT_CHANNELS");
    expect(await move({ id: channelId, preceding_sibling_id: channelId })).toContain(
      "CANNOT_POSITION_CHANNEL_RELATIVE_TO_ITSELF",
    );
    const inside = idOf(
      guild.channel({ name: "docs", type: 4 }).channel({ name: "in", parent: "docs" }).channels,
      "in",
    );
    expect(await move({ id: channelId, preceding_sibling_id: inside })).toContain(
      "PRECEDING_CHANNEL_MUST_SHARE_PARENT",
    );
    expect(await move({ id: channelId, preceding_sibling_id: "1" })).toContain("PRECEDING_CHANNEL_NOT_IN_GUILD");
    expect((await bot.guilds.listChannels(guildId)).items.map(({ name }) => name).slice(0, 2)).toEqual([
      "talk",
      "Voice",
    ]);
  });

  test("protect owner and self from kicks and bans by not knowing them", async () => {
    const { guildId: guild_id, ownerId, botId } = play;
    for (const user_id of [ownerId, botId]) {
      expect(await refusal(bot.members.remove({ guild_id, user_id }))).toBe("UNKNOWN_MEMBER");
      expect(await refusal(bot.bans.create({ guild_id, user_id }))).toBe("UNKNOWN_MEMBER");
    }
    expect(await refusal(bot.bans.remove({ guild_id, user_id: "1" }))).toBe(
      "INVALID_FORM_BODY user_id:USER_IS_NOT_BANNED",
    );
  });

  test("pass over an own nickname without the permission", async () => {
    const guild = play.mock.fluxer.guild({ everyone: [] });
    expect((await bot.members.updateMe(guild.id, { nick: "pong" })).nick).toBeNull();
    expect((await bot.members.updateMe(play.guildId, { nick: "pong" })).nick).toBe("pong");
  });
});

test("the environment names the instance, read at the first call", async () => {
  const { baseUrl: _, ...options } = play.mock.fluxer.options();
  const fluxer = createFluxer(options);
  vi.stubEnv("FLUXER_INSTANCE_URL", "https://api.fluxer.app/");
  expect((await fluxer.users.getMe()).id).toBe(play.botId);
  vi.unstubAllEnvs();
  const discoveries = play.mock.journal.exchanges().filter(({ operation }) => operation === "instance.discover");
  expect(discoveries).toHaveLength(1);
});

test("an upload link refuses strangers, the wrong secret and too many bytes", async () => {
  const { fetch } = play.mock.fluxer.options();
  const file = { id: 0, filename: "a", file_size: 3, content_type: "text/plain" };
  const [planned] = (await bot.attachments.plan(play.channelId, { attachments: [file] })).attachments;
  const link = planned?.upload_url ?? "";
  const put = async (url: string, body = "abc"): Promise<number> => (await fetch(url, { method: "PUT", body })).status;
  expect(await put(link.replace(/\?.*/, ""))).toBe(401);
  expect(await put(link.replace(/t=.*/, "t=wrong"))).toBe(403);
  expect(await put(link.replace(planned?.upload_filename ?? "", "nowhere"))).toBe(404);
  expect((await fetch(link)).status).toBe(405);
  expect(await put(link, "abcd")).toBe(413);
  await play.mock.clock.advance("15m");
  expect(await put(link)).toBe(403);
});
