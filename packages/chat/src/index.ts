/* Clients. */
export { createAstral } from "./astral.js";
export type { Astral, AstralOptions } from "./astral.js";
export { createAstralWebhook } from "./astral-webhook.js";
export type { AstralWebhook, AstralWebhookOptions } from "./astral-webhook.js";
export { createFluxer, fluxerWebOrigin } from "./fluxer.js";
export type { Fluxer, FluxerAttachments, FluxerOptions } from "./fluxer.js";
export { createFluxerWebhook } from "./fluxer-webhook.js";
export type { FluxerWebhook, FluxerWebhookOptions } from "./fluxer-webhook.js";
export type { PlannedUploadOptions, UploadAttachments } from "./planned-uploads.js";
export type { ChatClient, ChatMessage, ReasonOptions } from "./chat-client.js";
export type { ChatFile } from "./chat-file.js";
export type { ChatOptions, TokenType } from "./platform-link.js";
export type { FileOptions } from "./uploads.js";

/* Helpers. */
export { Permissions, permissionNames, permissionText, toBits } from "./permissions.js";
export type { PermissionName, PermissionSet } from "./permissions.js";
export {
  explainPermission,
  hasPermissions,
  memberPermissions,
  missingPermissions,
  outranks,
} from "./member-permissions.js";
export type { PermissionFacts } from "./member-permissions.js";
export { compareSnowflakes, isSnowflake, snowflakeAt, snowflakeDate, snowflakeTime } from "./snowflakes.js";
export {
  codeBlock,
  emojiText,
  escapeMarkdown,
  mentionChannel,
  mentionRole,
  mentionUser,
  reactionEmoji,
  splitMessage,
  timestampText,
  truncate,
  withoutMentions,
} from "./formatting.js";
export { createMediaUrls } from "./media-url.js";
export type { MediaOptions, MediaUrls } from "./media-url.js";
export { authorizeUrl, createProofKey, installUrl } from "./authorize-url.js";
export type { AuthorizeRequest, InstallRequest, ProofKey } from "./authorize-url.js";
export { createLogin } from "./login.js";
export type { Login, LoginAttempt, LoginClient, LoginOptions, LoginTokens, StartedLogin } from "./login.js";
export { LoginError, needsLogin } from "./login-error.js";
export type { LoginErrorCode } from "./login-error.js";
export { ephemeral, verifyInteraction } from "./interactions.js";
export type { Interaction, InteractionOptions, VerifiedInteraction } from "./interactions.js";

export {
  AntiphonError,
  ApiError,
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
export type { Call, CallOptions, ClientOptions, FileInput, List, Page, Result } from "@antiphon/core";
export type { Tokens, TokenSource, TokenStore } from "@antiphon/core";
export { createMemoryReplayStore, WebhookError } from "@antiphon/core/webhooks";
export type { ReplayStore, WebhookErrorCode } from "@antiphon/core/webhooks";

/* Shapes and codes of the API. */
export type * from "./generated/astral/schema.js";
/* Those of Fluxer, whose names partly are the same: `FluxerSchemas.Instance`. */
export type * as FluxerSchemas from "./generated/fluxer/schema.js";
