import type { WebResponse } from "@antiphon/core";
import { BodyTooLarge, type Intake, take } from "./intake.js";

/** The part of a `Request` that is needed. */
export interface FetchRequestLike {
  readonly method: string;
  readonly headers: { get(name: string): string | null };
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Takes a delivery as a `Request` and gives the answer as a `Response`. */
export type FetchHandler = (request: FetchRequestLike) => Promise<WebResponse>;

export function fetchAdapter(intake: Intake): FetchHandler {
  return async (request) => {
    const { status, headers, body } = await take(intake, request.method, request.headers, () =>
      read(request, intake.maxBodyBytes),
    );
    return new Response(body, { status, headers });
  };
}

async function read(request: FetchRequestLike, maxBytes: number): Promise<ArrayBuffer> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) throw new BodyTooLarge(maxBytes);
  const body = await request.arrayBuffer();
  if (body.byteLength > maxBytes) throw new BodyTooLarge(maxBytes);
  return body;
}
