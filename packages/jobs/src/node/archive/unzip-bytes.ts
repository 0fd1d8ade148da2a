import { readZip } from "./read-zip.js";
import { createBudget, type UnpackLimits } from "./unpack-limits.js";

/** Unpacks a `.zip` in memory: the bytes of its files by path. Nothing is said of the paths: they may be anything. */
export async function unzipBytes(
  archive: Uint8Array,
  limits: UnpackLimits,
): Promise<Readonly<Record<string, Uint8Array>>> {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const files: (readonly [string, Uint8Array])[] = [];
  for await (const entry of readZip(bytes, bytes.length, createBudget(limits))) {
    if (entry.isFolder || entry.isLink) continue;
    const pieces: Buffer[] = [];
    for await (const piece of entry.read()) pieces.push(piece);
    files.push([entry.name, new Uint8Array(Buffer.concat(pieces))]);
  }
  return Object.fromEntries(files);
}
