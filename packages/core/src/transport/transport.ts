import type { AbortSignalLike } from "./web-types.js";

/** One request as it goes on the wire. */
export interface WireRequest {
  readonly method: string;
  /** Absolute, encoded, exactly as it is sent. */
  readonly url: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | AsyncIterable<Uint8Array> | undefined;
  /** For the transport alone; never sent. */
  readonly meta: {
    readonly operation: string;
    readonly attempt: number;
    /** True when the request must not go out twice: do not risk it on a connection that may be closing. */
    readonly once?: boolean | undefined;
  };
}

/** The head of an answer; its body is read once, by one of the three methods. */
export interface WireResponse {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** The whole body as UTF-8; what exceeds `maxBytes`, counted after decompression, is cut off and not read. */
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

/** How far an exchange came. Up to `"connected"`, no byte of the request can have reached the server. */
export type Stage = "not_connected" | "connected" | "head_written" | "body_written" | "head_read";

/** What a transport rejects with when it knows how far the request came. Any other error counts as `"unknown"`. */
export class TransportError extends Error {
  override readonly name = "TransportError";
  /** `"not_sent"`: no byte of the request can have reached the server. */
  readonly reached: "not_sent" | "unknown";
  /** Where it ended, of transports that know; `undefined` elsewhere. */
  readonly stage: Stage | undefined;

  constructor(message: string, reached: "not_sent" | "unknown" | Stage, cause?: unknown) {
    super(message, { cause });
    this.stage = reached === "not_sent" || reached === "unknown" ? undefined : reached;
    this.reached =
      reached === "not_sent" || reached === "not_connected" || reached === "connected" ? "not_sent" : "unknown";
  }
}
