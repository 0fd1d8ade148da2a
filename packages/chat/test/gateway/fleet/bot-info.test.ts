import { createMock } from "@antiphon/mock";
import { expect, test } from "vitest";
import { askBotInfo, type BotInfo } from "../../../src/gateway/fleet/bot-info.js";

const { signal } = new AbortController();
const good = {
  url: "wss://gw.example/",
  shards: 3,
  session_start_limit: { total: 1000, remaining: 7, reset_after: 5000, max_concurrency: 16 },
};

function read(answer: unknown): Promise<BotInfo> {
  return askBotInfo(
    { clock: createMock({ clock: "manual" }).clock, bot: () => Promise.resolve(answer as never) },
    signal,
  );
}

test("what GET /gateway/bot says is read", async () => {
  const { url, ...rest } = await read(good);
  expect([url?.href, rest]).toEqual([
    "wss://gw.example/",
    { shards: 3, maxConcurrency: 16, starts: { total: 1000, remaining: 7, resetAfterMs: 5000 } },
  ]);
});

test.each([
  [1, 1],
  [4096, 4096],
  [4097, undefined],
  [0, undefined],
  [-1, undefined],
  [1.5, undefined],
  ["2", undefined],
  [null, undefined],
  [undefined, 1],
])("a recommendation of %j shards is taken as %j", async (shards, taken) => {
  expect((await read({ ...good, shards })).shards).toBe(taken);
});

test.each([
  [1, 1],
  [1024, 1024],
  [1025, 1],
  [0, 1],
  [2.5, 1],
  ["16", 1],
  [undefined, 1],
])("a max_concurrency of %j is taken as %j", async (max_concurrency, taken) => {
  const session_start_limit = { ...good.session_start_limit, max_concurrency };
  expect((await read({ ...good, session_start_limit })).maxConcurrency).toBe(taken);
});

test.each([
  [1, 1],
  [0, 7],
  [-1, 7],
  [0.5, 7],
  ["10", 7],
  [undefined, 7],
])("a total of %j is taken as %j where 7 remain", async (total, taken) => {
  const session_start_limit = { ...good.session_start_limit, total };
  expect((await read({ ...good, session_start_limit })).starts?.total).toBe(taken);
});

test.each([undefined, null, {}, [], "text", 7])("of %j nothing is believed", async (answer) => {
  expect(await read(answer)).toEqual({ url: undefined, shards: 1, maxConcurrency: 1, starts: undefined });
});

test("where nobody can be asked, nothing is known", async () => {
  const { clock } = createMock({ clock: "manual" });
  expect(await askBotInfo({ clock, bot: undefined }, signal)).toMatchObject({ url: undefined, starts: undefined });
});

test("an answer that never comes is given up after two minutes, and not before", async () => {
  const { clock } = createMock({ clock: "manual" });
  let error: unknown;
  askBotInfo({ clock, bot: () => new Promise(() => undefined) }, signal).catch((reason: unknown) => (error = reason));
  await clock.advance(119_999);
  expect(error).toBeUndefined();
  await clock.advance(1);
  expect(String(error)).toContain("GET /gateway/bot");
});
