import type { CallOptions } from "../call/options.js";

/** Options of an upload to a presigned link. There is no deadline unless one is set. */
export type UploadOptions = Pick<CallOptions, "signal" | "deadlineMs" | "timeoutMs" | "retry" | "onUploadProgress">;
