import { createMemoryRateStore, createMemoryTokenStore, type TokenStore } from "@antiphon/core";
import {
  expectSame,
  rateStoreChecks,
  replayStoreChecks,
  storeChecks,
  tokenStoreChecks,
  type StoreUnderTest,
} from "@antiphon/core/testing";
import { createMemoryReplayStore } from "@antiphon/core/webhooks";
import { describe, expect, it } from "vitest";

/** A clock that stands still until a check lets time pass. */
function handClock() {
  let ms = 1_900_000_000_000;
  return {
    clock: { now: () => ms, monotonic: () => ms, timer: () => () => {} },
    advance: (by: number) => void (ms += by),
  };
}

const rates = () => {
  const { clock, advance } = handClock();
  return { store: createMemoryRateStore({ clock }), advance };
};
const replays = () => {
  const { clock, advance } = handClock();
  return { store: createMemoryReplayStore({ clock }), advance };
};
const tokens = () => ({ store: createMemoryTokenStore() });

describe("the memory stores pass the checks of their interface", () => {
  const all = {
    RateStore: rateStoreChecks(rates),
    ReplayStore: replayStoreChecks(replays),
    TokenStore: tokenStoreChecks(tokens),
  };
  for (const [name, checks] of Object.entries(all)) {
    it.each([...checks])(`${name} $name`, async ({ run }) => {
      await expect(run()).resolves.toBeUndefined();
    });
  }
});

describe("a store that breaks one rule is found out", () => {
  const failing = async (checks: readonly { name: string; run(): Promise<void> }[]): Promise<readonly string[]> => {
    const failed: string[] = [];
    for (const { name, run } of checks) await run().catch(() => failed.push(name));
    return failed;
  };
  const broken =
    <Store extends object>(make: () => StoreUnderTest<Store>, changes: (store: Store) => Partial<Store>) =>
    () => {
      const { store, advance } = make();
      return { store: { ...store, ...changes(store) }, advance };
    };

  it.each([
    ["counts nothing", broken(rates, () => ({ take: () => ({ release() {} }) })), "gives at most the limit"],
    ["forgets to freeze", broken(rates, () => ({ freeze() {} })), "freezes a key for everyone"],
    [
      "has one bucket for all",
      broken(rates, (store) => ({ take: (_key, cost, limit) => store.take("k", cost, limit) })),
      "counts each key by itself",
    ],
    [
      "counts each take as one",
      broken(rates, (store) => ({ take: (key, _cost, limit) => store.take(key, 1, limit) })),
      "takes by cost",
    ],
    [
      "tells a wait without an end",
      broken(rates, () => ({ take: () => ({ waitMs: Number.POSITIVE_INFINITY }) })),
      "says how long to wait",
    ],
    [
      "waits for nobody else's answers",
      broken(rates, (store) => ({
        take: (key, cost, limit) => store.take(key, cost, { ...limit, remaining: limit.limit, resetMs: 0 }),
      })),
      "heeds that a client has seen nothing left",
    ],
  ])("a rate store that %s", async (_what, make, rule) => {
    expect(await failing(rateStoreChecks(make))).toContainEqual(expect.stringContaining(rule));
  });

  it.each([
    ["gives a key to all", broken(replays, () => ({ claim: () => "free" as const })), "gives a key to one of many"],
    ["never releases", broken(replays, () => ({ release() {} })), "gives a released key"],
    ["forgets what is done", broken(replays, () => ({ finish() {} })), "says of a finished key"],
    [
      "claims without an end",
      broken(replays, (store) => ({ claim: (key) => store.claim(key, 1e9) })),
      "ends a claim by itself",
    ],
    [
      "is done without an end",
      broken(replays, (store) => ({ finish: (key) => store.finish(key, 1e9) })),
      "forgets a finished key",
    ],
  ])("a replay store that %s", async (_what, make, rule) => {
    expect(await failing(replayStoreChecks(make))).toContainEqual(expect.stringContaining(rule));
  });

  it.each([
    ["has no lock", { lock: undefined as never }, "lets one work at a time"],
    ["locks nobody out", { lock: (work) => work() }, "renews a token once"],
    ["drops what it is given", { save() {} }, "keeps tokens as they were given"],
    ["has tokens already", { load: () => ({ accessToken: "old" }) }, "has no tokens at first"],
  ] satisfies [string, Partial<TokenStore>, string][])("a token store that %s", async (_what, changes, rule) => {
    const make = () => ({ store: { ...createMemoryTokenStore(), ...changes } as TokenStore });
    expect(await failing(tokenStoreChecks(make))).toContainEqual(expect.stringContaining(rule));
  });
});

describe("a check", () => {
  it("closes the store, also when the rule fails, and says what was found", async () => {
    let closed = 0;
    const make = () => ({ store: {}, close: () => void (closed += 1) });
    const [good, bad] = storeChecks(make, {
      "is good": () => Promise.resolve(),
      "is bad": () => Promise.resolve(expectSame({ b: 2, a: 1 }, { a: 1, b: 3 })),
    });
    await good?.run();
    await expect(bad?.run()).rejects.toThrow('expected {"a":1,"b":3}, found {"a":1,"b":2}');
    expect(closed).toBe(2);
  });

  it("tries a second store on the same data where one can be opened", async () => {
    const make = () => ({ store: "first", open: () => "second" });
    const seen: string[] = [];
    const [check] = storeChecks(make, {
      "has both": ({ store, other }) => Promise.resolve(void seen.push(store, other)),
    });
    await check?.run();
    expect(seen).toEqual(["first", "second"]);
  });
});
