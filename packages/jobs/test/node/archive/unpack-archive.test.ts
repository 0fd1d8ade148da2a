import { execFileSync } from "node:child_process";
import { readFile, stat, writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { strToU8, zipSync, type Zippable } from "fflate";
import { describe, expect, test } from "vitest";
import { unzipBytes } from "../../../src/node/archive/unzip-bytes.js";
import { modeOf, treeOf, unpackTo, useFolder } from "./archives.js";

const folder = useFolder();
const limits = { maxBytes: 1000, maxEntries: 10 };

/** A zip with Unix modes: `link` makes an entry a link. */
function zip(
  entries: Readonly<Record<string, string | { readonly link: string } | { readonly mode: number }>>,
): Uint8Array {
  const files: Zippable = {};
  for (const [name, entry] of Object.entries(entries)) {
    if (typeof entry === "string") files[name] = strToU8(entry);
    else if ("link" in entry) files[name] = [strToU8(entry.link), { os: 3, attrs: (0o120777 << 16) >>> 0 }];
    else files[name] = [strToU8("x"), { os: 3, attrs: ((0o100000 | entry.mode) << 16) >>> 0 }];
  }
  return zipSync(files);
}

interface TarEntry {
  readonly name: string;
  readonly type?: "0" | "1" | "2" | "3" | "5" | "6";
  readonly link?: string;
  readonly mode?: number;
  readonly text?: string;
}

/** A tar as it stands, since no program would write most of these. */
function tar(entries: readonly TarEntry[]): Buffer {
  const blocks = entries.flatMap(({ name, type = "0", link = "", mode = 0o644, text = "" }) => {
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write(`${mode.toString(8).padStart(7, "0")}\0`, 100);
    header.write("0000000\0", 108);
    header.write("0000000\0", 116);
    header.write(`${text.length.toString(8).padStart(11, "0")}\0`, 124);
    header.write("00000000000\0", 136);
    header.write("        ", 148);
    header.write(type, 156);
    header.write(link, 157);
    header.write("ustar\u000000", 257);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
    const body = Buffer.alloc(Math.ceil(text.length / 512) * 512);
    body.write(text);
    return [header, body];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

async function unpack(archive: Uint8Array, options = {}): Promise<readonly string[]> {
  await writeFile(folder.at("archive"), archive);
  return unpackTo(folder.at("out"), folder.at("archive"), options);
}

describe("paths that lead out, or stand in each other's place, are the archive's fault", () => {
  test.each([
    ["up", "../evil"],
    ["up from below", "a/../../evil"],
    ["from the root", "/evil"],
    ["nowhere", "."],
    ["too far", `${"a/".repeat(3000)}x`],
    ["over a NUL", "a\0b"],
  ])("%s", async (_, name) => {
    const asTar = tar([{ name: name.slice(0, 99), text: "x" }]);
    await expect(unpack(zip({ [name]: "x" }))).rejects.toMatchObject({ name: "BadArchiveError" });
    if (name.length < 99 && !name.includes("\0"))
      await expect(unpack(asTar)).rejects.toMatchObject({ name: "BadArchiveError" });
    await expect(stat(folder.at("evil"))).rejects.toMatchObject({ code: "ENOENT" });
  });

  test.each([
    ["a file below a file", { a: "1", "a/b": "2" }],
    ["a file where a folder is", { "a/b": "1", a: "2" }],
    ["a file below a link", { a: { link: "b" }, "a/x": "2", "b/y": "3" }],
    ["a name that is there twice", { "a/b": "1", "a//b": "2" }],
  ])("%s", async (_, entries) => {
    await expect(unpack(zip(entries))).rejects.toThrow(/two entries in one place/);
  });
});

describe("links", () => {
  test("are made where they stay inside, and left out where they lead out or nowhere", async () => {
    const lines = await unpack(
      zip({
        "a/file": "content",
        inside: { link: "a/file" },
        folder: { link: "a" },
        out: { link: "../../etc/passwd" },
        absolute: { link: "/etc/passwd" },
        dangling: { link: "gone" },
        "a/b/up": { link: "../.." },
        // Inside by its letters; out once the link before it is followed.
        sly: { link: "a/b/up/../x" },
      }),
    );
    const tree = await treeOf(folder.at("out"));
    expect(tree).toEqual({ "a/file": "content", inside: "-> a/file", folder: "-> a", "a/b/up": "-> ../.." });
    expect(lines).toHaveLength(4);
  });

  test("of a tar are held to the same rules, and hard links only to its own files", async () => {
    const lines = await unpack(
      tar([
        { name: "file", text: "content" },
        { name: "soft", type: "2", link: "file" },
        { name: "hard", type: "1", link: "file" },
        { name: "out", type: "2", link: "/etc/passwd" },
        { name: "pipe", type: "6" },
        { name: "device", type: "3" },
      ]),
    );
    expect(await treeOf(folder.at("out"))).toEqual({ file: "content", soft: "-> file", hard: "content" });
    expect(lines).toHaveLength(3);
    await expect(unpack(tar([{ name: "shadow", type: "1", link: "/etc/passwd" }]))).rejects.toMatchObject({
      name: "BadArchiveError",
    });
  });
});

test("keeps the executable bit, takes no other power over, and can always be removed", async () => {
  await unpack(zip({ run: { mode: 0o755 }, locked: { mode: 0 }, root: { mode: 0o6755 } }));
  const modes = await Promise.all(["run", "locked", "root"].map((name) => modeOf(folder.at("out", name))));
  expect(modes.map((mode) => mode.toString(8))).toEqual(["755", "600", "755"]);
});

test("opens tars, packed or not, whatever they are called", async () => {
  const entries = [
    { name: "./", type: "5" as const, mode: 0o000 },
    { name: "./run", mode: 0o4755, text: "x" },
  ];
  for (const archive of [tar(entries), gzipSync(tar(entries))]) {
    await writeFile(folder.at("archive.zip"), archive);
    const target = folder.at(`out-${archive.length}`);
    expect(await unpackTo(target, folder.at("archive.zip"))).toEqual([]);
    expect(await treeOf(target)).toEqual({ run: "x" });
    expect((await stat(`${target}/run`)).mode & 0o7777).toBe(0o755);
  }
});

describe("limits", () => {
  test.each([
    ["bytes", { maxBytes: 999 }, /more than 999 bytes/],
    ["entries", { maxEntries: 2 }, /more than 2 entries/],
  ])("of %s are kept before anything beyond them is written", async (_, options, reason) => {
    const entries = { a: "1", b: "2", c: "3".repeat(998) };
    await expect(unpack(zip(entries), options)).rejects.toThrow(reason);
    await expect(stat(folder.at("out/c"))).rejects.toMatchObject({ code: "ENOENT" });
    const asTar = tar(Object.entries(entries).map(([name, text]) => ({ name, text })));
    await expect(unpackTo(folder.at("out-tar"), folder.at("archive"), options)).rejects.toThrow(reason);
    await writeFile(folder.at("archive"), asTar);
    await expect(unpackTo(folder.at("out-2"), folder.at("archive"), options)).rejects.toThrow(reason);
  });

  test("count the folders that a name implies: a short one would make thousands of them", async () => {
    const deep = `${"a/".repeat(9)}x`;
    for (const archive of [zip({ [deep]: "1" }), tar([{ name: deep, text: "1" }])]) {
      await writeFile(folder.at("archive"), archive);
      const target = folder.at(`out-${archive.length}`);
      await expect(unpackTo(`${target}-no`, folder.at("archive"), { maxEntries: 9 })).rejects.toThrow(
        /more than 9 entries/,
      );
      expect(await unpackTo(target, folder.at("archive"), { maxEntries: 10 })).toEqual([]);
      expect(await treeOf(target)).toEqual({ [deep]: "1" });
    }
  });

  test("of hundreds of names of two thousand folders each end the archive, and not the process", async () => {
    const name = (index: number): string => `${index}/${"a/".repeat(2000)}x`;
    const names = Array.from({ length: 700 }, (_, index) => name(index));
    const archive = zip(Object.fromEntries(names.map((one) => [one, ""])));
    const before = process.memoryUsage().heapUsed;
    await expect(unpack(archive, { maxEntries: 1000 })).rejects.toThrow(/more than 1000 entries/);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(100 * 1024 ** 2);
  });

  test.each([
    ["zip", zip({ a: "12345", b: "67890" })],
    [
      "tar",
      tar([
        { name: "a", text: "12345" },
        { name: "b", text: "67890" },
      ]),
    ],
  ])("of the disk are the machine's: a %s that has no room is not to blame", async (_, archive) => {
    await expect(unpack(archive, { roomBytes: 9 })).rejects.toMatchObject({
      name: "Error",
      code: "ENOSPC",
      message: "The archive unpacks to more than the 9 bytes that the disk has room for.",
    });
    expect(await unpackTo(folder.at("out-2"), folder.at("archive"), { roomBytes: 10 })).toEqual([]);
    await expect(
      unpackTo(folder.at("out-3"), folder.at("archive"), { roomBytes: 9, maxBytes: 9 }),
    ).rejects.toMatchObject({
      name: "BadArchiveError",
    });
  });

  test("take no size below nothing, which would make room for more", async () => {
    const archive = tar([{ name: "a", text: "1" }]);
    archive.fill(0xff, 124, 136); // -1 in base 256
    archive.write("        ", 148);
    const sum = archive.subarray(0, 512).reduce((total, byte) => total + byte, 0);
    archive.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
    await expect(unpack(archive)).rejects.toMatchObject({ name: "BadArchiveError" });
  });

  test("a size that a zip cannot have is no size", async () => {
    const bytes = Buffer.from(zip({ a: "1" }));
    bytes.writeUInt32LE(900_000, bytes.indexOf("PK\u0001\u0002") + 24);
    await expect(unpack(bytes)).rejects.toThrow(/what cannot be/);
  });

  test("hold in memory as well", async () => {
    await expect(unzipBytes(zip({ a: "1".repeat(2000) }), limits)).rejects.toThrow(/more than 1000 bytes/);
    expect(await unzipBytes(zip({ a: "1", "b/": "", c: { link: "a" } }), limits)).toEqual({ a: strToU8("1") });
  });
});

test("a byte that has changed, or an end that is missing, is told as the archive's fault and writes nothing outside", async () => {
  const whole = Buffer.from(zip({ Dockerfile: "FROM scratch\n".repeat(20), "a/b": "12345", link: { link: "a/b" } }));
  let state = 9;
  const below = (most: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  const before = await readFile("/etc/hostname");
  for (let round = 0; round < 150; round += 1) {
    const bytes = Buffer.from(whole);
    for (let change = 0; change <= below(3); change += 1) bytes[below(bytes.length)] = below(256);
    const cut = below(4) === 0 ? bytes.subarray(0, below(bytes.length)) : bytes;
    await writeFile(folder.at("archive"), cut);
    const name = await unpackTo(folder.at(`out-${round}`), folder.at("archive")).then(
      () => "BadArchiveError", // the change was in what nobody reads
      (error: unknown) => (error as Error).name,
    );
    // A name may have become one that the system does not take.
    expect(["BadArchiveError", "Error"]).toContain(name);
  }
  expect(await readFile("/etc/hostname")).toEqual(before);
});

test("a checksum that is wrong is found", async () => {
  const bytes = Buffer.from(zipSync({ a: [strToU8("content"), { level: 0 }] }));
  bytes[bytes.indexOf("content")] = 0x43;
  await expect(unpack(bytes)).rejects.toThrow(/another checksum/);
  await expect(unzipBytes(bytes, limits)).rejects.toThrow(/another checksum/);
});

test("what Info-ZIP and GNU tar write is unpacked", async () => {
  execFileSync(
    "sh",
    [
      "-c",
      "mkdir p && echo 1 > p/a && ln -s a p/b && chmod +x p/a && zip -qry p.zip p && tar cJf - p > /dev/null && tar cf p.tar p",
    ],
    {
      cwd: folder.path,
    },
  );
  for (const name of ["p.zip", "p.tar"]) {
    expect(await unpackTo(folder.at(`out-${name}`), folder.at(name))).toEqual([]);
    expect(await treeOf(folder.at(`out-${name}`))).toEqual({ "p/a": "1\n", "p/b": "-> a" });
    expect((await modeOf(folder.at(`out-${name}`, "p/a"))) & 0o111).toBe(0o111);
  }
});
