/* Clients. */
export { createAstral } from "./rest/astral.js";
export type { Astral, AstralOptions } from "./rest/astral.js";
export { createAstralWebhook } from "./webhooks/astral-webhook.js";
export type { AstralWebhook, AstralWebhookOptions } from "./webhooks/astral-webhook.js";
export { createFluxer, fluxerWebOrigin } from "./rest/fluxer.js";
export type { Fluxer, FluxerAttachments } from "./rest/fluxer.js";
export type { FluxerOptions } from "./rest/fluxer-options.js";
export { createFluxerWebhook } from "./webhooks/fluxer-webhook.js";
export type { WebhookOptions } from "./webhooks/webhook-address.js";
export type { FluxerWebhook, FluxerWebhookOptions } from "./webhooks/fluxer-webhook.js";
export type { PlannedUploadOptions, UploadAttachments } from "./files/planned-uploads.js";
export type {
  ChatClient,
  ChatMessage,
  MemberPath,
  MessagePath,
  ReasonOptions,
  WrittenOut,
} from "./rest/chat-client.js";
export type * from "./rest/shared-operations.js";
export type { ChatFile } from "./files/chat-file.js";
export type { ChatOptions, TokenType } from "./rest/platform-link.js";
export type { FileOptions } from "./files/uploads.js";

/* Helpers. */
export { Permissions, permissionNames, permissionText, toBits } from "./permissions/permissions.js";
export type { PermissionName, PermissionSet } from "./permissions/permissions.js";
export {
  explainPermission,
  hasPermissions,
  memberPermissions,
  missingPermissions,
} from "./permissions/member-permissions.js";
export { outranks } from "./permissions/outranks.js";
export type { PermissionFacts } from "./permissions/member-permissions.js";
export { compareSnowflakes, isSnowflake, snowflakeAt, snowflakeDate, snowflakeTime } from "./text/snowflakes.js";
export {
  codeBlock,
  emojiText,
  escapeMarkdown,
  mentionChannel,
  mentionRole,
  mentionUser,
  reactionEmoji,
  timestampText,
  withoutMentions,
} from "./text/formatting.js";
export type { EmojiLike } from "./text/formatting.js";
export { splitMessage } from "./text/split-message.js";
export { truncate } from "./text/truncate.js";
export { createMediaUrls } from "./files/media-url.js";
export type { MediaOptions, MediaUrls } from "./files/media-url.js";
export { authorizeUrl, createProofKey, installUrl } from "./oauth2/authorize-url.js";
export type { AuthorizeRequest, InstallRequest, ProofKey } from "./oauth2/authorize-url.js";
export { createLogin } from "./oauth2/login.js";
export type { LoginAttempt } from "./oauth2/grant-in.js";
export type { Login, LoginClient, LoginOptions, LoginTokens, StartedLogin } from "./oauth2/login.js";
export { LoginError, needsLogin } from "./oauth2/login-error.js";
export type { LoginErrorCode } from "./oauth2/login-error.js";
export { ephemeral, verifyInteraction } from "./webhooks/interactions.js";
export type { Interaction, InteractionOptions, VerifiedInteraction } from "./webhooks/interactions.js";

export {
  AntiphonError,
  ApiError,
  closeIdleConnections,
  ConfigError,
  ConnectionError,
  createMemoryTokenStore,
  createTokenSource,
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
export type * from "./generated/astral/names.js";
/* Those of Fluxer, whose names partly are the same: `FluxerInstance`, or `FluxerSchemas.Instance`. */
export type * from "./generated/fluxer/prefixed-names.js";
export type * as FluxerSchemas from "./generated/fluxer/names.js";
