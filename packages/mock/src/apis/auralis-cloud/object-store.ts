import type { CloudState } from "./state.js";
import type { StoredObject } from "./stored-object.js";

/** Puts an object into the bucket behind the presigned URLs, in the place of one with its key. */
export function store(state: CloudState, key: string, chunks: readonly Uint8Array[]): StoredObject {
  const size = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  state.objectVersion += 1;
  const object = { chunks, size, etag: `"${size.toString(16)}-${state.objectVersion}"` };
  state.objects.set(key, object);
  return object;
}
