import { ConfigError, ConnectionError, DecodeError, type Outcome, TimeoutError } from "../call/errors.js";
import { Interruption } from "../time/scope.js";
import { isSuccess } from "../transport/redirect.js";
import { TransportError } from "../transport/transport.js";
import { causeOf, configError, describe } from "./describe.js";
import type { Lost, Stopped, Wire } from "./end.js";
import type { Prepared } from "./prepare.js";
import type { Progress } from "./progress.js";
import { idleTimeoutMs } from "./request.js";

/** What an attempt ended with that got no whole answer. An abort, the deadline and faults of the caller's own end the call. */
export function endWithoutAnswer(prepared: Prepared, progress: Progress, wire: Wire, thrown: unknown): Lost | Stopped {
  const why = prepared.call.scope.interruption ?? thrown;
  if (!wire.sent) return stopped(why);
  // A transport that was interrupted says how far it had come.
  const reached = thrown instanceof TransportError ? thrown.reached : "unknown";
  const outcome = outcomeOf(wire, reached);
  progress.learned(outcome);
  if (why instanceof Interruption)
    return why.kind === "timeout" ? timedOut(prepared, progress, wire, outcome) : stopped(why);
  wire.relay.abort(why);
  if (why instanceof DecodeError || why instanceof ConfigError) return stopped(why); // it would be so the next time too
  return progress.bodyFailure
    ? stopped(bodyError(prepared, progress, progress.bodyFailure.error))
    : brokeOff(prepared, progress, wire, reached, outcome, why);
}

function outcomeOf({ head }: Wire, reached: TransportError["reached"]): Outcome {
  if (head && isSuccess(head.status)) return "applied";
  return head || reached !== "not_sent" ? "unknown" : "not_sent";
}

function stopped(why: unknown): Stopped {
  return { kind: "stopped", why, status: undefined };
}

function timedOut(prepared: Prepared, progress: Progress, { head }: Wire, outcome: Outcome): Lost {
  const { call, isReplayable } = prepared;
  const limitMs = idleTimeoutMs(prepared) ?? call.policy.timeoutMs;
  const reason = `${head ? "the answer was not complete" : "no answer"} within ${limitMs} ms`;
  const error = new TimeoutError("ATTEMPT_TIMEOUT", reason, describe(call, progress, { isReplayable }));
  return { kind: "lost", error, outcome, status: undefined, isTimeout: true };
}

function bodyError({ call }: Prepared, progress: Progress, error: unknown): ConfigError {
  if (error instanceof ConfigError) return error;
  return configError(call, progress, "INVALID_OPTION", "the body could not be read", error);
}

function brokeOff(
  { call, isReplayable, target }: Prepared,
  progress: Progress,
  { head }: Wire,
  reached: TransportError["reached"],
  outcome: Outcome,
  why: unknown,
): Lost {
  const cause = why instanceof TransportError ? (why.cause ?? why) : why;
  const nothing = reached === "not_sent" ? `no connection to ${target.origin}` : "the connection broke off";
  const reason = `${head ? "the answer broke off" : nothing}${codeOf(cause)}`;
  const error = new ConnectionError(reason, {
    ...describe(call, progress, { isReplayable }),
    cause: causeOf(call, progress, cause),
  });
  return { kind: "lost", error, outcome, status: undefined, isTimeout: false };
}

/** ` (ECONNRESET)`, of an error that carries one itself or in its cause. */
function codeOf(error: unknown): string {
  const { code, cause } = (error ?? {}) as { readonly code?: unknown; readonly cause?: unknown };
  if (typeof code === "string" && /^[A-Z0-9_]+$/.test(code)) return ` (${code})`;
  return cause === undefined || cause === error ? "" : codeOf(cause);
}
