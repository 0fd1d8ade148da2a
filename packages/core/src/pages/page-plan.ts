import type { PageShape } from "../operation.js";
import { read } from "./read.js";

type Query = Readonly<Record<string, unknown>>;

/** Where a list stands after one answer. */
export interface PageReading {
  readonly items: readonly unknown[];
  readonly totalCount: number | undefined;
  readonly next: NextStep;
}

/** The query of the next page; or the end; or why the server's answer leads nowhere. */
export type NextStep =
  | { readonly kind: "query"; readonly query: Query; readonly cursor: string }
  | { readonly kind: "end" }
  | { readonly kind: "broken"; readonly reason: string };

const END: NextStep = { kind: "end" };

/** Reads one answer of a list: its items, and how to ask for what follows. Knows no requests and keeps no state. */
export function readPage(shape: PageShape, answer: unknown, query: Query): PageReading | { readonly broken: string } {
  // An unpaged list says nothing beside its items, so some servers send them bare.
  const items = shape.style === "single" && Array.isArray(answer) ? answer : locate(answer, shape.items);
  if (!Array.isArray(items)) {
    return { broken: `the answer has no array at ${shape.items === "" ? "its top" : `"${shape.items}"`}` };
  }
  const totalCount = shape.style === "page" && shape.totalCount ? count(answer, shape.totalCount) : undefined;
  return { items, totalCount, next: nextStep(shape, answer, items, query, totalCount) };
}

function nextStep(
  shape: PageShape,
  answer: unknown,
  items: readonly unknown[],
  query: Query,
  totalCount: number | undefined,
): NextStep {
  switch (shape.style) {
    case "single":
      return END;
    case "page":
      return nextNumber(shape, answer, items, query, totalCount);
    case "cursor":
      return nextCursor(shape, answer, query);
    case "keyset":
      return nextKey(shape, answer, items, query);
  }
}

function nextNumber(
  shape: PageShape & { style: "page" },
  answer: unknown,
  items: readonly unknown[],
  query: Query,
  totalCount: number | undefined,
): NextStep {
  const page = Number(query[shape.page] ?? 1);
  const totalPages = shape.totalPages ? count(answer, shape.totalPages) : undefined;
  const size = Number(query[shape.size] ?? items.length);
  // Without a total only an empty page is surely the last: a short one may have been filtered by the server.
  const more =
    totalPages !== undefined
      ? page < totalPages
      : items.length > 0 && (totalCount === undefined || page * size < totalCount);
  return more ? { kind: "query", query: { ...query, [shape.page]: page + 1 }, cursor: String(page + 1) } : END;
}

function nextCursor(shape: PageShape & { style: "cursor" }, answer: unknown, query: Query): NextStep {
  const more = shape.more === undefined ? undefined : read(answer, shape.more);
  if (more === false) return END;
  const cursor = read(answer, shape.next);
  if (cursor === undefined || cursor === null || cursor === "") {
    return more === true
      ? {
          kind: "broken",
          reason: `the answer says that more follows ("${shape.more}") but has no cursor at "${shape.next}"`,
        }
      : END;
  }
  if (typeof cursor !== "string" && typeof cursor !== "number") {
    return { kind: "broken", reason: `what the answer has at "${shape.next}" is no cursor` };
  }
  const text = String(cursor);
  return { kind: "query", query: { ...query, [shape.param]: text }, cursor: text };
}

function nextKey(
  shape: PageShape & { style: "keyset" },
  answer: unknown,
  items: readonly unknown[],
  query: Query,
): NextStep {
  if (query["around"] !== undefined) return END; // a window around one item has no next page
  const more = shape.more === undefined ? undefined : read(answer, shape.more);
  if (more === false) return END;
  if (items.length === 0) {
    return more === true
      ? { kind: "broken", reason: "the answer says that more follows but has no item to go on from" }
      : END;
  }
  if (more !== true && items.length < Number(query[shape.limit] ?? 0)) return END;
  // The caller's own direction wins over the usual one: `{ after }` on a list that is mostly walked backwards.
  const { before, after, ...rest } = query;
  const param = after !== undefined ? "after" : before !== undefined ? "before" : shape.param;
  const keys = items.map((item) => read(item, shape.key));
  if (!keys.every((key) => typeof key === "string" || typeof key === "number")) {
    return { kind: "broken", reason: `an item has no "${shape.key}" to go on from` };
  }
  const key = furthest(keys.map(String), param);
  return { kind: "query", query: { ...rest, [param]: key }, cursor: key };
}

/** The key to go on from: the extreme snowflake, as servers sort pages either way; of any other keys the last. */
function furthest(keys: readonly string[], param: "before" | "after"): string {
  const last = keys[keys.length - 1] as string;
  if (!keys.every((key) => /^\d{1,20}$/.test(key))) return last;
  const sign = param === "after" ? 1 : -1;
  return keys.reduce((best, key) => (sign * compareIds(key, best) > 0 ? key : best), last);
}

function compareIds(left: string, right: string): number {
  if (left.length !== right.length) return left.length - right.length;
  return left < right ? -1 : left > right ? 1 : 0;
}

function count(answer: unknown, path: string): number | undefined {
  const value = locate(answer, path);
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

/** Some servers leave out the outer object (`data`, `pagination`) on some routes: then the member stands at the top. */
function locate(answer: unknown, path: string): unknown {
  return read(answer, path) ?? read(answer, path.slice(path.lastIndexOf(".") + 1));
}
