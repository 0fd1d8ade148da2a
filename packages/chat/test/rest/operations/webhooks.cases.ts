import { createHmac } from "node:crypto";
import { expect } from "vitest";
import { pixel, type Cases } from "./play.js";

export const webhookCases: Cases = {
  "webhooks.listForGuild": async ({ bot, guildId, channelId, botId }) => {
    const { id } = await bot.webhooks.create(channelId, { name: "builds" });
    expect((await bot.webhooks.listForGuild(guildId)).items).toMatchObject([{ id, user: { id: botId } }]);
  },
  "webhooks.listForChannel": async ({ bot, channelId, voiceId }) => {
    const { id } = await bot.webhooks.create(channelId, { name: "builds" });
    expect((await bot.webhooks.listForChannel(channelId)).items.map((webhook) => webhook.id)).toEqual([id]);
    expect((await bot.webhooks.listForChannel(voiceId)).items).toEqual([]);
  },
  "webhooks.create": async (play) => {
    await play.listen();
    const { id, token } = await play.bot.webhooks.create(play.channelId, { name: "builds" });
    expect(await play.event("WEBHOOKS_UPDATE")).toEqual({ guild_id: play.guildId, channel_id: play.channelId });
    expect(await play.bot.webhooks.getWithToken({ webhook_id: id, webhook_token: token })).toMatchObject({
      id,
      name: "builds",
    });
  },
  "webhooks.get": async ({ bot, channelId }) => {
    const { id } = await bot.webhooks.create(channelId, { name: "builds" });
    await bot.webhooks.update(id, { name: "deploys" });
    expect(await bot.webhooks.get(id)).toMatchObject({ name: "deploys", interaction_url: null });
  },
  "webhooks.update": async ({ bot, channelId, voiceId }) => {
    const { id } = await bot.webhooks.create(channelId, { name: "builds" });
    await bot.webhooks.update(id, { channel_id: voiceId });
    expect((await bot.webhooks.listForChannel(voiceId)).items.map((webhook) => webhook.id)).toEqual([id]);
  },
  "webhooks.delete": async ({ bot, channelId, guildId }) => {
    const { id } = await bot.webhooks.create(channelId, { name: "builds" });
    await bot.webhooks.delete(id);
    expect((await bot.webhooks.listForGuild(guildId)).items).toEqual([]);
  },
  "webhooks.getWithToken": async ({ bot, channelId }) => {
    const { id, token } = await bot.webhooks.create(channelId, { name: "builds" });
    const webhook = await bot.webhooks.getWithToken({ webhook_id: id, webhook_token: token });
    expect(webhook).toMatchObject({ id, token });
    expect(webhook.user).toBeUndefined();
  },
  "webhooks.updateWithToken": async ({ bot, channelId }) => {
    const { id, token } = await bot.webhooks.create(channelId, { name: "builds" });
    await bot.webhooks.updateWithToken({ webhook_id: id, webhook_token: token }, { name: "deploys", avatar: pixel });
    expect(await bot.webhooks.get(id)).toMatchObject({ name: "deploys", avatar: expect.any(String) });
  },
  "webhooks.deleteWithToken": async ({ bot, channelId, guildId }) => {
    const { id, token } = await bot.webhooks.create(channelId, { name: "builds" });
    await bot.webhooks.deleteWithToken({ webhook_id: id, webhook_token: token });
    expect((await bot.webhooks.listForGuild(guildId)).items).toEqual([]);
  },
  "webhooks.execute": async (play) => {
    await play.listen();
    const { id, token } = await play.bot.webhooks.create(play.channelId, { name: "builds" });
    const at = { webhook_id: id, webhook_token: token };
    expect(await play.bot.webhooks.execute(at, { content: "quiet" })).toBeUndefined();
    const message = await play.bot.webhooks.execute(
      at,
      { content: "built", username: "CI" },
      { query: { wait: true } },
    );
    expect(await play.event("MESSAGE_CREATE")).toMatchObject({
      content: "built",
      webhook_id: id,
      author: { id, username: "CI", bot: true },
    });
    expect((await play.bot.messages.list(play.channelId)).items.map((one) => one.id)[0]).toBe(message?.id);
  },
  "webhooks.executeGithub": async ({ bot, channelId }) => {
    const { id, token } = await bot.webhooks.create(channelId, { name: "hub" });
    const event = { action: "opened", repository: { full_name: "antiphon/antiphon" }, sender: { login: "ada" } };
    await bot.webhooks.executeGithub({ webhook_id: id, webhook_token: token }, event, { githubEvent: "issues" });
    expect((await bot.messages.list(channelId)).items[0]?.embeds[0]?.title).toBe(
      "[antiphon/antiphon] issues opened by ada",
    );
  },
  "webhooks.executeSlack": async ({ bot, channelId }) => {
    const { id, token } = await bot.webhooks.create(channelId, { name: "hub" });
    const at = { webhook_id: id, webhook_token: token };
    expect(
      await bot.webhooks.executeSlack(at, { text: "built", attachments: [{ title: "Build 12", text: "passed" }] }),
    ).toBe("ok");
    expect((await bot.messages.list(channelId)).items[0]).toMatchObject({
      content: "built",
      embeds: [{ title: "Build 12", description: "passed" }],
    });
  },
  "interactions.click": async (play) => {
    const { mock, bot, guest, channelId, guestId } = play;
    const deliveries: { readonly headers: Readonly<Record<string, string>>; readonly body: string }[] = [];
    mock.receive("https://bot.example/clicks", ({ headers, body }) => {
      deliveries.push({ headers, body: String(body) });
      return { status: deliveries.length === 1 ? 503 : 204, headers: {}, body: "" };
    });
    const { id, token } = await bot.webhooks.create(channelId, {
      name: "ask",
      interaction_url: "https://bot.example/clicks",
    });
    const components = [{ type: 1, components: [{ type: 2, style: 3, label: "Approve", custom_id: "yes" }] }] as const;
    const message = await bot.webhooks.execute(
      { webhook_id: id, webhook_token: token },
      { content: "Deploy?", components },
      { query: { wait: true } },
    );
    await guest.interactions.click({ channel_id: channelId, message_id: message?.id ?? "", custom_id: "yes" });
    await mock.clock.advance("1m");
    expect(deliveries).toHaveLength(2);
    const { headers, body } = deliveries[1] ?? { headers: {}, body: "" };
    const signed = createHmac("sha256", token).update(`v1:${headers["x-astral-timestamp"]}:${body}`).digest("hex");
    expect(headers).toMatchObject({ "x-astral-signature": `v1=${signed}`, "user-agent": "Astral-Interactions/1.0" });
    expect(JSON.parse(body)).toMatchObject({
      type: 3,
      user: { id: guestId },
      data: { custom_id: "yes", component_type: 2 },
    });
  },
};
