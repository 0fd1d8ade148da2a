import type { Hooks } from "./hooks.js";
import type { RateStore } from "./limits/store.js";
import type { Transport } from "./transport.js";
import type { AbortSignalLike, FetchLike, WebSocketLike } from "./web-types.js";

export type MaybePromise<T> = T | Promise<T>;
export type Cancel = () => void;

/** Time as every client sees it. `wait`: backoff, gate, poll. `guard`: attempt timeout, deadline. `background`: heartbeat, sweep. */
export interface Clock {
  /** Wall time in ms since 1970. */
  now(): number;
  /** Milliseconds that only ever grow; origin unspecified. */
  monotonic(): number;
  timer(run: () => void, ms: number, kind: "wait" | "guard" | "background"): Cancel;
}

/** A secret, or a function that is asked for it before every attempt. */
export type Secret = string | SecretSource;

export interface SecretSource {
  (): MaybePromise<string>;
  /** Told once per call of a secret that was refused with a 401: true when the next one is another. See `createTokenSource()`. */
  readonly refresh?: (refused: string) => MaybePromise<boolean>;
}

/** Options of one call. */
export interface CallOptions {
  /** Aborting rejects the call with the signal's own reason. */
  readonly signal?: AbortSignalLike;
  /** Longest time for one attempt, body included, in ms. Default 30 000. */
  readonly timeoutMs?: number;
  /** Longest time for the whole call, in ms: queueing, attempts and waits. Default 90 000. */
  readonly deadlineMs?: number;
  /** Attempts in all, or `false` for one. Default 3. */
  readonly retry?: RetryOptions | false;
  /** Sent verbatim in place of a generated one, on operations that take a key. */
  readonly idempotencyKey?: string;
  /** Extra headers of this call. A header that the client itself sets is refused. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Told as a multipart body or a file is sent: at its start, after each piece, and from 0 again on a retry. */
  readonly onUploadProgress?: (progress: TransferProgress) => void;
}

/** How far an upload or download has come. */
export interface TransferProgress {
  readonly loadedBytes: number;
  /** `undefined` for a stream of unknown length. */
  readonly totalBytes: number | undefined;
  /** Counts the requests, from 1. An upload, and a download that cannot be resumed, goes back to `loadedBytes: 0` with it. */
  readonly attempt: number;
}

export interface RetryOptions {
  /** Attempts in all, the first included. Default 3. */
  readonly maxAttempts?: number;
  /** A server that asks for a longer wait fails the call at once, in ms. Default 60 000. */
  readonly maxRetryAfterMs?: number;
}

/** What a call that would have to wait for a rate limit is told. */
export interface RateLimitWait {
  readonly operation: string;
  readonly bucket: string;
  /** Estimated wait in ms. */
  readonly waitMs: number;
  readonly global: boolean;
}

/** Options that every client factory takes. */
export interface ClientOptions {
  /** Where the API is, in place of the vendor's address. */
  readonly baseUrl?: string;
  /** Used for every request in place of the platform's own transport. */
  readonly fetch?: FetchLike | undefined;
  readonly WebSocket?: WebSocketLike | undefined;
  /** Carries plain requests in place of `fetch`. */
  readonly transport?: Transport;
  /** Node only: the `http.Agent` or `https.Agent` to use, for example one that goes through a proxy. */
  readonly agent?: object;
  readonly clock?: Clock;
  /** Uniform on [0, 1). Jitter, keys and nonces are drawn from it. */
  readonly random?: () => number;
  /** Longest time for one attempt, body included, in ms. Default 30 000. */
  readonly timeoutMs?: number;
  /** Longest time for one call, in ms: queueing, attempts and waits. Default 90 000. */
  readonly deadlineMs?: number;
  /** Attempts in all, or `false` for one. Default 3. */
  readonly retry?: RetryOptions | false;
  /** What a call does that would have to wait for a rate limit. Default `"wait"`. */
  readonly onRateLimit?: "wait" | "reject" | ((wait: RateLimitWait) => "wait" | "reject");
  /** Shares rate limits between clients or processes. Default: each client keeps its own. */
  readonly rateStore?: RateStore;
  /** Calls that may wait for one bucket; further ones are rejected at once. Default 1000. */
  readonly maxQueue?: number;
  /** Requests in flight at once. Default: no bound. */
  readonly maxConcurrency?: number;
  readonly hooks?: Hooks | readonly Hooks[];
  /** Receives what `ANTIPHON_LOG` would print. Secrets never reach it. */
  readonly logger?: Logger;
  /** Headers of every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A credential in a browser is visible to every visitor. Without this, the factory throws there. Default false. */
  readonly dangerouslyAllowBrowser?: boolean;
}

/** `console` is one. */
export interface Logger {
  debug?(message: string, details?: object): void;
  info?(message: string, details?: object): void;
  warn?(message: string, details?: object): void;
  error?(message: string, details?: object): void;
}
