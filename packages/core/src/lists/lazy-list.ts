import type { List, Page } from "../call/call.js";
import { settle } from "../call/create-call.js";
import { iterateBatches } from "./batch-iterator.js";

/** A list that asks for its first page when it is awaited or iterated, and for each further one when it is needed. `load` gives the first. */
export function lazyList<T, Code extends string = string>(load: () => Promise<Page<T>>): List<T, Code> {
  let first: Promise<Page<T>> | undefined;
  const firstPage = (): Promise<Page<T>> => {
    // Kept, so that awaiting and then iterating asks once; forgotten on failure, so that it can be tried again.
    first ??= load().catch((error: unknown) => {
      first = undefined;
      throw error;
    });
    return first;
  };
  return Object.freeze({
    // oxlint-disable-next-line unicorn/no-thenable -- awaiting a list gives its first page
    then: (resolve, reject) => firstPage().then(resolve, reject),
    catch: (reject) => firstPage().catch(reject),
    finally: (over) => firstPage().finally(over),
    safe: () => settle<Page<T>, Code>(firstPage()),
    pages: () => ({ [Symbol.asyncIterator]: () => iterate(firstPage, (page) => [page]) }),
    [Symbol.asyncIterator]: () => iterate(firstPage, itemsOf),
  } satisfies List<T, Code>);
}

/** What an answer says of its page. */
export type PageFacts<T> = Pick<Page<T>, "items" | "hasNext" | "totalCount" | "requestId">;

/** A page that asks for the next one once, however many want it at a time. `loadNext` gives nothing after the last. */
export function lazyPage<T>(facts: PageFacts<T>, loadNext: () => Promise<Page<T> | undefined> | undefined): Page<T> {
  let pending: Promise<Page<T> | undefined> | undefined;
  const page: Page<T> = Object.freeze({
    ...facts,
    async next() {
      // Not kept once it has settled: a held first page would hold every page of a long list.
      pending ??= loadNext();
      return pending?.finally(() => {
        pending = undefined;
      });
    },
    [Symbol.asyncIterator]: () => iterate(() => Promise.resolve(page), itemsOf),
  });
  return page;
}

const itemsOf = <T>(page: Page<T>): readonly T[] => page.items;

/** Walks the units of page after page; after a failure the same page is asked for again. */
function iterate<T, Unit>(
  firstPage: () => Promise<Page<T>>,
  unitsOf: (page: Page<T>) => readonly Unit[],
): AsyncIterableIterator<Unit, undefined> {
  let current: Page<T> | undefined;
  return iterateBatches(async () => {
    current = current === undefined ? await firstPage() : await current.next();
    return current && unitsOf(current);
  });
}
