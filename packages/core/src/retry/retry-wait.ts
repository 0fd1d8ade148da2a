import { backoff } from "./backoff.js";
import { isGlobal } from "../limits/report.js";
import type { CallState } from "../pipeline/call-state.js";
import { type Failure, isRepeatable, isTransient } from "../pipeline/decide.js";
import { mayWait } from "../limits/enter-gate.js";
import { freezeShared } from "../limits/share-limit.js";

/** On top of a wait that the server asks for, so that clients it turned away together do not come back together. */
const SERVER_WAIT_JITTER = 0.1;

/** How long to wait before the next attempt, in ms; `undefined` when there is none. Counts the failed one. */
export function nextWait(call: CallState, failure: Failure): number | undefined {
  const { core, policy } = call;
  const ownMs = failure.backoffMs ?? backoff(call.tries, core.random);
  call.tries += 1;
  if (call.tries >= policy.maxAttempts) return undefined;
  if (!isTransient(failure, core.init.api) || !isRepeatable(failure, call.safety)) return undefined;
  if (call.body?.replayable === false) return undefined;

  const askedMs = failure.retryAfterMs ?? 0;
  const leastMs = Math.max(askedMs, ownMs);
  const { remainingMs } = call.scope;
  if (askedMs > policy.maxRetryAfterMs || leastMs >= remainingMs) return undefined;
  if (failure.limited) {
    const wait = { bucket: call.route.name, waitMs: leastMs, global: isGlobalLimit(call, failure) };
    if (!mayWait(call, wait)) return undefined;
  }
  if (!core.budget(call.origin).spend(failure.kind === "timeout")) return undefined;
  if (askedMs === 0) return ownMs;
  // Never below what was asked, whatever the jitter; never past the deadline.
  return Math.max(leastMs, Math.min(leastMs * (1 + SERVER_WAIT_JITTER * core.random()), remainingMs - 1));
}

/** After a refusal for the rate nobody sends into the bucket, or anywhere, before the wait is over. */
export function freezeGate(call: CallState, failure: Failure): Failure {
  const backoffMs = backoff(call.tries, call.core.random);
  const ms = (failure.retryAfterMs ?? 0) > 0 ? (failure.retryAfterMs as number) : backoffMs;
  call.core.gate.freeze(call.route, ms, isGlobalLimit(call, failure));
  freezeShared(call, ms);
  return { ...failure, backoffMs };
}

function isGlobalLimit(call: CallState, { headers = {} }: Failure): boolean {
  const names = call.core.init.api.rateLimit;
  return names !== undefined && isGlobal(names, headers);
}
