import type { Gate, Pass } from "../limits/gate.js";
import type { WireRequest } from "../transport/transport.js";

/** A request with a body that tells the gate when it waits for its source: that may wait for a call which lacks this place. */
export function restBetweenPieces(gate: Gate, pass: Pass, request: WireRequest): WireRequest {
  const pieces = (request.body as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  const body: AsyncIterableIterator<Uint8Array> = {
    [Symbol.asyncIterator]: () => body,
    async next() {
      gate.rest(pass);
      try {
        return await pieces.next();
      } finally {
        gate.goOn(pass);
      }
    },
    return: async (value?: unknown) => (await pieces.return?.(value)) ?? { done: true, value: undefined },
  };
  return { ...request, body };
}
