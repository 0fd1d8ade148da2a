import { tables } from "../generated/gateway.js";
import type { Announced } from "../kernel/engine.js";
import type { GatewayPlatformTables } from "../kernel/schema/tables.js";
import type { GatewayProfile } from "./profile.js";

/** What a gateway can tell its clients: events with their payloads, and codes with which it closes. */
export function announcedBy({ id, verdicts, drain }: GatewayProfile): Announced {
  const closes = Object.values(verdicts).flatMap((verdict) =>
    typeof verdict === "object" && "close" in verdict ? [verdict.close] : [],
  );
  const closeCodes = [...new Set([...closes, drain.code])].sort((a, b) => a - b);
  const { schemas, names, platforms } = tables();
  const known = platforms[id as keyof typeof platforms] as GatewayPlatformTables | undefined;
  if (known === undefined) return { events: [], closeCodes };
  return { events: Object.keys(known.events), closeCodes, payloads: { schemas, names, events: known.events } };
}
