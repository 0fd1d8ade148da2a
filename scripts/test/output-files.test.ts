import { appendFileSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { staleFiles, writeStaleFiles } from "../generate/output-files.js";

const files = new Map([
  ["a/one.ts", "one\n"],
  ["b/c/two.ts", "two\n"],
]);

function emptyRoot(): string {
  const root = mkdtempSync(join(tmpdir(), "antiphon-output-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  return root;
}

test("names missing files, and none after a run", () => {
  const root = emptyRoot();
  expect(staleFiles(files, root)).toEqual(["a/one.ts", "b/c/two.ts"]);
  expect(writeStaleFiles(files, root)).toEqual(["a/one.ts", "b/c/two.ts"]);
  expect(staleFiles(files, root)).toEqual([]);
});

test("names a file that was edited by hand, puts it right, and leaves the others untouched", () => {
  const root = emptyRoot();
  writeStaleFiles(files, root);
  const before = statSync(join(root, "b/c/two.ts")).mtimeMs;
  appendFileSync(join(root, "a/one.ts"), "// edited by hand\n");
  expect(staleFiles(files, root)).toEqual(["a/one.ts"]);
  expect(writeStaleFiles(files, root)).toEqual(["a/one.ts"]);
  expect(statSync(join(root, "b/c/two.ts")).mtimeMs).toBe(before);
  expect(staleFiles(files, root)).toEqual([]);
});
