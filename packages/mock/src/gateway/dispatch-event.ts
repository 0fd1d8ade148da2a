import { asDiscord } from "./as-discord.js";
import type { Audience, Payload } from "./platform.js";
import type { GatewayProfile } from "./profile.js";
import type { GatewaySession } from "./session.js";

/** Sends an event to the sessions that may see it, in the form of the platform. */
export function dispatchEvent(
  sessions: Iterable<GatewaySession>,
  { burst }: GatewayProfile,
  event: string,
  payload: Payload,
  audience: Audience,
): void {
  const data = named(event, payload, audience);
  const sent = burst === "flat" ? asDiscord(event, data) : data;
  for (const session of sessions) if (session.receives(event, data, audience)) session.push(event, sent, true);
}

/** Guild events that name their guild in `id`. */
const ownId = new Set(["GUILD_CREATE", "GUILD_DELETE"]);

/** Other events of a guild name it in `guild_id`. */
function named(event: string, payload: Payload, { guildId }: Audience): Payload {
  return guildId === undefined || "guild_id" in payload || ownId.has(event)
    ? payload
    : { ...payload, guild_id: guildId };
}
