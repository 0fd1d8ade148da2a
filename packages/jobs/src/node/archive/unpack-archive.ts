import { mkdir, open } from "node:fs/promises";
import { createLeftOut } from "./left-out.js";
import { BadArchiveError, createBudget, type UnpackLimits } from "./unpack-limits.js";
import { createPlace } from "./unpack-place.js";
import { unpackTar } from "./unpack-tar.js";
import { unpackZip } from "./unpack-zip.js";

export interface UnpackOptions extends UnpackLimits {
  /** Told what is left out. */
  emit(line: string): void;
  readonly signal: AbortSignal;
}

/**
 * Unpacks a `.zip` or a `.tar` (told apart by its first bytes) into a new folder. Nothing is ever written outside of it. Throws
 * `BadArchiveError` when the archive is to blame.
 */
export async function unpackArchive(archive: string, target: string, options: UnpackOptions): Promise<void> {
  const { signal } = options;
  const { isZip, sizeBytes } = await lookAt(archive);
  if (sizeBytes === 0) throw new BadArchiveError("The archive is empty.");
  await mkdir(target, { recursive: true });
  const leftOut = createLeftOut(options.emit);
  const budget = createBudget(options);
  const place = createPlace(target, leftOut, budget);
  const init = { archive, archiveBytes: sizeBytes, place, budget, signal };
  if (isZip) await unpackZip(init);
  else await unpackTar({ ...init, target, leftOut });
  await place.finishLinks();
  leftOut.finish();
}

async function lookAt(archive: string): Promise<{ readonly isZip: boolean; readonly sizeBytes: number }> {
  const file = await open(archive);
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    const { size } = await file.stat();
    return { isZip: buffer.toString("latin1").startsWith("PK"), sizeBytes: size };
  } finally {
    await file.close();
  }
}
