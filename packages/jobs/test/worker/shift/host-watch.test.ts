import { expect, test } from "vitest";
import { createHostWatch, type HostWatch } from "../../../src/worker/shift/host-watch.js";
import { type ManualClock, manualClock, turns } from "../../manual-clock.js";

interface Watched {
  readonly clock: ManualClock;
  readonly watch: HostWatch;
  readonly told: readonly (readonly [string, number])[];
}

function watchOver(firstPauseMs: number, ready?: () => void | Promise<void>): Watched {
  const clock = manualClock();
  const told: (readonly [string, number])[] = [];
  const watch = createHostWatch({
    runner: Object.assign(() => undefined, ready && { ready }),
    clock,
    firstPauseMs,
    onFailed: (error, retryInMs) => void told.push([(error as Error).message, retryInMs]),
  });
  return { clock, watch, told };
}

test.each<readonly [number, readonly number[]]>([
  [1000, [1000, 2000, 4000, 8000, 16_000, 32_000, 64_000, 128_000, 256_000, 300_000, 300_000]],
  [10_000, [10_000, 20_000, 40_000, 80_000, 160_000, 300_000]],
  [299_999, [299_999, 300_000, 300_000]],
  [400_000, [400_000, 400_000]],
])("a machine that fails is left alone for %i ms, and then longer each time, up to five minutes", (first, pauses) => {
  const { watch, told } = watchOver(first);
  for (const pause of pauses) {
    watch.failed(new Error("no"));
    expect(watch.pausedMs()).toBe(pause);
  }
  expect(told).toEqual(pauses.map((pause) => ["no", pause]));
});

test("a machine that never failed is not paused, and one that did is for as long as was said", async () => {
  const { clock, watch } = watchOver(1000);
  expect(watch.pausedMs()).toBeLessThanOrEqual(0);
  watch.failed(new Error("no"));
  await clock.advance(999);
  expect(watch.pausedMs()).toBe(1);
  await clock.advance(1);
  expect(watch.pausedMs()).toBeLessThanOrEqual(0);
});

test("a runner that says nothing of its machine can work", async () => {
  const { clock, watch, told } = watchOver(1000);
  expect(await watch.canWork()).toBe(true);
  expect([told, clock.pending()]).toEqual([[], []]);
});

test("a machine that works again is asked soon after its next failure", async () => {
  let isWell = false;
  const { watch, told } = watchOver(1000, () => {
    if (!isWell) throw new Error("sick");
  });
  expect([await watch.canWork(), await watch.canWork()]).toEqual([false, false]);
  isWell = true;
  expect(await watch.canWork()).toBe(true);
  isWell = false;
  expect(await watch.canWork()).toBe(false);
  expect(told.map(([, pause]) => pause)).toEqual([1000, 2000, 1000]);
});

test("a runner has a minute to say whether it can work", async () => {
  let answer = (): void => undefined;
  const ready = (): Promise<void> => new Promise((resolve) => (answer = resolve));
  const { clock, watch, told } = watchOver(1000, ready);
  const late = watch.canWork();
  await turns();
  expect(clock.pending()).toEqual([[60_000, "guard"]]);
  await clock.advance(60_000);
  expect(await late).toBe(false);
  const inTime = watch.canWork();
  await clock.advance(59_999);
  answer();
  expect(await inTime).toBe(true);
  expect(told).toEqual([["ready() has not ended after 60 s.", 1000]]);
  expect(clock.pending()).toEqual([]);
});
