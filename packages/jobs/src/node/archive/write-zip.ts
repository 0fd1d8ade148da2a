import { close, constants, fstat, open as openNumber, read as readNumber } from "node:fs";
import { open } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { crc32, createDeflateRaw, deflateRawSync } from "node:zlib";
import { createCentralDirectory } from "./central-directory.js";
import type { LeftOut } from "./left-out.js";
import type { FolderEntry } from "./folder-entry.js";
import { centralHeader, endRecords, LIMIT_32, localHeader, type ZipRecord } from "./zip-format.js";
import { createZipOutput, type ZipOutput } from "./zip-output.js";

// By numbers: of a hundred thousand files, handles would fill the memory until they are collected.
const input = {
  open: promisify(openNumber),
  stat: promisify(fstat),
  read: promisify(readNumber),
  close: promisify(close),
};
const PIECE_BYTES = 64 * 1024;
const FILE_MODE = 0o100644;
/** Of what has no date: equal contents pack alike, whatever the clock says. */
const EARLIEST = new Date(0);
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
 * Writes entries to a new zip, one after the other and piece by piece. A file that cannot be read, or not to its end,
 * is taken back and left out; a failure to write is thrown.
 */
export async function writeZip(
  target: string,
  entries: AsyncIterable<FolderEntry> | Iterable<FolderEntry>,
  { leftOut, signal }: { readonly leftOut: LeftOut; readonly signal?: AbortSignal | undefined },
): Promise<WrittenZip> {
  const file = await open(target, "wx", 0o600);
  const output = createZipOutput(file);
  const directory = createCentralDirectory();
  let contents = 0;
  try {
    for await (const entry of entries) {
      signal?.throwIfAborted();
      const record = await writeEntry(output, entry, signal).catch((error: unknown) => {
        if (!(error instanceof UnreadableFile)) throw error;
        leftOut.add(entry.name, error.message);
        return undefined;
      });
      if (record === undefined) continue; // the next one is written over it
      directory.add(centralHeader(record));
      if (entry.kind !== "folder") contents += 1;
    }
    const { position } = output;
    for (const piece of directory.pieces()) await output.append(piece);
    await output.append(endRecords(directory.count, position, directory.sizeBytes));
    await output.finish();
    return { sizeBytes: output.position, contents };
  } finally {
    await file.close();
  }
}

/** What is wrong lies with one file, not with the archive. */
class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
}

async function writeEntry(output: ZipOutput, entry: FolderEntry, signal: AbortSignal | undefined): Promise<ZipRecord> {
  if (entry.kind === "file") return writeFile(output, entry, signal);
  if (entry.kind === "bytes") {
    const head = { name: Buffer.from(entry.name), mode: FILE_MODE, mtime: EARLIEST };
    return writeContent(output, head, entry.content.length, piecesIn(entry.content), signal);
  }
  const content = Buffer.from(entry.kind === "link" ? entry.target : "");
  const name = Buffer.from(entry.kind === "link" ? entry.name : `${entry.name}/`);
  const mode = entry.kind === "link" ? LINK_MODE : FOLDER_MODE;
  return writeWhole(output, { name, mode, mtime: EARLIEST }, content, content);
}

async function writeFile(
  output: ZipOutput,
  { name, path }: Extract<FolderEntry, { kind: "file" }>,
  signal: AbortSignal | undefined,
): Promise<ZipRecord> {
  // Whatever stands there by now: no link is followed, and a pipe does not hold us.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const file = await reading(() => input.open(path, flags));
  try {
    const found = await reading(() => input.stat(file));
    if (!found.isFile()) throw new UnreadableFile("it is no file any more");
    const { size, mode, mtime } = found;
    const head = { name: Buffer.from(name), mode, mtime };
    return await writeContent(output, head, size, piecesOf(file, size), signal);
  } finally {
    await input.close(file);
  }
}

type Pieces = AsyncIterable<Buffer> | Iterable<Buffer>;
type Head = Pick<ZipRecord, "name" | "mode" | "mtime">;

/** What is small is packed in one go, and kept as it is where packing makes it no smaller. */
async function writeContent(
  output: ZipOutput,
  head: Head,
  size: number,
  pieces: Pieces,
  signal: AbortSignal | undefined,
): Promise<ZipRecord> {
  if (size > PIECE_BYTES) {
    return writeLarge(output, pieces, { ...head, isLarge: size > 0.99 * LIMIT_32 }, signal);
  }
  const content = Buffer.concat(await collect(pieces));
  return writeWhole(output, head, content, deflateRawSync(content, { chunkSize: Math.max(64, content.length) }));
}

async function writeWhole(output: ZipOutput, head: Head, content: Buffer, packed: Buffer): Promise<ZipRecord> {
  const isDeflated = packed.length < content.length;
  const data = isDeflated ? packed : content;
  const sizes = { crc: crc32(content), packedBytes: data.length, sizeBytes: content.length };
  const record = { ...head, ...sizes, offset: output.position, isDeflated, isLarge: false };
  await output.append(Buffer.concat([localHeader(record), data]));
  return record;
}

async function writeLarge(
  output: ZipOutput,
  pieces: Pieces,
  head: Head & Pick<ZipRecord, "isLarge">,
  signal: AbortSignal | undefined,
): Promise<ZipRecord> {
  let crc = 0;
  let sizeBytes = 0;
  let packedBytes = 0;
  const offset = output.position;
  const empty = { ...head, offset, isDeflated: true, crc, sizeBytes, packedBytes };
  const dataAt = offset + localHeader(empty).length;
  async function* source(): AsyncGenerator<Buffer> {
    for await (const piece of pieces) {
      crc = crc32(piece, crc);
      sizeBytes += piece.length;
      yield piece;
    }
  }
  await pipeline(
    source,
    createDeflateRaw({ level: 6 }),
    async (packed: AsyncIterable<Buffer>) => {
      for await (const piece of packed) {
        await output.writeAt(piece, dataAt + packedBytes);
        packedBytes += piece.length;
      }
    },
    signal ? { signal } : {},
  );
  const record = { ...empty, crc, sizeBytes, packedBytes };
  await output.writeAt(localHeader(record), offset);
  output.moveTo(dataAt + packedBytes);
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

function* piecesIn({ buffer, byteOffset, byteLength }: Uint8Array): Generator<Buffer> {
  for (let at = 0; at < byteLength; at += PIECE_BYTES)
    yield Buffer.from(buffer, byteOffset + at, Math.min(PIECE_BYTES, byteLength - at));
}

async function collect(pieces: Pieces): Promise<Buffer[]> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  return all;
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
