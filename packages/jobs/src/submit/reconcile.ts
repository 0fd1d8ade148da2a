import type { CallOptions, Call, List } from "@antiphon/core";
import { CALL_OPTIONS, checkOptions, type Runtime } from "@antiphon/core/internal";
import { checkAmounts } from "../client/check-amounts.js";
import type { Job, JobSummary } from "../generated/schema.js";
import type { Submission } from "./submission.js";

/** What became of an upload whose answer was lost. */
export type Reconciliation =
  /** Its job exists. */
  | { readonly status: "found"; readonly job: Job }
  /** No job of it exists, and none appeared while we looked: submitting again makes no second one. */
  | { readonly status: "absent" }
  /** Several jobs could be its job, since they have the same file name, platform and time limit. */
  | { readonly status: "ambiguous"; readonly candidates: readonly Job[] };

/** Options of looking for a job whose upload broke off. */
export interface ReconcileOptions extends CallOptions {
  /** How long a job may still appear after the upload broke off, in ms. Default 30 000. */
  readonly settleMs?: number | undefined;
  /** How far the clocks of client and service may differ, in ms. Default 5 minutes. */
  readonly skewMs?: number | undefined;
}

interface Search {
  readonly runtime: Runtime;
  readonly jobs: {
    list(query?: { limit?: number }, options?: CallOptions): List<JobSummary>;
    get(jobId: string, options?: CallOptions): Call<Job>;
  };
  /** Jobs that are known to come from other uploads. */
  readonly taken: ReadonlySet<string>;
}

/** Looks for the job of an upload in the list, again and again until it is there or had its time to appear. */
export async function reconcile(
  search: Search,
  submission: Submission,
  options: ReconcileOptions,
): Promise<Reconciliation> {
  checkOptions(options, "jobs.reconcile", ["settleMs", "skewMs", ...CALL_OPTIONS]);
  checkAmounts(options, { settleMs: { from: 0 }, skewMs: { from: 0 } });
  const { settleMs = 30_000, skewMs = 5 * 60_000, ...call } = options;
  const { runtime } = search;
  const endsAt = runtime.clock.monotonic() + settleMs;
  const seen = new Set<string>();
  const candidates: Job[] = [];
  for (let waitMs = 1000; ; waitMs = Math.min(waitMs * 2, 8000)) {
    for (const summary of await newJobs(search, seen, call)) {
      if (!isCandidate(search, submission, summary, skewMs)) continue;
      const job = await search.jobs.get(summary.id, call);
      if (mayHold(job.input_url, submission.filename)) candidates.push(job);
    }
    const [only] = candidates;
    if (only && candidates.length === 1) return { status: "found", job: only };
    if (only) return { status: "ambiguous", candidates };
    const leftMs = endsAt - runtime.clock.monotonic();
    if (leftMs <= 0) return { status: "absent" };
    await runtime.sleep(Math.min(waitMs, leftMs), { operation: runtime.operation("jobs.list"), signal: call.signal });
  }
}

/**
 * The jobs that were not looked at before. The first time the whole list is walked, however long it is, since "absent" must not
 * be said of what nobody has seen; later ones end at the first page that holds nothing new, as new jobs come first.
 */
async function newJobs({ jobs }: Search, seen: Set<string>, call: CallOptions): Promise<readonly JobSummary[]> {
  const isFirst = seen.size === 0;
  const found: JobSummary[] = [];
  for await (const page of jobs.list({}, call).pages()) {
    const fresh = page.items.filter(({ id }) => !seen.has(id));
    if (!isFirst && fresh.length === 0) break;
    found.push(...fresh);
  }
  for (const { id } of found) seen.add(id);
  return found;
}

function isCandidate({ taken }: Search, submission: Submission, summary: JobSummary, skewMs: number): boolean {
  return (
    !taken.has(summary.id) &&
    summary.platform === submission.platform &&
    summary.timeout === submission.timeout &&
    // A time that cannot be read rules nothing out.
    !(Date.parse(summary.created_at) < submission.startedAt - skewMs)
  );
}

/** The list names no files, but the input's URL ends in the name, unless the service has renamed it. */
function mayHold(inputUrl: string, filename: string): boolean {
  const last = inputUrl.split("/").pop() ?? "";
  const isArchive = /\.(zip|tar|tar\.gz|tgz)$/i.test(last);
  return !isArchive || last.endsWith(filename) || last.endsWith(encodeURIComponent(filename));
}
