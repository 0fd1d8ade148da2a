/** How this mock differs from its defaults; changed by `mock.auralisCloud.configure()`. */
export interface CloudSettings {
  /** Largest archive in bytes. Default 64 MiB (the service is thought to take 512 MiB). */
  uploadLimit: number;
  /** Largest object in bytes that a presigned address takes: a store of this kind has such a limit. Default 512 MiB. */
  objectLimit: number;
  /** Lets `COMPLETED` follow `CLAIMED` directly. Default false. */
  lenientTransitions: boolean;
  /** Refuses a claim by a worker of another platform. Default true. */
  strictPlatform: boolean;
  /** Fails jobs that run past their time limit, and puts back claims that never start. Default false. */
  timeouts: boolean;
  /** How long a claim may stand without `RUNNING`, in ms, where `timeouts` is on. Default 15 minutes. */
  claimTimeoutMs: number;
  /** Requests per user, worker token and minute. Default 100. */
  requestsPerMinute: number;
  /** Whose requests a worker's count for: `"token"` its own (default; proposed), `"owner"` those of the user who owns it. */
  workerLimit: "token" | "owner";
  /** Leaves out the limits' `X-RateLimit-*` headers, which the vendor does not state. Default false. */
  bareLimits: boolean;
  /** `"failing"` answers every call with 500, `"unavailable"` with 503. Default `"ok"`. */
  health: "ok" | "failing" | "unavailable";
}

export function defaultSettings(): CloudSettings {
  return {
    uploadLimit: 64 * 1024 * 1024,
    objectLimit: 512 * 1024 * 1024,
    lenientTransitions: false,
    strictPlatform: true,
    timeouts: false,
    claimTimeoutMs: 15 * 60_000,
    requestsPerMinute: 100,
    workerLimit: "token",
    bareLimits: false,
    health: "ok",
  };
}
