import type { ByteStream, ReadableStreamLike } from "./file-source.js";

/** Size of the pieces that bytes in memory are sent in, so that progress is seen. */
const PIECE_BYTES = 64 * 1024;

/** Any byte stream as an async iterable. A web stream is cancelled when the reader leaves early. */
export function iterateStream(stream: ByteStream): AsyncIterable<Uint8Array> {
  return Symbol.asyncIterator in stream ? stream : readWebStream(stream);
}

/** Bytes in memory, piece by piece and without a copy. */
export async function* iterateBytes(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  for (let start = 0; start < bytes.length; start += PIECE_BYTES) yield bytes.subarray(start, start + PIECE_BYTES);
}

// Not every runtime's ReadableStream is an async iterable (Safari's is not).
async function* readWebStream(stream: ReadableStreamLike): AsyncGenerator<Uint8Array, void> {
  const reader = stream.getReader();
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      ended = done;
      if (done) return;
      if (value) yield value;
    }
  } finally {
    if (!ended) await reader.cancel();
  }
}
