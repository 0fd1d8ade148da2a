import type { DraftFinding } from "./conduct-book.js";
import { Newest } from "./newest.js";
import { about, knew, type ExchangeRule, type Known } from "./passed.js";
import { retryAfterMs } from "./told-wait.js";

interface Series {
  readonly first: Known;
  readonly last: Known;
  readonly times: number;
}

const mostKnown = 200;
/** This many questions one after the other, each with the answer of the one before, … */
const most = 30;
/** … in this much world time. */
const withinMs = 10_000;

/** Questions one after the other whose answers stay the same, faster than anybody can need; or before the time that the last answer named. */
export class PollingRule implements ExchangeRule {
  readonly #series = new Newest<Series>(mostKnown);

  passed(exchange: Known, add: (finding: DraftFinding) => void): void {
    const { row, route } = exchange;
    if (route?.safety !== "safe" || row.status === undefined || row.status >= 400) return;
    const name = `${row.api} ${row.url} ${exchange.credential ?? ""}`;
    const series = this.#series.get(name);
    const next = series !== undefined && continues(series, exchange) ? grown(series, exchange) : begun(exchange);
    this.#series.set(name, next);
    if (series !== undefined && isEarly(series.last, exchange)) add(found(exchange, series.last, 2));
    if (next.times < most) return;
    add(found(exchange, next.first, next.times));
    this.#series.delete(name); // one finding for each thirty
  }

  clear(): void {
    this.#series.clear();
  }
}

function begun(exchange: Known): Series {
  return { first: exchange, last: exchange, times: 1 };
}

function grown({ first, times }: Series, exchange: Known): Series {
  return { first, last: exchange, times: times + 1 };
}

function continues({ first, last }: Series, { row, ...rest }: Known): boolean {
  return (
    knew({ row, ...rest }, last) &&
    row.status === last.row.status &&
    row.rawResponse === last.row.rawResponse &&
    row.at - first.row.at <= withinMs
  );
}

function isEarly(last: Known, exchange: Known): boolean {
  const waitMs = retryAfterMs(last.row, last.answeredAt);
  return waitMs !== undefined && knew(exchange, last) && exchange.row.at < last.answeredAt + waitMs - 1;
}

function found(exchange: Known, earlier: Known, times: number): DraftFinding {
  const span = exchange.row.at - earlier.row.at;
  return { kind: "over-polling", ...about(exchange), times, withinMs: span, evidence: [earlier.row, exchange.row] };
}
