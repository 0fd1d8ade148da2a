import { createHash } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { isOwnerGone, ownerToken } from "../owner.js";

const PREFIX = "antiphon-job-";
const RECORD = "record.json";
/** How long past its time limit the folder of a remembered job is kept for the worker that remembers it, in ms. */
const KEPT_MS = 24 * 3_600_000;

/** What is known on disk of a job that was begun: enough for a later process to go on, or to tidy up. */
export interface JobRecord {
  readonly jobId: string;
  /** Process that works on it. */
  readonly owner: string;
  /** Some worker has the job in its store, and will ask for it. */
  readonly isRemembered: boolean;
  /** When the service will have given the job up, in ms since 1970. */
  readonly endsAt: number;
  /** `started`: there may be a container. `ended`: there was one, and this is its exit code. */
  readonly phase: "preparing" | "started" | "ended";
  readonly code?: number | undefined;
  /** What the container said last. */
  readonly said?: string | undefined;
}

const PHASES: readonly unknown[] = ["preparing", "started", "ended"] satisfies JobRecord["phase"][];

export interface JobFolder {
  readonly path: string;
  /** Name of container and image. */
  readonly name: string;
  readonly archive: string;
  readonly project: string;
  readonly output: string;
  /** Written through to the disk before it resolves. */
  write(record: JobRecord): Promise<void>;
  read(): Promise<JobRecord | undefined>;
}

/** The folder of a job: its place follows from the job's id, so that a later process finds it. */
export function jobFolder(workDirectory: string, jobId: string): JobFolder {
  return folderAt(join(workDirectory, PREFIX + safeName(jobId)), `antiphon-${safeName(jobId)}`);
}

/** Folders of jobs that nobody will ask for: not of `heldJobIds`, their process has ended, and no other worker remembers them. */
export async function abandonedFolders(
  workDirectory: string,
  heldJobIds: readonly string[],
): Promise<readonly JobFolder[]> {
  const held = new Set(heldJobIds.map((jobId) => PREFIX + safeName(jobId)));
  const abandoned: JobFolder[] = [];
  for (const entry of await readdir(workDirectory).catch(() => [])) {
    if (!entry.startsWith(PREFIX) || held.has(entry)) continue;
    const folder = folderAt(join(workDirectory, entry), `antiphon-${entry.slice(PREFIX.length)}`);
    const record = await folder.read();
    if (record === undefined || !isOwnerGone(record.owner)) continue;
    if (!record.isRemembered || Date.now() > record.endsAt + KEPT_MS) abandoned.push(folder);
  }
  return abandoned;
}

export function newRecord(jobId: string, isRemembered: boolean, limitMs: number): JobRecord {
  return { jobId, owner: ownerToken(), isRemembered, endsAt: Date.now() + limitMs, phase: "preparing" };
}

function folderAt(path: string, name: string): JobFolder {
  return {
    path,
    name,
    archive: join(path, "archive"),
    project: join(path, "project"),
    output: join(path, "output"),
    async write(record) {
      await mkdir(path, { recursive: true, mode: 0o700 });
      const draft = join(path, `${RECORD}.new`);
      const file = await open(draft, "w", 0o600);
      try {
        await file.writeFile(JSON.stringify(record));
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(draft, join(path, RECORD));
    },
    async read() {
      try {
        const found: unknown = JSON.parse(await readFile(join(path, RECORD), "utf8"));
        return isRecord(found) ? recordIn(found) : undefined;
      } catch {
        return undefined; // never begun, or not a folder of ours
      }
    },
  };
}

/** The folder may be shared, and the file be anybody's. */
function isRecord(found: unknown): found is JobRecord {
  const { jobId, owner, isRemembered, endsAt, phase } = (found ?? {}) as Partial<Record<keyof JobRecord, unknown>>;
  return (
    typeof jobId === "string" &&
    typeof owner === "string" &&
    typeof isRemembered === "boolean" &&
    typeof endsAt === "number" &&
    PHASES.includes(phase)
  );
}

/** What a newer version means by other members is not known. */
function recordIn({ jobId, owner, isRemembered, endsAt, phase, code, said }: JobRecord): JobRecord {
  return {
    jobId,
    owner,
    isRemembered,
    endsAt,
    phase,
    ...(Number.isInteger(code) && { code }),
    ...(typeof said === "string" && { said }),
  };
}

/** Removes a folder; false when something of it is left, for example files that a container's root owns. */
export async function removeFolder(path: string): Promise<boolean> {
  return rm(path, { recursive: true, force: true }).then(
    () => true,
    () => false,
  );
}

/** An id as a name that engines and file systems take: its own letters where they do, and a digest where not. */
function safeName(jobId: string): string {
  const plain = jobId.toLowerCase().replace(/[^a-z0-9_.-]/g, "-");
  if (plain === jobId && jobId.length <= 100 && /^[a-z0-9]/.test(jobId)) return jobId;
  return `${plain.slice(0, 60)}-${createHash("sha256").update(jobId).digest("hex").slice(0, 16)}`;
}
