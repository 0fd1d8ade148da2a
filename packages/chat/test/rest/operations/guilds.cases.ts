import { expect } from "vitest";
import { idOf, pixel, type Cases } from "./play.js";

export const guildCases: Cases = {
  "guilds.create": async (play) => {
    await play.listen();
    const guild = await play.bot.guilds.create({ name: "New" });
    expect(await play.event("GUILD_CREATE", guild.id)).toMatchObject({ properties: { owner_id: play.botId } });
    expect((await play.bot.guilds.listChannels(guild.id)).items.map(({ name }) => name)).toEqual(["general"]);
  },
  "guilds.get": async ({ bot, guildId }) => {
    await bot.guilds.update(guildId, { afk_timeout: 600 });
    expect(await bot.guilds.get(guildId)).toMatchObject({ name: "Lab", afk_timeout: 600, member_count: 3 });
  },
  "guilds.update": async (play) => {
    await play.listen();
    await play.bot.guilds.update(
      play.guildId,
      { name: "Laboratory", system_channel_id: play.channelId },
      { auditLogReason: "longer" },
    );
    expect(await play.event("GUILD_UPDATE")).toMatchObject({ id: play.guildId, name: "Laboratory" });
    expect(await play.bot.guilds.get(play.guildId)).toMatchObject({
      name: "Laboratory",
      system_channel_id: play.channelId,
    });
    const [entry] = (await play.bot.auditLogs.list(play.guildId)).items;
    expect(entry).toMatchObject({
      action_type: 1,
      reason: "longer",
      changes: expect.arrayContaining([{ key: "name", old_value: "Lab", new_value: "Laboratory" }]),
    });
  },
  "guilds.delete": async (play) => {
    await play.listen();
    await play.owner.guilds.delete(play.guildId);
    expect(await play.event("GUILD_DELETE")).toMatchObject({ id: play.guildId });
    expect((await play.bot.users.listGuilds()).items.map(({ id }) => id)).toEqual([play.mock.astral.guildId]);
  },
  "guilds.getVanityUrl": async (play) => {
    const { bot, guest } = play;
    const guildId = await createVanity(play);
    expect(await bot.guilds.getVanityUrl(guildId)).toEqual({ code: "lab-club", uses: 0 });
    await guest.invites.accept("lab-club");
    expect(await bot.guilds.getVanityUrl(guildId)).toEqual({ code: "lab-club", uses: 1 });
    await guest.invites.accept("lab-club");
    expect(await bot.guilds.getVanityUrl(guildId)).toEqual({ code: "lab-club", uses: 1 });
  },
  "guilds.updateVanityUrl": async (play) => {
    const guildId = await createVanity(play);
    expect(await play.bot.invites.get("lab-club")).toMatchObject({ guild: { id: guildId } });
  },
  "guilds.listChannels": async ({ bot, guildId, guild }) => {
    await bot.guilds.createChannel(guildId, {
      name: "Hidden Place",
      permission_overwrites: [{ id: guildId, type: 0, deny: "1024" }],
    });
    expect((await bot.guilds.listChannels(guildId)).items.map(({ name }) => name)).toContain("hidden-place");
    expect(Object.keys(guild.channels)).not.toContain("hidden-place");
  },
  "guilds.createChannel": async (play) => {
    await play.listen();
    const category = await play.bot.guilds.createChannel(play.guildId, { name: "Docs", type: 4 });
    const channel = await play.bot.guilds.createChannel(play.guildId, {
      name: "Read Me",
      parent_id: category.id,
      topic: "start here",
    });
    expect(await play.event("CHANNEL_CREATE")).toMatchObject({
      id: channel.id,
      name: "read-me",
      parent_id: category.id,
    });
    expect(await play.owner.channels.get(channel.id)).toMatchObject({ topic: "start here" });
  },
  "guilds.moveChannels": async (play) => {
    await play.listen();
    await play.bot.guilds.moveChannels(play.guildId, [{ id: play.voiceId, position: 0 }]);
    expect((await play.event<{ channels: { id: string }[] }>("CHANNEL_UPDATE_BULK")).channels[0]?.id).toBe(
      play.voiceId,
    );
    expect((await play.bot.guilds.listChannels(play.guildId)).items.map(({ id }) => id)).toEqual([
      play.voiceId,
      play.channelId,
    ]);
  },
  "members.list": async ({ bot, guildId, ownerId, botId, guestId }) => {
    await bot.members.updateMe(guildId, { nick: "robot" });
    const seen: string[] = [];
    for await (const { user } of bot.members.list(guildId, { limit: 2 })) seen.push(user.id);
    expect(seen).toEqual([ownerId, botId, guestId]);
    expect((await bot.members.list(guildId)).items).toHaveLength(3);
  },
  "members.get": async ({ bot, guildId, guestId }) => {
    await bot.members.update({ guild_id: guildId, user_id: guestId }, { nick: "Bee" });
    expect(await bot.members.get({ guild_id: guildId, user_id: guestId })).toMatchObject({
      nick: "Bee",
      user: { username: "bea" },
    });
  },
  "members.getMe": async ({ bot, guildId, botId, guild }) => {
    const other = await bot.members.get({ guild_id: guildId, user_id: botId });
    expect(await bot.members.getMe(guildId)).toEqual(other);
    expect(other.roles).toEqual([idOf(guild.roles, "admin")]);
  },
  "members.updateMe": async (play) => {
    await play.listen();
    await play.bot.members.updateMe(play.guildId, { nick: "robot", avatar: pixel, accent_color: 7 });
    expect(await play.event("GUILD_MEMBER_UPDATE")).toMatchObject({ nick: "robot", user: { id: play.botId } });
    expect(await play.owner.members.get({ guild_id: play.guildId, user_id: play.botId })).toMatchObject({
      accent_color: 7,
      avatar: expect.any(String),
    });
  },
  "members.update": async (play) => {
    await play.listen();
    const at = { guild_id: play.guildId, user_id: play.guestId };
    const until = "2026-03-30T13:00:00.000Z";
    await play.bot.members.update(
      at,
      { communication_disabled_until: until, roles: [play.roleId] },
      { auditLogReason: "noise" },
    );
    expect(await play.event("GUILD_MEMBER_UPDATE")).toMatchObject({
      communication_disabled_until: until,
      roles: [play.roleId],
    });
    expect(await play.guest.messages.create(play.channelId, { content: "x" }).safe()).toMatchObject({
      error: { code: "COMMUNICATION_DISABLED" },
    });
    await play.mock.clock.advance("1h");
    await play.guest.messages.create(play.channelId, { content: "free again" });
  },
  "members.remove": async (play) => {
    await play.listen();
    await play.bot.members.remove({ guild_id: play.guildId, user_id: play.guestId }, { auditLogReason: "spam" });
    expect(await play.event("GUILD_MEMBER_REMOVE")).toEqual({ guild_id: play.guildId, user: { id: play.guestId } });
    expect(await play.bot.members.get({ guild_id: play.guildId, user_id: play.guestId }).safe()).toMatchObject({
      error: { code: "UNKNOWN_MEMBER" },
    });
    expect((await play.bot.auditLogs.list(play.guildId, { action_type: 20 })).items).toMatchObject([
      { target_id: play.guestId, reason: "spam" },
    ]);
  },
  "members.addRole": async ({ bot, guildId, guestId, roleId }) => {
    await bot.members.addRole({ guild_id: guildId, user_id: guestId, role_id: roleId });
    expect((await bot.members.get({ guild_id: guildId, user_id: guestId })).roles).toEqual([roleId]);
  },
  "members.removeRole": async ({ bot, guildId, guestId, roleId }) => {
    const at = { guild_id: guildId, user_id: guestId, role_id: roleId };
    await bot.members.addRole(at);
    await bot.members.removeRole(at);
    expect((await bot.members.get({ guild_id: guildId, user_id: guestId })).roles).toEqual([]);
  },
  "bans.list": async ({ bot, guildId, guestId, botId }) => {
    await bot.bans.create({ guild_id: guildId, user_id: guestId }, { reason: "spam" });
    expect((await bot.bans.list(guildId)).items).toMatchObject([
      { user: { id: guestId }, reason: "spam", moderator_id: botId, expires_at: null },
    ]);
  },
  "bans.create": async (play) => {
    await play.listen();
    await play.guest.messages.create(play.channelId, { content: "buy now" });
    await play.bot.bans.create(
      { guild_id: play.guildId, user_id: play.guestId },
      { delete_message_days: 1, ban_duration_seconds: 3600 },
    );
    expect(await play.event("GUILD_BAN_ADD")).toEqual({ guild_id: play.guildId, user: { id: play.guestId } });
    expect((await play.bot.messages.list(play.channelId)).items).toEqual([]);
    const { code } = await play.bot.invites.create(play.channelId, {});
    expect(await play.guest.invites.accept(code).safe()).toMatchObject({ error: { code: "USER_BANNED_FROM_GUILD" } });
    await play.mock.clock.advance("1h");
    expect((await play.bot.bans.list(play.guildId)).items).toEqual([]);
    expect(await play.guest.invites.accept(code)).toMatchObject({ guild: { id: play.guildId } });
  },
  "bans.remove": async (play) => {
    await play.listen();
    const at = { guild_id: play.guildId, user_id: play.guestId };
    await play.bot.bans.create(at);
    await play.bot.bans.remove(at);
    expect(await play.event("GUILD_BAN_REMOVE")).toEqual({ guild_id: play.guildId, user: { id: play.guestId } });
    expect((await play.bot.bans.list(play.guildId)).items).toEqual([]);
  },
  "roles.list": async ({ bot, guildId }) => {
    await bot.roles.create(guildId, { name: "new" });
    expect((await bot.roles.list(guildId)).items.map(({ name, position }) => [name, position])).toEqual([
      ["@everyone", 0],
      ["new", 1],
      ["helper", 2],
      ["admin", 3],
    ]);
  },
  "roles.create": async (play) => {
    await play.listen();
    const role = await play.bot.roles.create(play.guildId, { name: "mods", permissions: "8192", color: 255 });
    expect(await play.event("GUILD_ROLE_CREATE")).toMatchObject({ role: { id: role.id, permissions: "8192" } });
    expect((await play.owner.roles.list(play.guildId)).items.map(({ id }) => id)).toContain(role.id);
  },
  "roles.move": async (play) => {
    const first = await play.bot.roles.create(play.guildId, { name: "first" });
    await play.listen();
    await play.bot.roles.move(play.guildId, [{ id: first.id, position: 2 }]);
    expect(
      (await play.event<{ roles: { name: string }[] }>("GUILD_ROLE_UPDATE_BULK")).roles.map(({ name }) => name),
    ).toEqual(["@everyone", "helper", "first", "admin"]);
    expect((await play.bot.roles.list(play.guildId)).items.find(({ id }) => id === first.id)?.position).toBe(2);
  },
  "roles.update": async (play) => {
    await play.listen();
    await play.bot.roles.update({ guild_id: play.guildId, role_id: play.roleId }, { hoist: true, permissions: "2" });
    expect(await play.event("GUILD_ROLE_UPDATE")).toMatchObject({
      role: { id: play.roleId, hoist: true, permissions: "2" },
    });
    expect((await play.bot.roles.list(play.guildId)).items.find(({ id }) => id === play.roleId)).toMatchObject({
      hoist: true,
    });
  },
  "roles.delete": async (play) => {
    await play.listen();
    await play.bot.members.addRole({ guild_id: play.guildId, user_id: play.guestId, role_id: play.roleId });
    await play.bot.roles.delete({ guild_id: play.guildId, role_id: play.roleId });
    expect(await play.event("GUILD_ROLE_DELETE")).toEqual({ guild_id: play.guildId, role_id: play.roleId });
    expect((await play.bot.members.get({ guild_id: play.guildId, user_id: play.guestId })).roles).toEqual([]);
  },
  "auditLogs.list": async ({ bot, guildId, botId }) => {
    for (const name of ["a", "b", "c"]) await bot.roles.create(guildId, { name });
    const seen: number[] = [];
    for await (const { action_type } of bot.auditLogs.list(guildId, { limit: 2, user_id: botId }))
      seen.push(action_type);
    expect(seen).toEqual([30, 30, 30]);
  },
  "emojis.list": async ({ bot, guildId, botId }) => {
    const { id } = await bot.emojis.create(guildId, { name: "blob", image: pixel });
    expect((await bot.emojis.list(guildId)).items).toMatchObject([
      { id, name: "blob", animated: false, user: { id: botId } },
    ]);
  },
  "emojis.create": async (play) => {
    await play.listen();
    const emoji = await play.bot.emojis.create(play.guildId, { name: "blob", image: pixel });
    expect(await play.event("GUILD_EMOJIS_UPDATE")).toMatchObject({ emojis: [{ id: emoji.id }] });
    const at = { channel_id: play.channelId, message_id: play.mock.astral.say(play.channelId, "x").id };
    await play.bot.reactions.add({ ...at, emoji: `blob:${emoji.id}` });
    expect((await play.bot.messages.get(at)).reactions?.[0]?.emoji).toMatchObject({ id: emoji.id, name: "blob" });
  },
  "emojis.createMany": async ({ bot, guildId }) => {
    const { success, failed } = await bot.emojis.createMany(guildId, {
      emojis: [
        { name: "one", image: pixel },
        { name: "two", image: "not an image" },
      ],
    });
    expect(failed).toEqual([{ name: "two", error: "INVALID_FORM_BODY" }]);
    expect((await bot.emojis.list(guildId)).items.map(({ id }) => id)).toEqual(success.map(({ id }) => id));
  },
  "emojis.update": async ({ bot, guildId }) => {
    const { id } = await bot.emojis.create(guildId, { name: "blob", image: pixel });
    await bot.emojis.update({ guild_id: guildId, emoji_id: id }, { name: "blob2" });
    expect((await bot.emojis.list(guildId)).items[0]?.name).toBe("blob2");
  },
  "emojis.delete": async ({ bot, guildId }) => {
    const { id } = await bot.emojis.create(guildId, { name: "blob", image: pixel });
    await bot.emojis.delete({ guild_id: guildId, emoji_id: id });
    expect((await bot.emojis.list(guildId)).items).toEqual([]);
  },
  "stickers.list": async ({ bot, guildId }) => {
    const { id } = await bot.stickers.create(guildId, { name: "wave", image: pixel, tags: ["hi"] });
    expect((await bot.stickers.list(guildId)).items).toMatchObject([{ id, tags: ["hi"] }]);
  },
  "stickers.create": async (play) => {
    await play.listen();
    const { id } = await play.bot.stickers.create(play.guildId, { name: "wave", image: pixel });
    expect(await play.event("GUILD_STICKERS_UPDATE")).toMatchObject({ stickers: [{ id }] });
    const sent = await play.bot.messages.create(play.channelId, { sticker_ids: [id] });
    expect(sent.stickers).toMatchObject([{ id, name: "wave" }]);
  },
  "stickers.createMany": async ({ bot, guildId }) => {
    const { success } = await bot.stickers.createMany(guildId, { stickers: [{ name: "one", image: pixel }] });
    expect((await bot.stickers.list(guildId)).items.map(({ id }) => id)).toEqual(success.map(({ id }) => id));
  },
  "stickers.update": async ({ bot, guildId }) => {
    const { id } = await bot.stickers.create(guildId, { name: "wave", image: pixel });
    await bot.stickers.update({ guild_id: guildId, sticker_id: id }, { description: "hello" });
    expect((await bot.stickers.list(guildId)).items[0]?.description).toBe("hello");
  },
  "stickers.delete": async ({ bot, guildId }) => {
    const { id } = await bot.stickers.create(guildId, { name: "wave", image: pixel });
    await bot.stickers.delete({ guild_id: guildId, sticker_id: id });
    expect((await bot.stickers.list(guildId)).items).toEqual([]);
  },
};

/** A guild that may have a code of its own, and has one. */
async function createVanity({ bot, mock }: Parameters<Cases[string]>[0]): Promise<string> {
  const { id } = mock.astral
    .guild({ name: "Club", features: ["VANITY_URL"] })
    .role({ name: "admin", permissions: ["ADMINISTRATOR"] })
    .channel({ name: "lobby" })
    .grant(["admin"]);
  expect(await bot.guilds.updateVanityUrl(id, { code: "lab-club" })).toEqual({ code: "lab-club" });
  return id;
}
