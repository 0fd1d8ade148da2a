import { ConfigError, RateLimitError } from "../../call/errors.js";
import { atOnce } from "../../call/at-once.js";
import type { GateWait, Pass } from "../../limits/gate.js";
import type { Call } from "../call.js";
import { describe } from "../describe.js";
import type { Progress } from "../progress.js";

/** Waits for the call's turn, or rejects at once when it may not wait or the wait cannot fit. */
export async function enterGate(call: Call, progress: Progress): Promise<Pass> {
  const { core, scope, route } = call;
  const { ticket } = progress;
  const wait = core.gate.describeWait(route, ticket);
  if (wait.queueFull) throw refusal(call, progress, wait.waitMs, "the queue is full");
  // A call that was turned away has asked already.
  if (ticket === undefined) refuseWait(call, progress, wait);
  const { pass, leave } = core.gate.enter(route, ticket);
  return scope.until(pass, leave);
}

/** Throws when the call may not wait for so long. */
export function refuseWait(call: Call, progress: Progress, wait: Omit<GateWait, "queueFull">): void {
  const { waitMs } = wait;
  if (waitMs >= call.scope.remainingMs) throw refusal(call, progress, waitMs, "the deadline comes first");
  if (waitMs > 0 && !mayWait(call, wait)) throw refusal(call, progress, waitMs, "`onRateLimit` rejects it");
}

/** What `onRateLimit` says to a wait. */
export function mayWait(call: Call, { bucket, waitMs, global }: Omit<GateWait, "queueFull">): boolean {
  const policy = call.core.options.onRateLimit ?? "wait";
  if (typeof policy === "string") return policy === "wait";
  return answerOf(call, () => policy({ operation: call.operation.id, bucket, waitMs, global })) !== "reject";
}

/** The user's own word. */
function answerOf({ operation }: Call, ask: () => unknown): unknown {
  try {
    return atOnce("onRateLimit", ask());
  } catch (cause) {
    if (cause instanceof ConfigError) throw cause;
    throw new ConfigError("HOOK_FAILED", "`onRateLimit` threw", { operation: operation.id, cause });
  }
}

function refusal(call: Call, progress: Progress, waitMs: number, why: string): RateLimitError {
  const reason = `the rate limit asks to wait ${Math.ceil(waitMs)} ms, but ${why}`;
  return new RateLimitError(reason, { ...describe(call, progress), retryAfterMs: waitMs });
}
