import { describe, expect, test } from "vitest";
import { createAstral } from "@antiphon/chat";
import type { GatewayNotice } from "@antiphon/chat/gateway";
import { createMock } from "@antiphon/mock";
import { askBotInfo, type BotInfo } from "../../../src/gateway/fleet/bot-info.js";
import { RestTrouble, SessionBudget } from "../../../src/gateway/fleet/session-budget.js";

interface Limit {
  readonly total?: number;
  readonly remaining?: number;
  readonly reset_after?: number;
}

/** A budget that begins with `first`; each later reading is the next of `later`, or an error. */
async function budget(
  first: Limit | undefined,
  {
    floor,
    later = [],
    whenSpent = "error",
  }: { floor?: number; later?: readonly (Limit | Error)[]; whenSpent?: "error" | "wait" } = {},
) {
  const mock = createMock({ clock: "manual" });
  const { clock } = mock.astral.options();
  const answers = [...later];
  let asked = 0;
  const answer = (limit: Limit | undefined): never =>
    ({ url: "wss://a/", shards: 1, session_start_limit: limit }) as never;
  const bot = (): Promise<never> => {
    asked += 1;
    const next = answers.shift();
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(answer(next));
  };
  const signal = new AbortController().signal;
  const info: BotInfo = await askBotInfo({ clock, bot: () => Promise.resolve(answer(first)) }, signal);
  const starts = new SessionBudget({ clock, bot, floor, whenSpent }, info);
  const notices: Omit<GatewayNotice, "shard">[] = [];
  const take = (): Promise<unknown> =>
    starts
      .take(3, (notice) => notices.push(notice), signal)
      .then(
        () => "taken",
        (error: unknown) => error,
      );
  return { take, mock, notices, asked: () => asked };
}

/** How many sessions are started before the budget is spent. */
async function startsOf(first: Limit, floor?: number): Promise<number> {
  const { take } = await budget(first, floor === undefined ? {} : { floor });
  for (let count = 0; count < 2000; count += 1) if ((await take()) !== "taken") return count;
  return Infinity;
}

describe("the reserve of session starts", () => {
  test.each([
    // 5 %, at most 10,
    [{ total: 1000, remaining: 9 }, 0],
    [{ total: 1000, remaining: 10 }, 0],
    [{ total: 1000, remaining: 11 }, 1],
    [{ total: 200, remaining: 11 }, 1],
    [{ total: 199, remaining: 10 }, 1],
    [{ total: 100, remaining: 7 }, 2],
    // rounded down, so that a small total is all for use.
    [{ total: 19, remaining: 1 }, 1],
    [{ total: 20, remaining: 1 }, 0],
    [{ total: 20, remaining: 2 }, 1],
    [{ total: 1, remaining: 0 }, 0],
    [{ total: 1, remaining: 1 }, 1],
  ])("of %j leaves %i", async (limit, count) => {
    expect(await startsOf({ reset_after: 1e6, ...limit })).toBe(count);
  });

  test.each([
    [0, 5],
    [4, 1],
    [5, 0],
    [6, 0],
  ])("is %i where the user says so, and leaves %i of five", async (floor, count) => {
    expect(await startsOf({ total: 1000, remaining: 5, reset_after: 1e6 }, floor)).toBe(count);
  });

  test.each([
    [undefined],
    [{}],
    [{ total: 10, remaining: 1 }],
    [{ total: 10, remaining: -1, reset_after: 5000 }],
    [{ total: 10, remaining: 0.5, reset_after: 5000 }],
    [{ total: 10, remaining: 1, reset_after: Number.NaN }],
  ])("is nothing where the platform tells no budget: %j", async (limit) => {
    const { asked, take } = await budget(limit);
    for (let n = 0; n < 50; n += 1) expect(await take()).toBe("taken");
    expect(asked()).toBe(0);
  });
});

describe("a spent budget", () => {
  const spent = { total: 1000, remaining: 10, reset_after: 60_000 };
  const full = { total: 1000, remaining: 1000, reset_after: 60_000 };

  test("is an error that says when there is more", async () => {
    const { mock, take } = await budget(spent);
    await mock.clock.advance(20_000);
    expect(await take()).toMatchObject({
      code: "SESSION_BUDGET_SPENT",
      shard: 3,
      retryAfterMs: 40_000,
      message: expect.stringMatching(
        /Only 10 session starts are left and 10 are kept in reserve; more in 40 s/,
      ) as string,
    });
  });

  test("is waited for where the user wants that, to the millisecond, and is read anew then", async () => {
    const { asked, mock, notices, take } = await budget(spent, { whenSpent: "wait", later: [full] });
    let outcome: unknown;
    void take().then((value) => (outcome = value));
    await mock.clock.advance(59_999);
    expect([outcome, asked(), notices]).toEqual([undefined, 0, [{ type: "waiting", for: "budget", ms: 60_000 }]]);
    await mock.clock.advance(1);
    expect([outcome, asked()]).toEqual(["taken", 1]);
  });

  test("waits again when the platform says that it is still spent", async () => {
    const { asked, mock, take } = await budget(spent, { whenSpent: "wait", later: [spent, spent, full] });
    let outcome: unknown;
    void take().then((value) => (outcome = value));
    await mock.clock.advance(179_999);
    expect([outcome, asked()]).toEqual([undefined, 2]);
    await mock.clock.advance(1);
    expect([outcome, asked()]).toEqual(["taken", 3]);
  });

  test.each([
    [-5, 1000],
    [0, 1000],
    [999, 1000],
    [1000, 1000],
    [1001, 1001],
    [604_800_000, 604_800_000],
    [604_800_001, 604_800_000],
    [Infinity, 604_800_000],
  ])("that comes back after %d ms is believed as %i ms", async (given, believed) => {
    const { take } = await budget({ ...spent, reset_after: given });
    expect(await take()).toMatchObject({ retryAfterMs: believed });
  });
});

describe("once the time of the budget is over", () => {
  const old = { total: 100, remaining: 50, reset_after: 60_000 };

  test("it is read anew, though something is left, and not a millisecond before", async () => {
    const { asked, mock, take } = await budget(old, { later: [old] });
    await mock.clock.advance(59_999);
    await take();
    expect(asked()).toBe(0);
    await mock.clock.advance(1);
    expect([await take(), asked()]).toEqual(["taken", 1]);
  });

  test.each([
    [400, true],
    [401, false],
    [402, true],
    [403, false],
    [404, true],
    [503, true],
  ])("an answer %i of REST is trouble: %s", async (status, isTrouble) => {
    const { mock, take } = await budget(old, { later: [await refusal(status)] });
    await mock.clock.advance(60_000);
    const outcome = await take();
    if (isTrouble) expect(outcome).toBeInstanceOf(RestTrouble);
    else expect(outcome).toBe("taken");
  });
});

/** What the client of the API rejects with when REST answers so. */
function refusal(status: number): Promise<Error> {
  const fetch = (): Promise<Response> => Promise.resolve(Response.json({ code: "X", message: "no" }, { status }));
  const client = createAstral({ token: "t", baseUrl: "https://chat.example", retry: false, fetch });
  return client.gateway.getBot().then(
    () => new Error("it was answered"),
    (error: unknown) => error as Error,
  );
}
