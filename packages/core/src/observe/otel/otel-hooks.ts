import { AntiphonError } from "../../call/errors.js";
import type { AnswerEvent, AttemptEvent, CallEvent, Hooks, ResultEvent, RetryEvent } from "../hooks.js";
import type { Attributes, OtelApi, SpanLike, TracerLike } from "./api-types.js";

/** Options of `createOtelHooks()`. */
export interface OtelOptions {
  /** Makes the spans. Default: the tracer named `"antiphon"`. */
  readonly tracer?: TracerLike | undefined;
  /** Sends `traceparent`, so that the vendor could join its spans to yours. Default false: it is a third party. */
  readonly propagate?: boolean | undefined;
}

/** Numbers of `SpanKind` and `SpanStatusCode`. */
const INTERNAL = 0;
const CLIENT = 2;
const ERROR = 2;

interface CallSpans {
  readonly span: SpanLike;
  readonly context: unknown;
  attempt: SpanLike | undefined;
}

/**
 * Hooks that make a span of every call and, below it, a client span of every attempt, named and described by the HTTP
 * semantic conventions. Credentials, query values and bodies are in none of them.
 */
export function createOtelHooks(api: OtelApi, options: OtelOptions = {}): Hooks {
  const calls = new WeakMap<CallEvent, CallSpans>();
  const tracer = (): TracerLike => options.tracer ?? api.trace.getTracer("antiphon");

  return {
    onCall(call) {
      const name = `${call.api} ${call.operation}`;
      const attributes = { "antiphon.api": call.api, "antiphon.operation": call.operation };
      const active = api.context.active();
      const span = tracer().startSpan(name, { kind: INTERNAL, attributes }, active);
      calls.set(call, { span, context: api.trace.setSpan(active, span), attempt: undefined });
    },
    onAttempt(event) {
      const spans = calls.get(event.call);
      if (!spans) return;
      const { call } = event;
      spans.attempt = tracer().startSpan(
        `${call.method} ${call.path}`,
        { kind: CLIENT, attributes: attemptAttributes(event) },
        spans.context,
      );
      if (options.propagate) event.headers["traceparent"] = traceparent(spans.attempt);
    },
    onAnswer(event) {
      const spans = calls.get(event.call);
      endAttempt(spans, answerAttributes(event), event.error);
    },
    onRetry({ call, waitMs, error }: RetryEvent) {
      calls.get(call)?.span.addEvent("retry", { "antiphon.wait_ms": waitMs, "error.type": error.code });
    },
    onResult(event) {
      const spans = calls.get(event.call);
      if (!spans) return;
      // An abort or the deadline ends an attempt without an answer.
      endAttempt(spans, {}, event.error);
      end(spans.span, resultAttributes(event), event.error);
      calls.delete(event.call);
    },
  };
}

function attemptAttributes({ call, attempt, url }: AttemptEvent): Attributes {
  const { hostname, port, protocol, origin, pathname } = new URL(url);
  return {
    "http.request.method": call.method,
    "url.full": origin + pathname,
    "url.template": call.path,
    "server.address": hostname,
    "server.port": port === "" ? (protocol === "https:" ? 443 : 80) : Number(port),
    ...(attempt > 1 && { "http.request.resend_count": attempt - 1 }),
  };
}

function answerAttributes({ status }: AnswerEvent): Attributes {
  return status === undefined ? {} : { "http.response.status_code": status };
}

function resultAttributes({ attempts, error, status }: ResultEvent): Attributes {
  return {
    "antiphon.attempts": attempts,
    ...(status !== undefined && { "http.response.status_code": status }),
    ...(error instanceof AntiphonError && {
      "antiphon.outcome": error.outcome,
      "antiphon.request_id": error.requestId,
    }),
  };
}

function endAttempt(spans: CallSpans | undefined, attributes: Attributes, error: unknown): void {
  if (!spans?.attempt) return;
  end(spans.attempt, attributes, error);
  spans.attempt = undefined;
}

function end(span: SpanLike, attributes: Attributes, error: unknown): void {
  span.setAttributes(attributes);
  if (error !== undefined) {
    const isOurs = error instanceof AntiphonError;
    // The message of another error is the caller's own abort reason, of which nothing is known.
    span.setAttributes({ "error.type": isOurs ? error.code : "aborted" });
    span.setStatus(isOurs ? { code: ERROR, message: error.message } : { code: ERROR });
  }
  span.end();
}

function traceparent(span: SpanLike): string {
  const { traceId, spanId, traceFlags } = span.spanContext();
  return `00-${traceId}-${spanId}-${(traceFlags & 1).toString().padStart(2, "0")}`;
}
