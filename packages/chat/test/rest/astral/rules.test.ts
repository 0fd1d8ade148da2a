import { afterEach, describe, expect, test } from "vitest";
import { astral, createGateway, joinVoice } from "../../../src/gateway/index.js";
import { createAstral, type Result } from "../../../src/index.js";
import { idOf, openPlay, type Play } from "../operations/play.js";

let play: Play;
afterEach(() => play.close());

/** Code of a refusal, with the paths of what was wrong. */
async function refusal(call: { safe(): Promise<Result<unknown>> }): Promise<unknown> {
  const result = await call.safe();
  if (result.ok) return "accepted";
  const { code, body } = result.error as {
    readonly code: string;
    readonly body?: { readonly errors?: readonly { readonly path: string }[] };
  };
  return [code, ...(body?.errors ?? []).map(({ path }) => path)].join(" ");
}

/** A webhook asks with a button, and the guest clicks it: the click goes to the webhook's address. */
async function clickYes({ bot, guest, channelId }: Play): Promise<void> {
  const webhook = await bot.webhooks.create(channelId, {
    name: "ask",
    interaction_url: "https://bot.example/clicks",
  });
  const asked = await bot.webhooks.execute(
    { webhook_id: webhook.id, webhook_token: webhook.token },
    { components: [{ type: 1, components: [{ type: 2, style: 1, label: "Yes", custom_id: "yes" }] }] },
    { query: { wait: true } },
  );
  await guest.interactions.click({ channel_id: channelId, message_id: asked?.id ?? "", custom_id: "yes" });
}

describe("messages", () => {
  test("move their edited time with their text alone", async () => {
    play = openPlay();
    const { bot, channelId } = play;
    const sent = await bot.messages.create(channelId, { content: "a" });
    const at = { channel_id: channelId, message_id: sent.id };
    expect((await bot.messages.edit(at, { flags: 4 })).edited_timestamp).toBeNull();
    expect((await bot.messages.edit(at, { content: "b" })).edited_timestamp).not.toBeNull();
    expect(await refusal(bot.messages.edit(at, { content: "" }))).toBe("CANNOT_SEND_EMPTY_MESSAGE");
  });

  test("know what they answer, also when it is gone", async () => {
    play = openPlay();
    const { bot, mock, ownerId, channelId } = play;
    const { id } = mock.astral.say(channelId, "question");
    const reply = await bot.messages.create(channelId, { content: "answer", message_reference: { message_id: id } });
    expect(reply).toMatchObject({
      type: 19,
      referenced_message: { id, content: "question" },
      mentions: [{ id: ownerId }],
    });
    await bot.messages.delete({ channel_id: channelId, message_id: id });
    expect((await bot.messages.get({ channel_id: channelId, message_id: reply.id })).referenced_message).toBeNull();
    const forward = await bot.messages.create(channelId, {
      message_reference: { message_id: reply.id, channel_id: channelId, type: 1 },
    });
    expect(forward).toMatchObject({ type: 0, content: "", message_snapshots: [{ content: "answer" }] });
  });

  test("notify whom the text names and allowed_mentions lets", async () => {
    play = openPlay();
    const { bot, guest, channelId, guestId, ownerId } = play;
    const content = `<@${guestId}> <@${ownerId}> @everyone`;
    const mentionsOf = async (allowed?: object): Promise<string[]> =>
      (await bot.messages.create(channelId, { content, ...(allowed && { allowed_mentions: allowed }) })).mentions.map(
        ({ id }) => id,
      );
    expect(await mentionsOf()).toEqual([guestId, ownerId]);
    expect(await mentionsOf({})).toEqual([]);
    expect(await mentionsOf({ users: [ownerId] })).toEqual([ownerId]);
    expect((await bot.messages.create(channelId, { content })).mention_everyone).toBe(true);
    expect((await guest.messages.create(channelId, { content })).mention_everyone).toBe(false);
    const both = { parse: ["users" as const], users: [ownerId] };
    expect(await refusal(bot.messages.create(channelId, { content, allowed_mentions: both }))).toBe(
      "INVALID_FORM_BODY allowed_mentions",
    );
  });

  test("need each file described and each description's file", async () => {
    play = openPlay();
    const { mock, channelId } = play;
    const { baseUrl, fetch, token } = mock.astral.options();
    const post = async (payload: string, ...files: string[]): Promise<unknown> => {
      const form = new FormData();
      form.set("payload_json", payload);
      for (const name of files) form.append(name, new Blob(["x"]), "a.txt");
      const body = new Response(form);
      const headers = { authorization: `Bot ${token}`, "content-type": body.headers.get("content-type") ?? "" };
      const answer = await fetch(`${baseUrl}/channels/${channelId}/messages`, {
        method: "POST",
        headers,
        body: new Uint8Array(await body.arrayBuffer()),
      });
      const { errors = [] } = (await answer.json()) as { errors?: { path: string }[] };
      return [answer.status, ...errors.map(({ path }) => path)];
    };
    const described = '{"attachments":[{"id":0,"filename":"a.txt"}]}';
    expect(await post(described, "files[0]")).toEqual([200]);
    expect(await post("{}", "files[0]")).toEqual([400, "attachments"]);
    expect(await post(described.replace("{", '{"content":"x",'))).toEqual([400, "attachments"]);
    expect(await post(described, "files[0]", "files[0]")).toEqual([400, "files[0]"]);
    expect(await post(described, "file")).toEqual([400, "file"]);
    expect(await post("{", "files[0]")).toEqual([400, "payload_json"]);
    expect(await post('{"embeds":[{"fields":[{"name":"x"}]}]}', "files[0]")).toEqual([400, "embeds.0.fields.0.value"]);
  });

  test("of a bot that never opened a session are refused where the platform is told to", async () => {
    play = openPlay();
    const { bot, mock, channelId } = play;
    mock.astral.configure({ requireGatewaySession: true });
    expect(await refusal(bot.messages.create(channelId, { content: "x" }))).toBe("INVALID_FORM_BODY content");
    const gateway = createGateway(bot);
    await gateway.connect();
    await bot.messages.create(channelId, { content: "x" });
    await gateway.close();
  });
});

describe("ranks and permissions", () => {
  test("protect those who stand as high or higher", async () => {
    play = openPlay();
    const { guild, mock } = play;
    guild.role({ name: "mods", permissions: ["KICK_MEMBERS", "BAN_MEMBERS", "MANAGE_ROLES", "MODERATE_MEMBERS"] });
    guild.member({ name: "mod", roles: ["mods"] }).member({ name: "peer", roles: ["mods"] });
    const mod = createAstral({ ...mock.astral.userOptions(), token: guild.tokenOf("mod") });
    const at = (name: string): { guild_id: string; user_id: string } => ({
      guild_id: guild.id,
      user_id: idOf(guild.members, name),
    });
    expect(await refusal(mod.members.remove(at("peer")))).toBe("MISSING_PERMISSIONS");
    expect(await refusal(mod.bans.create({ guild_id: guild.id, user_id: play.ownerId }))).toBe("MISSING_PERMISSIONS");
    expect(await refusal(mod.members.addRole({ ...at("bea"), role_id: idOf(guild.roles, "admin") }))).toBe(
      "MISSING_PERMISSIONS",
    );
    expect(await refusal(mod.roles.create(guild.id, { name: "x", permissions: "8" }))).toBe("MISSING_PERMISSIONS");
    expect(await refusal(mod.members.update(at("bea"), { nick: "x" }))).toBe("MISSING_PERMISSIONS");
    await mod.members.remove(at("bea"));
    expect(await refusal(mod.members.remove(at("bea")))).toBe("UNKNOWN_MEMBER");
    expect(await refusal(mod.bans.remove(at("bea")))).toBe("INVALID_FORM_BODY user_id");
  });

  test("hide a channel behind 404 where the platform is told to", async () => {
    play = openPlay();
    const { guest, mock, guild } = play;
    const secret = idOf(
      guild.channel({ name: "secret", overwrites: { "@everyone": { deny: ["VIEW_CHANNEL"] } } }).channels,
      "secret",
    );
    expect(await refusal(guest.channels.get(secret))).toBe("MISSING_PERMISSIONS");
    mock.astral.configure({ hiddenAs404: true });
    expect(await refusal(guest.channels.get(secret))).toBe("UNKNOWN_CHANNEL");
  });

  test("keep bots from the audit log unless the platform is told otherwise", async () => {
    play = openPlay();
    const { bot, mock, guildId } = play;
    mock.astral.configure({ auditLogForBots: false });
    expect(await refusal(bot.auditLogs.list(guildId))).toBe("ACCESS_DENIED");
  });

  test("refuse whole requests: what comes before the refused part is not applied", async () => {
    play = openPlay();
    const { guild, mock, bot } = play;
    guild.role({ name: "nicks", permissions: ["MANAGE_NICKNAMES"] }).member({ name: "clerk", roles: ["nicks"] });
    const clerk = createAstral({ ...mock.astral.userOptions(), token: guild.tokenOf("clerk") });
    const at = { guild_id: guild.id, user_id: play.guestId };
    expect(await refusal(clerk.members.update(at, { nick: "Bee", mute: true }))).toBe("MISSING_PERMISSIONS");
    expect((await bot.members.get(at)).nick).toBeNull();
  });
});

describe("clicks", () => {
  test("are checked from the channel to the webhook, in this order", async () => {
    play = openPlay();
    const { bot, guest, guild, channelId } = play;
    const button = { type: 2, style: 1, label: "Yes", custom_id: "yes" } as const;
    const select = {
      type: 3,
      custom_id: "pick",
      options: [
        { label: "A", value: "a" },
        { label: "B", value: "b" },
      ],
      max_values: 2,
    } as const;
    const components = [
      { type: 1, components: [button] },
      { type: 1, components: [select] },
    ] as const;
    const webhook = await bot.webhooks.create(channelId, { name: "ask" });
    const at = { webhook_id: webhook.id, webhook_token: webhook.token };
    const asked = await bot.webhooks.execute(at, { content: "?", components }, { query: { wait: true } });
    const plain = await bot.messages.create(channelId, { content: "?", components });
    const secret = idOf(
      guild.channel({ name: "secret", overwrites: { "@everyone": { deny: ["VIEW_CHANNEL"] } } }).channels,
      "secret",
    );
    const click = (custom_id: string, extra: object = {}): Promise<unknown> =>
      refusal(guest.interactions.click({ channel_id: channelId, message_id: asked?.id ?? "", custom_id, ...extra }));
    expect(await click("yes", { channel_id: "1" })).toBe("UNKNOWN_CHANNEL");
    expect(await click("yes", { channel_id: secret })).toBe("MISSING_PERMISSIONS");
    expect(await click("yes", { message_id: "1" })).toBe("UNKNOWN_MESSAGE");
    expect(await click("no")).toBe("INVALID_FORM_BODY custom_id");
    expect(await click("yes", { values: ["a"] })).toBe("INVALID_FORM_BODY values");
    expect(await click("pick")).toBe("INVALID_FORM_BODY values");
    expect(await click("pick", { values: ["a", "z"] })).toBe("INVALID_FORM_BODY values");
    expect(await click("yes", { message_id: plain.id })).toBe("INVALID_FORM_BODY message_id");
    expect(await click("pick", { values: ["a", "b"] })).toBe("accepted");
    await bot.webhooks.delete(webhook.id);
    expect(await click("yes")).toBe("UNKNOWN_WEBHOOK");
  });

  test("are tried five times over half an hour, and given up after a final answer", async () => {
    for (const [status, attempts] of [
      [503, 5],
      [429, 5],
      [404, 1],
      [204, 1],
    ] as const) {
      play = openPlay();
      const { mock } = play;
      let seen = 0;
      mock.receive("https://bot.example/clicks", () => {
        seen += 1;
        return { status, headers: {}, body: "" };
      });
      await clickYes(play);
      for (let minute = 0; minute < 40; minute += 1) await mock.clock.advance("1m");
      expect(seen, `after ${status}`).toBe(attempts);
    }
  });

  test("wait for their next attempt in a snapshot too", async () => {
    play = openPlay();
    const { mock } = play;
    let seen = 0;
    mock.receive("https://bot.example/clicks", () => ({
      status: (seen += 1) === 1 ? 503 : 204,
      headers: {},
      body: "",
    }));
    await clickYes(play);
    await mock.clock.advance(1);
    const waiting = mock.snapshot();
    for (const times of [2, 3]) {
      mock.restore(waiting);
      await mock.clock.advance("1h");
      expect(seen).toBe(times);
    }
  });
});

test("a body that is no JSON counts as an empty one", async () => {
  play = openPlay();
  const { baseUrl, fetch, token } = play.mock.astral.userOptions();
  const headers = { authorization: token, "content-type": "application/json" };
  const answer = await fetch(`${baseUrl}/guilds/${play.guildId}/roles`, { method: "POST", headers, body: "{" });
  expect([answer.status, await answer.json()]).toMatchObject([
    400,
    { code: "INVALID_FORM_BODY", errors: [{ path: "name" }] },
  ]);
});

test("worlds do not share anything: a token of one is unknown to the other", async () => {
  play = openPlay();
  const other = play.mock.world();
  expect(other.astral.token).not.toBe(play.mock.astral.token);
  const client = createAstral(other.astral.options());
  expect((await client.users.listGuilds()).items.map(({ id }) => id)).toEqual([other.astral.guildId]);
  expect(await refusal(client.guilds.get(play.guildId))).toBe("UNKNOWN_GUILD");
});

describe("groups", () => {
  test("belong to their owner, who passes them on, and end with their last member", async () => {
    play = openPlay();
    const { owner, guest, ownerId, guestId, botId } = play;
    const group = await owner.users.createChannel({ recipients: [guestId, botId] });
    const named = await guest.channels.update(group.id, { name: "Friends", nicks: { [guestId]: "Bee" } });
    expect(named).toMatchObject({ type: 3, name: "Friends", owner_id: ownerId, nicks: { [guestId]: "Bee" } });
    expect(await refusal(guest.channels.update(group.id, { owner_id: guestId }))).toBe("MISSING_PERMISSIONS");
    expect(await refusal(guest.channels.removeRecipient({ channel_id: group.id, user_id: botId }))).toBe(
      "MISSING_PERMISSIONS",
    );
    await owner.channels.delete(group.id);
    expect((await guest.channels.get(group.id)).owner_id).toBe(guestId);
    await guest.channels.removeRecipient({ channel_id: group.id, user_id: botId });
    await guest.channels.delete(group.id);
    expect(await refusal(guest.channels.get(group.id))).toBe("UNKNOWN_CHANNEL");
  });

  test("are not what a direct message of two or a guild's channel is", async () => {
    play = openPlay();
    const { owner, guest, bot, guestId, botId, channelId } = play;
    const dm = await owner.users.createChannel({ recipient_id: guestId });
    expect(await refusal(owner.channels.update(dm.id, { name: "x" }))).toBe("INVALID_CHANNEL_TYPE");
    expect(await refusal(bot.channels.addRecipient({ channel_id: channelId, user_id: botId }))).toBe(
      "INVALID_CHANNEL_TYPE",
    );
    expect(await refusal(bot.channels.get(dm.id))).toBe("UNKNOWN_CHANNEL");
    await owner.messages.create(dm.id, { content: "hi" });
    await owner.channels.delete(dm.id);
    expect((await guest.messages.list(dm.id)).items.map(({ content }) => content)).toEqual(["hi"]);
    expect((await owner.users.createChannel({ recipient_id: guestId })).id).toBe(dm.id);
  });
});

describe("channels", () => {
  test("keep to categories of their own guild, one level deep", async () => {
    play = openPlay();
    const { bot, mock, guildId, channelId, voiceId } = play;
    const category = await bot.guilds.createChannel(guildId, { name: "Docs", type: 4 });
    const foreign = mock.astral.guild().channel({ name: "far", type: 4 }).channels["far"] ?? "";
    expect(await refusal(bot.channels.update(channelId, { parent_id: voiceId }))).toBe("INVALID_FORM_BODY parent_id");
    expect(await refusal(bot.channels.update(channelId, { parent_id: foreign }))).toBe("UNKNOWN_CHANNEL");
    expect(await refusal(bot.guilds.createChannel(guildId, { name: "Inner", type: 4, parent_id: category.id }))).toBe(
      "INVALID_FORM_BODY parent_id",
    );
    expect(await refusal(bot.channels.update(voiceId, { rtc_region: "the-moon" }))).toBe(
      "INVALID_FORM_BODY rtc_region",
    );
    await bot.guilds.moveChannels(guildId, [{ id: channelId, parent_id: category.id, lock_permissions: true }]);
    expect((await bot.channels.get(channelId)).parent_id).toBe(category.id);
    await bot.channels.delete(category.id);
    expect((await bot.channels.get(channelId)).parent_id).toBeNull();
  });

  test("take their category's overwrites, unless they come with some of their own", async () => {
    play = openPlay();
    const { bot, guildId } = play;
    const deny = [{ id: guildId, type: 0 as const, deny: "2048" }];
    const category = await bot.guilds.createChannel(guildId, { name: "Quiet", type: 4, permission_overwrites: deny });
    const inside = await bot.guilds.createChannel(guildId, { name: "a", parent_id: category.id });
    expect(inside.permission_overwrites).toEqual([{ id: guildId, type: 0, allow: "0", deny: "2048" }]);
    const own = await bot.guilds.createChannel(guildId, {
      name: "b",
      parent_id: category.id,
      permission_overwrites: [],
    });
    expect(own.permission_overwrites).toEqual([]);
  });
});

test("a moderator moves, mutes and disconnects people in voice, and they hear of it", async () => {
  play = openPlay();
  await play.listen();
  const { bot, guild, guildId, guestId, voiceId, mock } = play;
  const at = { guild_id: guildId, user_id: guestId };
  expect(await refusal(bot.members.update(at, { channel_id: voiceId }))).toBe("INVALID_FORM_BODY channel_id");
  const { gatewayUrl: url, clock, random, WebSocket } = mock.astral.userOptions();
  const gateway = createGateway({ profile: astral, url, token: guild.tokenOf("bea"), clock, random, WebSocket });
  await gateway.connect();
  await joinVoice(gateway, { guild_id: guildId, channel_id: voiceId });
  const second = idOf(guild.channel({ name: "Second", type: 2 }).channels, "Second");
  await bot.members.update(at, { channel_id: second });
  expect(await play.event("VOICE_STATE_UPDATE")).toMatchObject({ user_id: guestId, channel_id: second });
  await bot.members.update(at, { mute: true });
  expect(await play.event("VOICE_STATE_UPDATE")).toMatchObject({ user_id: guestId, mute: true });
  await bot.members.update(at, { channel_id: null });
  expect(await play.event("VOICE_STATE_UPDATE")).toMatchObject({ user_id: guestId, channel_id: null });
  await gateway.close();
});
