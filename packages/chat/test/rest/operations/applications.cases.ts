import { expect } from "vitest";
import { createAstral, type Astral } from "../../../src/index.js";
import { pixel, type Cases, type Play } from "./play.js";

const redirect = "https://app.example/callback";

export const applicationCases: Cases = {
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
};

function asBot({ mock }: Play, token: string | undefined): Astral {
  return createAstral({ ...mock.astral.options(), token: token ?? "" });
}
