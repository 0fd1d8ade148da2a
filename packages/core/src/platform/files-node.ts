import { createReadStream } from "node:fs";
import { open, rename, rm, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { FileSink, PathContent } from "../transfers/files.js";

export async function openPath(path: string): Promise<PathContent> {
  const { size } = await stat(path);
  return { filename: basename(path), sizeBytes: size, read: () => createReadStream(path) as AsyncIterable<Uint8Array> };
}

/** Writes beside the path and moves the whole file there at the end: a broken download leaves what was there before. */
export async function createFileSink(path: string): Promise<FileSink> {
  const partial = `${path}.partial`;
  const file = await open(partial, "w");
  let position = 0;
  return {
    async write(bytes) {
      for (let start = 0; start < bytes.length;) {
        const { bytesWritten } = await file.write(bytes, start, bytes.length - start, position);
        start += bytesWritten;
        position += bytesWritten;
      }
    },
    async restart() {
      position = 0;
      await file.truncate(0);
    },
    async finish() {
      await file.close();
      await rename(partial, path);
    },
    async discard() {
      await file.close();
      await rm(partial, { force: true });
    },
  };
}
