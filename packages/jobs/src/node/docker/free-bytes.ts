import { mkdir, statfs } from "node:fs/promises";

/** Room on the disk of a folder, which is made if need be. */
export async function freeBytes(directory: string): Promise<number> {
  await mkdir(directory, { recursive: true });
  const { bavail, bsize } = await statfs(directory);
  return bavail * bsize;
}
