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

/** Arms the timer of the job's present status, if that status can time out. */
export function watch(state: CloudState, job: CloudJob): void {
  const { settings, world, watches } = state;
  watches.get(job.id)?.();
  watches.delete(job.id);
  if (!settings.timeouts || (job.status !== "CLAIMED" && job.status !== "RUNNING")) return;
  const { id, status } = job;
  const leftMs =
    status === "CLAIMED"
      ? settings.claimTimeoutMs
      : (job.startedAt ?? 0) + job.timeoutHours * 3_600_000 - world.clock.now();
  const expire = (): void => {
    const now = state.jobs.get(id);
    if (now?.status !== status) return; // the world was put back to an earlier state meanwhile
    if (status === "CLAIMED") move(state, now, "PENDING");
    else move(state, now, "FAILED", "Time limit exceeded");
  };
  watches.set(id, world.clock.timer(expire, Math.max(0, leftMs), "background"));
}
