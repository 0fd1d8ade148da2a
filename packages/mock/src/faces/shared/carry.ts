import { toBytes } from "../../kernel/request/body.js";
import { joinBytes } from "../../kernel/request/join-bytes.js";
import { faultyBody, type BodyFault, type Gone, type Outcome } from "../../kernel/request/outcome.js";
import type { Upgrade } from "../../kernel/request/sockets.js";
import type { Timeline } from "../../kernel/time/timeline.js";
import type { AnswerBody, FaceAdapter, UpgradeAdapter } from "./face-adapter.js";
import { isBodiless } from "./is-bodiless.js";

/** Lets a face send what the engine decided. `gone`: when the client has left. */
export function carry<Answered>(
  outcome: Outcome,
  gone: Gone,
  face: FaceAdapter<Answered>,
): Answered | Promise<Answered> {
  switch (outcome.kind) {
    case "answer":
      return face.answer(outcome.answer, bodyOf(outcome, gone));
    case "drop":
      return face.drop(outcome.drop, outcome.cause);
    case "defect":
      return face.defect(outcome.defect, outcome.answer);
    case "hang": {
      const release = outcome.clock.hold();
      return gone.then(() => {
        release();
        return face.drop("connection", undefined);
      });
    }
  }
}

/** Lets a face carry out what the engine decided of a handshake. */
export function carryUpgrade<Opened>(decided: Upgrade, clock: Timeline, face: UpgradeAdapter<Opened>): Opened {
  switch (decided.kind) {
    case "open":
      return face.open(decided.accept);
    case "refused":
      return face.refuse(decided.answer);
    case "drop":
      return face.drop(decided.drop);
    case "hang":
      return face.hang(clock.hold());
  }
}

function bodyOf({ answer, body: fault, clock }: Outcome & { readonly kind: "answer" }, gone: Gone): AnswerBody {
  const { status, body } = answer;
  if (body === undefined || isBodiless(status)) return undefined;
  const atOnce = typeof body === "string" || body instanceof Uint8Array;
  if (fault === undefined) return atOnce ? body : { pieces: body, fault: undefined, length: undefined };
  if (!atOnce) return { pieces: faultyPieces(body, fault, clock, gone), fault: fault.kind, length: undefined };
  const bytes = toBytes(body);
  return { pieces: faultyBody(bytes, fault, clock, gone), fault: fault.kind, length: bytes.length };
}

/** A body that comes piece by piece, whose length the fault could not know. */
async function* faultyPieces(
  pieces: AsyncIterable<Uint8Array>,
  fault: BodyFault,
  clock: Timeline,
  gone: Gone,
): AsyncGenerator<Uint8Array, void, undefined> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of pieces) chunks.push(chunk);
  yield* faultyBody(joinBytes(chunks), fault, clock, gone);
}
