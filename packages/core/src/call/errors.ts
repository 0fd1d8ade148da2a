/** What is known of the side effect of a failed call. */
export type Outcome =
  /** No byte reached the server. */
  | "not_sent"
  /** The server answered, and nothing was applied. */
  | "rejected"
  /** The server carried it out; only its answer was lost or unreadable. */
  | "applied"
  /** It may or may not have been carried out. */
  | "unknown";

/** What every error of the suite carries. */
export interface ErrorContext {
  /** Operation id, as users write it; `undefined` outside a call. */
  readonly operation?: string | undefined;
  readonly method?: string | undefined;
  /** The path template: values of users are not in errors. */
  readonly path?: string | undefined;
  /** Default `"not_sent"`. */
  readonly outcome?: Outcome | undefined;
  /** Attempts that were sent. */
  readonly attempts?: number | undefined;
  readonly requestId?: string | undefined;
  readonly status?: number | undefined;
  /** Last sentence of the message: what to do now. */
  readonly advice?: string | undefined;
  /** The error below this one. */
  readonly cause?: unknown;
}

const BRAND: unique symbol = Symbol.for("antiphon.error") as never;

/** Base of every error of the suite. `instanceof` holds across copies and module formats. */
export class AntiphonError<Code extends string = string> extends Error {
  // Declared, not emitted: the constructor sets them all.
  override readonly name: string = "AntiphonError";
  /** What went wrong, for programs. Closed per class, and per operation in what `.safe()` gives. */
  declare readonly code: Code;
  /** Id of the operation: `"messages.create"`; `undefined` outside a call. */
  declare readonly operation: string | undefined;
  /** What is known of the side effect. */
  declare readonly outcome: Outcome;
  /** Attempts that were sent; 0 when nothing was. */
  declare readonly attempts: number;
  /** The vendor's id of the last request, for its support; `undefined` where there is none. */
  declare readonly requestId: string | undefined;
  /** HTTP status of the last answer; `undefined` when there was none. */
  declare readonly status: number | undefined;

  constructor(code: Code, reason: string, context: ErrorContext = {}) {
    super(compose(code, reason, context));
    if (context.cause !== undefined) {
      Object.defineProperty(this, "cause", { value: context.cause, configurable: true, writable: true });
    }
    this.code = code;
    this.operation = context.operation;
    this.outcome = context.outcome ?? "not_sent";
    this.attempts = context.attempts ?? 0;
    this.requestId = context.requestId;
    this.status = context.status;
  }

  /** What logs may keep: no credential is in it, and neither cause nor stack. */
  toJSON(): object {
    return { ...this, message: this.message };
  }

  static {
    brand(this, "AntiphonError");
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // A class of the user's own that extends ours has no brand of its own: there the ordinary rule holds.
    if (!Object.hasOwn(this.prototype, BRAND)) return Function.prototype[Symbol.hasInstance].call(this, value);
    const kind = (this.prototype as { [BRAND]?: readonly string[] })[BRAND]?.[0] as string;
    return ((value as { [BRAND]?: readonly string[] } | null | undefined)?.[BRAND] ?? []).includes(kind);
  }
}

/** The API refused the call, or failed. `code` is one of the operation's documented codes, or `"UNRECOGNIZED"`. */
export class ApiError<Code extends string = string> extends AntiphonError<Code> {
  override readonly name = "ApiError";
  declare readonly status: number;
  /** The code as the API sent it, also when it is not documented. */
  declare readonly wireCode: string | undefined;
  /** How long the server asks to wait, in ms. */
  declare readonly retryAfterMs: number | undefined;
  /** The parsed answer, or its first bytes as text. At most 64 KiB of it are read. */
  declare readonly body: unknown;
  /** Those known to be harmless, lower-case names. */
  declare readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: Code,
    reason: string,
    context: ErrorContext & {
      readonly status: number;
      readonly wireCode?: string | undefined;
      readonly retryAfterMs?: number | undefined;
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>> | undefined;
    },
  ) {
    super(code, reason, context);
    this.wireCode = context.wireCode;
    this.retryAfterMs = context.retryAfterMs;
    this.body = context.body;
    this.headers = context.headers ?? {};
  }

  static {
    brand(this, "ApiError", "AntiphonError");
  }
}

/** There was no answer: the name did not resolve, the connection was refused, reset or cut. See `cause`. */
export class ConnectionError extends AntiphonError<"CONNECTION_FAILED"> {
  override readonly name = "ConnectionError";

  constructor(reason: string, context: ErrorContext) {
    super("CONNECTION_FAILED", reason, context);
  }

  static {
    brand(this, "ConnectionError", "AntiphonError");
  }
}

/** Time ran out: `ATTEMPT_TIMEOUT` after the last attempt's `timeoutMs`, `DEADLINE_EXCEEDED` after `deadlineMs` in all. */
export class TimeoutError extends AntiphonError<"ATTEMPT_TIMEOUT" | "DEADLINE_EXCEEDED"> {
  override readonly name = "TimeoutError";

  static {
    brand(this, "TimeoutError", "AntiphonError");
  }
}

/** The answer was a success by its status, but cannot be read. */
export class DecodeError extends AntiphonError<"INVALID_RESPONSE"> {
  override readonly name = "DecodeError";
  /** The first 200 characters. */
  declare readonly excerpt: string;

  constructor(reason: string, context: ErrorContext & { readonly excerpt?: string | undefined }) {
    super("INVALID_RESPONSE", reason, context);
    this.excerpt = context.excerpt ?? "";
  }

  static {
    brand(this, "DecodeError", "AntiphonError");
  }
}

/** The client waited for no rate limit because it may not, or the wait does not fit. Nothing was sent by this attempt. */
export class RateLimitError extends AntiphonError<"RATE_LIMIT_WAIT"> {
  override readonly name = "RateLimitError";
  /** The wait that would have been needed, in ms. */
  declare readonly retryAfterMs: number;

  constructor(reason: string, context: ErrorContext & { readonly retryAfterMs: number }) {
    super("RATE_LIMIT_WAIT", reason, context);
    this.retryAfterMs = context.retryAfterMs;
  }

  static {
    brand(this, "RateLimitError", "AntiphonError");
  }
}

/** Whose fault it is: an option or argument, a hook that threw, a credential that could not be had, or the signer. */
export type ConfigErrorCode = "INVALID_OPTION" | "HOOK_FAILED" | "CREDENTIALS_FAILED" | "SIGNING_FAILED";

/** The call cannot be made as it was written: an option, an argument, a credential or a hook is at fault. */
export class ConfigError extends AntiphonError<ConfigErrorCode> {
  override readonly name = "ConfigError";

  static {
    brand(this, "ConfigError", "AntiphonError");
  }
}

/** True for any error of the suite, from any copy of it. */
export function isAntiphonError(error: unknown): error is AntiphonError {
  return error instanceof AntiphonError;
}

/** True for an answer of the API that is an error; with codes, only for those. */
export function isApiError(error: unknown): error is ApiError;
export function isApiError<Code extends string>(error: unknown, ...codes: readonly Code[]): error is ApiError<Code>;
export function isApiError(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof ApiError && (codes.length === 0 || codes.includes(error.code));
}

/** `[code] METHOD /path/{template}: reason (request id). What to do.` */
function compose(code: string, reason: string, { method, path, requestId, advice }: ErrorContext): string {
  const where = path === undefined ? "" : ` ${method ?? ""} ${path}:`;
  const request = requestId === undefined ? "" : ` (request ${requestId})`;
  const end = request === "" && reason.endsWith("?") ? "" : ".";
  return `[${code}]${where} ${reason}${request}${advice === undefined ? "" : `${end} ${advice}`}`;
}

/** Marks an error class of ours, so that `instanceof` holds across copies. */
export function brand(type: { readonly prototype: object }, ...kinds: readonly string[]): void {
  Object.defineProperty(type.prototype, BRAND, { value: kinds });
}
