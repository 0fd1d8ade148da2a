import { isApiError } from "@antiphon/core";
import type { Runtime } from "@antiphon/core/internal";
import type { WorkerJobsResource } from "../../generated/resources.js";
import type { ReportedStatus, StatusSet } from "../../generated/schema.js";
import { isRefusal } from "../refusal.js";

/** `taken`: the status stands. `lost`: the service has the job in a state that this report cannot follow. */
export type Verdict = "taken" | "lost" | "unreachable";

export interface Reporter {
  readonly runtime: Runtime;
  readonly api: WorkerJobsResource;
  /** How long a report is tried again, in ms: asked anew each time, since a worker that is told to end has less patience. */
  patienceMs(): number;
}

export interface StatusReport {
  readonly status: ReportedStatus;
  readonly output_url?: string | undefined;
}

/** How long the service said to wait, in ms. */
function toldMs(error: Error | undefined): number {
  return isApiError(error) ? (error.retryAfterMs ?? 0) : 0;
}

/**
 * Reports a status until the service has it. After a report of unknown outcome the job is read first: a status that is
 * older than the service's is never sent, and the same one only again. Only the service's own refusal is final.
 */
export async function reportStatus(
  { runtime, api, patienceMs }: Reporter,
  jobId: string,
  report: StatusReport,
): Promise<Verdict> {
  const startedAt = runtime.clock.monotonic();
  let isSent = false;
  for (let waitMs = 1000; ; waitMs = Math.min(waitMs * 2, 30_000)) {
    // What became of the report before this one decides whether another is needed.
    const error = isSent ? await look() : await send();
    if (typeof error === "string") return error;
    if (isSent && error === undefined) {
      const again = await send();
      if (typeof again === "string") return again;
    }
    isSent = true;
    const pauseMs = Math.max(waitMs, toldMs(error));
    if (runtime.clock.monotonic() + pauseMs > startedAt + patienceMs()) return "unreachable";
    await runtime.sleep(pauseMs, { operation: runtime.operation("worker.jobs.setStatus") });
  }

  /** A verdict, or the error that says nothing. */
  async function send(): Promise<Verdict | Error> {
    const answer = await api.setStatus(jobId, report).safe();
    if (answer.ok) return confirms(answer.data, report) ? "taken" : taken();
    const { error } = answer;
    if (!isRefusal(error)) return error;
    if (error.status !== 409) return "lost";
    // A service that refuses what it has taken already: the job itself decides.
    const seen = await api.get(jobId).safe();
    if (seen.ok) return seen.data?.status === report.status ? "taken" : "lost";
    return isRefusal(seen.error) ? "lost" : error;
  }

  /** Of an answer that is 200 and may be anybody's: the job itself decides, where it says anything. */
  async function taken(): Promise<Verdict | Error> {
    const seen = await api.get(jobId).safe();
    if (!seen.ok) return isRefusal(seen.error) ? "taken" : seen.error;
    const status = seen.data?.status;
    if (status === undefined || status === report.status) return "taken";
    return precedes(status, report.status) ? new Error("the answer does not say that the report was taken") : "lost";
  }

  /** A verdict, the error that says nothing, or `undefined` when the report is still to be made. */
  async function look(): Promise<Verdict | Error | undefined> {
    const seen = await api.get(jobId).safe();
    if (!seen.ok) return isRefusal(seen.error) ? "lost" : seen.error;
    const status = seen.data?.status;
    if (status === report.status) return "taken";
    return status === undefined || precedes(status, report.status) ? undefined : "lost";
  }
}

/** The body is only proposed: one that says something else may still come from the service. */
function confirms(answer: Partial<StatusSet> | null, { status }: StatusReport): boolean {
  return answer?.new_status === status || (answer?.status === "success" && answer.new_status === undefined);
}

function precedes(seen: string, reported: ReportedStatus): boolean {
  if (seen === "CLAIMED") return reported !== "COMPLETED";
  return seen === "RUNNING" && reported !== "RUNNING";
}
