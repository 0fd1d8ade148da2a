import { open, readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { createCentralDirectory } from "../../../src/node/archive/central-directory.js";
import { centralHeader, endRecords, localHeader, type ZipRecord } from "../../../src/node/archive/zip-format.js";
import { createZipOutput } from "../../../src/node/archive/zip-output.js";
import { useFolder } from "./archives.js";

/* Field by field as APPNOTE.TXT 6.3 lays them out (4.3.7, 4.3.12, 4.3.14 to 4.3.16, 4.4.5, 4.5.3): an independent reading. */

type Layout = readonly (readonly [name: string, bytes: 1 | 2 | 4 | 8])[];

const local: Layout = [
  ["signature", 4],
  ["needed", 2],
  ["flags", 2],
  ["method", 2],
  ["time", 2],
  ["date", 2],
  ["crc", 4],
  ["packed", 4],
  ["size", 4],
  ["nameLength", 2],
  ["extraLength", 2],
];
const central: Layout = [
  ["signature", 4],
  ["madeByVersion", 1],
  ["madeBySystem", 1],
  ...local.slice(1),
  ["commentLength", 2],
  ["disk", 2],
  ["internal", 2],
  ["external", 4],
  ["offset", 4],
];
const end: Layout = [
  ["signature", 4],
  ["disk", 2],
  ["directoryDisk", 2],
  ["countHere", 2],
  ["count", 2],
  ["directoryBytes", 4],
  ["directoryAt", 4],
  ["commentLength", 2],
];
const end64: Layout = [
  ["signature", 4],
  ["recordBytes", 8],
  ["madeByVersion", 1],
  ["madeBySystem", 1],
  ["needed", 2],
  ["disk", 4],
  ["directoryDisk", 4],
  ["countHere", 8],
  ["count", 8],
  ["directoryBytes", 8],
  ["directoryAt", 8],
];
const locator: Layout = [
  ["signature", 4],
  ["disk", 4],
  ["recordAt", 8],
  ["disks", 4],
];

function fieldsOf(
  bytes: Buffer,
  layout: Layout,
  from = 0,
): { readonly fields: Record<string, number>; readonly end: number } {
  let at = from;
  const fields: Record<string, number> = {};
  for (const [name, size] of layout) {
    fields[name] = size === 8 ? Number(bytes.readBigUInt64LE(at)) : bytes.readUIntLE(at, size);
    at += size;
  }
  return { fields, end: at };
}

/** The values of a zip64 field, which must be all that is behind the name. */
function zip64Of(bytes: Buffer): readonly number[] {
  if (bytes.length === 0) return [];
  expect([bytes.readUInt16LE(0), bytes.readUInt16LE(2)]).toEqual([1, bytes.length - 4]);
  return Array.from({ length: (bytes.length - 4) / 8 }, (_, index) => Number(bytes.readBigUInt64LE(4 + 8 * index)));
}

const LIMIT = 0xffff_ffff;
const record = (given: Partial<ZipRecord> = {}): ZipRecord => ({
  name: Buffer.from("a/é"),
  mode: 0o100754,
  mtime: new Date(2024, 1, 29, 13, 37, 59),
  isDeflated: true,
  crc: 0x89ab_cdef,
  packedBytes: 1234,
  sizeBytes: 5678,
  offset: 91_011,
  isLarge: false,
  ...given,
});
const common = {
  needed: 45,
  flags: 0x0800,
  method: 8,
  date: (44 << 9) | (2 << 5) | 29,
  time: (13 << 11) | (37 << 5) | 29,
  crc: 0x89ab_cdef,
  packed: 1234,
  size: 5678,
  nameLength: 4,
  extraLength: 0,
};

describe("a local header", () => {
  test("says all of a small file, and then its name", () => {
    const bytes = localHeader(record());
    const { fields, end: at } = fieldsOf(bytes, local);
    expect(fields).toEqual({ signature: 0x0403_4b50, ...common });
    expect(bytes.subarray(at).toString()).toBe("a/é");
  });

  test("of a large file says its sizes in 64 bits", () => {
    const bytes = localHeader(
      record({ isLarge: true, sizeBytes: 2 ** 33, packedBytes: 2 ** 32 + 7, isDeflated: false }),
    );
    const { fields, end: at } = fieldsOf(bytes, local);
    expect(fields).toEqual({
      signature: 0x0403_4b50,
      ...common,
      method: 0,
      packed: LIMIT,
      size: LIMIT,
      extraLength: 20,
    });
    expect(zip64Of(bytes.subarray(at + 4))).toEqual([2 ** 33, 2 ** 32 + 7]);
  });
});

describe("a central header", () => {
  const fixed = { signature: 0x0201_4b50, madeByVersion: 45, madeBySystem: 3, commentLength: 0, disk: 0, internal: 0 };
  test("says all of a file, its mode among it, and then its name", () => {
    const bytes = centralHeader(record());
    const { fields, end: at } = fieldsOf(bytes, central);
    expect(fields).toEqual({ ...fixed, ...common, external: 0o100754 * 65_536, offset: 91_011 });
    expect(bytes.subarray(at).toString()).toBe("a/é");
  });

  test.each([
    ["a folder", "a/", 0o40755, 0o40755 * 65_536 + 0x10],
    ["a link", "a", 0o120777, 0o120777 * 65_536],
    ["what has no name", "", 0o100644, 0o100644 * 65_536],
  ])("of %s", (_, name, mode, external) => {
    expect(fieldsOf(centralHeader(record({ name: Buffer.from(name), mode })), central).fields["external"]).toBe(
      external,
    );
  });

  test.each<readonly [string, Partial<ZipRecord>, boolean]>([
    ["packed", { packedBytes: LIMIT - 1 }, false],
    ["packed", { packedBytes: LIMIT }, true],
    ["size", { sizeBytes: LIMIT - 1 }, false],
    ["size", { sizeBytes: LIMIT }, true],
    ["offset", { offset: LIMIT - 1 }, false],
    ["offset", { offset: LIMIT }, true],
    ["none, whatever the local header does", { isLarge: true }, false],
  ])("says in 64 bits what 32 cannot: %s (%j)", (_, given, isLarge) => {
    const whole = record(given);
    const bytes = centralHeader(whole);
    const { fields, end: at } = fieldsOf(bytes, central);
    const { sizeBytes, packedBytes, offset } = whole;
    const inHeader = [fields["size"], fields["packed"], fields["offset"]];
    expect(inHeader).toEqual(isLarge ? [LIMIT, LIMIT, LIMIT] : [sizeBytes, packedBytes, offset]);
    expect(fields["extraLength"]).toBe(isLarge ? 28 : 0);
    expect(zip64Of(bytes.subarray(at + 4))).toEqual(isLarge ? [sizeBytes, packedBytes, offset] : []);
  });
});

test.each([
  [new Date(Number.NaN), [1980, 1, 1, 0, 0, 0]],
  [new Date(1970, 0, 1), [1980, 1, 1, 0, 0, 0]],
  [new Date(1979, 11, 31, 23, 59, 59), [1980, 1, 1, 0, 0, 0]],
  [new Date(1980, 0, 1, 0, 0, 1), [1980, 1, 1, 0, 0, 0]],
  [new Date(1980, 0, 1, 0, 0, 2), [1980, 1, 1, 0, 0, 2]],
  [new Date(1999, 11, 31, 23, 59, 59), [1999, 12, 31, 23, 59, 58]],
  [new Date(2107, 11, 31, 23, 59, 59), [2107, 12, 31, 23, 59, 58]],
  [new Date(2108, 0, 1), [2107, 12, 31, 23, 59, 58]],
  [new Date(9999, 5, 5, 5, 5, 5), [2107, 12, 31, 23, 59, 58]],
])("the date %s is written as %j", (mtime, expected) => {
  const { date = 0, time = 0 } = fieldsOf(localHeader(record({ mtime })), local).fields;
  const seen = [(date >> 9) + 1980, (date >> 5) & 15, date & 31, time >> 11, (time >> 5) & 63, (time & 31) * 2];
  expect(seen).toEqual(expected);
});

describe("the end of a zip", () => {
  const seen = (count: number, at: number, bytes: number): readonly Record<string, number>[] => {
    const whole = endRecords(count, at, bytes);
    const last = fieldsOf(whole, end, whole.length - 22).fields;
    if (whole.length === 22) return [last];
    const first = fieldsOf(whole, end64);
    const second = fieldsOf(whole, locator, first.end);
    expect(second.end + 22).toBe(whole.length);
    return [last, first.fields, second.fields];
  };
  const plain = { signature: 0x0605_4b50, disk: 0, directoryDisk: 0, commentLength: 0 };

  test.each([
    [0, 0, 0],
    [0xfffe, LIMIT - 1, LIMIT - 1],
  ])("of %i entries at %i with %i bytes is plain", (count, directoryAt, directoryBytes) => {
    const expected = { ...plain, countHere: count, count, directoryAt, directoryBytes };
    expect(seen(count, directoryAt, directoryBytes)).toEqual([expected]);
  });

  test.each([
    [0xffff, 100, 200],
    [70_000, 100, 200],
    [1, LIMIT, 200],
    [1, 100, LIMIT],
    [2 ** 33, 2 ** 34, 2 ** 35],
  ])("of %i entries at %i with %i bytes says it in 64 bits as well", (count, directoryAt, directoryBytes) => {
    const large = count >= 0xffff || directoryAt >= LIMIT || directoryBytes >= LIMIT;
    expect(seen(count, directoryAt, directoryBytes)).toEqual([
      { ...plain, countHere: 0xffff, count: 0xffff, directoryAt: LIMIT, directoryBytes: LIMIT },
      {
        signature: 0x0606_4b50,
        recordBytes: 44,
        madeByVersion: 45,
        madeBySystem: 3,
        needed: 45,
        disk: 0,
        directoryDisk: 0,
        countHere: count,
        count,
        directoryAt,
        directoryBytes,
      },
      { signature: 0x0706_4b50, disk: 0, recordAt: directoryAt + directoryBytes, disks: 1 },
    ]);
    expect(large).toBe(true);
  });
});

describe("the directory of a zip", () => {
  test.each([
    ["nothing", []],
    ["one record", [7]],
    ["records that fill a piece", [65_536, 1]],
    ["records that leave no room for the next", [65_000, 1000, 536, 65_536]],
    ["one that is larger than a piece", [10, 200_000, 10]],
  ])("keeps %s in order", (_, sizes) => {
    const directory = createCentralDirectory();
    const records = sizes.map((size, index) => Buffer.alloc(size, index + 1));
    for (const one of records) directory.add(one);
    expect(directory.count).toBe(sizes.length);
    expect(directory.sizeBytes).toBe(Buffer.concat(records).length);
    expect(Buffer.concat([...directory.pieces()]).equals(Buffer.concat(records))).toBe(true);
  });
});

describe("the file of a zip", () => {
  const folder = useFolder();
  test("is what was put into it: small and large, taken back, written ahead, and cut at its end", async () => {
    const path = folder.at("out");
    const file = await open(path, "wx");
    const output = createZipOutput(file);
    const large = Buffer.alloc(262_144, "l");
    await output.append(Buffer.from("head"));
    expect(output.position).toBe(4);
    await output.append(large);
    expect(output.position).toBe(262_148);
    await output.append(Buffer.from("gathered"));
    await output.writeAt(Buffer.from("taken back, and longer than what follows"), output.position + 3);
    expect(output.position).toBe(262_156);
    await output.writeAt(Buffer.from("ahead"), 262_156);
    output.moveTo(262_161);
    await output.append(Buffer.from("!"));
    expect(output.position).toBe(262_162);
    await output.finish();
    await file.close();
    expect(
      (await readFile(path)).equals(Buffer.concat([Buffer.from("head"), large, Buffer.from("gatheredahead!")])),
    ).toBe(true);
  });

  test("is written whole by a system that writes a part at a time", async () => {
    const written: string[] = [];
    const file = {
      write: async (bytes: Buffer, from: number, length: number, position: number) => {
        written.push(`${bytes.subarray(from, from + Math.min(2, length)).toString()}@${position}`);
        return { bytesWritten: Math.min(2, length) };
      },
      truncate: async (size: number) => void written.push(`cut@${size}`),
    };
    const output = createZipOutput(file as never);
    await output.append(Buffer.from("abcde"));
    expect(written).toEqual([]);
    await output.finish();
    expect(written).toEqual(["ab@0", "cd@2", "e@4", "cut@5"]);
  });
});
