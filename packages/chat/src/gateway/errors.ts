import { AntiphonError } from "@antiphon/core";
import { brand } from "@antiphon/core/internal";

export type GatewayErrorCode =
  /** `close()` or `suspend()` was called, or the signal was aborted. */
  | "GATEWAY_CLOSED"
  /** The session ended before the frame was written; pass `replayable: true` to send it in the next one. */
  | "SESSION_REPLACED"
  | "QUEUE_FULL"
  | "FRAME_TOO_LARGE"
  | "UNKNOWN_OP"
  /** Not written, or not answered, in time. */
  | "GATEWAY_TIMEOUT"
  /** The server refused a request sent over the gateway; `reason` is its own code. */
  | "REQUEST_REFUSED"
  /** An iterator with `overflow: "error"` was too slow. */
  | "BUFFER_OVERFLOW";

/** Something asked of the gateway was not done. The connection goes on. */
export class GatewayError extends AntiphonError {
  override readonly name: string = "GatewayError";
  declare readonly code: GatewayErrorCode | GatewayFatalCode;
  /** The server's own code of a refused request. */
  readonly reason: string | undefined;
  /** How long the server asks to wait, in ms. */
  readonly retryAfterMs: number | undefined;

  constructor(code: GatewayErrorCode | GatewayFatalCode, text: string, details: GatewayErrorDetails = {}) {
    super(code, text, details);
    this.reason = details.reason;
    this.retryAfterMs = details.retryAfterMs;
  }

  static {
    brand(this, "GatewayError", "AntiphonError");
  }
}

export interface GatewayErrorDetails {
  readonly reason?: string | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly outcome?: AntiphonError["outcome"] | undefined;
  readonly cause?: unknown;
}

export type GatewayFatalCode =
  /** The server closed with a code after which no reconnect can help. */
  | "FATAL_CLOSE"
  /** The upgrade was refused by 401, 403 or a redirect before the gateway was ever ready; later it is tried again. */
  | "UPGRADE_REFUSED"
  /** No IDENTIFY is left until `retryAfterMs` from now. */
  | "SESSION_BUDGET_SPENT";

/** The gateway has given up. Rejects `connect()` and ends every iterator, once. */
export class GatewayFatalError extends GatewayError {
  override readonly name = "GatewayFatalError";
  declare readonly code: GatewayFatalCode;
  readonly shard: number;
  /** The close code or HTTP status. */
  readonly closeCode: number | undefined;

  constructor(
    code: GatewayFatalCode,
    text: string,
    details: GatewayErrorDetails & { readonly shard: number; readonly closeCode?: number | undefined },
  ) {
    super(code, text, details);
    this.shard = details.shard;
    this.closeCode = details.closeCode;
  }

  static {
    brand(this, "GatewayFatalError", "GatewayError", "AntiphonError");
  }
}
