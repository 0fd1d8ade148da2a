import type { Outcome } from "./errors.js";
import type { Safety } from "./operation.js";

/** The last sentence of an error's message: what to do now. */
export function advise(safety: Safety, outcome: Outcome, status?: number, retryAfterMs?: number): string {
  if (retryAfterMs !== undefined) return `The server asks to wait ${retryAfterMs / 1000} s.`;
  if (safety === "safe" && (outcome === "applied" || outcome === "unknown"))
    return "It was only a read: it can be repeated.";
  if (outcome === "applied") return "It was carried out: do not repeat it.";
  if (outcome === "unknown") return "It may have been carried out: look before you repeat it.";
  if (status === 401) return "Nothing was applied. Check the credential.";
  if (status === 403) return "Nothing was applied. Check the credential's permissions.";
  return outcome === "rejected" ? "Nothing was applied." : "Nothing was sent.";
}
