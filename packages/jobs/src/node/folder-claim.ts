import { randomUUID } from "node:crypto";
import { type FileHandle, mkdir, open, readFile, rename, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { startTimer, systemClock, listenTo } from "@antiphon/core/internal";
import { isOfThisMachine, isOwnerGone, ownerToken } from "./owner.js";

const NAME = "worker.lock";
/** Pause between two signs of life, in ms: what shows another machine that this process is there. */
const BEAT_MS = 10_000;
/** A process of another machine that gave no sign for so long has ended, in ms. */
const SILENT_MS = 45_000;

/** A folder that one process uses at a time. */
export interface FolderClaim {
  /** Throws, saying whose it is, when another process uses the folder. What a dead one left is taken over. */
  hold(): Promise<void>;
  /** Never rejects: what cannot be removed is found to be a dead process's later. */
  release(): Promise<void>;
}

export function createFolderClaim(directory: string): FolderClaim {
  const path = join(directory, NAME);
  let stop: (() => void) | undefined;

  function beat(): void {
    stop = startTimer(systemClock, () => listenTo(refresh()), BEAT_MS, "background");
  }

  /** A process that was frozen for long may find that another has taken over. */
  async function refresh(): Promise<void> {
    const isOurs = (await tokenIn(path)) === ownerToken();
    if (stop === undefined) return;
    stop = undefined;
    if (!isOurs) return;
    const now = new Date();
    await utimes(path, now, now).catch(() => undefined); // a disk that fails tells those who write to it
    beat();
  }

  return {
    async hold() {
      if (stop !== undefined) return;
      await mkdir(directory, { recursive: true });
      if (!(await create(path))) {
        const holder = await tokenIn(path);
        if (holder !== ownerToken()) {
          if (!(await isGone(holder, path))) throw inUse(directory, holder);
          await takeAway(path, holder);
          if (!(await create(path))) throw inUse(directory, await tokenIn(path));
        }
      }
      beat();
    },
    async release() {
      if (stop === undefined) return;
      stop();
      stop = undefined;
      if ((await tokenIn(path)) === ownerToken()) await rm(path, { force: true }).catch(() => undefined);
    },
  };
}

/** False when there is one already. */
async function create(path: string): Promise<boolean> {
  let file: FileHandle;
  try {
    file = await open(path, "wx", 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
  try {
    await file.writeFile(ownerToken());
    return true;
  } catch (error) {
    await rm(path, { force: true }); // it would say of nobody that the folder is his
    throw error;
  } finally {
    await file.close();
  }
}

/** `undefined` when there is none, or one that cannot be read. */
async function tokenIn(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch(() => undefined);
}

async function isGone(holder: string | undefined, path: string): Promise<boolean> {
  if (holder !== undefined && isOfThisMachine(holder)) return isOwnerGone(holder);
  const found = await stat(path).catch(() => undefined);
  return found === undefined || Math.abs(Date.now() - found.mtimeMs) > SILENT_MS;
}

/** Out of the way; put back when it turns out to be another's by now. */
async function takeAway(path: string, holder: string | undefined): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  if ((await tokenIn(aside)) === holder) await rm(aside, { force: true });
  else await rename(aside, path);
}

function inUse(directory: string, holder: string | undefined): Error {
  const [, pid] = /-(\d+)-\d+$/.exec(holder ?? "") ?? [];
  const isHere = holder !== undefined && isOfThisMachine(holder);
  const who = isHere ? `process ${pid} uses it` : "a process of another machine uses it, or did until a moment ago";
  return new Error(`The folder "${directory}" serves one worker at a time, and ${who}. Give each worker its own.`);
}
