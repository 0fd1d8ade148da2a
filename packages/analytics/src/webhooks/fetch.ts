import type { WebResponse } from "@antiphon/core";
import { BodyTooLarge, bodyIsGone, collect, type Intake, take } from "./intake.js";

/** The part of a `Request` that is needed. */
export interface FetchRequestLike {
  readonly method: string;
  readonly headers: { get(name: string): string | null };
  /** Read piece by piece where it is a stream, so that a body without end is not collected. */
  readonly body?: unknown;
  /** True when something has read it already. */
  readonly bodyUsed?: boolean | undefined;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Takes a delivery as a `Request` and gives the answer as a `Response`. Never rejects: `onError` is told what went wrong. */
export type FetchHandler = (request: FetchRequestLike) => Promise<WebResponse>;

export function fetchAdapter(intake: Intake): FetchHandler {
  return async (request) => {
    const { status, headers, body } = await take(intake, request.method, request.headers, () => read(request, intake));
    return new Response(body, { status, headers });
  };
}

async function read(request: FetchRequestLike, { maxBodyBytes, inTime }: Intake): Promise<Uint8Array | ArrayBuffer> {
  if (request.bodyUsed === true) throw bodyIsGone();
  if (Number(request.headers.get("content-length")) > maxBodyBytes) throw new BodyTooLarge(maxBodyBytes);
  const { body } = request as { readonly body?: Partial<ReadableStream<Uint8Array>> | null };
  if (typeof body?.getReader !== "function") return sized(await inTime(request.arrayBuffer()), maxBodyBytes);
  const reader = body.getReader();
  try {
    const pieces = { next: () => reader.read() as Promise<IteratorResult<Uint8Array>> };
    return await inTime(collect(pieces, maxBodyBytes));
  } catch (error) {
    reader.cancel().catch(() => undefined); // what is left is nobody's
    throw error;
  }
}

function sized(bytes: ArrayBuffer, maxBytes: number): ArrayBuffer {
  if (bytes.byteLength > maxBytes) throw new BodyTooLarge(maxBytes);
  return bytes;
}
