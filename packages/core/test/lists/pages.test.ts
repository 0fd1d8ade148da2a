import { DecodeError, type List } from "@antiphon/core";
import { describe, expect, test } from "vitest";
import { queryOf } from "../pipeline/scripted-runtime.js";
import { type Item, shapes, type Server, listFrom, items, collect, threePages } from "./listing.js";

/** Snowflakes newest first, as chat platforms give messages. */
const messages: Server = (request) => {
  const all = Array.from({ length: 7 }, (_, index) => 1000 - index * 100);
  const { before, after, limit = "3" } = queryOf(request);
  const from =
    after === undefined ? all.filter((id) => id < Number(before ?? Infinity)) : all.filter((id) => id > Number(after));
  return { body: items(...(after === undefined ? from.slice(0, Number(limit)) : from.slice(-Number(limit)))) };
};

describe("P54: items come once and in order", () => {
  test("by page number up to the last page, through an empty one", async () => {
    const { list, log } = listFrom(shapes.page, (request) => {
      const page = Number(queryOf(request)["page"] ?? 1);
      const data = page === 2 ? [] : items(page * 10, page * 10 + 1);
      return { body: { data, pagination: { page, totalPages: 3, totalCount: 4 } } };
    });
    expect(await collect(list)).toEqual(["10", "11", "30", "31"]);
    expect(log.map((request) => queryOf(request)["page"])).toEqual([undefined, "2", "3"]);
  });

  test("by page number from where the caller starts, keeping the rest of the query", async () => {
    const { list, log } = listFrom(
      shapes.page,
      (request) => ({ body: { data: items(queryOf(request)["page"] as string), pagination: { totalPages: 4 } } }),
      { page: 3, pageSize: 1, state: "open" },
    );
    expect(await collect(list)).toEqual(["3", "4"]);
    expect(queryOf(log[1])).toEqual({ page: "4", pageSize: "1", state: "open" });
  });

  test("by page number where totals stand at the top of the answer", async () => {
    const { list, log } = listFrom(
      shapes.page,
      (request) => {
        const page = Number(queryOf(request)["page"] ?? 1);
        return { body: { data: items(page * 2, page * 2 + 1), page, pageSize: 2, totalCount: 4 } };
      },
      { pageSize: 2 },
    );
    expect(await collect(list)).toEqual(["2", "3", "4", "5"]);
    expect(log).toHaveLength(2);
    expect((await list).totalCount).toBe(4);
  });

  test("by page number without any total, up to the first empty page", async () => {
    const { list, log } = listFrom({ style: "page", items: "data", page: "p", size: "n" }, (_, index) => ({
      body: { data: index < 2 ? items(index) : [] },
    }));
    expect(await collect(list)).toEqual(["0", "1"]);
    expect(log.map((request) => queryOf(request)["p"])).toEqual([undefined, "2", "3"]);
  });

  test("by cursor, through an empty middle page", async () => {
    const { list, log } = listFrom(shapes.cursor, threePages);
    expect(await collect(list)).toEqual(["1", "2", "3"]);
    expect(log.map((request) => queryOf(request)["cursor"])).toEqual([undefined, "b", "c"]);
  });

  test.each([undefined, null, ""])(
    "by cursor without a has_more member, ends at the cursor %j",
    async (next_cursor) => {
      const { list, log } = listFrom({ ...shapes.cursor, more: "none" }, () => ({
        body: { items: items(1), next_cursor },
      }));
      expect(await collect(list)).toEqual(["1"]);
      expect(log).toHaveLength(1);
    },
  );

  test("by key backwards, ending at an empty page", async () => {
    const { list, log } = listFrom(shapes.keyset, messages, { limit: 3 });
    expect(await collect(list)).toEqual(["1000", "900", "800", "700", "600", "500", "400"]);
    expect(log.map((request) => queryOf(request)["before"])).toEqual([undefined, "800", "500", "400"]);
  });

  test("by key without a limit, ending at an empty page", async () => {
    const { list, log } = listFrom(shapes.keyset, messages);
    expect(await collect(list)).toHaveLength(7);
    expect(queryOf(log.at(-1))["before"]).toBe("400");
  });

  test("by key forwards when the caller gives the other direction, though pages come newest first", async () => {
    const { list, log } = listFrom(shapes.keyset, messages, { limit: 3, after: "0" });
    expect(new Set(await collect(list))).toEqual(new Set(["400", "500", "600", "700", "800", "900", "1000"]));
    expect(log.map((request) => queryOf(request))).toEqual([
      { limit: "3", after: "0" },
      { limit: "3", after: "600" },
      { limit: "3", after: "900" },
      { limit: "3", after: "1000" },
    ]);
  });

  test("by key compares snowflakes by value, not as text or as floating point", async () => {
    const pages = [items("9007199254740993", "9007199254740992", "9999999999999999"), items("1")];
    const { list, log } = listFrom(shapes.keyset, (_, index) => ({ body: pages[index] ?? [] }), { limit: 3 });
    await collect(list);
    expect(queryOf(log[1])["before"]).toBe("9007199254740992");
  });

  test("around one item is a single page", async () => {
    const { list, log } = listFrom(shapes.keyset, messages, { limit: 3, around: "700" });
    await collect(list);
    expect(log).toHaveLength(1);
  });

  test("of a bare array where the specification has an object around it", async () => {
    const { list } = listFrom(shapes.single, () => ({ body: items(1, 2) }));
    expect(await collect(list)).toEqual(["1", "2"]);
  });

  test("of an unpaged array in one request", async () => {
    const { list, log } = listFrom(shapes.single, () => ({ body: { data: { items: items(1, 2) } } }));
    expect(await collect(list)).toEqual(["1", "2"]);
    expect([(await list).hasNext, await (await list).next(), log.length]).toEqual([false, undefined, 1]);
  });
});

describe("P54: answers that lead nowhere", () => {
  async function failure(list: List<Item>): Promise<{ ids: string[]; error: DecodeError }> {
    const ids: string[] = [];
    try {
      for await (const item of list) ids.push(item.id);
    } catch (error) {
      if (error instanceof DecodeError) return { ids, error };
      throw error;
    }
    return expect.unreachable("the walk ended without an error");
  }

  test("has_more without a cursor ends with a typed error after the items, and without a loop", async () => {
    const { list, log } = listFrom(shapes.cursor, () => ({
      headers: { "x-request-id": "req_1" },
      body: { items: items(1), has_more: true, next_cursor: null },
    }));
    const { ids, error } = await failure(list);
    expect(ids).toEqual(["1"]);
    expect(error.message).toContain('no cursor at "next_cursor"');
    expect(error).toMatchObject({ code: "INVALID_RESPONSE", operation: "things.list" });
    expect(log).toHaveLength(1);
  });

  test.each([
    [
      "by cursor",
      shapes.cursor,
      (index: number, found: Item[]) => ({ items: found, has_more: true, next_cursor: `c${index}` }),
    ],
    ["by number", shapes.page, (_: number, found: Item[]) => ({ data: found, pagination: { totalPages: 1e9 } })],
  ])("a hundred empty pages in a row are waited out, one more is the end: %s", async (_, shape, body) => {
    const walk = (firstItem: number) =>
      listFrom(shape, (__, index) => ({ body: body(index, index === firstItem ? items(1) : []) }));
    const waited = walk(100);
    for await (const { id } of waited.list) {
      expect(id).toBe("1");
      break;
    }
    expect(waited.log).toHaveLength(101);
    const { list, log } = walk(-1);
    const { ids, error } = await failure(list);
    expect(ids).toEqual([]);
    expect(error.message).toContain("101 pages in a row are empty");
    expect(log).toHaveLength(101);
  });

  test.each([
    ["the same cursor again", ["a", "a"], 2],
    ["a circle of two", ["a", "b", "a"], 3],
    ["a circle of three", ["a", "b", "c", "a"], 4],
  ])("%s is detected", async (_, cursors, requests) => {
    const { list, log } = listFrom(shapes.cursor, (__, index) => ({
      body: { items: items(index), has_more: true, next_cursor: cursors[index] },
    }));
    const { ids, error } = await failure(list);
    expect(error.message).toContain("repeated the cursor of page 2");
    expect(ids).toHaveLength(requests);
    expect(log).toHaveLength(requests);
  });

  test("the cursor that the caller started with counts as seen", async () => {
    const { list, log } = listFrom(
      shapes.cursor,
      () => ({ body: { items: [], has_more: true, next_cursor: "mine" } }),
      { cursor: "mine" },
    );
    expect((await failure(list)).error.message).toContain("page 1");
    expect(log).toHaveLength(1);
  });

  test("a server that ignores the key of the page is detected", async () => {
    const { list, log } = listFrom(shapes.keyset, () => ({ body: items(3, 2, 1) }), { limit: 3 });
    await failure(list);
    expect(log).toHaveLength(2);
  });

  test("an item without its key is an error, not a walk from the start", async () => {
    const { list } = listFrom(shapes.keyset, () => ({ body: [{ name: "x" }] }));
    expect((await failure(list)).error.message).toContain('no "id"');
  });

  test("an answer without the array is a typed error that says where it was looked for", async () => {
    const { list } = listFrom(shapes.cursor, () => ({ body: { message: "maintenance" } }));
    await expect(Promise.resolve(list)).rejects.toThrow(/no array at "items"/);
  });

  test("a second walk is not taken for a circle when the list has changed meanwhile", async () => {
    let shift = 0;
    const { list } = listFrom(shapes.keyset, (request) => {
      const before = Number(queryOf(request)["before"] ?? 12);
      const ids = [before - 1 - shift, before - 2 - shift].filter((id) => id > 0);
      return { body: items(...ids) };
    });
    await collect(list);
    shift = 1;
    await expect(collect(list)).resolves.toBeDefined();
  });
});
