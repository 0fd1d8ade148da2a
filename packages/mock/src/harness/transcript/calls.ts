import type { ExchangeRow } from "../../kernel/record/draft-exchange.js";

/** What a client set out to do, and each request that it took. */
export interface Call {
  readonly api: string;
  /** Operation id; `undefined` where no route was met. */
  readonly operation: string | undefined;
  /** In the order of arrival. */
  readonly attempts: readonly ExchangeRow[];
}

/** Statuses after which an equal request is another attempt, and no call of its own. */
const retried: readonly number[] = [408, 425, 429];

/** Exchanges that belong together: an equal request after one that failed is its next attempt. */
export function callsIn(rows: readonly ExchangeRow[]): readonly Call[] {
  const calls: { readonly api: string; readonly operation: string | undefined; readonly attempts: ExchangeRow[] }[] =
    [];
  const open = new Map<string, ExchangeRow[]>();
  for (const row of rows) {
    const same = `${row.api} ${row.method} ${row.url} ${row.requestHeaders["authorization"] ?? ""} ${row.requestBody ?? ""}`;
    const before = open.get(same);
    const last = before?.at(-1);
    if (before !== undefined && last !== undefined && hasFailed(last)) before.push(row);
    else {
      const attempts = [row];
      open.set(same, attempts);
      calls.push({ api: row.api, operation: row.operation, attempts });
    }
  }
  return calls;
}

function hasFailed({ status, delivered }: ExchangeRow): boolean {
  return !delivered || status === undefined || status >= 500 || retried.includes(status);
}
