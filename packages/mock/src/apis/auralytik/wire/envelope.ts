import type { Answer } from "../../../kernel/engine.js";
import { type AuralytikContext, iso, requestIdOf } from "./context.js";

/** `{ data, meta }`. */
export function answer(context: AuralytikContext, data: unknown, status = 200): Answer {
  return { status, body: { data, meta: metaOf(context) } };
}

/** One page of a list. `show` is applied to the rows of that page only. */
export function page<Row>(
  context: AuralytikContext,
  rows: readonly Row[],
  defaultSize = 25,
  show?: (row: Row) => unknown,
): Answer {
  const number = Number(context.query["page"] ?? 1);
  const size = Math.min(100, Number(context.query["pageSize"] ?? defaultSize));
  const first = (number - 1) * size;
  const shown = rows.slice(first, first + size);
  const data = show === undefined ? shown : shown.map(show);
  const totalCount = rows.length;
  const pagination = { page: number, pageSize: size, totalCount, totalPages: Math.ceil(totalCount / size) };
  return { status: 200, body: { data, meta: metaOf(context), pagination } };
}

function metaOf(context: AuralytikContext): unknown {
  return { requestId: requestIdOf(context), timestamp: iso(context.now) };
}
