import assert from "node:assert/strict";
import { createFluxer, createFluxerWebhook } from "@antiphon/chat";

// #region client
const fluxer = createFluxer(); // FLUXER_BOT_TOKEN, and FLUXER_INSTANCE_URL for another instance
const bot = await fluxer.users.getMe();
console.log(`${bot.username} is here`);
// #endregion client

const { items: guilds } = await fluxer.users.listGuilds();
const guildId = guilds[0]?.id ?? "";
const channelId = (await fluxer.guilds.listChannels(guildId)).items[0]?.id ?? "";
const film = new Uint8Array(12 * 1024 * 1024);

// #region instance
const chat = createFluxer({ instanceUrl: "https://api.fluxer.app" });
const { endpoints } = await chat.instance.discover();
console.log(endpoints.gateway, endpoints.media);
// #endregion instance
assert.equal((await chat.users.getMe()).id, bot.id);

// #region upload
const attachments = await fluxer.attachments.upload(
  channelId,
  [{ content: film, filename: "film.mp4", contentType: "video/mp4", description: "The film." }],
  { onUploadProgress: ({ loadedBytes, totalBytes }) => console.log(`${loadedBytes} of ${totalBytes}`) },
);
const message = await fluxer.messages.create(channelId, { content: "Premiere", attachments });
// #endregion upload
assert.equal(message.attachments[0]?.size, film.length);

export async function report(url: string): Promise<void> {
  // #region webhook
  const webhook = createFluxerWebhook({ url });
  const status = await webhook.send({ content: "building", username: "CI" });
  await webhook.editMessage(status.id, { content: "built" });
  // #endregion webhook
}
