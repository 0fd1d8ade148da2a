import { mkdir, readdir, stat, symlink, writeFile } from "node:fs/promises";
import { crc32, deflateRawSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { unzipBytes } from "../../../src/node/archive/unzip-bytes.js";
import { treeOf, unpackTo, useFolder } from "./archives.js";

/* Archives as no program writes them, byte by byte: each is unpacked inside its folder, or is refused as what it is. */

const folder = useFolder();

interface Entry {
  readonly name: string;
  readonly text?: string;
  readonly mode?: number;
  /** Made by: 3 is Unix, 0 is DOS. */
  readonly system?: number;
  readonly method?: number;
  readonly flags?: number;
  /** What the central directory says in place of the truth. */
  readonly size?: number;
  readonly packed?: number;
  readonly crc?: number;
  readonly offset?: number;
  readonly extra?: Buffer;
  /** What the local header says in place of the truth. */
  readonly localName?: string;
  readonly localSize?: number;
}

interface End {
  readonly count?: number;
  readonly directoryAt?: number;
  readonly after?: Buffer;
}

function zip(entries: readonly Entry[], { count, directoryAt, after }: End = {}): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.text ?? "");
    const method = entry.method ?? 0;
    const data = method === 8 ? deflateRawSync(content) : content;
    const crc = entry.crc ?? crc32(content);
    const localName = Buffer.from(entry.localName ?? entry.name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x0403_4b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(entry.flags ?? 0x800, 6);
    local.writeUInt16LE(method, 8);
    local.writeUInt32LE(crc, 14);
    local.writeUInt32LE(entry.localSize ?? data.length, 18);
    local.writeUInt32LE(entry.localSize ?? content.length, 22);
    local.writeUInt16LE(localName.length, 26);
    const name = Buffer.from(entry.name);
    const extra = entry.extra ?? Buffer.alloc(0);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x0201_4b50, 0);
    central.writeUInt16LE(((entry.system ?? 3) << 8) | 20, 4);
    central.writeUInt16LE(20, 6);
    central.writeUInt16LE(entry.flags ?? 0x800, 8);
    central.writeUInt16LE(method, 10);
    central.writeUInt32LE(crc, 16);
    central.writeUInt32LE(entry.packed ?? data.length, 20);
    central.writeUInt32LE(entry.size ?? content.length, 24);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt16LE(extra.length, 30);
    central.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 38);
    central.writeUInt32LE(entry.offset ?? at, 42);
    locals.push(local, localName, data);
    centrals.push(central, name, extra);
    at += 30 + localName.length + data.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(count ?? entries.length, 8);
  end.writeUInt16LE(count ?? entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(directoryAt ?? at, 16);
  return Buffer.concat([...locals, directory, after ?? Buffer.alloc(0), end]);
}

const zip64 = (...values: readonly bigint[]): Buffer => {
  const field = Buffer.alloc(4 + 8 * values.length);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(8 * values.length, 2);
  values.forEach((value, index) => field.writeBigUInt64LE(value, 4 + 8 * index));
  return field;
};
const LIMIT = 0xffff_ffff;
const link = (name: string, target: string): Entry => ({ name, text: target, mode: 0o120777 });

const refusedZips: readonly (readonly [string, Buffer])[] = [
  [
    "overlapping entries that unpack to more than there is",
    zip(
      Array.from({ length: 40 }, (_, at) => ({
        name: `f${at}`,
        text: at === 0 ? "x".repeat(9000) : "",
        offset: 0,
        size: 9000,
        packed: 9000,
        crc: crc32("x".repeat(9000)),
      })),
    ),
  ],
  ["a size that is too large", zip([{ name: "a", text: "12345", size: 6, method: 8 }])],
  ["a size that is too small", zip([{ name: "a", text: "12345", size: 4, method: 8 }])],
  ["a stored size that differs from the packed one", zip([{ name: "a", text: "12345", size: 9 }])],
  ["a packed size beyond the file", zip([{ name: "a", text: "12345", packed: 500_000, size: 500_000 }])],
  ["an offset beyond the file", zip([{ name: "a", text: "1", offset: 0x7fff_ffff }])],
  ["an offset into nowhere", zip([{ name: "a", text: "1", offset: 3 }])],
  ["a wrong checksum", zip([{ name: "a", text: "1", crc: 7 }])],
  ["zip64 fields that are missing", zip([{ name: "a", text: "1", size: LIMIT, packed: LIMIT }])],
  [
    "zip64 sizes of exabytes",
    zip([{ name: "a", text: "1", size: LIMIT, packed: LIMIT, extra: zip64(2n ** 62n, 2n ** 62n) }]),
  ],
  [
    "zip64 sizes that no number holds",
    zip([{ name: "a", text: "1", size: LIMIT, packed: LIMIT, extra: zip64(2n ** 64n - 1n, 1n) }]),
  ],
  [
    "zip64 fields that are cut off",
    zip([{ name: "a", text: "1", size: LIMIT, packed: LIMIT, extra: zip64(1n).subarray(0, 7) }]),
  ],
  ["an encrypted entry", zip([{ name: "a", text: "1", flags: 0x801 }])],
  ["strong encryption", zip([{ name: "a", text: "1", flags: 0x841 }])],
  ["a method that nobody has", zip([{ name: "a", text: "1", method: 99 }])],
  ["deflate that is none", zip([{ name: "a", text: "no deflate at all", method: 8, size: 3, packed: 2, offset: 4 }])],
  ["more entries announced than there are", zip([{ name: "a", text: "1" }], { count: 9 })],
  ["a directory beyond the file", zip([{ name: "a", text: "1" }], { directoryAt: 0x7fff_ffff })],
  ["an end without a beginning", zip([]).subarray(4)],
  ["nothing but a signature", Buffer.from("PK\u0003\u0004")],
  ["a path of another system that leads out", zip([{ name: "..\\..\\evil", text: "1", system: 0 }])],
  ["a path of another system from the root", zip([{ name: "\\evil", text: "1", system: 0 }])],
  ["a name over a NUL", zip([{ name: "a\0.txt", text: "1" }])],
  ["no name", zip([{ name: "", text: "1" }])],
  ["a file through a link", zip([link("a", "/tmp"), { name: "a/evil", text: "1" }])],
  ["a link in the place of a file", zip([{ name: "a", text: "1" }, link("a", "/etc/passwd")])],
  [
    "two names that are one",
    zip([
      { name: "a/./b", text: "1" },
      { name: "a//b", text: "2" },
    ]),
  ],
  ["a link whose target has no end", zip([link("a", "x".repeat(5000))])],
];

describe("a zip with", () => {
  test.each(refusedZips)("%s is refused, and nothing is written outside", async (_, archive) => {
    await writeFile(folder.at("archive"), archive);
    await expect(unpackTo(folder.at("in", "out"), folder.at("archive"))).rejects.toMatchObject({
      name: "BadArchiveError",
    });
    expect((await readdir(folder.path)).sort()).toEqual(["archive", "in"]);
    expect(await readdir(folder.at("in"))).toEqual(["out"]);
  });

  test.each<readonly [string, Buffer, Readonly<Record<string, string>>]>([
    ["another name in the local header", zip([{ name: "a", localName: "../evil", text: "1" }]), { a: "1" }],
    ["other sizes in the local header", zip([{ name: "a", localSize: 7, text: "1" }]), { a: "1" }],
    ["a data descriptor that is not there", zip([{ name: "a", flags: 0x808, localSize: 0, text: "1" }]), { a: "1" }],
    [
      "names that differ in case, or in form",
      zip([
        { name: "a", text: "1" },
        { name: "A", text: "2" },
        { name: "\u00e9", text: "3" },
        { name: "e\u0301", text: "4" },
      ]),
      { a: "1", A: "2", "\u00e9": "3", "e\u0301": "4" },
    ],
    ["a backslash that is a letter here", zip([{ name: "a\\b", text: "1" }]), { "a\\b": "1" }],
    ["paths of another system", zip([{ name: "a\\b", text: "1", system: 0 }]), { "a/b": "1" }],
    [
      "names that are devices elsewhere",
      zip([
        { name: "CON", text: "1" },
        { name: "a. ", text: "2" },
        { name: "nul.txt", text: "3" },
      ]),
      { CON: "1", "a. ": "2", "nul.txt": "3" },
    ],
    ["a link to a link that leads out", zip([link("a", "b"), link("b", "/etc"), { name: "c", text: "1" }]), { c: "1" }],
    ["a link to itself", zip([link("a", "a"), { name: "c", text: "1" }]), { c: "1" }],
    ["a link without a target", zip([link("a", ""), { name: "c", text: "1" }]), { c: "1" }],
    ["something before its end", zip([{ name: "a", text: "1" }], { after: Buffer.from("PK not an end") }), { a: "1" }],
  ])("%s is unpacked inside", async (_, archive, tree) => {
    await writeFile(folder.at("archive"), archive);
    await unpackTo(folder.at("in", "out"), folder.at("archive"));
    expect(await treeOf(folder.at("in"), "out")).toEqual(
      Object.fromEntries(Object.entries(tree).map(([name, text]) => [`out/${name}`, text])),
    );
    expect((await readdir(folder.path)).sort()).toEqual(["archive", "in"]);
  });

  test.each(refusedZips.filter(([what]) => !/path|name|link/.test(what)))(
    "%s is refused in memory too",
    async (_, archive) => {
      await expect(unzipBytes(archive, { maxBytes: 2 ** 30, maxEntries: 100 })).rejects.toMatchObject({
        name: "BadArchiveError",
      });
    },
  );
});

interface Member {
  readonly name: string;
  readonly type?: string;
  readonly link?: string;
  readonly text?: string;
  /** What the header says in place of the truth. */
  readonly size?: number;
  readonly sum?: number;
}

function tar(members: readonly Member[]): Buffer {
  const blocks = members.flatMap(({ name, type = "0", link: target = "", text = "", size, sum }) => {
    const header = Buffer.alloc(512);
    header.write(name, 0, 100);
    header.write("0000644\0", 100);
    header.write(`${(size ?? Buffer.byteLength(text)).toString(8).padStart(11, "0")}\0`, 124);
    header.write("00000000000\0", 136);
    header.write("        ", 148);
    header.write(type, 156);
    header.write(target, 157, 100);
    header.write("ustar\u000000", 257);
    const total = sum ?? header.reduce((all, byte) => all + byte, 0);
    header.write(`${total.toString(8).padStart(6, "0")}\0 `, 148);
    const body = Buffer.alloc(Math.ceil(Buffer.byteLength(text) / 512) * 512);
    body.write(text);
    return [header, body];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

/** A record of an extended header: its own length, then `key=value`. */
function pax(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([key, value]) => {
      const rest = ` ${key}=${value}\n`;
      let length = Buffer.byteLength(rest);
      while (String(length).length + Buffer.byteLength(rest) !== length)
        length = String(length).length + Buffer.byteLength(rest);
      return `${length}${rest}`;
    })
    .join("");
}

const extended = (values: Readonly<Record<string, string>>, name = "a"): Buffer =>
  tar([
    { name: "PaxHeader", type: "x", text: pax(values) },
    { name, text: "1" },
  ]);

const refusedTars: readonly (readonly [string, Buffer])[] = [
  ["a path of an extended header that leads out", extended({ path: "../evil" })],
  ["a path of an extended header from the root", extended({ path: "/evil" })],
  [
    "a long name that leads out",
    tar([
      { name: "././@LongLink", type: "L", text: "../evil\0" },
      { name: "a", text: "1" },
    ]),
  ],
  [
    "a file through a link",
    tar([
      { name: "a", type: "2", link: "/tmp" },
      { name: "a/evil", text: "1" },
    ]),
  ],
  [
    "a folder in the place of a link",
    tar([
      { name: "a", type: "2", link: "/tmp" },
      { name: "a", type: "5" },
    ]),
  ],
  [
    "a hard link through a link",
    tar([
      { name: "a", type: "2", link: "/etc" },
      { name: "b", type: "1", link: "a/passwd" },
    ]),
  ],
  [
    "a hard link to a link",
    tar([
      { name: "a", type: "2", link: "/etc/passwd" },
      { name: "b", type: "1", link: "a" },
    ]),
  ],
  ["a hard link that leads out", tar([{ name: "b", type: "1", link: "../../etc/passwd" }])],
  [
    "a hard link to what comes later",
    tar([
      { name: "b", type: "1", link: "a" },
      { name: "a", text: "1" },
    ]),
  ],
  [
    "two files in one place",
    tar([
      { name: "a", text: "1" },
      { name: "./a", text: "2" },
    ]),
  ],
  ["a size beyond its end", tar([{ name: "a", text: "1", size: 5000 }])],
  ["a size beyond every disk", extended({ size: "9999999999999" })],
  ["a checksum that is wrong", tar([{ name: "a", text: "1", sum: 1 }])],
  ["an end in the middle, packed", gzipSync(tar([{ name: "a", text: "1".repeat(5000) }])).subarray(0, 60)],
  [
    "other bytes behind its packed ones",
    Buffer.concat([gzipSync(tar([{ name: "a", text: "1" }])), Buffer.from("PK\u0003\u0004 and more")]),
  ],
  ["a beginning that is none", Buffer.alloc(2048, "no archive ")],
];

describe("a tar with", () => {
  test.each(refusedTars)("%s is refused, and nothing is written outside", async (_, archive) => {
    await writeFile(folder.at("archive"), archive);
    await expect(unpackTo(folder.at("in", "out"), folder.at("archive"))).rejects.toMatchObject({
      name: "BadArchiveError",
    });
    expect((await readdir(folder.path)).sort()).toEqual(["archive", "in"]);
    expect(await readdir(folder.at("in"))).toEqual(["out"]);
  });

  test.each<readonly [string, Buffer, Readonly<Record<string, string>>]>([
    [
      "a link of an extended header that leads out",
      tar([
        { name: "P", type: "x", text: pax({ linkpath: "/etc/passwd" }) },
        { name: "a", type: "2", link: "b" },
        { name: "c", text: "1" },
      ]),
      { c: "1" },
    ],
    [
      "links to each other",
      tar([
        { name: "a", type: "2", link: "b" },
        { name: "b", type: "2", link: "a" },
        { name: "c", text: "1" },
      ]),
      { c: "1" },
    ],
    [
      "devices and pipes",
      tar([
        { name: "a", type: "3" },
        { name: "b", type: "4" },
        { name: "c", type: "6" },
        { name: "d", text: "1" },
      ]),
      { d: "1" },
    ],
    [
      "a kind that nobody knows",
      tar([
        { name: "a", type: "Q", text: "x" },
        { name: "d", text: "1" },
      ]),
      { d: "1" },
    ],
    [
      "names of another system",
      tar([
        { name: "C:\\a", text: "1" },
        { name: "C:\\b", type: "1", link: "C:\\a" },
        { name: "a", text: "2" },
        { name: "C:/d", text: "3" },
        { name: "C:../e", text: "4" },
        { name: "\\\\host\\share\\f", text: "5" },
      ]),
      { "C:\\a": "1", "C:\\b": "1", a: "2", "C:/d": "3", "C:../e": "4", "\\\\host\\share\\f": "5" },
    ],
  ])("%s is unpacked inside", async (_, archive, tree) => {
    await writeFile(folder.at("archive"), archive);
    await unpackTo(folder.at("in", "out"), folder.at("archive"));
    expect(await treeOf(folder.at("in"), "out")).toEqual(
      Object.fromEntries(Object.entries(tree).map(([name, text]) => [`out/${name}`, text])),
    );
    expect((await readdir(folder.path)).sort()).toEqual(["archive", "in"]);
  });
});

/** By the type that its mode says, with and without a slash behind its name. */
test.each<readonly [string, number, string, Readonly<Record<string, string>>]>([
  ["a folder", 0o040755, "a", { a: "/" }],
  ["a folder", 0o040755, "a/", { a: "/" }],
  ["a file with a slash is a folder", 0o100644, "a/", { a: "/" }],
  ["a file", 0o100644, "a", { a: "c" }],
  ["what says no type", 0, "a", { a: "c" }],
  ["what says only permissions", 0o644, "a", { a: "c" }],
  ["a pipe", 0o010644, "a", { a: "c" }],
  ["a device", 0o020644, "a", { a: "c" }],
  ["a link", 0o120777, "a", { a: "-> c" }],
])("an entry of a zip that is %s (mode %o, %j) becomes one", async (_, mode, name, tree) => {
  const entries = [{ name, text: "c", mode }, ...(mode === 0o120777 ? [{ name: "c", text: "1" }] : [])];
  await writeFile(folder.at("archive"), zip(entries));
  await unpackTo(folder.at("out"), folder.at("archive"));
  const { c: _c, ...rest } = await treeOf(folder.at("out"));
  expect(rest).toEqual(tree);
  const bytes = await unzipBytes(zip(entries), { maxBytes: 100, maxEntries: 5 });
  expect(Object.keys(bytes).filter((one) => one !== "c")).toEqual(tree["a"] === "c" ? ["a"] : []);
});

test("what a tar says of owners is not believed: files are whoever unpacks them's", async () => {
  const archive = tar([{ name: "a", text: "1" }]);
  archive.write("0030071\0", 108); // the owner
  archive.write("0030071\0", 116); // the group
  archive.write("        ", 148);
  const sum = archive.subarray(0, 512).reduce((all, byte) => all + byte, 0);
  archive.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  await writeFile(folder.at("archive"), archive);
  await unpackTo(folder.at("out"), folder.at("archive"));
  const [file, above] = [await stat(folder.at("out", "a")), await stat(folder.at("out"))];
  expect([file.uid, file.gid]).toEqual([above.uid, above.gid]);
});

test("a folder in which somebody has put a link is not written through", async () => {
  await mkdir(folder.at("in", "out"), { recursive: true });
  await mkdir(folder.at("elsewhere"));
  await symlink(folder.at("elsewhere", "a"), folder.at("in", "out", "a"));
  await writeFile(folder.at("archive"), zip([{ name: "a", text: "1" }]));
  await expect(unpackTo(folder.at("in", "out"), folder.at("archive"))).rejects.toMatchObject({ code: "EEXIST" });
  expect(await readdir(folder.at("elsewhere"))).toEqual([]);
});
