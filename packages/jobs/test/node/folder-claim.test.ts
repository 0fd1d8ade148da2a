import { spawn, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { WorkerEvent } from "../../src/index.js";
import { fileWorkerStore } from "../../src/node/index.js";
import { ownerToken } from "../../src/node/owner.js";
import { jobIn, newStage } from "../stage.js";

let folder: string;
let mark: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "antiphon-test-"));
  mark = join(folder, "worker.lock");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Tokens of this machine for other processes. */
const [machine] = ownerToken().split("-") as [string];
const tokenOf = async (pid: number): Promise<string> => {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => ""); // other systems tell no start
  return `${machine}-${pid}-${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "0"}`;
};
const deadToken = (): string => `${machine}-${spawnSync("true").pid}-1`;
const elsewhere = "00000000-77-12345";
const longAgo = (): Date => new Date(Date.now() - 46_000);

describe("a state folder", () => {
  test("belongs to the process that uses it first, until its worker has ended", async () => {
    const store = fileWorkerStore(folder);
    await store.add("a");
    expect(await readFile(mark, "utf8")).toBe(ownerToken());
    await store.close?.();
    expect(await readdir(folder)).toEqual(["a.job.json"]);
    await store.close?.();
    expect(await fileWorkerStore(folder).list()).toEqual(["a"]);
  });

  test("of a process that lives is refused for every use that would change it, and says whose it is", async () => {
    const other = spawn("sleep", ["60"]);
    try {
      await writeFile(mark, await tokenOf(other.pid as number));
      const store = fileWorkerStore(folder);
      const reason = `serves one worker at a time, and process ${other.pid} uses it. Give each worker its own.`;
      for (const use of [() => store.list(), () => store.add("a"), () => store.save?.("a", "note")])
        await expect((async () => use())()).rejects.toThrow(reason);
      await store.close?.();
      expect(await readdir(folder)).toEqual(["worker.lock"]);
    } finally {
      other.kill("SIGKILL");
    }
  });

  test.each([
    ["a process that has ended", deadToken, undefined],
    ["another machine that is silent for long", () => elsewhere, longAgo],
    ["another machine whose clock is far ahead", () => elsewhere, () => new Date(Date.now() + 3_600_000)],
    ["nobody that can be read, for long", () => "", longAgo],
  ])("of %s is taken over", async (_, token, date) => {
    await writeFile(mark, token());
    if (date !== undefined) await utimes(mark, date(), date());
    await fileWorkerStore(folder).add("a");
    expect(await readFile(mark, "utf8")).toBe(ownerToken());
    expect((await readdir(folder)).sort()).toEqual(["a.job.json", "worker.lock"]);
  });

  test.each([
    ["another machine that gave a sign just now", elsewhere],
    ["somebody who is writing their mark", ""],
  ])("of %s is left alone", async (_, token) => {
    await writeFile(mark, token);
    await expect(fileWorkerStore(folder).list()).rejects.toThrow("a process of another machine uses it, or did until");
    expect(await readFile(mark, "utf8")).toBe(token);
  });

  test("is taken by one of many that find it left behind", async () => {
    await writeFile(mark, deadToken());
    const stores = Array.from({ length: 10 }, () => fileWorkerStore(folder));
    await Promise.allSettled(stores.map(async (store) => store.list()));
    expect(await readdir(folder)).toEqual(["worker.lock"]);
    expect(await readFile(mark, "utf8")).toBe(ownerToken());
  });

  test("where a mark cannot be written is told with the reason of the system", async () => {
    await writeFile(join(folder, "file"), "");
    await expect(fileWorkerStore(join(folder, "file", "held")).list()).rejects.toThrow("ENOTDIR");
    await mkdir(mark);
    await expect(fileWorkerStore(folder).list()).rejects.toThrow();
  });
});

test("a worker beside another one takes no job, says why, and takes over when that one has ended", async () => {
  const stage = newStage();
  await jobIn(stage, "PENDING");
  const other = spawn("sleep", ["60"]);
  const gone = new Promise((resolve) => other.once("exit", resolve));
  await writeFile(mark, await tokenOf(other.pid as number));
  const events: WorkerEvent[] = [];
  const worker = stage.worker({
    store: fileWorkerStore(folder),
    onEvent: (event) => {
      events.push(event);
      if (event.type === "host_failed") other.kill("SIGKILL");
      if (event.type === "ended") void worker.stop();
    },
  });
  await worker.run(async () => void (await gone));
  expect(events[0]?.type).toBe("ready");
  expect(events.find(({ type }) => type === "host_failed")).toMatchObject({
    error: { message: /one worker at a time/ },
  });
  expect(events.at(-1)).toMatchObject({ result: { status: "COMPLETED" } });
  expect(await readdir(folder)).toEqual([]);
});

test("a store that fails to close changes nothing, and is told", async () => {
  const stage = newStage();
  const jobId = await jobIn(stage, "PENDING");
  const events: WorkerEvent[] = [];
  const close = (): void => {
    throw new Error("EIO");
  };
  const store = { list: () => [], add: () => undefined, remove: () => undefined, close };
  const worker = stage.worker({ store, onEvent: (event) => void events.push(event) });
  expect(await worker.runJob(jobId, () => undefined)).toMatchObject({ status: "COMPLETED" });
  expect(events.at(-1)).toMatchObject({ type: "tidy_failed", error: { message: "EIO" } });
});
