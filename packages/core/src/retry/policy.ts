import type { CallOptions } from "../call/options.js";

const DEFAULT_TIMEOUT_MS = 30_000;
const DEFAULT_DEADLINE_MS = 90_000;
const DEFAULT_ATTEMPTS = 3;
const DEFAULT_MAX_RETRY_AFTER_MS = 60_000;
const DEFAULT_MAX_RESPONSE_BYTES = 64 * 1024 * 1024;
/** A body may be silent for so long, where nobody set a time for the whole attempt. */
const IDLE_TIMEOUT_MS = 60_000;

type Settings = Pick<CallOptions, "timeoutMs" | "deadlineMs" | "retry" | "maxResponseBytes">;

/** How long and how often a call is tried: what the client was given, with the call's own options on top. Everybody who repeats or waits asks here. */
export interface Policy {
  /** For one attempt, body included. */
  readonly timeoutMs: number;
  /** For the silence between two pieces of a streamed body, in place of `timeoutMs`. */
  readonly idleTimeoutMs: number;
  /** Whether `timeoutMs` was asked for: then it holds for an attempt of a transfer too. */
  readonly isTimeoutSet: boolean;
  /** For one call that holds its bodies in memory. */
  readonly deadlineMs: number;
  /** Attempts in all, the first included; 1 for `retry: false`. */
  readonly maxAttempts: number;
  /** Whether anything at all may be repeated: `retry: false` forbids a stated wait too. */
  readonly retries: boolean;
  /** The longest wait that a server may ask for. */
  readonly maxRetryAfterMs: number;
  /** Of a body that is held in memory. */
  readonly maxResponseBytes: number;
  /** Of a body that is handed over as a stream: what the call itself was given. */
  readonly maxStreamBytes: number;
}

/** `deadlineMs` of a transfer, a walk or a poll is the caller's alone: by default it takes as long as it moves. */
export function policyOf(client: Settings, call: Settings): Policy {
  const timeoutMs = call.timeoutMs ?? client.timeoutMs;
  const retry = call.retry ?? client.retry ?? {};
  return {
    timeoutMs: timeoutMs ?? DEFAULT_TIMEOUT_MS,
    idleTimeoutMs: timeoutMs ?? IDLE_TIMEOUT_MS,
    isTimeoutSet: timeoutMs !== undefined,
    deadlineMs: call.deadlineMs ?? client.deadlineMs ?? DEFAULT_DEADLINE_MS,
    maxAttempts: retry === false ? 1 : (retry.maxAttempts ?? DEFAULT_ATTEMPTS),
    retries: retry !== false,
    maxRetryAfterMs: (retry === false ? undefined : retry.maxRetryAfterMs) ?? DEFAULT_MAX_RETRY_AFTER_MS,
    maxResponseBytes: call.maxResponseBytes ?? client.maxResponseBytes ?? DEFAULT_MAX_RESPONSE_BYTES,
    maxStreamBytes: call.maxResponseBytes ?? Number.POSITIVE_INFINITY,
  };
}
