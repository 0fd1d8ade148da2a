import { createProofKey, createFluxer } from "../../src/index.js";
import { expect } from "vitest";
import { asFluxer, pixel, type Cases, type Play } from "./play.js";

const relay = { name: "berlin", url: "https://relay.example", latitude: 52.5, longitude: 13.4, public_key: "x" };

/** Operations that only Fluxer has, and those whose effect shows in another way than on Astral. */
export const fluxerCases: Cases = {
  "instance.discover": async (play) => {
    const { endpoints } = await asFluxer(play.bot).instance.discover();
    const discovered = createFluxer({ ...withoutBase(play), instanceUrl: "https://api.fluxer.app" });
    expect((await discovered.users.getMe()).id).toBe(play.botId);
    const sent = await play.bot.messages.create(
      play.channelId,
      {},
      { files: [{ content: new Uint8Array(1), filename: "a.bin" }] },
    );
    expect(sent.attachments[0]?.url?.startsWith(endpoints.media)).toBe(true);
  },
  "instance.getSsoStatus": async ({ bot }) => {
    const status = await asFluxer(bot).instance.getSsoStatus();
    const { sso } = await asFluxer(bot).instance.discover();
    expect(status).toMatchObject({ enabled: sso?.["enabled"], enforced: sso?.["enforced"] });
  },
  "instance.getTelemetry": async ({ bot, mock }) => {
    mock.fluxer.configure({ telemetry: true });
    expect(await asFluxer(bot).instance.getTelemetry()).toMatchObject({
      telemetry_enabled: true,
      service: "fluxer_api",
    });
    mock.fluxer.configure({ telemetry: false });
    expect(await asFluxer(bot).instance.getTelemetry().safe()).toMatchObject({ error: { code: "NOT_FOUND" } });
    await bot.users.getMe();
  },
  "relays.list": async ({ bot, mock }) => {
    const { relays } = relaysOf(bot, mock);
    await relays.register({ ...relay, name: "tokyo", latitude: 35.7, longitude: 139.7 });
    await relays.register(relay);
    const near = (await relays.list({ lat: 52, lon: 13 })).items;
    expect(near.map(({ name }) => name)).toEqual(["berlin", "tokyo"]);
    expect(near[0]?.distance_km).toBeLessThan(100);
    await mock.clock.advance("91s");
    expect((await relays.list()).items).toEqual([]);
  },
  "relays.register": async ({ bot, mock }) => {
    const { relays } = relaysOf(bot, mock);
    const made = await relays.register(relay);
    expect(made).toMatchObject({ region: "unknown", capacity: 1000 });
    expect(await relays.getStatus(made.id)).toEqual(made);
  },
  "relays.getStatus": async ({ bot, mock }) => {
    const { relays } = relaysOf(bot, mock);
    const { id } = await relays.register(relay);
    await mock.clock.advance("91s");
    expect(await relays.getStatus(id)).toMatchObject({ healthy: false });
  },
  "relays.heartbeat": async ({ bot, mock }) => {
    const { relays } = relaysOf(bot, mock);
    const { id } = await relays.register(relay);
    await mock.clock.advance("60s");
    expect(await relays.heartbeat(id)).toEqual({ status: "ok" });
    await mock.clock.advance("60s");
    expect(await relays.getStatus(id)).toMatchObject({ healthy: true });
  },
  "relays.delete": async ({ bot, mock }) => {
    const { relays } = relaysOf(bot, mock);
    const { id } = await relays.register(relay);
    expect(await relays.delete(id)).toEqual({ status: "deleted" });
    expect((await relays.list()).items).toEqual([]);
  },
  "applications.getMe": async ({ bot, applicationId }) => {
    expect(await bot.applications.getMe()).toMatchObject({ id: applicationId, bot: { id: applicationId } });
    expect((await bot.users.getMe()).id).toBe(applicationId);
  },
  "applications.getOwn": async ({ bot, owner, applicationId, mock }) => {
    expect(await asFluxer(bot).applications.getOwn()).toMatchObject({ id: applicationId });
    const second = mock.fluxer.bot({ name: "second" });
    const all = (await asFluxer(owner).applications.getOwn()) as unknown as readonly { readonly id: string }[];
    expect(all.map(({ id }) => id)).toEqual([applicationId, second.applicationId]);
    expect(await bot.applications.getPublic(second.applicationId)).toMatchObject({ name: "second" });
  },
  "applications.create": async ({ mock, owner }) => {
    const { baseUrl, fetch, token } = mock.fluxer.userOptions();
    const body = JSON.stringify({ name: "third", bot_public: false });
    const made = await fetch(`${baseUrl}/oauth2/applications`, {
      method: "POST",
      headers: { authorization: token },
      body,
    });
    const { id, bot } = (await made.json()) as { readonly id: string; readonly bot: { readonly token: string } };
    expect(await owner.applications.getPublic(id)).toMatchObject({ name: "third", bot_public: false });
    expect((await createFluxer({ ...mock.fluxer.options(), token: bot.token }).users.getMe()).id).toBe(id);
  },
  "applications.getPublic": async ({ bot, applicationId }) => {
    const { name } = await bot.applications.getMe();
    expect(await bot.applications.getPublic(applicationId)).toMatchObject({
      id: applicationId,
      name,
      scopes: expect.arrayContaining(["identify"]),
    });
  },
  "users.getMe": async ({ bot, botId }) => {
    expect(await bot.users.getMe()).toMatchObject({ id: botId, bot: true, is_staff: false });
    expect(await bot.users.get(botId)).toMatchObject({ id: botId });
  },
  "users.get": async ({ bot, guestId, guildId }) => {
    expect(await bot.users.get(guestId)).toMatchObject({ username: "bea" });
    expect((await bot.members.get({ guild_id: guildId, user_id: guestId })).user.username).toBe("bea");
  },
  "users.getProfile": async ({ bot, guildId, guestId }) => {
    await bot.members.update({ guild_id: guildId, user_id: guestId }, { nick: "B" });
    const profile = await asFluxer(bot).users.getProfile(guestId, { guild_id: guildId, with_mutual_guilds: true });
    expect(profile).toMatchObject({
      user: { id: guestId },
      guild_member: { nick: "B" },
      mutual_guilds: [{ id: guildId, nick: "B" }],
    });
  },
  "users.listGuilds": async ({ bot, mock, guildId }) => {
    const third = mock.fluxer.guild({ name: "Third" }).id;
    const guilds = (await bot.users.listGuilds()).items;
    expect(guilds.map(({ id }) => id)).toEqual([mock.fluxer.guildId, guildId, third]);
    expect(BigInt(guilds[1]?.permissions ?? "0") & 8n).toBe(8n);
    expect((await bot.guilds.get(third)).name).toBe("Third");
  },
  "users.leaveGuild": async (play) => {
    await play.listen();
    await play.bot.users.leaveGuild(play.guildId);
    expect(await play.event("GUILD_DELETE")).toMatchObject({ id: play.guildId });
    expect((await play.owner.members.list(play.guildId, { limit: 10 })).items).toHaveLength(2);
  },
  "guilds.get": async ({ bot, guild, guildId, channelId, voiceId }) => {
    await bot.guilds.update(guildId, { name: "Renamed" });
    const details = await asFluxer(bot).guilds.get(guildId);
    expect(details).toMatchObject({ name: "Renamed", member_count: 3 });
    expect(details.roles?.map(({ name }) => name)).toEqual(["@everyone", "helper", "admin"]);
    expect(details.channels?.map(({ id }) => id)).toEqual([channelId, voiceId]);
    expect(guild.id).toBe(details.id);
  },
  "guilds.moveChannels": async (play) => {
    const { bot, guild, guildId, channelId } = play;
    const other = guild.channel({ name: "other" }).channels["other"] ?? "";
    await play.listen();
    await bot.guilds.moveChannels(guildId, [{ id: channelId, preceding_sibling_id: other } as never]).safe();
    const order = [
      { id: other, position: 0 },
      { id: channelId, preceding_sibling_id: other },
    ];
    await asFluxer(bot).guilds.moveChannels(guildId, order);
    await play.event("CHANNEL_UPDATE_BULK");
    expect((await bot.guilds.listChannels(guildId)).items.map(({ name }) => name)).toEqual(["other", "talk", "Voice"]);
  },
  "channels.startTyping": async (play) => {
    await play.listen();
    await play.bot.channels.startTyping(play.channelId);
    expect(await play.event("TYPING_START")).toMatchObject({
      channel_id: play.channelId,
      user_id: play.botId,
      timestamp: Math.floor(play.mock.clock.now() / 1000),
    });
  },
  "channels.getSlowmode": async ({ bot, guest, guild }) => {
    const slow = guild.channel({ name: "slow", slowmodeSeconds: 30 }).channels["slow"] ?? "";
    await guest.messages.create(slow, { content: "one" });
    expect(await asFluxer(guest).channels.getSlowmode(slow)).toMatchObject({
      rate_limit_per_user: 30,
      retry_after_ms: 30_000,
      can_bypass: false,
    });
    expect(await asFluxer(bot).channels.getSlowmode(slow)).toMatchObject({
      retry_after_ms: 0,
      next_send_allowed_at: null,
      can_bypass: true,
    });
  },
  "messages.delete": async (play) => {
    await play.listen();
    const { id } = play.mock.fluxer.say(play.channelId, "gone");
    await play.bot.messages.delete({ channel_id: play.channelId, message_id: id });
    expect(await play.event("MESSAGE_DELETE")).toMatchObject({ id, content: "gone", author_id: play.ownerId });
    expect((await play.bot.messages.list(play.channelId)).items).toEqual([]);
    const [entry] = (await play.bot.auditLogs.list(play.guildId)).items;
    expect(entry).toMatchObject({ action_type: 72 });
    expect(await play.event("GUILD_AUDIT_LOG_ENTRY_CREATE")).toMatchObject({ id: entry?.id, guild_id: play.guildId });
  },
  "messages.bulkDelete": async (play) => {
    await play.listen();
    const ids = ["a", "b", "c"].map((text) => play.mock.fluxer.say(play.channelId, text).id);
    await play.bot.messages.bulkDelete(play.channelId, { message_ids: [...ids.slice(0, 2), "1"] });
    expect(await play.event("MESSAGE_DELETE_BULK")).toMatchObject({ ids: ids.slice(0, 2) });
    expect((await play.bot.messages.list(play.channelId)).items.map(({ id }) => id)).toEqual(ids.slice(2));
  },
  "reactions.listUsers": async ({ mock, bot, guest, guestId, botId, channelId }) => {
    const at = { channel_id: channelId, message_id: mock.fluxer.say(channelId, "vote").id, emoji: "🎉" };
    await guest.reactions.add(at);
    await bot.reactions.add(at);
    const seen: string[] = [];
    for await (const { id } of asFluxer(bot).reactions.listUsers(at, { limit: 1 })) seen.push(id);
    expect(seen).toEqual([botId, guestId].sort());
  },
  "reactions.list": async ({ mock, bot, guest, guestId, channelId }) => {
    const at = { channel_id: channelId, message_id: mock.fluxer.say(channelId, "vote").id, emoji: "🎉" };
    await guest.reactions.add(at);
    await bot.reactions.add(at);
    const { baseUrl, fetch, token } = mock.fluxer.options();
    const path = `/channels/${channelId}/messages/${at.message_id}/reactions/${encodeURIComponent("🎉")}?limit=1`;
    const response = await fetch(`${baseUrl}${path}`, { headers: { authorization: `Bot ${token}` } });
    expect(response.headers.get("x-has-more")).toBe("true");
    expect((await bot.reactions.list(at)).items.map(({ id }) => id)).toContain(guestId);
  },
  "attachments.plan": async ({ mock, bot, channelId }) => {
    const file = { id: 0, filename: "a.txt", file_size: 5, content_type: "text/plain" };
    const { attachments } = await asFluxer(bot).attachments.plan(channelId, { attachments: [file] });
    const [planned] = attachments;
    const { fetch } = mock.fluxer.options();
    const put = await fetch(planned?.upload_url ?? "", { method: "PUT", body: "hello" });
    expect([put.status, put.headers.get("etag") === null]).toEqual([200, false]);
    const sent = await asFluxer(bot).messages.create(channelId, {
      attachments: [{ ...file, upload_filename: planned?.upload_filename ?? "" }],
    });
    const served = await fetch(sent.attachments[0]?.url ?? "");
    expect(await served.text()).toBe("hello");
  },
  "attachments.complete": async ({ bot, channelId }) => {
    const bytes = new Uint8Array(10 * 1024 * 1024 + 7).fill(3);
    const attachments = await asFluxer(bot).attachments.upload(channelId, [{ content: bytes, filename: "big.bin" }]);
    const sent = await asFluxer(bot).messages.create(channelId, { attachments });
    expect(sent.attachments[0]).toMatchObject({ filename: "big.bin", size: bytes.length });
  },
  "members.list": async ({ bot, guildId, guestId }) => {
    expect((await bot.members.list(guildId)).items).toHaveLength(1);
    const all = (await bot.members.list(guildId, { limit: 10 })).items.map(({ user }) => user.id);
    expect(all).toContain(guestId);
    await bot.members.remove({ guild_id: guildId, user_id: guestId });
    expect((await bot.members.list(guildId, { limit: 10 })).items).toHaveLength(2);
  },
  "members.search": async ({ bot, guildId, guestId, roleId }) => {
    await bot.members.addRole({ guild_id: guildId, user_id: guestId, role_id: roleId });
    const found = await asFluxer(bot).members.search(guildId, { query: "BE", role_ids: [roleId] });
    expect(found).toMatchObject({ total_result_count: 1, members: [{ user: { id: guestId }, roles: [roleId] }] });
  },
  "roles.setHoistPositions": async (play) => {
    await play.listen();
    await asFluxer(play.bot).roles.setHoistPositions(play.guildId, [{ id: play.roleId, hoist_position: 4 }]);
    await play.event("GUILD_ROLE_UPDATE_BULK");
    expect((await play.bot.roles.list(play.guildId)).items.find(({ id }) => id === play.roleId)?.hoist_position).toBe(
      4,
    );
  },
  "roles.resetHoistPositions": async ({ bot, guildId, roleId }) => {
    await asFluxer(bot).roles.setHoistPositions(guildId, [{ id: roleId, hoist_position: 4 }]);
    await asFluxer(bot).roles.resetHoistPositions(guildId);
    expect((await bot.roles.list(guildId)).items.every(({ hoist_position: position }) => position === null)).toBe(true);
  },
  "emojis.clone": async (play) => {
    const { id } = await play.bot.emojis
      .create(play.mock.fluxer.guildId, { name: "wave", image: pixel })
      .safe()
      .then(() => ownersEmoji(play));
    await play.listen();
    const copy = await asFluxer(play.bot).emojis.clone(play.guildId, { source_emoji_id: id, name: "wave2" });
    await play.event("GUILD_EMOJIS_UPDATE");
    expect((await play.bot.emojis.list(play.guildId)).items).toMatchObject([{ id: copy.id, name: "wave2" }]);
  },
  "emojis.getMetadata": async (play) => {
    const { id } = await ownersEmoji(play);
    expect(await asFluxer(play.bot).emojis.getMetadata(id)).toMatchObject({
      id,
      guild_id: play.mock.fluxer.guildId,
      allow_cloning: true,
    });
  },
  "stickers.clone": async ({ bot, owner, mock, guildId }) => {
    const { id } = await owner.stickers.create(mock.fluxer.guildId, { name: "wave", image: pixel, tags: ["hi"] });
    await asFluxer(bot).stickers.clone(guildId, { source_sticker_id: id });
    expect((await bot.stickers.list(guildId)).items).toMatchObject([{ name: "wave", tags: ["hi"] }]);
  },
  "stickers.getMetadata": async ({ bot, owner, mock }) => {
    const { id } = await owner.stickers.create(mock.fluxer.guildId, { name: "wave", image: pixel });
    expect(await asFluxer(bot).stickers.getMetadata(id)).toMatchObject({ guild_id: mock.fluxer.guildId, name: "wave" });
  },
  "invites.accept": async (play) => {
    await play.listen();
    const { code } = await play.bot.invites.create(play.channelId);
    const cy = play.mock.fluxer.person({ name: "cy" });
    await createFluxer(cy.options()).invites.accept(code);
    expect(await play.event("GUILD_MEMBER_ADD")).toMatchObject({ guild_id: play.guildId, user: { id: cy.id } });
    expect((await play.bot.members.get({ guild_id: play.guildId, user_id: cy.id })).user.username).toBe("cy");
    expect((await play.bot.invites.listForGuild(play.guildId)).items[0]).toMatchObject({ uses: 1 });
  },
  "oauth2.consent": async (play) => {
    await play.listen();
    const second = play.mock.fluxer.bot({ name: "second" });
    await play.owner.oauth2.consent({
      client_id: second.applicationId,
      scope: "bot",
      guild_id: play.guildId,
      permissions: "8192",
    });
    expect(await play.event("GUILD_MEMBER_ADD")).toMatchObject({ user: { id: second.id } });
    expect((await play.bot.roles.list(play.guildId)).items.find(({ name }) => name === "second")?.permissions).toBe(
      "8192",
    );
  },
  "webhooks.get": async ({ bot, channelId }) => {
    const { id } = await bot.webhooks.create(channelId, { name: "builds" });
    await bot.webhooks.update(id, { name: "deploys" });
    expect(await bot.webhooks.get(id)).toMatchObject({ name: "deploys" });
  },
  "webhooks.getMessage": async (play) => {
    const { at, id } = await webhookMessage(play);
    expect(await asFluxer(play.bot).webhooks.getMessage({ ...at, message_id: id })).toMatchObject({
      id,
      content: "built",
    });
  },
  "webhooks.editMessage": async (play) => {
    const { at, id } = await webhookMessage(play);
    await play.listen();
    await asFluxer(play.bot).webhooks.editMessage({ ...at, message_id: id }, { content: "built twice" });
    expect(await play.event("MESSAGE_UPDATE")).toMatchObject({ id, content: "built twice" });
    expect((await play.bot.messages.list(play.channelId)).items[0]?.content).toBe("built twice");
  },
  "webhooks.deleteMessage": async (play) => {
    const { at, id } = await webhookMessage(play);
    await asFluxer(play.bot).webhooks.deleteMessage({ ...at, message_id: id });
    expect((await play.bot.messages.list(play.channelId)).items).toEqual([]);
  },
  "webhooks.executeInstatus": async ({ bot, channelId }) => {
    const { id, token } = await bot.webhooks.create(channelId, { name: "status" });
    await asFluxer(bot).webhooks.executeInstatus(
      { webhook_id: id, webhook_token: token },
      { incident: { name: "Voice is down", status: "INVESTIGATING" } },
    );
    expect((await bot.messages.list(channelId)).items[0]?.embeds[0]).toMatchObject({
      title: "Voice is down",
      description: "INVESTIGATING",
    });
  },
  "oauth2.token": async (play) => {
    const { tokens } = await login(play);
    const bearer = createFluxer({ ...play.mock.fluxer.options(), tokenType: "bearer", token: tokens.access_token });
    expect(await bearer.users.getMe()).toMatchObject({ id: play.ownerId, email: "ada@example.com" });
    const client = { client_id: play.applicationId, client_secret: play.mock.fluxer.clientSecret };
    const fresh = await play.bot.oauth2.token({
      grant_type: "refresh_token",
      refresh_token: tokens.refresh_token,
      ...client,
    });
    expect(fresh.refresh_token).not.toBe(tokens.refresh_token);
    const again = await play.bot.oauth2
      .token({ grant_type: "refresh_token", refresh_token: tokens.refresh_token, ...client })
      .safe();
    expect(again).toMatchObject({ error: { code: "invalid_grant" } });
    expect(await bearer.users.getMe().safe()).toMatchObject({ error: { code: "UNAUTHORIZED" } });
  },
};

function withoutBase({ mock }: Play): Omit<ReturnType<Play["mock"]["fluxer"]["options"]>, "baseUrl"> {
  const { baseUrl: _, ...rest } = mock.fluxer.options();
  return rest;
}

function relaysOf(bot: Play["bot"], mock: Play["mock"]): ReturnType<typeof asFluxer> {
  mock.fluxer.configure({ relayDirectory: true });
  return asFluxer(bot);
}

function ownersEmoji({ owner, mock }: Play): Promise<{ readonly id: string }> {
  return owner.emojis.create(mock.fluxer.guildId, { name: "wave", image: pixel });
}

async function webhookMessage({
  bot,
  channelId,
}: Play): Promise<{ readonly at: { webhook_id: string; webhook_token: string }; readonly id: string }> {
  const { id: webhook_id, token: webhook_token } = await bot.webhooks.create(channelId, { name: "builds" });
  const at = { webhook_id, webhook_token };
  const message = await bot.webhooks.execute(at, { content: "built" }, { query: { wait: true } });
  return { at, id: message?.id ?? "" };
}

async function login({
  owner,
  bot,
  mock,
  applicationId,
}: Play): Promise<{ readonly tokens: Awaited<ReturnType<Play["bot"]["oauth2"]["token"]>> }> {
  const { verifier, challenge } = await createProofKey();
  const redirect_uri = "https://app.example/callback";
  const { redirect_to: to } = await owner.oauth2.consent({
    client_id: applicationId,
    redirect_uri,
    response_type: "code",
    scope: "identify email",
    code_challenge: challenge,
    code_challenge_method: "S256",
  });
  const code = new URL(to ?? "").searchParams.get("code") ?? "";
  const client = { client_id: applicationId, client_secret: mock.fluxer.clientSecret };
  return {
    tokens: await bot.oauth2.token({
      grant_type: "authorization_code",
      code,
      redirect_uri,
      code_verifier: verifier,
      ...client,
    }),
  };
}
