import type { WorldClock } from "../time/world-clock.js";
import type { Exchange } from "./exchange.js";
import type { PlainRequest } from "../request/plain.js";
import { TextDecoder } from "../../platform/web-classes.js";

/** An exchange while it is written. */
export type DraftExchange = { -readonly [Key in keyof Exchange]: Exchange[Key] } & {
  /** Addresses of the API as this face has them: canonical text names none. */
  readonly bases: readonly string[];
  /** Place among all that passed in the world; 0 until the journal has taken it in. */
  order: number;
  rawRequest: Uint8Array | undefined;
  rawResponse: string | Uint8Array | undefined;
};

/** A request that has just arrived. Its index is 0 until the journal has taken it in. */
export function draftExchange(
  world: { readonly id: string; readonly clock: Pick<WorldClock, "now"> },
  api: string,
  request: PlainRequest,
  operation: string | undefined,
): DraftExchange {
  return {
    index: 0,
    at: world.clock.now(),
    world: world.id,
    api,
    operation,
    method: request.method,
    url: request.url,
    requestHeaders: request.headers,
    order: 0,
    bases: [...Object.values(request.places ?? {}), request.base],
    requestBody: undefined,
    rawRequest: undefined,
    status: undefined,
    code: undefined,
    responseHeaders: {},
    responseBody: undefined,
    rawResponse: undefined,
    issues: [],
    fault: undefined,
    effects: [],
    delivered: false,
  };
}

/** An exchange as users see it, beside what its canonical text and the transcript need. */
export type ExchangeRow = Exchange & Pick<DraftExchange, "bases" | "order">;

/** Larger bodies are no text for anybody, and JSON of several such rows is longer than any string can be. */
const mostBodyBytes = 32 * 1024 * 1024;

/** What is written of an exchange by now. Bodies become text only here. */
export function rowOf({ rawRequest, rawResponse, ...row }: DraftExchange): ExchangeRow {
  return { ...row, requestBody: bodyText(rawRequest), responseBody: bodyText(rawResponse) };
}

function bodyText(body: Uint8Array | string | undefined): string | undefined {
  if (typeof body !== "object") return body;
  if (body.length > mostBodyBytes) return `<${body.length} bytes>`;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    return `<${body.length} bytes>`;
  }
}
