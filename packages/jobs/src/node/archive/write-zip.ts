import { close, constants, fstat, open as openNumber, read as readNumber } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { crc32, createDeflateRaw, deflateRawSync } from "node:zlib";
import { createCentralDirectory } from "./central-directory.js";
import type { LeftOut } from "./left-out.js";
import type { FolderEntry } from "./folder-entry.js";
import { centralHeader, endRecords, LIMIT_32, localHeader, type ZipRecord } from "./zip-format.js";

// By numbers: of a hundred thousand files, handles would fill the memory until they are collected.
const input = {
  open: promisify(openNumber),
  stat: promisify(fstat),
  read: promisify(readNumber),
  close: promisify(close),
};
const PIECE_BYTES = 64 * 1024;
const FOLDER_MODE = 0o40755;
const LINK_MODE = 0o120777;
/** The machine has run out of something: that says nothing about the file. */
const HOST_ERRORS: readonly unknown[] = ["EMFILE", "ENFILE", "ENOMEM"];

export interface WrittenZip {
  readonly sizeBytes: number;
  /** Files and links that are in it. */
  readonly contents: number;
}

/**
 * Writes entries to a new zip, one after the other and piece by piece. A file that cannot be
 * read, or not to its end, is taken back and left out; a failure to write is thrown.
 */
export async function writeZip(
  target: string,
  entries: AsyncIterable<FolderEntry> | Iterable<FolderEntry>,
  { leftOut, signal }: { readonly leftOut: LeftOut; readonly signal?: AbortSignal | undefined },
): Promise<WrittenZip> {
  const output = await open(target, "wx", 0o600);
  const directory = createCentralDirectory();
  let offset = 0;
  let contents = 0;
  try {
    for await (const entry of entries) {
      signal?.throwIfAborted();
      const record = await writeEntry(output, entry, offset, signal).catch((error: unknown) => {
        if (!(error instanceof UnreadableFile)) throw error;
        leftOut.add(entry.name, error.message);
        return undefined;
      });
      if (record === undefined) continue; // the next one is written over it
      directory.add(centralHeader(record));
      if (entry.kind !== "folder") contents += 1;
      offset += localHeader(record).length + record.packedBytes;
    }
    let end = offset;
    for (const piece of [...directory.pieces(), endRecords(directory.count, offset, directory.sizeBytes)]) {
      await writeAt(output, piece, end);
      end += piece.length;
    }
    await output.truncate(end);
    return { sizeBytes: end, contents };
  } finally {
    await output.close();
  }
}

/** What is wrong lies with one file, not with the archive. */
class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
}

async function writeEntry(
  output: FileHandle,
  entry: FolderEntry,
  offset: number,
  signal: AbortSignal | undefined,
): Promise<ZipRecord> {
  if (entry.kind === "file") return writeFile(output, entry, offset, signal);
  const content = Buffer.from(entry.kind === "link" ? entry.target : "");
  const name = Buffer.from(entry.kind === "link" ? entry.name : `${entry.name}/`);
  const mode = entry.kind === "link" ? LINK_MODE : FOLDER_MODE;
  return writeWhole(output, { name, mode, mtime: new Date(0), offset }, content, content);
}

async function writeFile(
  output: FileHandle,
  { name, path }: Extract<FolderEntry, { kind: "file" }>,
  offset: number,
  signal: AbortSignal | undefined,
): Promise<ZipRecord> {
  // Whatever stands there by now: no link is followed, and a pipe does not hold us.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const file = await reading(() => input.open(path, flags));
  try {
    const found = await reading(() => input.stat(file));
    if (!found.isFile()) throw new UnreadableFile("it is no file any more");
    const { size, mode, mtime } = found;
    const head = { name: Buffer.from(name), mode, mtime, offset };
    if (size > PIECE_BYTES)
      return await writeLarge(output, file, { ...head, isLarge: size > 0.99 * LIMIT_32 }, size, signal);
    const content = Buffer.concat(await collect(piecesOf(file, size)));
    return await writeWhole(
      output,
      head,
      content,
      deflateRawSync(content, { chunkSize: Math.max(64, content.length) }),
    );
  } finally {
    await input.close(file);
  }
}

type Head = Pick<ZipRecord, "name" | "mode" | "mtime" | "offset">;

async function writeWhole(output: FileHandle, head: Head, content: Buffer, packed: Buffer): Promise<ZipRecord> {
  const isDeflated = packed.length < content.length;
  const data = isDeflated ? packed : content;
  const sizes = { crc: crc32(content), packedBytes: data.length, sizeBytes: content.length };
  const record = { ...head, ...sizes, isDeflated, isLarge: false };
  await writeAt(output, Buffer.concat([localHeader(record), data]), head.offset);
  return record;
}

async function writeLarge(
  output: FileHandle,
  file: number,
  head: Head & Pick<ZipRecord, "isLarge">,
  size: number,
  signal: AbortSignal | undefined,
): Promise<ZipRecord> {
  let crc = 0;
  let sizeBytes = 0;
  let packedBytes = 0;
  const empty = { ...head, isDeflated: true, crc, sizeBytes, packedBytes };
  const dataAt = head.offset + localHeader(empty).length;
  async function* source(): AsyncGenerator<Buffer> {
    for await (const piece of piecesOf(file, size)) {
      crc = crc32(piece, crc);
      sizeBytes += piece.length;
      yield piece;
    }
  }
  await pipeline(
    source,
    createDeflateRaw({ level: 6 }),
    async (pieces: AsyncIterable<Buffer>) => {
      for await (const piece of pieces) {
        await writeAt(output, piece, dataAt + packedBytes);
        packedBytes += piece.length;
      }
    },
    signal ? { signal } : {},
  );
  const record = { ...empty, crc, sizeBytes, packedBytes };
  await writeAt(output, localHeader(record), head.offset);
  return record;
}

/** A file as long as it was when it was opened, or shorter: one that is still being written must not keep us for ever. */
async function* piecesOf(file: number, size: number): AsyncGenerator<Buffer> {
  for (let position = 0; position < size;) {
    const piece = Buffer.allocUnsafe(Math.min(PIECE_BYTES, size - position));
    const { bytesRead } = await reading(() => input.read(file, piece, 0, piece.length, position));
    if (bytesRead === 0) return;
    position += bytesRead;
    yield piece.subarray(0, bytesRead);
  }
}

async function collect(pieces: AsyncIterable<Buffer>): Promise<Buffer[]> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  return all;
}

async function writeAt(output: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    done += (await output.write(bytes, done, bytes.length - done, position + done)).bytesWritten;
  }
}

async function reading<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (HOST_ERRORS.includes(code)) throw error;
    throw new UnreadableFile(message, { cause: error });
  }
}
