import { createBot } from "@discordeno/bot";

export const name = "discordeno";

export async function connect({ url, token, channelId, guildId }, seen) {
  let tellReady;
  const ready = new Promise((resolve) => (tellReady = resolve));
  const bot = createBot({
    token,
    intents: 0,
    rest: { token, version: 1 },
    gateway: { token, version: 1 },
    desiredProperties: {
      attachment: { filename: true },
      message: { id: true, content: true, attachments: true },
      emoji: { name: true },
      user: { id: true },
      member: { id: true },
    },
    loggerFactory: () => quiet,
    events: {
      raw({ t }) {
        if (t === "RESUMED") seen.resumed();
      },
      ready: ({ user }) => tellReady(String(user.id)),
      messageCreate: (message) => seen.said(message.content),
      reactionAdd: ({ emoji }) => seen.reacted(emoji.name),
    },
  });
  bot.rest.baseUrl = url.replace(/\/v1$/, ""); // as an option it would be a proxy, which is left to wait after a 429
  await bot.start();
  return {
    me: await ready,
    async send(content) {
      return String((await bot.helpers.sendMessage(channelId, { content })).id);
    },
    react: (messageId, emoji) => bot.helpers.addReaction(channelId, messageId, emoji),
    async upload(filename, bytes) {
      const message = await bot.helpers.sendMessage(channelId, {
        files: [{ name: filename, blob: new Blob([bytes]) }],
      });
      return message.attachments.map((file) => file.filename);
    },
    async members() {
      return (await bot.helpers.getMembers(guildId, { limit: 100 })).map(({ id }) => String(id));
    },
    close: () => bot.shutdown(),
  };
}

const quiet = { debug() {}, info() {}, warn() {}, error() {}, fatal() {} };
