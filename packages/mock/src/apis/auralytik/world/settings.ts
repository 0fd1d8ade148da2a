import type { Some } from "../../../kernel/names/given.js";

/** What a test may change about the vendor's behaviour: `mock.auralytik.settings.timestampWindowS = 60`. */
export interface Settings {
  /** Width of the timestamp window to either side, in seconds; -1 refuses every stamp. Proposed by us: 300. */
  timestampWindowS: number;
  /** Tier of the account: decides requests per minute and key, and what usage includes. */
  tier: Tier;
  /** Requests per minute and key; default by tier. */
  requestsPerMinute: number | undefined;
  /** What usage includes; default by tier. */
  included: Some<Record<Metric, number>>;
  /** How long an old pair of key and secret is accepted after a rotation, in ms. Default 0: dead at once. */
  rotationOverlapMs: number;
  /** Scopes of which one suffices for a recording link: the vendor's pages disagree. */
  recordingScopes: readonly string[];
  /** How long each step of processing an audio file takes, in ms. */
  processing: { queueMs: number; transcriptionMs: number; evaluationMs: number };
  /** How long an export waits and works, in ms. */
  exporting: { queueMs: number; workMs: number };
  /** Whether webhooks may have `http:` URLs on a loopback address. */
  loopbackWebhooks: boolean;
  /** State of the vendor's service: `outage` answers `INTERNAL_ERROR`, `maintenance` answers `SERVICE_UNAVAILABLE`. */
  incident: "none" | "outage" | "maintenance";
}

export type Tier = "starter" | "professional" | "enterprise";
export type Metric = "calls" | "webhooks" | "storage_gb";

export interface TierFacts {
  readonly requestsPerMinute: number;
  readonly included: Readonly<Record<Metric, number>>;
}

/** Proposed: the vendor publishes no numbers. */
export const tiers: Readonly<Record<Tier, TierFacts>> = {
  starter: { requestsPerMinute: 60, included: { calls: 10_000, webhooks: 1000, storage_gb: 10 } },
  professional: { requestsPerMinute: 300, included: { calls: 100_000, webhooks: 10_000, storage_gb: 100 } },
  enterprise: { requestsPerMinute: 1000, included: { calls: 1_000_000, webhooks: 100_000, storage_gb: 1000 } },
};

export function createSettings(): Settings {
  return {
    timestampWindowS: 300,
    tier: "professional",
    requestsPerMinute: undefined,
    included: {},
    rotationOverlapMs: 0,
    recordingScopes: ["audio:download", "voice:read"],
    processing: { queueMs: 1000, transcriptionMs: 6000, evaluationMs: 5000 },
    exporting: { queueMs: 1000, workMs: 8000 },
    loopbackWebhooks: true,
    incident: "none",
  };
}
