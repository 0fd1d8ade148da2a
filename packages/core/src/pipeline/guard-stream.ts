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
  const { signal } = call.options;
  return {
    async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
      const chunks = head.stream()[Symbol.asyncIterator]();
      let done = false;
      try {
        for (;;) {
          const next = await nextChunk(call, chunks, relay);
          if (next.done) break;
          yield next.value;
        }
        done = true;
      } finally {
        if (!done) relay.abort(signal?.aborted ? signal.reason : new Error("The stream was given up"));
      }
    },
  };
}

function nextChunk(
  call: CallState,
  chunks: AsyncIterator<Uint8Array>,
  relay: AbortRelay,
): Promise<IteratorResult<Uint8Array, void>> {
  const { signal } = call.options;
  return new Promise((resolve, reject) => {
    let ended = false;
    const onAbort = (): void => end(() => reject(signal?.reason), signal?.reason);
    const cancelTimer = startTimer(
      call.core.clock,
      () => {
        const error = new TimeoutError("ATTEMPT_TIMEOUT", `the answer was silent for ${IDLE_MS} ms`, call.describe("applied"));
        end(() => reject(error), error);
      },
      IDLE_MS,
      "guard",
    );
    function end(settle: () => void, abort?: unknown): void {
      if (ended) return;
      ended = true;
      cancelTimer();
      signal?.removeEventListener("abort", onAbort);
      settle();
      if (abort !== undefined) relay.abort(abort);
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
