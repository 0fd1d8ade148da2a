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
  job.unwatch();
  job.unwatch = () => undefined;
  const { settings, world } = state;
  if (!settings.timeouts) return;
  const now = world.clock.now();
  if (job.status === "CLAIMED") {
    job.unwatch = world.clock.timer(() => move(state, job, "PENDING"), settings.claimTimeoutMs, "background");
  } else if (job.status === "RUNNING") {
    const leftMs = (job.startedAt ?? now) + job.timeoutHours * 3_600_000 - now;
    const expire = (): void => move(state, job, "FAILED", "Time limit exceeded");
    job.unwatch = world.clock.timer(expire, Math.max(0, leftMs), "background");
  }
}
