import type { AbortRelay } from "./abort-relay.js";
import { ConnectionError, TimeoutError } from "../call/errors.js";
import type { WireResponse } from "./transport.js";
import type { Call } from "../pipeline/call.js";
import { describe } from "../pipeline/describe.js";
import type { Progress } from "../pipeline/progress.js";
import { Interruption, Scope } from "../time/scope.js";

/** A body that gives nothing for this long is given up. */
const IDLE_MS = 60_000;

/**
 * The body that is handed to the caller. No attempt can follow it, so what goes wrong is an error of the stream: typed when
 * it breaks off or falls silent, the caller's own reason after an abort.
 */
export function guardStream(
  call: Call,
  progress: Progress,
  head: WireResponse,
  relay: AbortRelay,
): AsyncIterable<Uint8Array> {
  return {
    [Symbol.asyncIterator]() {
      const chunks = head.stream()[Symbol.asyncIterator]();
      return {
        next: () => nextChunk(call, progress, chunks, relay),
        // At once, also while a piece is waited for: a generator would make the caller wait for it.
        return(): Promise<IteratorResult<Uint8Array, undefined>> {
          relay.abort(new Error("The stream was given up"));
          return Promise.resolve({ done: true, value: undefined });
        },
      };
    },
  };
}

/** Each piece has a time of its own; the call's deadline ended with the head of its answer. */
async function nextChunk(
  call: Call,
  progress: Progress,
  chunks: AsyncIterator<Uint8Array>,
  relay: AbortRelay,
): Promise<IteratorResult<Uint8Array, undefined>> {
  const { clock } = call.core;
  const scope = new Scope(clock, call.options.signal, clock.monotonic(), Number.POSITIVE_INFINITY);
  try {
    scope.check();
    scope.arm(IDLE_MS);
    return await scope.until(chunks.next() as Promise<IteratorResult<Uint8Array, undefined>>);
  } catch (why) {
    const error = errorOf(call, progress, why);
    if (why instanceof Interruption) relay.abort(error);
    throw error;
  } finally {
    scope.close();
  }
}

function errorOf(call: Call, progress: Progress, why: unknown): unknown {
  const context = describe(call, progress);
  if (!(why instanceof Interruption)) return new ConnectionError("the answer broke off", { ...context, cause: why });
  if (why.kind === "abort") return why.reason;
  return new TimeoutError("ATTEMPT_TIMEOUT", `the answer was silent for ${IDLE_MS} ms`, context);
}
