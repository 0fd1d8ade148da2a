import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { Pending } from "../../src/platform/pending.js";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const whats = (pending: Pending): string[] => pending.list().map(({ what }) => what);

test("the runtime is watched from the first clock on, until the last one is gone", async () => {
  const pending = new Pending();
  expect(pending.exact).toBe(false);
  const held: { clock?: object } = {};
  useTwo(pending, held);
  expect(pending.exact).toBe(true);
  await collected(() => false);
  expect([pending.exact, "clock" in held]).toEqual([true, true]);
  delete held.clock;
  await collected(() => !pending.exact);
  expect(pending.exact).toBe(false);
});

test("what has ended, is over, does not count or was set aside is not pending", () => {
  const pending = new Pending();
  let isOver = false;
  let counts = true;
  pending.begin(1, { what: "ends" });
  pending.begin(2, { what: "is over", over: () => isOver });
  pending.begin(3, { what: "counts", counts: () => counts });
  pending.begin(4, { what: "is called" });
  pending.begin(5, { what: "is called and goes on", mayGoOn: true });
  const aside = { what: "is set aside" };
  pending.begin(6, aside);
  expect(whats(pending)).toHaveLength(6);
  pending.end(1);
  isOver = true;
  counts = false;
  pending.called(4);
  pending.called(5);
  pending.called(7);
  pending.setAside([aside]);
  expect(whats(pending)).toEqual(["is called and goes on"]);
  isOver = false;
  counts = true;
  expect(whats(pending)).toEqual(["counts", "is called and goes on"]); // what was over is gone
});

test("thousands that were cancelled are forgotten, though nobody looks", () => {
  const pending = new Pending();
  let asked = 0;
  const over = (): boolean => {
    asked += 1;
    return true;
  };
  for (let n = 0; n < 10_000; n += 1) pending.begin(n, { what: "cancelled", over });
  expect(asked).toBeGreaterThan(9000);
  asked = 0;
  expect(whats(pending)).toEqual([]);
  expect(asked).toBeLessThan(300);
});

test("what is made for the mock itself is not counted, also when making it throws", () => {
  const pending = new Pending();
  const seen: boolean[] = [];
  const make = (): number => seen.push(pending.ours);
  expect(pending.uncounted(() => pending.uncounted(make) + make())).toBe(3);
  make();
  expect(() =>
    pending.uncounted(() => {
      throw new Error("mine");
    }),
  ).toThrow("mine");
  make();
  expect(seen).toEqual([true, true, false, false]);
});

/** In a function of its own, so that no clock is left in a variable. */
function useTwo(pending: Pending, held: { clock?: object }): void {
  pending.use({});
  held.clock = {};
  pending.use(held.clock);
}

/** Some rounds of garbage collection, until it is enough. */
async function collected(isEnough: () => boolean): Promise<void> {
  for (let round = 0; round < 20 && !isEnough(); round += 1) {
    collect();
    await new Promise((resolve) => void setImmediate(resolve));
  }
}
