/** Bytes that are kept in one piece; a record is a hundred or so, and as many objects as files would cost more than their bytes. */
const PIECE_BYTES = 64 * 1024;

/** The records at the end of a zip, packed tightly until they are written. */
export interface CentralDirectory {
  readonly count: number;
  readonly sizeBytes: number;
  add(record: Buffer): void;
  pieces(): Iterable<Buffer>;
}

export function createCentralDirectory(): CentralDirectory {
  const full: Buffer[] = [];
  let open = Buffer.alloc(PIECE_BYTES);
  let used = 0;
  let count = 0;
  let sizeBytes = 0;
  return {
    get count() {
      return count;
    },
    get sizeBytes() {
      return sizeBytes;
    },
    add(record) {
      if (used + record.length > open.length) {
        full.push(open.subarray(0, used));
        open = Buffer.alloc(Math.max(PIECE_BYTES, record.length));
        used = 0;
      }
      used += record.copy(open, used);
      count += 1;
      sizeBytes += record.length;
    },
    *pieces() {
      yield* full;
      yield open.subarray(0, used);
    },
  };
}
