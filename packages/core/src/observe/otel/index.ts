export { createOtelHooks } from "./otel-hooks.js";
export type { OtelOptions } from "./otel-hooks.js";
export type { Attributes, OtelApi, SpanLike, TracerLike } from "./api-types.js";
