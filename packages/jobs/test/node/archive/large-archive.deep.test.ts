import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { useFolder } from "./archives.js";

const run = promisify(execFile);
const child = fileURLToPath(new URL("./large-archive.child.ts", import.meta.url));
const folder = useFolder();
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
