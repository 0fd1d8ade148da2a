import type { CloudState } from "./state.js";

/** An object as chunks: never copied into one buffer, so that large ones stay cheap. */
export interface StoredObject {
  readonly chunks: readonly Uint8Array[];
  readonly size: number;
  readonly etag: string;
}

/** Puts an object into the bucket behind the presigned URLs, in the place of one with its key. */
export function store(state: CloudState, key: string, chunks: readonly Uint8Array[]): StoredObject {
  const size = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  state.objectVersion += 1;
  const object = { chunks, size, etag: `"${size.toString(16)}-${state.objectVersion}"` };
  state.objects.set(key, object);
  return object;
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
