import { afterEach, expect, test } from "vitest";
import { createFluxer, hasPermissions } from "../../src/index.js";
import { asFluxer, idOf, openPlay, type Play } from "../rest/operations/play.js";

let play: Play | undefined;
afterEach(() => play?.close());

/** What the permission hides is not documented: it is kept as any other bit, and hides nothing. */
test("VIEW_CHANNEL_MEMBERS starts with everybody on Fluxer, can be denied, and hides nobody", async () => {
  play = openPlay("fluxer");
  const bot = asFluxer(play.bot);
  const { guildId, channelId, guild } = play;
  const everyone = (await bot.roles.list(guildId)).items.find(({ id }) => id === guildId);
  expect(hasPermissions(everyone?.permissions ?? "0", ["VIEW_CHANNEL_MEMBERS"])).toBe(true);
  const bit = String(1n << 54n);
  await bot.channels.setPermission({ channel_id: channelId, overwrite_id: guildId }, { type: 0, deny: bit });
  await play.owner.roles.update({ guild_id: guildId, role_id: guildId }, { permissions: "1024" });
  expect((await bot.channels.get(channelId)).permission_overwrites).toMatchObject([{ id: guildId, deny: bit }]);
  const bea = createFluxer({ ...play.mock.fluxer.userOptions(), token: guild.tokenOf("bea") });
  const seen = (await bea.members.list(guildId, { limit: 10 })).items.map(({ user }) => user.id);
  expect(seen.sort()).toEqual([play.botId, play.ownerId, idOf(guild.members, "bea")].sort());
  await play.listen();
  await bot.members.update({ guild_id: guildId, user_id: play.guestId }, { nick: "b" });
  expect(await play.event("GUILD_MEMBER_UPDATE")).toMatchObject({ nick: "b" });
});

test("Astral knows no such permission", async () => {
  play = openPlay("astral");
  const roles = (await play.bot.roles.list(play.guildId)).items;
  expect(roles.some(({ permissions }) => (BigInt(permissions) & (1n << 54n)) !== 0n)).toBe(false);
});
