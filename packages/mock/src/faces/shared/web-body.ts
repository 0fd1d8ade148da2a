import { ReadableStream, TextEncoder } from "../../platform/web-classes.js";
interface Bodied {
  readonly body?: unknown;
}

/** A body of `fetch` as the engine takes it, and the content-type that the platform would add for it. */
export function plainBody(init: Bodied): {
  readonly body: Uint8Array | AsyncIterable<Uint8Array> | undefined;
  readonly type: string | undefined;
} {
  const { body } = init;
  if (body === undefined || body === null) return { body: undefined, type: undefined };
  if (typeof body === "string") return { body: new TextEncoder().encode(body), type: "text/plain;charset=UTF-8" };
  if (body instanceof Uint8Array) return { body, type: undefined };
  if (body instanceof ReadableStream) return { body: fromStream(body as ReadableStream<Uint8Array>), type: undefined };
  if (typeof body === "object" && Symbol.asyncIterator in body)
    return { body: body as AsyncIterable<Uint8Array>, type: undefined };
  if (body instanceof URLSearchParams)
    return { body: new TextEncoder().encode(body.toString()), type: "application/x-www-form-urlencoded;charset=UTF-8" };
  if (body instanceof ArrayBuffer) return { body: new Uint8Array(body), type: undefined };
  const made = new Response(body as BodyInit); // FormData, Blob: the platform knows how
  return {
    body: fromStream(made.body as ReadableStream<Uint8Array>),
    type: made.headers.get("content-type") ?? undefined,
  };
}

/** Lower-case names. */
export function plainHeaders(headers: HeadersInit | undefined): Record<string, string> {
  const plain: Record<string, string> = {};
  if (headers === undefined) return plain;
  if (Array.isArray(headers) || Symbol.iterator in headers) {
    for (const [name, value] of headers as Iterable<[string, string]>) plain[name.toLowerCase()] = value;
  } else for (const name of Object.keys(headers)) plain[name.toLowerCase()] = String(headers[name]);
  return plain;
}

/** The pieces of a web stream; whoever stops to read them cancels it. */
export async function* fromStream(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/** A web stream over chunks; the reader's cancel ends the chunks. */
export function toStream(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done === true) controller.close();
      else controller.enqueue(value as Uint8Array<ArrayBuffer>);
    },
    cancel() {
      // Not awaited: a stalled generator returns only when its client is gone.
      iterator.return?.().catch(() => undefined); // of a request that nobody waits for any more
    },
  });
}
