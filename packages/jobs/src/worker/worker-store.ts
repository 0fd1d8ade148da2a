import type { MaybePromise } from "@antiphon/core";

/** Remembers which jobs a worker holds, so that a restarted one can look after them. */
export interface WorkerStore {
  list(): MaybePromise<readonly string[]>;
  add(jobId: string): MaybePromise<void>;
  remove(jobId: string): MaybePromise<void>;
}

/** Forgets with the process. */
export function memoryStore(): WorkerStore {
  const held = new Set<string>();
  return {
    list: () => [...held],
    add: (jobId) => void held.add(jobId),
    remove: (jobId) => void held.delete(jobId),
  };
}
