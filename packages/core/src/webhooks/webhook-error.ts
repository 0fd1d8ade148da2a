import { AntiphonError, brand } from "../call/errors.js";

/** Why a delivery was refused. */
export type WebhookErrorCode =
  /** A header of the scheme is absent: not a delivery of this vendor. */
  | "MISSING_HEADER"
  /** The timestamp is not one whole number of Unix seconds. */
  | "INVALID_TIMESTAMP"
  /** No signature fits the body, the timestamp and any of the secrets. */
  | "INVALID_SIGNATURE"
  /** The signature is right, but the message is older than the tolerance. */
  | "TIMESTAMP_TOO_OLD"
  /** The signature is right, but the message comes from further ahead than the tolerance: one of the clocks is wrong. */
  | "TIMESTAMP_TOO_NEW"
  /** The message was handled before. Answer 200, so that the vendor stops. */
  | "REPLAYED"
  /** The same message is being handled at the moment. Answer 503 with `Retry-After`: vendors drop a delivery after 2xx and 4xx. */
  | "IN_PROGRESS"
  /** The signature is right, but the body is not JSON. */
  | "INVALID_JSON";

/** A delivery was refused. Nothing of it may be trusted, and nothing of it is in the message. */
export class WebhookError extends AntiphonError {
  override readonly name = "WebhookError";
  declare readonly code: WebhookErrorCode;

  constructor(code: WebhookErrorCode, reason: string) {
    super(code, reason, { outcome: "rejected" });
  }

  static {
    brand(this, "WebhookError", "AntiphonError");
  }
}
