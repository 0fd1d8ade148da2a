import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { WorkerStore } from "../worker/worker-store.js";

/** Remembers held jobs as empty files in a directory: one of the few things that a killed process cannot leave half done. */
export function fileWorkerStore(directory: string): WorkerStore {
  const fileOf = (jobId: string): string => join(directory, encodeURIComponent(jobId));
  return {
    async list() {
      await mkdir(directory, { recursive: true });
      return (await readdir(directory)).map(decodeURIComponent);
    },
    async add(jobId) {
      await mkdir(directory, { recursive: true });
      await writeFile(fileOf(jobId), "");
    },
    async remove(jobId) {
      await rm(fileOf(jobId), { force: true });
    },
  };
}
