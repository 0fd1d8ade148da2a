import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { createLeftOut } from "../../../src/node/archive/left-out.js";
import { listFolder } from "../../../src/node/archive/list-folder.js";
import { everyOf } from "./archives.js";

/** Numbers that look random and are the same in every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const names = [
  "a",
  "b",
  "foo",
  "bar",
  "Foo",
  "data",
  "x.png",
  "x.PNG",
  "a b",
  "#h",
  "!n",
  "foo.txt",
  ".hid",
  "[x]",
  "b\\c",
  "sp ",
  "d*",
  "q?",
  "é",
];
const atoms = [
  "*",
  "**",
  "?",
  "a",
  "b",
  "foo",
  "bar",
  "Foo",
  "*.png",
  "*.PNG",
  "[ab]",
  "[!a]",
  "[^b]",
  "[a-z]",
  "x.*",
  "foo*",
  "*o*",
  "**foo",
  "foo**",
  "\\#h",
  "\\!n",
  "#h",
  "a b",
  "sp\\ ",
  "sp ",
  ".*",
  "\\*",
  "d\\*",
  "\\[x\\]",
  "[[:alpha:]]",
  "data",
  "q\\?",
  "b\\\\c",
  "[]a]",
  "[a",
  "é",
];

interface Tree {
  readonly files: readonly string[];
  readonly ignoreFiles: Readonly<Record<string, string>>;
}

function treeOf(below: (n: number) => number): Tree {
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  const pattern = (): string => {
    const body = Array.from({ length: 1 + below(3) }, () => pick(atoms)).join("/");
    const rooted = below(4) === 0 ? `/${body}` : body;
    const folder = below(4) === 0 ? `${rooted}/` : rooted;
    const negated = below(3) === 0 ? `!${folder}` : folder;
    return below(15) === 0 ? `${negated}  ` : negated;
  };
  const rules = (most: number): string =>
    Array.from({ length: 1 + below(most) }, pattern).join(below(9) === 0 ? "\r\n" : "\n");
  const files = Array.from({ length: 12 }, () => Array.from({ length: 1 + below(4) }, () => pick(names)).join("/"));
  const ignoreFiles: Record<string, string> = { ".gitignore": `${rules(5)}\n` };
  for (const folder of ["a", "foo", "a/b", "bar"])
    if (below(3) === 0) ignoreFiles[`${folder}/.gitignore`] = `${rules(3)}\n`;
  return { files, ignoreFiles };
}

/** Writes what can be written: a name may be a file in one place and a folder in another. */
async function grow(root: string, { files, ignoreFiles }: Tree): Promise<readonly string[]> {
  const grown: string[] = [];
  for (const [name, text] of [...Object.entries(ignoreFiles), ...files.map((file) => [file, ""] as const)]) {
    try {
      await mkdir(dirname(join(root, name)), { recursive: true });
      await writeFile(join(root, name), text, { flag: "wx" });
      grown.push(name);
    } catch (error) {
      if (!["EEXIST", "ENOTDIR", "EISDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
    }
  }
  return grown;
}

test("2 000 trees are packed as git would: the same files are left out as `git check-ignore` names", async () => {
  const base = await mkdtemp(join(tmpdir(), "antiphon-ignore-"));
  execFileSync("git", ["init", "-q", base]);
  const below = seeded(Number(process.env["ANTIPHON_SEED"] ?? 20));
  let ignored = 0;
  let total = 0;
  try {
    for (let round = 0; round < 2000; round += 1) {
      const root = join(base, String(round));
      const tree = treeOf(below);
      const files = await grow(root, tree);
      const args = ["-c", "core.ignorecase=false", "-C", root, "check-ignore", "-z", "--stdin", "--no-index"];
      let named = "";
      try {
        named = execFileSync("git", args, { input: files.map((file) => `${file}\0`).join("") }).toString();
      } catch (error) {
        if ((error as { status?: number }).status !== 1) throw error; // 1: none is ignored
      }
      const out = new Set(named.split("\0"));
      const leftOut = createLeftOut(() => undefined);
      const entries = await everyOf(listFolder(root, { ignoreFiles: [".gitignore"], fileLinks: "content", leftOut }));
      const packed = entries
        .filter(({ kind }) => kind === "file")
        .map(({ name }) => name)
        .sort();
      const expected = files.filter((file) => !out.has(file)).sort();
      expect(packed, `round ${round}: ${JSON.stringify(tree.ignoreFiles)}`).toEqual(expected);
      total += files.length;
      ignored += files.length - packed.length;
      await rm(root, { recursive: true });
    }
    expect(ignored).toBeGreaterThan(total / 20);
  } finally {
    await rm(base, { recursive: true, force: true });
  }
});
