import type { World } from "../../../kernel/world/world.js";
import { signText } from "../rules/signature.js";
import { meterAttempt } from "./meter.js";
import type { DeliveryRecord, WebhookRecord } from "./records.js";
import type { State } from "./state.js";

/** Waits before the second attempt and the following ones, in ms. */
const waitsMs = [30_000, 120_000, 600_000, 3_600_000, 21_600_000];
const timeoutMs = 10_000;
const failuresUntilInactive = 20;

/** A delivery that waits for its next attempt, as a task. */
export interface WaitingDelivery {
  readonly webhook: WebhookRecord;
  readonly delivery: DeliveryRecord;
}

/** One attempt, and what follows from its answer: done, another attempt later, or the subscription switched off. */
export async function deliver(
  world: World,
  state: State,
  webhook: WebhookRecord,
  delivery: DeliveryRecord,
): Promise<void> {
  const startedAt = world.clock.now();
  state.waiting.delete(delivery.id);
  delivery.attemptedAt.push(startedAt);
  const id = `${delivery.id}_${delivery.attemptedAt.length}`;
  const entry = meterAttempt(state, { webhookId: webhook.id, id, at: startedAt });
  delivery.nextAttemptAt = null;
  const { status, error } = await attempt(world, webhook, delivery, startedAt);
  delivery.responseStatus = entry.status = status ?? null;
  delivery.responseTimeMs = status === undefined ? null : world.clock.now() - startedAt;
  delivery.error = error ?? null;
  if (state.webhooks.get(webhook.id) !== webhook) return; // deleted, or the world was put back meanwhile

  if (status !== undefined && status >= 200 && status < 300) {
    delivery.status = "succeeded";
    webhook.failures = 0;
    return;
  }
  const waitMs = status === 410 ? undefined : waitsMs[delivery.attemptedAt.length - 1];
  if (waitMs !== undefined) {
    delivery.nextAttemptAt = world.clock.now() + waitMs;
    const waiting: WaitingDelivery = { webhook, delivery };
    state.waiting.set(delivery.id, world.schedule("deliver", waiting, waitMs));
    return;
  }
  delivery.status = "failed";
  webhook.failures += 1;
  if (status === 410 || webhook.failures >= failuresUntilInactive) webhook.active = false;
}

/** Attempts of deliveries that wait are dropped with their subscription. */
export function dropWaiting(world: World, state: State, webhook: WebhookRecord): void {
  for (const { id } of webhook.deliveries) world.unschedule(state.waiting.get(id));
}

interface Outcome {
  readonly status: number | undefined;
  readonly error: string | undefined;
}

async function attempt(
  world: World,
  webhook: WebhookRecord,
  delivery: DeliveryRecord,
  startedAt: number,
): Promise<Outcome> {
  const timestamp = String(Math.floor(startedAt / 1000));
  const sent = world.deliver({
    method: "POST",
    url: webhook.url,
    headers: {
      "content-type": "application/json",
      "user-agent": "Auralytik-Webhooks/1.0",
      "x-auralytik-event": delivery.event,
      "x-auralytik-delivery": delivery.id,
      "x-auralytik-timestamp": timestamp,
      "x-auralytik-signature": signText(webhook.secret, `${timestamp}.${delivery.body}`),
    },
    body: delivery.body,
  });
  return new Promise((resolve) => {
    const timedOut = { status: undefined, error: "No answer within 10 seconds." };
    const cancel = world.clock.timer(() => resolve(timedOut), timeoutMs, "background");
    const settle = (outcome: Outcome): void => {
      cancel();
      resolve(outcome);
    };
    sent.then(
      ({ status }) => settle({ status, error: undefined }),
      () => settle({ status: undefined, error: "The connection failed." }),
    );
  });
}
