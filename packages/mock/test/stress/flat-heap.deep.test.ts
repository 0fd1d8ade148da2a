import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { createMock, type Mock } from "../../src/index.js";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** A slice in each deep run; `test:long` does all of it. */
const all = process.env["ANTIPHON_FLAT_HEAP"] === "1";

function heapBytes(): number {
  for (let n = 0; n < 4; n += 1) collect();
  return process.memoryUsage().heapUsed;
}

/** A message read over the wire, in a world that keeps little of the past. */
async function ask({ astral }: Pick<Mock, "astral">, more: RequestInit = {}): Promise<void> {
  const { baseUrl, fetch, token } = astral.options();
  const answer = await fetch(`${baseUrl}/users/@me`, { headers: { authorization: `Bot ${token}` }, ...more });
  expect(answer.status).toBe(200);
  await answer.text();
}

test.each<[what: string, slice: number, whole: number, prepare: () => Promise<(n: number) => Promise<void> | void>]>([
  [
    "calls",
    20_000,
    1_000_000,
    async () => {
      const mock = createMock({ keep: 10 });
      mock.astral.configure({ rateLimits: false });
      // One signal for all of them, as programs have one for their own end.
      const { signal } = new AbortController();
      await ask(mock);
      return () => ask(mock, { signal });
    },
  ],
  [
    "worlds that are opened and ended",
    1000,
    100_000,
    () => {
      const mock = createMock({ keep: 10 });
      return Promise.resolve(async (n: number) => {
        const world = mock.world({ id: `w${n}` });
        await ask(world);
        world.close();
      });
    },
  ],
  ["mocks", 500, 10_000, () => Promise.resolve((n: number) => ask(createMock({ seed: n })))],
])(
  "%s leave nothing in memory: the heap is flat after the first tenth",
  async (_, slice, whole, prepare) => {
    const count = all ? whole : slice;
    const run = await prepare();
    for (let n = 0; n < count / 10; n += 1) await run(n);
    const before = heapBytes();
    for (let n = count / 10; n < count; n += 1) await run(n);
    const grownBytes = heapBytes() - before;
    // What the engine itself moves about is less than a megabyte; what is kept for each of them would be more.
    expect(grownBytes / 1e6).toBeLessThan(1);
  },
  all ? 3_600_000 : 120_000,
);
