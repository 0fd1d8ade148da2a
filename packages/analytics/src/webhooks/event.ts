import { WebhookError } from "@antiphon/core/webhooks";
import type { WebhookEvent } from "../generated/schema.js";

/** Names of the events that are known. */
export type KnownEventName = WebhookEvent["event"];

/** The event of a name. */
export type WebhookEventOf<Name extends KnownEventName> = Extract<WebhookEvent, { readonly event: Name }>;

/** An event that this version does not know: passed through as it came. */
export interface UnknownWebhookEvent {
  readonly id: string;
  readonly event: string & {};
  readonly timestamp: string;
  readonly data: unknown;
}

/** Anything a delivery can hold. */
export type AnyWebhookEvent = WebhookEvent | UnknownWebhookEvent;

/** A name that is missing here does not compile. */
const known: Readonly<{ [Name in KnownEventName]: Name }> = {
  "evaluation.completed": "evaluation.completed",
  "audio.transcribed": "audio.transcribed",
  "audio.processed": "audio.processed",
  "voice-call.completed": "voice-call.completed",
  "export.ready": "export.ready",
  "usage.quota_warning": "usage.quota_warning",
  "api-key.rotated": "api-key.rotated",
  "webhook.test": "webhook.test",
};

/** Their names. */
export const knownEvents: readonly string[] = Object.keys(known);

/** Tells the events that this version knows from the others: narrows to the union. */
export function isKnownEvent(event: AnyWebhookEvent): event is WebhookEvent {
  return Object.hasOwn(known, event.event);
}

/** The event in a verified body. Throws `WebhookError` when there is none. */
export function readEvent(body: unknown): AnyWebhookEvent {
  const event = (typeof body === "object" && body !== null ? body : {}) as Partial<UnknownWebhookEvent>;
  if (typeof event.id === "string" && typeof event.event === "string") return event as AnyWebhookEvent;
  throw new WebhookError("INVALID_JSON", "the signed body is JSON, but no event: it has no id and no event name");
}
