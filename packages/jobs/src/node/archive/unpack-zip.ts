import { createWriteStream } from "node:fs";
import { dirname } from "node:path";
import { pipeline } from "node:stream/promises";
import { shown } from "./left-out.js";
import { readZip } from "./read-zip.js";
import { BadArchiveError, type UnpackBudget } from "./unpack-limits.js";
import type { UnpackPlace } from "./unpack-place.js";

const LONGEST_TARGET = 4096;

export interface UnpackInit {
  readonly archive: string;
  readonly archiveBytes: number;
  readonly place: UnpackPlace;
  readonly budget: UnpackBudget;
  readonly signal: AbortSignal;
}

/** Unpacks a `.zip` piece by piece. Folders and files are ours to remove, whatever the archive says of permissions. */
export async function unpackZip({ archive, archiveBytes, place, budget, signal }: UnpackInit): Promise<void> {
  for await (const entry of readZip(archive, archiveBytes, budget)) {
    signal.throwIfAborted();
    const { name, permissions = 0o644 } = entry;
    if (entry.isFolder) {
      await place.makeFolder(place.claim(name, "folder"));
    } else if (entry.isLink) {
      if (entry.sizeBytes > LONGEST_TARGET) throw new BadArchiveError(`A link is too long: ${shown(name)}.`);
      place.addLink(name, await textOf(entry.read()));
    } else {
      const path = place.claim(name, "file");
      await place.makeFolder(dirname(path));
      const file = createWriteStream(path, { flags: "wx", mode: permissions | 0o600 });
      await pipeline(entry.read(), file, { signal });
    }
  }
}

async function textOf(content: AsyncIterable<Buffer>): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of content) pieces.push(piece);
  return Buffer.concat(pieces).toString("utf8");
}
