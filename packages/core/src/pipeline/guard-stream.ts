import type { AbortRelay } from "../abort-relay.js";
import { ConnectionError, TimeoutError } from "../errors.js";
import { startTimer } from "../sleep.js";
import type { WireResponse } from "../transport.js";
import type { CallState } from "./call-state.js";

/** A body that gives nothing for this long is given up. */
const IDLE_MS = 60_000;

/**
 * The body that is handed to the caller. No attempt can follow it, so what goes wrong is an error of the stream: typed when
 * it breaks off or falls silent, the caller's own reason after an abort.
 */
export function guardStream(call: CallState, head: WireResponse, relay: AbortRelay): AsyncIterable<Uint8Array> {
  return {
    [Symbol.asyncIterator]() {
      const chunks = head.stream()[Symbol.asyncIterator]();
      return {
        next: () => nextChunk(call, chunks, relay),
        // At once, also while a piece is waited for: a generator would make the caller wait for it.
        return(): Promise<IteratorResult<Uint8Array, undefined>> {
          relay.abort(new Error("The stream was given up"));
          return Promise.resolve({ done: true, value: undefined });
        },
      };
    },
  };
}

function nextChunk(
  call: CallState,
  chunks: AsyncIterator<Uint8Array>,
  relay: AbortRelay,
): Promise<IteratorResult<Uint8Array, undefined>> {
  const { signal } = call.options;
  return new Promise((resolve, reject) => {
    let ended = false;
    const onAbort = (): void => fail(signal?.reason);
    const cancelTimer = startTimer(
      call.core.clock,
      () => {
        fail(new TimeoutError("ATTEMPT_TIMEOUT", `the answer was silent for ${IDLE_MS} ms`, call.describe("applied")));
      },
      IDLE_MS,
      "guard",
    );
    function end(settle: () => void): void {
      if (ended) return;
      ended = true;
      cancelTimer();
      signal?.removeEventListener("abort", onAbort);
      settle();
    }
    function fail(why: unknown): void {
      end(() => reject(why));
      relay.abort(why);
    }
    signal?.addEventListener("abort", onAbort);
    if (signal?.aborted) {
      onAbort();
      return;
    }
    chunks.next().then(
      (result) => end(() => resolve(result)),
      (cause: unknown) =>
        end(() => reject(new ConnectionError("the answer broke off", { ...call.describe("applied"), cause }))),
    );
  });
}
