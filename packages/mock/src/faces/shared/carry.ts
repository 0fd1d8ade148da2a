import { toBytes } from "../../kernel/request/body.js";
import { joinBytes } from "../../kernel/request/join-bytes.js";
import { faultyBody, type BodyFault, type Gone, type Host, type Outcome } from "../../kernel/request/outcome.js";
import type { Upgrade } from "../../kernel/request/sockets.js";
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
    case "hang":
      return untilLeft(outcome.host, gone).then(() => face.drop("connection", undefined));
  }
}

/** Nobody answers: resolves when the client has left, or the world has ended. Until then the client's timeouts drive the time. */
function untilLeft({ clock, waiting }: Host, gone: Gone): Promise<void> {
  const release = clock.hold();
  return new Promise((resolve) => {
    const end = (): void => {
      forget();
      release();
      resolve();
    };
    const forget = waiting.add(end);
    gone.then(end, end);
  });
}

/** Lets a face carry out what the engine decided of a handshake. `gone`: when the client has left. */
export function carryUpgrade<Opened>(decided: Upgrade, host: Host, gone: Gone, face: UpgradeAdapter<Opened>): Opened {
  switch (decided.kind) {
    case "open":
      return face.open(decided.accept);
    case "refused":
      return face.refuse(decided.answer);
    case "drop":
      return face.drop(decided.drop);
    case "hang":
      return face.hang(untilLeft(host, gone));
  }
}

function bodyOf({ answer, body: fault, host }: Outcome & { readonly kind: "answer" }, gone: Gone): AnswerBody {
  const { status, body } = answer;
  if (body === undefined || isBodiless(status)) return undefined;
  const atOnce = typeof body === "string" || body instanceof Uint8Array;
  if (fault === undefined) return atOnce ? body : { pieces: body, fault: undefined, length: undefined };
  if (!atOnce) return { pieces: faultyPieces(body, fault, host, gone), fault: fault.kind, length: undefined };
  const bytes = toBytes(body);
  return { pieces: faultyBody(bytes, fault, host, gone), fault: fault.kind, length: bytes.length };
}

/** A body that comes piece by piece, whose length the fault could not know. */
async function* faultyPieces(
  pieces: AsyncIterable<Uint8Array>,
  fault: BodyFault,
  host: Host,
  gone: Gone,
): AsyncGenerator<Uint8Array, void, undefined> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of pieces) chunks.push(chunk);
  yield* faultyBody(joinBytes(chunks), fault, host, gone);
}
