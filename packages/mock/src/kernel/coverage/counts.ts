import type { ApiCoverage } from "../record/coverage.js";

/** What was seen of one API, each with how often. */
export type SeenKind = "operations" | "statuses" | "codes" | "events" | "closeCodes" | "members" | "values";

export const seenKinds: readonly SeenKind[] = [
  "operations",
  "statuses",
  "codes",
  "events",
  "closeCodes",
  "members",
  "values",
];

/** By kind and name: `statuses["players.create 202"]`, `members["Player.track"]`, `values["Player.status \"idle\""]`. */
export type SeenCounts = Readonly<Record<SeenKind, Readonly<Record<string, number>>>>;

/** What one or many processes have seen, by API id. */
export type CoverageCounts = Readonly<Record<string, SeenCounts>>;

/** Adds up what several processes have seen. */
export function mergeCounts(all: readonly CoverageCounts[]): CoverageCounts {
  const merged: Record<string, SeenCounts> = {};
  for (const counts of all)
    for (const [api, seen] of Object.entries(counts)) merged[api] = addSeen(merged[api] ?? noneSeen(), seen);
  return merged;
}

export function noneSeen(): SeenCounts {
  return { operations: {}, statuses: {}, codes: {}, events: {}, closeCodes: {}, members: {}, values: {} };
}

/** The counts of a mock's own book, in this form. `shapes`: members and values of what passed. */
export function countsOf(book: ApiCoverage, shapes: Pick<SeenCounts, "members" | "values">): SeenCounts {
  const operations: Record<string, number> = {};
  const statuses: Record<string, number> = {};
  const codes: Record<string, number> = {};
  for (const [id, { statuses: byStatus, codes: byCode, forced }] of Object.entries(book.operations)) {
    const answered = Object.values(byStatus).reduce((sum, count) => sum + count, 0);
    if (answered + forced > 0) operations[id] = answered + forced;
    for (const [status, count] of Object.entries(byStatus)) statuses[`${id} ${status}`] = count;
    for (const [code, count] of Object.entries(byCode)) codes[`${id} ${code}`] = count;
  }
  return { operations, statuses, codes, events: book.events, closeCodes: book.closeCodes, ...shapes };
}

function addSeen(a: SeenCounts, b: SeenCounts): SeenCounts {
  return Object.fromEntries(seenKinds.map((kind) => [kind, addUp(a[kind], b[kind])])) as SeenCounts;
}

function addUp(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): Record<string, number> {
  const sum: Record<string, number> = { ...a };
  for (const [name, count] of Object.entries(b)) sum[name] = (sum[name] ?? 0) + count;
  return sum;
}

/** Whether something read from a file or another process is counts. */
export function isCounts(value: unknown): value is CoverageCounts {
  return isObject(value) && Object.values(value).every((seen) => isSeen(seen));
}

function isSeen(value: unknown): value is SeenCounts {
  return (
    isObject(value) &&
    Object.keys(noneSeen()).length === Object.keys(value).length &&
    seenKinds.every((kind) => isObject(value[kind]) && Object.values(value[kind]).every(Number.isSafeInteger))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
