import type { Answer } from "../../kernel/engine.js";
import { type AuralytikContext, iso, requestIdOf } from "./context.js";

/** `{ data, meta }`. */
export function answer(context: AuralytikContext, data: unknown, status = 200): Answer {
  return { status, body: { data, meta: metaOf(context) } };
}

/** One page of a list whose rows are all at hand, or can be counted and cut by number. */
export function page<Row>(context: AuralytikContext, rows: Rows<Row>, defaultSize = 25): Answer {
  const number = Number(context.query["page"] ?? 1);
  const size = Math.min(100, Number(context.query["pageSize"] ?? defaultSize));
  const first = (number - 1) * size;
  const data = Array.isArray(rows) ? rows.slice(first, first + size) : (rows as LazyRows<Row>).slice(first, first + size);
  const totalCount = rows.length;
  const pagination = { page: number, pageSize: size, totalCount, totalPages: Math.ceil(totalCount / size) };
  return { status: 200, body: { data, meta: metaOf(context), pagination } };
}

export type Rows<Row> = readonly Row[] | LazyRows<Row>;

/** Rows that are made only when their page is asked for. */
export interface LazyRows<Row> {
  readonly length: number;
  slice(start: number, end: number): readonly Row[];
}

function metaOf(context: AuralytikContext): unknown {
  return { requestId: requestIdOf(context), timestamp: iso(context.now) };
}
