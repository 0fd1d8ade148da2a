import { expect } from "vitest";
import { createFluxer, createProofKey } from "../../../src/index.js";
import { asFluxer, type Cases, type Play } from "./play.js";

export const fluxerAccountCases: Cases = {
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
