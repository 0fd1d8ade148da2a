import type { Issue } from "../request/failure.js";

/** One exchange, from the request's arrival to what the client was told. */
export interface Exchange {
  /** Order of arrival in its world, from 1. */
  readonly index: number;
  /** World time of arrival in ms. */
  readonly at: number;
  /** Id of the world. */
  readonly world: string;
  readonly api: string;
  /** Operation id; `undefined` when no route was met. */
  readonly operation: string | undefined;
  readonly method: string;
  /** Path and query below the API's base. */
  readonly url: string;
  /** As received, lower-case names. */
  readonly requestHeaders: Readonly<Record<string, string>>;
  /** Text of the body; bytes that are no text as `"<n bytes>"`. `undefined` when nobody read it. */
  readonly requestBody: string | undefined;
  /** `undefined` when the client got no answer. */
  readonly status: number | undefined;
  /** The vendor's code of a refusal. */
  readonly code: string | undefined;
  /** As sent, lower-case names. */
  readonly responseHeaders: Readonly<Record<string, string>>;
  /** Text of the body; `undefined` without one. */
  readonly responseBody: string | undefined;
  /** What was wrong with the request by the spec. */
  readonly issues: readonly Issue[];
  /** Id of the fault rule that changed this exchange, and what it did. */
  readonly fault: string | undefined;
  /** Effects committed by this exchange, as `kind:resource`. */
  readonly effects: readonly string[];
  /** Whether the client was handed the whole answer. */
  readonly delivered: boolean;
}
