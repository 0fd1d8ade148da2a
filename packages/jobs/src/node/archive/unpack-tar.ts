import { once } from "node:events";
import { createReadStream } from "node:fs";
import { type ReadEntry, Unpack } from "tar";
import { shown } from "./left-out.js";
import type { LeftOut } from "./left-out.js";
import { BadArchiveError } from "./unpack-limits.js";
import type { UnpackInit } from "./unpack-zip.js";

/** Warnings that tell of something left out; any other means a damaged archive. */
const HARMLESS: readonly string[] = ["TAR_ENTRY_INFO", "TAR_ENTRY_UNSUPPORTED"];

/** Unpacks a `.tar`, packed by gzip or not, piece by piece. Links are made in the end; devices and pipes are left out. */
export async function unpackTar(
  init: UnpackInit & { readonly target: string; readonly leftOut: LeftOut },
): Promise<void> {
  const { archive, target, signal } = init;
  let failure: { readonly error: unknown } | undefined;
  const unpack = new Unpack({
    cwd: target,
    preserveOwner: false,
    noMtime: true,
    filter: (_, entry) => {
      try {
        return failure === undefined && "type" in entry && admits(init, entry);
      } catch (error) {
        failure = { error };
        return false;
      }
    },
    onwarn: (code: string, message: string | Error) => {
      if (!HARMLESS.includes(code)) failure ??= { error: damaged(message) };
    },
  });
  const closed = once(unpack, "close", { signal });
  const input = createReadStream(archive);
  try {
    for await (const piece of input as AsyncIterable<Buffer>) {
      if (failure) throw failure.error;
      if (!unpack.write(piece)) await Promise.race([once(unpack, "drain", { signal }), closed]);
    }
    unpack.end();
    await closed;
    if (failure) throw failure.error;
  } catch (error) {
    void closed.catch(() => undefined); // told already
    if (failure) throw failure.error;
    signal.throwIfAborted();
    throw (error as NodeJS.ErrnoException).syscall === undefined ? damaged(error) : error;
  } finally {
    input.destroy();
  }
}

/** True for what the library is to write itself. */
function admits({ place, budget, leftOut }: UnpackInit & { readonly leftOut: LeftOut }, entry: ReadEntry): boolean {
  budget.spend(entry.size);
  const name = entry.path;
  entry.path = `./${name}`; // the library would take a drive's letter off, and write to a place that was not claimed
  switch (entry.type) {
    case "File":
    case "OldFile":
    case "ContiguousFile":
      place.claim(name, "file");
      entry.mode = ((entry.mode ?? 0o644) & 0o777) | 0o600;
      return true;
    case "Directory":
    case "GNUDumpDir":
      place.claim(name, "folder");
      entry.mode = 0o755;
      return true;
    case "SymbolicLink":
      place.addLink(name, String(entry.linkpath));
      return false;
    case "Link":
      if (!place.hasFile(String(entry.linkpath)))
        throw new BadArchiveError(`The archive has a link to a file that is not in it: ${shown(name)}.`);
      entry.linkpath = `./${entry.linkpath}`;
      place.claim(name, "file");
      return true;
    default:
      leftOut.add(name, "it is neither a file nor a folder");
      return false;
  }
}

function damaged(reason: unknown): BadArchiveError {
  const text = reason instanceof Error ? reason.message : String(reason);
  return new BadArchiveError(`The archive cannot be unpacked: ${text}.`, { cause: reason });
}
