import type { FileHandle } from "node:fs/promises";

/** Bytes that are gathered before they are written: a request to the disk for each of many small files takes longer than packing them. */
const GATHERED_BYTES = 256 * 1024;

/** A file that is written from its beginning to its end. */
export interface ZipOutput {
  /** Where the next bytes go. */
  readonly position: number;
  /** Puts bytes behind everything before. They may be written later. */
  append(bytes: Buffer): Promise<void>;
  /** Writes at a place further on, which counts only once `moveTo` has gone beyond it: until then it is written over. */
  writeAt(bytes: Buffer, position: number): Promise<void>;
  moveTo(position: number): void;
  /** Writes everything, and cuts off what lies behind it. */
  finish(): Promise<void>;
}

export function createZipOutput(file: FileHandle): ZipOutput {
  let gathered: Buffer[] = [];
  let gatheredBytes = 0;
  let end = 0;
  const write = async (bytes: Buffer, position: number): Promise<void> => {
    for (let done = 0; done < bytes.length;)
      done += (await file.write(bytes, done, bytes.length - done, position + done)).bytesWritten;
  };
  const flush = async (): Promise<void> => {
    const bytes = Buffer.concat(gathered);
    gathered = [];
    gatheredBytes = 0;
    await write(bytes, end);
    end += bytes.length;
  };
  return {
    get position() {
      return end + gatheredBytes;
    },
    async append(bytes) {
      gathered.push(bytes);
      gatheredBytes += bytes.length;
      if (gatheredBytes >= GATHERED_BYTES) await flush();
    },
    async writeAt(bytes, position) {
      if (gatheredBytes > 0) await flush();
      await write(bytes, position);
    },
    moveTo(position) {
      end = position;
    },
    async finish() {
      await flush();
      await file.truncate(end);
    },
  };
}
