import type { MaybePromise } from "@antiphon/core";

/** Remembers which jobs a worker holds, so that a restarted one can look after them. An answer that takes longer than a minute has failed. */
export interface WorkerStore {
  list(): MaybePromise<readonly string[]>;
  add(jobId: string): MaybePromise<void>;
  remove(jobId: string): MaybePromise<void>;
  /**
   * Keeps a short text for a held job, in place of an earlier one: how far it has come. Without `save` and `load` a restarted
   * worker does not know that a job had been done, and reports it as FAILED.
   */
  save?(jobId: string, note: string): MaybePromise<void>;
  /** Gives the text that was saved last, if any. */
  load?(jobId: string): MaybePromise<string | undefined>;
  /** Called when the worker has ended: another may use what it holds. */
  close?(): MaybePromise<void>;
}
