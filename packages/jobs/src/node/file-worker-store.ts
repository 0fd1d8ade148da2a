import { createHash, randomUUID } from "node:crypto";
import { open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { createFolderClaim } from "./folder-claim.js";
import type { WorkerStore } from "../worker/worker-store.js";

const SUFFIX = ".job.json";
const DRAFT = ".job.draft";

interface Kept {
  readonly jobId: string;
  readonly note?: string | undefined;
}

/**
 * Remembers held jobs in a directory, a file for each, written whole or not at all. Other files in there are left alone. One
 * directory belongs to one process at a time (`worker.lock` in it says to which): a worker that finds another there takes no
 * job, tells `host_failed` and looks again later.
 */
export function fileWorkerStore(directory: string): WorkerStore {
  const claim = createFolderClaim(directory);
  const fileOf = (jobId: string): string => join(directory, `${safeName(jobId)}${SUFFIX}`);
  const write = async (kept: Kept): Promise<void> => {
    await claim.hold();
    const draft = join(directory, `${randomUUID()}${DRAFT}`);
    try {
      const file = await open(draft, "wx", 0o600);
      try {
        await file.writeFile(JSON.stringify(kept));
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(draft, fileOf(kept.jobId));
    } catch (error) {
      await rm(draft, { force: true }).catch(() => undefined); // the first failure is the one to tell
      throw error;
    }
  };
  return {
    async list() {
      await claim.hold();
      const jobIds: string[] = [];
      for (const name of await readdir(directory)) {
        if (name.endsWith(DRAFT)) await rm(join(directory, name), { force: true });
        if (!name.endsWith(SUFFIX)) continue;
        const kept = await read(join(directory, name));
        if (kept !== undefined && fileOf(kept.jobId) === join(directory, name)) jobIds.push(kept.jobId);
      }
      return jobIds;
    },
    add: (jobId) => write({ jobId }),
    remove: (jobId) => rm(fileOf(jobId), { force: true }),
    save: (jobId, note) => write({ jobId, note }),
    load: async (jobId) => (await read(fileOf(jobId)))?.note,
    close: () => claim.release(),
  };
}

async function read(path: string): Promise<Kept | undefined> {
  try {
    const kept = JSON.parse(await readFile(path, "utf8")) as Partial<Kept> | null;
    if (typeof kept?.jobId !== "string") return undefined;
    return { jobId: kept.jobId, ...(typeof kept.note === "string" && { note: kept.note }) };
  } catch {
    return undefined; // gone, or none of ours
  }
}

/** An id may be anything; a file name may not, and some systems take `A` for `a`. */
function safeName(jobId: string): string {
  const isSafe = /^[a-z0-9][a-z0-9_-]{0,99}$/.test(jobId);
  return isSafe ? jobId : `sha256-${createHash("sha256").update(jobId).digest("hex")}`;
}
