import type { WireRequest } from "../transport.js";
import type { CallState } from "./call-state.js";

/** A body that does not move for this long is given up. */
const IDLE_MS = 60_000;

/**
 * A streamed body may take any time so long as it moves: every piece starts the idle time anew, and the last one the
 * ordinary time for the answer. What its source throws is kept, as no transport tells it from a broken connection.
 */
export function guardBody(call: CallState, request: WireRequest): WireRequest {
  const { body } = request;
  if (typeof body !== "object" || body instanceof Uint8Array) return request;
  return { ...request, body: watch(call, body) };
}

async function* watch(call: CallState, body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const attempt = call.attempts + 1;
  const isTimed = call.options.timeoutMs === undefined;
  const allow = (ms: number): void => {
    if (!isTimed || call.attempts !== attempt) return;
    call.scope.disarm();
    call.scope.arm(ms);
  };
  try {
    for await (const piece of body) {
      allow(IDLE_MS);
      yield piece;
    }
  } catch (error) {
    call.bodyFailure = { error };
    throw error;
  }
  allow(call.timeoutMs);
}
