import type { PageShape } from "@antiphon/core/internal";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { queryOf } from "../pipeline/scripted-runtime.js";
import { collect, type Item, items, listFrom, type Server, shapes } from "./listing.js";

/** A server with its own idea of a page: it gives at most `cap` items, whatever is asked for, and says nothing of it. */
type Capped = (all: readonly Item[], cap: number) => Server;

const { totalPages: _, ...pageWithCount } = shapes.page;
const { totalCount: __, ...pageWithoutTotals } = pageWithCount;
const { more: ___, ...cursorAlone } = shapes.cursor;

function numbered(totals: (all: readonly Item[], size: number) => object): Capped {
  return (all, cap) => (request) => {
    const { page = "1", pageSize } = queryOf(request);
    const size = Math.min(Number(pageSize ?? cap), cap);
    const from = (Number(page) - 1) * size;
    return { body: { data: all.slice(from, from + size), pagination: totals(all, size) } };
  };
}

const byCursor: Capped = (all, cap) => (request) => {
  const from = Number(queryOf(request)["cursor"] ?? 0);
  const next = from + cap;
  const more = next < all.length;
  return { body: { items: all.slice(from, next), has_more: more, next_cursor: more ? String(next) : null } };
};

const byKey: Capped = (all, cap) => (request) => {
  const { before, limit } = queryOf(request);
  const older = [...all].reverse().filter(({ id }) => before === undefined || Number(id) < Number(before));
  return { body: older.slice(0, Math.min(Number(limit ?? cap), cap)) };
};

const servers: Readonly<Record<string, readonly [shape: PageShape, size: string | undefined, server: Capped]>> = {
  "pages with their number": [
    shapes.page,
    "pageSize",
    numbered((all, size) => ({ totalPages: Math.ceil(all.length / size) })),
  ],
  "pages with the number of items": [pageWithCount, "pageSize", numbered((all) => ({ totalCount: all.length }))],
  "pages without a total": [pageWithoutTotals, "pageSize", numbered(() => ({}))],
  "cursors with a word on more": [shapes.cursor, undefined, byCursor],
  "cursors alone": [cursorAlone, undefined, byCursor],
  keys: [shapes.keyset, "limit", byKey],
};

describe.each(Object.entries(servers))("a list by %s", (name, [shape, size, server]) => {
  it("gives each item once and in order, however the server caps what is asked for", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 12 }),
        fc.option(fc.integer({ min: 1, max: 60 })),
        async (length, cap, asked) => {
          const all = items(...Array.from({ length }, (_item, index) => index + 1));
          const query = size === undefined || asked === null ? {} : { [size]: asked };
          const { list, log } = listFrom(shape, server(all, cap), query);
          const ids = all.map(({ id }) => id);
          expect(await collect(list)).toEqual(name === "keys" ? ids.reverse() : ids);
          const each = Math.min(cap, size === undefined ? cap : (asked ?? cap));
          expect(log.length).toBeLessThanOrEqual(Math.ceil(length / each) + 1);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("ends with an error when the server gives the same page again and again", async () => {
    let requests = 0;
    const answer: Server = () => {
      requests += 1;
      if (requests > 20) throw new Error("asked on and on");
      const page = items(1, 2);
      return {
        body:
          shape.style === "keyset"
            ? page
            : {
                data: page,
                items: page,
                has_more: true,
                next_cursor: `c${requests}`,
                pagination: { totalPages: 9, totalCount: 18 },
              },
      };
    };
    const { list } = listFrom(shape, answer);
    await expect(collect(list)).rejects.toMatchObject({ code: "INVALID_RESPONSE" });
    expect(requests).toBe(2);
  });
});

it("plain values may be the same on two pages", async () => {
  const bodies = [{ data: ["a", "b"] }, { data: ["a", "b"] }, { data: [] }];
  const { list, log } = listFrom(pageWithoutTotals, (_request, index) => ({ body: bodies[index] }));
  const seen: unknown[] = [];
  for await (const item of list) seen.push(item);
  expect(seen).toEqual(["a", "b", "a", "b"]);
  expect(log).toHaveLength(3);
});
