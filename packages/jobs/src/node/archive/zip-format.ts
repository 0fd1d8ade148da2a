/** The records of a zip file, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, as this package writes them. */
export interface ZipRecord {
  /** UTF-8. */
  readonly name: Buffer;
  /** Type and permissions as `stat` gives them. */
  readonly mode: number;
  readonly mtime: Date;
  readonly isDeflated: boolean;
  readonly crc: number;
  readonly packedBytes: number;
  readonly sizeBytes: number;
  /** Where its local header begins. */
  readonly offset: number;
  /** Sizes are written in 64 bits, also where 32 would do: decided before they are known. */
  readonly isLarge: boolean;
}

/** What no 32-bit field can say. */
export const LIMIT_32 = 0xffff_ffff;
const LIMIT_16 = 0xffff;
/** Zip64, which also covers everything else used here. */
const VERSION = 45;
const UNIX = 3;
const UTF8_NAMES = 0x0800;
const ZIP64_FIELD = 1;

export function localHeader(record: ZipRecord): Buffer {
  const { name, packedBytes, sizeBytes, isLarge } = record;
  const extra = isLarge ? zip64Field([sizeBytes, packedBytes]) : Buffer.alloc(0);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x0403_4b50, 0);
  writeCommon(record, header, 4);
  header.writeUInt32LE(isLarge ? LIMIT_32 : packedBytes, 18);
  header.writeUInt32LE(isLarge ? LIMIT_32 : sizeBytes, 22);
  header.writeUInt16LE(name.length, 26);
  header.writeUInt16LE(extra.length, 28);
  return Buffer.concat([header, name, extra]);
}

export function centralHeader(record: ZipRecord): Buffer {
  const { name, mode, packedBytes, sizeBytes, offset } = record;
  const isLarge = packedBytes >= LIMIT_32 || sizeBytes >= LIMIT_32 || offset >= LIMIT_32;
  const extra = isLarge ? zip64Field([sizeBytes, packedBytes, offset]) : Buffer.alloc(0);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x0201_4b50, 0);
  header.writeUInt16LE((UNIX << 8) | VERSION, 4);
  writeCommon(record, header, 6);
  header.writeUInt32LE(isLarge ? LIMIT_32 : packedBytes, 20);
  header.writeUInt32LE(isLarge ? LIMIT_32 : sizeBytes, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt16LE(extra.length, 30);
  // The upper half is the mode, so that scripts stay executable; 0x10 is a folder to systems without one.
  header.writeUInt32LE(((mode << 16) | (name.at(-1) === 0x2f ? 0x10 : 0)) >>> 0, 38);
  header.writeUInt32LE(isLarge ? LIMIT_32 : offset, 42);
  return Buffer.concat([header, name, extra]);
}

/** The end of the file, after a directory of so many entries and bytes. */
export function endRecords(count: number, offset: number, sizeBytes: number): Buffer {
  const end = Buffer.alloc(22);
  const isLarge = count >= LIMIT_16 || offset >= LIMIT_32 || sizeBytes >= LIMIT_32;
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(isLarge ? LIMIT_16 : count, 8);
  end.writeUInt16LE(isLarge ? LIMIT_16 : count, 10);
  end.writeUInt32LE(isLarge ? LIMIT_32 : sizeBytes, 12);
  end.writeUInt32LE(isLarge ? LIMIT_32 : offset, 16);
  return isLarge ? Buffer.concat([zip64End(count, offset, sizeBytes), end]) : end;
}

function zip64End(count: number, offset: number, sizeBytes: number): Buffer {
  const end = Buffer.alloc(56 + 20);
  end.writeUInt32LE(0x0606_4b50, 0);
  end.writeBigUInt64LE(44n, 4);
  end.writeUInt16LE((UNIX << 8) | VERSION, 12);
  end.writeUInt16LE(VERSION, 14);
  end.writeBigUInt64LE(BigInt(count), 24);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(sizeBytes), 40);
  end.writeBigUInt64LE(BigInt(offset), 48);
  end.writeUInt32LE(0x0706_4b50, 56); // says where the record above begins
  end.writeBigUInt64LE(BigInt(offset + sizeBytes), 64);
  end.writeUInt32LE(1, 72);
  return end;
}

/** What local and central headers have in common, from the version to the checksum. */
function writeCommon({ isDeflated, mtime, crc }: ZipRecord, header: Buffer, at: number): void {
  const { date, time } = dosTime(mtime);
  header.writeUInt16LE(VERSION, at);
  header.writeUInt16LE(UTF8_NAMES, at + 2);
  header.writeUInt16LE(isDeflated ? 8 : 0, at + 4);
  header.writeUInt16LE(time, at + 6);
  header.writeUInt16LE(date, at + 8);
  header.writeUInt32LE(crc, at + 10);
}

function zip64Field(values: readonly number[]): Buffer {
  const field = Buffer.alloc(4 + 8 * values.length);
  field.writeUInt16LE(ZIP64_FIELD, 0);
  field.writeUInt16LE(8 * values.length, 2);
  values.forEach((value, index) => field.writeBigUInt64LE(BigInt(value), 4 + 8 * index));
  return field;
}

/** A zip's clock goes from 1980 to 2107; what lies outside is moved to its ends. */
function dosTime(mtime: Date): { readonly date: number; readonly time: number } {
  const year = mtime.getFullYear();
  if (!(year >= 1980)) return { date: (1 << 5) | 1, time: 0 };
  if (year > 2107) return { date: (127 << 9) | (12 << 5) | 31, time: (23 << 11) | (59 << 5) | 29 };
  return {
    date: ((year - 1980) << 9) | ((mtime.getMonth() + 1) << 5) | mtime.getDate(),
    time: (mtime.getHours() << 11) | (mtime.getMinutes() << 5) | (mtime.getSeconds() >> 1),
  };
}
