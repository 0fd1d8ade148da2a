import { idempotencyKey } from "./idempotency-key.js";

/** A fresh nonce for a body: an idempotency key without its dashes, no longer than the API takes. */
export function createNonce(random: () => number, maxLength: number | undefined): string {
  return idempotencyKey(random).replaceAll("-", "").slice(0, maxLength);
}
