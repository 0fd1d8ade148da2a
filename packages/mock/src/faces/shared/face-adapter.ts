import type { MockDefect } from "../../kernel/record/contract.js";
import type { BodyFault, Drop } from "../../kernel/request/outcome.js";
import type { PlainAnswer } from "../../kernel/request/plain.js";
import type { SocketEnd, SocketWire } from "../../kernel/request/open-socket.js";

/** How a face sends what was decided of a request: `carry` says what, and when. `Answered` is what its client gets. */
export interface FaceAdapter<Answered> {
  /** The connection ends without an answer. `cause`: why the client's own body ended, where that is the reason. */
  drop(drop: Drop, cause: unknown): Answered | Promise<Answered>;
  /** The mock itself is at fault. */
  defect(defect: MockDefect, answer: PlainAnswer): Answered | Promise<Answered>;
  answer(head: PlainAnswer, body: AnswerBody): Answered | Promise<Answered>;
}

/** The body of an answer: none, all of it, or as it comes. */
export type AnswerBody = undefined | string | Uint8Array | AnswerPieces;

export interface AnswerPieces {
  /** Throws `BodyCut` where a fault cuts it. */
  readonly pieces: AsyncIterable<Uint8Array>;
  /** What a fault does to it: with `"short"`, the pieces end before the length that the head tells. */
  readonly fault: BodyFault["kind"] | undefined;
  /** Bytes of the whole body, where they are known. */
  readonly length: number | undefined;
}

export function isPieces(body: AnswerBody): body is AnswerPieces {
  return typeof body === "object" && "pieces" in body;
}

/** How a face carries out what was decided of a WebSocket handshake. */
export interface UpgradeAdapter<Opened> {
  refuse(answer: PlainAnswer): Opened;
  drop(drop: Drop): Opened;
  /** Nobody ever answers. `over` resolves when the client has left, or when the world has ended and with it the connection. */
  hang(over: Promise<void>): Opened;
  open(accept: (wire: SocketWire) => SocketEnd): Opened;
}
