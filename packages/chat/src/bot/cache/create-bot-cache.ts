import type { BotRuntime } from "../runtime/bot-runtime.js";
import type { BotCache } from "./bot-cache.js";

/** What a bot knows, asked for each time. */
export function createBotCache(runtime: Omit<BotRuntime, "cache">): BotCache {
  const { chat } = runtime;
  return {
    guild: (guildId) => chat.guilds.get(guildId),
    channel: (channelId) => chat.channels.get(channelId),
    channels: async (guildId) => (await chat.guilds.listChannels(guildId)).items,
    roles: async (guildId) => (await chat.roles.list(guildId)).items,
    member: (guildId, userId) => chat.members.get({ guild_id: guildId, user_id: userId }),
    findMembers: async () => Promise.resolve([]),
    message: (channelId, messageId) => chat.messages.get({ channel_id: channelId, message_id: messageId }),
  };
}
