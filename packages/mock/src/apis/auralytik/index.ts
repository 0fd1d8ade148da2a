import { throwLater } from "../../platform/throw-later.js";
import { tables } from "../../generated/auralytik.js";
import type { AuralytikOperations } from "../../generated/auralytik-operations.js";
import type { ApiEngine } from "../../kernel/engine.js";
import type { Services } from "../../kernel/operation.js";
import { analyticsServices } from "./services/analytics.js";
import { apiKeyServices } from "./services/api-keys.js";
import { audioFileServices, audioTasks } from "./services/audio-files.js";
import { authenticate } from "./rules/authenticate.js";
import { campaignServices } from "./services/campaigns.js";
import { conversationServices } from "./services/conversations.js";
import { engagementServices } from "./services/engagements.js";
import { evaluationServices } from "./services/evaluations.js";
import { exportServices } from "./services/exports.js";
import { type AuralytikHandle, createHandle } from "./world/handle.js";
import { signatureOf } from "./wire/links.js";
import { refuse } from "./wire/refuse.js";
import { deliver, type WaitingDelivery } from "./world/deliveries.js";
import { publish } from "./world/events.js";
import { acceptable, available, limited, scoped, signedIn, stamp } from "./rules/stages.js";
import { meterCall } from "./world/meter.js";
import type { KeyRecord } from "./world/records.js";
import type { State } from "./world/state.js";
import { createState } from "./world/create-state.js";
import { storage } from "./wire/storage.js";
import { usageServices } from "./services/usage.js";
import { voiceCallServices } from "./services/voice-calls.js";
import { webhookServices } from "./services/webhooks.js";

const services = {
  "health.get": () => ({ status: 200, body: { status: "ok" } }),
  ...evaluationServices,
  ...audioFileServices,
  ...analyticsServices,
  ...exportServices,
  ...engagementServices,
  ...conversationServices,
  ...voiceCallServices,
  ...campaignServices,
  ...webhookServices,
  ...apiKeyServices,
  ...usageServices,
} satisfies Services<AuralytikOperations, State, KeyRecord>;

/** Auralytik: signed requests, rows that are made when looked at, state that is computed from the time, events that are posted. */
export const auralytik: ApiEngine<State, KeyRecord, AuralytikHandle> = {
  id: "auralytik",
  tables,
  publicUrl: "https://api.auralytik.ai/api/v1",
  mount: "/auralytik/api/v1",
  places: [
    { name: "root", publicUrl: "https://api.auralytik.ai", mount: "/auralytik" },
    { name: "storage", publicUrl: "https://storage.auralytik.ai", mount: "/auralytik/storage" },
  ],
  createState,
  credentialOf: ({ headers, url }) => headers["x-api-key"] ?? signatureOf(url),
  order: [stamp, signedIn, limited, available, "route", scoped, acceptable, "validate"],
  authenticate,
  signature: { timestampHeader: "x-timestamp", staleCode: "TIMESTAMP_EXPIRED" },
  tasks: {
    deliver: (world, state, { webhook, delivery }: WaitingDelivery) =>
      void deliver(world, state, webhook, delivery).catch(throwLater),
    exportReady: (world, state, ready: Readonly<Record<string, unknown>>) =>
      publish(world, state, "export.ready", ready),
    ...audioTasks,
  },
  services,
  answered: meterCall,
  refuse,
  codes: {
    notFound: "RESOURCE_NOT_FOUND",
    methodNotAllowed: "METHOD_NOT_ALLOWED",
    invalid: "VALIDATION_ERROR",
    limited: "RATE_LIMIT_EXCEEDED",
    internal: "INTERNAL_ERROR",
  },
  extras: storage,
  handle: createHandle,
  printed: ({ keys }) => {
    const [live] = keys.values();
    return { apiKey: live?.pair.key ?? "", hmacSecret: live?.pair.hmacSecret ?? "" };
  },
};
