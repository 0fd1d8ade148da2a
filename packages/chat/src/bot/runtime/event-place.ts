import type { EventInfo } from "../../gateway/events/events.js";

/** What events have that say where they happened; everything comes from a server, and so may be missing. */
interface Placed {
  readonly id?: unknown;
  readonly channel_id?: unknown;
  readonly guild_id?: unknown;
  readonly message_id?: unknown;
  readonly edited_timestamp?: unknown;
}

/** Events of one lane are handled one after the other: those of a channel, or of a guild where no channel is named. */
export function laneOf(event: string, data: unknown): string {
  const { id, channel_id: channelId, guild_id: guildId } = (data ?? {}) as Placed;
  const place = channelId ?? (event.startsWith("CHANNEL_") ? id : undefined) ?? guildId ?? id;
  return typeof place === "string" ? place : event;
}

/** The same for the same event, whichever process gets it: by its own id where it has one, else by its place in the session. */
export function eventIdOf(event: string, data: unknown, { seq, shard }: EventInfo): string {
  const { id, edited_timestamp: editedAt } = (data ?? {}) as Placed;
  if (event === "MESSAGE_CREATE" && typeof id === "string") return `${event} ${id}`;
  if (event === "MESSAGE_UPDATE" && typeof id === "string" && typeof editedAt === "string")
    return `${event} ${id} ${editedAt}`;
  return `${event} ${shard}/${seq} ${JSON.stringify(data)?.slice(0, 500)}`;
}

/** Where people can see what an event was about; `undefined` for events of no channel. */
export function linkOf(webOrigin: string, event: string, data: unknown): string | undefined {
  const { id, channel_id: channelId, guild_id: guildId = "@me", message_id: named } = (data ?? {}) as Placed;
  if (typeof channelId !== "string") return undefined;
  const messageId = named ?? (event.startsWith("MESSAGE_") ? id : undefined);
  return `${webOrigin}/channels/${String(guildId)}/${channelId}${typeof messageId === "string" ? `/${messageId}` : ""}`;
}
