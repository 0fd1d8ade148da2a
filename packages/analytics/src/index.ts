/* For users. */
export { createAuralytik } from "./client/auralytik.js";
export type {
  Auralytik,
  AuralytikApiKeys,
  AuralytikAudioFiles,
  AuralytikExports,
  AuralytikOptions,
  AuralytikVoiceCalls,
} from "./client/auralytik.js";
export type { DownloadAudio, DownloadRecording } from "./audio/audio-download.js";
export type { UploadAudio, UploadAudioFile, UploadAudioOptions } from "./audio/audio-upload.js";
export { AudioProcessingError } from "./audio/processing-error.js";
export { ExportError } from "./exports/export-error.js";
export type {
  ExportFile,
  ExportHelpers,
  RunAiCallsExport,
  RunExport,
  RunExportOptions,
  WaitForExport,
} from "./exports/run-export.js";
export type { KeyPair } from "./keys/key-pair.js";
export type { RotateOwnKey, UseKey } from "./keys/rotate-key.js";
export { signingSecretOf } from "./webhooks/signing-secret.js";
export { createWebhookReceiver } from "./webhooks/receiver.js";
export type { WebhookHandler, WebhookReceiver, WebhookReceiverOptions } from "./webhooks/receiver.js";
export type { SchemeChanges } from "./webhooks/scheme-of.js";
export type { ReceiverClock } from "./webhooks/within.js";
export { isKnownEvent } from "./webhooks/event.js";
export type { AnyWebhookEvent, KnownEventName, UnknownWebhookEvent, WebhookEventOf } from "./webhooks/event.js";
export type { FetchHandler, FetchRequestLike } from "./webhooks/fetch.js";
export type { NodeHandler, NodeRequestLike, NodeResponseLike } from "./webhooks/node.js";
export type {
  FastifyLike,
  FastifyPlugin,
  FastifyPluginOptions,
  FastifyReplyLike,
  FastifyRequestLike,
} from "./webhooks/fastify.js";
export {
  AntiphonError,
  ApiError,
  closeIdleConnections,
  ConfigError,
  ConnectionError,
  DecodeError,
  isAntiphonError,
  isApiError,
  RateLimitError,
  TimeoutError,
} from "@antiphon/core";
/* What signatures of this package mention, so that it can be named without a second dependency. */
export type * from "@antiphon/core";
export type * from "@antiphon/core/webhooks";
export { createMemoryReplayStore, WebhookError } from "@antiphon/core/webhooks";

/* Every shape, code and option of the API. */
export type * from "./generated/names.js";
