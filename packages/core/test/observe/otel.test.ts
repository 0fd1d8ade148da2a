import { context, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { createOtelHooks, type OtelApi, type OtelOptions } from "@antiphon/core/otel";
import { afterEach, describe, expect, test } from "vitest";
import { createLab } from "../lab/create-lab.js";
import { createLabMock, failureOf } from "../lab/lab-world.js";
import { scriptRuntime } from "../pipeline/scripted-runtime.js";

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const tracer = provider.getTracer("test");
afterEach(() => exporter.reset());

/** A lab whose calls are traced by the real SDK, handed in as it is. */
function traced(options: OtelOptions = {}, clock: "auto" | "manual" = "auto") {
  const mock = createLabMock({ seed: 1, clock });
  const hooks = createOtelHooks({ trace, context }, { tracer, ...options });
  return { mock, lab: createLab({ ...mock.lab.options(), hooks }) };
}

const spansOf = (kind: SpanKind): ReadableSpan[] =>
  exporter.getFinishedSpans().filter((span) => Object.is(span.kind, kind));

describe("spans", () => {
  test("a call is one span, and each attempt a client span below it, by the HTTP conventions", async () => {
    const { mock, lab } = traced();
    mock.faults.add({ operation: "orders.get", status: 503, times: 1 });
    await failureOf(lab.orders.get("none"));
    const [call, ...others] = spansOf(SpanKind.INTERNAL);
    const attempts = spansOf(SpanKind.CLIENT);
    expect(others).toEqual([]);
    expect(call).toMatchObject({ name: "lab orders.get", status: { code: SpanStatusCode.ERROR } });
    expect(call?.attributes).toMatchObject({
      "antiphon.operation": "orders.get",
      "antiphon.attempts": 2,
      "antiphon.outcome": "rejected",
      "http.response.status_code": 404,
      "error.type": "NOT_FOUND",
    });
    expect(call?.events).toMatchObject([{ name: "retry", attributes: { "error.type": "OVERLOADED" } }]);
    expect(attempts.map(({ name, parentSpanContext }) => [name, parentSpanContext?.spanId])).toEqual([
      ["GET /orders/{order_id}", call?.spanContext().spanId],
      ["GET /orders/{order_id}", call?.spanContext().spanId],
    ]);
    expect(attempts[0]?.attributes).toMatchObject({
      "http.request.method": "GET",
      "url.template": "/orders/{order_id}",
      "server.address": "lab.antiphon.test",
      "server.port": 443,
      "http.response.status_code": 503,
    });
    expect(attempts[0]?.attributes).not.toHaveProperty("http.request.resend_count");
    expect(attempts[1]?.attributes).toMatchObject({ "http.request.resend_count": 1, "http.response.status_code": 404 });
  });

  test("a success has no error, and the caller's active span is the parent", async () => {
    const { lab } = traced();
    await lab.me.get();
    for (const span of exporter.getFinishedSpans()) {
      expect(span.status.code).toBe(SpanStatusCode.UNSET);
      expect(span.attributes).not.toHaveProperty("error.type");
    }
    const parent = tracer.startSpan("mine");
    const api: OtelApi = { trace, context: { active: () => trace.setSpan(context.active(), parent) } };
    const { runtime } = scriptRuntime(() => ({}), { options: { hooks: createOtelHooks(api, { tracer }) } });
    await runtime.call(
      { id: "a.b", method: "GET", path: "/a", safety: "safe", response: "json", codes: [] },
      {},
      undefined,
    );
    expect(exporter.getFinishedSpans().at(-1)?.parentSpanContext?.spanId).toBe(parent.spanContext().spanId);
  });

  test("every span is ended when the caller aborts, and says nothing of the caller's reason", async () => {
    const { mock, lab } = traced({}, "manual");
    mock.faults.add({ operation: "me.get", hang: true });
    const controller = new AbortController();
    const call = lab.me.get({ signal: controller.signal });
    await mock.clock.settle();
    controller.abort(new Error("private words"));
    await failureOf(call);
    expect(exporter.getFinishedSpans()).toHaveLength(2);
    for (const span of exporter.getFinishedSpans()) {
      expect(span.attributes["error.type"]).toBe("aborted");
      expect(JSON.stringify([span.attributes, span.status, span.events])).not.toContain("private");
    }
  });
});

describe("P62: what spans hold", () => {
  test("no credential, no query value and no body", async () => {
    const { lab } = traced();
    await lab.orders.list({ status: "planted-query" as never }).safe();
    await lab.orders.create({ item: "planted-body", quantity: 1 }).safe();
    const seen = JSON.stringify(
      exporter.getFinishedSpans().map(({ name, attributes, events, status }) => [name, attributes, events, status]),
    );
    expect(seen).toContain("orders.create");
    expect(seen).not.toMatch(/planted|bearer|token/i);
  });
});

describe("traceparent", () => {
  async function headers(options: OtelOptions): Promise<string | undefined> {
    const scripted = scriptRuntime(() => ({}), {
      options: { hooks: createOtelHooks({ trace, context }, { tracer, ...options }) },
    });
    await scripted.runtime.call(
      { id: "a.b", method: "GET", path: "/a", safety: "safe", response: "json", codes: [] },
      {},
      undefined,
    );
    return scripted.log[0]?.headers["traceparent"];
  }

  test("is not sent unless asked for, since the vendor is a third party", async () => {
    expect(await headers({})).toBeUndefined();
  });

  test("names the span of the attempt when asked for", async () => {
    const sent = await headers({ propagate: true });
    const { traceId, spanId } = (spansOf(SpanKind.CLIENT)[0] as ReadableSpan).spanContext();
    expect(sent).toBe(`00-${traceId}-${spanId}-01`);
  });
});
