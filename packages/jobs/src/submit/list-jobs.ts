import type { CallOptions, List, Page } from "@antiphon/core";
import { iterateBatches, type Runtime, settle } from "@antiphon/core/internal";
import type { JobsListCode, JobsResource } from "../generated/resources.js";
import type { JobsListQuery, JobSummary } from "../generated/schema.js";

export interface ListSource {
  readonly runtime: Runtime;
  /** Gives one page. */
  readonly list: JobsResource["list"];
}

type JobPage = Page<JobSummary>;

/**
 * Lists jobs over as many requests as it takes. The vendor states no paging, so nothing is concluded from a page's length: the
 * list ends with a page that brings nothing new, as every later one does where the service takes no `offset`.
 */
export function listJobs(
  { runtime, list }: ListSource,
  query: JobsListQuery = {},
  { deadlineMs, ...options }: CallOptions = {},
): List<JobSummary, JobsListCode> {
  let endsAt: number | undefined;
  /** One page; jobs that came in meanwhile move others to it that have been given already. */
  const load = async (offset: number, given: ReadonlySet<string>): Promise<JobPage> => {
    if (deadlineMs !== undefined) endsAt ??= runtime.clock.monotonic() + deadlineMs;
    const leftMs = endsAt === undefined ? {} : { deadlineMs: Math.max(1, endsAt - runtime.clock.monotonic()) };
    const page = await list(offset === 0 ? query : { ...query, offset }, { ...options, ...leftMs });
    const items = page.items.filter(({ id }) => !given.has(id));
    return pageOf(page, items, offset + page.items.length, new Set([...given, ...items.map(({ id }) => id)]));
  };
  const pageOf = (page: JobPage, items: JobPage["items"], end: number, given: ReadonlySet<string>): JobPage => {
    let pending: Promise<JobPage | undefined> | undefined;
    const full: JobPage = Object.freeze({
      items,
      hasNext: items.length > 0,
      totalCount: page.totalCount,
      requestId: page.requestId,
      async next() {
        if (!full.hasNext) return undefined;
        // Not kept once it has settled: a held first page would hold every page of a long list.
        pending ??= load(end, given)
          .then((next) => (next.hasNext ? next : undefined))
          .finally(() => {
            pending = undefined;
          });
        return pending;
      },
      [Symbol.asyncIterator]: () => walk(() => Promise.resolve(full), itemsOf),
    });
    return full;
  };
  let first: Promise<JobPage> | undefined;
  const firstPage = (): Promise<JobPage> => {
    // Kept, so that awaiting and then iterating asks once; forgotten on failure, so that it can be tried again.
    first ??= load(query.offset ?? 0, new Set()).catch((error: unknown) => {
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
    safe: () => settle<JobPage, JobsListCode>(firstPage()),
    pages: () => ({ [Symbol.asyncIterator]: () => walk(firstPage, (page) => [page]) }),
    [Symbol.asyncIterator]: () => walk(firstPage, itemsOf),
  } satisfies List<JobSummary, JobsListCode>);
}

const itemsOf = ({ items }: JobPage): JobPage["items"] => items;

function walk<Unit>(
  firstPage: () => Promise<JobPage>,
  unitsOf: (page: JobPage) => readonly Unit[],
): AsyncIterableIterator<Unit, undefined> {
  let current: JobPage | undefined;
  return iterateBatches(async () => {
    current = current === undefined ? await firstPage() : await current.next();
    return current && unitsOf(current);
  });
}
