import type { Meta, Pagination } from "../../../generated/auralytik-operations.js";
import type { Reading } from "../../../kernel/request/request-parts.js";
import { type AuralytikContext, iso, requestIdOf } from "./context.js";

/** `{ data, meta }`. */
export function answer<Data>(context: AuralytikContext, data: Data): Enveloped<200, Data> {
  return answerAs(context, 200, data);
}

/** The same with another status: 201 for what was made, 202 for what was begun. */
export function answerAs<Status extends number, Data>(
  context: AuralytikContext,
  status: Status,
  data: Data,
): Enveloped<Status, Data> {
  return { status, body: { data, meta: metaOf(context) } };
}

interface Enveloped<Status extends number, Data> {
  readonly status: Status;
  readonly body: { readonly data: Data; readonly meta: Meta };
}

/** A request for one page of a list. */
type PageContext = AuralytikContext<
  Reading<{ readonly query: { readonly page?: number | undefined; readonly pageSize?: number | undefined } }>
>;

/** A row that is shown as it is. */
export function itself<Row>(row: Row): Row {
  return row;
}

/** One page of a list. `show` is applied to the rows of that page only. */
export function page<Row, Shown>(
  context: PageContext,
  rows: readonly Row[],
  show: (row: Row) => Shown,
  defaultSize = 25,
): Page<Shown> {
  const { page: number = 1, pageSize = defaultSize } = context.query;
  const size = Math.min(100, pageSize);
  const first = (number - 1) * size;
  const data = rows.slice(first, first + size).map(show);
  const totalCount = rows.length;
  const pagination = { page: number, pageSize: size, totalCount, totalPages: Math.ceil(totalCount / size) };
  return { status: 200, body: { data, meta: metaOf(context), pagination } };
}

interface Page<Shown> {
  readonly status: 200;
  readonly body: { readonly data: readonly Shown[]; readonly meta: Meta; readonly pagination: Pagination };
}

function metaOf(context: AuralytikContext): Meta {
  return { requestId: requestIdOf(context), timestamp: iso(context.now) };
}
