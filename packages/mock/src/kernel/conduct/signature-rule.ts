import type { DraftFinding } from "./conduct-book.js";
import { Newest } from "./newest.js";
import { about, knew, type ExchangeRule, type Known } from "./passed.js";

const mostKnown = 500;
/** How exactly `Date` tells the time: whole seconds. */
const dateMs = 1000;

/**
 * A signature too old for the platform, from a client that could know better: an answer had told it the time, or it sent
 * the signature before and kept it. The first request of a machine whose clock is wrong is none.
 */
export class SignatureRule implements ExchangeRule {
  readonly #last = new Newest<Known>(mostKnown);

  passed(exchange: Known, add: (finding: DraftFinding) => void): void {
    const { signature, row, credential, answeredAt } = exchange;
    const given = signature && row.requestHeaders[signature.timestampHeader];
    if (signature === undefined || given === undefined || credential === undefined) return;
    const name = `${row.api} ${credential}`;
    const before = this.#last.get(name);
    if (before !== undefined && row.code === signature.staleCode && /^\d{1,12}$/.test(given)) {
      const kept = before.row.requestHeaders[signature.timestampHeader] === given && row.index > before.newest;
      if (kept || (knew(exchange, before) && toldTheTime(before, exchange)))
        add({
          kind: "stale-signature",
          ...about(exchange),
          apartMs: Math.abs(serverTime(row.responseHeaders, answeredAt) - Number(given) * 1000),
          evidence: [before.row, row],
        });
    }
    this.#last.set(name, exchange);
  }

  clear(): void {
    this.#last.clear();
  }
}

/** Whether the server's time was still what the earlier answer had made of it. */
function toldTheTime(before: Known, later: Known): boolean {
  const told = Date.parse(before.row.responseHeaders["date"] ?? "");
  const expected = told + (later.answeredAt - before.answeredAt);
  return Math.abs(expected - serverTime(later.row.responseHeaders, later.answeredAt)) <= 2 * dateMs;
}

function serverTime(headers: Readonly<Record<string, string>>, otherwise: number): number {
  const date = Date.parse(headers["date"] ?? "");
  return Number.isNaN(date) ? otherwise : date;
}
