import type { WindowState } from "../world/window-state.js";

/** A documented refusal. Services throw it; the engine's `refuse` turns it into the vendor's error body. */
export class Failure {
  readonly code: string;
  readonly details: FailureDetails;

  constructor(code: string, details: FailureDetails = {}) {
    this.code = code;
    this.details = details;
  }
}

export interface FailureDetails {
  /** In place of the message that the spec gives the code. */
  readonly message?: string;
  /** In place of the status that the spec gives the code. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly issues?: readonly Issue[];
  /** Extra members of the vendor's body (`retry_after`, `global`, `has_mfa`). */
  readonly body?: Readonly<Record<string, unknown>>;
  /** The window that was empty, where the stage `"limit"` refuses: `refuse` makes Retry-After of it. */
  readonly window?: WindowState;
}

/** One thing wrong with a request, in neutral form; each API has a small function that gives it the vendor's shape. */
export interface Issue {
  readonly in: "path" | "query" | "header" | "body";
  readonly path: readonly (string | number)[];
  /** JSON Schema keyword that failed, or `"syntax"` and `"content-type"`. */
  readonly keyword: string;
  readonly message: string;
  /** The innermost schema that refused, for vendor extensions such as `x-codes`. */
  readonly schema?: Readonly<Record<string, unknown>> | undefined;
}
