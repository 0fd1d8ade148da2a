/* What the sibling packages need. Outside semver: users import from "@antiphon/core". */
export type {
  Api,
  CodeRule,
  Operation,
  OperationLines,
  PageShape,
  RateLimitHeaders,
  Safety,
} from "../call/operation.js";
export { createResources } from "../call/create-resources.js";
export { readOperations } from "../call/read-operation.js";
export { createRuntime } from "../call/create-runtime.js";
export type {
  Answer,
  BaseUrlSource,
  CallArgs,
  Credential,
  Plan,
  PreparedBody,
  Runtime,
  RuntimeInit,
  Scheme,
  SleepOptions,
} from "../call/runtime.js";
export { problemAroundSecret, problemOfSecret, secretScheme } from "../credentials/secret-scheme.js";
export type { SecretSchemeInit } from "../credentials/secret-scheme.js";
export { variable as env } from "../call/variable.js";
export { isBrowser, systemClock, systemRandom } from "#platform";
export { Deadline } from "../time/deadline.js";
export { ServerClock } from "../time/server-clock.js";
export type { Policy } from "../retry/policy.js";
export { onAbort } from "../time/on-abort.js";
export { sleep, startTimer } from "../time/sleep.js";
export { within } from "../time/within.js";
export { isLoopback } from "../transport/base-url.js";
export { joinBytes } from "../bytes/join-bytes.js";
export { listenTo } from "../call/listen-to.js";
export { createNonce } from "../call/nonce.js";
export { backoff } from "../retry/backoff.js";
export { encodeMultipart } from "../transfers/multipart.js";
export { withDefaults } from "../call/with-defaults.js";
export { isFileInput } from "../transfers/open-file.js";
export { whileHeld } from "../bytes/hold-streams.js";
export { prepareFile } from "../transfers/stream-body.js";
export { bindRuntime, runtimeOf } from "../call/runtime-of.js";
export { createDownload } from "../transfers/create-download.js";
export { uploadToLink } from "../transfers/upload.js";
export { brand } from "../call/errors.js";
export type { DownloadInit } from "../transfers/create-download.js";
export type { UploadInit } from "../transfers/upload.js";
export type { Link } from "../transfers/link.js";
export { lazyList, lazyPage } from "../lists/lazy-list.js";
export { settle } from "../call/create-call.js";
export { createLog } from "../observe/log.js";
export {
  callback,
  CALL_OPTIONS,
  checkOptions,
  oneOf,
  type OptionRule,
  text,
  unknownName,
  withMethods,
} from "../call/check-options.js";
export { kindOf, numberOrKind } from "../call/kind-of.js";
export { nearest } from "../call/nearest.js";
export { checkVerifyOptions } from "../webhooks/check-options.js";
