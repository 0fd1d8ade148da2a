/* What the sibling packages need. Outside semver: users import from "@antiphon/core". */
export type { Api, CodeRule, Operation, OperationLines, PageShape, RateLimitHeaders, Safety } from "../operation.js";
export { createResources } from "../create-resources.js";
export { readOperations } from "../read-operation.js";
export { createRuntime } from "../create-runtime.js";
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
} from "../runtime.js";
export { secretScheme } from "../secret-scheme.js";
export type { SecretSchemeInit } from "../secret-scheme.js";
export { env, isBrowser, systemClock, systemRandom } from "#platform";
export { sleep, startTimer } from "../sleep.js";
export { joinBytes } from "../join-bytes.js";
export { createNonce } from "../nonce.js";
export { backoff } from "../backoff.js";
export { encodeMultipart } from "../transfers/multipart.js";
export { isFileInput } from "../transfers/open-file.js";
export { prepareFile } from "../transfers/stream-body.js";
export { bindRuntime, runtimeOf } from "../runtime-of.js";
export { createDownload } from "../transfers/create-download.js";
export { uploadToLink } from "../transfers/upload.js";
export { brand } from "../errors.js";
export type { DownloadInit } from "../transfers/create-download.js";
export type { UploadInit } from "../transfers/upload.js";
export type { Link } from "../transfers/link.js";
export { settle } from "../create-call.js";
export { checkOptions } from "../pipeline/check-options.js";
