import { joinBytes } from "@antiphon/core/internal";

/** The stream in pieces of exactly this size; the last one may be smaller. */
export async function* inPieces(stream: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array, void> {
  let held: Uint8Array[] = [];
  let length = 0;
  for await (let chunk of stream) {
    while (length + chunk.length >= size) {
      const cut = size - length;
      yield joined([...held, chunk.subarray(0, cut)]);
      chunk = chunk.subarray(cut);
      held = [];
      length = 0;
    }
    if (chunk.length > 0) held.push(chunk);
    length += chunk.length;
  }
  if (length > 0) yield joined(held);
}

/** A piece that came whole is not copied. */
function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only, ...others] = pieces;
  return only !== undefined && others.length === 0 ? only : joinBytes(pieces);
}
