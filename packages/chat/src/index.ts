/* Clients. */
export { createAstral } from "./astral.js";
export type { Astral, AstralMessages, AstralOptions } from "./astral.js";
export type { ChatFile } from "./chat-file.js";
export type { ChatOptions, TokenType } from "./platform-link.js";
export type { FileOptions } from "./uploads.js";
export {
  AntiphonError,
  ApiError,
  ConfigError,
  ConnectionError,
  DecodeError,
  isAntiphonError,
  isApiError,
  RateLimitError,
  TimeoutError,
} from "@antiphon/core";
export type { Call, CallOptions, ClientOptions, FileInput, List, Page, Result } from "@antiphon/core";

/* Shapes of the API. */
export type * from "./generated/astral/schema.js";
