import ipaddr from "ipaddr.js";
import type { Service } from "../../../kernel/engine.js";
import { type AuralytikContext, bodyOf, invalid, iso, isoOrNull, notFound } from "../wire/context.js";
import { dropWaiting } from "../world/deliveries.js";
import { answer, page } from "../wire/envelope.js";
import { send } from "../world/events.js";
import type { DeliveryRecord, KeyRecord, WebhookRecord } from "../world/records.js";
import type { State } from "../world/state.js";

export const webhookServices: Readonly<Record<string, Service<State, KeyRecord>>> = {
  "webhooks.list": (context) => page(context, [...context.state.webhooks.values()].reverse().map(present)),

  "webhooks.create": (context) => {
    const { url, events, description } = bodyOf(context) as {
      url: string;
      events: readonly string[];
      description?: string;
    };
    checkUrl(context, url);
    const webhook: WebhookRecord = {
      id: context.world.ids.token("wh_", 8),
      url,
      events,
      description: description ?? null,
      active: true,
      secret: context.world.ids.token("whsec_", 32),
      createdAt: context.now,
      failures: 0,
      deliveries: [],
    };
    context.state.webhooks.set(webhook.id, webhook);
    context.effect("webhook", webhook.id);
    return answer(context, { ...present(webhook), signing_secret: webhook.secret }, 201);
  },

  "webhooks.update": (context) => {
    const webhook = find(context);
    const { url, events, description, active } = bodyOf(context) as Partial<
      Pick<WebhookRecord, "url" | "events" | "description" | "active">
    >;
    if (url !== undefined) checkUrl(context, url);
    webhook.url = url ?? webhook.url;
    webhook.events = events ?? webhook.events;
    webhook.description = description ?? webhook.description;
    if (active === true && !webhook.active) webhook.failures = 0;
    webhook.active = active ?? webhook.active;
    context.effect("webhook", webhook.id);
    return answer(context, present(webhook));
  },

  "webhooks.delete": (context) => {
    const webhook = find(context);
    dropWaiting(context.world, context.state, webhook);
    context.state.webhooks.delete(webhook.id);
    context.effect("webhook", webhook.id);
    return { status: 204 };
  },

  "webhooks.test": (context) => {
    const webhook = find(context);
    const { world, state } = context;
    const eventId = world.ids.token("evt_", 8);
    const event = "webhook.test";
    const { id } = send(world, state, webhook, eventId, event, { webhookId: webhook.id, message: "Test delivery." });
    context.effect("webhook-test", id);
    return answer(context, { deliveryId: id, eventId, event }, 202);
  },

  "webhooks.deliveries": (context) => page(context, [...find(context).deliveries].reverse().map(presentDelivery)),
};

function find(context: AuralytikContext): WebhookRecord {
  const id = context.path["id"] ?? "";
  const webhook = context.state.webhooks.get(id);
  if (webhook === undefined) throw notFound("webhook", id);
  return webhook;
}

/** `https` only; `http` to a loopback address, where the mock's settings allow it. */
function checkUrl(context: AuralytikContext, text: string): void {
  const [, scheme = "", authority = ""] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]+)/i.exec(text) ?? [];
  const host = authority
    .replace(/^.*@/, "")
    .replace(/:\d+$/, "")
    .replace(/^\[|\]$/g, "")
    .toLowerCase();
  if (host === "") throw invalid("body", "url", "must be an absolute URL");
  if (scheme.toLowerCase() === "https") return;
  const loopback = host === "localhost" || (ipaddr.isValid(host) && ipaddr.process(host).range() === "loopback");
  if (scheme.toLowerCase() === "http" && loopback && context.state.settings.loopbackWebhooks) return;
  throw invalid("body", "url", "must be an https URL");
}

function present({
  id,
  url,
  events,
  description,
  active,
  createdAt,
}: WebhookRecord): Readonly<Record<string, unknown>> {
  return { id, url, events, description, active, created_at: iso(createdAt) };
}

function presentDelivery(delivery: DeliveryRecord): unknown {
  const { id, eventId, event, status, responseStatus, responseTimeMs, error, createdAt, attemptedAt, nextAttemptAt } =
    delivery;
  return {
    id,
    eventId,
    event,
    status,
    attempts: attemptedAt.length,
    responseStatus,
    responseTimeMs,
    error,
    createdAt: iso(createdAt),
    lastAttemptAt: isoOrNull(attemptedAt.at(-1)),
    nextAttemptAt: isoOrNull(nextAttemptAt),
  };
}
