import { isApiError } from "@antiphon/core";
import type { WorkerJobsResource } from "../generated/resources.js";
import type { WorkerJob } from "../generated/schema.js";

/** `held`: ours, with what the service says of it. `lost`: another's, which is ordinary. `unknown`: nobody can say yet. */
export type Claim =
  | { readonly status: "held"; readonly job: WorkerJob }
  | { readonly status: "lost" }
  | { readonly status: "unknown"; readonly error: unknown };

/** Claims a job. A claim whose answer was lost is settled by reading the job, which only its holder may. */
export async function claimJob(api: WorkerJobsResource, jobId: string): Promise<Claim> {
  const claimed = await api.claim(jobId).safe();
  if (claimed.ok) return readJob(api, jobId);
  const { error } = claimed;
  const isRefusal = isApiError(error) && error.status < 500 && error.status !== 429;
  if (isRefusal && error.status === 401) throw error;
  // After a lost answer, the refusal of the second attempt may be about our own first one.
  if (isRefusal && error.attempts <= 1) return { status: "lost" };
  if (error.outcome === "not_sent") return { status: "lost" };
  return readJob(api, jobId);
}

/** Reads a job that may be ours. */
export async function readJob(api: WorkerJobsResource, jobId: string): Promise<Claim> {
  const seen = await api.get(jobId).safe();
  if (seen.ok) return { status: "held", job: seen.data };
  const { error } = seen;
  if (isApiError(error) && error.status === 401) throw error;
  return isApiError(error) && (error.status === 403 || error.status === 404)
    ? { status: "lost" }
    : { status: "unknown", error };
}
