import { RateLimitError } from "../call/errors.js";
import type { GateWait, Pass } from "./gate.js";
import type { CallState } from "../pipeline/call-state.js";

/** Waits for the call's turn, or rejects at once when it may not wait or the wait cannot fit. */
export async function enterGate(call: CallState): Promise<Pass> {
  const { core, scope, route } = call;
  const wait = core.gate.describeWait(route);
  if (wait.queueFull) throw refusal(call, wait.waitMs, "the queue is full");
  refuseWait(call, wait);
  const { pass, leave } = core.gate.enter(route);
  return scope.until(pass, leave);
}

/** Throws when the call may not wait for so long. */
export function refuseWait(call: CallState, wait: Omit<GateWait, "queueFull">): void {
  const { waitMs } = wait;
  if (waitMs >= call.scope.remainingMs) throw refusal(call, waitMs, "the deadline comes first");
  if (waitMs > 0 && !mayWait(call, wait)) throw refusal(call, waitMs, "`onRateLimit` rejects it");
}

/** What `onRateLimit` says to a wait. */
export function mayWait(call: CallState, { bucket, waitMs, global }: Omit<GateWait, "queueFull">): boolean {
  const policy = call.core.options.onRateLimit ?? "wait";
  if (typeof policy === "string") return policy === "wait";
  return policy({ operation: call.operation.id, bucket, waitMs, global }) !== "reject";
}

function refusal(call: CallState, waitMs: number, why: string): RateLimitError {
  const reason = `the rate limit asks to wait ${Math.ceil(waitMs)} ms, but ${why}`;
  return new RateLimitError(reason, { ...call.describe("not_sent"), retryAfterMs: waitMs });
}
