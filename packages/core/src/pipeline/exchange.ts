import { ConfigError, type DecodeError } from "../call/errors.js";
import { isFailure } from "../call/is-failure.js";
import { isPromise } from "../call/is-promise.js";
import type { Pass } from "../limits/gate.js";
import { guardStream } from "./guard-stream.js";
import { isLarger, oneMoreThan, readBytes, tooLarge } from "../transport/read-whole.js";
import { isSuccess, nextHop, redirectOf } from "../transport/redirect.js";
import type { WireResponse } from "../transport/transport.js";
import type { Call } from "./call.js";
import { describe } from "./describe.js";
import type { Answered, Refused, Wire } from "./end.js";
import { park } from "./place/park.js";
import type { Prepared } from "./prepare.js";
import type { Progress } from "./progress.js";
import { apiError, readRefusal } from "./refusal.js";
import { restBetweenPieces } from "./place/rest-between-pieces.js";
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
    const serverClock = core.init.signer?.serverClock;
    const sentAt = serverClock && core.clock.now();
    const isPrompt = core.transport.isPrompt?.() === true;
    const isStreamed = typeof prepared.body?.content === "function";
    const sending = core.transport(isStreamed ? restBetweenPieces(core.gate, pass, request) : request, wire.relay);
    const head = await (isPrompt ? scope.trust(sending, cancel) : scope.until(Promise.resolve(sending), cancel));
    if (typeof head?.status !== "number") throw noAnswer(head);
    wire.head = head;
    if (sentAt !== undefined) serverClock?.learn(head.headers, sentAt, core.clock.now());
    const isGood = isSuccess(head.status);
    if (isGood && (plan.want === "stream" || operation.response === "binary")) {
      return readBinary(prepared, progress, head, wire, cancel);
    }
    const isWanted = isGood || plan.onErrorStatus === "return";
    const maxBytes = isWanted ? policy.maxResponseBytes : MAX_ERROR_BYTES;
    const reading = head.text(isWanted ? oneMoreThan(maxBytes) : maxBytes);
    const text = await (isPrompt ? scope.trust(reading, cancel) : scope.until(reading, cancel));
    if (isWanted && isLarger(text, maxBytes)) throw larger(call, progress, head);
    if (isGood && !isFailure(text, core.init.api.errorBody.success)) {
      progress.learned("applied");
      return new WireAnswer(call, progress, head, cancel, text);
    }
    const mayCross = plan.url !== undefined;
    const hop = isGood ? undefined : nextHop({ method: operation.method, from: draft.target, hops, mayCross }, head);
    if (!hop) return refused(prepared, progress, head, text, wire, pass, redirectOf(draft.target, head, mayCross));
    draft.target = hop;
  }
}

/** Transports of the user's own forget to answer. */
function noAnswer(given: unknown): ConfigError {
  const what = typeof given === "object" && given !== null ? "an object without a status" : String(given);
  return new ConfigError("INVALID_OPTION", `\`transport\` gave ${what}, which is no answer`, { outcome: "unknown" });
}

/** The body of a success that is handed over as it comes, or held as bytes. */
async function readBinary(
  { call }: Prepared,
  progress: Progress,
  head: WireResponse,
  { relay }: Wire,
  cancel: () => void,
): Promise<Answered> {
  const { plan, policy, scope } = call;
  const answer = new WireAnswer(call, progress, head, cancel, "");
  if (plan.want === "stream") {
    scope.disarm();
    answer.stream = guardStream(call, progress, head, relay);
  } else {
    answer.bytes = await scope.until(readBytes(head.stream(), policy.maxResponseBytes), cancel);
    if (!answer.bytes) throw larger(call, progress, head);
  }
  progress.learned("applied");
  return answer;
}

function larger(call: Call, progress: Progress, { status }: WireResponse): DecodeError {
  progress.learned(isSuccess(status) ? "applied" : "unknown");
  return tooLarge(call.policy.maxResponseBytes, describe(call, progress, { status }));
}

function refused(
  { call, isReplayable }: Prepared,
  progress: Progress,
  head: WireResponse,
  text: string,
  wire: Wire,
  pass: Pass,
  redirect: string | undefined,
): Refused {
  const refusal = { ...readRefusal(call, head.status, head.headers, text), redirect };
  const { status, headers, wireCode, retryAfterMs, outcome } = refusal;
  progress.learned(outcome);
  const error = apiError(call, progress, refusal, isReplayable);
  wire.limited = status === 429 && call.core.init.api.codes[wireCode ?? ""]?.retry !== false;
  const parked = wire.limited ? park(call, progress, refusal, pass) : undefined;
  return { kind: "refused", error, outcome, status, wireCode, headers, retryAfterMs, text, parked };
}
