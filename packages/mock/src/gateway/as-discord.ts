import type { Payload } from "./platform.js";

/** An event in the form that existing Discord libraries read: guilds not nested, roles with `colors`. */
export function asDiscord(event: string, payload: Payload): Payload {
  if (event === "GUILD_CREATE" && payload["unavailable"] !== true) return flatGuild(payload);
  const { role } = payload;
  return typeof role === "object" && role !== null ? { ...payload, role: withColors(role as Payload) } : payload;
}

function flatGuild({ properties, roles, ...rest }: Payload): Payload {
  return {
    ...(properties as Payload),
    ...rest,
    roles: ((roles ?? []) as readonly Payload[]).map(withColors),
    unavailable: false,
    threads: [],
    stage_instances: [],
    guild_scheduled_events: [],
    large: false,
  };
}

function withColors(role: Payload): Payload {
  return { ...role, colors: { primary_color: role["color"] ?? 0, secondary_color: null, tertiary_color: null } };
}
