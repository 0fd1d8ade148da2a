import type { Limit, RateStore } from "../limits/store.js";
import { expectSame, expectThat } from "./expect-that.js";
import type { MakeStore, StoreCheck } from "./store-check.js";
import { storeChecks, type StoreRule } from "./store-checks.js";

/** Checks of a `RateStore`: what is shared, that no more than the limit is given, and that every wait is told and ends. */
export function rateStoreChecks(make: MakeStore<RateStore>): readonly StoreCheck[] {
  return storeChecks(make, RULES);
}

const WINDOW_MS = 400;
const limitOf = (limit: number, remaining = limit, resetMs = 0): Limit => ({
  limit,
  remaining,
  resetMs,
  windowMs: WINDOW_MS,
});
const UNKNOWN = limitOf(Number.POSITIVE_INFINITY);

const RULES: Readonly<Record<string, StoreRule<RateStore>>> = {
  "gives at most the limit to takers at once, wherever they ask": async ({ store, other }) => {
    const waits = await Promise.all(
      Array.from({ length: 12 }, (_, at) => waitOf(at % 2 ? other : store, "k", limitOf(5))),
    );
    const given = waits.filter((ms) => ms === 0).length;
    expectThat(given >= 1 && given <= 5, "1 to 5 of 12 to be given", given);
  },
  "says how long to wait, at most a window, and gives again after that": async ({ store, other, advance }) => {
    expectSame(await waitOf(store, "k", limitOf(1)), 0);
    const waitMs = await waitOf(other, "k", limitOf(1));
    expectThat(waitMs > 0 && waitMs <= WINDOW_MS, `a wait of at most ${WINDOW_MS} ms`, waitMs);
    await advance(waitMs);
    expectSame(await waitOf(other, "k", limitOf(1)), 0);
  },
  "takes by cost": async ({ store }) => {
    let given = 0;
    for (let at = 0; at < 4; at++) if ((await waitOf(store, "k", limitOf(4), 2)) === 0) given += 1;
    expectThat(given >= 1 && given <= 2, "one or two takes of 2 from a limit of 4", given);
  },
  "heeds that a client has seen nothing left": async ({ store, advance }) => {
    const waitMs = await waitOf(store, "k", limitOf(5, 0, 300));
    expectThat(waitMs > 0 && waitMs <= 300, "a wait of at most 300 ms", waitMs);
    await advance(waitMs);
    expectSame(await waitOf(store, "k", limitOf(5)), 0);
  },
  "holds nobody while no limit is known": async ({ store, other }) => {
    for (let at = 0; at < 20; at++) expectSame(await waitOf(at % 2 ? other : store, "k", UNKNOWN), 0);
  },
  "counts each key by itself": async ({ store }) => {
    expectSame(await waitOf(store, "k", limitOf(1)), 0);
    for (const key of ["k2", "K", "k:1", "{k}", "k é", "k".repeat(500)])
      expectSame(await waitOf(store, key, limitOf(1)), 0);
    expectThat((await waitOf(store, "k", limitOf(1))) > 0, "a wait for the key that was taken", 0);
  },
  "freezes a key for everyone, until the time is over": async ({ store, other, advance }) => {
    await store.freeze("k", 300);
    for (const limit of [limitOf(5), UNKNOWN]) {
      const waitMs = await waitOf(other, "k", limit);
      expectThat(waitMs > 0 && waitMs <= 300, "a wait of at most 300 ms", waitMs);
    }
    expectSame(await waitOf(other, "another", limitOf(5)), 0);
    await advance(300);
    expectSame(await waitOf(other, "k", limitOf(5)), 0);
  },
  "keeps the longer of two freezes": async ({ store, other, advance }) => {
    await store.freeze("k", 2000);
    await other.freeze("k", 50);
    await advance(100);
    const waitMs = await waitOf(store, "k", limitOf(5));
    expectThat(waitMs > 0, "the longer freeze to hold", waitMs);
  },
  "gives permits that may be released, also twice": async ({ store }) => {
    const permit = await store.take("k", 1, limitOf(2));
    expectThat(!("waitMs" in permit), "a permit", permit);
    permit.release();
    permit.release();
  },
};

/** 0 when it was given. */
async function waitOf(store: RateStore, key: string, limit: Limit, cost = 1): Promise<number> {
  const answer = await store.take(key, cost, limit);
  if (!("waitMs" in answer)) {
    answer.release();
    return 0;
  }
  expectThat(Number.isFinite(answer.waitMs) && answer.waitMs > 0, "waitMs to be above 0 and to end", answer.waitMs);
  return answer.waitMs;
}
