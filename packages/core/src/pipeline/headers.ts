import { ConfigError, type ErrorContext } from "../call/errors.js";
import type { Api, Operation } from "../call/operation.js";
import type { CallOptions } from "../call/options.js";

const NONE: Readonly<Record<string, string>> = {};

/** Set by the pipeline or the transport; letting them be replaced would break framing, identity or signatures. */
const OWN: readonly string[] = [
  "authorization",
  "connection",
  "content-length",
  "content-type",
  "host",
  "transfer-encoding",
];

/** Headers that the caller asks for, by `options.headers` and by the operation's named options. */
export function callHeaders(
  operation: Operation,
  options: CallOptions,
  api: Api,
  context: ErrorContext,
): Readonly<Record<string, string>> {
  const { headers: given } = options;
  const { headers: named } = operation;
  if (given === undefined && named === undefined) return NONE;
  const headers = checkHeaders(given, api, context);
  for (const option in named) {
    const value = (options as Readonly<Record<string, unknown>>)[option];
    if (value !== undefined) headers[(named[option] as string).toLowerCase()] = headerText(option, value, context);
  }
  return headers;
}

/** Lower-case names; refuses what cannot be sent and what is the client's own to set. */
export function checkHeaders(
  given: Readonly<Record<string, string>> | undefined,
  api: Api,
  context: ErrorContext,
): Record<string, string> {
  const headers = plainHeaders(given, context);
  for (const name in headers) {
    if (OWN.includes(name) || name === api.idempotencyKey?.header.toLowerCase()) {
      throw new ConfigError(
        "INVALID_OPTION",
        `the header \`${name}\` is set by the client and cannot be given`,
        context,
      );
    }
  }
  return headers;
}

/** Lower-case names, without those whose value is `undefined`; refuses what cannot be sent. */
export function plainHeaders(
  given: Readonly<Record<string, string | undefined>> | undefined,
  context: ErrorContext,
): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const name in given) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) {
      throw new ConfigError("INVALID_OPTION", `${JSON.stringify(name)} cannot be the name of a header`, context);
    }
    const lower = name.toLowerCase();
    if (given[name] !== undefined) headers[lower] = headerText(lower, given[name], context);
  }
  return headers;
}

function headerText(name: string, value: unknown, context: ErrorContext): string {
  const text = typeof value === "boolean" || typeof value === "number" ? String(value) : value;
  // A line break would start another header, and what is beyond Latin-1 cannot be sent at all.
  if (typeof text === "string" && /^[\t\x20-\x7e\x80-\xff]*$/.test(text)) return text;
  throw new ConfigError("INVALID_OPTION", `\`${name}\` holds characters that a header cannot carry`, context);
}
