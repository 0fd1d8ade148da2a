import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { createLeftOut } from "../../../src/node/archive/left-out.js";
import { listFolder } from "../../../src/node/archive/list-folder.js";
import { writeZip } from "../../../src/node/archive/write-zip.js";
import { everyOf, packTo, useFolder, writeFiles } from "./archives.js";

const folder = useFolder();
const leftOut = createLeftOut((line) => expect.unreachable(line));

/** Bytes that no packing makes smaller. */
function noise(length: number): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0; at < length; at += 32) pieces.push(createHash("sha256").update(String(at)).digest());
  return Buffer.concat(pieces).subarray(0, length);
}

/** What the only entry's central record says: its method, and its mode as Unix has it. */
async function only(): Promise<{ readonly method: number; readonly mode: number }> {
  const bytes = await readFile(folder.at("a.zip"));
  const at = bytes.lastIndexOf("PK\u0001\u0002");
  return { method: bytes.readUInt16LE(at + 10), mode: bytes.readUInt32LE(at + 38) >>> 16 };
}

describe("a file of noise", () => {
  test.each([
    [0, 0],
    [1, 0],
    [65_535, 0],
    [65_536, 0],
    [65_537, 8],
    [200_000, 8],
  ])(
    "of %i bytes is packed by method %i, from disk and from memory alike, and comes back whole",
    async (size, method) => {
      const content = noise(size);
      await writeFiles(folder.at("in"), { file: content });
      await packTo(folder.at("a.zip"), folder.at("in"));
      expect((await only()).method).toBe(method);
      expect(Buffer.from(unzipSync(await readFile(folder.at("a.zip")))["file"]!).equals(content)).toBe(true);
      const view = Buffer.concat([Buffer.alloc(5, 1), content, Buffer.alloc(5, 2)]).subarray(5, 5 + size);
      await writeZip(folder.at("b.zip"), [{ kind: "bytes", name: "file", content: view }], { leftOut });
      expect(Buffer.from(unzipSync(await readFile(folder.at("b.zip")))["file"]!).equals(content)).toBe(true);
    },
  );
});

test("what an entry is stands in its mode: a link, a folder without anything in it, a script", async () => {
  await mkdir(folder.at("link"));
  await writeFile(folder.at("link", "z"), "1");
  await mkdir(folder.at("empty", "in"), { recursive: true });
  await writeFiles(folder.at("script"), { run: "1" });
  await symlink("z", folder.at("link", "a"));
  await packTo(folder.at("a.zip"), folder.at("link"));
  expect((await only()).mode.toString(8)).toBe("120777");
  for (const [name, mode] of [
    ["empty", "40755"],
    ["script", "100644"],
  ] as const) {
    await packTo(folder.at(`${name}.zip`), folder.at(name));
    const bytes = await readFile(folder.at(`${name}.zip`));
    expect((bytes.readUInt32LE(bytes.lastIndexOf("PK\u0001\u0002") + 38) >>> 16).toString(8)).toBe(mode);
  }
});

describe("a folder", () => {
  const list = (root: string) => everyOf(listFolder(root, { ignoreFiles: [], fileLinks: "link", leftOut }));

  test("without anything in it is nothing, not an entry without a name", async () => {
    await mkdir(folder.at("in"));
    expect(await list(folder.at("in"))).toEqual([]);
  });

  test("that is none, or is not there, is an error, not an empty archive", async () => {
    await writeFile(folder.at("file"), "x");
    await expect(list(folder.at("file"))).rejects.toMatchObject({ code: "ENOTDIR" });
    await expect(list(folder.at("gone"))).rejects.toMatchObject({ code: "ENOENT" });
  });
});
