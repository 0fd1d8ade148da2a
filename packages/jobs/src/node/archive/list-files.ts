import type { FolderEntry } from "./folder-entry.js";
import type { LeftOut } from "./left-out.js";
import { createPlace } from "./unpack-place.js";

/** Entries for files in memory. Names are held to what our own unpacking takes: one that leads out would spoil the whole archive. */
export function* listFiles(
  files: Iterable<readonly [name: string, content: Uint8Array]>,
  leftOut: LeftOut,
): Generator<FolderEntry> {
  const place = createPlace("", leftOut);
  for (const [name, content] of files) {
    try {
      if (name.endsWith("/")) throw new Error("it has the name of a folder");
      place.claim(name, "file");
    } catch (error) {
      leftOut.add(name, (error as Error).message);
      continue;
    }
    yield { kind: "bytes", name, content };
  }
}
