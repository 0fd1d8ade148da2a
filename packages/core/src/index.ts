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
} from "./call/errors.js";
export type { ConfigErrorCode, ErrorContext, Outcome } from "./call/errors.js";
export type { AnswerHead, Call, CallError, List, Page, Result, WithResponse } from "./call/call.js";
export type {
  CallOptions,
  Cancel,
  ClientOptions,
  Clock,
  Logger,
  RateLimitWait,
  RetryOptions,
  Secret,
  SecretSource,
  TransferProgress,
} from "./call/options.js";
export type { MaybePromise } from "./call/maybe-promise.js";
export { poll } from "./time/poll.js";
export type { Poll, PollOptions, PollState } from "./time/poll.js";
export type {
  BlobLike,
  ByteStream,
  FileContent,
  FileInput,
  FileSource,
  ReadableStreamLike,
} from "./transfers/file-source.js";
export type { Download, DownloadOptions } from "./transfers/download.js";
export { backoff } from "./retry/backoff.js";
export type { BackoffOptions } from "./retry/backoff.js";
export { idempotencyKey } from "./call/idempotency-key.js";
export { retry } from "./retry/retry.js";
export type { RetryHelperOptions } from "./retry/retry.js";
export { createHmacSigner } from "./credentials/hmac-signer.js";
export type { HmacSignerOptions } from "./credentials/hmac-signer.js";
export type { SignInput, Signer } from "./credentials/signer.js";
export type { ServerClock } from "./time/server-clock.js";
export { createMemoryRateStore } from "./limits/memory-rate-store.js";
export type { Limit, Permit, RateStore } from "./limits/store.js";
export type { AnswerEvent, AttemptEvent, CallEvent, Hooks, ResultEvent, RetryEvent } from "./observe/hooks.js";
export { fetchTransport } from "./transport/fetch-transport.js";
export { closeIdleConnections } from "./transport/close-idle-connections.js";
export { TransportError } from "./transport/transport.js";
export type { Stage, Transport, WireRequest, WireResponse } from "./transport/transport.js";
export type {
  AbortSignalLike,
  FetchInit,
  FetchLike,
  PlainFetchInit,
  ResponseLike,
  WebResponse,
  WebSocketLike,
} from "./transport/web-types.js";
export type { UploadOptions } from "./transfers/upload-options.js";
export type { NodeWritableLike, WritableLike } from "./transfers/writable.js";
export { createTokenSource } from "./credentials/token-source.js";
export type { TokenSource, TokenSourceOptions } from "./credentials/token-source.js";
export { createMemoryTokenStore } from "./credentials/token-store.js";
export type { MemoryTokenStore, Tokens, TokenStore } from "./credentials/token-store.js";
