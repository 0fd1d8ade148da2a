import { createMemoryCooldowns } from "@antiphon/chat/bot";
import { describe, expect, it } from "vitest";

const cooldown = { limit: 3, windowMs: 30_000, per: "user" } as const;

describe("cooldowns in memory", () => {
  it.each<[what: string, steps: readonly (number | "back")[], waits: readonly number[]]>([
    ["give as many uses at once as there are", [0, 0, 0, 0], [0, 0, 0, 10_000]],
    ["give one more each third of the time", [0, 0, 0, 9999, 10_000, 10_000], [0, 0, 0, 1, 0, 10_000]],
    ["never hold more than there are", [0, 0, 0, 1_000_000, 1_000_000, 1_000_000, 1_000_000], [0, 0, 0, 0, 0, 0, 10_000]],
    ["give nothing when the clock is set back, and take nothing", [5000, 5000, 5000, 0, 15_000], [0, 0, 0, 10_000, 0]],
    ["take a use back", [0, 0, 0, "back", 0, 0], [0, 0, 0, 0, 10_000]],
    ["take back no more than there are", [0, "back", "back", "back", 0, 0, 0, 0], [0, 0, 0, 0, 10_000]],
  ])("%s", async (_, steps, waits) => {
    const store = createMemoryCooldowns();
    const seen: number[] = [];
    for (const step of steps) {
      if (step === "back") await store.giveBack?.("a", cooldown);
      else seen.push(await store.take("a", cooldown, step));
    }
    expect(seen).toEqual(waits);
  }); // prettier-ignore

  it("count each key on its own, and give nothing back of one that was never taken", async () => {
    const store = createMemoryCooldowns();
    await store.giveBack?.("b", cooldown);
    for (const key of ["a", "b"]) for (let n = 0; n < 3; n += 1) expect(await store.take(key, cooldown, 0)).toBe(0);
    expect(await store.take("a", cooldown, 0)).toBe(10_000);
  });

  it("forget whoever came longest ago when there are more than 50 000, and nobody else", async () => {
    const store = createMemoryCooldowns();
    const one = { limit: 1, windowMs: 1000, per: "user" } as const;
    const take = (key: number): number => store.take(String(key), one, 0) as number;
    for (let key = 0; key < 50_000; key += 1) take(key);
    expect(take(0)).toBe(1000); // all of them are known
    take(50_000);
    expect([take(1), take(50_000)]).toEqual([1000, 1000]);
    expect(take(0)).toBe(0);
  });
});
