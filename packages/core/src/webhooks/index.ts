export { verifyWebhook } from "./verify.js";
export type { VerifiedWebhook, VerifyOptions, WebhookRequest } from "./verify.js";
export { signWebhook } from "./sign.js";
export type { SignOptions } from "./sign.js";
export type { WebhookSecrets, WebhookSecretSource } from "./usable-secrets.js";
export { auralytikScheme, astralInteractionScheme } from "./scheme.js";
export type { WebhookScheme } from "./scheme.js";
export type { WebhookHeaders } from "./headers.js";
export { createMemoryReplayStore } from "./memory-replay-store.js";
export type { MemoryReplayStoreOptions } from "./memory-replay-store.js";
export type { ReplayState, ReplayStore } from "./replay-store.js";
export { WebhookError } from "./webhook-error.js";
export type { WebhookErrorCode } from "./webhook-error.js";

// For schemes of your own.
export { constantTimeEqual } from "./constant-time.js";
export type { CodeUnits } from "./constant-time.js";
