import { Client, Events, GatewayIntentBits } from "discord.js";

export const name = "discord.js";

export async function connect({ url, token, channelId, guildId }, seen) {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent],
    rest: { api: url.replace(/\/v1$/, ""), version: "1" },
  });
  client.on(Events.MessageCreate, (message) => seen.said(message.content));
  client.on(Events.MessageReactionAdd, (reaction) => seen.reacted(reaction.emoji.name));
  client.on(Events.ShardResume, () => seen.resumed());
  client.on(Events.Error, (error) => seen.failed(error));
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  await ready;
  const channel = await client.channels.fetch(channelId);
  const guild = await client.guilds.fetch(guildId);
  return {
    me: client.user.id,
    async send(content) {
      return (await channel.send(content)).id;
    },
    async react(messageId, emoji) {
      await (await channel.messages.fetch(messageId)).react(emoji);
    },
    async upload(filename, bytes) {
      const message = await channel.send({ files: [{ attachment: bytes, name: filename }] });
      return [...message.attachments.values()].map((file) => file.name);
    },
    async members() {
      return [...(await guild.members.list({ limit: 100 })).keys()];
    },
    close: () => client.destroy(),
  };
}
