import { execFileSync } from "node:child_process";
import { open } from "node:fs/promises";
import { crc32 } from "node:zlib";
import { expect, test } from "vitest";
import { readZip } from "../../../src/node/archive/read-zip.js";
import { createBudget } from "../../../src/node/archive/unpack-limits.js";
import {
  centralHeader,
  endRecords,
  LIMIT_32,
  localHeader,
  type ZipRecord,
} from "../../../src/node/archive/zip-format.js";
import { useFolder } from "./archives.js";

/** As often as the deep run asks. */
const isFull = process.env["ANTIPHON_IN_FULL"] === "1";

const folder = useFolder();
const content = Buffer.from("behind the gap");

/** An archive with a hole of so many bytes before its one entry: it takes no room on the disk. */
async function withGap(bytes: number, isLarge: boolean, count = 1): Promise<{ path: string; size: number }> {
  const record: ZipRecord = {
    name: Buffer.from("file"),
    mode: 0o100755,
    mtime: new Date("2020-01-02T03:04:06"),
    isDeflated: false,
    crc: crc32(content),
    packedBytes: content.length,
    sizeBytes: content.length,
    offset: bytes,
    isLarge,
  };
  const central = Buffer.concat(Array.from({ length: count }, () => centralHeader(record)));
  const header = localHeader(record);
  const startsAt = bytes + header.length + content.length;
  const whole = Buffer.concat([header, content, central, endRecords(count, startsAt, central.length)]);
  const path = folder.at("a.zip");
  const file = await open(path, "w");
  await file.write(whole, 0, whole.length, bytes);
  await file.close();
  return { path, size: bytes + whole.length };
}

/** What our own reader, and others where there is time, find in it. */
async function foundIn(
  path: string,
  size: number,
): Promise<readonly (readonly [string, number | undefined, string])[]> {
  const found: (readonly [string, number | undefined, string])[] = [];
  for await (const entry of readZip(path, size, createBudget({ maxBytes: 2 ** 40, maxEntries: 100_000 }))) {
    const pieces: Buffer[] = [];
    for await (const piece of entry.read()) pieces.push(piece);
    found.push([entry.name, entry.permissions, Buffer.concat(pieces).toString()]);
  }
  return found;
}

test.each([
  ["at the beginning", 0, false],
  ["with sizes of 64 bits that 32 would do for", 0, true],
  ["at the last place that 32 bits can say", LIMIT_32 - 1, false],
  ["at the first that they cannot", LIMIT_32, false],
  ["behind 5 GiB", 5 * 1024 ** 3, false],
  ["behind 5 GiB, with sizes of 64 bits", 5 * 1024 ** 3, true],
])("an entry %s is found, by us and by others", async (_, gap, isLarge) => {
  const { path, size } = await withGap(gap, isLarge);
  expect(await foundIn(path, size)).toEqual([["file", 0o755, "behind the gap"]]);
  expect(execFileSync("unzip", ["-p", path, "file"]).toString()).toBe("behind the gap");
  expect(execFileSync("unzip", ["-l", path]).toString()).toContain("2020-01-02 03:04");
});

test.each(isFull ? [65_534, 65_535, 65_536] : [65_535])("%i entries are counted", async (count) => {
  const { path } = await withGap(0, false, count);
  expect(execFileSync("unzip", ["-Z1", path]).toString().match(/file/g)).toHaveLength(count);
});
