import { advise } from "../call/advice.js";
import { ConfigError, type ConfigErrorCode, type ErrorContext, TimeoutError } from "../call/errors.js";
import type { MaybePromise } from "../call/maybe-promise.js";
import { isPromise } from "../call/is-promise.js";
import { Interruption } from "../time/scope.js";
import { causeWithoutSecrets } from "../observe/cause-without-secrets.js";
import { secretValues } from "../observe/redact.js";
import type { Call } from "./call.js";
import type { Progress } from "./progress.js";

const ONCE_ONLY = "It was not repeated, because the body cannot be replayed: give a function that opens the stream.";

interface Facts {
  readonly status?: number | undefined;
  readonly retryAfterMs?: number | undefined;
  /** False for a body that could be sent once. */
  readonly isReplayable?: boolean | undefined;
}

/** What an error of the call says, as far as it is known by now. */
export function describe(call: Call, { attempts, outcome }: Progress, facts: Facts = {}): ErrorContext {
  const { status, retryAfterMs, isReplayable = true } = facts;
  const advice = isReplayable ? advise(call.operation.safety, outcome, status, retryAfterMs) : ONCE_ONLY;
  return { ...call.compiled.context, outcome, attempts, status, advice };
}

/** A text or value of an answer without what this call has sent in secret: servers and proxies quote their requests. */
export function scrub<T>({ core, operation, plan }: Call, { secrets }: Progress, value: T): T {
  const { path, query, body } = plan.args;
  const given = secretValues(operation.secrets, path, query, body);
  return core.redactor.scrub(value, [...secrets, ...given, ...(plan.url === undefined ? [] : [plan.url])]);
}

/** Where the API is. A presigned link is a secret, and its host says nothing about the API. */
export function addressOf({ core, plan }: Call): string | undefined {
  const base = plan.url === undefined ? core.baseUrl() : undefined;
  return base === undefined || isPromise(base) ? undefined : base.href;
}

/** What a call ends with that was aborted, with the caller's own reason, or whose deadline is over. */
export function interrupted(call: Call, progress: Progress, why: Interruption): unknown {
  if (why.kind === "abort") return why.reason;
  const spentMs = Math.round(call.core.clock.monotonic() - call.scope.startedAt);
  const reason = `not done within the deadline, after ${spentMs} ms`;
  return new TimeoutError("DEADLINE_EXCEEDED", reason, describe(call, progress));
}

/** What an error of this call may name as its cause. */
export function causeOf(call: Call, progress: Progress, cause: unknown): unknown {
  return cause === undefined ? undefined : causeWithoutSecrets(cause, (text) => scrub(call, progress, text));
}

/** The error for something of the user's own that went wrong on the way. */
export function configError(
  call: Call,
  progress: Progress,
  code: ConfigErrorCode,
  reason: string,
  cause?: unknown,
): ConfigError {
  return new ConfigError(code, reason, { ...describe(call, progress), cause: causeOf(call, progress, cause) });
}

/** So deep one client's user code may stand within itself: what calls its own client calls itself again and again. */
const MOST_NESTED = 50;

/** Runs code of the user's: at once when it gives a value at once. What it throws becomes the cause of a typed error. */
export function runUserCode<T>(
  call: Call,
  progress: Progress,
  work: () => MaybePromise<T>,
  code: ConfigErrorCode,
  reason: string,
): MaybePromise<T> {
  const { nesting } = call.core;
  if (nesting.depth >= MOST_NESTED) {
    const why = "its function calls the client that it is for, which calls it again. Give it a client of its own";
    throw configError(call, progress, code, `${reason}: ${why}`);
  }
  let value: MaybePromise<T>;
  nesting.depth += 1;
  try {
    value = work();
  } catch (cause) {
    throw errorOf(call, progress, cause, code, reason);
  } finally {
    nesting.depth -= 1;
  }
  if (!isPromise(value)) return value;
  return call.scope.until(value).catch((cause: unknown) => {
    throw errorOf(call, progress, cause, code, reason);
  });
}

function errorOf(call: Call, progress: Progress, cause: unknown, code: ConfigErrorCode, reason: string): unknown {
  if (cause instanceof Interruption || cause instanceof ConfigError) return cause;
  return configError(call, progress, code, reason, cause);
}
