import { RateLimitError } from "../errors.js";
import type { GateWait, Pass } from "../limits/gate.js";
import type { CallState } from "./call-state.js";

/** Waits for the call's turn, or rejects at once when it may not wait or the wait cannot fit. */
export async function enterGate(call: CallState): Promise<Pass> {
  const { core, scope, route } = call;
  const wait = core.gate.describeWait(route);
  const fits = wait.waitMs < scope.remainingMs;
  if (!fits || wait.queueFull || (wait.waitMs > 0 && !mayWait(call, wait))) {
    const why = wait.queueFull ? "the queue is full" : fits ? "`onRateLimit` rejects it" : "the deadline comes first";
    const reason = `the rate limit asks to wait ${Math.ceil(wait.waitMs)} ms, but ${why}`;
    throw new RateLimitError(reason, { ...call.describe("not_sent"), retryAfterMs: wait.waitMs });
  }
  const { pass, leave } = core.gate.enter(route);
  return scope.until(pass, leave);
}

/** What `onRateLimit` says to a wait. */
export function mayWait(call: CallState, { bucket, waitMs, global }: Omit<GateWait, "queueFull">): boolean {
  const policy = call.core.options.onRateLimit ?? "wait";
  if (typeof policy === "string") return policy === "wait";
  return policy({ operation: call.operation.id, bucket, waitMs, global }) !== "reject";
}
