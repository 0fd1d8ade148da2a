import type { ChatHandle } from "../../apis/chat/chat-handle.js";
import { didYouMean } from "../../kernel/names/nearest.js";

/** A channel: what has its id, the id, or its name in the home guild, `"general"` or `"#general"`. */
export type ChannelRef = string | { readonly id: string };
/** A guild: what has its id, or the id. */
export type GuildRef = string | { readonly id: string };

/** Where the ids of a home are found. */
export type Home = Pick<ChatHandle, "channelId" | "guildId" | "home" | "standing">;

/** The id of a channel. Throws `TypeError` for a name that no channel has. */
export function channelOf(places: Home, ref: ChannelRef | undefined): string {
  if (ref === undefined) return places.channelId;
  const text = typeof ref === "string" ? ref : (ref as { readonly id?: unknown } | null)?.id;
  if (typeof text !== "string") throw new TypeError("A channel is an object with an id, an id, or a name.");
  if (/^\d+$/.test(text)) return text;
  const { channels } = places.home;
  const name = text.replace(/^#/, "");
  const id = Object.hasOwn(channels, name) ? channels[name] : undefined;
  if (id !== undefined) return id;
  const known = Object.keys(channels);
  throw new TypeError(
    `The home guild has no channel "${name}"${didYouMean(name, known) || `; it has ${known.join(", ")}.`}`,
  );
}

/** The id of a guild; of the home guild where none is named. */
export function guildOf(places: Home, ref: GuildRef | undefined): string {
  return ref === undefined ? places.guildId : guildIdOf(ref);
}

/** The id of a guild that is named. */
export function guildIdOf(ref: GuildRef): string {
  const id = typeof ref === "string" ? ref : (ref as { readonly id?: unknown } | null)?.id;
  if (typeof id !== "string") throw new TypeError("A guild is an object with an id, or an id.");
  return id;
}
