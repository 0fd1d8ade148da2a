import { tables } from "../../generated/auralytik.js";
import type { ApiEngine } from "../../kernel/engine.js";
import { analyticsServices } from "./analytics.js";
import { apiKeyServices } from "./api-keys.js";
import { audioFileServices, audioTasks } from "./audio-files.js";
import { authenticate } from "./authenticate.js";
import { campaignServices } from "./campaigns.js";
import { conversationServices } from "./conversations.js";
import { engagementServices } from "./engagements.js";
import { evaluationServices } from "./evaluations.js";
import { exportServices } from "./exports.js";
import { type AuralytikHandle, createHandle } from "./handle.js";
import { signatureOf } from "./links.js";
import { refuse } from "./refuse.js";
import { deliver, type WaitingDelivery } from "./deliveries.js";
import { publish } from "./events.js";
import { acceptable, available, limited, scoped, signedIn, stamp } from "./stages.js";
import type { KeyRecord } from "./records.js";
import { createState, type State } from "./state.js";
import { storage } from "./storage.js";
import { usageServices } from "./usage.js";
import { voiceCallServices } from "./voice-calls.js";
import { webhookServices } from "./webhooks.js";

/** Auralytik: signed requests, rows that are made when looked at, state that is computed from the time, events that are posted. */
export const auralytik: ApiEngine<State, KeyRecord, AuralytikHandle> = {
  id: "auralytik",
  tables,
  publicUrl: "https://api.auralytik.ai/api/v1",
  mount: "/auralytik/api/v1",
  places: [{ name: "storage", publicUrl: "https://storage.auralytik.ai", mount: "/auralytik/storage" }],
  createState,
  credentialOf: ({ headers, url }) => headers["x-api-key"] ?? signatureOf(url),
  order: [stamp, signedIn, limited, available, "route", scoped, acceptable, "validate"],
  authenticate,
  tasks: {
    deliver: (world, state, { webhook, delivery }: WaitingDelivery) => void deliver(world, state, webhook, delivery),
    exportReady: (world, state, ready: Readonly<Record<string, unknown>>) =>
      publish(world, state, "export.ready", ready),
    ...audioTasks,
  },
  services: {
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
  },
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
