import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { fileWorkerStore } from "../../src/node/index.js";
import { jobFolder, newRecord } from "../../src/node/docker/job-folder.js";
import { useFolder } from "./archive/archives.js";

const run = promisify(execFile);
const child = fileURLToPath(new URL("./full-disk.child.ts", import.meta.url));
const folder = useFolder();

/** Does one thing in a process that can write no byte to any file, and gives what came of it. */
async function onFullDisk(what: string): Promise<string> {
  await mkdir(folder.at("tmp"), { recursive: true });
  // What a full disk looks like to one process: every write fails. The signal that comes with it is ignored.
  const script = `trap '' XFSZ; ulimit -f 0; exec "$0" "$@"`;
  const args = ["--conditions=@antiphon/source", "--import", "tsx", child, what, folder.path];
  const env = { ...process.env, TMPDIR: folder.at("tmp"), TSX_DISABLE_CACHE: "1" };
  return (await run("bash", ["-c", script, process.execPath, ...args], { env })).stdout;
}

describe("while no byte can be written", () => {
  test("no job is remembered by halves, and the folder is nobody's afterwards", async () => {
    expect(await onFullDisk("remember")).toBe("EFBIG");
    expect(await readdir(folder.at("state"))).toEqual([]);
    const store = fileWorkerStore(folder.at("state"));
    await store.add("job-2");
    expect(await store.list()).toEqual(["job-2"]);
    await store.close?.();
  });

  test("what was noted of a job before stays as it was", async () => {
    const store = fileWorkerStore(folder.at("state"));
    await store.save?.("job-1", "before");
    await store.close?.();
    expect(await onFullDisk("note")).toBe("EFBIG");
    expect(await store.load?.("job-1")).toBe("before");
    expect(await readdir(folder.at("state"))).toEqual(["job-1.job.json"]);
  });

  test("the record of a container stays as it was", async () => {
    const job = jobFolder(folder.at("work"), "job-1");
    const before = { ...newRecord("job-1", true, 5000), phase: "started" as const };
    await job.write(before);
    expect(await onFullDisk("record")).toBe("EFBIG");
    expect(await job.read()).toEqual(before);
  });

  test("an output is not packed, stays where it is, and nothing else is left", async () => {
    await mkdir(folder.at("output"));
    await writeFile(folder.at("output", "result"), "eight hours");
    expect(await onFullDisk("pack")).toBe("EFBIG");
    expect(await readFile(folder.at("output", "result"), "utf8")).toBe("eight hours");
    expect((await readdir(folder.at("tmp"))).filter((name) => name.startsWith("antiphon"))).toEqual([]);
  });

  test("an archive that cannot be unpacked is not to blame", async () => {
    await writeFile(folder.at("archive.zip"), zipSync({ a: strToU8("12345") }));
    expect(await onFullDisk("unpack")).toBe("EFBIG");
  });
});
