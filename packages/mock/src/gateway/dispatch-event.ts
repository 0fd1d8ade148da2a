import { asDiscord } from "./as-discord.js";
import type { Audience, Payload } from "./platform.js";
import type { GatewayProfile } from "./profile.js";
import type { GatewaySession } from "./session.js";

/** Sends an event to the sessions that may see it, in the form of the platform. Gives what it carries, and how many they are. */
export function dispatchEvent(
  sessions: Iterable<GatewaySession>,
  { burst }: GatewayProfile,
  event: string,
  payload: Payload,
  audience: Audience,
): { readonly data: Payload; readonly sessions: number } {
  const data = named(event, payload, audience);
  const sent = burst === "flat" ? asDiscord(event, data) : data;
  let count = 0;
  for (const session of sessions) {
    if (!session.receives(event, data, audience)) continue;
    session.push(event, sent, true);
    count += 1;
  }
  return { data, sessions: count };
}

/** Guild events that name their guild in `id`. */
const ownId = new Set(["GUILD_CREATE", "GUILD_DELETE"]);

/** Other events of a guild name it in `guild_id`. */
function named(event: string, payload: Payload, { guildId }: Audience): Payload {
  return guildId === undefined || "guild_id" in payload || ownId.has(event)
    ? payload
    : { ...payload, guild_id: guildId };
}
