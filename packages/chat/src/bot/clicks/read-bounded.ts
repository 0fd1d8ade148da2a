/** A click is about a kilobyte. */
const MOST_BYTES = 64 * 1024;

/** The part of a `Request` that is needed. */
export interface ClickRequest {
  readonly headers: { get(name: string): string | null };
  readonly body?: unknown;
}

/** The body of a request; `undefined` when it is longer than any click. What is beyond is not read. */
export async function readBounded(request: ClickRequest): Promise<Uint8Array | undefined> {
  const { body } = request as { readonly body?: ReadableStream<Uint8Array> | null };
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > MOST_BYTES) {
      await reader?.cancel();
      return undefined;
    }
    chunks.push(part.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
