import type { Outcome } from "../call/errors.js";
import type { Api, Safety } from "../call/operation.js";
import { RETRIED_STATUSES } from "./retried-statuses.js";

/** What the rules go by. */
export interface Refusal {
  readonly status: number;
  readonly wireCode: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

/** Whether a request that was refused could fare better another time. */
export function isTransient({ status, wireCode, headers }: Refusal, api: Api): boolean {
  const asked = headers["x-should-retry"];
  if (asked === "false") return false;
  // The stored answer of a finished request comes back the same however often it is asked for.
  if ((headers["idempotency-replayed"] ?? headers["idempotent-replayed"]) === "true") return false;
  const rule = wireCode === undefined ? undefined : api.codes[wireCode]?.retry;
  if (rule !== undefined) return rule;
  return asked === "true" || RETRIED_STATUSES.includes(status);
}

/** Whether another attempt can do no harm: the first rule of the suite. `mayRunOn`: the first one may still be under way. */
export function isRepeatable(outcome: Outcome, safety: Safety, mayRunOn: boolean): boolean {
  if (outcome === "not_sent" || outcome === "rejected") return true;
  switch (safety) {
    case "safe":
    case "idempotent":
    case "key":
      return true;
    case "nonce":
      // Two at once can both be stored.
      return !mayRunOn;
    case "unsafe":
      return false;
  }
}

/** What an error answer says of the side effect. */
export function outcomeOf(
  status: number,
  wireCode: string | undefined,
  notApplied: readonly number[] | undefined,
  api: Api,
): Outcome {
  const rule = wireCode === undefined ? undefined : api.codes[wireCode];
  if (rule?.notApplied !== undefined) return rule.notApplied ? "rejected" : "unknown";
  if (notApplied?.includes(status)) return "rejected";
  if (status >= 500 || status === 408 || status < 400) return "unknown";
  // "Still running": the first request with this key has not been decided yet.
  return status === 409 && rule?.retry === true ? "unknown" : "rejected";
}
