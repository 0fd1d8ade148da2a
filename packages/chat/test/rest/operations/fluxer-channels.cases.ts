import { expect } from "vitest";
import { asFluxer, type Cases } from "./play.js";

export const fluxerChannelCases: Cases = {
  "channels.startTyping": async (play) => {
    await play.listen();
    await play.bot.channels.startTyping(play.channelId);
    expect(await play.event("TYPING_START")).toMatchObject({
      channel_id: play.channelId,
      user_id: play.botId,
      timestamp: Math.floor(play.mock.clock.now() / 1000),
    });
  },
  "channels.getSlowmode": async ({ bot, guest, guild }) => {
    const slow = guild.channel({ name: "slow", slowmodeSeconds: 30 }).channels["slow"] ?? "";
    await guest.messages.create(slow, { content: "one" });
    expect(await asFluxer(guest).channels.getSlowmode(slow)).toMatchObject({
      rate_limit_per_user: 30,
      retry_after_ms: 30_000,
      can_bypass: false,
    });
    expect(await asFluxer(bot).channels.getSlowmode(slow)).toMatchObject({
      retry_after_ms: 0,
      next_send_allowed_at: null,
      can_bypass: true,
    });
  },
  "messages.delete": async (play) => {
    await play.listen();
    const { id } = play.mock.fluxer.say(play.channelId, "gone");
    await play.bot.messages.delete({ channel_id: play.channelId, message_id: id });
    expect(await play.event("MESSAGE_DELETE")).toMatchObject({ id, content: "gone", author_id: play.ownerId });
    expect((await play.bot.messages.list(play.channelId)).items).toEqual([]);
    const [entry] = (await play.bot.auditLogs.list(play.guildId)).items;
    expect(entry).toMatchObject({ action_type: 72 });
    expect(await play.event("GUILD_AUDIT_LOG_ENTRY_CREATE")).toMatchObject({ id: entry?.id, guild_id: play.guildId });
  },
  "messages.bulkDelete": async (play) => {
    await play.listen();
    const ids = ["a", "b", "c"].map((text) => play.mock.fluxer.say(play.channelId, text).id);
    await play.bot.messages.bulkDelete(play.channelId, { message_ids: [...ids.slice(0, 2), "1"] });
    expect(await play.event("MESSAGE_DELETE_BULK")).toMatchObject({ ids: ids.slice(0, 2) });
    expect((await play.bot.messages.list(play.channelId)).items.map(({ id }) => id)).toEqual(ids.slice(2));
  },
  "reactions.listUsers": async ({ mock, bot, guest, guestId, botId, channelId }) => {
    const at = { channel_id: channelId, message_id: mock.fluxer.say(channelId, "vote").id, emoji: "🎉" };
    await guest.reactions.add(at);
    await bot.reactions.add(at);
    const seen: string[] = [];
    for await (const { id } of asFluxer(bot).reactions.listUsers(at, { limit: 1 })) seen.push(id);
    expect(seen).toEqual([botId, guestId].sort());
  },
  "reactions.list": async ({ mock, bot, guest, guestId, channelId }) => {
    const at = { channel_id: channelId, message_id: mock.fluxer.say(channelId, "vote").id, emoji: "🎉" };
    await guest.reactions.add(at);
    await bot.reactions.add(at);
    const { baseUrl, fetch, token } = mock.fluxer.options();
    const path = `/channels/${channelId}/messages/${at.message_id}/reactions/${encodeURIComponent("🎉")}?limit=1`;
    const response = await fetch(`${baseUrl}${path}`, { headers: { authorization: `Bot ${token}` } });
    expect(response.headers.get("x-has-more")).toBe("true");
    expect((await bot.reactions.list(at)).items.map(({ id }) => id)).toContain(guestId);
  },
  "attachments.plan": async ({ mock, bot, channelId }) => {
    const file = { id: 0, filename: "a.txt", file_size: 5, content_type: "text/plain" };
    const { attachments } = await asFluxer(bot).attachments.plan(channelId, { attachments: [file] });
    const [planned] = attachments;
    const { fetch } = mock.fluxer.options();
    const put = await fetch(planned?.upload_url ?? "", { method: "PUT", body: "hello" });
    expect([put.status, put.headers.get("etag") === null]).toEqual([200, false]);
    const sent = await asFluxer(bot).messages.create(channelId, {
      attachments: [{ ...file, upload_filename: planned?.upload_filename ?? "" }],
    });
    const served = await fetch(sent.attachments[0]?.url ?? "");
    expect(await served.text()).toBe("hello");
  },
  "attachments.complete": async ({ bot, channelId }) => {
    const bytes = new Uint8Array(10 * 1024 * 1024 + 7).fill(3);
    const attachments = await asFluxer(bot).attachments.upload(channelId, [{ content: bytes, filename: "big.bin" }]);
    const sent = await asFluxer(bot).messages.create(channelId, { attachments });
    expect(sent.attachments[0]).toMatchObject({ filename: "big.bin", size: bytes.length });
  },
};
