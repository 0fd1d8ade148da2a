import { Failure } from "../../../../kernel/request/failure.js";
import { actOf, ok, type At, type ChatServices } from "../../world/act.js";
import type { RelayRecord } from "./state.js";
import { isoTime } from "../../wire/iso-time.js";

const checkMs = 30_000;
const failuresUntilUnhealthy = 3;

/** The directory that older instances had: relays that beat are listed, nearest first. */
export const relayServices: ChatServices<
  "relays.list" | "relays.register" | "relays.getStatus" | "relays.heartbeat" | "relays.delete"
> = {
  "relays.list": (context) => {
    const { lat, lon, limit = 100 } = context.query;
    const from = lat === undefined || lon === undefined ? undefined : { latitude: lat, longitude: lon };
    const healthy = [...context.state.fluxer.relays.values()].filter((relay) => isHealthy(relay, context.now));
    const shown = healthy.map((relay) => ({
      ...payload(relay, context.now),
      ...(from === undefined ? {} : { distance_km: distanceKm(from, relay) }),
    }));
    const sorted =
      from === undefined ? shown : shown.sort((a, b) => Number(a["distance_km"]) - Number(b["distance_km"]));
    const relays = sorted.slice(0, limit);
    return ok({ relays, count: relays.length });
  },

  "relays.register": (context) => {
    const { state, now } = context;
    const { region = "unknown", capacity = 1000, ...rest } = context.body;
    const relay: RelayRecord = {
      ...rest,
      id: state.world.ids.uuid(),
      region,
      capacity,
      registeredAt: now,
      lastSeenAt: now,
    };
    state.fluxer.relays.set(relay.id, relay);
    actOf(context).effect("relay", relay.id);
    return { status: 201, body: payload(relay, now) };
  },

  "relays.getStatus": (context) => ok(payload(relayOf(context), context.now)),

  "relays.heartbeat": (context) => {
    const relay = relayOf(context);
    relay.lastSeenAt = context.now;
    actOf(context).effect("relay.heartbeat", relay.id);
    return ok({ status: "ok" });
  },

  "relays.delete": (context) => {
    const relay = relayOf(context);
    context.state.fluxer.relays.delete(relay.id);
    actOf(context).effect("relay.delete", relay.id);
    return ok({ status: "deleted" });
  },
};

function relayOf(context: At<"relay_id">): RelayRecord {
  const relay = context.state.fluxer.relays.get(context.path.relay_id);
  if (relay === undefined) throw new Failure("RELAY_NOT_FOUND");
  return relay;
}

function isHealthy({ lastSeenAt }: RelayRecord, now: number): boolean {
  return now - lastSeenAt < checkMs * failuresUntilUnhealthy;
}

function payload(relay: RelayRecord, now: number): Readonly<Record<string, unknown>> {
  const { registeredAt, lastSeenAt, ...rest } = relay;
  const times = { registered_at: isoTime(registeredAt), last_seen_at: isoTime(lastSeenAt) };
  return { ...rest, current_connections: 0, ...times, healthy: isHealthy(relay, now) };
}

/** Along the surface of a sphere. */
function distanceKm(
  a: Pick<RelayRecord, "latitude" | "longitude">,
  b: Pick<RelayRecord, "latitude" | "longitude">,
): number {
  const rad = Math.PI / 180;
  const [dLat, dLon] = [(b.latitude - a.latitude) * rad, (b.longitude - a.longitude) * rad];
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.latitude * rad) * Math.cos(b.latitude * rad) * Math.sin(dLon / 2) ** 2;
  return Math.round(2 * 6371 * Math.asin(Math.sqrt(h)) * 10) / 10;
}
