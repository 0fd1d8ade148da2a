import { hash } from "../world/random.js";

/** Names of headers and members whose text is a secret, wherever they stand. */
const secretHeader = /authorization|cookie|key|token|secret|signature/;
const secretMember = /(?:token|secret|password|api_?key|signature|authorization)$/i;
/** Keys that clients make up: they tell calls apart, and open nothing. */
const publicKeys = /^idempotency-key$/;
/** What may be one credential: a run without the characters that part paths, queries and JSON. Unbounded, it overflows the stack. */
const word = /[\w.~+-]{8,1024}/g;
/** A part of an address that is nobody's name or id: the token of a webhook that is gone. */
const longPart = /(?<=[/=])(?!\d+(?:[/?&]|$))[\w.~-]{32,4096}/g;

/** Secrets as short marks: the same for the same secret, so that texts can be compared, and good for nothing else. */
export interface Placeholders {
  isSecretHeader(name: string): boolean;
  of(secret: string): string;
  text(text: string): string;
  url(url: string): string;
  /** A JSON value with its secrets replaced, by name or because somebody could call with them. */
  json(value: unknown, name?: string): unknown;
}

/** `isCredential`: whether a text opens something in the mock. */
export function createPlaceholders(isCredential: (text: string) => boolean): Placeholders {
  const of = (secret: string): string => `#${hash(secret).toString(16)}`;
  const text = (given: string): string => given.replace(word, (found) => (isCredential(found) ? of(found) : found));
  const json = (value: unknown, name?: string): unknown => {
    if (typeof value === "string") return name !== undefined && secretMember.test(name) ? of(value) : text(value);
    if (Array.isArray(value)) return value.map((item) => json(item, name));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, json(member, key)]));
  };
  return {
    isSecretHeader: (name) => secretHeader.test(name) && !publicKeys.test(name),
    of,
    text,
    url: (url) => text(url).replace(longPart, of),
    json,
  };
}
