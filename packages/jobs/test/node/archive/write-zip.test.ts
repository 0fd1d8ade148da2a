import { execFileSync } from "node:child_process";
import { chmod, mkdir, symlink, truncate, unlink, utimes, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { unzipSync } from "fflate";
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { createLeftOut } from "../../../src/node/archive/left-out.js";
import { listFolder } from "../../../src/node/archive/list-folder.js";
import { writeZip } from "../../../src/node/archive/write-zip.js";
import { everyOf, modeOf, packTo, treeOf, unpackTo, useFolder, writeFiles } from "./archives.js";

const folder = useFolder();

describe("what is packed is unpacked alike", () => {
  test("names of every kind, empty files and folders, large files, and modes", async () => {
    const files = {
      "日本語/ファイル.txt": "1",
      "e\u0301te\u0301.txt": "2",
      " lead and trail ": "3",
      "line\nbreak": "4",
      "back\\slash": "5",
      "c:drive": "6",
      "%2e%2e": "7",
      ".hidden/.env": "8",
      __proto__: "9",
      empty: "",
      large: "0123456789abcdef".repeat(40_000),
      [`${"d/".repeat(60)}deep`]: "10",
    };
    await writeFiles(folder.at("in"), files);
    await mkdir(folder.at("in/nothing/in/here"), { recursive: true });
    await chmod(folder.at("in/large"), 0o755);
    expect(await packTo(folder.at("a.zip"), folder.at("in"))).toEqual([]);
    expect(await unpackTo(folder.at("out"), folder.at("a.zip"))).toEqual([]);
    expect(await treeOf(folder.at("out"))).toEqual({ ...files, "nothing/in/here": "/" });
    expect([await modeOf(folder.at("out/large")), await modeOf(folder.at("out/empty"))]).toEqual([
      0o755,
      await modeOf(folder.at("in/empty")),
    ]);
  });

  test("links inside stay links, of files and folders, over one another and to the root", async () => {
    await writeFiles(folder.at("in"), { "run/model": "m" });
    const links = { latest: "run", "run/again": "model", far: "latest/model", "run/up": "..", self: "." };
    for (const [name, target] of Object.entries(links)) await symlink(target, folder.at("in", name));
    expect(await packTo(folder.at("a.zip"), folder.at("in"))).toEqual([]);
    expect(await unpackTo(folder.at("out"), folder.at("a.zip"))).toEqual([]);
    const tree = await treeOf(folder.at("out"));
    expect(tree).toMatchObject({ latest: "-> run", "run/again": "-> model", "run/model": "m", "run/up": "-> .." });
    expect(await readFile(folder.at("out/far"), "utf8")).toBe("m");
  });

  test("a link to a file is its content where every program must be able to unpack it", async () => {
    await writeFiles(folder.at("in"), { a: "content" });
    await symlink("a", folder.at("in/b"));
    await packTo(folder.at("a.zip"), folder.at("in"), { fileLinks: "content" });
    const files = unzipSync(await readFile(folder.at("a.zip")));
    expect(Object.values(files).map((bytes) => Buffer.from(bytes).toString())).toEqual(["content", "content"]);
  });

  test("the same folder packs to the same bytes", async () => {
    await writeFiles(folder.at("in"), { b: "1", a: "2", "c/d": "3" });
    await packTo(folder.at("1.zip"), folder.at("in"));
    await packTo(folder.at("2.zip"), folder.at("in"));
    expect(await readFile(folder.at("1.zip"))).toEqual(await readFile(folder.at("2.zip")));
  });
});

describe("what cannot be packed is left out with a line, and the rest is kept", () => {
  test("links that lead out or nowhere, whose target is not even read", async () => {
    await writeFiles(folder.path, { "in/result": "r", "outside/secret": "s" });
    const links = {
      absolute: "/app/output/model",
      dangling: "gone",
      out: "../outside/secret",
      folder: "../outside",
      circle: "circle",
      beside: folder.at("in-other"),
    };
    await writeFiles(folder.at("in-other"), { x: "not ours" });
    for (const [name, target] of Object.entries(links)) await symlink(target, folder.at("in", name));
    const lines = await packTo(folder.at("a.zip"), folder.at("in"));
    const named = new Set(lines.map((line) => line.split(":")[0]));
    expect(named).toEqual(new Set(Object.keys(links).map((name) => `left out "${name}"`)));
    expect(Object.keys(unzipSync(await readFile(folder.at("a.zip"))))).toEqual(["result"]);
  });

  test("a link to what is itself left out", async () => {
    await writeFiles(folder.at("in"), { ".gitignore": "skip\n", "skip/x": "1", kept: "2" });
    await symlink("skip", folder.at("in/link"));
    const lines = await packTo(folder.at("a.zip"), folder.at("in"), { ignoreFiles: [".gitignore"] });
    expect(lines).toEqual(['left out "link": the link leads to what is left out']);
  });

  test("sockets and pipes", async () => {
    await writeFiles(folder.at("in"), { result: "r" });
    execFileSync("mkfifo", [folder.at("in/pipe")]);
    const server = createServer().listen(folder.at("in/socket"));
    await new Promise((resolve) => server.once("listening", resolve));
    const lines = await packTo(folder.at("a.zip"), folder.at("in"));
    server.close();
    expect(lines).toEqual([
      'left out "pipe": it is neither a file nor a folder',
      'left out "socket": it is neither a file nor a folder',
    ]);
  });

  test("files that vanish, change their kind or shrink between being listed and being read", async () => {
    await writeFiles(folder.at("in"), { a: "1", gone: "x", linked: "x", shrunk: "y".repeat(200_000), z: "2" });
    const lines: string[] = [];
    const leftOut = createLeftOut((line) => lines.push(line));
    const entries = await everyOf(listFolder(folder.at("in"), { ignoreFiles: [], fileLinks: "link", leftOut }));
    await unlink(folder.at("in/gone"));
    await unlink(folder.at("in/linked"));
    await writeFile(folder.at("secret"), "secret");
    await symlink(folder.at("secret"), folder.at("in/linked"));
    await truncate(folder.at("in/shrunk"), 70_000);
    await writeZip(folder.at("a.zip"), entries, { leftOut });
    const files = unzipSync(await readFile(folder.at("a.zip")));
    expect(Object.entries(files).map(([name, bytes]) => [name, bytes.length])).toEqual([
      ["a", 1],
      ["shrunk", 70_000],
      ["z", 1],
    ]);
    expect(lines.map((line) => line.split(":")[0])).toEqual(['left out "gone"', 'left out "linked"']);
  });

  test("ten thousand of them make twenty lines and one that counts the others", async () => {
    const lines: string[] = [];
    const leftOut = createLeftOut((line) => lines.push(line));
    for (let index = 0; index < 10_000; index += 1) leftOut.add(`f${index}`, "gone");
    expect(leftOut.finish()).toBe(10_000);
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe("left out 9980 more");
  });
});

test.each([
  ["before 1980", new Date(0), 1980],
  ["after 2107", new Date("2199-01-01T00:00:00Z"), 2107],
  ["of today", new Date("2026-03-04T05:06:08Z"), 2026],
])("a date %s is written as what a zip can say", async (_, date, year) => {
  await writeFiles(folder.at("in"), { a: "1" });
  await utimes(folder.at("in/a"), date, date);
  await packTo(folder.at("a.zip"), folder.at("in"));
  const listing = execFileSync("unzip", ["-l", folder.at("a.zip")]).toString();
  expect(listing).toContain(String(year));
  expect(await unpackTo(folder.at("out"), folder.at("a.zip"))).toEqual([]);
});

test("a disk that is full is a failure of its own, not a reason to leave files out", async () => {
  await writeFiles(folder.at("in"), { a: "1".repeat(100) });
  const leftOut = createLeftOut(() => undefined);
  const entries = await everyOf(listFolder(folder.at("in"), { ignoreFiles: [], fileLinks: "link", leftOut }));
  await expect(writeZip(folder.at("no/such/place.zip"), entries, { leftOut })).rejects.toMatchObject({
    code: "ENOENT",
  });
});

test.each([
  ["nothing", 0, false, 0],
  ["what packing makes no smaller", 2, false, 2],
  ["what packs well", 2000, true, undefined],
  ["the most that is packed in one go", 65_536, true, undefined],
  ["a byte more", 65_537, true, undefined],
])("%s is stored or deflated, and counted", async (_, size, isDeflated, packedBytes) => {
  await writeFiles(folder.at("in"), { a: "a".repeat(size) });
  const leftOut = createLeftOut((line) => expect.fail(line));
  const listed = listFolder(folder.at("in"), { ignoreFiles: [], fileLinks: "link", leftOut });
  const { contents, sizeBytes } = await writeZip(folder.at("a.zip"), listed, { leftOut });
  const bytes = await readFile(folder.at("a.zip"));
  expect([contents, sizeBytes]).toEqual([1, bytes.length]);
  const directory = bytes.lastIndexOf("PK\u0001\u0002");
  const packed = bytes.readUInt32LE(directory + 20);
  expect(bytes.readUInt16LE(directory + 10)).toBe(isDeflated ? 8 : 0);
  if (packedBytes !== undefined) expect(packed).toBe(packedBytes);
  expect(bytes.readUInt32LE(directory + 24)).toBe(size);
  expect(packed).toBeLessThanOrEqual(size);
  await unpackTo(folder.at("out"), folder.at("a.zip"));
  expect(await readFile(folder.at("out/a"), "utf8")).toBe("a".repeat(size));
});

test("folders alone are no contents; files and links are", async () => {
  await mkdir(folder.at("in/empty"), { recursive: true });
  const leftOut = createLeftOut((line) => expect.fail(line));
  const count = async (target: string): Promise<number> => {
    const listed = listFolder(folder.at("in"), { ignoreFiles: [], fileLinks: "link", leftOut });
    return (await writeZip(folder.at(target), listed, { leftOut })).contents;
  };
  expect(await count("1.zip")).toBe(0);
  await writeFiles(folder.at("in"), { a: "" });
  await symlink("a", folder.at("in/b"));
  expect(await count("2.zip")).toBe(2);
});
