import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { join } from "node:path";
import { ConfigError } from "@antiphon/core";
import { Zip, ZipDeflate } from "fflate";

/** Beyond these a zip needs a form (zip64) that the library does not write. */
const MOST_BYTES = 2 ** 32 - 1;
const MOST_FILES = 65_535;
/** A zip's clock begins with 1980. */
const EARLIEST_MS = 315_619_200_000;

/** Packs files below `root` to a new zip, piece by piece, and gives its size in bytes. */
export async function writeZip(target: string, root: string, files: readonly string[]): Promise<number> {
  if (files.length > MOST_FILES) throw tooLarge(`${files.length} files`);
  const output = await open(target, "wx", 0o600);
  let failure: Error | undefined;
  let pending: Uint8Array[] = [];
  let written = 0;
  const zip = new Zip((error, chunk) => {
    if (error) failure ??= error;
    else pending.push(chunk);
  });
  const flush = async (): Promise<void> => {
    if (failure) throw failure;
    const chunks = pending;
    pending = [];
    for (const chunk of chunks) {
      await output.writeFile(chunk);
      written += chunk.length;
    }
    if (written > MOST_BYTES) throw tooLarge("an archive of 4 GiB or more");
  };
  try {
    for (const name of files) {
      const path = join(root, name);
      const { size, mtime, mode } = await stat(path);
      if (size > MOST_BYTES) throw tooLarge(`"${name}" with ${size} bytes`);
      const entry = new ZipDeflate(name, { level: 6 });
      entry.mtime = Math.max(mtime.getTime(), EARLIEST_MS);
      entry.os = 3; // Unix: the upper half of attrs is the mode, so that scripts stay executable
      entry.attrs = mode << 16;
      zip.add(entry);
      for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
        entry.push(chunk);
        await flush();
      }
      entry.push(new Uint8Array(0), true);
      await flush();
    }
    zip.end();
    await flush();
    return written;
  } finally {
    await output.close();
  }
}

function tooLarge(what: string): ConfigError {
  return new ConfigError("INVALID_OPTION", `A zip cannot hold ${what}. Pass a .tar file in its place.`);
}
