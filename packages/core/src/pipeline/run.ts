import { AntiphonError, ConfigError, TimeoutError } from "../call/errors.js";
import type { Answer } from "../call/runtime.js";
import { attempt } from "./attempt.js";
import { type CallState, isPromise } from "./call-state.js";
import type { Failure } from "./decide.js";
import { prepare } from "./prepare.js";
import { repair } from "../retry/repair.js";
import { nextWait } from "../retry/retry-wait.js";
import { Interruption } from "../time/scope.js";

/** The whole life of one call. `finish` makes the result of the answer, while the call is still going on. */
export async function run<T>(call: CallState, finish: (call: CallState, answer: Answer) => T): Promise<T> {
  const { core, scope } = call;
  const told = core.hooks.length > 0;
  try {
    scope.check();
    if (told) await call.tell("onCall", call.event);
    const ready = prepare(call);
    if (isPromise(ready)) await ready;
    let answer: Answer | undefined;
    while (answer === undefined) {
      scope.check();
      const startedAt = core.clock.monotonic();
      const end = await attempt(call);
      call.status = end.status;
      if (!("error" in end)) {
        call.know("applied");
        core.budget(call.origin).earn();
      }
      if (told) await tellAnswer(call, end, startedAt);
      answer = "error" in end ? await afterFailure(call, end) : end;
    }
    const result = finish(call, answer);
    if (told) await tellResult(call, undefined);
    return result;
  } catch (why) {
    const error = settle(call, why);
    if (told) await tellResult(call, error);
    throw error;
  } finally {
    scope.close();
  }
}

/** Repairs or waits for the next attempt; throws the failure when there is none, or makes an answer of it. */
async function afterFailure(call: CallState, failure: Failure): Promise<Answer | undefined> {
  const repaired = repair(call, failure);
  if (isPromise(repaired) ? await repaired : repaired) return undefined;
  const waitMs = nextWait(call, failure);
  if (waitMs === undefined) return giveUp(call, failure);
  if (call.core.hooks.length > 0) {
    await call.tell("onRetry", { call: call.event, attempt: call.attempts, waitMs, error: failure.error });
  }
  await call.scope.sleep(waitMs);
  return undefined;
}

/** Throws the failure, or makes an answer of it for plans that take error statuses as they come. */
function giveUp(call: CallState, { error, text, headers = {}, status }: Failure): Answer {
  if (call.plan.onErrorStatus !== "return" || text === undefined || status === undefined) throw error;
  const { requestId } = error;
  return { status, headers, attempts: call.attempts, requestId, text, stream: undefined, cancel: () => {} };
}

/** What the call ends with: the caller's own reason, or an error of the suite. */
function settle(call: CallState, why: unknown): unknown {
  if (!(why instanceof Interruption)) {
    if (why instanceof ConfigError || why instanceof AntiphonError) return why;
    return call.configError("INVALID_OPTION", "the call failed in a way that the client does not know", why);
  }
  if (why.kind === "abort") return why.reason;
  const spentMs = Math.round(call.core.clock.monotonic() - call.scope.startedAt);
  return new TimeoutError(
    "DEADLINE_EXCEEDED",
    `not done within the deadline, after ${spentMs} ms`,
    call.describe("not_sent"),
  );
}

async function tellAnswer(call: CallState, end: Answer | Failure, startedAt: number): Promise<void> {
  const { core } = call;
  await call.tell("onAnswer", {
    call: call.event,
    attempt: call.attempts,
    durationMs: core.clock.monotonic() - startedAt,
    status: end.status,
    headers: core.redactor.headers(end.headers ?? {}),
    error: "error" in end ? end.error : undefined,
  });
}

/** Once per call. A result that is an error stays it, and nobody waits for the hooks of a call whose time is over. */
async function tellResult(call: CallState, error: unknown): Promise<void> {
  if (call.resultTold) return;
  call.resultTold = true;
  const { attempts, core, event, scope, status } = call;
  const durationMs = core.clock.monotonic() - scope.startedAt;
  try {
    await call.tell("onResult", { call: event, attempts, durationMs, status, error });
  } catch (why) {
    if (why instanceof Interruption) return;
    if (error === undefined) throw why;
    core.log()?.("error", (why as Error).message);
  }
}
