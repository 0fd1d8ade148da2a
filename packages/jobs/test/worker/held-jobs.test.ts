import { describe, expect, test } from "vitest";
import { heldJobs } from "../../src/worker/held-jobs.js";
import { type Progress } from "../../src/worker/progress.js";
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

  test("say to a later process that nothing has run, from before the service knows until they begin", async () => {
    const { kept, store } = memoryStore({ "1": undefined });
    const held = heldJobs(store, () => expect.unreachable());
    await held.announce("1");
    expect(JSON.parse(kept.get("1") ?? "")).toEqual({ isAnnounced: true });
    expect(await held.begin("1", 5)).toBe(true);
    expect(JSON.parse(kept.get("1") ?? "")).toEqual({ isAnnounced: true, startedAt: 5 });
    expect(await held.recall("1")).toEqual({ isAnnounced: true, startedAt: 5 });
  });

  test.each<readonly [string, readonly boolean[], boolean, Progress]>([
    ["both can be written", [true, true], true, { isAnnounced: true, startedAt: 5 }],
    ["a later process would think that nothing has run", [true, false], false, { isAnnounced: true }],
    ["a later process knows nothing", [false, false], true, { startedAt: 5 }],
    ["only the second can be written", [false, true], true, { startedAt: 5 }],
  ])("begin or not when %s", async (_, writes, begins, known) => {
    const left = [...writes];
    const save = (): void => {
      if (left.shift() === false) throw new Error("ENOSPC");
    };
    const held = heldJobs({ ...memoryStore().store, save }, () => undefined);
    await held.add("1");
    await held.announce("1");
    expect(await held.begin("1", 5)).toBe(begins);
    expect(await held.recall("1")).toEqual(known);
  });

  test("begin with a store that keeps no notes, and without a store", async () => {
    const { save: _, load: _2, ...store } = memoryStore().store;
    for (const given of [store, undefined]) {
      const held = heldJobs(given, () => expect.unreachable());
      await held.add("1");
      await held.announce("1");
      expect(await held.recall("1")).toEqual({});
      expect(await held.begin("1", 5)).toBe(true);
    }
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
