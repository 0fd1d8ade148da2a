import type { DraftExchange } from "../record/draft-exchange.js";

/**
 * How long a refusal told its client to wait, in ms: the shortest of what it said in header and body, since a client may go by
 * any of them. `undefined` when it said nothing.
 */
export function toldWaitMs(row: DraftExchange, answeredAt: number): number | undefined {
  const told = retryAfterMs(row, answeredAt);
  return row.status === 429 ? shortest([told, resetAfterMs(row), bodyWaitMs(row.rawResponse)]) : told;
}

/** How long until the limit that an answer told of opens again, in ms; `undefined` when it said nothing. */
export function toldResetMs(row: DraftExchange, answeredAt: number): number | undefined {
  const reset = inSeconds(row.responseHeaders["x-ratelimit-reset"]);
  return shortest([
    toldWaitMs(row, answeredAt),
    resetAfterMs(row),
    reset === undefined ? undefined : reset - serverTime(row, answeredAt),
  ]);
}

/** `Retry-After` in ms, as seconds or as a date. */
export function retryAfterMs({ responseHeaders }: DraftExchange, answeredAt: number): number | undefined {
  const given = responseHeaders["retry-after"];
  if (given === undefined) return undefined;
  const until = Date.parse(given);
  return inSeconds(given) ?? (Number.isNaN(until) ? undefined : until - answeredAt);
}

/** The time by the server's own clock, which may be another one: `Date` tells it in whole seconds. */
function serverTime({ responseHeaders }: DraftExchange, answeredAt: number): number {
  const date = Date.parse(responseHeaders["date"] ?? "");
  return Math.abs(date - answeredAt) > 2000 ? date : answeredAt;
}

function resetAfterMs({ responseHeaders }: DraftExchange): number | undefined {
  return inSeconds(responseHeaders["x-ratelimit-reset-after"]);
}

function bodyWaitMs(body: DraftExchange["rawResponse"]): number | undefined {
  if (typeof body !== "string") return undefined;
  return inSeconds(/"(?:retry_after|retryAfter)":([\d.]+)/.exec(body)?.[1]);
}

function inSeconds(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : undefined;
}

function shortest(waits: readonly (number | undefined)[]): number | undefined {
  const told = waits.filter((wait) => wait !== undefined);
  return told.length === 0 ? undefined : Math.min(...told);
}
