import { join } from "node:path";

/** Files by which the processes of a trial tell one another, and the one that started them, how far they are. */
export const notes = {
  /** Some test runs the broken place. */
  reached: (folder: string, id: number): string => join(folder, `reached-${id}`),
  /** Holds the test that turned red. */
  seen: (folder: string, id: number): string => join(folder, `seen-${id}`),
  /** A test file has been asked for one breakage, or (without an id) for all that it reaches. */
  asked: (folder: string, testFile: string, id?: number): string =>
    join(folder, `asked-${id ?? "all"}-${testFile.replaceAll(/[\\/:]/g, "_")}`),
  /** What a process tries now, and until when at most; empty when nothing. */
  attempt: (folder: string, pid: number): string => join(folder, `attempt-${pid}`),
  isAttempt: (name: string): boolean => name.startsWith("attempt-"),
};
