import type { Gate, Pass } from "../../limits/gate.js";
import type { WireRequest } from "../../transport/transport.js";

/** A request with a body that tells the gate when it waits for its source: that may wait for a call which lacks this place. */
export function restBetweenPieces(gate: Gate, pass: Pass, request: WireRequest): WireRequest {
  const pieces = request.body as AsyncGenerator<Uint8Array, void, undefined>;
  const body = {
    [Symbol.asyncIterator]: () => body,
    next() {
      gate.rest(pass);
      return pieces.next().finally(() => gate.goOn(pass));
    },
    return: () => pieces.return(),
  };
  return { ...request, body };
}
