import type { Answer } from "../runtime.js";

/** Statuses whose `Response` must not have a body. */
const EMPTY: readonly number[] = [204, 205, 304];

/** The platform's own `Response` of an answer, its body unread. */
export function answerToResponse(answer: Answer): Response {
  const { status, headers, stream, text } = answer;
  if (EMPTY.includes(status)) {
    answer.cancel();
    return new Response(null, { status, headers });
  }
  return new Response(stream ? toWebStream(stream, answer) : text, { status, headers });
}

function toWebStream(stream: AsyncIterable<Uint8Array>, answer: Answer): ReadableStream<Uint8Array<ArrayBuffer>> {
  const pieces = stream[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await pieces.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value as Uint8Array<ArrayBuffer>);
    },
    async cancel() {
      await pieces.return?.();
      answer.cancel();
    },
  });
}
