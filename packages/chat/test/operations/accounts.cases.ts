import { createHash, createHmac } from "node:crypto";
import { expect } from "vitest";
import { createAstral, type Astral } from "../../src/index.js";
import { pixel, type Cases, type Play } from "./play.js";

const redirect = "https://app.example/callback";

export const accountCases: Cases = {
  "gateway.getBot": async (play) => {
    expect(await play.bot.gateway.getBot()).toMatchObject({ shards: 1, session_start_limit: { remaining: 999 } });
    await play.listen();
    await play.event("READY");
  },
  "users.getMe": async ({ bot, botId }) => {
    await bot.users.updateMe({ bio: "I say pong." });
    expect(await bot.users.getMe()).toMatchObject({ id: botId, bot: true, bio: "I say pong." });
  },
  "users.updateMe": async (play) => {
    await play.listen();
    await play.bot.users.updateMe({ username: "ponger", avatar: pixel });
    expect(await play.event("USER_UPDATE")).toMatchObject({ username: "ponger", avatar: expect.any(String) });
    expect(await play.owner.users.get(play.botId)).toMatchObject({ username: "ponger" });
  },
  "users.get": async ({ bot, owner, ownerId }) => {
    await owner.users.updateMe({ global_name: "Countess" });
    expect(await bot.users.get(ownerId)).toMatchObject({ username: "ada", global_name: "Countess" });
  },
  "users.listChannels": async ({ bot, ownerId }) => {
    const { id } = await bot.users.createChannel({ recipient_id: ownerId });
    expect((await bot.users.listChannels()).items).toMatchObject([{ id, recipients: [{ id: ownerId }] }]);
  },
  "users.createChannel": async (play) => {
    await play.listen();
    const dm = await play.bot.users.createChannel({ recipient_id: play.ownerId });
    expect(await play.event("CHANNEL_CREATE")).toMatchObject({ id: dm.id, type: 1 });
    await play.bot.messages.create(dm.id, { content: "hi" });
    expect((await play.owner.messages.list(dm.id)).items.map(({ content }) => content)).toEqual(["hi"]);
  },
  "users.listGuilds": async ({ bot, mock, guildId }) => {
    await bot.guilds.create({ name: "Third" });
    const guilds = (await bot.users.listGuilds()).items;
    expect(guilds.map(({ name }) => name)).toEqual(["Antiphon", "Lab", "Third"]);
    expect(guilds.slice(0, 2).map(({ id }) => id)).toEqual([mock.astral.guildId, guildId]);
    expect(BigInt(guilds[1]?.permissions ?? "0") & 8n).toBe(8n);
  },
  "users.leaveGuild": async (play) => {
    await play.listen();
    await play.bot.users.leaveGuild(play.guildId);
    expect(await play.event("GUILD_DELETE")).toEqual({ id: play.guildId });
    expect((await play.owner.members.list(play.guildId)).items).toHaveLength(2);
  },
  "users.listRelationships": async ({ mock, bot, owner, guestId }) => {
    mock.astral.relate(mock.astral.personId, guestId);
    expect((await owner.users.listRelationships()).items).toMatchObject([
      { id: guestId, type: 1, user: { username: "bea" } },
    ]);
    expect((await bot.users.listRelationships()).items).toEqual([]);
    expect((await owner.users.get(guestId)).username).toBe("bea");
  },
  "applications.getMe": async ({ bot, owner, applicationId }) => {
    await owner.applications.update(applicationId, { name: "renamed" });
    expect(await bot.applications.getMe()).toMatchObject({
      id: applicationId,
      name: "renamed",
      bot: { id: applicationId },
    });
  },
  "applications.list": async ({ owner, applicationId }) => {
    const { id } = await owner.applications.create({ name: "second" });
    expect((await owner.applications.list()).items.map((application) => application.id)).toEqual([applicationId, id]);
  },
  "applications.create": async (play) => {
    const made = await play.owner.applications.create({ name: "second", redirect_uris: [redirect] });
    expect(made.client_secret).toEqual(expect.any(String));
    expect(await asBot(play, made.bot?.token).applications.getMe()).toMatchObject({ id: made.id, name: "second" });
  },
  "applications.get": async ({ owner, applicationId }) => {
    await owner.applications.update(applicationId, { bot_require_code_grant: true });
    expect(await owner.applications.get(applicationId)).toMatchObject({
      id: applicationId,
      bot_require_code_grant: true,
    });
  },
  "applications.getPublic": async ({ bot, owner, applicationId }) => {
    await owner.applications.update(applicationId, { name: "renamed" });
    expect(await bot.applications.getPublic(applicationId)).toMatchObject({ name: "renamed", bot_public: true });
  },
  "applications.update": async ({ bot, owner, applicationId }) => {
    await owner.applications.update(applicationId, { bot_public: false, redirect_uris: [redirect] });
    expect(await bot.applications.getPublic(applicationId)).toMatchObject({
      bot_public: false,
      redirect_uris: [redirect],
    });
  },
  "applications.delete": async (play) => {
    await play.listen();
    await play.owner.applications.delete(play.applicationId);
    expect(await play.event("GUILD_MEMBER_REMOVE")).toMatchObject({ user: { id: play.botId } });
    expect(await play.owner.users.get(play.botId).safe()).toMatchObject({ error: { code: "UNKNOWN_USER" } });
    expect(await play.bot.users.getMe().safe()).toMatchObject({ error: { code: "UNAUTHORIZED" } });
  },
  "applications.updateBot": async ({ bot, owner, applicationId }) => {
    await owner.applications.updateBot(applicationId, { bio: "I say pong.", avatar: pixel });
    expect(await bot.users.getMe()).toMatchObject({ bio: "I say pong.", avatar: expect.any(String) });
  },
  "applications.resetBotToken": async (play) => {
    await play.listen();
    const { token } = await play.owner.applications.resetBotToken(play.applicationId);
    expect(await play.bot.users.getMe().safe()).toMatchObject({ error: { code: "UNAUTHORIZED" } });
    expect(await asBot(play, token).users.getMe()).toMatchObject({ id: play.botId });
  },
  "applications.resetClientSecret": async ({ bot, owner, applicationId }) => {
    const { client_secret } = await owner.applications.resetClientSecret(applicationId);
    expect(await bot.oauth2.introspect({ token: "x", client_id: applicationId, client_secret })).toEqual({
      active: false,
    });
  },
  "webhooks.listForGuild": async ({ bot, guildId, channelId, botId }) => {
    const { id } = await bot.webhooks.create(channelId, { name: "builds" });
    expect((await bot.webhooks.listForGuild(guildId)).items).toMatchObject([{ id, user: { id: botId } }]);
  },
  "webhooks.listForChannel": async ({ bot, channelId, voiceId }) => {
    const { id } = await bot.webhooks.create(channelId, { name: "builds" });
    expect((await bot.webhooks.listForChannel(channelId)).items.map((webhook) => webhook.id)).toEqual([id]);
    expect((await bot.webhooks.listForChannel(voiceId)).items).toEqual([]);
  },
  "webhooks.create": async (play) => {
    await play.listen();
    const { id, token } = await play.bot.webhooks.create(play.channelId, { name: "builds" });
    expect(await play.event("WEBHOOKS_UPDATE")).toEqual({ guild_id: play.guildId, channel_id: play.channelId });
    expect(await play.bot.webhooks.getWithToken({ webhook_id: id, webhook_token: token })).toMatchObject({
      id,
      name: "builds",
    });
  },
  "webhooks.get": async ({ bot, channelId }) => {
    const { id } = await bot.webhooks.create(channelId, { name: "builds" });
    await bot.webhooks.update(id, { name: "deploys" });
    expect(await bot.webhooks.get(id)).toMatchObject({ name: "deploys", interaction_url: null });
  },
  "webhooks.update": async ({ bot, channelId, voiceId }) => {
    const { id } = await bot.webhooks.create(channelId, { name: "builds" });
    await bot.webhooks.update(id, { channel_id: voiceId });
    expect((await bot.webhooks.listForChannel(voiceId)).items.map((webhook) => webhook.id)).toEqual([id]);
  },
  "webhooks.delete": async ({ bot, channelId, guildId }) => {
    const { id } = await bot.webhooks.create(channelId, { name: "builds" });
    await bot.webhooks.delete(id);
    expect((await bot.webhooks.listForGuild(guildId)).items).toEqual([]);
  },
  "webhooks.getWithToken": async ({ bot, channelId }) => {
    const { id, token } = await bot.webhooks.create(channelId, { name: "builds" });
    const webhook = await bot.webhooks.getWithToken({ webhook_id: id, webhook_token: token });
    expect(webhook).toMatchObject({ id, token });
    expect(webhook.user).toBeUndefined();
  },
  "webhooks.updateWithToken": async ({ bot, channelId }) => {
    const { id, token } = await bot.webhooks.create(channelId, { name: "builds" });
    await bot.webhooks.updateWithToken({ webhook_id: id, webhook_token: token }, { name: "deploys", avatar: pixel });
    expect(await bot.webhooks.get(id)).toMatchObject({ name: "deploys", avatar: expect.any(String) });
  },
  "webhooks.deleteWithToken": async ({ bot, channelId, guildId }) => {
    const { id, token } = await bot.webhooks.create(channelId, { name: "builds" });
    await bot.webhooks.deleteWithToken({ webhook_id: id, webhook_token: token });
    expect((await bot.webhooks.listForGuild(guildId)).items).toEqual([]);
  },
  "webhooks.execute": async (play) => {
    await play.listen();
    const { id, token } = await play.bot.webhooks.create(play.channelId, { name: "builds" });
    const at = { webhook_id: id, webhook_token: token };
    expect(await play.bot.webhooks.execute(at, { content: "quiet" })).toBeUndefined();
    const message = await play.bot.webhooks.execute(
      at,
      { content: "built", username: "CI" },
      { query: { wait: true } },
    );
    expect(await play.event("MESSAGE_CREATE")).toMatchObject({
      content: "built",
      webhook_id: id,
      author: { id, username: "CI", bot: true },
    });
    expect((await play.bot.messages.list(play.channelId)).items.map((one) => one.id)[0]).toBe(message?.id);
  },
  "webhooks.executeGithub": async ({ bot, channelId }) => {
    const { id, token } = await bot.webhooks.create(channelId, { name: "hub" });
    const event = { action: "opened", repository: { full_name: "antiphon/antiphon" }, sender: { login: "ada" } };
    await bot.webhooks.executeGithub({ webhook_id: id, webhook_token: token }, event, { githubEvent: "issues" });
    expect((await bot.messages.list(channelId)).items[0]?.embeds[0]?.title).toBe(
      "[antiphon/antiphon] issues opened by ada",
    );
  },
  "webhooks.executeSlack": async ({ bot, channelId }) => {
    const { id, token } = await bot.webhooks.create(channelId, { name: "hub" });
    const at = { webhook_id: id, webhook_token: token };
    expect(
      await bot.webhooks.executeSlack(at, { text: "built", attachments: [{ title: "Build 12", text: "passed" }] }),
    ).toBe("ok");
    expect((await bot.messages.list(channelId)).items[0]).toMatchObject({
      content: "built",
      embeds: [{ title: "Build 12", description: "passed" }],
    });
  },
  "interactions.click": async (play) => {
    const { mock, bot, guest, channelId, guestId } = play;
    const deliveries: { readonly headers: Readonly<Record<string, string>>; readonly body: string }[] = [];
    mock.receive("https://bot.example/clicks", ({ headers, body }) => {
      deliveries.push({ headers, body: String(body) });
      return { status: deliveries.length === 1 ? 503 : 204, headers: {}, body: "" };
    });
    const { id, token } = await bot.webhooks.create(channelId, {
      name: "ask",
      interaction_url: "https://bot.example/clicks",
    });
    const components = [{ type: 1, components: [{ type: 2, style: 3, label: "Approve", custom_id: "yes" }] }] as const;
    const message = await bot.webhooks.execute(
      { webhook_id: id, webhook_token: token },
      { content: "Deploy?", components },
      { query: { wait: true } },
    );
    await guest.interactions.click({ channel_id: channelId, message_id: message?.id ?? "", custom_id: "yes" });
    await mock.clock.advance("1m");
    expect(deliveries).toHaveLength(2);
    const { headers, body } = deliveries[1] ?? { headers: {}, body: "" };
    const signed = createHmac("sha256", token).update(`v1:${headers["x-astral-timestamp"]}:${body}`).digest("hex");
    expect(headers).toMatchObject({ "x-astral-signature": `v1=${signed}`, "user-agent": "Astral-Interactions/1.0" });
    expect(JSON.parse(body)).toMatchObject({
      type: 3,
      user: { id: guestId },
      data: { custom_id: "yes", component_type: 2 },
    });
  },
  "oauth2.token": async (play) => {
    const { tokens } = await grant(play, "identify email");
    expect(tokens).toMatchObject({ token_type: "Bearer", expires_in: 604_800, scope: "identify email" });
    expect(await asBearer(play, tokens.access_token).users.getMe()).toMatchObject({
      id: play.ownerId,
      email: "ada@example.com",
    });
    const client = secrets(play);
    const fresh = await play.bot.oauth2.token({
      grant_type: "refresh_token",
      refresh_token: tokens.refresh_token,
      ...client,
    });
    expect(await asBearer(play, tokens.access_token).users.getMe().safe()).toMatchObject({
      error: { code: "UNAUTHORIZED" },
    });
    expect(await asBearer(play, fresh.access_token).users.getMe()).toMatchObject({ id: play.ownerId });
    const again = play.bot.oauth2.token({
      grant_type: "refresh_token",
      refresh_token: tokens.refresh_token,
      ...client,
    });
    expect(await again.safe()).toMatchObject({ error: { code: "invalid_grant" } });
  },
  "oauth2.revoke": async (play) => {
    const { tokens } = await grant(play, "identify");
    await play.bot.oauth2.revoke({ token: tokens.refresh_token, ...secrets(play) });
    expect(await asBearer(play, tokens.access_token).oauth2.userinfo().safe()).toMatchObject({
      error: { code: "UNAUTHORIZED" },
    });
  },
  "oauth2.introspect": async (play) => {
    const { tokens } = await grant(play, "identify");
    const known = await play.bot.oauth2.introspect({ token: tokens.access_token, ...secrets(play) });
    expect(known).toMatchObject({ active: true, scope: "identify", client_id: play.applicationId, sub: play.ownerId });
    expect((known.exp ?? 0) - (known.iat ?? 0)).toBe(604_800);
  },
  "oauth2.userinfo": async (play) => {
    const { tokens } = await grant(play, "identify");
    const info = await asBearer(play, tokens.access_token).oauth2.userinfo();
    expect(info).toMatchObject({ sub: play.ownerId, username: "ada" });
    expect(info.email).toBeUndefined();
  },
  "oauth2.me": async (play) => {
    const { tokens } = await grant(play, "identify guilds");
    const client = asBearer(play, tokens.access_token);
    expect(await client.oauth2.me()).toMatchObject({
      application: { id: play.applicationId },
      scopes: ["identify", "guilds"],
      user: { id: play.ownerId },
    });
    expect((await client.users.listGuilds()).items).toHaveLength(2);
  },
  "oauth2.consent": async (play) => {
    await play.listen();
    const second = await play.owner.applications.create({ name: "helperbot" });
    const consent = { client_id: second.id, scope: "bot", guild_id: play.guildId, permissions: "8192" };
    expect(await play.owner.oauth2.consent(consent)).toEqual({ redirect_to: null });
    expect(await play.event("GUILD_MEMBER_ADD")).toMatchObject({ user: { id: second.id }, guild_id: play.guildId });
    const role = (await play.owner.roles.list(play.guildId)).items.find(({ name }) => name === "helperbot");
    expect(role?.permissions).toBe("8192");
  },
  ...commandCases("commands"),
  ...commandCases("guildCommands"),
};

/** The same six operations, everywhere and in one guild. */
function commandCases(resource: "commands" | "guildCommands"): Cases {
  const api = ({ bot, applicationId, guildId }: Play): CommandApi => {
    const everywhere = resource === "commands";
    const whole = { application_id: applicationId, guild_id: guildId };
    return {
      list: async () => (await (everywhere ? bot.commands.list(applicationId) : bot.guildCommands.list(whole))).items,
      create: (body) => (everywhere ? bot.commands.create(applicationId, body) : bot.guildCommands.create(whole, body)),
      replace: (body) =>
        everywhere ? bot.commands.replace(applicationId, body) : bot.guildCommands.replace(whole, body),
      get: (id) =>
        everywhere
          ? bot.commands.get({ application_id: applicationId, command_id: id })
          : bot.guildCommands.get({ ...whole, command_id: id }),
      update: (id, body) =>
        everywhere
          ? bot.commands.update({ application_id: applicationId, command_id: id }, body)
          : bot.guildCommands.update({ ...whole, command_id: id }, body),
      delete: (id) =>
        everywhere
          ? bot.commands.delete({ application_id: applicationId, command_id: id })
          : bot.guildCommands.delete({ ...whole, command_id: id }),
    };
  };
  const ping = { name: "ping", description: "Says pong." };
  return {
    [`${resource}.list`]: async (play) => {
      const { id } = await api(play).create(ping);
      expect((await api(play).list()).map((command) => command.id)).toEqual([id]);
    },
    [`${resource}.create`]: async (play) => {
      const made = await api(play).create({
        ...ping,
        options: [{ type: 3, name: "text", description: "What to say." }],
      });
      expect(await api(play).get(made.id)).toEqual(made);
      expect((await api(play).create({ ...ping, dm_permission: false })).id).toBe(made.id);
      expect(await api(play).get(made.id)).toMatchObject({
        dm_permission: false,
        guild_id: resource === "commands" ? null : play.guildId,
      });
    },
    [`${resource}.replace`]: async (play) => {
      const old = await api(play).create(ping);
      await api(play).create({ name: "gone", description: "Goes." });
      const now = await api(play).replace([ping, { name: "Report", type: 3 }]);
      expect(now.map(({ name }) => name)).toEqual(["ping", "Report"]);
      expect(await api(play).list()).toEqual(now);
      expect(now[0]?.id).toBe(old.id);
    },
    [`${resource}.get`]: async (play) => {
      const made = await api(play).create(ping);
      expect(await api(play).get(made.id)).toEqual(made);
    },
    [`${resource}.update`]: async (play) => {
      const made = await api(play).create(ping);
      await api(play).update(made.id, { description: "Says pong loudly." });
      const now = await api(play).get(made.id);
      expect(now.description).toBe("Says pong loudly.");
      expect(now.version).not.toBe(made.version);
    },
    [`${resource}.delete`]: async (play) => {
      const { id } = await api(play).create(ping);
      await api(play).delete(id);
      expect(await api(play).list()).toEqual([]);
    },
  };
}

type Command = Awaited<ReturnType<Astral["commands"]["get"]>>;
type CommandInput = Parameters<Astral["commands"]["create"]>[1];

interface CommandApi {
  list(): Promise<readonly Command[]>;
  create(body: CommandInput): Promise<Command>;
  replace(body: readonly CommandInput[]): Promise<readonly Command[]>;
  get(id: string): Promise<Command>;
  update(id: string, body: Parameters<Astral["commands"]["update"]>[1]): Promise<Command>;
  delete(id: string): Promise<void>;
}

type Tokens = Awaited<ReturnType<Astral["oauth2"]["token"]>>;

/** The whole code grant with PKCE, as a web application does it. */
async function grant(play: Play, scope: string): Promise<{ readonly tokens: Tokens }> {
  const verifier = "v".repeat(43);
  const challenge = createHash("sha256").update(verifier).digest("base64url");
  const { redirect_to } = await play.owner.oauth2.consent({
    client_id: play.applicationId,
    redirect_uri: redirect,
    response_type: "code",
    scope,
    state: "s1",
    code_challenge: challenge,
    code_challenge_method: "S256",
  });
  const url = new URL(redirect_to ?? "");
  expect(url.searchParams.get("state")).toBe("s1");
  const code = url.searchParams.get("code") ?? "";
  const exchange = { grant_type: "authorization_code", code, redirect_uri: redirect, ...secrets(play) };
  const tokens = await play.bot.oauth2.token({ ...exchange, code_verifier: verifier });
  const again = await play.bot.oauth2.token({ ...exchange, code_verifier: verifier }).safe();
  expect(again, "a code works once").toMatchObject({ error: { code: "invalid_grant" } });
  return { tokens };
}

function secrets({ mock, applicationId }: Play): { readonly client_id: string; readonly client_secret: string } {
  return { client_id: applicationId, client_secret: mock.astral.clientSecret };
}

function asBearer({ mock }: Play, token: string): Astral {
  return createAstral({ ...mock.astral.options(), tokenType: "bearer", token });
}

function asBot({ mock }: Play, token: string | undefined): Astral {
  return createAstral({ ...mock.astral.options(), token: token ?? "" });
}
