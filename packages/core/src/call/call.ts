import type { ApiError, ConfigError, ConnectionError, DecodeError, RateLimitError, TimeoutError } from "./errors.js";
import type { WebResponse } from "../transport/web-types.js";

/** Every error a call of an operation with these codes can end in, told apart by `code`. */
export type CallError<Code extends string = string> =
  | ApiError<Code | "UNRECOGNIZED">
  | ConnectionError
  | TimeoutError
  | RateLimitError
  | DecodeError
  | ConfigError;

/** What `.safe()` resolves to. */
export type Result<T, Code extends string = string> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly error: CallError<Code> };

/** The answer beside its metadata. `response.headers` has lower-case names. */
export interface WithResponse<T> {
  /** What awaiting the call gives. */
  readonly data: T;
  /** Status, headers and the number of attempts. */
  readonly response: AnswerHead;
  /** The vendor's id of the request, for its support; `undefined` where the answer carries none. */
  readonly requestId: string | undefined;
}

/** What is known of the final answer beside its data. */
export interface AnswerHead {
  /** HTTP status of the final answer. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Attempts made, the last one included. */
  readonly attempts: number;
}

/**
 * A call that has been made. It starts at once; awaiting it gives the data or throws. The three views share the one
 * call and mark it handled, so that a failed call that was only viewed is not an unhandled rejection.
 */
export interface Call<T, Code extends string = string> extends Promise<T> {
  /** Resolves for API and network errors alike; rejects only with the caller's own abort reason. */
  safe(): Promise<Result<T, Code>>;
  /** The data beside status, headers and request id. Throws as the call does. */
  withResponse(): Promise<WithResponse<T>>;
  /** The answer as a `Response`; asked for at once, its body is not read before you read it. Error statuses throw. */
  asResponse(): Promise<WebResponse>;
}

/** One page of a list. Iterating it walks this page and all that follow. */
export interface Page<T> extends AsyncIterable<T> {
  /** Items of this page, in the order of the API. */
  readonly items: readonly T[];
  /** Whether `next()` will ask for another page. */
  readonly hasNext: boolean;
  /** Items of the whole list, where the API says; else `undefined`. */
  readonly totalCount: number | undefined;
  /** The vendor's id of the request that gave this page; `undefined` where the answer carries none. */
  readonly requestId: string | undefined;
  /** The next page, or `undefined` after the last. Parallel calls give each page once. */
  next(): Promise<Page<T> | undefined>;
}

/** A list that has not been asked for yet: await it for the first page, or iterate it for every item. */
export interface List<T, Code extends string = string>
  extends PromiseLike<Page<T>>, Pick<Promise<Page<T>>, "catch" | "finally">, AsyncIterable<T> {
  /** The first page, or the error as a value: rejects only with the caller's own abort reason. */
  safe(): Promise<Result<Page<T>, Code>>;
  /** Walks pages in place of items. */
  pages(): AsyncIterable<Page<T>>;
}
