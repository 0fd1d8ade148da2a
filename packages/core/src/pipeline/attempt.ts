import { AbortRelay } from "../transport/abort-relay.js";
import { ConfigError, ConnectionError, TimeoutError } from "../call/errors.js";
import type { Permit } from "../limits/store.js";
import { TransportError, type WireResponse } from "../transport/transport.js";
import { readApiError } from "./api-error.js";
import type { CallState } from "./call-state.js";
import type { Failure } from "./decide.js";
import { enterGate } from "../limits/enter-gate.js";
import { guardStream } from "../transport/guard-stream.js";
import { plainHeaders } from "./headers.js";
import { learnClock } from "../time/learn-clock.js";
import { nextHop } from "../transport/redirect.js";
import { freezeGate } from "../retry/retry-wait.js";
import { type Draft, draftRequest, finishRequest } from "./request.js";
import { takeShared } from "../limits/share-limit.js";
import { Interruption } from "../time/scope.js";
import { WireAnswer } from "./wire-answer.js";
import { readBytes } from "../transport/read-bytes.js";

/** Of an error answer no more is read. */
const MAX_ERROR_BYTES = 65_536;

/** How far an attempt has come. */
interface Progress {
  readonly relay: AbortRelay;
  sent: boolean;
  head: WireResponse | undefined;
  limited: boolean;
}

/** One pass through gate, credentials, signature and transport. Resolves to an answer or to the typed failure. */
export async function attempt(call: CallState): Promise<WireAnswer | Failure> {
  const { core, scope } = call;
  const pass = core.gate.tryEnter(call.route) ?? (await enterGate(call));
  const progress: Progress = { relay: new AbortRelay(), sent: false, head: undefined, limited: false };
  let shared: Permit | undefined;
  try {
    if (core.options.rateStore) shared = await takeShared(call, pass);
    const draft = draftRequest(call);
    if (core.hooks.length > 0) {
      const url = draft.target.origin + (call.plan.url === undefined ? call.event.path : "");
      await call.tell("onAttempt", { call: call.event, attempt: call.attempts + 1, url, headers: draft.headers });
      // A copy, since the hook may keep the object: the credential must not appear there.
      draft.headers = plainHeaders(draft.headers, call.compiled.context);
    }
    return await exchange(call, draft, progress);
  } catch (why) {
    if (!progress.sent) throw why;
    return lost(call, progress, why);
  } finally {
    scope.disarm();
    core.gate.leave(pass, progress.head?.headers, progress.sent, progress.limited);
    shared?.release();
  }
}

async function exchange(call: CallState, draft: Draft, progress: Progress): Promise<WireAnswer | Failure> {
  const { core, scope } = call;
  const { relay } = progress;
  const cancel = (): void => relay.abort(new Error("The call was given up"));
  for (let hops = 0; ; hops += 1) {
    const finishing = finishRequest(call, draft);
    const request = finishing instanceof Promise ? await finishing : finishing;
    scope.check();
    if (!progress.sent) {
      progress.sent = true;
      call.attempts += 1;
      scope.arm(call.idleTimeoutMs ?? call.policy.timeoutMs);
    }
    const sentAt = core.clock.now();
    const isPrompt = core.transport.isPrompt?.() === true;
    const sending = core.transport(request, relay);
    const head = await (isPrompt ? scope.trust(sending, cancel) : scope.until(sending, cancel));
    progress.head = head;
    if (core.init.signer) learnClock(core, head.headers, sentAt);
    if (head.status >= 200 && head.status < 300) {
      const answer = new WireAnswer(call, head, cancel);
      if (call.plan.want === "stream") {
        scope.disarm();
        answer.stream = guardStream(call, head, relay);
      } else if (call.operation.response === "binary") {
        answer.bytes = await scope.until(readBytes(head.stream()), cancel);
      } else {
        answer.text = await (isPrompt ? scope.trust(head.text(), cancel) : scope.until(head.text(), cancel));
      }
      return answer;
    }

    const text = await scope.until(
      head.text(call.plan.onErrorStatus === "return" ? undefined : MAX_ERROR_BYTES),
      cancel,
    );
    const hop = nextHop(call, draft.target, head, hops);
    if (hop) {
      draft.target = hop;
      continue;
    }
    const failure = { ...readApiError(call, head.status, head.headers, text), text };
    progress.limited = head.status === 429 && core.init.api.codes[failure.wireCode ?? ""]?.retry !== false;
    return progress.limited ? freezeGate(call, { ...failure, limited: true }) : failure;
  }
}

/** The failure of an attempt that was sent and got no whole answer. An abort or the deadline end the call instead. */
function lost(call: CallState, { head, relay }: Progress, thrown: unknown): Failure {
  const why = call.scope.interruption ?? thrown;
  // A transport that was interrupted says how far it had come.
  const reached = thrown instanceof TransportError ? thrown.reached : "unknown";
  const answered = head && head.status >= 200 && head.status < 300;
  const outcome = answered ? "applied" : head || reached !== "not_sent" ? "unknown" : "not_sent";
  if (why instanceof Interruption) {
    if (why.kind !== "timeout") {
      call.know(outcome);
      throw why;
    }
    const limitMs = call.idleTimeoutMs ?? call.policy.timeoutMs;
    const reason = `${head ? "the answer was not complete" : "no answer"} within ${limitMs} ms`;
    return { error: new TimeoutError("ATTEMPT_TIMEOUT", reason, call.describe(outcome)), outcome, kind: "timeout" };
  }
  relay.abort(why);
  if (call.bodyFailure) {
    const { error } = call.bodyFailure;
    call.know(outcome);
    throw error instanceof ConfigError
      ? error
      : call.configError("INVALID_OPTION", "the body could not be read", error);
  }
  const cause = why instanceof TransportError ? (why.cause ?? why) : why;
  const reason = head
    ? "the answer broke off"
    : reached === "not_sent"
      ? `no connection to ${call.origin}`
      : "the connection broke off";
  const error = new ConnectionError(`${reason}${codeOf(cause)}`, { ...call.describe(outcome), cause });
  return { error, outcome, kind: "connection" };
}

/** ` (ECONNRESET)`, of an error that carries one itself or in its cause. */
function codeOf(error: unknown): string {
  const { code, cause } = (error ?? {}) as { readonly code?: unknown; readonly cause?: unknown };
  if (typeof code === "string" && /^[A-Z0-9_]+$/.test(code)) return ` (${code})`;
  return cause === undefined || cause === error ? "" : codeOf(cause);
}
