import { BodyTooLarge, bodyIsGone, bodyLeftBy, collect, type Intake, take } from "./intake.js";

/** The part of `http.IncomingMessage`, and of Express's request, that is needed. */
export interface NodeRequestLike extends AsyncIterable<unknown> {
  readonly method?: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** What `express.raw()` leaves. */
  readonly body?: unknown;
  /** What some hosts leave (Cloud Functions). */
  readonly rawBody?: unknown;
  /** Of a stream. */
  on?(event: "error", listener: (error: Error) => void): unknown;
  /** Of a stream: true when something has read of it already. */
  readonly readableDidRead?: boolean | undefined;
}

/** The part of `http.ServerResponse` that is needed. */
export interface NodeResponseLike {
  /** True when somebody has answered already, a timeout middleware for example. */
  readonly headersSent?: boolean | undefined;
  writeHead(status: number, headers: Record<string, string>): unknown;
  end(body: string): unknown;
  /** Of a stream. */
  on?(event: "error", listener: (error: Error) => void): unknown;
}

/** Takes a delivery from `node:http` or Express and writes the answer. Never rejects: `onError` is told what went wrong. */
export type NodeHandler = (request: NodeRequestLike, response: NodeResponseLike) => Promise<void>;

export function nodeAdapter(intake: Intake): NodeHandler {
  return async (request, response) => {
    try {
      // Nobody else listens, and a sender that hangs up would end the process.
      request.on?.("error", ignore); // reading it says the same
      response.on?.("error", intake.report);
      const { status, headers, body } = await take(intake, request.method ?? "", request.headers, () =>
        read(request, intake),
      );
      if (response.headersSent === true) return;
      response.writeHead(status, { ...headers });
      response.end(body);
    } catch (error) {
      intake.report(error);
    }
  };
}

function ignore(): void {}

async function read(request: NodeRequestLike, { maxBodyBytes, inTime }: Intake): Promise<Uint8Array | string> {
  const left = bodyLeftBy(request);
  if (left !== undefined) {
    if (left.length > maxBodyBytes) throw new BodyTooLarge(maxBodyBytes);
    return left;
  }
  if (Number(request.headers["content-length"]) > maxBodyBytes) throw new BodyTooLarge(maxBodyBytes);
  if (request.readableDidRead === true) throw bodyIsGone();
  return inTime(collect(request[Symbol.asyncIterator](), maxBodyBytes));
}
