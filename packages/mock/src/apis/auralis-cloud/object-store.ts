/** An object as chunks: never copied into one buffer, so that large ones stay cheap. */
export interface StoredObject {
  readonly chunks: readonly Uint8Array[];
  readonly size: number;
  readonly type: string;
  readonly etag: string;
}

/** The bucket behind the presigned URLs. */
export class ObjectStore {
  /** Key of the URL signatures. */
  readonly secret: string;
  readonly #objects = new Map<string, StoredObject>();
  #version = 0;

  constructor(secret: string) {
    this.secret = secret;
  }

  get(key: string): StoredObject | undefined {
    return this.#objects.get(key);
  }

  put(key: string, chunks: readonly Uint8Array[], type: string): StoredObject {
    const size = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
    this.#version += 1;
    const object = { chunks, size, type, etag: `"${size.toString(16)}-${this.#version}"` };
    this.#objects.set(key, object);
    return object;
  }

  delete(key: string): void {
    this.#objects.delete(key);
  }

  keys(): string[] {
    return [...this.#objects.keys()];
  }
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
