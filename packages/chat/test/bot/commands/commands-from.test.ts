import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { commandsFrom, defineBot } from "@antiphon/chat/bot";
import { expect, onTestFinished, test } from "vitest";

/** As `command()` gives it: files of a folder elsewhere cannot import this package. */
const source = (name: string): string =>
  `{ name: "${name}", description: "", aliases: [], args: {}, guards: [], commands: [], retry: false, run() {} }`;

function folder(files: Readonly<Record<string, string>>): string {
  const path = mkdtempSync(join(tmpdir(), "antiphon-commands-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  mkdirSync(join(path, "inside"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return path;
}

test("commands come from the files of a folder, in order, whatever they are exported as", async () => {
  const path = folder({
    "b.mjs": `export const one = ${source("b1")}; export const two = ${source("b2")}; export const other = 5;`,
    "a.mjs": `export default ${source("a")};`,
    "c.cjs": `exports.third = ${source("c")};`,
    "a.d.mts": "export {};",
    "a.test.mjs": "throw new Error('not loaded');",
    "notes.md": "# Notes",
    "inside/d.mjs": "throw new Error('not loaded');",
  });
  const found = await commandsFrom(path);
  expect(found.map(({ name }) => name)).toEqual(["a", "b1", "b2", "c"]);
  expect((await commandsFrom(pathToFileURL(`${path}/`))).length).toBe(4);
  expect(defineBot({ commands: found }).commands).toHaveLength(4);
});

test.each([
  ["a folder that is not there", undefined, "cannot be read"],
  ["a file that cannot be loaded", { "a.mjs": "throw new Error('it broke');" }, "a.mjs cannot be loaded: it broke"],
  ["a file that cannot be read as code", { "a.mjs": "export const" }, "a.mjs cannot be loaded"],
  ["a file without a command", { "a.mjs": "export const x = 1;" }, "a.mjs exports no command"],
])("%s is named", async (_, files, why) => {
  const path = files === undefined ? join(tmpdir(), "antiphon-nowhere") : folder(files);
  await expect(commandsFrom(path)).rejects.toMatchObject({
    code: "INVALID_OPTION",
    message: expect.stringContaining(why) as string,
  });
});
