import { expect } from "vitest";
import { pixel, type Cases } from "./play.js";

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
};
