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
} from "./errors.js";
export type { ConfigErrorCode, ErrorContext, Outcome } from "./errors.js";
export type { AnswerHead, Call, CallError, List, Page, Result, WithResponse } from "./call.js";
export type {
  CallOptions,
  Cancel,
  ClientOptions,
  Clock,
  Logger,
  MaybePromise,
  RateLimitWait,
  RetryOptions,
  Secret,
  SecretSource,
  TransferProgress,
} from "./options.js";
export { poll } from "./poll.js";
export type { Poll, PollOptions, PollState } from "./poll.js";
export type {
  BlobLike,
  ByteStream,
  FileContent,
  FileInput,
  FileSource,
  ReadableStreamLike,
} from "./transfers/file-source.js";
export type { Download, DownloadOptions } from "./transfers/download.js";
export { backoff } from "./backoff.js";
export type { BackoffOptions } from "./backoff.js";
export { idempotencyKey } from "./idempotency-key.js";
export { retry } from "./retry.js";
export type { RetryHelperOptions } from "./retry.js";
export { createHmacSigner } from "./signing/hmac-signer.js";
export type { HmacSignerOptions } from "./signing/hmac-signer.js";
export type { SignInput, Signer } from "./signing/signer.js";
export { createMemoryRateStore } from "./limits/memory-rate-store.js";
export type { Limit, Permit, RateStore } from "./limits/store.js";
export type { AnswerEvent, AttemptEvent, CallEvent, Hooks, ResultEvent, RetryEvent } from "./hooks.js";
export { fetchTransport } from "./fetch-transport.js";
export { TransportError } from "./transport.js";
export type { Transport, WireRequest, WireResponse } from "./transport.js";
export type { AbortSignalLike, FetchInit, FetchLike, ResponseLike, WebResponse, WebSocketLike } from "./web-types.js";
export type { UploadOptions } from "./transfers/upload-options.js";
export type { NodeWritableLike, WritableLike } from "./transfers/writable.js";
export { createTokenSource } from "./tokens/token-source.js";
export type { TokenSource, TokenSourceOptions } from "./tokens/token-source.js";
export { createMemoryTokenStore } from "./tokens/token-store.js";
export type { MemoryTokenStore, Tokens, TokenStore } from "./tokens/token-store.js";
