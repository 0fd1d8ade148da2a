import { ConfigError } from "@antiphon/core";
import type { WorkerJobsResource } from "../../generated/resources.js";
import type { WorkerJob } from "../../generated/schema.js";
import { isRefusal, isUnauthorized } from "../refusal.js";

/** `held`: ours, with what the service says of it. `lost`: another's, which is ordinary. `unknown`: nobody can say yet. */
export type Claim =
  | { readonly status: "held"; readonly job: WorkerJob }
  | {
      readonly status: "lost";
      /** Its id can be no part of an address: no later attempt will do better. */ readonly isUnusable?: true;
    }
  | { readonly status: "unknown"; readonly error: unknown };

/** Claims a job. A claim whose answer was lost is settled by reading the job, which only its holder may. */
export async function claimJob(api: WorkerJobsResource, jobId: string): Promise<Claim> {
  const claimed = await api.claim(jobId).safe();
  if (claimed.ok) return readJob(api, jobId);
  const { error } = claimed;
  if (isUnauthorized(error)) throw error;
  // After a lost answer, the refusal of the second attempt may be about our own first one.
  if (isRefusal(error) && error.attempts <= 1) return { status: "lost" };
  if (error instanceof ConfigError) return { status: "lost", isUnusable: true };
  if (error.outcome === "not_sent") return { status: "lost" };
  return readJob(api, jobId);
}

/** Reads a job that may be ours. */
export async function readJob(api: WorkerJobsResource, jobId: string): Promise<Claim> {
  const seen = await api.get(jobId).safe();
  if (seen.ok)
    return describes(seen.data) ? { status: "held", job: seen.data } : { status: "unknown", error: noJob(jobId) };
  const { error } = seen;
  if (isUnauthorized(error)) throw error;
  return isRefusal(error) ? { status: "lost" } : { status: "unknown", error };
}

/** A job that has ended needs no links; any other cannot be run without them. */
function describes(job: Partial<WorkerJob> | null): boolean {
  if (job?.status === "COMPLETED" || job?.status === "FAILED") return true;
  return typeof job?.input_download_url === "string" && typeof job.output_upload_url === "string";
}

function noJob(jobId: string): Error {
  return new Error(`The answer does not describe the job ${jobId}.`);
}
