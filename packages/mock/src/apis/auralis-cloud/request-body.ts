import type { PlainRequest } from "../../kernel/plain.js";

/** The body as chunks, whether the face streams or not. */
export async function* chunksOf(request: PlainRequest): AsyncGenerator<Uint8Array> {
  if (request.body === undefined) return;
  if (request.body instanceof Uint8Array) yield request.body;
  else yield* request.body;
}
