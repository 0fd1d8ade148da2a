import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { WorkerStore } from "@antiphon/jobs";
import { fileWorkerStore } from "@antiphon/jobs/node";
import { workerStoreChecks } from "@antiphon/jobs/testing";
import { describe, expect, it } from "vitest";

/** A store in a folder of its own. */
function inFolder(changes: Partial<WorkerStore> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "worker-store-"));
  const open = (): WorkerStore => ({ ...fileWorkerStore(folder), ...changes });
  const store = open();
  return {
    store,
    open,
    close: async () => {
      await store.close?.();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

describe("the checks of a worker store", () => {
  it.each([...workerStoreChecks(() => inFolder())])("the store in files $name", async ({ run }) => {
    await expect(run()).resolves.toBeUndefined();
  });

  it.each([
    ["drops jobs", { add() {} }, "lists what was added"],
    ["keeps what was removed", { remove() {} }, "forgets what was removed"],
    ["has no notes", { load: undefined as never }, "gives the newest note"],
    ["drops notes", { save() {} }, "gives the newest note"],
    ["has one note for all", { load: () => "far" }, "forgets the note with the job"],
    ["lists a job twice", { list: () => ["a", "a", "b"] }, "lists what was added, each once"],
  ] satisfies [string, Partial<WorkerStore>, string][])("find one that %s", async (_what, changes, rule) => {
    const check = workerStoreChecks(() => inFolder(changes)).find(({ name }) => name.startsWith(rule));
    await expect(check?.run()).rejects.toThrow("expected ");
  });

  it("find one that forgets with its process", async () => {
    const forgetful = () => ({ ...inFolder(), open: () => inFolder().store });
    const check = workerStoreChecks(forgetful).find(({ name }) => name.startsWith("has jobs and notes still"));
    await expect(check?.run()).rejects.toThrow('expected ["a","b"], found []');
  });
});
