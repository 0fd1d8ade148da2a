import { ConfigError } from "@antiphon/core";
import { createAstral } from "@antiphon/chat";
import { createMock } from "@antiphon/mock";
import { expect, test } from "vitest";
import { GatewayError } from "../../../src/gateway/errors.js";
import type { GatewayNotice } from "../../../src/gateway/events/notices.js";
import { Fleet, type FleetInit } from "../../../src/gateway/fleet/fleet.js";

const info = { url: "wss://gw.example/", shards: 2 };

/** A fleet whose address is asked for with these answers, one after the other, and that opens no socket. */
function open(
  answers: readonly unknown[],
  more: Partial<FleetInit> & { readonly renews?: boolean; readonly sharding?: boolean } = {},
) {
  const { clock } = createMock({ clock: "manual" });
  const left = [...answers];
  const notices: GatewayNotice[] = [];
  let asked = 0;
  const end = new AbortController();
  const init = {
    clock,
    random: () => 0.5,
    platform: { sharding: more.sharding ?? true },
    runtime: { load: () => new Promise(() => undefined) },
    tokens: { renews: more.renews ?? false },
    url: () => undefined,
    bot() {
      asked += 1;
      const next = left.length > 1 ? left.shift() : left[0];
      return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
    },
    shards: "auto",
    shardCount: undefined,
    plainHttp: false,
    ...more,
  } as unknown as FleetInit;
  const owner = { signal: end.signal, notify: (notice: GatewayNotice) => notices.push(notice) };
  let outcome: unknown;
  new Fleet(init, owner as never).connect().then(
    () => (outcome = "connected"),
    (error: unknown) => (outcome = error),
  );
  return { clock, end, notices, asked: () => asked, outcome: () => outcome };
}

const waits = (notices: readonly GatewayNotice[]): unknown[] =>
  notices.map((notice) => (notice as { inMs?: number }).inMs);

test.each([
  [0, [500, 1000, 2000, 4000, 8000, 15_000, 15_000]],
  [0.5, [750, 1500, 3000, 6000, 12_000, 22_500, 22_500]],
  [0.75, [875, 1750, 3500, 7000, 14_000, 26_250, 26_250]],
])("an outage is waited out for longer and longer, with a draw of %d", async (drawn, expected) => {
  const stage = open([new Error("down")], { random: () => drawn });
  await stage.clock.advance(100_000);
  expect(waits(stage.notices).slice(0, 7)).toEqual(expected);
  expect(stage.notices[0]).toMatchObject({ type: "trouble", shard: 0, with: "rest", error: { message: "down" } });
});

test("each wait ends to the millisecond, and the first good answer ends them", async () => {
  const stage = open([new Error("down"), new Error("down"), info]);
  await stage.clock.settle();
  for (const [ms, count] of [
    [749, 1],
    [1, 2],
    [1499, 2],
    [1, 3],
    [1e6, 3],
  ] as const) {
    await stage.clock.advance(ms);
    expect(stage.asked()).toBe(count);
  }
});

test.each([
  [[5, 6], 5],
  [[0], 0],
  [4, 0],
  ["auto", 0],
] as const)("trouble of shards %j is told of shard %i", async (shards, first) => {
  const stage = open([new Error("down")], { shards });
  await stage.clock.settle();
  expect(stage.notices).toMatchObject([{ shard: first }]);
});

test.each<[what: string, error: Error | Promise<Error>, isFinal: boolean]>([
  ["a mistake in the options", new ConfigError("INVALID_OPTION", "x"), true],
  ["an end of the gateway", new GatewayError("GATEWAY_CLOSED", "x"), true],
  ["a network that fails", new Error("x"), false],
  ...[400, 401, 403, 404, 407, 409, 424, 426, 428, 430, 499].map(
    (status) => [`an answer ${status}`, refusal(status), true] as [string, Promise<Error>, boolean],
  ),
  ...[408, 425, 429, 500, 501, 503, 599].map(
    (status) => [`an answer ${status}`, refusal(status), false] as [string, Promise<Error>, boolean],
  ),
])("%s ends the attempt or is waited out", async (_, error, isFinal) => {
  const stage = open([await error]);
  await stage.clock.settle();
  expect([stage.outcome() === (await error), stage.notices.length]).toEqual(isFinal ? [true, 0] : [false, 1]);
});

test.each([
  [false, true],
  [true, false],
])("a token function that fails (the token can be renewed: %s) is final: %s", async (renews, isFinal) => {
  const stage = open([new ConfigError("CREDENTIALS_FAILED", "x")], { renews });
  await stage.clock.settle();
  expect(stage.outcome() !== undefined).toBe(isFinal);
});

test.each<[what: string, more: Partial<FleetInit> & { sharding?: boolean }, answer: object, isTrouble: boolean]>([
  ["an address, and a number of shards that is none", {}, { ...info, shards: 0 }, true],
  ["the same, where the number was chosen", { shards: 2 }, { ...info, shards: 0 }, false],
  ["the same, where the count over all was", { shardCount: 2 }, { ...info, shards: 0 }, false],
  ["the same, where the platform has none", { sharding: false }, { ...info, shards: 0 }, false],
  ["no address", {}, { shards: 1 }, true],
  ["no address, where one is given", { url: () => "wss://mine.example/" }, { shards: 1 }, false],
])("%s: asked again where that helps", async (_, more, answer, isTrouble) => {
  const stage = open([answer], more);
  await stage.clock.settle();
  expect(stage.notices.length).toBe(isTrouble ? 1 : 0);
  expect(stage.outcome()).toBeUndefined();
});

test("an address over which the token may not travel is final", async () => {
  const stage = open([{ ...info, url: "ws://gw.example/" }]);
  await stage.clock.settle();
  expect(stage.outcome()).toMatchObject({
    message: expect.stringContaining("the address that GET /gateway/bot gives"),
  });
});

test("the end of the gateway ends the wait, with its reason", async () => {
  const stage = open([new Error("down")]);
  await stage.clock.settle();
  stage.end.abort(new Error("closed"));
  await stage.clock.settle();
  expect([String(stage.outcome()), stage.asked()]).toEqual(["Error: closed", 1]);
});

/** What the client of the API rejects with when REST answers so. */
async function refusal(status: number): Promise<Error> {
  const fetch = (): Promise<Response> => Promise.resolve(Response.json({ code: "X", message: "no" }, { status }));
  const client = createAstral({ token: "t", baseUrl: "https://chat.example", retry: false, fetch });
  return client.gateway.getBot().then(
    () => new Error("it was answered"),
    (error: unknown) => error as Error,
  );
}
