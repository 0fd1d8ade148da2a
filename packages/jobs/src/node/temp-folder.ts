import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isOwnerGone, ownerToken } from "./owner.js";

const PREFIX = "antiphon-pack-";

/** A new folder for what is packed. Its name says whose it is, so that what a killed process leaves can be told apart. */
export async function makeTempFolder(): Promise<string> {
  await sweepTempFolders();
  return mkdtemp(join(tmpdir(), `${PREFIX}${ownerToken()}-`));
}

/** Removes the folders of processes that have ended. Tidying up is never a reason to fail. */
export async function sweepTempFolders(): Promise<void> {
  for (const name of await readdir(tmpdir()).catch(() => [])) {
    const owner = name.startsWith(PREFIX) ? name.slice(PREFIX.length, name.lastIndexOf("-")) : "";
    if (isOwnerGone(owner)) await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined);
  }
}
