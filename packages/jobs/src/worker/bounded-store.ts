import type { Clock } from "@antiphon/core";
import { withinTime } from "./within-time.js";
import type { WorkerStore } from "./worker-store.js";

/** How long a store may take for an answer, in ms: jobs wait for it. */
const STORE_MS = 60_000;

/** The store, with an end to each of its answers: one that hangs has failed. */
export function boundedStore(store: WorkerStore, clock: Clock): WorkerStore {
  const asked = <T>(name: keyof WorkerStore, ask: () => T | PromiseLike<T>): Promise<T> =>
    withinTime(clock, STORE_MS, `${name}() of the store`, async () => ask());
  return {
    list: () => asked("list", () => store.list()),
    add: (jobId) => asked("add", () => store.add(jobId)),
    remove: (jobId) => asked("remove", () => store.remove(jobId)),
    ...(store.save && { save: (jobId, note) => asked("save", () => store.save?.(jobId, note)) }),
    ...(store.load && { load: (jobId) => asked("load", () => store.load?.(jobId)) }),
    ...(store.close && { close: () => asked("close", () => store.close?.()) }),
  };
}
