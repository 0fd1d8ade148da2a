import type { ReplayStore } from "../webhooks/replay-store.js";
import { expectSame } from "./expect-that.js";
import type { MakeStore, StoreCheck } from "./store-check.js";
import { storeChecks, type StoreRule } from "./store-checks.js";

/** Checks of a `ReplayStore`: one of many claims wins, claims end by themselves, and what is done stays done for its time. */
export function replayStoreChecks(make: MakeStore<ReplayStore>): readonly StoreCheck[] {
  return storeChecks(make, RULES);
}

const LONG_MS = 60_000;

const RULES: Readonly<Record<string, StoreRule<ReplayStore>>> = {
  "gives a key to one of many that claim it at once": async ({ store, other }) => {
    const states = await Promise.all(
      Array.from({ length: 20 }, async (_, at) => (at % 2 ? other : store).claim("k", LONG_MS)),
    );
    expectSame(states.sort(), [...Array.from({ length: 19 }, () => "claimed"), "free"]);
  },
  "says of a claimed key that it is claimed, and of another that it is free": async ({ store, other }) => {
    expectSame(await store.claim("k", LONG_MS), "free");
    expectSame(await other.claim("k", LONG_MS), "claimed");
    for (const key of ["k2", "K", "k:1", "{k}", "k é", "k".repeat(500)])
      expectSame(await other.claim(key, LONG_MS), "free");
  },
  "ends a claim by itself, and not before": async ({ store, other, advance }) => {
    await store.claim("k", 1000);
    await advance(200);
    expectSame(await other.claim("k", LONG_MS), "claimed");
    await advance(900);
    expectSame(await other.claim("k", LONG_MS), "free");
  },
  "says of a finished key that it is done, also after the claim's time": async ({ store, other, advance }) => {
    await store.claim("k", 200);
    await store.finish("k", LONG_MS);
    await advance(300);
    expectSame(await other.claim("k", LONG_MS), "done");
    expectSame(await other.claim("k", LONG_MS), "done");
  },
  "forgets a finished key after its time, which no claim makes longer": async ({ store, other, advance }) => {
    await store.claim("k", LONG_MS);
    await store.finish("k", 1000);
    await advance(200);
    expectSame(await other.claim("k", LONG_MS), "done");
    await advance(900);
    expectSame(await other.claim("k", LONG_MS), "free");
  },
  "gives a released key to the next": async ({ store, other }) => {
    await store.claim("k", LONG_MS);
    await store.release("k");
    expectSame(await other.claim("k", LONG_MS), "free");
    expectSame(await store.claim("k", LONG_MS), "claimed");
  },
  "releases what nobody claimed without an error": async ({ store }) => {
    await store.release("nobody's");
    expectSame(await store.claim("nobody's", LONG_MS), "free");
  },
};
