import { describe, expect, test } from "vitest";
import { readPage } from "../../src/lists/page-plan.js";

// What one answer of a list says of the next request: every style, at the last page, one before it, and with parts missing.
const next = (shape: object, answer: unknown, query: object = {}, seen = 0): unknown => {
  const reading = readPage(shape as never, answer, query as never, seen);
  if (typeof reading === "string") return reading;
  return typeof reading.next === "object" ? reading.next.query : reading.next;
};
const rows = (...ids: unknown[]): { id: unknown }[] => ids.map((id) => ({ id }));

describe("the next request of a list", () => {
  test("by number: up to the last page, or until nothing is left of a total, or an empty page", () => {
    const shape = {
      style: "page",
      items: "data",
      page: "page",
      size: "size",
      totalPages: "meta.pages",
      totalCount: "meta.count",
    };
    const of = (rowsHere: number, meta: object, query: object = {}, seen = 0): unknown =>
      next(shape, { data: rows(...Array(rowsHere).keys()), meta }, query, seen);
    expect(of(2, { pages: 2 })).toEqual({ page: 2 });
    expect(of(2, { pages: 2 }, { page: 2 })).toBeUndefined();
    expect(of(2, { pages: 3 }, { page: "2", size: 2 })).toEqual({ page: 3, size: 2 });
    expect(of(0, { pages: 2 })).toEqual({ page: 2 });
    expect(of(2, {}, { page: 4 })).toEqual({ page: 5 });
    expect(of(0, {})).toBeUndefined();
    expect(of(2, { count: 5 }, { page: 2, size: 2 }, 2)).toEqual({ page: 3, size: 2 });
    expect(of(2, { count: 4 }, { page: 2, size: 2 }, 2)).toBeUndefined();
    expect(of(2, { count: 3 }, { page: 2, size: 2 }, 2)).toBeUndefined();
    expect(of(2, { count: 3 })).toEqual({ page: 2 });
    expect(of(2, { count: 2 })).toBeUndefined();
    expect(readPage(shape as never, { data: [], meta: { count: 7 } }, {}, 0)).toMatchObject({ totalCount: 7 });
    expect(readPage(shape as never, { data: [], count: 7 }, {}, 0)).toMatchObject({ totalCount: 7 });
    expect(readPage(shape as never, { data: [], meta: { count: "7" } }, {}, 0)).toMatchObject({
      totalCount: undefined,
    });
  });

  test("by cursor: while there is one and nobody says that nothing follows", () => {
    const shape = { style: "cursor", items: "rows", param: "cursor", next: "next", more: "more" };
    const of = (answer: object): unknown => next(shape, { rows: [], ...answer }, { limit: 5 });
    expect(of({ next: "a" })).toEqual({ limit: 5, cursor: "a" });
    expect(of({ next: 7 })).toEqual({ limit: 5, cursor: "7" });
    expect(of({ next: "a", more: true })).toEqual({ limit: 5, cursor: "a" });
    for (const end of [{ next: "a", more: false }, { next: "" }, { next: null }, {}]) expect(of(end)).toBeUndefined();
    for (const odd of [{ next: "", more: true }, { more: true }, { next: {}, more: true }, { next: true }])
      expect(of(odd)).toBe('the answer says that more follows, but has no cursor at "next"');
    const plain = { style: "cursor", items: "", param: "c", next: "n" };
    expect(next(plain, [])).toBeUndefined();
    expect(next({ style: "single", items: "" }, [1])).toBeUndefined();
    expect(next(plain, { rows: 1 })).toBe('the answer has no array at ""');
  });

  test("by key: from the far end of the page, in the caller's own direction", () => {
    const shape = { style: "keyset", items: "", param: "before", key: "id", limit: "limit" };
    const forward = { ...shape, param: "after" };
    const page = rows("9", "10", "8");
    expect(next(shape, page, { limit: 3 })).toEqual({ limit: 3, before: "8" });
    expect(next(forward, page, { limit: 3 })).toEqual({ limit: 3, after: "10" });
    expect(next(shape, page, { limit: 3, after: "1" })).toEqual({ limit: 3, after: "10" });
    expect(next(forward, page, { limit: 3, before: "99" })).toEqual({ limit: 3, before: "8" });
    expect(next(forward, page, { limit: 3, before: "99", after: "1" })).toEqual({ limit: 3, after: "10" });
    expect(next(shape, rows("b", "a", "c"), { limit: 3 })).toEqual({ limit: 3, before: "c" });
    expect(next(shape, rows("9", "a"), { limit: 2 })).toEqual({ limit: 2, before: "a" });
    expect(next(shape, rows(3, 2), { limit: 2 })).toEqual({ limit: 2, before: "2" });
    expect(next(shape, rows("5", "5"), { limit: 2 })).toEqual({ limit: 2, before: "5" });
  });

  test("by key: not after an empty page, unless the server says that more follows, nor where it says that none does", () => {
    const shape = { style: "keyset", items: "rows", param: "before", key: "id", limit: "limit", more: "more" };
    const of = (answer: object, query: object): unknown => next(shape, answer, query);
    expect(of({ rows: rows("1") }, { limit: 2 })).toEqual({ limit: 2, before: "1" });
    expect(of({ rows: rows("1"), more: true }, { limit: 2 })).toEqual({ limit: 2, before: "1" });
    expect(of({ rows: rows("2", "1"), more: false }, { limit: 2 })).toBeUndefined();
    expect(of({ rows: rows("2", "1") }, { limit: 1 })).toEqual({ limit: 1, before: "1" });
    expect(of({ rows: rows("1") }, {})).toEqual({ before: "1" });
    expect(of({ rows: [] }, {})).toBeUndefined();
    expect(of({ rows: [], more: true }, {})).toBe('the answer has no "id" to go on from');
    expect(of({ rows: rows("1", null), more: true }, {})).toBe('the answer has no "id" to go on from');
    expect(of({ rows: rows("2", "1"), more: true }, { limit: 2, around: "1" })).toBeUndefined();
  });
});
