import type { List, Page } from "../call.js";
import { settle } from "../create-call.js";
import type { PageShape } from "../operation.js";
import { iterateBatches } from "./batch-iterator.js";
import { type NextStep, readPage } from "./page-plan.js";

type Query = Readonly<Record<string, unknown>>;

/** What a list needs of the pipeline. */
export interface ListSource {
  readonly shape: PageShape;
  readonly query: Query;
  /** One call for one page, through the whole pipeline. */
  fetchPage(query: Query): Promise<{ readonly answer: unknown; readonly requestId: string | undefined }>;
  /** The typed error for an answer that leads nowhere. */
  broken(reason: string, requestId: string | undefined): Error;
}

/** A list that asks for its first page when it is awaited or iterated, and for each further one when it is needed. */
export function createList<T, Code extends string = string>(source: ListSource): List<T, Code> {
  let first: Promise<Page<T>> | undefined;
  const firstPage = (): Promise<Page<T>> => {
    // Kept, so that awaiting and then iterating asks once; forgotten on failure, so that it can be tried again.
    first ??= loadPage<T>(createWalk(source), source.query, 0).catch((error: unknown) => {
      first = undefined;
      throw error;
    });
    return first;
  };
  return Object.freeze({
    // oxlint-disable-next-line unicorn/no-thenable -- awaiting a list gives its first page
    then: (resolve, reject) => firstPage().then(resolve, reject),
    safe: () => settle<Page<T>, Code>(firstPage()),
    pages: () => ({ [Symbol.asyncIterator]: () => iteratePages(firstPage) }),
    [Symbol.asyncIterator]: () => iterateItems(firstPage),
  } satisfies List<T, Code>);
}

/** What the pages of one walk share: its source, and the cursors that led from page to page. */
interface Walk {
  readonly source: ListSource;
  readonly trail: string[];
  readonly depths: Map<string, number>;
}

function createWalk(source: ListSource): Walk {
  const { shape, query } = source;
  const start = shape.style === "cursor" || shape.style === "keyset" ? query[shape.param] : undefined;
  const walk: Walk = { source, trail: [], depths: new Map() };
  leaveMark(walk, typeof start === "string" || typeof start === "number" ? String(start) : "", 0);
  return walk;
}

async function loadPage<T>(walk: Walk, query: Query, depth: number): Promise<Page<T>> {
  const { source } = walk;
  const { answer, requestId } = await source.fetchPage(query);
  const reading = readPage(source.shape, answer, query);
  if ("broken" in reading) throw source.broken(reading.broken, requestId);
  const step = refuseRepeats(walk, reading.next, depth);

  let pending: Promise<Page<T>> | undefined;
  const page: Page<T> = Object.freeze({
    items: reading.items as readonly T[],
    hasNext: step.kind !== "end",
    totalCount: reading.totalCount,
    requestId,
    async next() {
      if (step.kind === "end") return undefined;
      if (step.kind === "broken") throw source.broken(step.reason, requestId);
      // Not kept once it has settled: a held first page would hold every page of a long list.
      pending ??= loadPage<T>(walk, step.query, depth + 1).finally(() => {
        pending = undefined;
      });
      return pending;
    },
    [Symbol.asyncIterator]: () => iterateItems(() => Promise.resolve(page)),
  });
  return page;
}

/** A cursor that has led to another page before would lead round in a circle. */
function refuseRepeats(walk: Walk, step: NextStep, depth: number): NextStep {
  if (step.kind !== "query") return step;
  const seen = walk.depths.get(step.cursor);
  if (seen !== undefined && seen <= depth) {
    return { kind: "broken", reason: `the server repeated the cursor of page ${seen + 1}` };
  }
  leaveMark(walk, step.cursor, depth + 1);
  return step;
}

/** Marks from a walk over the same pages before are dropped: the list may have changed since. */
function leaveMark(walk: Walk, cursor: string, depth: number): void {
  if (walk.trail[depth] !== cursor) {
    for (const stale of walk.trail.splice(depth)) walk.depths.delete(stale);
    walk.trail[depth] = cursor;
  }
  walk.depths.set(cursor, depth);
}

function iterateItems<T>(firstPage: () => Promise<Page<T>>): AsyncIterableIterator<T, undefined> {
  const nextPage = pageWalker(firstPage);
  return iterateBatches(async () => (await nextPage())?.items);
}

function iteratePages<T>(firstPage: () => Promise<Page<T>>): AsyncIterableIterator<Page<T>, undefined> {
  const nextPage = pageWalker(firstPage);
  return iterateBatches(async () => {
    const page = await nextPage();
    return page && [page];
  });
}

/** Gives page after page; after a failure the same page again. */
function pageWalker<T>(firstPage: () => Promise<Page<T>>): () => Promise<Page<T> | undefined> {
  let current: Page<T> | undefined;
  return async () => {
    const next = current === undefined ? await firstPage() : await current.next();
    current = next ?? current;
    return next;
  };
}
