import { ConfigError } from "@antiphon/core";
import { WebhookError, type WebhookRequest } from "@antiphon/core/webhooks";

/** What the adapters share: the receiver's check and its bounds. */
export interface Intake {
  receive(delivery: WebhookRequest): Promise<unknown>;
  readonly maxBodyBytes: number;
  readonly onError: ((error: unknown) => void) | undefined;
}

/** What the vendor is answered. The body names the reason and nothing of the delivery. */
export interface IntakeAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One delivery through the receiver, never throwing. `body` may still have to be read. */
export async function take(
  intake: Intake,
  method: string,
  headers: WebhookRequest["headers"],
  body: () => Promise<WebhookRequest["body"]>,
): Promise<IntakeAnswer> {
  if (method !== "POST")
    return { ...answer(405, "METHOD_NOT_ALLOWED"), headers: { allow: "POST", "content-type": json } };
  try {
    await intake.receive({ headers, body: await body() });
    return answer(200, "RECEIVED");
  } catch (error) {
    if (error instanceof WebhookError && error.code === "REPLAYED") return answer(200, "REPLAYED");
    intake.onError?.(error);
    if (error instanceof WebhookError) return answer(400, error.code);
    return error instanceof BodyTooLarge ? answer(413, "BODY_TOO_LARGE") : answer(500, "NOT_HANDLED");
  }
}

/** Raised while a body is read. */
export class BodyTooLarge extends Error {
  constructor(maxBytes: number) {
    super(`A webhook delivery is larger than ${maxBytes} bytes and was not read.`);
  }
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
  throw new ConfigError(
    "INVALID_OPTION",
    'the body was parsed before the receiver saw it, and its bytes are gone. Mount the receiver before express.json(), or use express.raw({ type: "*/*" }) on its route',
  );
}

const json = "application/json";

function answer(status: number, code: string): IntakeAnswer {
  return { status, headers: { "content-type": json }, body: JSON.stringify({ code }) };
}
