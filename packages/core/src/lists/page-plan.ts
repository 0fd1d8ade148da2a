import type { PageShape } from "../call/operation.js";
import { read } from "../call/read.js";

type Query = Readonly<Record<string, unknown>>;
type Shape<Style> = Extract<PageShape, { readonly style: Style }>;

/** Where a list stands after one answer. */
export interface PageReading {
  readonly items: readonly unknown[];
  readonly totalCount: number | undefined;
  readonly next: NextStep;
}

/** How to ask for what follows; or `undefined` at the end; or a text, why the server's answer leads nowhere. */
export type NextStep = NextQuery | string | undefined;

export interface NextQuery {
  readonly query: Query;
  /** What tells the next page from every other one. */
  readonly cursor: string;
}

/**
 * Reads one answer of a list, or tells what is wrong with it. Knows no requests and keeps no state. `seen` counts the items
 * of the pages before. The end is what the server says, or an empty page: a short page may have been capped or filtered.
 */
export function readPage(shape: PageShape, answer: unknown, query: Query, seen = 0): PageReading | string {
  // Some servers send the bare items where the specification has an object around them.
  const items = Array.isArray(answer) ? (answer as unknown[]) : locate(answer, shape.items);
  if (!Array.isArray(items)) return `the answer has no array at "${shape.items}"`;
  const totalCount = shape.style === "page" ? count(answer, shape.totalCount) : undefined;
  return { items, totalCount, next: nextStep(shape, answer, items, query, seen) };
}

function nextStep(shape: PageShape, answer: unknown, items: readonly unknown[], query: Query, seen: number): NextStep {
  switch (shape.style) {
    case "single":
      return undefined;
    case "page":
      return nextNumber(shape, answer, items.length, query, seen);
    case "cursor":
      return nextCursor(shape, answer, query);
    case "keyset":
      return nextKey(shape, answer, items, query);
  }
}

function nextNumber(shape: Shape<"page">, answer: unknown, length: number, query: Query, seen: number): NextStep {
  const { page: name } = shape;
  const page = Number(query[name] ?? 1);
  const totalPages = count(answer, shape.totalPages);
  const more = totalPages === undefined ? length > 0 && !isAll(shape, answer, seen + length) : page < totalPages;
  return more ? { query: { ...query, [name]: page + 1 }, cursor: String(page + 1) } : undefined;
}

/** Whether the items so far are as many as the server says there are in all. */
function isAll(shape: Shape<"page">, answer: unknown, seen: number): boolean {
  const totalCount = count(answer, shape.totalCount);
  return totalCount !== undefined && seen >= totalCount;
}

function nextCursor({ next, more: moreAt, param }: Shape<"cursor">, answer: unknown, query: Query): NextStep {
  const more = moreAt && read(answer, moreAt);
  const cursor = read(answer, next) ?? "";
  if (more === false || (cursor === "" && more !== true)) return undefined;
  if ((typeof cursor !== "string" && typeof cursor !== "number") || cursor === "") {
    return `the answer says that more follows, but has no cursor at "${next}"`;
  }
  return { query: { ...query, [param]: String(cursor) }, cursor: String(cursor) };
}

function nextKey(shape: Shape<"keyset">, answer: unknown, items: readonly unknown[], query: Query): NextStep {
  const more = shape.more && read(answer, shape.more);
  // A window around one item has no next page.
  if (query["around"] !== undefined || more === false || (items.length === 0 && more !== true)) return undefined;
  // The caller's own direction wins over the usual one: `{ after }` on a list that is mostly walked backwards.
  const { before, after, ...rest } = query;
  const param = after !== undefined ? "after" : before !== undefined ? "before" : shape.param;
  const keys = items.map((item) => read(item, shape.key));
  if (keys.length === 0 || !keys.every((key) => typeof key === "string" || typeof key === "number")) {
    return `the answer has no "${shape.key}" to go on from`;
  }
  const key = furthest(keys.map(String), param);
  return { query: { ...rest, [param]: key }, cursor: key };
}

/** The key to go on from: the extreme snowflake, as servers sort pages either way; of any other keys the last. */
function furthest(keys: readonly string[], param: "before" | "after"): string {
  const last = keys[keys.length - 1] as string;
  if (!keys.every((key) => /^\d+$/.test(key))) return last;
  return keys.reduce((best, key) => (BigInt(key) > BigInt(best) === (param === "after") ? key : best), last);
}

function count(answer: unknown, path: string | undefined): number | undefined {
  const value = path && locate(answer, path);
  return typeof value === "number" ? value : undefined;
}

/** Some servers leave out the outer object (`data`, `pagination`) on some routes: then the member stands at the top. */
function locate(answer: unknown, path: string): unknown {
  return read(answer, path) ?? read(answer, path.slice(path.lastIndexOf(".") + 1));
}
