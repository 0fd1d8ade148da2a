import { BodyTooLarge, bodyLeftBy, type Intake, take } from "./intake.js";

/** The part of `http.IncomingMessage`, and of Express's request, that is needed. */
export interface NodeRequestLike extends AsyncIterable<unknown> {
  readonly method?: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** What `express.raw()` leaves. */
  readonly body?: unknown;
  /** What some hosts leave (Cloud Functions). */
  readonly rawBody?: unknown;
}

/** The part of `http.ServerResponse` that is needed. */
export interface NodeResponseLike {
  writeHead(status: number, headers: Record<string, string>): unknown;
  end(body: string): unknown;
}

/** Takes a delivery from `node:http` or Express and writes the answer. */
export type NodeHandler = (request: NodeRequestLike, response: NodeResponseLike) => Promise<void>;

export function nodeAdapter(intake: Intake): NodeHandler {
  return async (request, response) => {
    const { status, headers, body } = await take(intake, request.method ?? "", request.headers, () =>
      read(request, intake.maxBodyBytes),
    );
    response.writeHead(status, { ...headers });
    response.end(body);
  };
}

async function read(request: NodeRequestLike, maxBytes: number): Promise<Uint8Array | string> {
  const left = bodyLeftBy(request);
  if (left !== undefined) {
    if (left.length > maxBytes) throw new BodyTooLarge(maxBytes);
    return left;
  }
  if (Number(request.headers["content-length"] ?? 0) > maxBytes) throw new BodyTooLarge(maxBytes);
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of request) {
    const bytes = typeof piece === "string" ? new TextEncoder().encode(piece) : (piece as Uint8Array);
    length += bytes.length;
    if (length > maxBytes) throw new BodyTooLarge(maxBytes);
    pieces.push(bytes);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
