import { expect } from "vitest";
import { createFluxer } from "../../../src/index.js";
import { asFluxer, pixel, type Cases, type Play } from "./play.js";

export const fluxerGuildCases: Cases = {
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
  "members.list": async ({ bot, guildId, guestId }) => {
    expect((await bot.members.list(guildId)).items).toHaveLength(3);
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
};

function ownersEmoji({ owner, mock }: Play): Promise<{ readonly id: string }> {
  return owner.emojis.create(mock.fluxer.guildId, { name: "wave", image: pixel });
}
