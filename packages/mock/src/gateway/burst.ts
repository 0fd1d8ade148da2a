import { asDiscord } from "./as-discord.js";
import type { GatewayGuild, GatewayPlatform, Payload } from "./platform.js";
import type { GatewayProfile } from "./profile.js";
import type { GatewaySession } from "./session.js";

/** READY and what follows it, in the order of the profile. */
export function sendBurst(
  session: GatewaySession,
  platform: GatewayPlatform,
  profile: GatewayProfile,
  discordUrl: string | undefined,
): void {
  const ready = {
    ...platform.ready(session),
    session_id: session.sessionId,
    ...(session.shard && { shard: session.shard }),
  };
  const guilds = platform
    .guilds(session.account)
    .filter(({ id }) => session.shard === undefined || shardOf(id, session.shard[1]) === session.shard[0]);
  if (profile.burst === "flat") return flatBurst(session, ready, guilds, discordUrl);
  session.push("READY", ready, false);
  if (profile.burst === "full") {
    for (const { id, payload } of guilds) {
      if (payload === undefined) session.push("GUILD_DELETE", { id, unavailable: true }, false);
      else session.push("GUILD_CREATE", withBareUsers(payload), false);
    }
    return;
  }
  for (const { id } of guilds) session.push("GUILD_CREATE", { id, unavailable: true }, false);
  for (const { payload } of guilds) if (payload !== undefined) session.push("GUILD_CREATE", payload, true);
}

/** Discord's form: stubs in READY, the guild record not nested, and what its libraries require. */
function flatBurst(
  session: GatewaySession,
  ready: Payload,
  guilds: readonly GatewayGuild[],
  url: string | undefined,
): void {
  const stubs = guilds.map(({ id }) => ({ id, unavailable: true }));
  session.push(
    "READY",
    {
      ...ready,
      v: 10,
      guilds: stubs,
      ...(url === undefined ? {} : { resume_gateway_url: url }),
      application: { id: session.account.id, flags: 0 },
    },
    false,
  );
  for (const { payload } of guilds) {
    if (payload !== undefined) session.push("GUILD_CREATE", asDiscord("GUILD_CREATE", payload), true);
  }
}

/** Inside Fluxer's burst a member's user is its id. */
function withBareUsers(payload: Payload): Payload {
  const members = (payload["members"] ?? []) as readonly { readonly user?: { readonly id: string } }[];
  return {
    ...payload,
    members: members.map((member) => ({ ...member, ...(member.user && { user: { id: member.user.id } }) })),
  };
}

function shardOf(guildId: string, count: number): number {
  return Number((BigInt(guildId) >> 22n) % BigInt(count));
}
