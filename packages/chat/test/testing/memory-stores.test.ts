import { createMemoryCooldowns, type CooldownStore } from "@antiphon/chat/bot";
import { memoryIdentifyGate, sessionsFrom, type IdentifyGate, type SessionStore } from "@antiphon/chat/gateway";
import { cooldownStoreChecks, identifyGateChecks, sessionStoreChecks } from "@antiphon/chat/testing";
import type { StoreCheck } from "@antiphon/core/testing";
import { describe, expect, it } from "vitest";

const SPACING_MS = 1000;

/** A clock that stands still until a check lets time pass; then what is due runs, and what follows from it. */
function handClock() {
  let ms = 1_900_000_000_000;
  const timers = new Set<{ readonly at: number; readonly run: () => void }>();
  return {
    clock: {
      now: () => ms,
      monotonic: () => ms,
      timer: (run: () => void, inMs: number) => {
        const timer = { at: ms + inMs, run };
        timers.add(timer);
        return () => void timers.delete(timer);
      },
    },
    async advance(by: number) {
      await settled();
      ms += by;
      for (const timer of timers) {
        if (timer.at > ms) continue;
        timers.delete(timer);
        timer.run();
      }
      await settled();
    },
  };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const gates =
  (change: (gate: IdentifyGate) => IdentifyGate = (gate) => gate) =>
  () => {
    const { clock, advance } = handClock();
    return { store: change(memoryIdentifyGate(clock, SPACING_MS)), advance };
  };
const sessions =
  (changes: Partial<SessionStore> = {}) =>
  () => ({ store: { ...sessionsFrom([]), ...changes } });
const cooldowns =
  (change: (store: CooldownStore) => Partial<CooldownStore> = () => ({})) =>
  () => {
    const store = createMemoryCooldowns();
    return { store: { ...store, ...change(store) }, advance: () => {} };
  };

const failing = async (checks: readonly StoreCheck[]): Promise<readonly string[]> => {
  const failed: string[] = [];
  for (const { name, run } of checks) await run().catch(() => failed.push(name));
  return failed;
};

describe("the memory stores of a chat pass the checks of their interface", () => {
  const all = {
    IdentifyGate: identifyGateChecks(gates(), { spacingMs: SPACING_MS }),
    SessionStore: sessionStoreChecks(sessions()),
    CooldownStore: cooldownStoreChecks(cooldowns()),
  };
  for (const [name, checks] of Object.entries(all)) {
    it.each([...checks])(`${name} $name`, async ({ run }) => {
      await expect(run()).resolves.toBeUndefined();
    });
  }
});

describe("one that breaks a rule is found out", () => {
  const free = { written() {}, cancel() {} };

  it.each<[string, (gate: IdentifyGate) => IdentifyGate, string]>([
    ["lets everybody in", () => ({ enter: () => Promise.resolve(free) }), "holds a bucket while a permit is out"],
    [
      "takes every frame for unwritten",
      (gate) => ({
        async enter(...args) {
          const { cancel } = await gate.enter(...args);
          return { written: cancel, cancel };
        },
      }),
      "lets the next of a bucket in once the pause after the frame is over",
    ],
    [
      "pauses also for what was not written",
      (gate) => ({
        async enter(...args) {
          const { written } = await gate.enter(...args);
          return { written, cancel: written };
        },
      }),
      "lets the next in at once when the frame was not written",
    ],
    [
      "makes a bucket of each shard",
      (gate) => ({ enter: (shard, _most, signal) => gate.enter(shard, 1000, signal) }),
      "puts shards of one remainder into one bucket",
    ],
    [
      "hides the reason",
      (gate) => ({ enter: (...args) => gate.enter(...args).catch(() => Promise.reject(new Error("no"))) }),
      "rejects with the signal's reason",
    ],
  ])("a gate that %s", async (_what, change, rule) => {
    const checks = identifyGateChecks(gates(change), { spacingMs: SPACING_MS });
    expect(await failing(checks.filter(({ name }) => name.startsWith(rule)))).toHaveLength(1);
  });

  it.each<[string, Partial<SessionStore>, string]>([
    ["drops sessions", { save() {} }, "keeps a session as it was given"],
    ["has one that nobody saved", { load: () => ({ seq: 1 }) as never }, "has no session at first"],
    [
      "has one number of shards",
      (() => {
        const store = sessionsFrom([]);
        return { load: (shard: number) => store.load(shard, 16), save: store.save };
      })(),
      "gives no session of another shard, or of another number of shards",
    ],
  ])("a session store that %s", async (_what, changes, rule) => {
    expect(await failing(sessionStoreChecks(sessions(changes)))).toContainEqual(expect.stringContaining(rule));
  });

  it.each<[string, (store: CooldownStore) => Partial<CooldownStore>, string]>([
    ["counts nothing", () => ({ take: () => 0 }), "gives the limit at once, and no more"],
    [
      "has one key for all",
      (store) => ({ take: (_key, cooldown, now) => store.take("k", cooldown, now) }),
      "counts each key by itself",
    ],
    ["gives nothing back", () => ({ giveBack() {} }), "gives a use back"],
    ["cannot give back", () => ({ giveBack: undefined as never }), "gives a use back"],
    [
      "stands still",
      (store) => ({ take: (key, cooldown) => store.take(key, cooldown, 0) }),
      "says how long until the next use",
    ],
  ])("a cooldown store that %s", async (_what, change, rule) => {
    expect(await failing(cooldownStoreChecks(cooldowns(change)))).toContainEqual(expect.stringContaining(rule));
  });
});
