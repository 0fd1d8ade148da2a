import { API, Client, GatewayDispatchEvents } from "@discordjs/core";
import { REST } from "@discordjs/rest";
import { WebSocketManager, WebSocketShardEvents } from "@discordjs/ws";

export const name = "@discordjs/core";

export async function connect({ url, token, channelId, guildId }, seen) {
  const rest = new REST({ api: url.replace(/\/v1$/, ""), version: "1" }).setToken(token);
  const gateway = new WebSocketManager({ token, intents: 0, rest });
  const client = new Client({ rest, gateway });
  const api = new API(rest);
  client.on(GatewayDispatchEvents.MessageCreate, ({ data }) => seen.said(data.content));
  client.on(GatewayDispatchEvents.MessageReactionAdd, ({ data }) => seen.reacted(data.emoji.name));
  client.on(GatewayDispatchEvents.Resumed, () => seen.resumed());
  gateway.on(WebSocketShardEvents.Error, (error) => seen.failed(error));
  const ready = new Promise((resolve) => client.once(GatewayDispatchEvents.Ready, ({ data }) => resolve(data)));
  await gateway.connect();
  const { user } = await ready;
  return {
    me: user.id,
    async send(content) {
      return (await api.channels.createMessage(channelId, { content })).id;
    },
    react: (messageId, emoji) => api.channels.addMessageReaction(channelId, messageId, emoji),
    async upload(filename, bytes) {
      const message = await api.channels.createMessage(channelId, { files: [{ name: filename, data: bytes }] });
      return message.attachments.map((file) => file.filename);
    },
    async members() {
      return (await api.guilds.getMembers(guildId, { limit: 100 })).map(({ user: { id } }) => id);
    },
    close: () => gateway.destroy(),
  };
}
