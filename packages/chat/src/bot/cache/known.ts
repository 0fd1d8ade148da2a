import type { Clock } from "@antiphon/core";
import type { Channel, Member, Message, Role, User } from "../../generated/common.js";
import { Asks } from "./asks.js";
import type { KnownGuild } from "./bot-cache.js";
import { Bounded } from "./bounded.js";
import type { CacheBounds } from "./cache-options.js";

/** What is known of one guild. */
export interface GuildEntry {
  record: KnownGuild | undefined;
  readonly channels: Map<string, Channel>;
  /** Whether these are all that the bot can see. */
  hasAllChannels: boolean;
  readonly roles: Map<string, Role>;
  hasAllRoles: boolean;
}

/** The group of what belongs to no guild. */
export const PRIVATE = "@me";

/** Everything that the cache holds. */
export class Known {
  readonly asks: Asks = new Asks();
  readonly guilds: Bounded<GuildEntry>;
  readonly members: Bounded<Member>;
  readonly messages: Bounded<Message>;
  /** The guild of a channel, or `PRIVATE`. */
  readonly places: Map<string, string> = new Map();
  readonly privateChannels: Bounded<Channel>;
  ownUser: User | undefined;

  constructor(clock: Clock, bounds: CacheBounds) {
    this.guilds = new Bounded(clock, bounds.guilds, ({ channels }) => {
      for (const id of channels.keys()) this.places.delete(id);
    });
    this.members = new Bounded(clock, bounds.members);
    this.messages = new Bounded(clock, bounds.messages);
    this.privateChannels = new Bounded(clock, { ...bounds.guilds, maxEntries: 1000 });
  }

  entry(guildId: string): GuildEntry {
    const known = this.guilds.get(guildId);
    if (known !== undefined) return known;
    const made = {
      record: undefined,
      channels: new Map(),
      hasAllChannels: false,
      roles: new Map(),
      hasAllRoles: false,
    };
    this.guilds.set(guildId, guildId, made);
    return made;
  }

  channel(channelId: string): Channel | undefined {
    const place = this.places.get(channelId);
    if (place === undefined) return this.privateChannels.get(channelId);
    return this.guilds.get(place)?.channels.get(channelId);
  }

  setChannel(channel: Channel): void {
    const { guild_id: guildId } = channel;
    if (guildId === undefined) return this.privateChannels.set(PRIVATE, channel.id, channel);
    this.entry(guildId).channels.set(channel.id, channel);
    this.places.set(channel.id, guildId);
  }

  /** A channel says which message is its newest. */
  noteMessage(channelId: string, messageId: string): void {
    const channel = this.channel(channelId);
    if (channel !== undefined) this.setChannel({ ...channel, last_message_id: messageId });
  }

  notePin(channelId: string, at: string | null | undefined): void {
    const channel = this.channel(channelId);
    if (channel !== undefined) this.setChannel({ ...channel, last_pin_timestamp: at });
  }

  deleteChannel({ id, guild_id: guildId }: Channel): void {
    this.privateChannels.delete(id);
    this.places.delete(id);
    if (guildId !== undefined) this.guilds.get(guildId)?.channels.delete(id);
    for (const [messageId, message] of this.messagesOf(guildId ?? PRIVATE))
      if (message.channel_id === id) this.messages.delete(messageId);
  }

  /** All that the bot can see. */
  setChannels(guildId: string, channels: readonly Channel[]): void {
    this.#clearChannels(guildId);
    for (const channel of channels) this.setChannel({ ...channel, guild_id: guildId });
    this.entry(guildId).hasAllChannels = true;
  }

  /** What the bot can see has changed: which channels these are is asked again. */
  forgetChannels(guildId: string): void {
    this.asks.outdateAll("channel ", `channels ${guildId}`);
    this.#clearChannels(guildId);
  }

  forgetGuild(guildId: string): void {
    this.forgetChannels(guildId);
    this.guilds.forget(guildId);
    this.members.forget(guildId);
    this.messages.forget(guildId);
    this.asks.outdate(`guild ${guildId}`, `roles ${guildId}`);
    this.asks.outdateAll(`member ${guildId} `, "message ");
  }

  forgetPrivate(): void {
    this.privateChannels.forget(PRIVATE);
    this.messages.forget(PRIVATE);
    this.asks.outdateAll("channel ", "message ");
  }

  #clearChannels(guildId: string): void {
    const entry = this.guilds.get(guildId);
    if (entry === undefined) return;
    for (const id of entry.channels.keys()) this.places.delete(id);
    entry.channels.clear();
    entry.hasAllChannels = false;
  }

  messagesOf(group: string): readonly (readonly [string, Message])[] {
    return this.messages.keysOf(group).flatMap((key) => {
      const message = this.messages.get(key);
      return message === undefined ? [] : [[key, message] as const];
    });
  }
}

export function memberKey(guildId: string, userId: string): string {
  return `${guildId} ${userId}`;
}
