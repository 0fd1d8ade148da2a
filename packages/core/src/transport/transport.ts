import type { AbortSignalLike } from "./web-types.js";

/** One request as it goes on the wire. */
export interface WireRequest {
  readonly method: string;
  /** Absolute, encoded, exactly as it is sent. */
  readonly url: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | AsyncIterable<Uint8Array>;
  /** For the transport alone; never sent. */
  readonly meta: { readonly operation: string; readonly attempt: number };
}

/** The head of an answer; its body is read once, by one of the three methods. */
export interface WireResponse {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** The whole body as UTF-8; what exceeds `maxBytes` is cut off and not read. */
  text(maxBytes?: number): Promise<string>;
  stream(): AsyncIterable<Uint8Array>;
  /** Gives the body up. */
  cancel(): void;
}

/**
 * Carries one attempt. Resolves at the head of an answer of any status; rejects when there is none. An aborted signal
 * ends the request, or the body if the head has arrived.
 */
export interface Transport {
  (request: WireRequest, signal: AbortSignalLike): Promise<WireResponse>;
  /** True while an aborted signal ends both promises, of the head and of the text, before the next macrotask. */
  isPrompt?(): boolean;
}

/** What a transport rejects with when it knows how far the request came. Any other error counts as `"unknown"`. */
export class TransportError extends Error {
  override readonly name = "TransportError";
  /** `"not_sent"`: no byte of the request can have reached the server. */
  readonly reached: "not_sent" | "unknown";

  constructor(message: string, reached: "not_sent" | "unknown", cause?: unknown) {
    super(message, { cause });
    this.reached = reached;
  }
}
