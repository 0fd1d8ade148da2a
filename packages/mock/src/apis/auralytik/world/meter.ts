import type { Exchange } from "../../../kernel/record/exchange.js";
import { pathOf } from "../../../kernel/request/path-of.js";
import type { History } from "../data/history.js";
import { iso } from "../wire/context.js";
import type { AudioRecord } from "./records.js";
import type { MeteredEntry, MeteredPeriod } from "./metered.js";
import type { State } from "./state.js";

/** Details of so many are shown; the counts are of all. */
const MOST_ENTRIES = 10_000;

/** A request of a known caller; what was refused before the caller was known is not metered. */
export function meterCall(state: State, exchange: Exchange): void {
  const { at, index, method, url, status = null } = exchange;
  const keyId = meteredKey(state, exchange);
  if (keyId === undefined) return;
  const timestamp = iso(at);
  const period = periodAt(state, timestamp);
  period.calls += 1;
  period.byKey.set(keyId, { calls: (period.byKey.get(keyId)?.calls ?? 0) + 1, lastUsedAt: timestamp });
  const path = pathOf(url);
  keep(state, { id: `use_c${index}`, keyId, method, path, status, category: "calls", quantity: 1, timestamp });
}

function meteredKey(state: State, { requestHeaders, status, code, operation }: Exchange): string | undefined {
  if (status === 401 || code === "IP_NOT_ALLOWED" || operation === "health.get") return undefined;
  return state.pairs.get(requestHeaders["x-api-key"] ?? "")?.keyId;
}

/** An attempt that begins. Its entry is given back: the status comes with the answer. */
export function meterAttempt(state: State, attempt: { webhookId: string; id: string; at: number }): MeteredEntry {
  const timestamp = iso(attempt.at);
  periodAt(state, timestamp).webhooks += 1;
  const entry: MeteredEntry = {
    id: `use_${attempt.id}`,
    keyId: null,
    method: "POST",
    path: `/webhooks/${attempt.webhookId}`,
    status: null,
    category: "webhooks",
    quantity: 1,
    timestamp,
  };
  keep(state, entry);
  return entry;
}

/** The content of a file that was registered since the world began takes the place of what it had. */
export function meterStorage(state: State, { createdAt, content }: AudioRecord, bytes: number): void {
  periodAt(state, iso(createdAt)).storedBytes += bytes - (content?.length ?? 0);
}

export function newestEntries({ metered }: State): readonly MeteredEntry[] {
  return metered.entries.slice(-MOST_ENTRIES);
}

/** What is stored at the end of a period: of the history and of all periods up to it. */
export function storedBytes({ metered, history }: State, period: string): number {
  let bytes = 0;
  for (const [month, stored] of weightOf(history)) if (month <= period) bytes += stored;
  for (const [month, stored] of metered.periods) if (month <= period) bytes += stored.storedBytes;
  return bytes;
}

const weights = new WeakMap<History, ReadonlyMap<string, number>>();

/** Bytes of a history's files by month; it never changes. */
function weightOf(history: History): ReadonlyMap<string, number> {
  const known = weights.get(history);
  if (known !== undefined) return known;
  const weight = new Map<string, number>();
  for (let number = history.size; number > 0; number -= 1) {
    const { createdAt, sizeBytes } = history.audioFile(number) ?? {};
    if (createdAt === undefined) continue;
    const month = createdAt.slice(0, 7);
    weight.set(month, (weight.get(month) ?? 0) + (sizeBytes ?? 0));
  }
  weights.set(history, weight);
  return weight;
}

function periodAt({ metered }: State, timestamp: string): MeteredPeriod {
  const name = timestamp.slice(0, 7);
  const known = metered.periods.get(name);
  if (known !== undefined) return known;
  const period: MeteredPeriod = { calls: 0, webhooks: 0, storedBytes: 0, byKey: new Map() };
  metered.periods.set(name, period);
  return period;
}

/** Up to twice as many are held: cutting one off at each call would copy the rest each time. */
function keep({ metered: { entries } }: State, entry: MeteredEntry): void {
  entries.push(entry);
  if (entries.length >= 2 * MOST_ENTRIES) entries.splice(0, entries.length - MOST_ENTRIES);
}
