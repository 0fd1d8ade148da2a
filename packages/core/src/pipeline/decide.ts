import type { AntiphonError, Outcome } from "../call/errors.js";
import type { Api, Safety } from "../call/operation.js";

const RETRIED_STATUSES: readonly number[] = [408, 425, 429, 500, 502, 503, 504];

/** How one attempt failed. */
export interface Failure {
  readonly error: AntiphonError;
  readonly outcome: Outcome;
  readonly kind: "answer" | "connection" | "timeout" | "decode";
  readonly status?: number;
  readonly wireCode?: string | undefined;
  /** Headers of an answer that is an error. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly retryAfterMs?: number | undefined;
  /** Of an answer: its body. */
  readonly text?: string;
  /** A refusal for the rate, as opposed to one that waiting does not help. */
  readonly limited?: boolean;
  /** The backoff after it, where it had to be drawn already. */
  readonly backoffMs?: number;
}

/** Whether another attempt could fare better. */
export function isTransient(failure: Failure, api: Api): boolean {
  if (failure.kind === "decode") return false;
  if (failure.kind !== "answer") return true;
  const headers = failure.headers ?? {};
  const asked = headers["x-should-retry"];
  if (asked === "false") return false;
  // The stored answer of a finished request comes back the same however often it is asked for.
  if ((headers["idempotency-replayed"] ?? headers["idempotent-replayed"]) === "true") return false;
  const rule = failure.wireCode === undefined ? undefined : api.codes[failure.wireCode]?.retry;
  if (rule !== undefined) return rule;
  return asked === "true" || RETRIED_STATUSES.includes(failure.status ?? 0);
}

/** Whether another attempt can do no harm: the first rule of the suite. */
export function isRepeatable(failure: Failure, safety: Safety): boolean {
  if (failure.outcome === "not_sent" || failure.outcome === "rejected") return true;
  switch (safety) {
    case "safe":
    case "idempotent":
    case "key":
      return true;
    case "nonce":
      // The first attempt may still be under way, and two at once can both be stored.
      return failure.kind !== "timeout" && failure.status !== 408 && failure.status !== 504;
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
