/*
 * The few web types our signatures need, written out: a consumer may compile without the DOM lib and without @types/node.
 * The platform's own classes are assignable to each of them.
 */

/** What we need of an `AbortSignal`. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** What a `fetch` is given: the platform's own `RequestInit` where its types are loaded, else the part of it that we use. */
export type FetchInit = typeof globalThis extends { fetch(input: never, init?: infer Init): unknown }
  ? Init
  : PlainFetchInit;

export interface PlainFetchInit {
  readonly method?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: string | Uint8Array | null | undefined;
  readonly signal?: AbortSignalLike | null | undefined;
}

/** What we need of a `Response`. */
export interface ResponseLike {
  readonly status: number;
  readonly headers: {
    get(name: string): string | null;
    forEach(visit: (value: string, name: string) => void): void;
  };
  readonly body?: unknown;
  text(): Promise<string>;
  json(): Promise<unknown>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A `fetch`, as a method so that every platform's own declaration is assignable. */
export type FetchLike = { fetch(input: string, init?: FetchInit): Promise<ResponseLike> }["fetch"];

/** The platform's own `Response` where its types are loaded, else the part of it that we describe. */
export type WebResponse = typeof globalThis extends { Response: { prototype: infer R } } ? R : ResponseLike;

/** The global class, or one with its constructor (`ws`). */
export type WebSocketLike = new (url: string) => object;
