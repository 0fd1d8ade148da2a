import type { PlainAnswer } from "./plain.js";

/** What is known of one key: reserved while its first request runs, then the answer that repeats get. */
export interface KeyRecord {
  readonly fingerprint: string;
  answer: PlainAnswer | undefined;
  /** World time in ms. */
  expiresAt: number;
}

/** Keys of one API in one world, by scope, operation and key. Plain data, so that a snapshot can hold it. */
export type Keys = Map<string, KeyRecord>;

export type Reservation =
  | { readonly kind: "reserved"; readonly record: KeyRecord }
  | { readonly kind: "replay"; readonly answer: PlainAnswer }
  | { readonly kind: "reused" }
  | { readonly kind: "inFlight" };

/** Same key and body: the stored answer. Another body: refused. Still running: in flight. */
export function reserveKey(keys: Keys, name: string, fingerprint: string, now: number, ttlMs: number): Reservation {
  const found = keys.get(name);
  if (found !== undefined && (found.expiresAt > now || found.answer === undefined)) {
    if (found.fingerprint !== fingerprint) return { kind: "reused" };
    return found.answer === undefined ? { kind: "inFlight" } : { kind: "replay", answer: found.answer };
  }
  for (const [key, { expiresAt, answer }] of keys) {
    if (expiresAt > now || answer === undefined) break; // the oldest come first
    keys.delete(key);
  }
  const record: KeyRecord = { fingerprint, answer: undefined, expiresAt: now + ttlMs };
  keys.delete(name);
  keys.set(name, record);
  return { kind: "reserved", record };
}

export function storesByDefault(status: number): boolean {
  if (status >= 200 && status < 300) return true;
  return status >= 400 && status < 500 && status !== 401 && status !== 409 && status !== 429;
}
