import { Agent } from "node:http";
import { connect as dial } from "node:net";
import Eris from "eris";

export const name = "eris";

export async function connect({ url, token, channelId, guildId }, seen) {
  const { host, hostname, port, pathname } = new URL(url);
  const client = new Eris(`Bot ${token}`, {
    intents: ["guilds", "guildMessages"],
    restMode: true,
    rest: { domain: host, baseURL: pathname, agent: plainAgent(hostname, Number(port)) },
  });
  client.on("messageCreate", (message) => seen.said(message.content));
  client.on("messageReactionAdd", (_, emoji) => seen.reacted(emoji.name));
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
      return (await client.createMessage(channelId, content)).id;
    },
    react: (messageId, emoji) => client.addMessageReaction(channelId, messageId, emoji),
    async upload(filename, bytes) {
      const message = await client.createMessage(channelId, {}, { name: filename, file: bytes });
      return message.attachments.map((file) => file.filename);
    },
    async members() {
      return (await client.getRESTGuildMembers(guildId, { limit: 100 })).map(({ id }) => id);
    },
    close: () => client.disconnect({ reconnect: false }),
  };
}

/** The library speaks HTTPS only; its `agent` option decides how connections are made. */
function plainAgent(host, port) {
  const agent = new Agent();
  agent.protocol = "https:";
  agent.createConnection = () => dial({ host, port });
  return agent;
}
