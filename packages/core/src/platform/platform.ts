import type { MaybePromise } from "../call/maybe-promise.js";
import type { Clock } from "../call/options.js";
import type { Transport } from "../transport/transport.js";

/** What `#platform` gives: one file for Node, one for every other runtime. */
export interface Platform {
  readonly systemClock: Clock;
  readonly systemRandom: () => number;
  /** Sent as `user-agent` where the runtime lets us; `undefined` elsewhere. */
  readonly userAgent: string | undefined;
  /** True where a page of a web site runs us: a credential is visible to every visitor there. */
  readonly isBrowser: boolean;
  env(name: string): string | undefined;
  randomUuid(): string;
  platformTransport(agent: object | undefined): Transport;
  /**
   * Closes the idle connections that all clients of this process share on Node, for a test run that looks for open handles. Those in
   * use stay. Nothing to do elsewhere, where the runtime keeps them.
   */
  closeIdleConnections(): void;
  /** For UTF-8. Jest's jsdom sandbox has no global class. */
  createTextDecoder(options?: Utf8Options): Utf8Decoder;
  /** In UTF-8. */
  encodeText(text: string): Uint8Array;
  sha256Base64(data: string | Uint8Array): MaybePromise<string>;
  hmacSha256Base64(key: string | Uint8Array, data: string | Uint8Array): MaybePromise<string>;
}

export interface Utf8Options {
  /** Throw for what is not UTF-8. Default: it is replaced. */
  readonly fatal?: boolean;
}

/** The part of `TextDecoder` that is used, for consumers without the DOM library. */
export interface Utf8Decoder {
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}
