import type { AntiphonError } from "../call/errors.js";
import type { Credential, Scheme } from "../call/runtime.js";
import { backoff, SERVER_WAIT_JITTER } from "../retry/backoff.js";
import { isRepeatable, isTransient } from "../retry/which.js";
import { type Call, safetyOf } from "./call.js";
import { mayWait } from "./place/enter-gate.js";
import type { Answered, End, Lost, Refused } from "./end.js";
import type { Prepared } from "./prepare.js";
import type { Progress } from "./progress.js";

/** A server that keeps naming times without ever letting the call through. */
const MOST_REFUSALS = 20;
/** Clocks this close are not what the server complains about. */
const SKEW_MS = 1000;

/** What follows an attempt. */
export type Decision =
  | Answered
  | { readonly kind: "throw"; readonly why: unknown }
  /** With another credential, if there is one. */
  | { readonly kind: "renew"; readonly scheme: Scheme; readonly used: Credential }
  /** At once, with another signature. */
  | { readonly kind: "sign again" }
  | Wait;

interface Wait {
  readonly kind: "wait";
  readonly waitMs: number;
  /** Whether the wait was named by a refusal, and is no failure. */
  readonly isStated: boolean;
  /** Whether the gate keeps the call waiting, in its place in the queue. */
  readonly atGate: boolean;
  readonly error: AntiphonError;
}

/** The one place that chooses between answer, repair, wait and throw. */
export function decide(prepared: Prepared, progress: Progress, end: End): Decision {
  const { call, target } = prepared;
  if (end.kind === "answered") {
    call.core.budget(target.origin).earn();
    return end;
  }
  if (end.kind === "stopped") return { kind: "throw", why: end.why };
  const next = repair(prepared, progress, end) ?? wait(prepared, progress, end);
  if (next) return next;
  if (end.kind === "refused" && call.plan.onErrorStatus === "return") return asAnswer(end, progress.attempts);
  return { kind: "throw", why: end.error };
}

/** Once per call each: a new credential after a 401, and a new signature by the server's clock. */
function repair({ call, isReplayable }: Prepared, progress: Progress, end: Refused | Lost): Decision | undefined {
  if (end.status !== 401 || !isReplayable) return undefined;
  const { core, operation } = call;
  const { signer } = core.init;
  if (end.wireCode !== undefined && signer?.isClockSkew?.(end.wireCode)) {
    const moved = Math.abs((signer.serverClock?.offsetMs ?? 0) - progress.signedWithOffsetMs);
    return progress.isSignedAnew || moved < SKEW_MS ? undefined : { kind: "sign again" };
  }
  const { credential, isRenewed } = progress;
  if (isRenewed || credential === undefined) return undefined;
  const scheme = (operation.auth ?? []).map((name) => core.init.schemes?.[name]).find((one) => one?.refresh);
  return scheme && { kind: "renew", scheme, used: credential };
}

function wait(prepared: Prepared, progress: Progress, end: Refused | Lost): Wait | undefined {
  const { call, isReplayable } = prepared;
  const { policy, core } = call;
  if (policy.maxAttempts === 1 || !isReplayable) return undefined;
  if (end.kind === "refused" && !isTransient(end, core.init.api)) return undefined;
  if (!isRepeatable(end.outcome, safetyOf(call), mayRunOn(end))) return undefined;
  const parked = end.kind === "refused" ? end.parked : undefined;
  return parked?.isStated ? waitAsTold(prepared, progress, end, parked.waitMs) : waitOurselves(prepared, progress, end);
}

/** A refusal that names its time is a wait: it is bounded by time, not by attempts, and costs nothing of what is meant for outages. */
function waitAsTold({ call }: Prepared, progress: Progress, end: Refused | Lost, waitMs: number): Wait | undefined {
  if (progress.refusals >= MOST_REFUSALS || waitMs > call.policy.maxRetryAfterMs) return undefined;
  if (waitMs >= call.scope.remainingMs || !mayPark(call, end, waitMs)) return undefined;
  return { kind: "wait", waitMs, isStated: true, atGate: true, error: end.error };
}

function waitOurselves({ call, target }: Prepared, progress: Progress, end: Refused | Lost): Wait | undefined {
  const { core, policy, scope } = call;
  if (progress.failures + 1 >= policy.maxAttempts) return undefined;
  const parked = end.kind === "refused" ? end.parked : undefined;
  const askedMs = (end.kind === "refused" && end.retryAfterMs) || 0;
  const ownMs = parked?.waitMs ?? backoff(progress.failures, core.random);
  const leastMs = Math.max(askedMs, ownMs);
  const { remainingMs } = scope;
  if (askedMs > policy.maxRetryAfterMs || leastMs >= remainingMs) return undefined;
  if (parked && !mayPark(call, end, leastMs)) return undefined;
  if (!core.budget(target.origin).spend(end.kind === "lost" && end.isTimeout)) return undefined;
  // Never below what was asked, whatever the jitter; never past the deadline.
  const spreadMs = Math.min(leastMs * (1 + SERVER_WAIT_JITTER * core.random()), remainingMs - 1);
  const waitMs = askedMs === 0 ? ownMs : Math.max(leastMs, spreadMs);
  return { kind: "wait", waitMs, isStated: false, atGate: parked !== undefined, error: end.error };
}

/** Two at once can both be carried out: what timed out, here or behind the server, may still be under way. */
function mayRunOn(end: Refused | Lost): boolean {
  return end.kind === "lost" ? end.isTimeout : end.status === 408 || end.status === 504;
}

function mayPark(call: Call, end: Refused | Lost, waitMs: number): boolean {
  const isGlobal = end.kind === "refused" && end.parked?.isGlobal === true;
  return mayWait(call, { bucket: call.route.name, waitMs, global: isGlobal });
}

function asAnswer({ status, headers, text, error: { requestId } }: Refused, attempts: number): Answered {
  return { kind: "answered", status, headers, attempts, requestId, text, stream: undefined, cancel: () => {} };
}
