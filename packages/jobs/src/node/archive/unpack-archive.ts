import { createReadStream, createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, resolve, sep } from "node:path";
import { once } from "node:events";
import { Unzip, UnzipInflate } from "fflate";
import { type Emit, runProgram } from "../docker/run-program.js";

/** Unpacks a `.zip` by ourselves and a `.tar` by the system's `tar`, which refuses paths that lead out. */
export async function unpackArchive(archive: string, target: string, emit: Emit, signal: AbortSignal): Promise<void> {
  await mkdir(target, { recursive: true });
  if (archive.toLowerCase().endsWith(".zip")) return unzip(archive, target);
  await runProgram("tar", ["-xf", archive, "-C", target], { emit, signal });
}

async function unzip(archive: string, target: string): Promise<void> {
  const root = resolve(target);
  const writes: Promise<void>[] = [];
  let failure: Error | undefined;
  const unzipper = new Unzip((file) => {
    const path = resolve(root, file.name);
    if (file.name.endsWith("/")) return;
    if (!path.startsWith(root + sep)) {
      failure ??= new Error(`The archive has a path that leads out of it: ${file.name}`);
      return;
    }
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, final) => {
      if (error) failure ??= error;
      else chunks.push(chunk);
      if (final) writes.push(write(path, chunks));
    };
    file.start();
  });
  unzipper.register(UnzipInflate);
  for await (const chunk of createReadStream(archive) as AsyncIterable<Uint8Array>) {
    unzipper.push(chunk);
    if (failure) throw failure;
    await Promise.all(writes.splice(0));
  }
  unzipper.push(new Uint8Array(0), true);
  await Promise.all(writes);
  if (failure) throw failure;
}

async function write(path: string, chunks: readonly Uint8Array[]): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = createWriteStream(path);
  for (const chunk of chunks) if (!file.write(chunk)) await once(file, "drain");
  file.end();
  await once(file, "finish");
}
