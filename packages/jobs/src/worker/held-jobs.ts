import type { WorkerStore } from "./worker-store.js";

/** How far a job has come, as far as a later process must know. */
export interface Progress {
  /** When it was reported as RUNNING, in ms since 1970. */
  readonly startedAt?: number | undefined;
  /** Its handler is done, and left its output here. */
  readonly directory?: string | undefined;
  /** How it has ended, whether or not the service knows it yet. */
  readonly end?: JobEnd | undefined;
}

export type JobEnd =
  | { readonly status: "COMPLETED"; readonly output_url?: string }
  | { readonly status: "FAILED"; readonly reason: string };

/** The jobs that a worker holds, and how far each has come. */
export interface HeldJobs {
  /** They are remembered when this process ends. */
  readonly isLasting: boolean;
  list(): Promise<readonly string[]>;
  /** Rejects when the job cannot be remembered: then it must not be claimed. */
  add(jobId: string): Promise<void>;
  /** Adds to what is known. Never rejects: a job goes on when its note cannot be written. */
  note(jobId: string, progress: Progress): Promise<void>;
  recall(jobId: string): Promise<Progress>;
  /** This process has taken it and not begun with it, so that nothing of it can have run. */
  isUnbegun(jobId: string): boolean;
  /** Never rejects. */
  remove(jobId: string): Promise<void>;
}

export function heldJobs(store: WorkerStore | undefined, onFailed: (jobId: string, error: unknown) => void): HeldJobs {
  const held = new Map<string, Progress>();
  const attempt = async (jobId: string, run: () => unknown): Promise<void> => {
    try {
      await run();
    } catch (error) {
      onFailed(jobId, error);
    }
  };
  const recall = async (jobId: string): Promise<Progress> => {
    const known = held.get(jobId);
    if (known !== undefined) return known;
    let progress: Progress = {};
    await attempt(jobId, async () => {
      progress = parse(await store?.load?.(jobId));
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
      await attempt(jobId, () => store?.save?.(jobId, JSON.stringify(known)));
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

/** What an older or a newer version has written may be anything: then nothing is known. */
function parse(text: string | undefined): Progress {
  if (text === undefined) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
