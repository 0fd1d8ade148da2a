import type { AbortRelay } from "../transport/abort-relay.js";
import { ConnectionError, TimeoutError } from "../call/errors.js";
import { tooLarge } from "../transport/read-whole.js";
import { onAbort } from "../time/on-abort.js";
import type { WireResponse } from "../transport/transport.js";
import type { Call } from "./call.js";
import { describe, interrupted } from "./describe.js";
import type { Progress } from "./progress.js";
import { Interruption, Scope } from "../time/scope.js";

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
      const { signal } = call.options;
      // Also while nobody waits for a piece: who aborts may never read on.
      const over = signal ? onAbort(signal, () => relay.abort(signal.reason)) : () => {};
      let size = 0;
      return {
        async next() {
          try {
            const piece = await nextChunk(call, progress, chunks, relay);
            if (piece.done === true) over();
            size += piece.value?.length ?? 0;
            const { maxStreamBytes } = call.policy;
            if (size <= maxStreamBytes) return piece;
            const error = tooLarge(maxStreamBytes, describe(call, progress));
            relay.abort(error);
            throw error;
          } catch (why) {
            over();
            throw why;
          }
        },
        // At once, also while a piece is waited for: a generator would make the caller wait for it.
        return(): Promise<IteratorResult<Uint8Array, undefined>> {
          over();
          relay.abort(new Error("The stream was given up"));
          return Promise.resolve({ done: true, value: undefined });
        },
      };
    },
  };
}

/** Each piece has a time of its own, and a deadline that was asked for holds to the last of them. */
async function nextChunk(
  call: Call,
  progress: Progress,
  chunks: AsyncIterator<Uint8Array>,
  relay: AbortRelay,
): Promise<IteratorResult<Uint8Array, undefined>> {
  const { clock } = call.core;
  const scope = new Scope(clock, call.options.signal, clock.monotonic(), deadlineOf(call));
  try {
    scope.check();
    scope.arm(call.policy.idleTimeoutMs);
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
  if (why instanceof Interruption && why.kind !== "timeout") return interrupted(call, progress, why);
  const context = describe(call, progress);
  if (!(why instanceof Interruption)) return new ConnectionError("the answer broke off", { ...context, cause: why });
  return new TimeoutError("ATTEMPT_TIMEOUT", `the answer was silent for ${call.policy.idleTimeoutMs} ms`, context);
}

/** By default a stream takes as long as it moves. */
function deadlineOf({ options, plan, scope }: Call): number {
  return plan.deadline?.at ?? (options.deadlineMs === undefined ? Number.POSITIVE_INFINITY : scope.deadlineAt);
}
