import type { WorkerJob } from "../../generated/schema.js";
import type { JobRun } from "../job-run.js";
import { withinTime } from "../within-time.js";
import { readJob } from "./claim-job.js";

/** How long tidying up may take, in ms: what is left over can wait for the next start. */
const TIDY_MS = 60_000;

/** The jobs that are held already, by an earlier process or since they could not be settled, and are to be looked after. */
export interface HeldDesk {
  has(jobId: string): boolean;
  /** The job is to be looked after again. */
  later(jobId: string, afterMs: number): void;
  /** The first one that can be settled now. Those that are another's by now are let go. */
  next(): Promise<{ readonly jobId: string; readonly info: WorkerJob } | undefined>;
}

export interface HeldDeskInit {
  readonly job: JobRun;
  onTidyFailed(error: unknown): void;
}

export function createHeldDesk({ job, onTidyFailed }: HeldDeskInit): HeldDesk {
  const { api, held, runtime, runner } = job;
  /** From when on each is to be looked after, on the monotonic clock. */
  const waiting = new Map<string, number>();
  let isListed = false;

  /** Once: what earlier processes held, and what they left. */
  async function list(): Promise<void> {
    const jobIds = await held.list();
    for (const jobId of jobIds) waiting.set(jobId, 0);
    isListed = true;
    await tidied("tidy()", async () => runner.tidy?.(jobIds));
  }

  /** Failing is told, and no reason to leave jobs alone: the next start tries again. */
  async function tidied(what: string, work: () => Promise<void>): Promise<boolean> {
    try {
      await withinTime(runtime.clock, TIDY_MS, what, work);
      return true;
    } catch (error) {
      onTidyFailed(error);
      return false;
    }
  }

  return {
    has: (jobId) => waiting.has(jobId),
    later: (jobId, afterMs) => void waiting.set(jobId, runtime.clock.monotonic() + afterMs),
    async next() {
      if (!isListed) await list();
      for (const [jobId, notBefore] of waiting) {
        if (runtime.clock.monotonic() < notBefore) continue;
        const claim = await readJob(api, jobId);
        if (claim.status === "unknown") continue;
        waiting.delete(jobId);
        if (claim.status === "held") return { jobId, info: claim.job };
        if (await tidied("forget()", async () => runner.forget?.(jobId))) await held.remove(jobId);
      }
      return undefined;
    },
  };
}
