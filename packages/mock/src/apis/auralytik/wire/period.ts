import type { Reading } from "../../../kernel/request/request-parts.js";
import { type AuralytikContext, invalid } from "./context.js";

/** A span of time in ms, both ends included. */
export interface Period {
  readonly from: number;
  readonly to: number;
  /** The same as text: rows are compared without parsing their times. */
  readonly first: string;
  readonly last: string;
}

const dayMs = 86_400_000;

type DatedContext = AuralytikContext<
  Reading<{ readonly query: { readonly dateFrom?: string | undefined; readonly dateTo?: string | undefined } }>
>;

/** `dateFrom` and `dateTo` of a query. A date without a time counts whole. */
export function periodOf({ query: { dateFrom, dateTo } }: DatedContext): Period {
  const from = dateFrom === undefined ? Number.NEGATIVE_INFINITY : startOf(dateFrom, "query", "dateFrom");
  const to = dateTo === undefined ? Number.POSITIVE_INFINITY : endOf(dateTo, "query", "dateTo");
  if (from > to) throw invalid("query", "dateTo", "must not be before dateFrom");
  return span(from, to);
}

/** `dateFrom` and `dateTo` of an export: whole days, at most 92 of them. */
export function exportPeriod({ dateFrom, dateTo }: { readonly dateFrom: string; readonly dateTo: string }): Period {
  const from = startOf(dateFrom, "body", "dateFrom");
  const to = endOf(dateTo, "body", "dateTo");
  if (from > to) throw invalid("body", "dateTo", "must not be before dateFrom");
  if (to - from >= 92 * dayMs) throw invalid("body", "dateTo", "must be at most 92 days after dateFrom, both included");
  return span(from, to);
}

/** `time` as `toISOString` writes it. */
export function isWithin(time: string, { first, last }: Period): boolean {
  return time >= first && time <= last;
}

function span(from: number, to: number): Period {
  const text = (time: number, open: string): string => (Number.isFinite(time) ? new Date(time).toISOString() : open);
  return { from, to, first: text(from, ""), last: text(to, "~") };
}

function startOf(text: string, where: "body" | "query", field: string): number {
  const [date = "", time] = text.split("T");
  const day = Date.parse(`${date}T00:00:00Z`);
  // 31 February would roll over to March.
  if (Number.isNaN(day) || !new Date(day).toISOString().startsWith(date))
    throw invalid(where, field, "must be a date of the calendar");
  if (time === undefined) return day;
  const at = Date.parse(/(Z|[+-]\d{2}:\d{2})$/.test(time) ? text : `${text}Z`);
  if (Number.isNaN(at)) throw invalid(where, field, "must be a time of the day");
  return at;
}

function endOf(text: string, where: "body" | "query", field: string): number {
  const start = startOf(text, where, field);
  return text.includes("T") ? start : start + dayMs - 1;
}
