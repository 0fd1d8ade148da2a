import { ConfigError } from "@antiphon/core";
import { joinBytes } from "@antiphon/core/internal";
import { WebhookError, type WebhookRequest } from "@antiphon/core/webhooks";

/** What the adapters share: the receiver's check and its bounds. */
export interface Intake {
  receive(delivery: WebhookRequest): Promise<unknown>;
  readonly maxBodyBytes: number;
  /** The body, or `BodyTooLate` thrown when it takes too long. */
  inTime<T>(body: Promise<T>): Promise<T>;
  /** Never throws. */
  report(error: unknown): void;
}

/** What the vendor is answered. The body names the reason and nothing of the delivery. */
export interface IntakeAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** After so long a vendor may ask again for a delivery that is being handled, in seconds. */
const RETRY_AFTER_S = "30";

/** One delivery through the receiver, never throwing. `body` may still have to be read. */
export async function take(
  intake: Intake,
  method: string,
  headers: WebhookRequest["headers"],
  body: () => Promise<WebhookRequest["body"]>,
): Promise<IntakeAnswer> {
  if (method !== "POST") return answer(405, "METHOD_NOT_ALLOWED", { allow: "POST" });
  try {
    await intake.receive({ headers, body: await body() });
    return answer(200, "RECEIVED");
  } catch (error) {
    if (error instanceof WebhookError && error.code === "REPLAYED") return answer(200, "REPLAYED");
    intake.report(error);
    return refusal(error);
  }
}

/** What is left of a body that is too large stays unread, so the connection cannot carry another request. */
function refusal(error: unknown): IntakeAnswer {
  if (error instanceof BodyTooLarge) return answer(413, "BODY_TOO_LARGE", { connection: "close" });
  if (error instanceof BodyTooLate) return answer(408, "BODY_TIMEOUT", { connection: "close" });
  if (!(error instanceof WebhookError)) return answer(500, "NOT_HANDLED");
  if (error.code === "IN_PROGRESS") return answer(503, error.code, { "retry-after": RETRY_AFTER_S });
  return answer(400, error.code);
}

function answer(status: number, code: string, more: Readonly<Record<string, string>> = {}): IntakeAnswer {
  return { status, headers: { "content-type": "application/json", ...more }, body: JSON.stringify({ code }) };
}

/** Raised while a body is read. */
export class BodyTooLarge extends Error {
  constructor(maxBytes: number) {
    super(`A webhook delivery is larger than ${maxBytes} bytes and was not read.`);
  }
}

/** Raised when a body stalls. */
export class BodyTooLate extends Error {
  constructor(bodyTimeoutMs: number) {
    super(`A webhook delivery had not arrived after ${bodyTimeoutMs} ms.`);
  }
}

/** Raised for a body that something has read already: answered 500, so that the vendor sends it again. */
export function bodyIsGone(): ConfigError {
  return new ConfigError(
    "INVALID_OPTION",
    'the body was read before the receiver saw it, and its bytes are gone. Mount the receiver before express.json(), or use express.raw({ type: "*/*" }) on its route',
  );
}

/**
 * A body piece by piece, up to the bound. The iterator is left as it is and never returned: a Node stream would
 * close its connection, and nobody could be told why.
 */
export async function collect(pieces: AsyncIterator<unknown>, maxBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await pieces.next();
    if (done) break;
    const bytes = typeof value === "string" ? new TextEncoder().encode(value) : (value as Uint8Array);
    length += bytes.length;
    if (length > maxBytes) throw new BodyTooLarge(maxBytes);
    parts.push(bytes);
  }
  return joinBytes(parts);
}

/** The raw body that a framework left on its request; `undefined` when it has not read any. */
export function bodyLeftBy(request: {
  readonly body?: unknown;
  readonly rawBody?: unknown;
}): Uint8Array | string | undefined {
  for (const body of [request.rawBody, request.body]) {
    if (body instanceof Uint8Array || typeof body === "string") return body;
  }
  if (request.body === undefined || request.body === null) return undefined;
  throw bodyIsGone();
}
