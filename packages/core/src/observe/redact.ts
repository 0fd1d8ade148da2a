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

export function createRedactor(api: Api, secretFields: readonly string[] = []): Redactor {
  const { rateLimit: limits } = api;
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

/** The secret values of what a call was given: by the names of path values, parameters and members. */
export function secretValues(names: readonly string[], ...parts: readonly unknown[]): string[] {
  const values = parts.flatMap((part) =>
    typeof part === "object" && part !== null
      ? names.map((name) => (part as Readonly<Record<string, unknown>>)[name])
      : [],
  );
  return quotable(values.filter((value) => typeof value === "string"));
}

function quotable(texts: readonly string[]): string[] {
  return texts.filter((text) => text.length >= SHORTEST);
}
