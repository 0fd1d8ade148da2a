import { type Progress, readProgress } from "./progress.js";
import type { WorkerStore } from "./worker-store.js";

/** The jobs that a worker holds, and how far each has come. */
export interface HeldJobs {
  /** They are remembered when this process ends. */
  readonly isLasting: boolean;
  list(): Promise<readonly string[]>;
  /** Rejects when the job cannot be remembered: then it must not be claimed. */
  add(jobId: string): Promise<void>;
  /** Adds to what is known. Never rejects: a job goes on when its note cannot be written. */
  note(jobId: string, progress: Progress): Promise<void>;
  /** Notes, before the service is told that the job runs, that nothing of it has run. */
  announce(jobId: string): Promise<void>;
  /** Notes that it begins. False while a later process would take it for one that has not: then it must not begin. */
  begin(jobId: string, startedAt: number): Promise<boolean>;
  recall(jobId: string): Promise<Progress>;
  /** This process has taken it and not begun with it, so that nothing of it can have run. */
  isUnbegun(jobId: string): boolean;
  /** Never rejects. */
  remove(jobId: string): Promise<void>;
}

export function heldJobs(store: WorkerStore | undefined, onFailed: (jobId: string, error: unknown) => void): HeldJobs {
  const held = new Map<string, Progress>();
  const attempt = async (jobId: string, run: () => unknown): Promise<boolean> => {
    try {
      await run();
      return true;
    } catch (error) {
      onFailed(jobId, error);
      return false;
    }
  };
  const save = (jobId: string, progress: Progress): Promise<boolean> =>
    attempt(jobId, () => store?.save?.(jobId, JSON.stringify(progress)));
  const recall = async (jobId: string): Promise<Progress> => {
    const known = held.get(jobId);
    if (known !== undefined) return known;
    let progress: Progress = {};
    await attempt(jobId, async () => {
      progress = readProgress(await store?.load?.(jobId));
    });
    return progress;
  };
  return {
    isLasting: store !== undefined,
    list: async () => (await store?.list()) ?? [],
    async add(jobId) {
      await store?.add(jobId);
      held.set(jobId, {});
    },
    async note(jobId, progress) {
      const known = { ...(await recall(jobId)), ...progress };
      held.set(jobId, known);
      await save(jobId, known);
    },
    async announce(jobId) {
      const known = { ...(await recall(jobId)), isAnnounced: true as const };
      if ((await save(jobId, known)) && store?.save !== undefined) held.set(jobId, known);
    },
    async begin(jobId, startedAt) {
      const known = await recall(jobId);
      if (!(await save(jobId, { ...known, startedAt })) && known.isAnnounced) return false;
      held.set(jobId, { ...known, startedAt });
      return true;
    },
    recall,
    isUnbegun(jobId) {
      const known = held.get(jobId);
      return known !== undefined && known.startedAt === undefined;
    },
    async remove(jobId) {
      held.delete(jobId);
      await attempt(jobId, () => store?.remove(jobId));
    },
  };
}
