import type { DraftFinding } from "./conduct-book.js";
import { Newest } from "./newest.js";
import { about, knew, type ExchangeRule, type Known } from "./passed.js";
import { toldResetMs, toldWaitMs } from "./told-wait.js";

interface Told {
  readonly by: Known;
  readonly waitMs: number;
}

const mostKnown = 1000;
/** Timers of runtimes may end a millisecond early. */
const earlyMs = 1;

/** The same request again before the refusal's `Retry-After` has passed. */
export class RetryRule implements ExchangeRule {
  readonly #told = new Newest<Told>(mostKnown);

  passed(exchange: Known, add: (finding: DraftFinding) => void): void {
    const { row, answeredAt } = exchange;
    const refused = row.status !== undefined && row.status >= 400;
    if (!refused && this.#told.size === 0) return;
    const name = `${row.api} ${row.method} ${row.url} ${exchange.credential ?? ""} ${exchange.attempt?.fingerprint ?? ""}`;
    const told = this.#told.get(name);
    if (told !== undefined) {
      if (isEarly(exchange, told)) add({ kind: "retried-early", ...about(exchange), ...figures(exchange, told) });
      this.#told.delete(name);
    }
    const waitMs = refused ? toldWaitMs(row, answeredAt) : undefined;
    if (waitMs !== undefined && waitMs > 0) this.#told.set(name, { by: exchange, waitMs });
  }

  clear(): void {
    this.#told.clear();
  }
}

/** A request that found a limit used up, after an answer had told so and before it opened again. */
export class BucketRule implements ExchangeRule {
  readonly #empty = new Newest<Told>(mostKnown);

  passed(exchange: Known, add: (finding: DraftFinding) => void): void {
    const { limit, row, answeredAt } = exchange;
    if (limit === undefined || (limit.allowed && limit.remaining > 0)) return;
    const name = `${row.api} ${limit.key}`;
    const told = this.#empty.get(name);
    const repeats = told?.by.row.status === 429 && sameRequest(told.by, exchange); // that is what RetryRule says
    if (told !== undefined && !limit.allowed && !repeats && isEarly(exchange, told))
      add({ kind: "ignored-empty-bucket", ...about(exchange), ...figures(exchange, told) });
    const waitMs = toldResetMs(row, answeredAt);
    if (waitMs !== undefined && waitMs > 0) this.#empty.set(name, { by: exchange, waitMs });
  }

  clear(): void {
    this.#empty.clear();
  }
}

function sameRequest({ row: a, attempt }: Known, { row: b, attempt: other }: Known): boolean {
  return a.method === b.method && a.url === b.url && attempt?.fingerprint === other?.fingerprint;
}

function isEarly(later: Known, { by, waitMs }: Told): boolean {
  return knew(later, by) && later.row.at < by.answeredAt + waitMs - earlyMs;
}

function figures(
  later: Known,
  { by, waitMs }: Told,
): Pick<DraftFinding, "evidence"> & { toldMs: number; waitedMs: number } {
  return { toldMs: waitMs, waitedMs: later.row.at - by.answeredAt, evidence: [by.row, later.row] };
}
