import { mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { createLeftOut } from "../../../src/node/archive/left-out.js";
import { listFolder, type ListOptions } from "../../../src/node/archive/list-folder.js";
import { unpackArchive, type UnpackOptions } from "../../../src/node/archive/unpack-archive.js";
import { writeZip } from "../../../src/node/archive/write-zip.js";

/** A folder of its own for each test. */
export function useFolder(): { readonly path: string; at(...names: readonly string[]): string } {
  let path = "";
  beforeEach(async () => {
    path = await mkdtemp(join(tmpdir(), "antiphon-test-"));
  });
  afterEach(() => rm(path, { recursive: true, force: true }), 300_000);
  return {
    get path() {
      return path;
    },
    at: (...names) => join(path, ...names),
  };
}

export async function writeFiles(root: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), content);
  }
}

export async function everyOf<T>(list: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const one of list) all.push(one);
  return all;
}

/** Packs a folder as outputs are packed, and gives the lines about what was left out. */
export async function packTo(
  target: string,
  root: string,
  options: Partial<ListOptions> = {},
): Promise<readonly string[]> {
  const lines: string[] = [];
  const leftOut = createLeftOut((line) => lines.push(line));
  const entries = listFolder(root, { ignoreFiles: [], fileLinks: "link", ...options, leftOut });
  await writeZip(target, entries, { leftOut });
  leftOut.finish();
  return lines;
}

export async function unpackTo(
  target: string,
  archive: string,
  options: Partial<UnpackOptions> = {},
): Promise<readonly string[]> {
  const lines: string[] = [];
  await unpackArchive(archive, target, {
    maxBytes: 2 ** 30,
    maxEntries: 10_000,
    emit: (line) => lines.push(line),
    signal: new AbortController().signal,
    ...options,
  });
  return lines;
}

/** Everything below a folder by path: text of files, `-> target` of links, `/` for folders that are empty. */
export async function treeOf(root: string, folder = ""): Promise<Readonly<Record<string, string>>> {
  const tree: Record<string, string> = {};
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  if (entries.length === 0 && folder !== "") tree[folder] = "/";
  for (const entry of entries) {
    const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) Object.assign(tree, await treeOf(root, name));
    else if (entry.isSymbolicLink()) tree[name] = `-> ${await readlink(join(root, name))}`;
    else tree[name] = await readFile(join(root, name), "utf8");
  }
  return tree;
}

export const modeOf = async (path: string): Promise<number> => (await stat(path)).mode & 0o777;
