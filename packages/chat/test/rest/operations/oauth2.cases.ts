import { createHash } from "node:crypto";
import { expect } from "vitest";
import { createAstral, type Astral } from "../../../src/index.js";
import type { Cases, Play } from "./play.js";

const redirect = "https://app.example/callback";

export const oauth2Cases: Cases = {
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
};

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
