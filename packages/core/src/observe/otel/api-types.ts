/*
 * The part of `@opentelemetry/api` that is used, written out: there is no dependency on it, and its objects are
 * assignable to these types.
 */

/** What `import { trace, context } from "@opentelemetry/api"` gives. */
export interface OtelApi {
  readonly trace: {
    getTracer(name: string, version?: string): TracerLike;
    setSpan(context: unknown, span: SpanLike): unknown;
  };
  readonly context: { active(): unknown };
}

/** The part of a `Tracer` that is used. */
export interface TracerLike {
  startSpan(name: string, options?: { kind?: number; attributes?: Attributes }, context?: unknown): SpanLike;
}

/** The part of a `Span` that is used. */
export interface SpanLike {
  setAttributes(attributes: Attributes): unknown;
  setStatus(status: { code: number; message?: string | undefined }): unknown;
  addEvent(name: string, attributes?: Attributes): unknown;
  end(): void;
  spanContext(): { readonly traceId: string; readonly spanId: string; readonly traceFlags: number };
}

/** Attributes of a span or event. */
export type Attributes = { [name: string]: string | number | boolean | undefined };
