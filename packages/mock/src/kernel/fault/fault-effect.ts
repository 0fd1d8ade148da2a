import { toBytes } from "../request/body.js";
import type { ActiveFault } from "./faults.js";
import type { BodyFault } from "../request/outcome.js";
import type { PlainAnswer } from "../request/plain.js";

/** Whether the fault only makes the answer late. */
export function isMereDelay(fault: ActiveFault): boolean {
  const { drop, status, hang, body, deliveries, commitAfterMs, latencyMs } = fault.rule;
  return (
    latencyMs !== undefined &&
    [drop, status, hang, body, deliveries, commitAfterMs].every((effect) => effect === undefined)
  );
}

/** For the ledger and the journal: `connection dropped after commit`. */
export function inWords({ rule }: ActiveFault): string {
  const moment = rule.after === "commit" ? " after commit" : rule.before === "read" ? " before it was read" : "";
  if (rule.drop !== undefined)
    return rule.drop === "connection" ? `connection dropped${moment}` : `${rule.drop} failure`;
  if (rule.hang === true) return `no answer${moment}`;
  if (rule.status !== undefined)
    return `answered ${rule.status}${rule.code === undefined ? "" : ` ${rule.code}`}${moment}`;
  if (rule.body !== undefined)
    return `body ${{ stall: "stalled", cut: "cut", short: "shortened", drip: "dripped" }[rule.body]}`;
  if (rule.deliveries !== undefined) return `delivered ${rule.deliveries} times`;
  if (rule.commitAfterMs !== undefined) return `connection dropped, carried out ${rule.commitAfterMs} ms later`;
  return `late by ${rule.latencyMs} ms`;
}

/** What the fault leaves of an answer's body. */
export function bodyFault({ rule }: ActiveFault, answer: PlainAnswer): BodyFault {
  const length = typeof answer.body === "string" || answer.body instanceof Uint8Array ? toBytes(answer.body).length : 0;
  const bytes = rule.bodyBytes ?? (rule.body === "short" ? length - 1 : 0);
  return {
    kind: rule.body ?? "cut",
    bytes: Math.max(0, Math.min(bytes, length)),
    bytesPerSecond: rule.bytesPerSecond ?? 1,
  };
}
