import { throwLater } from "../../../platform/throw-later.js";
import type { World } from "../../../kernel/world/world.js";
import { iso } from "../wire/context.js";
import { deliver } from "./deliveries.js";
import type { DeliveryRecord, WebhookRecord } from "./records.js";
import type { State } from "./state.js";

/** Tells every active subscription to the event. The event's id is the same for all of them. */
export function publish(world: World, state: State, event: string, data: Readonly<Record<string, unknown>>): void {
  const subscribed = [...state.webhooks.values()].filter((webhook) => webhook.active && webhook.events.includes(event));
  if (subscribed.length === 0) return;
  const id = world.ids.token("evt_", 8);
  for (const webhook of subscribed) send(world, state, webhook, id, event, data);
}

/** Puts one event on its way to one subscription. */
export function send(
  world: World,
  state: State,
  webhook: WebhookRecord,
  eventId: string,
  event: string,
  data: Readonly<Record<string, unknown>>,
): DeliveryRecord {
  const now = world.clock.now();
  world.observe("event", event);
  const delivery: DeliveryRecord = {
    id: world.ids.token("dlv_", 12),
    eventId,
    event,
    body: JSON.stringify({ id: eventId, event, timestamp: iso(now), data }),
    status: "pending",
    responseStatus: null,
    responseTimeMs: null,
    error: null,
    createdAt: now,
    attemptedAt: [],
    nextAttemptAt: now,
  };
  webhook.deliveries.push(delivery);
  deliver(world, state, webhook, delivery).catch(throwLater);
  return delivery;
}
