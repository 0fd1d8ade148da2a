import {
  expectSame,
  expectThat,
  storeChecks,
  type MakeStore,
  type StoreCheck,
  type StoreRule,
} from "@antiphon/core/testing";
import type { Cooldown, CooldownStore } from "../bot/cooldowns/cooldown.js";

/** Checks of a `CooldownStore`: uses are counted once for everyone, come back with time, and can be given back. */
export function cooldownStoreChecks(make: MakeStore<CooldownStore>): readonly StoreCheck[] {
  return storeChecks(async () => {
    const { store, open, advance, close } = await make();
    return { store: usesOf(store), open: open && (async () => usesOf(await open())), advance, close };
  }, RULES);
}

const WINDOW_MS = 1000;
/** Takes one use as of `passedMs` after the check began. */
type Uses = (key: string, limit: number, passedMs?: number) => Promise<number>;

interface UsedStore {
  readonly use: Uses;
  giveBack(key: string, limit: number): Promise<void>;
}

const RULES: Readonly<Record<string, StoreRule<UsedStore>>> = {
  "gives the limit at once, and no more, wherever one asks": async ({ store, other }) => {
    const waits = await Promise.all(Array.from({ length: 12 }, (_, at) => (at % 2 ? other : store).use("k", 3)));
    expectSame(waits.filter((ms) => ms === 0).length, 3);
  },
  "says how long until the next use, which comes with a part of the window": async ({ store, other, advance }) => {
    for (let at = 0; at < 2; at++) expectSame(await store.use("k", 2), 0);
    const waitMs = await other.use("k", 2);
    expectThat(waitMs > 0 && waitMs <= WINDOW_MS / 2, `a wait of at most ${WINDOW_MS / 2} ms`, waitMs);
    await advance(waitMs);
    expectSame(await other.use("k", 2, waitMs), 0);
    expectThat((await store.use("k", 2, waitMs)) > 0, "one use to have come back, and no second", 0);
  },
  "gathers no more than the limit, however long nobody asks": async ({ store, advance }) => {
    expectSame(await store.use("k", 1), 0);
    await advance(3 * WINDOW_MS);
    expectSame(await store.use("k", 1, 3 * WINDOW_MS), 0);
    expectThat((await store.use("k", 1, 3 * WINDOW_MS)) > 0, "a wait", 0);
  },
  "counts each key by itself": async ({ store }) => {
    expectSame(await store.use("k", 1), 0);
    for (const key of ["k2", "K", "k:1", "{k}", "k é", "k".repeat(500)]) expectSame(await store.use(key, 1), 0);
    expectThat((await store.use("k", 1)) > 0, "a wait for the key that was used", 0);
  },
  "gives a use back, and never more than were taken": async ({ store, other }) => {
    for (let at = 0; at < 2; at++) expectSame(await store.use("k", 2), 0);
    await other.giveBack("k", 2);
    expectSame(await store.use("k", 2), 0);
    for (let at = 0; at < 5; at++) await other.giveBack("k", 2);
    await other.giveBack("unused", 2);
    for (const key of ["k", "unused"]) {
      for (let at = 0; at < 2; at++) expectSame(await store.use(key, 2), 0);
      expectThat((await store.use(key, 2)) > 0, "a wait after two uses", 0);
    }
  },
};

const BEGAN_AT = 1_900_000_000_000;

function usesOf(store: CooldownStore): UsedStore {
  const cooldownOf = (limit: number): Cooldown => ({ limit, windowMs: WINDOW_MS, per: "user" });
  return {
    async use(key, limit, passedMs = 0) {
      const waitMs = await store.take(key, cooldownOf(limit), BEGAN_AT + passedMs);
      expectThat(Number.isFinite(waitMs) && waitMs >= 0, "a wait of 0 ms or more that ends", waitMs);
      return waitMs;
    },
    async giveBack(key, limit) {
      if (store.giveBack === undefined)
        throw new Error("expected giveBack(): without it a refused command costs a use");
      await store.giveBack(key, cooldownOf(limit));
    },
  };
}
