import type { Hooks } from "../observe/hooks.js";
import type { MaybePromise } from "./maybe-promise.js";
import type { RateStore } from "../limits/store.js";
import type { Transport } from "../transport/transport.js";
import type { AbortSignalLike, FetchLike, WebSocketLike } from "../transport/web-types.js";

/** Ends a timer; harmless when it has run or was ended before. */
export type Cancel = () => void;

/** Time as every client sees it. `wait`: backoff, gate, poll. `guard`: attempt timeout, deadline. `background`: heartbeat, sweep. */
export interface Clock {
  /** Wall time in ms since 1970. */
  now(): number;
  /** Milliseconds that only ever grow; origin unspecified. */
  monotonic(): number;
  /** Runs once after `ms`. Gives the function that ends it before. */
  timer(run: () => void, ms: number, kind: "wait" | "guard" | "background"): Cancel;
  /**
   * Told that a client works on something until the returned function is called: a clock that skips idle time then stands
   * still. Not held while a call waits for time, for its transport or for code of yours. Default: nobody is told.
   */
  work?(): Cancel;
}

/** A secret, or a function that is asked for it before every attempt. */
export type Secret = string | SecretSource;

/** Asked for a secret before every attempt; throwing, or giving an empty one, fails the call with `ConfigError` (`CREDENTIALS_FAILED`). */
export interface SecretSource {
  (): MaybePromise<string>;
  /** Told once per call of a secret that was refused with a 401: true when the next one is another. See `createTokenSource()`. */
  readonly refresh?: ((refused: string) => MaybePromise<boolean>) | undefined;
}

/** Options of one call. */
export interface CallOptions {
  /** Aborting rejects the call with the signal's own reason. Default: the call ends by itself only. */
  readonly signal?: AbortSignalLike | undefined;
  /** Longest time for one attempt, body included, in ms. Default 30 000. */
  readonly timeoutMs?: number | undefined;
  /** Longest time for the whole call, in ms: queueing, attempts and waits. Default 90 000. */
  readonly deadlineMs?: number | undefined;
  /** Attempts in all, or `false` for one. Default 3. */
  readonly retry?: RetryOptions | false | undefined;
  /** Sent verbatim in place of a generated one, on operations that take a key. Default: a random one for each call, the same for its attempts. */
  readonly idempotencyKey?: string | undefined;
  /** Extra headers of this call. Default: none. A header that the client itself sets is refused with `ConfigError`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Largest answer that is held in memory, in bytes after decompression: JSON, text, `bytes()`, error bodies of the raw client. A larger one
   * is a `DecodeError`. Default 64 MiB. Files, streams and `asResponse()` have no bound unless it is given for the call.
   */
  readonly maxResponseBytes?: number | undefined;
  /** Told as a multipart body or a file is sent: at its start, after each piece, and from 0 again on a retry. */
  readonly onUploadProgress?: ((progress: TransferProgress) => void) | undefined;
}

/** How far an upload or download has come. */
export interface TransferProgress {
  /** Bytes sent or received so far. */
  readonly loadedBytes: number;
  /** `undefined` for a stream of unknown length. */
  readonly totalBytes: number | undefined;
  /** Counts the requests, from 1. An upload, and a download that cannot be resumed, goes back to `loadedBytes: 0` with it. */
  readonly attempt: number;
}

/** How often a call is tried. Only what can do no harm is repeated, whatever is set here. */
export interface RetryOptions {
  /** Attempts in all, the first included. Default 3. */
  readonly maxAttempts?: number | undefined;
  /** A server that asks for a longer wait fails the call at once, in ms. Default 60 000. */
  readonly maxRetryAfterMs?: number | undefined;
}

/** What a call that would have to wait for a rate limit is told. */
export interface RateLimitWait {
  /** Id of the operation: `"messages.create"`. */
  readonly operation: string;
  /** Name of the bucket that is empty. */
  readonly bucket: string;
  /** Estimated wait in ms. */
  readonly waitMs: number;
  /** Whether the limit is the one over all operations. */
  readonly global: boolean;
}

/** Options that every client factory takes. */
export interface ClientOptions {
  /** Where the API is. Default: the vendor's address, or what the environment names. */
  readonly baseUrl?: string | undefined;
  /** Used for every request. Default: the platform's own transport, which on Node is `node:http` with a keep-alive agent. */
  readonly fetch?: FetchLike | undefined;
  /** The class that the chat gateway opens sockets with. Default: npm `ws` on Node, the global class elsewhere. */
  readonly WebSocket?: WebSocketLike | undefined;
  /** Carries plain requests, in place of `fetch`. Default: none, `fetch` or the platform decides. */
  readonly transport?: Transport | undefined;
  /** Node only: the `http.Agent` or `https.Agent` to use, for example one that goes through a proxy. Default: one that keeps connections alive. */
  readonly agent?: object | undefined;
  /** Time and timers. Default: the platform's. A mock's clock makes waits virtual. */
  readonly clock?: Clock | undefined;
  /** Uniform on [0, 1). Jitter, keys and nonces are drawn from it. Default: `Math.random`. */
  readonly random?: (() => number) | undefined;
  /** Longest time for one attempt, body included, in ms. Default 30 000. */
  readonly timeoutMs?: number | undefined;
  /** Longest time for one call, in ms: queueing, attempts and waits. Default 90 000. */
  readonly deadlineMs?: number | undefined;
  /** Attempts in all, or `false` for one. Default 3. */
  readonly retry?: RetryOptions | false | undefined;
  /** What a call does that would have to wait for a rate limit. Default `"wait"`. */
  readonly onRateLimit?: ("wait" | "reject" | ((wait: RateLimitWait) => "wait" | "reject")) | undefined;
  /** Shares rate limits between clients or processes. Default: each client keeps its own. */
  readonly rateStore?: RateStore | undefined;
  /** Calls that may wait for one bucket; further ones are rejected at once. Default: no bound but each call's deadline. */
  readonly maxQueue?: number | undefined;
  /**
   * Requests in flight at once. Default: no bound. While all of them are uploads whose sources have given nothing for 250 ms, one more may go:
   * such a source may wait for a call of this very client.
   */
  readonly maxConcurrency?: number | undefined;
  /**
   * Largest answer that is held in memory, in bytes after decompression: JSON, text, `bytes()`, error bodies of the raw client. A larger one
   * is a `DecodeError`. Default 64 MiB. Files, streams and `asResponse()` have no bound; give it for a call to bound those.
   */
  readonly maxResponseBytes?: number | undefined;
  /** Told of every call, attempt, answer, retry and result. Default: none. */
  readonly hooks?: Hooks | readonly Hooks[] | undefined;
  /** Receives what `ANTIPHON_LOG` would print. Secrets never reach it. Default: the console, when that variable is set. */
  readonly logger?: Logger | undefined;
  /** Headers of every request. Default: none beside our own. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Lets secrets travel over plain http to another machine, where everybody on the way can read them: for a service in the same
   * private network, such as docker-compose's. Default false; loopback addresses are always allowed.
   */
  readonly dangerouslyAllowPlainHttp?: boolean | undefined;
  /** A credential in a browser is visible to every visitor. Without this, the factory throws there. Default false. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}

/** `console` is one. */
export interface Logger {
  readonly debug?: ((message: string, details?: object) => void) | undefined;
  readonly info?: ((message: string, details?: object) => void) | undefined;
  readonly warn?: ((message: string, details?: object) => void) | undefined;
  readonly error?: ((message: string, details?: object) => void) | undefined;
}
