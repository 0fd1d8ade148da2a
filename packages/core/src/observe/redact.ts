import type { Api } from "../call/operation.js";

/** Headers known to be harmless. Any other, also one that is new tomorrow, is not shown. */
const SHOWN: readonly string[] = [
  "accept",
  "accept-encoding",
  "accept-ranges",
  "age",
  "allow",
  "cache-control",
  "content-encoding",
  "content-length",
  "content-range",
  "content-type",
  "date",
  "deprecation",
  "etag",
  "idempotency-replayed",
  "idempotent-replayed",
  "last-modified",
  "range",
  "retry-after",
  "retry-after-ms",
  "server",
  "sunset",
  "traceparent",
  "user-agent",
  "vary",
  "x-request-id",
  "x-should-retry",
];

type HeaderMap = Readonly<Record<string, string>>;

export interface Redactor {
  /** The harmless headers alone. */
  headers(headers: HeaderMap): Record<string, string>;
  /** A text or JSON value without the given secrets and without the values of secret members. */
  scrub<T>(value: T, secrets: readonly string[]): T;
}

export function createRedactor(api: Api): Redactor {
  const { rateLimit: limits, secrets: secretFields = [] } = api;
  const shown = new Set<string | undefined>([
    ...SHOWN,
    api.requestIdHeader?.toLowerCase(),
    limits?.limit,
    limits?.remaining,
    limits?.reset?.header,
    limits?.resetAfter?.header,
    limits?.bucket,
    limits?.scope,
    limits?.global,
  ]);

  function scrub(value: unknown, secrets: readonly string[]): unknown {
    if (typeof value === "string")
      return secrets.reduce((text, secret) => text.replaceAll(secret, "[redacted]"), value);
    if (Array.isArray(value)) return value.map((item) => scrub(item, secrets));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [
        scrub(name, secrets),
        secretFields.includes(name) ? "[redacted]" : scrub(item, secrets),
      ]),
    );
  }

  return {
    headers: (headers) => Object.fromEntries(Object.entries(headers).filter(([name]) => shown.has(name))),
    scrub: <T>(value: T, secrets: readonly string[]) => scrub(value, secrets) as T,
  };
}

/** Shorter ones are common words: they are kept out by their place alone. */
const SHORTEST = 8;

/** What of a credential's headers and query could be quoted by a server: each value, and its last word ("Bearer x"). */
export function secretsOf(...maps: readonly (HeaderMap | undefined)[]): string[] {
  const values = maps.flatMap((map) => Object.values(map ?? {}));
  return quotable(values.flatMap((value) => [value, value.slice(value.lastIndexOf(" ") + 1)]));
}

/** The secret values of what a call was given, however deep: by the names of path values, parameters and members. */
export function secretValues(names: readonly string[] = [], ...parts: readonly unknown[]): string[] {
  return names.length === 0 ? [] : quotable(parts.flatMap((part) => valuesOf(names, part, DEEPEST)));
}

/** Whether any of these names has a value there. */
export function holdsSecret(names: readonly string[] = [], ...parts: readonly unknown[]): boolean {
  return names.length > 0 && parts.some((part) => valuesOf(names, part, DEEPEST).length > 0);
}

/** What a specification nests its secrets in ends well above this. */
const DEEPEST = 8;

function valuesOf(names: readonly string[], part: unknown, depth: number): string[] {
  if (typeof part !== "object" || part === null || ArrayBuffer.isView(part) || depth === 0) return [];
  return Object.entries(part).flatMap(([name, value]) =>
    typeof value === "string" && names.includes(name) ? [value] : valuesOf(names, value, depth - 1),
  );
}

/** As they were given, and as they stand in an address, a form or JSON. */
function quotable(texts: readonly string[]): string[] {
  const long = texts.filter((text) => text.length >= SHORTEST);
  return [...new Set(long.flatMap((text) => [text, inJson(text), ...inAddress(text)]))];
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** Wholly encoded, as a form has it, and as far as an address that is read again needs it. */
function inAddress(text: string): readonly string[] {
  try {
    const encoded = encodeURIComponent(text);
    return [encoded, encoded.replaceAll("%20", "+"), encodeURI(text)];
  } catch {
    return []; // half a character: no address can hold it
  }
}
