import { isApiError, isAntiphonError } from "@antiphon/core";
import type { Runtime } from "@antiphon/core/internal";
import type { WorkerJobsResource } from "../generated/resources.js";
import type { ReportedStatus } from "../generated/schema.js";

/** `taken`: the status stands. `lost`: the service has the job in a state that this report cannot follow. */
export type Verdict = "taken" | "lost" | "unreachable";

export interface Reporter {
  readonly runtime: Runtime;
  readonly api: WorkerJobsResource;
  /** How long a report is tried again, in ms. */
  readonly patienceMs: number;
}

/**
 * Reports a status until the service has it. After a report of unknown outcome the job is read first: a status that is
 * older than the service's is never sent, and the same one only again.
 */
export async function reportStatus(
  { runtime, api, patienceMs }: Reporter,
  jobId: string,
  report: { readonly status: ReportedStatus; readonly output_url?: string },
): Promise<Verdict> {
  const endsAt = runtime.clock.monotonic() + patienceMs;
  for (let waitMs = 1000; ; waitMs = Math.min(waitMs * 2, 30_000)) {
    const error = await failureOf(() => api.setStatus(jobId, report));
    if (error === undefined) return "taken";
    // A service that refuses what it has taken already: the job itself decides.
    if (isApiError(error, "CONFLICT")) return (await statusOf(api, jobId)) === report.status ? "taken" : "lost";
    if (isFinal(error)) return "lost";
    if (runtime.clock.monotonic() + waitMs > endsAt) return "unreachable";
    await runtime.sleep(waitMs, { operation: runtime.operation("worker.jobs.setStatus") });
    const seen = await api.get(jobId).safe();
    if (!seen.ok) {
      if (isFinal(seen.error)) return "lost";
      continue;
    }
    const { status } = seen.data;
    if (status === report.status) return "taken";
    if (status !== undefined && !precedes(status, report.status)) return "lost";
  }
}

async function statusOf(api: WorkerJobsResource, jobId: string): Promise<string | undefined> {
  const seen = await api.get(jobId).safe();
  return seen.ok ? seen.data.status : undefined;
}

async function failureOf(run: () => Promise<unknown>): Promise<unknown> {
  try {
    await run();
    return undefined;
  } catch (error) {
    if (!isAntiphonError(error)) throw error;
    return error;
  }
}

/** An answer that asking again will not change. */
function isFinal(error: unknown): boolean {
  return isApiError(error) && error.status < 500 && error.status !== 429 && error.status !== 408;
}

function precedes(seen: string, reported: ReportedStatus): boolean {
  if (seen === "CLAIMED") return reported !== "COMPLETED";
  return seen === "RUNNING" && reported !== "RUNNING";
}
