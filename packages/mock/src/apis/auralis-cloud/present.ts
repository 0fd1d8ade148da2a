import type { Job, JobSummary, PendingJob, Worker } from "../../generated/auralis-cloud-operations.js";
import type { CloudJob, CloudState, CloudWorker } from "./state.js";

/** `2025-12-14T10:00:00Z`: the vendor's times have whole seconds. */
function timestamp(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
}

export function s3(key: string): string {
  return `s3://auralis-job/${key}`;
}

export function summary(job: CloudJob): JobSummary {
  const { id, status, platform, timeoutHours: timeout } = job;
  return {
    id,
    status,
    platform,
    timeout,
    created_at: timestamp(job.createdAt),
    completed_at: optional(job.completedAt),
  };
}

export function full(job: CloudJob): Job {
  return {
    ...summary(job),
    user_id: job.userId,
    input_url: s3(job.inputKey),
    output_url: job.outputUrl,
    started_at: optional(job.startedAt),
    worker_id: job.workerId,
    output_directory: job.outputDirectory,
    error: job.error,
  };
}

export function offered(job: CloudJob): PendingJob {
  return { id: job.id, platform: job.platform, timeout: job.timeoutHours, created_at: timestamp(job.createdAt) };
}

export function workerFacts(worker: CloudWorker): Worker {
  const { id, userId, name, platform, createdAt } = worker;
  return { worker_id: id, user_id: userId, name, platform, created_at: timestamp(createdAt) };
}

/** Pending jobs of all users or of one platform, oldest first. */
export function pendingJobs(state: CloudState, platform: string | undefined): CloudJob[] {
  return [...state.jobs.values()].filter(
    (job) => job.status === "PENDING" && (platform === undefined || job.platform === platform),
  );
}

function optional(ms: number | null): string | null {
  return ms === null ? null : timestamp(ms);
}
