import { Client } from "oceanic.js";

export const name = "oceanic.js";

export async function connect({ url, token, channelId, guildId }, seen) {
  const client = new Client({
    auth: `Bot ${token}`,
    rest: { baseURL: url },
    gateway: { intents: ["GUILDS", "GUILD_MESSAGES"] },
  });
  client.on("messageCreate", (message) => seen.said(message.content));
  client.on("messageReactionAdd", (_message, _reactor, { emoji }) => seen.reacted(emoji.name));
  client.on("shardResume", () => seen.resumed());
  client.on("error", (error) => {
    if (!/connection reset|1006/i.test(String(error))) seen.failed(error); // the drop that the story makes is told as an error
  });
  const ready = new Promise((resolve) => client.once("ready", resolve));
  await client.connect();
  await ready;
  return {
    me: client.user.id,
    async send(content) {
      return (await client.rest.channels.createMessage(channelId, { content })).id;
    },
    react: (messageId, emoji) => client.rest.channels.createReaction(channelId, messageId, emoji),
    async upload(filename, bytes) {
      const message = await client.rest.channels.createMessage(channelId, {
        files: [{ name: filename, contents: bytes }],
      });
      return message.attachments.map((file) => file.filename);
    },
    async members() {
      return (await client.rest.guilds.getMembers(guildId, { limit: 100 })).map(({ id }) => id);
    },
    close: () => client.disconnect(false),
  };
}
