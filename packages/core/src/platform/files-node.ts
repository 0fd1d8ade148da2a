import { basename, dirname, extname, join } from "node:path";
import { ConfigError } from "../call/errors.js";
import type { FileSink, PathContent } from "../transfers/files.js";
import { builtin } from "./builtin.js";

export async function openPath(path: string): Promise<PathContent> {
  const found = await builtin("node:fs/promises").stat(path);
  if (!found.isFile())
    throw new ConfigError(
      "INVALID_OPTION",
      found.isDirectory()
        ? `${JSON.stringify(path)} is a folder: pack it, or send its files one by one`
        : `${JSON.stringify(path)} is no ordinary file, so its size is unknown: pass a function that opens a stream`,
    );
  const read = (): AsyncIterable<Uint8Array> => builtin("node:fs").createReadStream(path);
  return { filename: basename(path), sizeBytes: found.size, read };
}

const types: Readonly<Record<string, string>> = {
  ".avif": "image/avif",
  ".gif": "image/gif",
  ".jpeg": "image/jpeg",
  ".jpg": "image/jpeg",
  ".mp3": "audio/mpeg",
  ".mp4": "video/mp4",
  ".ogg": "audio/ogg",
  ".png": "image/png",
  ".txt": "text/plain",
  ".wav": "audio/wav",
  ".webm": "video/webm",
  ".webp": "image/webp",
};

/** What people show, play and read, by the ending of its name: servers that do not look inside go by the type. */
export function typeOfName(filename = ""): string | undefined {
  return types[extname(filename).toLowerCase()];
}

/** So much of a name leaves room for what is put behind it, in any script: most systems allow 255 bytes. */
const LONGEST_NAME = 50;

/**
 * Writes beside the path and moves the whole file there at the end: a broken download leaves what was there before. The name beside
 * it is nobody else's: two downloads to one path do not mix, and no file or link that lies there is followed or lost.
 */
export async function createFileSink(path: string): Promise<FileSink> {
  const { open, rename, rm } = builtin("node:fs/promises");
  await checkTarget(path);
  const name = `${basename(path).slice(0, LONGEST_NAME)}.${builtin("node:crypto").randomUUID()}.partial`;
  const partial = join(dirname(path), name);
  const file = await open(partial, "wx").catch((cause: unknown) => {
    throw unwritable(path, `cannot be written: ${(cause as Error).message}`, cause);
  });
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
      await file.close().catch(() => undefined); // a disk that is full says so once more; what was written goes either way
      await rm(partial, { force: true });
    },
  };
}

/** Before anything is asked for. What is no ordinary file would be replaced by one: a pipe, a device. */
async function checkTarget(path: unknown): Promise<void> {
  if (typeof path !== "string" || path === "") throw unwritable(path, "is no path of a file");
  const found = await builtin("node:fs/promises")
    .lstat(path)
    .catch((cause: NodeJS.ErrnoException) => {
      if (cause.code !== "ENOENT") throw unwritable(path, `cannot be written: ${cause.message}`, cause);
    });
  if (found?.isDirectory() === true || path.endsWith("/")) throw unwritable(path, "is a folder: name the file in it");
  if (found && !found.isFile() && !found.isSymbolicLink())
    throw unwritable(path, "is no ordinary file: open a stream to it and use `to()`");
}

function unwritable(path: unknown, reason: string, cause?: unknown): ConfigError {
  const shown = typeof path === "string" ? JSON.stringify(path) : String(path);
  return new ConfigError("INVALID_OPTION", `${shown} ${reason}`, { cause });
}
