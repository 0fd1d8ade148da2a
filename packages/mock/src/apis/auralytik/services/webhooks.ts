import ipaddr from "ipaddr.js";
import type { Webhook, WebhookDelivery } from "../../../generated/auralytik-operations.js";
import {
  type AuralytikContext,
  type AuralytikServices,
  type WithId,
  invalid,
  iso,
  isoOrNull,
  notFound,
} from "../wire/context.js";
import { dropWaiting } from "../world/deliveries.js";
import { answer, answerAs, page } from "../wire/envelope.js";
import { send } from "../world/events.js";
import type { DeliveryRecord, WebhookRecord } from "../world/records.js";

export const webhookServices: AuralytikServices<
  "webhooks.list" | "webhooks.create" | "webhooks.update" | "webhooks.delete" | "webhooks.test" | "webhooks.deliveries"
> = {
  "webhooks.list": (context) => page(context, [...context.state.webhooks.values()].reverse(), present),

  "webhooks.create": (context) => {
    const { url, events, description } = context.body;
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
    return answerAs(context, 201, { ...present(webhook), signing_secret: webhook.secret });
  },

  "webhooks.update": (context) => {
    const webhook = find(context);
    const { url, events, description, active } = context.body;
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
    return answerAs(context, 202, { deliveryId: id, eventId, event });
  },

  "webhooks.deliveries": (context) => page(context, [...find(context).deliveries].reverse(), presentDelivery),
};

function find(context: WithId): WebhookRecord {
  const { id } = context.path;
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

function present({ id, url, events, description, active, createdAt }: WebhookRecord): Webhook {
  return { id, url, events, description, active, created_at: iso(createdAt) };
}

function presentDelivery(delivery: DeliveryRecord): WebhookDelivery {
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
