import type { Readable } from "node:stream";
import { crc32 } from "node:zlib";
import { type Entry, fromBufferPromise, getFileNameLowLevel, openPromise, type ZipFile } from "yauzl";
import { shown } from "./left-out.js";
import { BadArchiveError, type UnpackBudget } from "./unpack-limits.js";

const UNIX = 3;
/** Deflate cannot do better: who says so lies about a size. */
const HIGHEST_RATIO = 1032;
const OPTIONS = { autoClose: false, decodeStrings: false, lazyEntries: true };

/** An entry that can be unpacked, with a name that was not looked at yet. */
export interface ZipEntry {
  readonly name: string;
  readonly isFolder: boolean;
  readonly isLink: boolean;
  /** Permissions; `undefined` where the archive says nothing of them. */
  readonly permissions: number | undefined;
  readonly sizeBytes: number;
  /** The content, held against the size and the checksum that the archive states. */
  read(): AsyncIterable<Buffer>;
}

/** Gives the entries of a `.zip` one after the other, each within the budget. Throws `BadArchiveError` where the archive is to blame. */
export async function* readZip(
  source: string | Buffer,
  archiveBytes: number,
  budget: UnpackBudget,
): AsyncGenerator<ZipEntry> {
  const opening = typeof source === "string" ? openPromise(source, OPTIONS) : fromBufferPromise(source, OPTIONS);
  const zip = await opening.catch(blame);
  try {
    let packedBytes = 0;
    const entries = zip.eachEntry()[Symbol.asyncIterator]();
    for (let next = await entries.next().catch(blame); !next.done; next = await entries.next().catch(blame)) {
      const entry = next.value;
      budget.spend(entry.uncompressedSize);
      packedBytes += entry.compressedSize;
      const isTooGood = entry.uncompressedSize > (entry.compressedSize + 1) * HIGHEST_RATIO;
      if (isTooGood || packedBytes > archiveBytes)
        throw new BadArchiveError("The archive says of its sizes what cannot be.");
      yield describe(zip, entry);
    }
  } finally {
    zip.close();
  }
}

function describe(zip: ZipFile, entry: Entry): ZipEntry {
  const name = nameOf(entry);
  const isUnix = entry.versionMadeBy >> 8 === UNIX;
  const mode = isUnix ? entry.externalFileAttributes >>> 16 : 0;
  const type = mode & 0o170000;
  if (entry.isEncrypted() || !entry.canDecodeFileData())
    throw new BadArchiveError(`The archive has an entry that is encrypted or packed in a rare way: ${shown(name)}.`);
  return {
    name,
    isFolder: name.endsWith("/") || type === 0o040000,
    isLink: type === 0o120000,
    permissions: mode === 0 ? undefined : mode & 0o777,
    sizeBytes: entry.uncompressedSize,
    async *read() {
      const content = await zip.openReadStreamPromise(entry).catch(blame);
      let crc = 0;
      for await (const piece of blamed(content)) {
        crc = crc32(piece, crc);
        yield piece;
      }
      if (crc !== entry.crc32)
        throw new BadArchiveError(`The archive is damaged: ${shown(name)} has another checksum.`);
    },
  };
}

/** Names as they were written: UTF-8 where the archive says so. Only systems that know no other separator mean `/` by `\`. */
function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields, versionMadeBy }: Entry): string {
  const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
  return versionMadeBy >> 8 === 0 ? name.replaceAll("\\", "/") : name;
}

async function* blamed(content: Readable): AsyncGenerator<Buffer> {
  const pieces = content[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  try {
    for (let next = await pieces.next().catch(blame); !next.done; next = await pieces.next().catch(blame))
      yield next.value;
  } finally {
    content.destroy();
  }
}

/** What the library says of an archive; a machine that cannot read says so itself. */
function blame(error: unknown): never {
  if (error instanceof BadArchiveError || (error as NodeJS.ErrnoException).syscall !== undefined) throw error;
  throw new BadArchiveError(`The archive cannot be unpacked: ${(error as Error).message}.`, { cause: error });
}
