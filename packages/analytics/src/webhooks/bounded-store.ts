import { TimeoutError } from "@antiphon/core";
import type { ReplayStore } from "@antiphon/core/webhooks";
import { type ReceiverClock, within } from "./within.js";

/** Longest time in which a store must answer: a delivery waits for it. */
const STORE_MS = 10_000;

/** The store, with an end to each of its answers: one that hangs would hold every delivery. */
export function boundedStore(store: ReplayStore, clock: ReceiverClock | undefined): ReplayStore {
  const late = (name: string) => (): TimeoutError =>
    new TimeoutError("DEADLINE_EXCEEDED", `no answer of the replay store to ${name}() after ${STORE_MS} ms`);
  return {
    claim: async (key, claimMs) => within(clock, STORE_MS, store.claim(key, claimMs), late("claim")),
    finish: async (key, ttlMs) => within(clock, STORE_MS, store.finish(key, ttlMs), late("finish")),
    release: async (key) => within(clock, STORE_MS, store.release(key), late("release")),
  };
}
