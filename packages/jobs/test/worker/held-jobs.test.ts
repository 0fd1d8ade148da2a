import { describe, expect, test } from "vitest";
import { heldJobs, type Progress } from "../../src/worker/held-jobs.js";
import type { WorkerStore } from "../../src/index.js";

function memoryStore(notes: Readonly<Record<string, string | undefined>> = {}) {
  const kept = new Map<string, string | undefined>(Object.entries(notes));
  const store: WorkerStore = {
    list: () => [...kept.keys()],
    add: (jobId) => void kept.set(jobId, undefined),
    remove: (jobId) => void kept.delete(jobId),
    save: (jobId, note) => void kept.set(jobId, note),
    load: (jobId) => kept.get(jobId),
  };
  return { kept, store };
}

const failing = (name: keyof WorkerStore): WorkerStore => ({
  ...memoryStore().store,
  [name]: () => Promise.reject(new Error(`no ${name}`)),
});

describe("jobs that are held", () => {
  test("without a store are known to this process alone", async () => {
    const held = heldJobs(undefined, () => expect.unreachable());
    await held.add("1");
    await held.note("1", { startedAt: 5 });
    expect([held.isLasting, await held.list(), await held.recall("1")]).toEqual([false, [], { startedAt: 5 }]);
    await held.remove("1");
    expect(await held.recall("1")).toEqual({});
  });

  test("with a store are known to the next one, with all that was noted by and by", async () => {
    const { kept, store } = memoryStore();
    const held = heldJobs(store, () => expect.unreachable());
    await held.add("1");
    await held.note("1", { startedAt: 5 });
    await held.note("1", { directory: "/out" });
    const next = heldJobs(store, () => expect.unreachable());
    expect([next.isLasting, await next.list()]).toEqual([true, ["1"]]);
    expect(await next.recall("1")).toEqual({ startedAt: 5, directory: "/out" });
    await next.note("1", { end: { status: "FAILED", reason: "x" } });
    expect(JSON.parse(kept.get("1") ?? "")).toMatchObject({ startedAt: 5, directory: "/out", end: { reason: "x" } });
    await next.remove("1");
    expect([...kept.keys()]).toEqual([]);
  });

  test.each<readonly [string, string | undefined, Progress]>([
    ["nothing", undefined, {}],
    ["no JSON", "{", {}],
    ["null", "null", {}],
    ["a number", "7", {}],
    ["a text", '"x"', {}],
    ["an object", '{"startedAt":1}', { startedAt: 1 }],
  ])("of which the store has %s", async (_, note, progress) => {
    const { store } = memoryStore({ "1": note });
    expect(await heldJobs(store, () => expect.unreachable()).recall("1")).toEqual(progress);
  });

  test.each<readonly [keyof WorkerStore, (held: ReturnType<typeof heldJobs>) => Promise<unknown>]>([
    ["load", (held) => held.recall("1")],
    ["load", (held) => held.note("1", { startedAt: 1 })],
    ["save", (held) => held.note("1", { startedAt: 1 })],
    ["remove", (held) => held.remove("1")],
  ])("go on when %s() of the store fails, which is told", async (name, use) => {
    const told: string[] = [];
    const held = heldJobs(failing(name), (jobId, error) => void told.push(`${jobId}: ${(error as Error).message}`));
    await use(held);
    expect(told).toEqual([`1: no ${name}`]);
  });

  test.each<readonly [keyof WorkerStore, (held: ReturnType<typeof heldJobs>) => Promise<unknown>]>([
    ["list", (held) => held.list()],
    ["add", (held) => held.add("1")],
  ])("are not taken when %s() of the store fails", async (name, use) => {
    const held = heldJobs(failing(name), () => expect.unreachable());
    await expect(use(held)).rejects.toThrow(`no ${name}`);
    expect(held.isUnbegun("1")).toBe(false);
  });

  test("are not begun from when this process took them until they are noted as started", async () => {
    const { store } = memoryStore({ old: undefined });
    const held = heldJobs(store, () => expect.unreachable());
    expect([held.isUnbegun("1"), held.isUnbegun("old")]).toEqual([false, false]);
    await held.add("1");
    expect(held.isUnbegun("1")).toBe(true);
    await held.note("1", { startedAt: 0 });
    expect(held.isUnbegun("1")).toBe(false);
  });
});
