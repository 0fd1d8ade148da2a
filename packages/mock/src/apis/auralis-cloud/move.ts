import type { CloudJob, CloudState } from "./state.js";
import { isFinal, type JobStatus } from "./lifecycle.js";

/** Puts a job into a status, with its times and its timer. The caller has asked `step()` whether that is legal. */
export function move(state: CloudState, job: CloudJob, to: JobStatus, error: string | null = null): void {
  const now = state.world.clock.now();
  job.status = to;
  job.error = error;
  if (to === "RUNNING") job.startedAt = now;
  if (isFinal(to)) job.completedAt = now;
  if (to === "PENDING") job.workerId = null;
  watch(state, job);
}

/** Sets the task of the job's present status, if that status can time out. */
export function watch(state: CloudState, job: CloudJob): void {
  const { settings, world, watches } = state;
  world.unschedule(watches.get(job.id));
  watches.delete(job.id);
  if (!settings.timeouts || (job.status !== "CLAIMED" && job.status !== "RUNNING")) return;
  const { status } = job;
  const leftMs =
    status === "CLAIMED"
      ? settings.claimTimeoutMs
      : (job.startedAt ?? 0) + job.timeoutHours * 3_600_000 - world.clock.now();
  watches.set(job.id, world.schedule("expire", job, Math.max(0, leftMs)));
}

/** The task `"expire"`: a status has lasted too long. */
export function expire(state: CloudState, job: CloudJob): void {
  if (job.status === "CLAIMED") move(state, job, "PENDING");
  else move(state, job, "FAILED", "Time limit exceeded");
}
