import { type Page, TimeoutError } from "@antiphon/core";
import { describe, expect, test } from "vitest";
import { createManualClock, settle } from "../time/manual-clock.js";
import { queryOf, scriptRuntime } from "../pipeline/scripted-runtime.js";
import { type Item, shapes, operation, type Server, listFrom, items, collect, threePages } from "./listing.js";

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

  test("can be caught and followed as with any promise, and is asked for once", async () => {
    const failing = listFrom(shapes.cursor, () => ({ status: 404, body: {} }));
    expect(await failing.list.catch((error: { status: number }) => error.status)).toBe(404);
    expect(failing.log).toHaveLength(1);
    const { list, log } = listFrom(shapes.cursor, threePages);
    let over = 0;
    expect((await list.finally(() => (over += 1))).items).toEqual(items(1, 2));
    expect((await list.catch(() => undefined))?.items).toEqual(items(1, 2));
    expect([over, log.length]).toEqual([1, 1]);
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
