import type { MaybePromise } from "../call/maybe-promise.js";
import type { ServerClock } from "../time/server-clock.js";

/** What a signature can cover: the request exactly as it leaves. */
export interface SignInput {
  readonly method: string;
  /** Path as on the request line, without the query. */
  readonly path: string;
  /** `""`, or the query with its `?`. */
  readonly query: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** Time by the server's clock as far as it is known, in ms. */
  readonly timestampMs: number;
  /** A new random text each time. */
  nonce(): string;
  /** Lives as long as the call: for what is the same in all its attempts, such as a digest of the body. */
  readonly memo: Map<string, MaybePromise<string>>;
}

/** Signs each attempt as the last change before the wire. */
export interface Signer {
  /** Headers to add. */
  sign(request: SignInput): MaybePromise<Readonly<Record<string, string>>>;
  /** True for error codes that say our clock is wrong: the attempt is then signed again by the server's clock, once. */
  isClockSkew?(code: string): boolean;
  /** What is known of the server's clock; without it, requests are signed by ours. */
  readonly serverClock?: ServerClock | undefined;
}
