import type { ErrorContext } from "../call/errors.js";
import { isPromise } from "../call/is-promise.js";
import type { Pass } from "../limits/gate.js";
import { guardStream } from "./guard-stream.js";
import { oneMoreThan, readBytes, refuseLarger } from "../transport/read-whole.js";
import { nextHop } from "../transport/redirect.js";
import type { WireResponse } from "../transport/transport.js";
import type { Wire } from "./wire.js";
import { describe } from "./describe.js";
import type { Answered, Refused } from "./end.js";
import { park } from "./park.js";
import type { Prepared } from "./prepare.js";
import type { Progress } from "./progress.js";
import { apiError, readRefusal } from "./refusal.js";
import { type Draft, finishRequest, idleTimeoutMs } from "./request.js";
import { WireAnswer } from "./wire-answer.js";

/** Of an error answer no more is read. */
const MAX_ERROR_BYTES = 65_536;

/** Sends the request, follows redirects, and reads what comes: an answer, or a refusal. */
export async function exchange(
  prepared: Prepared,
  progress: Progress,
  draft: Draft,
  wire: Wire,
  pass: Pass,
): Promise<Answered | Refused> {
  const { call } = prepared;
  const { core, operation, plan, policy, scope } = call;
  const cancel = (): void => wire.relay.abort(new Error("The call was given up"));
  for (let hops = 0; ; hops += 1) {
    const finishing = finishRequest(prepared, progress, draft);
    const request = isPromise(finishing) ? await finishing : finishing;
    scope.check();
    if (!wire.sent) {
      wire.sent = true;
      progress.sent();
      scope.arm(idleTimeoutMs(prepared) ?? policy.timeoutMs);
    }
    const sentAt = core.clock.now();
    const isPrompt = core.transport.isPrompt?.() === true;
    const sending = core.transport(request, wire.relay);
    const head = await (isPrompt ? scope.trust(sending, cancel) : scope.until(sending, cancel));
    wire.head = head;
    if (core.init.signer) core.serverClock.learn(head.headers, sentAt, core.clock.now());
    if (head.status >= 200 && head.status < 300) {
      return readAnswer(prepared, progress, head, wire, pass, cancel, isPrompt);
    }
    const isWanted = plan.onErrorStatus === "return";
    const maxBytes = isWanted ? policy.maxResponseBytes : MAX_ERROR_BYTES;
    const text = await scope.until(head.text(isWanted ? oneMoreThan(maxBytes) : maxBytes), cancel);
    if (isWanted) refuseLarger(text, maxBytes, () => describe(call, progress));
    const mayCross = plan.url !== undefined;
    const hop = nextHop({ method: operation.method, from: draft.target, hops, mayCross }, head);
    if (!hop) return refused(prepared, progress, head, text, wire, pass);
    draft.target = hop;
  }
}

/** The body of a success, as the caller wants it. Behind some of them stands a refusal. */
async function readAnswer(
  prepared: Prepared,
  progress: Progress,
  head: WireResponse,
  wire: Wire,
  pass: Pass,
  cancel: () => void,
  isPrompt: boolean,
): Promise<Answered | Refused> {
  const { call } = prepared;
  const { core, operation, plan, policy, scope } = call;
  const { maxResponseBytes } = policy;
  const context = (): ErrorContext => {
    progress.learned("applied");
    return { ...describe(call, progress), status: head.status };
  };
  const answer = new WireAnswer(call, progress, head, cancel);
  if (plan.want === "stream") {
    scope.disarm();
    answer.stream = guardStream(call, progress, head, wire.relay);
  } else if (operation.response === "binary") {
    answer.bytes = await scope.until(readBytes(head.stream(), maxResponseBytes, context), cancel);
  } else {
    const reading = head.text(oneMoreThan(maxResponseBytes));
    answer.text = await (isPrompt ? scope.trust(reading, cancel) : scope.until(reading, cancel));
    refuseLarger(answer.text, maxResponseBytes, context);
    const { success } = core.init.api.errorBody;
    if (success !== undefined && isFailure(answer.text, success)) {
      return refused(prepared, progress, head, answer.text, wire, pass);
    }
  }
  progress.learned("applied");
  return answer;
}

/** Whether an answer says of itself that it is none: by a member that is there and is not `true`. */
function isFailure(text: string, member: string): boolean {
  // Nearly every answer begins with the member, and is not parsed twice for it.
  if (!text.includes(`"${member}"`) || text.startsWith(`{"${member}":true,`)) return false;
  try {
    const value = JSON.parse(text) as Readonly<Record<string, unknown>> | null;
    return typeof value === "object" && value !== null && Object.hasOwn(value, member) && value[member] !== true;
  } catch {
    return false;
  }
}

function refused(
  { call, isReplayable }: Prepared,
  progress: Progress,
  head: WireResponse,
  text: string,
  wire: Wire,
  pass: Pass,
): Refused {
  const refusal = readRefusal(call, head.status, head.headers, text);
  const { status, headers, wireCode, retryAfterMs, outcome } = refusal;
  progress.learned(outcome);
  const error = apiError(call, progress, refusal, isReplayable);
  wire.limited = status === 429 && call.core.init.api.codes[wireCode ?? ""]?.retry !== false;
  const parked = wire.limited ? park(call, progress, refusal, pass) : undefined;
  return { kind: "refused", error, outcome, status, wireCode, headers, retryAfterMs, text, parked };
}
