import { expect } from "vitest";
import { createAstral, type Astral } from "../../../src/index.js";
import type { Cases } from "./play.js";

export const channelCases: Cases = {
  "channels.get": async ({ bot, channelId }) => {
    await bot.channels.update(channelId, { topic: "small talk" });
    expect(await bot.channels.get(channelId)).toMatchObject({ name: "talk", topic: "small talk" });
  },
  "channels.update": async (play) => {
    await play.listen();
    await play.bot.channels.update(play.channelId, {
      name: "Big Talk",
      rate_limit_per_user: 5,
      permission_overwrites: [{ id: play.guestId, type: 1, deny: "2048" }],
    });
    expect(await play.event("CHANNEL_UPDATE")).toMatchObject({ name: "big-talk", rate_limit_per_user: 5 });
    expect(await play.guest.messages.create(play.channelId, { content: "x" }).safe()).toMatchObject({
      error: { code: "MISSING_PERMISSIONS" },
    });
    await play.bot.channels.update(play.voiceId, { rtc_region: "eu-west", user_limit: 2 });
    expect(await play.owner.channels.get(play.voiceId)).toMatchObject({ rtc_region: "eu-west", user_limit: 2 });
  },
  "channels.delete": async (play) => {
    await play.listen();
    await play.bot.channels.delete(play.channelId);
    expect(await play.event("CHANNEL_DELETE")).toMatchObject({ id: play.channelId });
    expect((await play.bot.guilds.listChannels(play.guildId)).items.map(({ id }) => id)).toEqual([play.voiceId]);
  },
  "channels.startTyping": async (play) => {
    await play.listen();
    await play.bot.channels.startTyping(play.channelId);
    expect(await play.event("TYPING_START")).toMatchObject({
      channel_id: play.channelId,
      user_id: play.botId,
      timestamp: play.mock.clock.now(),
    });
  },
  "channels.listRtcRegions": async ({ bot, voiceId }) => {
    const [region] = (await bot.channels.listRtcRegions(voiceId)).items;
    await bot.channels.update(voiceId, { rtc_region: region?.id ?? "" });
    expect((await bot.channels.get(voiceId)).rtc_region).toBe(region?.id);
  },
  "channels.addRecipient": async (play) => {
    await play.listen();
    const stranger = play.mock.astral.person({ name: "cy" });
    const group = await play.owner.users.createChannel({ recipients: [play.guestId] });
    await play.owner.channels.addRecipient({ channel_id: group.id, user_id: stranger.id });
    expect(await play.event("CHANNEL_RECIPIENT_ADD")).toMatchObject({
      channel_id: group.id,
      user: { id: stranger.id },
    });
    expect((await play.owner.channels.get(group.id)).recipients?.map(({ id }) => id)).toEqual([
      play.guestId,
      stranger.id,
    ]);
  },
  "channels.removeRecipient": async (play) => {
    await play.listen();
    const group = await play.owner.users.createChannel({ recipients: [play.guestId, play.botId] });
    await play.owner.channels.removeRecipient({ channel_id: group.id, user_id: play.guestId });
    expect(await play.event("CHANNEL_RECIPIENT_REMOVE")).toMatchObject({ user: { id: play.guestId } });
    expect((await play.guest.users.listChannels()).items).toEqual([]);
  },
  "channels.setPermission": async (play) => {
    await play.listen();
    await play.bot.channels.setPermission(
      { channel_id: play.channelId, overwrite_id: play.guildId },
      { type: 0, deny: "2048" },
    );
    expect(await play.event("CHANNEL_UPDATE")).toMatchObject({
      permission_overwrites: [{ id: play.guildId, type: 0, allow: "0", deny: "2048" }],
    });
    expect(await play.guest.messages.create(play.channelId, { content: "x" }).safe()).toMatchObject({
      error: { code: "MISSING_PERMISSIONS" },
    });
  },
  "channels.deletePermission": async ({ bot, guest, guildId, channelId }) => {
    const at = { channel_id: channelId, overwrite_id: guildId };
    await bot.channels.setPermission(at, { type: 0, deny: "2048" });
    await bot.channels.deletePermission(at);
    await guest.messages.create(channelId, { content: "free" });
    expect((await bot.channels.get(channelId)).permission_overwrites).toEqual([]);
  },
  "calls.get": async ({ owner, guestId }) => {
    const dm = await owner.users.createChannel({ recipient_id: guestId });
    expect(await owner.calls.get(dm.id)).toEqual({ ringable: true, silent: false });
  },
  "calls.update": async (play) => {
    await play.listen();
    const dm = await play.owner.users.createChannel({ recipient_id: play.guestId });
    await play.owner.calls.ring(dm.id);
    await play.owner.calls.update(dm.id, { region: "us-east" });
    expect(await play.event("CALL_UPDATE")).toMatchObject({ channel_id: dm.id, region: "us-east" });
  },
  "calls.ring": async (play) => {
    await play.listen();
    const dm = await play.owner.users.createChannel({ recipient_id: play.guestId });
    await play.owner.calls.ring(dm.id);
    expect(await play.event("CALL_CREATE")).toMatchObject({ channel_id: dm.id, ringing: [play.guestId] });
    expect((await play.owner.messages.list(dm.id)).items[0]).toMatchObject({
      type: 3,
      call: { participants: [play.ownerId], ended_timestamp: null },
    });
  },
  "calls.stopRinging": async (play) => {
    await play.listen();
    const dm = await play.owner.users.createChannel({ recipient_id: play.guestId });
    await play.owner.calls.ring(dm.id);
    await play.owner.calls.stopRinging(dm.id);
    expect(await play.event("CALL_DELETE")).toMatchObject({ channel_id: dm.id });
    expect((await play.owner.messages.list(dm.id)).items[0]?.call?.ended_timestamp).not.toBeNull();
  },
  "invites.get": async ({ bot, channelId, guildId }) => {
    const { code } = await bot.invites.create(channelId, { max_age: 0 });
    expect(await bot.invites.get(code)).toMatchObject({
      code,
      type: 0,
      guild: { id: guildId },
      channel: { id: channelId },
      member_count: 3,
      expires_at: null,
    });
  },
  "invites.accept": async (play) => {
    await play.listen();
    const stranger = play.mock.astral.person({ name: "cy" });
    const { code } = await play.bot.invites.create(play.channelId, { max_uses: 1 });
    await asPerson(play, stranger.token).invites.accept(code);
    expect(await play.event("GUILD_MEMBER_ADD")).toMatchObject({ guild_id: play.guildId, user: { id: stranger.id } });
    expect((await play.bot.members.list(play.guildId)).items).toHaveLength(4);
    expect(await play.bot.invites.get(code).safe()).toMatchObject({ error: { code: "UNKNOWN_INVITE" } });
  },
  "invites.delete": async (play) => {
    await play.listen();
    const { code } = await play.bot.invites.create(play.channelId);
    await play.bot.invites.delete(code);
    expect(await play.event("INVITE_DELETE")).toMatchObject({ code, channel_id: play.channelId });
    expect((await play.bot.invites.listForChannel(play.channelId)).items).toEqual([]);
  },
  "invites.listForChannel": async ({ bot, channelId }) => {
    const { code } = await bot.invites.create(channelId, { max_uses: 3 });
    expect((await bot.invites.listForChannel(channelId)).items).toMatchObject([{ code, uses: 0, max_uses: 3 }]);
  },
  "invites.create": async (play) => {
    await play.listen();
    const first = await play.bot.invites.create(play.channelId, { max_age: 60 });
    expect(await play.event("INVITE_CREATE")).toMatchObject({ code: first.code, max_age: 60 });
    expect((await play.bot.invites.create(play.channelId, { max_age: 60 })).code).toBe(first.code);
    expect((await play.bot.invites.create(play.channelId, { max_age: 60, unique: true })).code).not.toBe(first.code);
    await play.mock.clock.advance("60s");
    expect(await play.bot.invites.get(first.code).safe()).toMatchObject({ error: { code: "UNKNOWN_INVITE" } });
  },
  "invites.listForGuild": async ({ bot, guildId, channelId, voiceId }) => {
    const codes = [(await bot.invites.create(channelId)).code, (await bot.invites.create(voiceId)).code];
    expect((await bot.invites.listForGuild(guildId)).items.map(({ code }) => code)).toEqual(codes);
  },
};

function asPerson({ mock }: Parameters<Cases[string]>[0], token: string): Astral {
  return createAstral({ ...mock.astral.userOptions(), token });
}
