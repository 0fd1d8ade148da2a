import { DecodeError, type List, type Page, TimeoutError } from "@antiphon/core";
import type { Operation, PageShape } from "@antiphon/core/internal";
import { describe, expect, test } from "vitest";
import { createManualClock, settle } from "./manual-clock.js";
import {
  queryOf,
  type ScriptedAnswer,
  type ScriptedRuntime,
  scriptRuntime,
  type WireRequest,
} from "./scripted-runtime.js";

interface Item {
  readonly id: string;
}

const shapes = {
  single: { style: "single", items: "data.items" },
  page: {
    style: "page",
    items: "data",
    page: "page",
    size: "pageSize",
    totalPages: "pagination.totalPages",
    totalCount: "pagination.totalCount",
  },
  cursor: { style: "cursor", items: "items", param: "cursor", next: "next_cursor", more: "has_more" },
  keyset: { style: "keyset", items: "", param: "before", key: "id", limit: "limit" },
} as const satisfies Record<string, PageShape>;

function operation(page: PageShape): Operation {
  return {
    id: "things.list",
    method: "GET",
    path: "/things",
    safety: "safe",
    response: "json",
    page,
    codes: [],
    unwrap: "data",
  };
}

type Server = (request: WireRequest, index: number) => ScriptedAnswer | Promise<ScriptedAnswer>;

function listFrom(
  shape: PageShape,
  server: Server,
  query: Record<string, unknown> = {},
  options?: Parameters<ScriptedRuntime["runtime"]["list"]>[2],
): ScriptedRuntime & { list: List<Item> } {
  const scripted = scriptRuntime(server);
  return { ...scripted, list: scripted.runtime.list<Item, string>(operation(shape), { query }, options) };
}

const items = (...ids: (string | number)[]): Item[] => ids.map((id) => ({ id: String(id) }));

async function collect(source: AsyncIterable<Item>): Promise<string[]> {
  const ids: string[] = [];
  for await (const item of source) ids.push(item.id);
  return ids;
}

/** Pages of two by cursor, the middle one empty. */
const threePages: Server = (request) => {
  const pages: Record<string, unknown> = {
    start: { items: items(1, 2), has_more: true, next_cursor: "b" },
    b: { items: [], has_more: true, next_cursor: "c" },
    c: { items: items(3), has_more: false, next_cursor: null },
  };
  return { body: pages[queryOf(request)["cursor"] ?? "start"] };
};

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

  test("by key backwards, ending at a short page", async () => {
    const { list, log } = listFrom(shapes.keyset, messages, { limit: 3 });
    expect(await collect(list)).toEqual(["1000", "900", "800", "700", "600", "500", "400"]);
    expect(log.map((request) => queryOf(request)["before"])).toEqual([undefined, "800", "500"]);
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

describe("P55: a failed page", () => {
  /** The page at the cursor fails as often as given. */
  function flaky(cursor: string, times: number): Server {
    let left = times;
    return (request, index) => {
      if (queryOf(request)["cursor"] === cursor && left-- > 0)
        return { status: 404, body: { message: "not now", code: "X" } };
      return threePages(request, index);
    };
  }

  test("is asked for again by the next next(), without losing or repeating an item", async () => {
    const { list } = listFrom(shapes.cursor, flaky("b", 2));
    const iterator = list[Symbol.asyncIterator]();
    expect([(await iterator.next()).value, (await iterator.next()).value]).toEqual(items(1, 2));
    await expect(iterator.next()).rejects.toMatchObject({ status: 404 });
    await expect(iterator.next()).rejects.toMatchObject({ status: 404 });
    expect((await iterator.next()).value).toEqual({ id: "3" });
    expect((await iterator.next()).done).toBe(true);
  });

  test("is asked for again when it was the first", async () => {
    let fails = true;
    const { list, log } = listFrom(shapes.cursor, (request, index) => {
      if (fails) {
        fails = false;
        return { status: 404, body: {} };
      }
      return threePages(request, index);
    });
    await expect(Promise.resolve(list)).rejects.toMatchObject({ status: 404 });
    expect((await list).items).toEqual(items(1, 2));
    expect(log).toHaveLength(2);
  });

  test("parallel next() give each item once and in order, with one request per page", async () => {
    const { list, log } = listFrom(shapes.cursor, threePages);
    const iterator = list[Symbol.asyncIterator]();
    const results = await Promise.all(Array.from({ length: 6 }, () => iterator.next()));
    expect(results.map(({ value }) => (value as Item | undefined)?.id)).toEqual([
      "1",
      "2",
      "3",
      undefined,
      undefined,
      undefined,
    ]);
    expect(log).toHaveLength(3);
  });

  test("parallel next() share the failure of the page they wait for, and all can go on", async () => {
    const { list, log } = listFrom(shapes.cursor, flaky("b", 1));
    const iterator = list[Symbol.asyncIterator]();
    await iterator.next();
    const results = await Promise.allSettled(Array.from({ length: 4 }, () => iterator.next()));
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "rejected", "rejected"]);
    expect(log).toHaveLength(2);
    expect((await iterator.next()).value).toEqual({ id: "3" });
  });

  test("parallel next() of one page share one request", async () => {
    const { list, log } = listFrom(shapes.cursor, threePages);
    const page = await list;
    const [one, other] = await Promise.all([page.next(), page.next()]);
    expect(one).toBe(other);
    expect(log).toHaveLength(2);
  });
});

describe("P56: a list is lazy", () => {
  test("nothing is asked for before the first await or next()", async () => {
    const { list, log } = listFrom(shapes.cursor, threePages);
    list[Symbol.asyncIterator]();
    list.pages();
    await settle();
    expect(log).toHaveLength(0);
    await list;
    expect(log).toHaveLength(1);
  });

  test("a page is asked for when its first item is wanted, and not before", async () => {
    const { list, log } = listFrom(shapes.cursor, threePages);
    const iterator = list[Symbol.asyncIterator]();
    await iterator.next();
    await iterator.next();
    await settle();
    expect(log).toHaveLength(1);
    await iterator.next();
    expect(log).toHaveLength(3);
  });

  test("break stops the requests", async () => {
    const { list, log } = listFrom(shapes.cursor, threePages);
    for await (const item of list) if (item.id === "2") break;
    await settle();
    expect(log).toHaveLength(1);
  });

  test("return() ends what waits for a page, and the iterator stays done", async () => {
    const { list, log } = listFrom(shapes.cursor, threePages);
    const iterator = list[Symbol.asyncIterator]();
    const waiting = iterator.next();
    await iterator.return?.();
    expect((await waiting).done).toBe(true);
    await settle();
    expect((await iterator.next()).done).toBe(true);
    expect(log).toHaveLength(1);
  });

  test("awaiting and then iterating asks for the first page once", async () => {
    const { list, log } = listFrom(shapes.cursor, threePages);
    expect((await list).items).toEqual(items(1, 2));
    expect(await collect(list)).toEqual(["1", "2", "3"]);
    expect(log).toHaveLength(3);
  });

  test("at most one request is in flight", async () => {
    let inFlight = 0;
    let most = 0;
    const { list } = listFrom(shapes.cursor, async (request, index) => {
      inFlight += 1;
      most = Math.max(most, inFlight);
      await settle();
      inFlight -= 1;
      return threePages(request, index);
    });
    const iterator = list[Symbol.asyncIterator]();
    await Promise.all(Array.from({ length: 5 }, () => iterator.next()));
    expect(most).toBe(1);
  });
});

describe("views of a list", () => {
  test("pages() walks pages, and a page walks itself and all that follow", async () => {
    const { list } = listFrom(shapes.cursor, threePages);
    const pages: Page<Item>[] = [];
    for await (const page of list.pages()) pages.push(page);
    expect(pages.map((page) => [page.items.length, page.hasNext])).toEqual([
      [2, true],
      [0, true],
      [1, false],
    ]);
    expect(await collect(pages[1] as Page<Item>)).toEqual(["3"]);
    expect(await collect(await list)).toEqual(["1", "2", "3"]);
  });

  test("a page tells its request id and the total where the API gives one", async () => {
    const scripted = scriptRuntime(
      () => ({
        headers: { "x-request-id": "req_7" },
        body: { data: items(1), pagination: { totalPages: 1, totalCount: 1 } },
      }),
      {},
    );
    const page = await scripted.runtime.list<Item, string>(operation(shapes.page), {}, undefined);
    expect(page.totalCount).toBe(1);
    expect(Object.isFrozen(page)).toBe(true);
  });

  test("safe() gives the first page or the error as a value", async () => {
    const good = await listFrom(shapes.cursor, threePages).list.safe();
    expect(good).toMatchObject({ ok: true, data: { items: items(1, 2) } });
    const bad = await listFrom(shapes.cursor, () => ({ status: 404, body: { message: "gone" } })).list.safe();
    expect(bad).toMatchObject({ ok: false, error: { status: 404 } });
  });

  test("safe() rejects with the caller's own abort reason", async () => {
    const { list, log } = listFrom(shapes.cursor, threePages, {}, { signal: AbortSignal.abort("stop") });
    await expect(list.safe()).rejects.toBe("stop");
    expect(log).toHaveLength(0);
  });
});

describe("P23: one signal and one deadline for all pages", () => {
  test("an abort between pages rejects the next one with the caller's reason and asks no more", async () => {
    const controller = new AbortController();
    const { list, log } = listFrom(shapes.cursor, threePages, {}, { signal: controller.signal });
    const iterator = list[Symbol.asyncIterator]();
    await iterator.next();
    await iterator.next();
    controller.abort("enough");
    await expect(iterator.next()).rejects.toBe("enough");
    expect(log).toHaveLength(1);
  });

  test("the deadline runs from the first page over all of them", async () => {
    const clock = createManualClock();
    const scripted = scriptRuntime(threePages, {}, clock);
    const list = scripted.runtime.list<Item, string>(operation(shapes.cursor), {}, { deadlineMs: 1000 });
    await clock.advance(5000); // not yet: the list has not started
    const iterator = list[Symbol.asyncIterator]();
    await iterator.next();
    await iterator.next();
    await clock.advance(1000);
    await expect(iterator.next()).rejects.toBeInstanceOf(TimeoutError);
    expect(scripted.log).toHaveLength(1);
  });

  test("without a deadline of its own each page has the ordinary one of a call", async () => {
    const clock = createManualClock();
    const scripted = scriptRuntime(threePages, {}, clock);
    const list = scripted.runtime.list<Item, string>(operation(shapes.cursor), {}, undefined);
    const iterator = list[Symbol.asyncIterator]();
    await iterator.next();
    await iterator.next();
    await clock.advance(200_000);
    expect((await iterator.next()).value).toEqual({ id: "3" });
  });
});
