import type { List, Page } from "../call/call.js";
import type { PageShape } from "../call/operation.js";
import { lazyList, lazyPage } from "./lazy-list.js";
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

/** A list of the pages that a specification describes. */
export function createList<T, Code extends string = string>(source: ListSource): List<T, Code> {
  const { query, shape } = source;
  const start = "param" in shape ? query[shape.param] : undefined;
  return lazyList(() =>
    loadPage<T>(source, query, { cursor: String(start ?? ""), page: 1, before: undefined, seen: 0, empty: 0 }),
  );
}

/** The cursors that led to a page, the last one first. */
interface Trail {
  readonly cursor: string;
  /** 1 for the first. */
  readonly page: number;
  readonly before: Trail | undefined;
  /** Items of all pages before. */
  readonly seen: number;
  /** Pages without an item right before. */
  readonly empty: number;
}

/** A server that has so many pages without an item in a row, and always one more, has no list. */
const MOST_EMPTY = 100;

async function loadPage<T>(
  source: ListSource,
  query: Query,
  trail: Trail,
  previous: readonly unknown[] = [],
): Promise<Page<T>> {
  const { answer, requestId } = await source.fetchPage(query);
  const reading = readPage(source.shape, answer, query, trail.seen);
  if (typeof reading === "string") throw source.broken(reading, requestId);
  if (isSamePage(previous, reading.items)) throw source.broken("the server repeated a page", requestId);
  const step = refuseRepeats(reading.next, trail);
  const empty = reading.items.length === 0 ? trail.empty + 1 : 0;
  if (empty > MOST_EMPTY && step !== undefined)
    throw source.broken(`${empty} pages in a row are empty, and the server has more`, requestId);

  const { items, totalCount } = reading;
  return lazyPage({ items: items as readonly T[], hasNext: step !== undefined, totalCount, requestId }, () => {
    if (typeof step === "string") throw source.broken(step, requestId);
    const seen = trail.seen + items.length;
    return (
      step &&
      loadPage<T>(source, step.query, { cursor: step.cursor, page: trail.page + 1, before: trail, seen, empty }, items)
    );
  });
}

/** A cursor that has led to another page before would lead round in a circle. */
function refuseRepeats(step: NextStep, trail: Trail): NextStep {
  if (typeof step !== "object") return step;
  for (let at: Trail | undefined = trail; at; at = at.before) {
    if (at.cursor === step.cursor) return `the server repeated the cursor of page ${at.page}`;
  }
  return step;
}

/** Records do not come twice; plain values may. */
function isSamePage(previous: readonly unknown[], items: readonly unknown[]): boolean {
  const [first] = items;
  if (typeof first !== "object" || first === null || previous.length !== items.length) return false;
  return JSON.stringify(previous[0]) === JSON.stringify(first) && JSON.stringify(previous) === JSON.stringify(items);
}
