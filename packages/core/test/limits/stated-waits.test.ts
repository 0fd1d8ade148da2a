import type { ApiError, ClientOptions } from "@antiphon/core";
import type { Operation } from "@antiphon/core/internal";
import { describe, expect, it } from "vitest";
import { createManualClock, runUntilDone } from "../time/manual-clock.js";
import { type ScriptedAnswer, scriptRuntime } from "../pipeline/scripted-runtime.js";

const read: Operation = { id: "a.get", method: "GET", path: "/a", safety: "safe", response: "json", codes: [] };
const write: Operation = { ...read, id: "a.create", method: "POST", safety: "unsafe", body: "json" };
const RATE_LIMIT = { limit: "x-limit", remaining: "x-left", reset: { header: "x-reset", unit: "s" } } as const;

/** A server that lets `limit` requests a window through and turns away the rest, in words of its own. */
function limiter(
  limit: number,
  windowMs: number,
  words: (leftMs: number) => ScriptedAnswer,
  clock: { monotonic(): number },
) {
  let endsAt = 0;
  let left = 0;
  return (): ScriptedAnswer => {
    const now = clock.monotonic();
    if (now >= endsAt) [endsAt, left] = [now + windowMs, limit];
    left -= 1;
    return left >= 0 ? { body: {} } : { status: 429, ...words(endsAt - now) };
  };
}

const WORDS: Readonly<Record<string, (leftMs: number) => ScriptedAnswer>> = {
  "Retry-After in seconds": (ms) => ({ headers: { "retry-after": String(Math.ceil(ms / 1000)) } }),
  "Retry-After in milliseconds": (ms) => ({ headers: { "retry-after-ms": String(ms) } }),
  "the end of the window": (ms) => ({ headers: { "x-limit": "5", "x-left": "0", "x-reset": String(ms / 1000) } }),
  "the end of another window": (ms) => ({ headers: { "x-limit": "60", "x-left": "49", "x-reset": String(ms / 1000) } }),
  "the body": (ms) => ({ body: { retry_after: ms / 1000 } }),
};

function client(
  words: (leftMs: number) => ScriptedAnswer,
  options: Partial<ClientOptions> = {},
  limit = 5,
  windowMs = 10_000,
) {
  const clock = createManualClock();
  const api = {
    id: "scripted",
    vendor: "Scripted",
    baseUrl: "https://scripted.test/v1",
    errorBody: { message: ["message"], code: ["code"], retryAfter: { path: "retry_after", unit: "s" } },
    codes: {},
    rateLimit: RATE_LIMIT,
  } as const;
  return { clock, ...scriptRuntime(limiter(limit, windowMs, words, clock), { api, options }, clock) };
}

describe.each(Object.entries(WORDS))("a refusal that names its time by %s", (_, words) => {
  it("P44a fails no call of six windows at once, and no other call afterwards", async () => {
    const { runtime, clock, log } = client(words);
    const calls = Array.from({ length: 30 }, () => runtime.call(read, {}, undefined).safe());
    const results = await runUntilDone(clock, Promise.all(calls));
    expect(results.filter(({ ok }) => !ok)).toEqual([]);
    // At most one burst of each window was refused.
    expect(log.length).toBeLessThanOrEqual(30 + 6 * 10);
  });

  it("P44a holds for writes too: a refused one was not carried out", async () => {
    const { runtime, clock } = client(words);
    const calls = Array.from({ length: 20 }, () => runtime.call(write, { body: {} }, undefined).safe());
    expect((await runUntilDone(clock, Promise.all(calls))).every(({ ok }) => ok)).toBe(true);
  });

  it("P2 ends a call that may not be repeated", async () => {
    for (const retry of [false, { maxAttempts: 1 }] as const) {
      const { runtime, clock, log } = client(words, { retry }, 0);
      const result = await runUntilDone(clock, runtime.call(read, {}, undefined).safe());
      expect(result).toMatchObject({ ok: false, error: { status: 429, outcome: "rejected" } });
      expect(log).toHaveLength(1);
    }
  });

  it("P16 ends a call at once whose deadline is before that time", async () => {
    const { runtime, clock, log } = client(words, {}, 0);
    const startedAt = clock.monotonic();
    const call = runtime.call(read, {}, { deadlineMs: 5000 }).safe();
    let endedAt = Number.NaN;
    void call.then(() => (endedAt = clock.monotonic()));
    expect(await runUntilDone(clock, call)).toMatchObject({ ok: false, error: { status: 429 } });
    expect(endedAt - startedAt).toBeLessThanOrEqual(1000);
    expect(log).toHaveLength(1);
  });
});

describe("the budget for outages", () => {
  it("P44a is as full after a hundred refusals as before", async () => {
    const clock = createManualClock();
    let refuse = true;
    const { runtime, log } = scriptRuntime(
      () => (refuse ? { status: 429, headers: { "retry-after": "1" } } : { status: 503 }),
      {},
      clock,
    );
    const calls = Array.from({ length: 8 }, () => runtime.call(read, {}, undefined).safe());
    await runUntilDone(clock, Promise.all(calls));
    refuse = false;
    log.length = 0;
    const failing = Array.from({ length: 60 }, () => runtime.call(read, {}, { deadlineMs: 3_000_000 }).safe());
    await runUntilDone(clock, Promise.all(failing));
    // 500 tokens, five for each retry.
    expect(log.length - 60).toBe(100);
  });
});

describe("onRateLimit", () => {
  it("is asked of each stated wait, and ends the call with the refusal itself", async () => {
    const asked: number[] = [];
    const { runtime, clock } = client(
      WORDS["Retry-After in milliseconds"] as never,
      { onRateLimit: ({ waitMs }) => (asked.push(waitMs), asked.length < 3 ? "wait" : "reject") },
      0,
    );
    const error = await runUntilDone(
      clock,
      Promise.resolve(runtime.call(read, {}, undefined)).catch((why: unknown) => why),
    );
    expect((error as ApiError).status).toBe(429);
    expect(asked.length).toBe(3);
  });
});

describe("a failure between two refusals", () => {
  it("P1 is counted, and the refusals are not", async () => {
    const script: (ScriptedAnswer | Error)[] = [
      { status: 429, headers: { "retry-after": "1" } },
      { status: 503 },
      { status: 429, headers: { "retry-after": "1" } },
      { status: 503 },
      { status: 429, headers: { "retry-after": "1" } },
      { body: { ok: 1 } },
    ];
    const clock = createManualClock();
    const { runtime, log } = scriptRuntime((_, index) => script[index] as ScriptedAnswer, {}, clock);
    expect(await runUntilDone(clock, Promise.resolve(runtime.call(read, {}, undefined)))).toEqual({ ok: 1 });
    expect(log).toHaveLength(6);
  });
});
