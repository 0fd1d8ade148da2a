import { AntiphonError } from "../call/errors.js";
import { isPromise } from "../call/is-promise.js";
import type { MaybePromise } from "../call/maybe-promise.js";
import { tellOrigin } from "../call/origin.js";
import type { Answer, Plan } from "../call/runtime.js";
import { Interruption } from "../time/scope.js";
import { holdStreams } from "../bytes/hold-streams.js";
import { attempt } from "./attempt.js";
import { type Call, openCall } from "./call.js";
import type { Core } from "./core.js";
import { decide, type Decision } from "./decide.js";
import { configError, interrupted, runUserCode } from "./describe.js";
import type { Answered, End } from "./end.js";
import { prepare, type Prepared } from "./prepare.js";
import { type Progress, startProgress } from "./progress.js";
import { Teller } from "./teller.js";

/** Makes the result of an answer, while the call is still going on. */
export type Finish<T> = (answer: Answer, call: Call, progress: Progress) => T;

/** The whole life of one call. */
export async function run<T>(core: Core, plan: Plan, finish: Finish<T>): Promise<T> {
  const call = openCall(core, plan);
  const release = plan.operation.body === "multipart" ? holdStreams(plan.args.body) : undefined;
  const progress = startProgress();
  const teller = core.hooks.length > 0 ? new Teller(call, progress) : undefined;
  try {
    call.scope.start();
    call.scope.check();
    if (teller) await teller.begin();
    const preparing = prepare(call, progress);
    const prepared = isPromise(preparing) ? await preparing : preparing;
    for (;;) {
      const end = await attempt(prepared, progress, teller);
      progress.ended(end.status);
      if (teller) await teller.answer(end);
      const next = decide(prepared, progress, end);
      const answer = next.kind === "answered" ? next : await goOn(prepared, progress, teller, end, next);
      if (!answer) continue;
      const result = finish(answer, call, progress);
      if (teller) await teller.result(undefined);
      return result;
    }
  } catch (why) {
    const error = errorOf(call, progress, why);
    if (teller) await teller.result(error);
    if (plan.origin && error instanceof AntiphonError) tellOrigin(error, plan.origin);
    throw error;
  } finally {
    release?.();
    call.scope.close();
  }
}

/** Makes ready for another attempt; gives the answer, or throws, when there is none. */
async function goOn(
  prepared: Prepared,
  progress: Progress,
  teller: Teller | undefined,
  end: End,
  decision: Decision,
): Promise<Answered | undefined> {
  const isSpent = decision.kind === "renew" && !(await renew(prepared, progress, decision));
  const next = isSpent ? decide(prepared, progress, end) : decision;
  if (next.kind === "answered") return next;
  if (next.kind === "throw") throw next.why;
  if (next.kind === "sign again") progress.signsAnew();
  if (next.kind === "wait") {
    if (teller) await teller.retry(next.waitMs, next.error);
    if (next.isStated) progress.refused();
    else progress.failed();
    if (!next.atGate) await prepared.call.scope.sleep(next.waitMs);
  }
  return undefined;
}

/** False when there is no other credential. */
async function renew(
  { call }: Prepared,
  progress: Progress,
  { scheme, used }: Extract<Decision, { kind: "renew" }>,
): Promise<boolean> {
  progress.renews();
  const refresh = (): MaybePromise<boolean> => scheme.refresh?.(used) ?? false;
  const reason = "the credential could not be refreshed";
  return runUserCode(call, progress, () => call.core.renewals.renew(used, refresh), "CREDENTIALS_FAILED", reason);
}

/** What the call ends with: the caller's own reason, or an error of the suite. */
function errorOf(call: Call, progress: Progress, why: unknown): unknown {
  if (!(why instanceof Interruption)) {
    if (why instanceof AntiphonError) return why;
    return configError(call, progress, "INVALID_OPTION", "the call failed in a way that the client does not know", why);
  }
  return interrupted(call, progress, why);
}
