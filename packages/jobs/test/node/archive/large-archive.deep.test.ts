import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readFile, stat, truncate, writeFile } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { packFiles } from "#workspace";
import { useFolder } from "./archives.js";

const run = promisify(execFile);
const child = fileURLToPath(new URL("./large-archive.child.ts", import.meta.url));
const folder = useFolder();
/** The long run takes what a job may leave at its most; the deep one as much as shows the rule. */
const isLong = process.env["ANTIPHON_LARGE_ARCHIVES"] !== undefined;
const MOST_GROWN = 150 * 1024 ** 2;

/** By how many bytes a process of its own grew. */
async function grownBy(what: "pack" | "unpack", from: string, to: string): Promise<number> {
  const args = ["--conditions=@antiphon/source", "--import", "tsx", child, what, folder.at(from), folder.at(to)];
  return Number((await run(process.execPath, args)).stdout);
}

async function digest(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}

/** Half of it packs well and half of it not at all. */
function* content(mebibytes: number): Generator<Buffer> {
  let state = 1;
  for (let piece = 0; piece < mebibytes; piece += 1) {
    const words = new Uint32Array(2 ** 18);
    if (piece % 2 === 0)
      for (let at = 0; at < words.length; at += 1) words[at] = state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield Buffer.from(words.buffer);
  }
}

test("a file of 600 MB is packed and unpacked within 150 MB of memory, whole", async () => {
  await mkdir(folder.at("in"));
  await pipeline(content(600), createWriteStream(folder.at("in/large")));
  const grown = [await grownBy("pack", "in", "a.zip"), await grownBy("unpack", "a.zip", "out")];
  process.stdout.write(`600 MB: grew by ${grown.map((bytes) => Math.round(bytes / 1024 ** 2)).join(" and ")} MiB\n`);
  expect(Math.max(...grown)).toBeLessThan(MOST_GROWN);
  expect(await digest(folder.at("out/large"))).toBe(await digest(folder.at("in/large")));
});

test("very many files are packed and unpacked within 150 MB of memory, all of them", async () => {
  const count = isLong ? 100_000 : 5000;
  for (let at = 0; at < count; at += 1) {
    if (at % 1000 === 0) await mkdir(folder.at(`in/folder-${at / 1000}`), { recursive: true });
    await writeFile(folder.at(`in/folder-${Math.floor(at / 1000)}/file-${at}.txt`), `content of ${at}\n`);
  }
  const grown = [await grownBy("pack", "in", "a.zip"), await grownBy("unpack", "a.zip", "out")];
  process.stdout.write(
    `${count} files: grew by ${grown.map((bytes) => Math.round(bytes / 1024 ** 2)).join(" and ")} MiB\n`,
  );
  expect(Math.max(...grown)).toBeLessThan(MOST_GROWN);
  const { stdout } = await run("diff", ["--recursive", "--brief", folder.at("in"), folder.at("out")]);
  expect(stdout).toBe("");
});

test("a file of more than 4 GiB, and what comes behind it, is packed and unpacked whole", async () => {
  const size = isLong ? 4.5 * 1024 ** 3 : 200 * 1024 ** 2;
  await mkdir(folder.at("in"));
  await writeFile(folder.at("in/large"), "begins");
  await truncate(folder.at("in/large"), size); // without taking room
  await writeFile(folder.at("in/small"), "behind");
  const grown = [await grownBy("pack", "in", "a.zip"), await grownBy("unpack", "a.zip", "out")];
  expect(Math.max(...grown)).toBeLessThan(MOST_GROWN);
  expect((await stat(folder.at("out/large"))).size).toBe(size);
  await run("cmp", [folder.at("in/large"), folder.at("out/large")]);
  expect((await run("unzip", ["-p", folder.at("a.zip"), "small"])).stdout).toBe("behind");
});

test("more files than a plain zip can count are packed from memory, for other programs too", async () => {
  const files = Array.from({ length: 66_000 }, (_, index) => [`f${index}`, Buffer.from(String(index))] as const);
  const signal = new AbortController().signal;
  const packed = await packFiles(files, { tell: (line) => expect.fail(line), signal });
  if (packed === undefined) throw new Error("nothing was packed");
  const { path } = packed.content as { readonly path: string };
  expect((await run("unzip", ["-p", path, "f65999"])).stdout).toBe("65999");
  await run(process.execPath, [
    "--conditions=@antiphon/source",
    "--import",
    "tsx",
    child,
    "unpack",
    path,
    folder.at("out"),
  ]);
  await packed.release();
  expect(await readFile(folder.at("out/f65535"), "utf8")).toBe("65535");
});
