/** An object as chunks: never copied into one buffer, so that large ones stay cheap. */
export interface StoredObject {
  readonly chunks: readonly Uint8Array[];
  readonly size: number;
  readonly etag: string;
}

/** The bytes from `start` up to and without `end`. */
export async function* slice(object: StoredObject, start: number, end: number): AsyncGenerator<Uint8Array> {
  let offset = 0;
  for (const chunk of object.chunks) {
    const from = Math.max(0, start - offset);
    const to = Math.min(chunk.length, end - offset);
    if (from < to) yield chunk.subarray(from, to);
    offset += chunk.length;
    if (offset >= end) return;
  }
}
