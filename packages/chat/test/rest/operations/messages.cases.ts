import { expect } from "vitest";
import type { Cases } from "./play.js";

export const messageCases: Cases = {
  "messages.list": async ({ mock, bot, channelId }) => {
    const sent = await bot.messages.create(channelId, { content: "one" });
    mock.astral.say(channelId, "two");
    expect((await bot.messages.list(channelId)).items.map(({ content }) => content)).toEqual(["two", "one"]);
    expect((await bot.messages.list(channelId, { after: sent.id })).items.map(({ content }) => content)).toEqual([
      "two",
    ]);
  },
  "messages.create": async (play) => {
    await play.listen();
    const sent = await play.bot.messages.create(play.channelId, {
      content: `<@${play.guestId}> <@&${play.roleId}>`,
      embeds: [{ title: "x" }],
    });
    expect(await play.event("MESSAGE_CREATE")).toMatchObject({
      id: sent.id,
      guild_id: play.guildId,
      channel_type: 0,
      member: { roles: [play.guild.roles["admin"]] },
    });
    expect(await play.bot.messages.get({ channel_id: play.channelId, message_id: sent.id })).toMatchObject({
      mentions: [{ id: play.guestId }],
      mention_roles: [play.roleId],
    });
  },
  "messages.get": async ({ bot, owner, channelId }) => {
    const sent = await owner.messages.create(channelId, { content: "hello" });
    expect(await bot.messages.get({ channel_id: channelId, message_id: sent.id })).toEqual(sent);
  },
  "messages.edit": async (play) => {
    await play.listen();
    const { bot, channelId } = play;
    const sent = await bot.messages.create(channelId, { content: "draft" });
    await bot.messages.edit({ channel_id: channelId, message_id: sent.id }, { content: "final" });
    expect(await play.event("MESSAGE_UPDATE")).toMatchObject({ id: sent.id, content: "final" });
    expect((await bot.messages.list(channelId)).items[0]?.edited_timestamp).not.toBeNull();
  },
  "messages.delete": async (play) => {
    await play.listen();
    const { id } = play.mock.astral.say(play.channelId, "gone");
    await play.bot.messages.delete({ channel_id: play.channelId, message_id: id }, { auditLogReason: "off topic" });
    expect(await play.event("MESSAGE_DELETE")).toMatchObject({ id, content: "gone", author_id: play.ownerId });
    expect((await play.bot.messages.list(play.channelId)).items).toEqual([]);
    expect((await play.bot.auditLogs.list(play.guildId)).items[0]).toMatchObject({
      action_type: 72,
      reason: "off topic",
    });
  },
  "messages.bulkDelete": async (play) => {
    await play.listen();
    const ids = ["a", "b", "c"].map((text) => play.mock.astral.say(play.channelId, text).id);
    await play.bot.messages.bulkDelete(play.channelId, { message_ids: [...ids.slice(0, 2), "1"] });
    expect(await play.event("MESSAGE_DELETE_BULK")).toMatchObject({ ids: ids.slice(0, 2) });
    expect((await play.bot.messages.list(play.channelId)).items.map(({ id }) => id)).toEqual(ids.slice(2));
  },
  "messages.bulkDeleteDocumented": async ({ mock, bot, channelId }) => {
    const { baseUrl, fetch, token } = mock.astral.options();
    const { id } = mock.astral.say(channelId, "gone");
    const response = await fetch(`${baseUrl}/channels/${channelId}/messages/bulk-delete`, {
      method: "DELETE",
      headers: { authorization: `Bot ${token}`, "content-type": "application/json" },
      body: JSON.stringify({ message_ids: [id] }),
    });
    expect(response.status).toBe(204);
    expect((await bot.messages.list(channelId)).items).toEqual([]);
  },
  "messages.deleteAttachment": async ({ bot, channelId }) => {
    const files = [
      { content: new Uint8Array([1]), filename: "a.bin" },
      { content: new Uint8Array([2]), filename: "b.bin" },
    ];
    const sent = await bot.messages.create(channelId, {}, { files });
    const at = { channel_id: channelId, message_id: sent.id };
    await bot.messages.deleteAttachment({ ...at, attachment_id: sent.attachments[0]?.id ?? "" });
    expect((await bot.messages.get(at)).attachments.map(({ filename }) => filename)).toEqual(["b.bin"]);
    await bot.messages.deleteAttachment({ ...at, attachment_id: sent.attachments[1]?.id ?? "" });
    expect((await bot.messages.list(channelId)).items).toEqual([]);
  },
  "reactions.list": async ({ mock, bot, guest, guestId, channelId }) => {
    const at = { channel_id: channelId, message_id: mock.astral.say(channelId, "vote").id, emoji: "🎉" };
    await guest.reactions.add(at);
    expect((await bot.reactions.list(at)).items.map(({ id }) => id)).toEqual([guestId]);
  },
  "reactions.add": async (play) => {
    await play.listen();
    const at = { channel_id: play.channelId, message_id: play.mock.astral.say(play.channelId, "vote").id };
    await play.bot.reactions.add({ ...at, emoji: "🎉" });
    expect(await play.event("MESSAGE_REACTION_ADD")).toMatchObject({
      ...at,
      user_id: play.botId,
      emoji: { name: "🎉" },
    });
    expect((await play.bot.messages.get(at)).reactions).toMatchObject([{ count: 1, me: true }]);
  },
  "reactions.removeOwn": async (play) => {
    await play.listen();
    const at = { channel_id: play.channelId, message_id: play.mock.astral.say(play.channelId, "vote").id };
    await play.bot.reactions.add({ ...at, emoji: "🎉" });
    await play.bot.reactions.removeOwn({ ...at, emoji: "🎉" });
    expect(await play.event("MESSAGE_REACTION_REMOVE")).toMatchObject({ ...at, user_id: play.botId });
    expect((await play.bot.messages.get(at)).reactions).toBeUndefined();
  },
  "reactions.remove": async ({ mock, bot, guest, guestId, channelId }) => {
    const at = { channel_id: channelId, message_id: mock.astral.say(channelId, "vote").id, emoji: "🎉" };
    await guest.reactions.add(at);
    await bot.reactions.remove({ ...at, user_id: guestId });
    expect((await bot.reactions.list(at)).items).toEqual([]);
  },
  "reactions.removeEmoji": async (play) => {
    await play.listen();
    const at = { channel_id: play.channelId, message_id: play.mock.astral.say(play.channelId, "vote").id };
    for (const emoji of ["🎉", "👍"]) await play.guest.reactions.add({ ...at, emoji });
    await play.bot.reactions.removeEmoji({ ...at, emoji: "🎉" });
    expect(await play.event("MESSAGE_REACTION_REMOVE_EMOJI")).toMatchObject({ ...at, emoji: { name: "🎉" } });
    expect((await play.bot.messages.get(at)).reactions?.map(({ emoji }) => emoji.name)).toEqual(["👍"]);
  },
  "reactions.removeAll": async (play) => {
    await play.listen();
    const at = { channel_id: play.channelId, message_id: play.mock.astral.say(play.channelId, "vote").id };
    for (const emoji of ["🎉", "👍"]) await play.guest.reactions.add({ ...at, emoji });
    await play.bot.reactions.removeAll(at);
    expect(await play.event("MESSAGE_REACTION_REMOVE_ALL")).toMatchObject(at);
    expect((await play.bot.messages.get(at)).reactions).toBeUndefined();
  },
  "pins.list": async ({ mock, bot, channelId }) => {
    const ids = ["a", "b", "c"].map((text) => mock.astral.say(channelId, text).id);
    for (const message_id of ids) await bot.pins.add({ channel_id: channelId, message_id });
    const seen: string[] = [];
    for await (const { message } of bot.pins.list(channelId, { limit: 2 })) seen.push(message.content);
    expect(seen).toEqual(["c", "b", "a"]);
  },
  "pins.add": async (play) => {
    await play.listen();
    const message_id = play.mock.astral.say(play.channelId, "rules").id;
    await play.bot.pins.add({ channel_id: play.channelId, message_id });
    await play.bot.pins.add({ channel_id: play.channelId, message_id });
    expect((await play.event("CHANNEL_PINS_UPDATE"))["last_pin_timestamp"]).toEqual(expect.any(String));
    expect(await play.bot.messages.get({ channel_id: play.channelId, message_id })).toMatchObject({ pinned: true });
    const [notice, ...rest] = (await play.bot.messages.list(play.channelId)).items;
    expect(notice).toMatchObject({ type: 6, message_reference: { message_id } });
    expect(rest).toHaveLength(1);
  },
  "pins.remove": async ({ mock, bot, channelId }) => {
    const at = { channel_id: channelId, message_id: mock.astral.say(channelId, "rules").id };
    await bot.pins.add(at);
    await bot.pins.remove(at);
    await bot.pins.remove(at);
    expect((await bot.pins.list(channelId)).items).toEqual([]);
    expect((await bot.channels.get(channelId)).last_pin_timestamp).toBeNull();
  },
};
