import type { WebResponse } from "@antiphon/core";
import { BodyTooLarge, collect, type Intake, take } from "./intake.js";

/** The part of a `Request` that is needed. */
export interface FetchRequestLike {
  readonly method: string;
  readonly headers: { get(name: string): string | null };
  /** Read piece by piece where it is a stream, so that a body without end is not collected. */
  readonly body?: unknown;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Takes a delivery as a `Request` and gives the answer as a `Response`. Never rejects: `onError` is told what went wrong. */
export type FetchHandler = (request: FetchRequestLike) => Promise<WebResponse>;

export function fetchAdapter(intake: Intake): FetchHandler {
  return async (request) => {
    const { status, headers, body } = await take(intake, request.method, request.headers, () =>
      read(request, intake.maxBodyBytes),
    );
    return new Response(body, { status, headers });
  };
}

async function read(request: FetchRequestLike, maxBytes: number): Promise<Uint8Array | ArrayBuffer> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) throw new BodyTooLarge(maxBytes);
  const { body } = request as { readonly body?: Partial<ReadableStream<Uint8Array>> | null };
  if (typeof body?.getReader !== "function") return sized(await request.arrayBuffer(), maxBytes);
  const reader = body.getReader();
  try {
    return await collect({ next: () => reader.read() as Promise<IteratorResult<Uint8Array>> }, maxBytes);
  } catch (error) {
    reader.cancel().catch(() => undefined); // what is left is nobody's
    throw error;
  }
}

function sized(bytes: ArrayBuffer, maxBytes: number): ArrayBuffer {
  if (bytes.byteLength > maxBytes) throw new BodyTooLarge(maxBytes);
  return bytes;
}
