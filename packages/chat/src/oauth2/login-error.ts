import { AntiphonError, ConfigError, isApiError } from "@antiphon/core";
import { brand } from "@antiphon/core/internal";

export type LoginErrorCode =
  /** The callback belongs to no login that this visitor started: an attack, or a session that was lost. */
  | "STATE_MISMATCH"
  /** The person, or the platform, said no. `reason` is the platform's word for it. */
  | "NOT_GRANTED"
  /** The callback brings neither a reason nor exactly one code. */
  | "MISSING_CODE"
  /** The visitor's session has the state, but not the proof key's verifier. */
  | "MISSING_VERIFIER";

/** A callback that ends a login without tokens. Nothing was sent to the platform; the way on is a new login. */
export class LoginError extends AntiphonError<LoginErrorCode> {
  override readonly name = "LoginError";
  /** What the platform said, such as `"access_denied"`. */
  declare readonly reason: string | undefined;

  constructor(code: LoginErrorCode, text: string, reason?: string) {
    super(code, text, { outcome: "not_sent" });
    this.reason = reason;
  }

  static {
    brand(this, "LoginError", "AntiphonError");
  }
}

/**
 * Whether only a new login helps: the callback was refused, the code is worn out, or the grant has ended and its tokens can no longer
 * be renewed. Anything else may go away by itself.
 */
export function needsLogin(error: unknown): boolean {
  const why = error instanceof ConfigError && error.code === "CREDENTIALS_FAILED" ? error.cause : error;
  return why instanceof LoginError || isApiError(why, "invalid_grant");
}
