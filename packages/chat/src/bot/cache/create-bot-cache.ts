import { isApiError } from "@antiphon/core";
import type { Channel, Member, Message, Role } from "../../generated/common.js";
import type { BotRuntime } from "../runtime/bot-runtime.js";
import type { BotCache, KnownGuild } from "./bot-cache.js";
import { boundsOf, type CacheOptions } from "./cache-options.js";
import { followEvents } from "./cache-events.js";
import { Known, memberKey, PRIVATE } from "./known.js";
import { MemberAsks } from "./member-asks.js";

/** What the cache needs of a bot that is being made. */
export type CacheHost = Pick<BotRuntime, "chat" | "gateway" | "clock" | "onGap">;

/** What the gateway has told, and the platform's answers to what it has not. */
export function createBotCache(host: CacheHost, options: CacheOptions = {}): BotCache {
  const known = new Known(host.clock, boundsOf(options));
  followEvents(known, host);
  return new EventCache(known, host);
}

class EventCache implements BotCache {
  readonly #known: Known;
  readonly #host: CacheHost;
  readonly #members: MemberAsks;

  constructor(known: Known, host: CacheHost) {
    this.#known = known;
    this.#host = host;
    this.#members = new MemberAsks(host.gateway);
  }

  async guild(guildId: string): Promise<KnownGuild | undefined> {
    const known = this.#known.guilds.get(guildId)?.record;
    if (known !== undefined) return known;
    const ask = async (): Promise<KnownGuild | undefined> => {
      const guild = await orNothing(this.#host.chat.guilds.get(guildId));
      return guild && { id: guild.id, name: guild.name, owner_id: guild.owner_id };
    };
    return this.#known.asks.share(`guild ${guildId}`, ask, (guild) => {
      if (guild !== undefined) this.#known.entry(guildId).record = guild;
    });
  }

  async channel(channelId: string): Promise<Channel | undefined> {
    const known = this.#known.channel(channelId);
    if (known !== undefined) return known;
    const ask = (): Promise<Channel | undefined> => orNothing(this.#host.chat.channels.get(channelId));
    return this.#known.asks.share(`channel ${channelId}`, ask, (channel) => {
      if (channel !== undefined) this.#known.setChannel(channel);
    });
  }

  async channels(guildId: string): Promise<readonly Channel[]> {
    const known = this.#known.guilds.get(guildId);
    if (known?.hasAllChannels === true) return [...known.channels.values()];
    const ask = async (): Promise<readonly Channel[]> => (await this.#host.chat.guilds.listChannels(guildId)).items;
    return this.#known.asks.share(`channels ${guildId}`, ask, (channels) => this.#known.setChannels(guildId, channels));
  }

  async roles(guildId: string): Promise<readonly Role[]> {
    const known = this.#known.guilds.get(guildId);
    if (known?.hasAllRoles === true) return [...known.roles.values()];
    const ask = async (): Promise<readonly Role[]> => (await this.#host.chat.roles.list(guildId)).items;
    return this.#known.asks.share(`roles ${guildId}`, ask, (roles) => {
      const entry = this.#known.entry(guildId);
      entry.roles.clear();
      for (const role of roles) entry.roles.set(role.id, role);
      entry.hasAllRoles = true;
    });
  }

  async member(guildId: string, userId: string): Promise<Member | undefined> {
    const known = this.#known.members.get(memberKey(guildId, userId));
    if (known !== undefined) return known;
    const ask = (): Promise<Member | undefined> => this.#askMember(guildId, userId);
    return this.#known.asks.share(`member ${guildId} ${userId}`, ask, (member) => {
      if (member !== undefined) this.#known.members.set(guildId, memberKey(guildId, userId), member);
    });
  }

  async findMembers(guildId: string, name: string, limit: number): Promise<readonly Member[]> {
    const most = Math.max(1, Math.min(limit, 100));
    const ask = (): Promise<readonly Member[]> => this.#members.byName(guildId, name, most);
    return this.#known.asks.share(`members ${guildId} ${most} ${name}`, ask, () => undefined);
  }

  async message(channelId: string, messageId: string): Promise<Message | undefined> {
    const known = this.#known.messages.get(messageId);
    if (known !== undefined && known.channel_id === channelId) return known;
    const path = { channel_id: channelId, message_id: messageId };
    const ask = (): Promise<Message | undefined> => orNothing(this.#host.chat.messages.get(path));
    return this.#known.asks.share(`message ${messageId}`, ask, (message) => {
      const group = this.#known.places.get(channelId) ?? PRIVATE;
      if (message !== undefined) this.#known.messages.set(group, messageId, message);
    });
  }

  /** Over the gateway, which costs no request; over REST where that does not answer. */
  async #askMember(guildId: string, userId: string): Promise<Member | undefined> {
    try {
      return await this.#members.member(guildId, userId);
    } catch {
      return orNothing(this.#host.chat.members.get({ guild_id: guildId, user_id: userId }));
    }
  }
}

/** `undefined` for what the platform says does not exist, or is not to be seen. */
async function orNothing<T>(call: PromiseLike<T>): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (isApiError(error) && (error.status === 404 || error.status === 403)) return undefined;
    throw error;
  }
}
