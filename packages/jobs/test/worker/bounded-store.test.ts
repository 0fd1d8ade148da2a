import { expect, test } from "vitest";
import type { WorkerStore } from "../../src/index.js";
import { boundedStore } from "../../src/worker/bounded-store.js";
import { manualClock, turns } from "../manual-clock.js";

const never = (): Promise<never> => new Promise(() => undefined);

test.each<readonly [keyof WorkerStore, (store: WorkerStore) => unknown]>([
  ["list", (store) => store.list()],
  ["add", (store) => store.add("1")],
  ["remove", (store) => store.remove("1")],
  ["save", (store) => store.save?.("1", "note")],
  ["load", (store) => store.load?.("1")],
  ["close", (store) => store.close?.()],
])("%s() of a store that hangs has failed after a minute", async (name, use) => {
  const clock = manualClock();
  const hanging = { list: never, add: never, remove: never, save: never, load: never, close: never };
  let failure: unknown;
  Promise.resolve(use(boundedStore(hanging, clock))).catch((error: unknown) => (failure = error));
  await clock.advance(59_999);
  expect(failure).toBeUndefined();
  await clock.advance(1);
  expect(failure).toMatchObject({ message: `${name}() of the store has not ended after 60 s.` });
});

test("a store passes on what it is asked and what it says, its failures among it, and leaves no timer", async () => {
  const clock = manualClock();
  const asked: unknown[] = [];
  const note = (...args: readonly unknown[]): void => void asked.push(args);
  const store = boundedStore(
    {
      list: () => ["1"],
      add: (jobId) => note("add", jobId),
      remove: () => Promise.reject(new Error("no")),
      save: (jobId, text) => note("save", jobId, text),
      load: (jobId) => `note of ${jobId}`,
      close: () => note("close"),
    },
    clock,
  );
  await store.add("1");
  await store.save?.("1", "x");
  await store.close?.();
  expect(asked).toEqual([["add", "1"], ["save", "1", "x"], ["close"]]);
  expect([await store.list(), await store.load?.("7")]).toEqual([["1"], "note of 7"]);
  await expect(store.remove("1")).rejects.toThrow("no");
  await turns();
  expect(clock.pending()).toEqual([]);
});

test("what a store does not have is not made up", () => {
  const store = boundedStore({ list: () => [], add: () => undefined, remove: () => undefined }, manualClock());
  expect([store.save, store.load, store.close]).toEqual([undefined, undefined, undefined]);
});
