import { ConfigError, type ErrorContext } from "../errors.js";
import type { Operation } from "../operation.js";
import type { CallOptions, RetryOptions } from "../options.js";

const CALL_OPTIONS: readonly string[] = [
  "signal",
  "timeoutMs",
  "deadlineMs",
  "retry",
  "idempotencyKey",
  "headers",
  "onUploadProgress",
] satisfies readonly (keyof CallOptions)[];

const CLIENT_OPTIONS: readonly string[] = [
  "baseUrl",
  "fetch",
  "WebSocket",
  "transport",
  "agent",
  "clock",
  "random",
  "timeoutMs",
  "deadlineMs",
  "retry",
  "onRateLimit",
  "rateStore",
  "maxQueue",
  "maxConcurrency",
  "hooks",
  "logger",
  "headers",
  "dangerouslyAllowBrowser",
];

const RETRY_OPTIONS: readonly string[] = ["maxAttempts", "maxRetryAfterMs"] satisfies readonly (keyof RetryOptions)[];

/** Refuses names and types that a call does not take: a misspelt option would otherwise be silently ignored. */
export function checkCallOptions(options: CallOptions, operation: Operation, context: ErrorContext): void {
  for (const name in options) {
    if (CALL_OPTIONS.includes(name) || (operation.headers && name in operation.headers)) continue;
    const own = ownOptions(operation);
    if (own.includes(name)) continue;
    throw new ConfigError("INVALID_OPTION", unknownName(name, operation.id, [...CALL_OPTIONS, ...own]), context);
  }
  checkTimes(options, context);
  const { signal, idempotencyKey } = options;
  if (signal !== undefined && typeof signal.addEventListener !== "function") {
    throw wrongType("signal", "an AbortSignal", context);
  }
  if (idempotencyKey !== undefined && typeof idempotencyKey !== "string") {
    throw wrongType("idempotencyKey", "a string", context);
  }
}

/** Options that generation gives to one operation: its headers, and its query where the body takes the argument. */
function ownOptions({ body, headers = {}, query }: Operation): readonly string[] {
  return [...Object.keys(headers), ...(body !== undefined && query !== undefined ? ["query"] : [])];
}

/** The same for the options of a factory. */
export function checkClientOptions(options: object, factory: string, ownNames: readonly string[]): void {
  if (typeof options !== "object" || options === null) throw wrongType("options", "an object", {});
  const known = [...CLIENT_OPTIONS, ...ownNames];
  for (const name in options) {
    if (!known.includes(name)) throw new ConfigError("INVALID_OPTION", unknownName(name, `${factory}()`, known));
  }
  checkTimes(options, {});
  for (const name of ["fetch", "transport", "random"] as const) {
    const value = (options as Record<string, unknown>)[name];
    if (value !== undefined && typeof value !== "function") throw wrongType(name, "a function", {});
  }
}

function checkTimes(options: Pick<CallOptions, "timeoutMs" | "deadlineMs" | "retry">, context: ErrorContext): void {
  for (const name of ["timeoutMs", "deadlineMs"] as const) {
    const value = options[name];
    if (value !== undefined && !(typeof value === "number" && value > 0)) {
      throw wrongType(name, "a number of milliseconds above 0", context);
    }
  }
  const { retry } = options;
  if (retry === undefined || retry === false) return;
  if (typeof retry !== "object" || retry === null) throw wrongType("retry", "false or { maxAttempts }", context);
  for (const name in retry) {
    if (!RETRY_OPTIONS.includes(name)) {
      throw new ConfigError("INVALID_OPTION", unknownName(name, "retry", RETRY_OPTIONS), context);
    }
  }
  const { maxAttempts } = retry;
  if (maxAttempts !== undefined && !(Number.isInteger(maxAttempts) && maxAttempts >= 1)) {
    throw wrongType("retry.maxAttempts", "a whole number of at least 1", context);
  }
}

function wrongType(name: string, expected: string, context: ErrorContext): ConfigError {
  return new ConfigError("INVALID_OPTION", `\`${name}\` must be ${expected}`, context);
}

/** What to say of a name that is not known, with the nearest one that is. */
export function unknownName(name: string, of: string, known: readonly string[]): string {
  const [nearest, distance] = known
    .map((candidate): [string, number] => [candidate, editDistance(name.toLowerCase(), candidate.toLowerCase())])
    .reduce((best, next) => (next[1] < best[1] ? next : best), ["", Number.POSITIVE_INFINITY]);
  const close = distance <= Math.max(2, nearest.length / 3) || nearest.toLowerCase().startsWith(name.toLowerCase());
  const hint = close ? `Did you mean \`${nearest}\`?` : `Known are ${[...known].sort().join(", ")}.`;
  return `\`${name}\` is not an option of ${of}. ${hint}`;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replace = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
