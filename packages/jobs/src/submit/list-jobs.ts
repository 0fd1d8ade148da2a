import type { CallOptions, List, Page } from "@antiphon/core";
import { lazyList, lazyPage, type Runtime } from "@antiphon/core/internal";
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
  const pageOf = (
    { totalCount, requestId }: JobPage,
    items: JobPage["items"],
    end: number,
    given: ReadonlySet<string>,
  ): JobPage => {
    const hasNext = items.length > 0;
    return lazyPage({ items, hasNext, totalCount, requestId }, () =>
      hasNext ? load(end, given).then((next) => (next.hasNext ? next : undefined)) : undefined,
    );
  };
  return lazyList(() => load(query.offset ?? 0, new Set()));
}
