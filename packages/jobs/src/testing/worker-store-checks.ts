import {
  expectSame,
  expectThat,
  storeChecks,
  type MakeStore,
  type StoreCheck,
  type StoreRule,
} from "@antiphon/core/testing";
import type { WorkerStore } from "../worker/worker-store.js";

/**
 * Checks of a `WorkerStore`: held jobs are kept once each with their newest note, and outlive the worker. `open()` is called after
 * `close()` of the first store, as by a worker that was restarted. A store without `save` and `load` fails those of notes.
 */
export function workerStoreChecks(make: MakeStore<WorkerStore>): readonly StoreCheck[] {
  // A store may belong to one process at a time, so the second is opened only where a rule asks for it.
  return storeChecks(async () => {
    const { store, open, advance, close } = await make();
    return { store: { store, restarted: async () => restarted(store, open) }, advance, close };
  }, RULES);
}

interface Worker {
  readonly store: WorkerStore;
  /** What the next worker with the same data opens. */
  restarted(): Promise<WorkerStore>;
}

const RULES: Readonly<Record<string, StoreRule<Worker>>> = {
  "holds nothing at first": async ({ store: { store } }) => expectSame(await store.list(), []),
  "lists what was added, each once": async ({ store: { store } }) => {
    for (const id of ["b", "a", "b"]) await store.add(id);
    expectSame(await listed(store), ["a", "b"]);
  },
  "keeps jobs whose ids differ little apart": async ({ store: { store } }) => {
    for (const id of ODD_IDS) await store.add(id);
    expectSame(await listed(store), ODD_IDS);
    for (const id of ODD_IDS.slice(1)) await store.remove(id);
    expectSame(await listed(store), ODD_IDS.slice(0, 1));
  },
  "keeps all of many that are added at once": async ({ store: { store } }) => {
    const ids = Array.from({ length: 40 }, (_, at) => `job-${100 + at}`);
    await Promise.all(ids.map(async (id) => store.add(id)));
    expectSame(await listed(store), ids);
  },
  "forgets what was removed, and what it never had": async ({ store: { store } }) => {
    await store.add("a");
    await store.remove("a");
    await store.remove("never");
    expectSame(await store.list(), []);
  },
  "gives the newest note of a job, and of no other": async ({ store: { store } }) => {
    for (const id of ["a", "b"]) await store.add(id);
    for (const note of ["one", 'two\n"é😀"', ""]) {
      await noted(store).save("a", note);
      expectSame(await noted(store).load("a"), note);
    }
    expectNone(await noted(store).load("b"));
    expectNone(await noted(store).load("never"));
    expectSame(await listed(store), ["a", "b"]);
  },
  "forgets the note with the job": async ({ store: { store } }) => {
    await store.add("a");
    await noted(store).save("a", "far");
    await store.remove("a");
    await store.add("a");
    expectNone(await noted(store).load("a"));
  },
  "has jobs and notes still when the worker is started again": async ({ store: { store, restarted: again } }) => {
    for (const id of ["a", "b", "c"]) await store.add(id);
    await noted(store).save("a", "far");
    await store.remove("c");
    const next = await again();
    expectSame(await listed(next), ["a", "b"]);
    expectSame(await noted(next).load("a"), "far");
    await next.close?.();
  },
};

const ODD_IDS = ["A", "a", "a b", "a/b", "a:b", "a_b", "..", "é", "{a}"].sort();

async function listed(store: WorkerStore): Promise<readonly string[]> {
  return [...(await store.list())].sort();
}

function noted(store: WorkerStore): Required<Pick<WorkerStore, "save" | "load">> {
  const { save, load } = store;
  if (save === undefined || load === undefined)
    throw new Error("expected save() and load(): without them a restarted worker reports done jobs as FAILED");
  return { save: save.bind(store), load: load.bind(store) };
}

function expectNone(note: string | undefined): void {
  expectThat(note === undefined, "no note", note);
}

async function restarted(
  store: WorkerStore,
  open: (() => WorkerStore | PromiseLike<WorkerStore>) | undefined,
): Promise<WorkerStore> {
  await store.close?.();
  return open === undefined ? store : open();
}
