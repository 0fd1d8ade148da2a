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
export type { CallOptions, Cancel, ClientOptions, Clock, Logger, MaybePromise, RateLimitWait, RetryOptions, Secret, TransferProgress } from "./options.js";
export { poll } from "./poll.js";
export type { Poll, PollOptions, PollState } from "./poll.js";
export type { BlobLike, ByteStream, FileContent, FileInput, FileSource, ReadableStreamLike } from "./transfers/file-source.js";
export type { Download, DownloadOptions } from "./transfers/download.js";
export type { AbortSignalLike } from "./web-types.js";
export type { UploadOptions } from "./transfers/upload.js";
export type { NodeWritableLike, WritableLike } from "./transfers/writable.js";
