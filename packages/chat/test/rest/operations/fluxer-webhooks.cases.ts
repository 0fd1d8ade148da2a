import { expect } from "vitest";
import { asFluxer, type Cases, type Play } from "./play.js";

export const fluxerWebhookCases: Cases = {
  "webhooks.get": async ({ bot, channelId }) => {
    const { id } = await bot.webhooks.create(channelId, { name: "builds" });
    await bot.webhooks.update(id, { name: "deploys" });
    expect(await bot.webhooks.get(id)).toMatchObject({ name: "deploys" });
  },
  "webhooks.getMessage": async (play) => {
    const { at, id } = await webhookMessage(play);
    expect(await asFluxer(play.bot).webhooks.getMessage({ ...at, message_id: id })).toMatchObject({
      id,
      content: "built",
    });
  },
  "webhooks.editMessage": async (play) => {
    const { at, id } = await webhookMessage(play);
    await play.listen();
    await asFluxer(play.bot).webhooks.editMessage({ ...at, message_id: id }, { content: "built twice" });
    expect(await play.event("MESSAGE_UPDATE")).toMatchObject({ id, content: "built twice" });
    expect((await play.bot.messages.list(play.channelId)).items[0]?.content).toBe("built twice");
  },
  "webhooks.deleteMessage": async (play) => {
    const { at, id } = await webhookMessage(play);
    await asFluxer(play.bot).webhooks.deleteMessage({ ...at, message_id: id });
    expect((await play.bot.messages.list(play.channelId)).items).toEqual([]);
  },
  "webhooks.executeInstatus": async ({ bot, channelId }) => {
    const { id, token } = await bot.webhooks.create(channelId, { name: "status" });
    await asFluxer(bot).webhooks.executeInstatus(
      { webhook_id: id, webhook_token: token },
      { incident: { name: "Voice is down", status: "INVESTIGATING" } },
    );
    expect((await bot.messages.list(channelId)).items[0]?.embeds[0]).toMatchObject({
      title: "Voice is down",
      description: "INVESTIGATING",
    });
  },
};

async function webhookMessage({
  bot,
  channelId,
}: Play): Promise<{ readonly at: { webhook_id: string; webhook_token: string }; readonly id: string }> {
  const { id: webhook_id, token: webhook_token } = await bot.webhooks.create(channelId, { name: "builds" });
  const at = { webhook_id, webhook_token };
  const message = await bot.webhooks.execute(at, { content: "built" }, { query: { wait: true } });
  return { at, id: message?.id ?? "" };
}
