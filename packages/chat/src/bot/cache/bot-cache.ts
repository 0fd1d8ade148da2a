import type { Channel, Member, Message, Role } from "../../generated/common.js";

/** A guild as a bot knows it. */
export interface KnownGuild {
  readonly id: string;
  readonly name: string;
  readonly owner_id: string;
}

/**
 * What a bot knows of its guilds, bounded, and kept true by the gateway's events. What is not known is asked for, once for all who ask at
 * the same time; `undefined` is what the platform says does not exist, or is not to be seen.
 */
export interface BotCache {
  guild(guildId: string): Promise<KnownGuild | undefined>;
  channel(channelId: string): Promise<Channel | undefined>;
  /** All channels of a guild that the bot can see. */
  channels(guildId: string): Promise<readonly Channel[]>;
  roles(guildId: string): Promise<readonly Role[]>;
  member(guildId: string, userId: string): Promise<Member | undefined>;
  /** Members whose names begin so, at most `limit`. */
  findMembers(guildId: string, name: string, limit: number): Promise<readonly Member[]>;
  message(channelId: string, messageId: string): Promise<Message | undefined>;
}
